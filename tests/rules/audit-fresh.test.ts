import { testRule } from "seedlint/testing";
import rule from "../../rules/audit-fresh.ts";
import cases from "./audit-fresh.cases.ts";

testRule(rule, cases);
