import {
  buildRelationGraph,
  collectReferences,
  defineRule,
  findCycles,
  findSharedScope,
  toGraph,
  rememberByFacts,
  type EdgePlace,
  type Fact,
  type RelationGraph,
  type RelationReferences,
} from "seedlint/sdk";

/** A longer cycle is told by its beginning, for nobody reads on. */
const MAX_RECORDS = 20;
/**
 * How many references all cycles of a relation have together before no more are told. Content
 * made for it has as many cycles as references, each as long as all of them.
 */
const MAX_REFERENCES = 100_000;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "relation-acyclic",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Disallow records that lead back to themselves along an acyclic relation",
      why: "In a chain of successors each record is older than the next, so a cycle means that at least one reference is wrong, and a program that follows the chain never ends.",
      remedy: "Find the reference of the cycle that is wrong and remove it.",
    },
    messages: {
      self: "`{{relation}}` of `{{id}}` names the record itself",
      cycle: "`{{relation}}` leads back to its start: `{{cycle}}`",
    },
  },

  collect: (seed, { collection }) => collectReferences(seed, collection),

  *check({ facts, factsOf, collection }) {
    const ownPaths = new Set(facts.map(({ path }) => path));
    for (const [index, relation] of collection.relations.entries()) {
      const scope = findSharedScope(collection, relation);
      if (!relation.acyclic || scope === undefined) continue;
      for (const [first, ...others] of listCycles(factsOf(scope), index)) {
        // A cycle through several collections is told by the one that it starts in.
        if (first === undefined || !ownPaths.has(first.path)) continue;
        const place = { in: first.path, at: first.pointer };
        if (others.length === 0) {
          yield { ...place, message: "self", data: { relation: relation.name, id: first.from } };
          continue;
        }
        const related = others.slice(0, MAX_RECORDS).map(({ path, pointer, from, to: next }) => ({
          in: path,
          at: pointer,
          message: `\`${from} → ${next}\``,
        }));
        const text = tell([first, ...others].map(({ from }) => from));
        yield {
          ...place,
          message: "cycle",
          data: { relation: relation.name, cycle: text },
          related,
        };
      }
    }
  },
});

/** The cycles of a relation, each as its references in order. */
const listCycles = rememberByFacts(
  (facts: readonly Fact<readonly RelationReferences[]>[], index: number) => {
    const graph = buildRelationGraph(facts, index);
    const cycles: (readonly Edge[])[] = [];
    let referenceCount = 0;
    for (const cycle of findCycles(toGraph(graph))) {
      referenceCount += cycle.length;
      if (referenceCount > MAX_REFERENCES) break;
      cycles.push(listEdges(graph, cycle));
    }
    return cycles;
  },
);

/** A reference of a cycle: the records, and where it stands. */
interface Edge extends EdgePlace {
  readonly from: string;
  readonly to: string;
}

/** The references of a cycle in order, from the one that stands in the first seed by path. */
function listEdges(graph: RelationGraph, cycle: readonly string[]): readonly Edge[] {
  const edges = cycle.flatMap((from, position) => {
    const to = cycle[(position + 1) % cycle.length] ?? from;
    const place = graph.get(from)?.get(to);
    return place === undefined ? [] : [{ from, to, ...place }];
  });
  const start = edges.reduce((best, { path }, position) => {
    const bestPath = edges[best]?.path ?? path;
    return path < bestPath ? position : best;
  }, 0);
  return [...edges.slice(start), ...edges.slice(0, start)];
}

/** `a → b → a`. */
function tell(records: readonly string[]): string {
  const shown = records.slice(0, MAX_RECORDS);
  const rest = records.length - shown.length;
  return [...shown, ...(rest > 0 ? [`(${rest} more)`] : []), ...records.slice(0, 1)].join(" → ");
}
