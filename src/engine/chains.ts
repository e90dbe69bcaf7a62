import {
  buildRelationGraph,
  findSharedScope,
  type Collection,
  type CorpusRule,
  type Fact,
  type RelationChains,
  type RelationReferences,
} from "../sdk/index.ts";
import type { SeedFacts } from "./facts.ts";
import type { Sides } from "./sides.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { LoadedPair } from "./pairing.ts";
import { relationFacts } from "./relation-facts.ts";
import { createSeedChange } from "./seed-change.ts";
import { traceChains, type RelatedRecords } from "./trace-chains.ts";

/**
 * The chains that a change touches, by collection and relation. A seed that was only laid out anew
 * is not touched.
 *
 * @param rules those that the facts of the sides are of; without `relationFacts` there are no chains
 */
export function findChains(
  { head, base }: Pick<Sides, "head" | "base">,
  pairs: readonly LoadedPair[],
  rules: readonly CorpusRule[],
): readonly RelationChains[] {
  const ruleIndex = rules.indexOf(relationFacts);
  const touched = ruleIndex < 0 ? [] : pairs.filter(isTouched);
  if (touched.length === 0) return [];
  const seeds = [head, base].map(({ facts }) => [...facts.values()]);
  return listScopes(seeds.flat()).flatMap((scope) => {
    const [after, before] = seeds.map((each) => readSnapshot(each, scope, ruleIndex));
    if (after === undefined || before === undefined) return [];
    const ids = new Set(touched.flatMap((pair) => idsOf(pair, scope)));
    const chains = traceChains({ before, after, touched: ids });
    return chains === undefined ? [] : { ...describe(scope), ...chains };
  });
}

function isTouched({ before, after }: LoadedPair): boolean {
  if (before === undefined || after === undefined) return true;
  const change = createSeedChange({ before, after }, []);
  const isRenamed = before.identity.id !== after.identity.id;
  return !change.isRead || isRenamed || change.hasNewBody || change.differences.length > 0;
}

/** A relation, and the collection that both its sides are in; `*` for all. */
interface Scope {
  readonly name: string;
  readonly relation: string;
  /** The position of the relation among those of the collection. */
  readonly index: number;
}

/** The relations that must have no cycle; where nothing is configured, all folders share one. */
function listScopes(seeds: readonly SeedFacts[]): readonly Scope[] {
  const collections = new Map<string, Collection>();
  for (const { collection } of seeds) collections.set(collection.name, collection);
  const scopes = new Map<string, Scope>();
  for (const collection of collections.values()) {
    for (const [index, relation] of collection.relations.entries()) {
      const name = relation.acyclic ? findSharedScope(collection, relation) : undefined;
      if (name !== undefined)
        scopes.set(`${name}\0${index}`, { name, relation: relation.name, index });
    }
  }
  return [...scopes.values()].toSorted((a, b) => compareText(a.name, b.name) || a.index - b.index);
}

function describe({ name, relation }: Scope): Pick<RelationChains, "relation" | "collection"> {
  return { relation, collection: name === "*" ? null : name };
}

function isIn({ name }: Scope, collection: string): boolean {
  return name === "*" || name === collection;
}

function idsOf({ before, after }: LoadedPair, scope: Scope): readonly string[] {
  return [before, after].flatMap((side) => {
    if (side === undefined || !isIn(scope, side.identity.collection)) return [];
    return side.identity.id ?? [];
  });
}

function readSnapshot(
  seeds: readonly SeedFacts[],
  scope: Scope,
  ruleIndex: number,
): RelatedRecords {
  const own = seeds.filter(({ identity }) => isIn(scope, identity.collection));
  const said = own.flatMap(({ identity, facts }): Fact<readonly RelationReferences[]>[] => {
    // What `relationFacts` collects.
    const fact = facts[ruleIndex] as readonly RelationReferences[] | undefined;
    return fact === undefined ? [] : [{ ...identity, fact }];
  });
  return {
    ids: new Set(own.flatMap(({ identity }) => identity.id ?? [])),
    graph: buildRelationGraph(said, scope.index),
  };
}
