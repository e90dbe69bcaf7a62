import { testRule } from "seedlint/testing";
import rule from "../../rules/relation-symmetry.ts";
import cases from "./relation-symmetry.cases.ts";

testRule(rule, cases);
