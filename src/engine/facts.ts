import type { Collection, CorpusRule, Fact, Json, SeedIdentity } from "../sdk/index.ts";
import type { LoadedSeed } from "./load.ts";
import { compareText } from "./order.ts";
import type { Project } from "./project.ts";
import { raiseCrash, type Raised } from "./raised.ts";

/** What corpus rules keep of one seed in place of the seed: small values. */
export interface SeedFacts {
  readonly identity: SeedIdentity;
  readonly collection: Collection;
  /** By rule; a rule to which the seed has nothing to say is absent. */
  readonly byRule: ReadonlyMap<CorpusRule, Json>;
  /** Rules that threw. */
  readonly crashes: readonly Raised[];
}

/** All that corpus rules know of a snapshot. */
export interface CorpusFacts {
  /** Every seed, in path order. */
  readonly identities: readonly SeedIdentity[];
  /** Every collection that has a seed, by name. */
  readonly collections: ReadonlyMap<string, Collection>;
  /** For each rule the facts of each collection, in path order. */
  readonly byRule: ReadonlyMap<CorpusRule, ReadonlyMap<string, readonly Fact<Json>[]>>;
  readonly crashes: readonly Raised[];
}

/** Collects the facts of every rule from one seed; undefined if it could not be parsed. */
export function collectFacts(
  { config, today }: Project,
  rules: readonly CorpusRule[],
  { seed, member, identity }: LoadedSeed,
): SeedFacts | undefined {
  if (seed === undefined) return undefined;
  const byRule = new Map<CorpusRule, Json>();
  const crashes: Raised[] = [];
  for (const rule of rules) {
    const options = config.rules.get(rule.meta.id)?.options ?? {};
    try {
      const fact = rule.collect(seed, { options, today, collection: member.collection });
      if (fact !== undefined) byRule.set(rule, fact);
    } catch (error) {
      crashes.push(raiseCrash(rule.meta.id, identity.path, error));
    }
  }
  const { path, collection, id, locale } = identity;
  return {
    identity: { path, collection, id, locale },
    collection: member.collection,
    byRule,
    crashes,
  };
}

/** Brings the facts of seeds, in any order, into the shape and order that checks see. */
export function joinFacts(rules: readonly CorpusRule[], seeds: Iterable<SeedFacts>): CorpusFacts {
  const sorted = [...seeds].toSorted((a, b) => compareText(a.identity.path, b.identity.path));
  return {
    identities: sorted.map(({ identity }) => identity),
    collections: new Map(sorted.map(({ collection }) => [collection.name, collection])),
    byRule: new Map(rules.map((rule) => [rule, groupByCollection(rule, sorted)])),
    crashes: sorted.flatMap(({ crashes }) => crashes),
  };
}

function groupByCollection(
  rule: CorpusRule,
  seeds: readonly SeedFacts[],
): ReadonlyMap<string, readonly Fact<Json>[]> {
  const groups = new Map<string, Fact<Json>[]>();
  for (const { identity, byRule } of seeds) {
    const fact = byRule.get(rule);
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
