import { testRule } from "seedlint/testing";
import rule from "../../rules/locale-pair.ts";
import cases from "./locale-pair.cases.ts";

testRule(rule, cases);
