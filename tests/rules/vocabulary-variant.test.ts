import { testRule } from "seedlint/testing";
import rule from "../../rules/vocabulary-variant.ts";
import cases from "./vocabulary-variant.cases.ts";

testRule(rule, cases);
