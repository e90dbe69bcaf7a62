import { testRule } from "seedlint/testing";
import rule from "../../rules/locale-neutral.ts";
import cases from "./locale-neutral.cases.ts";

testRule(rule, cases);
