import { testRule } from "seedlint/testing";
import rule from "../../rules/markdown.ts";
import cases from "./markdown.cases.ts";

testRule(rule, cases);
