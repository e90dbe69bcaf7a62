import type { ChangeRule, CorpusRule, SeedRule } from "../sdk/index.ts";
import { findActiveRules } from "./active-rules.ts";
import type { Project } from "./project.ts";

/** The rules of a project that may speak, by scope; each list by id. */
export interface RuleSets {
  readonly seed: readonly SeedRule[];
  readonly corpus: readonly CorpusRule[];
  readonly change: readonly ChangeRule[];
}

export function toRuleSets({ config, rules }: Project): RuleSets {
  const active = findActiveRules(config, rules);
  return {
    seed: active.filter((rule): rule is SeedRule => rule.scope === "seed"),
    corpus: active.filter((rule): rule is CorpusRule => rule.scope === "corpus"),
    change: active.filter((rule): rule is ChangeRule => rule.scope === "change"),
  };
}
