import { testRule } from "seedlint/testing";
import rule from "../../rules/schema.ts";
import cases from "./schema.cases.ts";

testRule(rule, cases);
