import { testRule } from "seedlint/testing";
import rule from "../../rules/list-items.ts";
import cases from "./list-items.cases.ts";

testRule(rule, cases);
