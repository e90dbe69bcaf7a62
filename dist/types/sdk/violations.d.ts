import type { Pointer } from "./json.js";
import type { SchemaViolation } from "./schema.js";
/**
 * True if the schema has something to say of the value at the pointer, or misses it or a mapping
 * that would hold it: what it says is told by the rule `schema`, so that another rule need not say
 * it again.
 */
export declare function hasViolationAt(violations: readonly SchemaViolation[], at: Pointer): boolean;
