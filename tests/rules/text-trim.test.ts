import { testRule } from "seedlint/testing";
import rule from "../../rules/text-trim.ts";
import cases from "./text-trim.cases.ts";

testRule(rule, cases);
