import { testRule } from "seedlint/testing";
import rule from "../../rules/key-order.ts";
import cases from "./key-order.cases.ts";

testRule(rule, cases);
