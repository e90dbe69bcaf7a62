import { testRule } from "seedlint/testing";
import rule from "../../rules/placeholder-text.ts";
import cases from "./placeholder-text.cases.ts";

testRule(rule, cases);
