import type { ChainLink, ChainRecord, RelationChains, RelationGraph } from "../sdk/index.ts";
import { compareText } from "../corpus/compare-text.ts";

/** The records of one snapshot, and which of them refers to which. */
export interface RelatedRecords {
  readonly ids: ReadonlySet<string>;
  readonly graph: RelationGraph;
}

/** One relation on both sides of a change. */
export interface RelationSides {
  readonly before: RelatedRecords;
  readonly after: RelatedRecords;
  /** The ids of the records that the change touches. */
  readonly touched: ReadonlySet<string>;
}

type Chains = Pick<RelationChains, "records" | "links">;

/** Undefined where the change touches no record that refers to one, or is referred to, or was. */
export function traceChains({ before, after, touched }: RelationSides): Chains | undefined {
  const links = joinLinks(before.graph, after.graph);
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const distances = measureDistances(
    links,
    [...touched].filter((id) => ends.has(id)),
  );
  if (distances.size === 0) return undefined;
  const stateOf = (id: string): ChainRecord["state"] => {
    if (!after.ids.has(id)) return before.ids.has(id) ? "deleted" : "missing";
    if (!before.ids.has(id)) return "added";
    return touched.has(id) ? "changed" : "same";
  };
  return {
    records: [...distances]
      .toSorted(([a, near], [b, far]) => near - far || compareText(a, b))
      .map(([id]) => ({ id, state: stateOf(id) })),
    links: links
      .filter(({ from, to }) => distances.has(from) && distances.has(to))
      .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
  };
}

/** The references of either side of the change. */
function joinLinks(before: RelationGraph, after: RelationGraph): readonly ChainLink[] {
  const has = (graph: RelationGraph, from: string, to: string) => graph.get(from)?.has(to) === true;
  const kept = listLinks(after).map(({ from, to }): ChainLink => {
    return { from, to, state: has(before, from, to) ? "same" : "added" };
  });
  const removed = listLinks(before)
    .filter(({ from, to }) => !has(after, from, to))
    .map(({ from, to }): ChainLink => ({ from, to, state: "removed" }));
  return [...kept, ...removed];
}

type Link = Pick<ChainLink, "from" | "to">;

function listLinks(graph: RelationGraph): readonly Link[] {
  return [...graph].flatMap(([from, targets]) => [...targets.keys()].map((to) => ({ from, to })));
}

/**
 * How many references away from the next start a record is, 0 for the starts, going along all of
 * them or against all: what is on another branch of the same tree is on none of these ways.
 */
function measureDistances(
  links: readonly Link[],
  starts: readonly string[],
): ReadonlyMap<string, number> {
  const distances = walk(links, starts);
  const against = links.map(({ from, to }) => ({ from: to, to: from }));
  for (const [id, distance] of walk(against, starts)) {
    distances.set(id, Math.min(distance, distances.get(id) ?? distance));
  }
  return distances;
}

function walk(links: readonly Link[], starts: readonly string[]): Map<string, number> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of links) {
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  }
  const distances = new Map(starts.map((id) => [id, 0]));
  // A map gives what is added on the way too, so that the nearest come first.
  for (const [id, distance] of distances) {
    for (const to of targets.get(id) ?? []) {
      if (!distances.has(to)) distances.set(to, distance + 1);
    }
  }
  return distances;
}
