import { testRule } from "seedlint/testing";
import rule from "../../rules/text-boilerplate.ts";
import cases from "./text-boilerplate.cases.ts";

testRule(rule, cases);
