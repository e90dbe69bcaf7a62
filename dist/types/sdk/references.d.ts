import type { Collection, Relation } from "./collection.js";
import { type Pointer, type PointerPattern } from "./json.js";
import type { Seed } from "./seed.js";
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
export declare function findReferences(seed: Seed, pattern: PointerPattern): readonly Reference[];
/** The pattern of the list, for one of its items: `/links/*` and `/links` are the same references. */
export declare function toListPattern(pattern: PointerPattern): PointerPattern;
/**
 * What a seed says about each relation of its collection, in the order of the relations;
 * undefined if it says nothing about any and has no room to. Where the other side of a relation is another
 * collection, the inverse stands in that one's seeds and is left out here.
 */
export declare function collectReferences(seed: Seed, collection: Collection): readonly RelationReferences[] | undefined;
/**
 * The collection (`*` for all) whose records are on both sides of a relation; undefined if the two
 * sides differ. Where nothing is configured, all collections have the same relations, and a
 * record may refer to one in any folder.
 */
export declare function findSharedScope({ name, files }: Collection, { to }: Relation): string | undefined;
