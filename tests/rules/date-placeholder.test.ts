import { testRule } from "seedlint/testing";
import rule from "../../rules/date-placeholder.ts";
import cases from "./date-placeholder.cases.ts";

testRule(rule, cases);
