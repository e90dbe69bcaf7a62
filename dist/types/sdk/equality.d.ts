import { type Json } from "./json.js";
/** True for values that say the same: the order of keys does not count. */
export declare function isEqualJson(a: Json | undefined, b: Json | undefined): boolean;
/** True for a value that says nothing: missing, null, a text of blanks, an empty list or mapping. */
export declare function isEmptyJson(value: Json | undefined): boolean;
