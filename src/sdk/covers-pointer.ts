import type { Pointer, PointerPattern } from "./json.ts";
import { memoize } from "./memo.ts";
import { parsePointer } from "./pointer.ts";

/** A collection has few patterns. */
const MAX_PATTERNS = 500;

/** The keys of a pattern but for a wildcard at its end. */
const readKeys = memoize((pattern: PointerPattern): readonly string[] => {
  const keys = parsePointer(pattern);
  return /^\*{1,2}$/.test(keys.at(-1) ?? "") ? keys.slice(0, -1) : keys;
}, MAX_PATTERNS);

/**
 * True for a pointer at or below what the pattern points at. A last `*` or `**` stands for what
 * holds those values too: a list that was emptied has no item left to point at.
 */
export function coversPointer(pattern: PointerPattern, pointer: Pointer): boolean {
  const wanted = readKeys(pattern);
  const given = parsePointer(pointer);
  return (
    wanted.length <= given.length &&
    wanted.every((key, depth) => key === "*" || key === given[depth])
  );
}
