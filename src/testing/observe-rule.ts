import { guardRule } from "../engine/guarded-rule.ts";
import type { Rule } from "../sdk/index.ts";

/** Runs one step of a rule, and returns what it returned. */
export type Around = <T>(step: () => T) => T;

type Check = (...given: readonly unknown[]) => Iterable<unknown>;

/** The same rule; each call of it and each finding that it yields is a step. */
export function observeRule(rule: Rule, around: Around): Rule {
  // The arguments are those that the engine has for this very function.
  const call = rule.check.bind(rule) as Check;
  const check = function* observed(...given: readonly unknown[]): Iterable<unknown> {
    const findings = around(() => call(...given)[Symbol.iterator]());
    for (;;) {
      const next = around(() => findings.next());
      if (next.done === true) return;
      yield next.value;
    }
  };
  if (rule.scope !== "corpus") return { ...rule, check } as Rule; // It yields what the rule does.
  const collect: typeof rule.collect = (...given) => around(() => rule.collect(...given));
  return { ...rule, check, collect } as Rule;
}

/** The rule as a run has it if it is one of the house: what it is given cannot be altered. */
export function fenceRule(rule: Rule): Rule {
  return guardRule(rule, { enter: () => {}, leave: () => {} });
}
