import { testRule } from "seedlint/testing";
import rule from "../../rules/change-id-stable.ts";
import cases from "./change-id-stable.cases.ts";

testRule(rule, cases);
