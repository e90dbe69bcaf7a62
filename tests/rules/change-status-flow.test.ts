import { testRule } from "seedlint/testing";
import rule from "../../rules/change-status-flow.ts";
import cases from "./change-status-flow.cases.ts";

testRule(rule, cases);
