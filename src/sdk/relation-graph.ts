import { findComponents } from "./cycles.ts";
import type { Pointer } from "./json.ts";
import { rememberByFacts } from "./remember-by-facts.ts";
import type { RelationReferences } from "./references.ts";
import type { Fact } from "./rule.ts";

/** Where one record says that it, or the other, is in the relation. */
export interface EdgePlace {
  readonly path: string;
  readonly pointer: Pointer;
}

/** For each record the records that it refers to, and where that is said first. */
export type RelationGraph = ReadonlyMap<string, ReadonlyMap<string, EdgePlace>>;

/**
 * The graph of one relation over the records of one collection, in path order; the locales of a
 * record are one node. An inverse counts as the reference that it answers; the reference itself
 * gives the place if both exist.
 *
 * @param index the position of the relation among those of the collection
 */
export function buildRelationGraph(
  facts: readonly Fact<readonly RelationReferences[]>[],
  index: number,
): RelationGraph {
  const graph = new Map<string, Map<string, EdgePlace>>();
  const connect = (from: string, to: string, place: EdgePlace): void => {
    const edges = graph.get(from) ?? new Map<string, EdgePlace>();
    graph.set(from, edges);
    if (!edges.has(to)) edges.set(to, place);
  };
  for (const { fact, id, path } of facts) {
    if (id === undefined) continue;
    for (const { id: to, pointer } of fact[index]?.from ?? []) connect(id, to, { path, pointer });
  }
  for (const { fact, id, path } of facts) {
    if (id === undefined) continue;
    for (const { id: by, pointer } of fact[index]?.inverse ?? [])
      connect(by, id, { path, pointer });
  }
  return graph;
}

/** The graph without places, as the functions for graphs take it. */
export function toGraph(graph: RelationGraph): ReadonlyMap<string, readonly string[]> {
  return new Map([...graph].map(([from, edges]) => [from, [...edges.keys()]]));
}

/**
 * Tells whether a reference from one record to another is part of a cycle of the relation, so that
 * neither can be held to be right.
 */
export const createCycleTest = rememberByFacts(
  (facts: readonly Fact<readonly RelationReferences[]>[], index: number) => {
    const components = findComponents(toGraph(buildRelationGraph(facts, index)));
    return (id: string, otherId: string): boolean => components.get(id) === components.get(otherId);
  },
);
