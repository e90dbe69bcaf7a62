import { testRule } from "seedlint/testing";
import rule from "../../rules/id-unique.ts";
import cases from "./id-unique.cases.ts";

testRule(rule, cases);
