import { testRule } from "seedlint/testing";
import rule from "../../rules/rule-id.ts";
import cases from "./rule-id.cases.ts";

testRule(rule, cases);
