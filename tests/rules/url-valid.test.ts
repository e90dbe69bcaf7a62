import { testRule } from "seedlint/testing";
import rule from "../../rules/url-valid.ts";
import cases from "./url-valid.cases.ts";

testRule(rule, cases);
