import type { Pointer } from "./json.ts";
import { parsePointer } from "./pointer.ts";
import type { SchemaViolation } from "./schema.ts";

/**
 * True if the schema has something to say of the value at the pointer, or misses it or a mapping
 * that would hold it: what it says is told by the rule `schema`, so that another rule need not say
 * it again.
 */
export function hasViolationAt(violations: readonly SchemaViolation[], at: Pointer): boolean {
  if (violations.length === 0) return false;
  const keys = parsePointer(at);
  return violations.some(({ pointer, property, actual }) => {
    if (property === undefined) return pointer === at;
    const place = [...parsePointer(pointer), property];
    const isWithin = actual === undefined || place.length === keys.length;
    return isWithin && place.every((key, index) => key === keys[index]);
  });
}
