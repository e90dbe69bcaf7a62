import { findFormProblems } from "../engine/form/rule-form.ts";
import { findShapeProblems } from "../engine/form/rule-shape.ts";
import type { Diagnostic, Rule } from "../sdk/index.ts";
import { assertCase, fail } from "./assert-case.ts";
import { findCasesProblems } from "./case-keys.ts";
import { findImpurities, tell } from "./purity/find-impurities.ts";
import type { RuleCases } from "./rule-cases.ts";
import type { TestRunner } from "./runner.ts";
import { findUnusedMessages } from "./unused-messages.ts";

/**
 * Declares the tests of a rule: one for each case, then those that every rule has to pass.
 *
 * @throws Error if it is no rule, or they are no cases
 */
export function declareTests(rule: Rule, cases: RuleCases, runner: TestRunner): void {
  const problems = findShapeProblems(rule);
  fail(problems.length > 0 ? problems.map(toRuleProblem) : findCasesProblems(cases));
  const { describe, test, realm = globalThis } = runner;
  const earlier = new Map<string, string>();
  const remember = (name: string) => (diagnostics: readonly Diagnostic[]) => {
    earlier.set(name, tell(diagnostics));
  };
  describe(rule.meta.id, () => {
    for (const [name, example] of Object.entries(cases.valid)) {
      test(`accepts ${name}`, () => assertCase(rule, example, "valid", remember(name)));
    }
    for (const [name, example] of Object.entries(cases.invalid)) {
      test(`reports ${name}`, () => assertCase(rule, example, "invalid", remember(name)));
    }
    test("is told in the form of rules", async () => fail(await findFormProblems(rule.meta)));
    test("reports each of its messages in some case", async () => {
      const unused = await findUnusedMessages(rule, cases);
      fail(unused.map((id) => `No invalid case reports the message \`${id}\``));
    });
    test("depends on nothing but what it is given", async () =>
      fail(await findImpurities(rule, cases, { realm, earlier })));
  });
}

function toRuleProblem(problem: string): string {
  return `What is tested is no rule: ${problem}`;
}
