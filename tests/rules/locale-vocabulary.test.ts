import { testRule } from "seedlint/testing";
import rule from "../../rules/locale-vocabulary.ts";
import cases from "./locale-vocabulary.cases.ts";

testRule(rule, cases);
