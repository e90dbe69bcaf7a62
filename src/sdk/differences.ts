import { isList, isObject, type Json, type JsonObject, type Pointer } from "./json.ts";
import { appendToPointer, getKey } from "./pointer.ts";
import type { Difference } from "./rule.ts";

/**
 * Where two front matters say different things: what `after` has in its document order, then what
 * it has lost. Mappings are compared key by key, a missing one as an empty one; lists of mappings
 * of the same length item by item, any other list as a whole, so that items in another order are a
 * difference. The order of keys is none, nor are line ends and blanks at the end of lines.
 */
export function findDifferences(before: Json, after: Json): readonly Difference[] {
  const found: Difference[] = [];
  compare("", before, after, found);
  const isLost = ({ after: value }: Difference): boolean => value === undefined;
  return [...found.filter((each) => !isLost(each)), ...found.filter(isLost)];
}

/** True for values that say the same, as {@link findDifferences} sees it. */
export function isSameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === "string") return typeof b === "string" && isSameText(a, b);
  if (isList(a)) {
    return (
      isList(b) && a.length === b.length && a.every((item, index) => isSameValue(item, b[index]))
    );
  }
  // -0 is 0, as in JSON.
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  );
}

/** True for texts that differ in nothing but line ends and blanks at the end of lines. */
export function isSameText(a: string, b: string): boolean {
  return a === b || trimLines(a) === trimLines(b);
}

/** With `\n` for every line end, without blanks before them and without empty lines at the end. */
function trimLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trimEnd();
  // Line by line: a pattern for blanks before a line end would take quadratic time.
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  return lines.join("\n").trimEnd();
}

/** Recursive, by at most as many levels as the parsed values have. */
function compare(
  at: Pointer,
  before: Json | undefined,
  after: Json | undefined,
  found: Difference[],
): void {
  const mappings = toMappings(before, after);
  if (mappings !== undefined) {
    for (const key of keysOf(mappings)) {
      const [from, to] = mappings.map((mapping) => getKey(mapping, key));
      compare(appendToPointer(at, key), from, to, found);
    }
    return;
  }
  if (isSameValue(before, after)) return;
  const items = toItems(before, after);
  if (items === undefined) found.push({ pointer: at, before, after });
  for (const [index, [from, to]] of items?.entries() ?? []) {
    compare(appendToPointer(at, index), from, to, found);
  }
}

/** Both sides, if they are mappings, or one is and is not empty where the other has nothing. */
function toMappings(
  before: Json | undefined,
  after: Json | undefined,
): readonly [JsonObject, JsonObject] | undefined {
  if (isObject(before) && isObject(after)) return [before, after];
  if (before === undefined && isObject(after) && Object.keys(after).length > 0) return [{}, after];
  if (after === undefined && isObject(before) && Object.keys(before).length > 0)
    return [before, {}];
  return undefined;
}

/** Those of `after` in their order, then those that it has lost. */
function keysOf([before, after]: readonly [JsonObject, JsonObject]): readonly string[] {
  const lost = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [...Object.keys(after), ...lost];
}

/** The items of both sides, if these are lists of as many mappings and not the same in another order. */
function toItems(
  before: Json | undefined,
  after: Json | undefined,
): readonly (readonly [Json, Json])[] | undefined {
  if (!isList(before) || !isList(after) || before.length !== after.length) return undefined;
  if (![...before, ...after].every(isObject) || isReordered(before, after)) return undefined;
  return before.map((item, index) => [item, after[index] ?? null]);
}

function isReordered(before: readonly Json[], after: readonly Json[]): boolean {
  const [from, to] = [before, after].map((items) => items.map(toComparableText).toSorted());
  return isSameValue(from, to);
}

/** The same text for values that say the same. */
function toComparableText(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) => {
    if (typeof part === "string") return trimLines(part);
    if (!isObject(part)) return part;
    return Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1));
  });
}
