import { testRule } from "seedlint/testing";
import rule from "../../rules/text-invisible.ts";
import cases from "./text-invisible.cases.ts";

testRule(rule, cases);
