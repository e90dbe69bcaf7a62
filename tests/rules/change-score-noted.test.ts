import { testRule } from "seedlint/testing";
import rule from "../../rules/change-score-noted.ts";
import cases from "./change-score-noted.cases.ts";

testRule(rule, cases);
