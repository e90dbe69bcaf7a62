import { testRule } from "seedlint/testing";
import rule from "../../rules/supersedes-status.ts";
import cases from "./supersedes-status.cases.ts";

testRule(rule, cases);
