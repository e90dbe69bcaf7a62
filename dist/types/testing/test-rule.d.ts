import type { Rule } from "../sdk/index.js";
import type { RuleCases } from "./rule-cases.js";
import { type TestRunner } from "./runner.js";
/**
 * Declares a test for each case: the rule runs in the engine as it does on a repository. Works in
 * vitest, Jest, Mocha, Bun and `node:test`.
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
 */
export declare function testRule(rule: Rule, cases: RuleCases, runner?: TestRunner): void;
