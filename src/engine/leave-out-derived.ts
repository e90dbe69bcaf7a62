import {
  appendToPointer,
  coversPointer,
  isList,
  isObject,
  isSameValue,
  type Difference,
  type Json,
  type Pointer,
  type PointerPattern,
} from "../sdk/index.ts";

/** The differences without values that a program recomputes, and lists that differ in those alone. */
export function leaveOutDerived(
  differences: readonly Difference[],
  derived: readonly PointerPattern[],
): readonly Difference[] {
  if (derived.length === 0) return differences;
  return differences.filter(({ pointer, before, after }) => {
    if (isDerived(pointer, derived)) return false;
    return !isSameValue(prune(before, pointer, derived), prune(after, pointer, derived));
  });
}

function isDerived(pointer: Pointer, derived: readonly PointerPattern[]): boolean {
  return derived.some((pattern) => coversPointer(pattern, pointer));
}

/** The value without what is derived in it. */
function prune(
  value: Json | undefined,
  at: Pointer,
  derived: readonly PointerPattern[],
): Json | undefined {
  const isKept = ([key]: readonly [string | number, Json]): boolean =>
    !isDerived(appendToPointer(at, key), derived);
  const pruneAt = (key: string | number, child: Json): Json =>
    prune(child, appendToPointer(at, key), derived) ?? null;
  if (isList(value)) {
    return [...value.entries()].filter(isKept).map(([index, item]) => pruneAt(index, item));
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(isKept);
  return Object.fromEntries(kept.map(([key, child]) => [key, pruneAt(key, child)]));
}
