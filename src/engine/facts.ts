import type {
  Collection,
  CorpusRule,
  Fact,
  Json,
  RuleContext,
  Seed,
  SeedIdentity,
} from "../sdk/index.ts";
import { settingOf } from "./active-rules.ts";
import type { LoadedSeed } from "./load.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { Project } from "./project.ts";
import { raiseCrash, type Raised } from "./raised.ts";

/** What corpus rules keep of one seed in place of the seed: small values. */
export interface SeedFacts {
  /** By the path alone if the seed could not be parsed. */
  readonly identity: SeedIdentity;
  readonly isParsed: boolean;
  readonly collection: Collection;
  /** In the order of the rules; undefined for a rule to which the seed has nothing to say. */
  readonly facts: readonly (Json | undefined)[];
  /** Rules that threw. */
  readonly crashes: readonly Raised[];
}

/** All that corpus rules know of a snapshot. */
export interface CorpusFacts {
  /** Every seed, in path order; of one that could not be parsed, what its path says. */
  readonly identities: readonly SeedIdentity[];
  /** Every seed that could not be parsed, in path order. */
  readonly unread: readonly SeedIdentity[];
  /** Every collection that has a seed, by name. */
  readonly collections: ReadonlyMap<string, Collection>;
  /** For each rule the facts of each collection, in path order. */
  readonly byRule: ReadonlyMap<CorpusRule, ReadonlyMap<string, readonly Fact<Json>[]>>;
  readonly crashes: readonly Raised[];
}

/** Collects the facts of every rule from seeds, one after the other. */
export class FactCollector {
  readonly #project: Project;
  readonly #rules: readonly CorpusRule[];
  /** What the rules get beside a seed, in their order: the same for all seeds of a collection. */
  readonly #contexts = new Map<Collection, readonly RuleContext[]>();

  constructor(project: Project, rules: readonly CorpusRule[]) {
    this.#project = project;
    this.#rules = rules;
  }

  /** The facts of one seed: none if it could not be parsed. */
  collect(loaded: LoadedSeed): SeedFacts {
    const { seed, identity } = loaded;
    const { collection } = loaded.member;
    const { path, id, locale } = identity;
    const crashes: Raised[] = [];
    return {
      identity: { path, collection: identity.collection, id, locale },
      isParsed: seed !== undefined,
      collection,
      facts: seed === undefined ? [] : this.#collectAll(seed, loaded, crashes),
      crashes,
    };
  }

  #collectAll(seed: Seed, loaded: LoadedSeed, crashes: Raised[]): readonly (Json | undefined)[] {
    const { times } = this.#project;
    const contexts = this.#contextsOf(loaded);
    return this.#rules.map((rule, index) => {
      const context = contexts[index] as RuleContext; // One for each rule.
      try {
        if (times === undefined) return toFact(rule.collect(seed, context));
        return times.measure(rule.meta.id, () => toFact(rule.collect(seed, context)));
      } catch (error) {
        crashes.push(raiseCrash(rule.meta.id, seed.path, error));
        return undefined;
      }
    });
  }

  /** With an override of any rule, contexts may differ from seed to seed. */
  #contextsOf(loaded: LoadedSeed): readonly RuleContext[] {
    const { config } = this.#project;
    const usual = this.#usualOf(loaded.member.collection);
    if (!this.#rules.some(({ meta }) => config.overridesByRule.has(meta.id))) return usual;
    return usual.map((context, index) => {
      const ruleId = this.#rules[index]?.meta.id ?? "";
      if (!config.overridesByRule.has(ruleId)) return context;
      return { ...context, options: settingOf(config, ruleId, loaded).options };
    });
  }

  #usualOf(collection: Collection): readonly RuleContext[] {
    const known = this.#contexts.get(collection);
    if (known !== undefined) return known;
    const { config, today } = this.#project;
    const contexts = this.#rules.map(({ meta }) => {
      return { options: config.rules.get(meta.id)?.options ?? {}, today, collection };
    });
    this.#contexts.set(collection, contexts);
    return contexts;
  }
}

/** A fact is data at once: what an async `collect` returns would be lost without a word. */
function toFact(value: Json | undefined): Json | undefined {
  if (value instanceof Promise) throw new TypeError("`collect` must not be async");
  return value;
}

/** Brings the facts of seeds, in any order, into the shape and order that checks see. */
export function joinFacts(rules: readonly CorpusRule[], seeds: Iterable<SeedFacts>): CorpusFacts {
  const sorted = [...seeds].toSorted((a, b) => compareText(a.identity.path, b.identity.path));
  const unread = sorted.filter(({ isParsed }) => !isParsed);
  return {
    // A seed that cannot be read still is the record that its path names.
    identities: sorted.map(({ identity }) => identity),
    unread: unread.map(({ identity }) => identity),
    collections: new Map(sorted.map(({ collection }) => [collection.name, collection])),
    byRule: new Map(rules.map((rule, index) => [rule, groupByCollection(index, sorted)])),
    crashes: sorted.flatMap(({ crashes }) => crashes),
  };
}

function groupByCollection(
  ruleIndex: number,
  seeds: readonly SeedFacts[],
): ReadonlyMap<string, readonly Fact<Json>[]> {
  const groups = new Map<string, Fact<Json>[]>();
  for (const { identity, facts } of seeds) {
    const fact = facts[ruleIndex];
    if (fact === undefined) continue;
    const { path, collection, id, locale } = identity;
    const group = groups.get(collection);
    // Written out, because a spread of every fact would be a good part of a run.
    const owned: Fact<Json> = { path, collection, id, locale, fact };
    if (group === undefined) groups.set(collection, [owned]);
    else group.push(owned);
  }
  return groups;
}
