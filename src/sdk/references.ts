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
  return seed
    .select(pattern)
    .flatMap(({ pointer, value }) =>
      isList(value)
        ? value.map((item, index) => ({ pointer: appendToPointer(pointer, index), value: item }))
        : [{ pointer, value }],
    )
    .flatMap(({ pointer, value }) => {
      const id = toId(value);
      return id === undefined ? [] : [{ pointer, id }];
    });
}

/**
 * What a seed says about each relation, in the order of the relations; undefined if it says
 * nothing about any. Where the other side of a relation is another collection, the inverse stands
 * in that one's seeds and is left out here.
 */
export function collectReferences(
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
