import type { Collection, Relation } from "./collection.ts";
import type { PointerPattern } from "./json.ts";
import { rememberByFacts } from "./remember-by-facts.ts";
import { createCycleTest } from "./relation-graph.ts";
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

type Context = Pick<
  CorpusContext<References>,
  "facts" | "factsOf" | "unread" | "collection" | "collectionOf" | "records"
>;

/**
 * The one-sided references of a relation: first those that are not answered, then inverses that
 * are not listed, each in path order. A seed is compared with the other record's seed in the same
 * locale, where that exists. Each cause is told once: references to records that do not exist or
 * cannot be read, and references along a cycle of a relation that must have none, are left to the
 * rules about those.
 *
 * Where the inverse stands in another collection, it is a relation of that one, whose check finds
 * the references that are not answered here.
 *
 * @param index the position of the relation among those of the collection
 */
export function findAsymmetries(context: Context, index: number): readonly Asymmetry[] {
  const { collection } = context;
  const relation = collection.relations[index];
  if (relation?.inverse === undefined) return [];
  const scope = findSharedScope(collection, relation);
  return scope === undefined
    ? findAcross(context, index, relation)
    : findWithin(context, index, relation, scope);
}

/** Of a relation whose both sides stand in the seeds of one collection, or of any. */
function findWithin(
  context: Context,
  index: number,
  relation: Relation,
  scope: string,
): readonly Asymmetry[] {
  const everyone = context.factsOf(scope);
  const isCyclic = relation.acyclic ? createCycleTest(everyone, index) : () => false;
  const sides = { context, scope, isCyclic };
  const said = groupSides(everyone, index);
  const unanswered = findOneSided(sides, said.from, said.inverse);
  // Where both sides are one field, the second look would find the same again.
  if (relation.inverse === relation.from) return unanswered;
  // Where a single inverse names the wrong record, putting it right mends both sides.
  const corrected = new Set(unanswered.map(({ otherPath }) => otherPath));
  const unlisted = findOneSided(sides, said.inverse, said.from)
    .filter(({ path, reference }) => reference.pointer !== relation.inverse || !corrected.has(path))
    .map((asymmetry) => ({ ...asymmetry, kind: "unlisted" as const }));
  return [...unanswered, ...unlisted];
}

/** Of a relation whose inverse is a relation of another collection. */
function findAcross(context: Context, index: number, relation: Relation): readonly Asymmetry[] {
  const { facts, factsOf, collectionOf } = context;
  const inverseIndex = findInverse(relation, collectionOf(relation.to));
  // Without a mirror, what the other side says was not collected.
  if (inverseIndex < 0) return [];
  const said = groupSides(facts, index).from;
  const answered = groupSides(factsOf(relation.to), inverseIndex).from;
  return findOneSided({ context, scope: relation.to, isCyclic: () => false }, said, answered);
}

/** The position of the relation that is the inverse; below 0 if there is none. */
function findInverse({ inverse = "" }: Relation, other: Collection | undefined): number {
  return other?.relations.findIndex(({ from }) => toList(from) === toList(inverse)) ?? -1;
}

/** A list stands for its items, so `/links` and `/links/*` are the same references. */
function toList(pattern: PointerPattern): string {
  return pattern.replace(/\/\*$/, "");
}

/** What each seed says, by path. */
type Said = ReadonlyMap<string, readonly Reference[]>;

const groupSides = rememberByFacts((facts: readonly Fact<References>[], index: number) => {
  const from: Said = new Map(facts.map(({ path, fact }) => [path, fact[index]?.from ?? []]));
  const inverse: Said = new Map(facts.map(({ path, fact }) => [path, fact[index]?.inverse ?? []]));
  return { from, inverse };
});

interface Sides {
  readonly context: Context;
  /** The collection of the records that are named. */
  readonly scope: string;
  readonly isCyclic: (id: string, otherId: string) => boolean;
}

function findOneSided(
  { context: { facts, unread, records }, scope, isCyclic }: Sides,
  said: Said,
  answered: Said,
): readonly Asymmetry[] {
  const found: Asymmetry[] = [];
  const answersAt = indexAnswers(answered);
  const unreadPaths = new Set(unread.map(({ path }) => path));
  for (const { id, path, locale } of facts) {
    if (id === undefined) continue;
    for (const reference of uniqueById(said.get(path) ?? [])) {
      const other = records.find(scope, reference.id, locale);
      if (other === undefined || !records.isRead(other.path)) continue;
      if (isCyclic(id, reference.id)) continue;
      if (unreadPaths.has(other.path) || answersAt(other.path).has(id)) continue;
      const answers = answered.get(other.path) ?? [];
      const kind = answers.length > 0 ? "contradicted" : "unanswered";
      found.push({ kind, path, id, reference, otherPath: other.path, answers });
    }
  }
  return found;
}

/** The ids that each seed names; a record that a thousand others name has as many answers. */
function indexAnswers(answered: Said): (path: string) => ReadonlySet<string> {
  const indexed = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const known = indexed.get(path);
    if (known !== undefined) return known;
    const ids = new Set((answered.get(path) ?? []).map(({ id }) => id));
    indexed.set(path, ids);
    return ids;
  };
}

function uniqueById(references: readonly Reference[]): readonly Reference[] {
  if (references.length < 2) return references;
  const seen = new Set<string>();
  return references.filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}
