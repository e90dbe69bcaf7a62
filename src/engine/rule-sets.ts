import type { ChangeRule, CorpusRule, SeedRule } from "../sdk/index.ts";
import { findActiveRules } from "./active-rules.ts";
import type { Project } from "./project.ts";
import { relationFacts } from "./relation-facts.ts";

/** The rules of a project that may speak, by scope; each list by id. */
export interface RuleSets {
  readonly seed: readonly SeedRule[];
  readonly corpus: readonly CorpusRule[];
  readonly change: readonly ChangeRule[];
}

/** @param tracesChains true to collect what chains are made of too */
export function toRuleSets({ config, rules }: Project, tracesChains = false): RuleSets {
  const active = findActiveRules(config, rules);
  const corpus = active.filter((rule): rule is CorpusRule => rule.scope === "corpus");
  return {
    seed: active.filter((rule): rule is SeedRule => rule.scope === "seed"),
    corpus: tracesChains ? [...corpus, relationFacts] : corpus,
    change: active.filter((rule): rule is ChangeRule => rule.scope === "change"),
  };
}
