import { testRule } from "seedlint/testing";
import rule from "../../rules/relation-acyclic.ts";
import cases from "./relation-acyclic.cases.ts";

testRule(rule, cases);
