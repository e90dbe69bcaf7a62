import { testRule } from "seedlint/testing";
import rule from "../../rules/score-evidence.ts";
import cases from "./score-evidence.cases.ts";

testRule(rule, cases);
