import { testRule } from "seedlint/testing";
import rule from "../../rules/change-loss.ts";
import cases from "./change-loss.cases.ts";

testRule(rule, cases);
