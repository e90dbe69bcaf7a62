import { testRule } from "seedlint/testing";
import rule from "../../rules/reference-exists.ts";
import cases from "./reference-exists.cases.ts";

testRule(rule, cases);
