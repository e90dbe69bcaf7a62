import type { Collection, Relation } from "./collection.ts";
import { isList, isObject, type Pointer, type PointerPattern } from "./json.ts";
import { appendToPointer, childrenOf, getKey, type Located } from "./pointer.ts";
import type { Seed } from "./seed.ts";

/** The id of a record, as a seed names it, and where. */
export type Reference = Readonly<{ pointer: Pointer; id: string }>;

/** What one seed says about one relation of its collection, in document order. */
export type RelationReferences = Readonly<{
  /** The records that the seed refers to. */
  from: readonly Reference[];
  /** The records that refer to the seed, by its own account. */
  inverse: readonly Reference[];
}>;

/**
 * The references that stand where the pattern points, in document order: texts that are not blank,
 * and numbers, as texts. A list stands for its items, a mapping for its `id`, and where the pattern
 * wants the items of a list (a last `*`), a single value for a list of one.
 */
export function findReferences(seed: Seed, pattern: PointerPattern): readonly Reference[] {
  const isOfItems = pattern.endsWith("/*");
  // What is left of a pattern without its last key is a pattern.
  const list = isOfItems ? (pattern.slice(0, -2) as PointerPattern) : pattern;
  const references: Reference[] = [];
  for (const located of seed.select(list)) {
    const { value, pointer } = located;
    const isSpread = isOfItems && isContainer(value);
    for (const item of isSpread ? childrenOf(value, pointer).flatMap(itemsOf) : itemsOf(located)) {
      const reference = toReference(item);
      if (reference !== undefined) references.push(reference);
    }
  }
  return references;
}

/** Several rules ask for the references of one seed; they are the same for all of them. */
const collected = new WeakMap<Seed, readonly RelationReferences[] | undefined>();

/**
 * What a seed says about each relation of its collection, in the order of the relations;
 * undefined if it says nothing about any. Where the other side of a relation is another
 * collection, the inverse stands in that one's seeds and is left out here.
 */
export function collectReferences(
  seed: Seed,
  collection: Collection,
): readonly RelationReferences[] | undefined {
  if (!collected.has(seed)) collected.set(seed, readReferences(seed, collection));
  return collected.get(seed);
}

function readReferences(
  seed: Seed,
  collection: Collection,
): readonly RelationReferences[] | undefined {
  const said = collection.relations.map((relation) => {
    const { from, inverse } = relation;
    const isShared = findSharedScope(collection, relation) !== undefined;
    return {
      from: findReferences(seed, from),
      inverse: inverse === undefined || !isShared ? [] : findReferences(seed, inverse),
    };
  });
  return said.some(({ from, inverse }) => from.length + inverse.length > 0) ? said : undefined;
}

/**
 * The collection (`*` for all) whose records are on both sides of a relation; undefined if the two
 * sides differ. Where nothing is configured, all collections have the same relations, and a
 * record may refer to one in any folder.
 */
export function findSharedScope({ name, files }: Collection, { to }: Relation): string | undefined {
  if (to === "*") return files.length === 0 ? "*" : name;
  return to === name ? name : undefined;
}

/** What stands in a list, or itself. */
const itemsOf = ({ value, pointer }: Located): readonly Located[] =>
  isList(value) ? childrenOf(value, pointer) : [{ value, pointer }];

/** A text that is not blank, a number, or the id of a mapping. */
function toReference({ pointer, value }: Located): Reference | undefined {
  if (typeof value === "number") return { pointer, id: String(value) };
  if (typeof value === "string") return value.trim() === "" ? undefined : { pointer, id: value };
  const id = isObject(value) ? getKey(value, "id") : undefined;
  if (id === undefined || isContainer(id)) return undefined;
  return toReference({ pointer: appendToPointer(pointer, "id"), value: id });
}

const isContainer = (value: Located["value"]): boolean => isList(value) || isObject(value);
