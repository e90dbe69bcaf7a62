import { testRule } from "seedlint/testing";
import rule from "../../rules/year-matches-date.ts";
import cases from "./year-matches-date.cases.ts";

testRule(rule, cases);
