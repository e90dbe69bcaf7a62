import { testRule } from "seedlint/testing";
import rule from "../../rules/supersedes-symmetry.ts";
import cases from "./supersedes-symmetry.cases.ts";

testRule(rule, cases);
