import { testRule } from "seedlint/testing";
import rule from "../../rules/text-script.ts";
import cases from "./text-script.cases.ts";

testRule(rule, cases);
