import {
  appendToPointer,
  isList,
  isObject,
  isSameValue,
  parsePointer,
  type Difference,
  type Json,
  type Pointer,
  type PointerPattern,
  type Seed,
} from "../sdk/index.ts";

/** The differences without values that a program recomputes, and lists that differ in those alone. */
export function leaveOutDerived(
  differences: readonly Difference[],
  patterns: readonly PointerPattern[],
  sides: readonly Seed[],
): readonly Difference[] {
  if (patterns.length === 0 || differences.length === 0) return differences;
  const derived = findDerived(patterns, sides);
  return differences.filter(({ pointer, before, after }) => {
    if (isWithin(pointer, derived)) return false;
    return !isSameValue(prune(before, pointer, derived), prune(after, pointer, derived));
  });
}

/** Where derived values stand on either side. */
function findDerived(
  patterns: readonly PointerPattern[],
  sides: readonly Seed[],
): ReadonlySet<Pointer> {
  const located = patterns.flatMap((pattern) => sides.flatMap((side) => side.select(pattern)));
  return new Set(located.map(({ pointer }) => pointer));
}

function isWithin(pointer: Pointer, derived: ReadonlySet<Pointer>): boolean {
  let ancestor: Pointer = "";
  if (derived.has(ancestor)) return true;
  for (const key of parsePointer(pointer)) {
    ancestor = appendToPointer(ancestor, key);
    if (derived.has(ancestor)) return true;
  }
  return false;
}

/** The value without what is derived in it. */
function prune(
  value: Json | undefined,
  at: Pointer,
  derived: ReadonlySet<Pointer>,
): Json | undefined {
  const isKept = ([key]: readonly [string | number, Json]) =>
    !derived.has(appendToPointer(at, key));
  const pruneAt = (key: string | number, child: Json): Json =>
    prune(child, appendToPointer(at, key), derived) ?? null;
  if (isList(value)) {
    return [...value.entries()].filter(isKept).map(([index, item]) => pruneAt(index, item));
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(isKept);
  return Object.fromEntries(kept.map(([key, child]) => [key, pruneAt(key, child)]));
}
