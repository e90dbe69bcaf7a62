import { testRule } from "seedlint/testing";
import rule from "../../rules/description-matches-body.ts";
import cases from "./description-matches-body.cases.ts";

testRule(rule, cases);
