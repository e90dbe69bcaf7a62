import type { Collection, Relation } from "./collection.ts";
import { isList, type Json, type Pointer, type PointerPattern } from "./json.ts";
import { appendToPointer } from "./pointer.ts";
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
 * The references that stand where the pattern points: texts that are not blank, and numbers, as
 * texts. A list stands for its items.
 */
export function findReferences(seed: Seed, pattern: PointerPattern): readonly Reference[] {
  const references: Reference[] = [];
  const add = (pointer: Pointer, value: Json): void => {
    const id = toId(value);
    if (id !== undefined) references.push({ pointer, id });
  };
  for (const { pointer, value } of seed.select(pattern)) {
    if (!isList(value)) add(pointer, value);
    else for (const [index, item] of value.entries()) add(appendToPointer(pointer, index), item);
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

function toId(value: Json): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
