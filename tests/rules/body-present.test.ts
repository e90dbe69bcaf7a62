import { testRule } from "seedlint/testing";
import rule from "../../rules/body-present.ts";
import cases from "./body-present.cases.ts";

testRule(rule, cases);
