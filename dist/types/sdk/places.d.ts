import type { Collection, FieldName } from "./collection.js";
import type { Pointer, PointerPattern } from "./json.js";
type Places = readonly (FieldName | Pointer)[];
/**
 * The patterns of the places that an option names, as fields of the collection or as pointers, in
 * order and each once: two names may be of one field. A field that the collection does not have is
 * left out.
 */
export declare function toPatterns(places: Places, collection: Collection): readonly PointerPattern[];
export {};
