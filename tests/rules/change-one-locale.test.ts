import { testRule } from "seedlint/testing";
import rule from "../../rules/change-one-locale.ts";
import cases from "./change-one-locale.cases.ts";

testRule(rule, cases);
