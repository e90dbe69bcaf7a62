/** True if a text may be a list itself; quick, and mostly wrongly so. */
export declare function hasSeparator(text: string): boolean;
/**
 * The items of a text that is a list itself (`EERC, NDIC, Kiewit`), in order; undefined for one
 * item. A comma separates, unless it stands in brackets, in a number or before a part of a name; a
 * phrase (`monitoring, reporting and verification`), a sentence and an address are one item.
 */
export declare function splitJoinedList(text: string): readonly string[] | undefined;
/**
 * The items of a text that is a list itself, as they are to be written apart: with their brackets
 * and the parts of a name, without an `and` before the last. Undefined for one item, and where
 * something would be lost.
 */
export declare function takeApart(text: string): readonly string[] | undefined;
