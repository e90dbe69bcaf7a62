import { type Json, type JsonObject, type Pointer } from "./json.js";
/** A text of front matter: a value, or a key. */
export interface LocatedText {
    readonly pointer: Pointer;
    readonly text: string;
    /** True if the text is the last key of the pointer, not the value. */
    readonly isKey: boolean;
}
/**
 * The texts in a mapping or list, at any depth, that are accepted, in document order: values and
 * keys, a key before what it holds. Pointers are made for those alone, so looking costs little.
 */
export declare function findTexts(root: Json, accept: (text: string, isKey: boolean) => boolean): readonly LocatedText[];
/**
 * All texts in a mapping in one text with `|` between them: one look at it tells that none of them
 * can be what a rule looks for. Empty ones and keys of plain letters are left out.
 */
export declare const joinTexts: (root: JsonObject) => string;
