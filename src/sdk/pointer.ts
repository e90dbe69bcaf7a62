import { isList, isObject, type Json, type Pointer, type PointerPattern } from "./json.ts";

/** A value and the pointer at which it stands. */
export interface Located {
  readonly pointer: Pointer;
  readonly value: Json;
}

/** The keys of a pointer, unescaped: `/a~1b/0` gives `["a/b", "0"]`. */
export function parsePointer(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Rules ask every seed for the same few pointers. */
const parsed = new Map<Pointer, readonly string[]>();
const MAX_PARSED = 500;

function keysOf(pointer: Pointer): readonly string[] {
  const known = parsed.get(pointer);
  if (known !== undefined) return known;
  if (parsed.size === MAX_PARSED) parsed.clear();
  const keys = parsePointer(pointer);
  parsed.set(pointer, keys);
  return keys;
}

/** The pointer one key or index below `parent`. */
export function appendToPointer(parent: Pointer, key: string | number): Pointer {
  if (typeof key === "number" || !/[~/]/.test(key)) return `${parent}/${key}`;
  return `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The pointer that consists of `keys`. */
export function toPointer(keys: readonly (string | number)[]): Pointer {
  return keys.reduce<Pointer>(appendToPointer, "");
}

/** The value directly below `value` at `key`; undefined where there is none. */
export function getKey(value: Json | undefined, key: string): Json | undefined {
  if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at `pointer` below `root`; undefined where there is none. */
export function getAt(root: Json | undefined, pointer: Pointer): Json | undefined {
  let value = root;
  for (const key of keysOf(pointer)) value = getKey(value, key);
  return value;
}

/**
 * Every value that `pattern` matches below `root`, in document order. A key that is itself named
 * `*` is matched like any other. A last `**` matches every value below, containers included.
 */
export function selectAll(root: Json, pattern: PointerPattern): readonly Located[] {
  const found: Located[] = [];
  select({ pointer: "", value: root }, keysOf(pattern), 0, found);
  return found;
}

/** Recursive, by at most as many levels as the pattern or the parsed value has. */
function select(
  located: Located,
  tokens: readonly string[],
  depth: number,
  found: Located[],
): void {
  const { pointer, value } = located;
  const token = tokens[depth];
  if (token === undefined) {
    found.push(located);
  } else if (token === "*" || (token === "**" && depth === tokens.length - 1)) {
    for (const child of childrenOf(value, pointer)) {
      if (token === "**") found.push(child);
      select(child, tokens, token === "*" ? depth + 1 : depth, found);
    }
  } else {
    const child = getKey(value, token);
    if (child === undefined) return;
    select({ pointer: appendToPointer(pointer, token), value: child }, tokens, depth + 1, found);
  }
}

/** The values directly below a list or mapping, in document order; none for a scalar. */
export function childrenOf(value: Json, pointer: Pointer): readonly Located[] {
  if (isList(value)) {
    return value.map((item, index) => ({ pointer: appendToPointer(pointer, index), value: item }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, item]) => ({
    pointer: appendToPointer(pointer, key),
    value: item,
  }));
}
