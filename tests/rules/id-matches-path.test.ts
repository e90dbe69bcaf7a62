import { testRule } from "seedlint/testing";
import rule from "../../rules/id-matches-path.ts";
import cases from "./id-matches-path.cases.ts";

testRule(rule, cases);
