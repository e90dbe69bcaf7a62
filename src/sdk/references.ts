import type { Collection, Relation } from "./collection.ts";
import { isList, isObject, type Json, type Pointer, type PointerPattern } from "./json.ts";
import { toSameText } from "./outline.ts";
import { appendToPointer, childrenOf, getKey, type Located } from "./pointer.ts";
import type { Seed } from "./seed.ts";

/** The id of a record, as a seed names it, and where. */
export type Reference = Readonly<{
  pointer: Pointer;
  id: string;
  /** There only for one that is written as a number. */
  isNumber?: true;
}>;

/**
 * Where a side of a relation without a reference has room for one: in the `list` that stands there,
 * or in place of the `value` that is blank or absent from a mapping that is there.
 */
export type Room = "list" | "value";

/** What one seed says about one relation of its collection, in document order. */
export type RelationReferences = Readonly<{
  /** The records that the seed refers to. */
  from: readonly Reference[];
  /** The records that refer to the seed, by its own account. */
  inverse: readonly Reference[];
  /** Absent where there is a reference, and where there is no room. */
  fromRoom?: Room;
  inverseRoom?: Room;
}>;

/**
 * The references that stand where the pattern points, in document order: texts that are not blank,
 * and numbers, as texts. A list stands for its items, a mapping for its `id`, and where the pattern
 * wants the items of a list (a last `*`), a single value for a list of one.
 */
export function findReferences(seed: Seed, pattern: PointerPattern): readonly Reference[] {
  const isOfItems = pattern.endsWith("/*");
  const found: Reference[] = [];
  for (const { value, pointer } of seed.select(toListPattern(pattern))) {
    if (isList(value)) addItems(value, pointer, isOfItems, found);
    else if (!isOfItems || !isObject(value)) add(value, pointer, found);
    else for (const child of childrenOf(value, pointer)) addAny(child, found);
  }
  return found;
}

/** The pattern of the list, for one of its items: `/links/*` and `/links` are the same references. */
export function toListPattern(pattern: PointerPattern): PointerPattern {
  // What is left of a pattern without its last key is a pattern.
  return pattern.replace(/\/\*$/, "") as PointerPattern;
}

function addItems(
  items: readonly Json[],
  parent: Pointer,
  isNested: boolean,
  found: Reference[],
): void {
  for (let index = 0; index < items.length; index += 1) {
    const pointer = appendToPointer(parent, index);
    const value = items[index] ?? null;
    if (isNested && isList(value)) addItems(value, pointer, false, found);
    else add(value, pointer, found);
  }
}

function addAny({ value, pointer }: Located, found: Reference[]): void {
  if (isList(value)) addItems(value, pointer, false, found);
  else add(value, pointer, found);
}

/** Adds a text that is not blank, a number, or the id of a mapping. */
function add(value: Json, pointer: Pointer, found: Reference[]): void {
  if (typeof value === "number") found.push({ pointer, id: String(value), isNumber: true });
  else if (typeof value === "string") {
    if (value.trim() !== "") found.push({ pointer, id: toSameText(value) });
  } else if (isObject(value)) {
    const id = getKey(value, "id");
    if (typeof id !== "object" && id !== undefined) add(id, appendToPointer(pointer, "id"), found);
  }
}

/**
 * What a seed says about each relation of its collection, in the order of the relations;
 * undefined if it says nothing about any and has no room to. Where the other side of a relation is another
 * collection, the inverse stands in that one's seeds and is left out here.
 */
export function collectReferences(
  seed: Seed,
  collection: Collection,
): readonly RelationReferences[] | undefined {
  // Several rules ask for the references of one seed, one after the other.
  if (last?.seed !== seed) last = { seed, said: readReferences(seed, collection) };
  return last.said;
}

let last: { readonly seed: Seed; readonly said: References } | undefined;

type References = readonly RelationReferences[] | undefined;

function readReferences(seed: Seed, collection: Collection): References {
  const said = collection.relations.map((relation): RelationReferences => {
    const isShared = findSharedScope(collection, relation) !== undefined;
    const from = readSide(seed, relation.from);
    const inverse = readSide(seed, isShared ? relation.inverse : undefined);
    return {
      from: from.references,
      inverse: inverse.references,
      ...(from.room && { fromRoom: from.room }),
      ...(inverse.room && { inverseRoom: inverse.room }),
    };
  });
  return said.some(saysAnything) ? said : undefined;
}

function readSide(seed: Seed, pattern: PointerPattern | undefined) {
  if (pattern === undefined) return { references: [], room: undefined };
  const references = findReferences(seed, pattern);
  return { references, room: references.length > 0 ? undefined : findRoom(seed, pattern) };
}

function findRoom(seed: Seed, pattern: PointerPattern): Room | undefined {
  const at = toListPattern(pattern);
  if (at === "" || at.includes("*")) return undefined;
  const value = seed.get(at);
  if (isList(value)) return value.some(isObject) ? undefined : "list";
  if (typeof value === "string" || value === null) return "value";
  const parent = at.slice(0, at.lastIndexOf("/")) as Pointer; // What is left is one, too.
  return value === undefined && isObject(seed.get(parent)) ? "value" : undefined;
}

function saysAnything({ from, inverse, fromRoom, inverseRoom }: RelationReferences): boolean {
  return from.length + inverse.length > 0 || fromRoom !== undefined || inverseRoom !== undefined;
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
