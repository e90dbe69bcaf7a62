import { testRule } from "seedlint/testing";
import rule from "../../rules/record-duplicate.ts";
import cases from "./record-duplicate.cases.ts";

testRule(rule, cases);
