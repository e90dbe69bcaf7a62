import { type Json, type JsonObject, type Pointer } from "./json.js";
/** A list and where it stands. */
export interface LocatedList {
    readonly pointer: Pointer;
    readonly items: readonly Json[];
}
/** What rules look for in the whole front matter of a seed, in document order. */
export interface Outline {
    /** Every text that is a value and not empty. */
    readonly texts: readonly string[];
    /** Where each of the texts stands. */
    readonly pointers: readonly Pointer[];
    /** For each of the texts whether it is in a list, at any depth. */
    readonly areInLists: readonly boolean[];
    /** The lists with a text as an item, the outer one first. */
    readonly lists: readonly LocatedList[];
    /** The keys of mappings with more in them than plain letters, digits, `-` and `_`. */
    readonly oddKeys: readonly string[];
}
/** The outline of a front matter: several rules ask for that of one seed, one after the other. */
export declare const outlineOf: (root: JsonObject) => Outline;
/** What is kept of thousands of seeds is kept once. */
export declare const toSameText: (text: string) => string;
