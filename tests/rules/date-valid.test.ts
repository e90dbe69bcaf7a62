import { testRule } from "seedlint/testing";
import rule from "../../rules/date-valid.ts";
import cases from "./date-valid.cases.ts";

testRule(rule, cases);
