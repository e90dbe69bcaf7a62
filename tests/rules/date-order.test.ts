import { testRule } from "seedlint/testing";
import rule from "../../rules/date-order.ts";
import cases from "./date-order.cases.ts";

testRule(rule, cases);
