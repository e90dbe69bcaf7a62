import { testRule } from "seedlint/testing";
import rule from "../../rules/review-gate.ts";
import cases from "./review-gate.cases.ts";

testRule(rule, cases);
