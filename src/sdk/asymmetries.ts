import { findComponents } from "./cycles.ts";
import { buildRelationGraph, toGraph } from "./relation-graph.ts";
import { findSharedScope, type Reference, type RelationReferences } from "./references.ts";
import type { CorpusContext, Fact } from "./rule.ts";

/** A reference that the record on its other side does not answer. */
export interface Asymmetry {
  /**
   * `unanswered`: the other names nobody as its inverse; `contradicted`: it names others;
   * `unlisted`: the inverse names a record that does not refer to this one.
   */
  readonly kind: "unanswered" | "contradicted" | "unlisted";
  /** The seed with the reference, its record, and the reference. */
  readonly path: string;
  readonly id: string;
  readonly reference: Reference;
  /** The seed that should answer. */
  readonly otherPath: string;
  /** What the other seed says instead; empty where it says nothing. */
  readonly answers: readonly Reference[];
}

type References = readonly RelationReferences[];

type Context = Pick<CorpusContext<References>, "facts" | "factsOf" | "collection" | "records">;

/**
 * The one-sided references of a relation within its collection: first those that are not
 * answered, then inverses that are not listed, each in path order. A seed is compared with the
 * other record's seed in the same locale, where that exists. Each cause is told once: references
 * to records that do not exist, and references along a cycle of a relation that must have none,
 * are left to the rules about those.
 *
 * @param index the position of the relation among those of the collection
 */
export function findAsymmetries(context: Context, index: number): readonly Asymmetry[] {
  const { collection, factsOf } = context;
  const relation = collection.relations[index];
  const scope = relation && findSharedScope(collection, relation);
  if (relation?.inverse === undefined || scope === undefined) return [];
  const everyone = factsOf(scope);
  const sides: Sides = {
    ...context,
    scope,
    said: new Map(everyone.map(({ path, fact }) => [path, fact[index]])),
    isCyclic: relation.acyclic ? findCyclicEdges(everyone, index) : () => false,
  };
  const unanswered = findOneSided(sides, "from");
  // Where a single inverse names the wrong record, putting it right mends both sides.
  const corrected = new Set(unanswered.map(({ otherPath }) => otherPath));
  const unlisted = findOneSided(sides, "inverse").filter(
    ({ path, reference }) => reference.pointer !== relation.inverse || !corrected.has(path),
  );
  return [...unanswered, ...unlisted];
}

interface Sides extends Context {
  readonly scope: string;
  /** What each seed says about the relation, by path. */
  readonly said: ReadonlyMap<string, RelationReferences | undefined>;
  readonly isCyclic: (id: string, otherId: string) => boolean;
}

function findOneSided(sides: Sides, side: "from" | "inverse"): readonly Asymmetry[] {
  const { facts, scope, records, said, isCyclic } = sides;
  const found: Asymmetry[] = [];
  for (const { id, path, locale } of facts) {
    if (id === undefined) continue;
    for (const reference of uniqueById(said.get(path)?.[side] ?? [])) {
      const other = records.find(scope, reference.id, locale);
      if (other === undefined || isCyclic(id, reference.id)) continue;
      const answers = said.get(other.path)?.[side === "from" ? "inverse" : "from"] ?? [];
      if (answers.some((answer) => answer.id === id)) continue;
      const kind = answers.length > 0 ? "contradicted" : "unanswered";
      found.push({
        kind: side === "inverse" ? "unlisted" : kind,
        path,
        id,
        reference,
        otherPath: other.path,
        answers,
      });
    }
  }
  return found;
}

function uniqueById(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>();
  return references.filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

function findCyclicEdges(facts: readonly Fact<References>[], index: number): Sides["isCyclic"] {
  const components = findComponents(toGraph(buildRelationGraph(facts, index)));
  return (id, otherId) => components.get(id) === components.get(otherId);
}
