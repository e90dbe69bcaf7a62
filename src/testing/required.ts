import type { Rule } from "../sdk/index.ts";
import type { RuleCases } from "./rule-cases.ts";
import { findGlobalRunner, type Realm, type TestRunner } from "./runner.ts";
import { declareTests } from "./test-rule.ts";

/**
 * `testRule` for who requires it. What is required must not wait while it is loaded, and need not:
 * who runs such tests has global functions, or is `node:test`.
 *
 * @param realm the global object of the test file, which in Jest is another one than here
 */
export function createTestRule(realm: Realm) {
  return (rule: Rule, cases: RuleCases, runner?: TestRunner): void => {
    const found = runner ?? findGlobalRunner(realm) ?? process.getBuiltinModule("node:test");
    declareTests(rule, cases, found);
  };
}
