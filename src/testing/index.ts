/**
 * Tests for rules: cases of content, marked where a rule reports it, run by the engine itself.
 *
 * @packageDocumentation
 */
import type { Rule } from "../sdk/index.ts";
import type { RuleCases } from "./rule-cases.ts";
import { findGlobalRunner, findRunner, type TestRunner } from "./runner.ts";
import { declareTests } from "./test-rule.ts";

export type { InvalidCase, RuleCases, ValidCase } from "./rule-cases.ts";
export type { TestRunner } from "./runner.ts";

// A test file declares its tests while it is loaded, when there is no waiting any more.
const defaultRunner = await findRunner();

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
export function testRule(rule: Rule, cases: RuleCases, runner?: TestRunner): void {
  declareTests(rule, cases, runner ?? findGlobalRunner(globalThis) ?? defaultRunner);
}
