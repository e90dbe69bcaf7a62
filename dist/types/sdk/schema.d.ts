import type { Json, Pointer } from "./json.js";
/** One keyword of a JSON Schema that a value does not satisfy. */
export interface SchemaViolation {
    /** The keyword: `type`, `enum`, `required` … */
    readonly keyword: string;
    /** The value, or for a missing, unknown or misnamed property the mapping that holds it. */
    readonly pointer: Pointer;
    /** The property that is missing, unknown or misnamed. */
    readonly property: string | undefined;
    /** What the keyword demands: the allowed values, the limit, the format … */
    readonly expected: Json | undefined;
    /** The value that was found; undefined for a missing property. */
    readonly actual: Json | undefined;
    /** The names that the mapping may have, for an unknown property. */
    readonly known: readonly string[];
    /** The sentence that the schema gives in `x-message`. */
    readonly customMessage: string | undefined;
}
