import { testRule } from "seedlint/testing";
import rule from "../../rules/score-range.ts";
import cases from "./score-range.cases.ts";

testRule(rule, cases);
