import { type Json } from "./json.js";
import type { Difference } from "./rule.js";
/**
 * Where two front matters say different things: what `after` has in its document order, then what
 * it has lost. Mappings are compared key by key, a missing one as an empty one; lists of mappings
 * of the same length item by item, any other list as a whole, so that items in another order are a
 * difference. The order of keys is none, nor are line ends and blanks at the end of lines.
 */
export declare function findDifferences(before: Json, after: Json): readonly Difference[];
/** True for values that say the same, as {@link findDifferences} sees it. */
export declare function isSameValue(a: Json | undefined, b: Json | undefined): boolean;
/** True for texts that differ in nothing but line ends and blanks at the end of lines. */
export declare function isSameText(a: string, b: string): boolean;
