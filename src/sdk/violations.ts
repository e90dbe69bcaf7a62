import type { Pointer } from "./json.ts";
import { parsePointer, toPointer } from "./pointer.ts";
import type { SchemaViolation } from "./schema.ts";

/**
 * True if the schema has something to say of the value at the pointer, or of its absence: what it
 * says is told by the rule `schema`, so that another rule need not say it again.
 */
export function hasViolationAt(violations: readonly SchemaViolation[], at: Pointer): boolean {
  if (violations.length === 0) return false;
  const keys = parsePointer(at);
  const parent = toPointer(keys.slice(0, -1));
  const key = keys.at(-1);
  return violations.some(
    ({ pointer, property }) =>
      (pointer === at && property === undefined) || (pointer === parent && property === key),
  );
}
