import { testRule } from "seedlint/testing";
import rule from "../../rules/change-audit-date.ts";
import cases from "./change-audit-date.cases.ts";

testRule(rule, cases);
