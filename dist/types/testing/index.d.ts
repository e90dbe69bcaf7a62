/**
 * Tests for rules: cases of content, marked where a rule reports it, run by the engine itself.
 *
 * @packageDocumentation
 */
export type { InvalidCase, RuleCases, ValidCase } from "./rule-cases.js";
export type { TestRunner } from "./runner.js";
export { testRule } from "./test-rule.js";
