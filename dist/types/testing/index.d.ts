/**
 * Tests for rules: cases of content, marked where a rule reports it, run by the engine itself.
 *
 * @packageDocumentation
 */
import type { Rule } from "../sdk/index.js";
import type { RuleCases } from "./rule-cases.js";
import { type TestRunner } from "./runner.js";
export type { InvalidCase, RuleCases, ValidCase } from "./rule-cases.js";
export type { TestRunner } from "./runner.js";
/**
 * Declares a test for each case: the rule runs in the engine as it does on a repository. Further
 * tests hold for every rule: it is told in the form of rules, each of its messages is reported by some
 * case, and it depends on nothing but what it is given. Works in vitest, Jest, Mocha, Bun and
 * `node:test`.
 *
 * ```ts
 * testRule(rule, {
 *   valid: { "a title": { files: { "a.md": "---\ntitle: Water\n---\n" } } },
 *   invalid: {
 *     "a blank title": {
 *       files: { "a.md": '---\ntitle: «""»\n---\n' },
 *       reports: ["a.md Title is blank"],
 *     },
 *   },
 * });
 * ```
 *
 * @param runner what declares tests, where it is not to be found by itself
 * @throws Error if it is no rule, or they are no cases
 */
export declare function testRule(rule: Rule, cases: RuleCases, runner?: TestRunner): void;
