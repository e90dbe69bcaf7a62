import { testRule } from "seedlint/testing";
import rule from "../../rules/coordinates.ts";
import cases from "./coordinates.cases.ts";

testRule(rule, cases);
