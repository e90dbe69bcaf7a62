import type { FieldName } from "./collection.js";
import type { Json, Pointer } from "./json.js";
import type { Span } from "./span.js";
/**
 * One change of one seed, named by what it changes and never by where that stands: the smallest
 * edit of the text that has this effect is made, whatever syntax the front matter is in. Pointers
 * and spans are those of the seed as the rule saw it; edits of one fix do not shift each other's.
 */
export type Edit = {
    readonly in?: string;
} & (SetValue | InsertItem | RemoveValue | RenameKey | OrderKeys | ReplacePart | ReplaceBody);
/** Sets the value at a pointer; a key that is new comes last in a mapping that is there. */
export interface SetValue {
    readonly kind: "set";
    readonly at: Pointer | FieldName;
    readonly value: Json;
}
/** Inserts an item into the list at a pointer: before the item at `index`, else at the end. */
export interface InsertItem {
    readonly kind: "insert";
    readonly at: Pointer | FieldName;
    /** From 0, at most the length of the list. */
    readonly index?: number;
    readonly value: Json;
}
/**
 * Removes the item of a list, or the key and its value, with the comment behind it on its line.
 * Comments on lines of their own stay.
 */
export interface RemoveValue {
    readonly kind: "remove";
    readonly at: Pointer | FieldName;
}
/** Gives the key at a pointer another name; the mapping must not have that already. */
export interface RenameKey {
    readonly kind: "rename";
    readonly at: Pointer | FieldName;
    readonly key: string;
}
/** Moves the keys of the mapping at a pointer into an order, with the comments that belong to them. */
export interface OrderKeys {
    readonly kind: "order";
    /** `""` for the front matter as a whole. */
    readonly at: Pointer;
    /** Every key of the mapping, each once. */
    readonly keys: readonly string[];
}
/** Replaces a range of the text that is the value at a pointer, or its key. */
export interface ReplacePart {
    readonly kind: "part";
    readonly at: Pointer | FieldName;
    /** True for the key at the pointer, not its value. */
    readonly key?: boolean;
    /** Offsets in the parsed text. */
    readonly part: Span;
    readonly text: string;
}
/** Replaces a range of the body's source. */
export interface ReplaceBody {
    readonly kind: "body";
    /** Offsets from the start of the body. */
    readonly span: Span;
    readonly text: string;
}
/** A way to mend a finding that a person has to choose. */
export interface Suggestion {
    /** What it does, in the imperative, without a full stop: ``Set `year` to 2024``. */
    readonly title: string;
    /** At least one; they are made together or not at all. */
    readonly edits: readonly Edit[];
}
