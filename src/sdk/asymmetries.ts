import type { Collection, Relation } from "./collection.ts";
import type { PointerPattern } from "./json.ts";
import { rememberByFacts } from "./remember-by-facts.ts";
import { memoize } from "./memo.ts";
import { createCycleTest } from "./relation-graph.ts";
import {
  findSharedScope,
  toListPattern,
  type Reference,
  type RelationReferences,
  type Room,
} from "./references.ts";
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
  /** Where the other seed should say it; with a last `*` where a list is expected. */
  readonly expectedAt: PointerPattern;
  /** The room that it has there, where it says nothing. */
  readonly room: Room | undefined;
}

/** How many records that are referred to are remembered. */
const MAX_REMEMBERED = 10_000;

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
  const said = indexFacts(everyone, index);
  const from: Side = { said, key: "from", pattern: relation.from };
  const inverse: Side = { said, key: "inverse", pattern: relation.inverse ?? "" };
  const records = { context, scope, isCyclic };
  const unanswered = findOneSided(records, from, inverse);
  // Where both sides are one field, the second look would find the same again.
  if (relation.inverse === relation.from) return unanswered;
  // Where a single inverse names the wrong record, putting it right mends both sides.
  const corrected = new Set(unanswered.map(({ otherPath }) => otherPath));
  const unlisted = findOneSided(records, inverse, from)
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
  const said = indexFacts(facts, index);
  const answered = indexFacts(factsOf(relation.to), inverseIndex);
  return findOneSided(
    { context, scope: relation.to, isCyclic: () => false },
    { said, key: "from", pattern: relation.from },
    { said: answered, key: "from", pattern: relation.inverse ?? "" },
  );
}

/** The position of the relation that is the inverse; below 0 if there is none. */
function findInverse({ inverse = "" }: Relation, other: Collection | undefined): number {
  return (
    other?.relations.findIndex(({ from }) => toListPattern(from) === toListPattern(inverse)) ?? -1
  );
}

/** What each seed says of a relation, by path. */
type Said = ReadonlyMap<string, RelationReferences>;

const indexFacts = rememberByFacts((facts: readonly Fact<References>[], index: number): Said => {
  const said = new Map<string, RelationReferences>();
  for (const { path, fact } of facts) if (fact[index] !== undefined) said.set(path, fact[index]);
  return said;
});

/** One of the two places at which seeds speak of a relation. */
interface Side {
  readonly said: Said;
  readonly key: "from" | "inverse";
  readonly pattern: PointerPattern;
}

function referencesAt({ said, key }: Side, path: string): readonly Reference[] {
  return said.get(path)?.[key] ?? [];
}

/** The pattern; where it does not say so itself, what seeds have there tells a list from a value. */
function findExpectedPlace({ said, key, pattern }: Side): PointerPattern {
  for (const { [key]: references } of said.values()) {
    const [first] = references;
    if (first !== undefined)
      return first.pointer === pattern ? pattern : `${toListPattern(pattern)}/*`;
  }
  return pattern;
}

/** The records that are named. */
interface Named {
  readonly context: Context;
  /** Their collection. */
  readonly scope: string;
  readonly isCyclic: (id: string, otherId: string) => boolean;
}

function findOneSided(named: Named, side: Side, other: Side): readonly Asymmetry[] {
  const { context, isCyclic } = named;
  const found: Asymmetry[] = [];
  const findTarget = createTargetLookUp(named, other);
  let expectedAt: PointerPattern | undefined;
  for (const { id, path, locale } of context.facts) {
    if (id === undefined) continue;
    let told: Set<string> | undefined;
    for (const reference of referencesAt(side, path)) {
      const target = findTarget(reference.id, locale);
      if (target === undefined || target.names.has(id) || isCyclic(id, reference.id)) continue;
      if (told?.has(reference.id) === true) continue;
      told = (told ?? new Set()).add(reference.id);
      const { path: otherPath, answers } = target;
      const kind = answers.length > 0 ? "contradicted" : "unanswered";
      const room = other.said.get(otherPath)?.[`${other.key}Room`];
      const expected = { expectedAt: (expectedAt ??= findExpectedPlace(other)), room };
      found.push({ kind, path, id, reference, otherPath, answers, ...expected });
    }
  }
  return found;
}

/** A seed that is referred to and can be read. */
interface Target {
  readonly path: string;
  readonly answers: readonly Reference[];
  readonly names: ReadonlySet<string>;
}

/** Finds the seed of a record; thousands of references are to the same few. */
function createTargetLookUp({ context, scope }: Named, other: Side) {
  const { unread, records } = context;
  const unreadPaths = new Set(unread.map(({ path }) => path));
  const namesAt = indexAnswers(other);
  const toTarget = (id: string, locale: string | undefined): Target | undefined => {
    const path = records.find(scope, id, locale)?.path;
    if (path === undefined || !records.isRead(path) || unreadPaths.has(path)) return undefined;
    return { path, answers: referencesAt(other, path), names: namesAt(path) };
  };
  const byLocale = new Map<string | undefined, (id: string) => Target | undefined>();
  return (id: string, locale: string | undefined): Target | undefined => {
    const known = byLocale.get(locale);
    if (known !== undefined) return known(id);
    const find = memoize((each: string) => toTarget(each, locale), MAX_REMEMBERED);
    byLocale.set(locale, find);
    return find(id);
  };
}

/** The ids that each seed names; a record that a thousand others name has as many answers. */
function indexAnswers(other: Side): (path: string) => ReadonlySet<string> {
  const indexed = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const known = indexed.get(path);
    if (known !== undefined) return known;
    const ids = new Set(referencesAt(other, path).map(({ id }) => id));
    indexed.set(path, ids);
    return ids;
  };
}
