import { forEachChild, isList, isObject } from "./json.ts";
import type { Json, Pointer, PointerPattern } from "./json.ts";
import { memoize } from "./memo.ts";
import { nodeOf, type PointerNode } from "./pointer-node.ts";

/** A value and the pointer at which it stands. */
export interface Located {
  readonly pointer: Pointer;
  readonly value: Json;
}

/** The keys of a pointer, unescaped: `/a~1b/0` gives `["a/b", "0"]`. */
export function parsePointer(pointer: Pointer): readonly string[] {
  return readKeys(pointer);
}

/** What is found and placed stands at the same few pointers in many seeds. */
const readKeys = memoize((pointer: Pointer): readonly string[] => {
  if (pointer === "") return [];
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}, 2000);

/** A pointer or pattern, taken apart. */
interface Parsed {
  readonly keys: readonly string[];
  /** How many keys come before the first wildcard, and the pointer of those. */
  readonly plainCount: number;
  readonly plain: Pointer;
}

/** Rules ask every seed for the same few pointers. */
const parseOnce = memoize((pointer: Pointer): Parsed => {
  const keys = parsePointer(pointer);
  const wildcard = keys.findIndex((_, depth) => isWildcard(keys, depth));
  const plainCount = wildcard < 0 ? keys.length : wildcard;
  return { keys, plainCount, plain: toPointer(keys.slice(0, plainCount)) };
}, 500);

function isWildcard(keys: readonly string[], depth: number): boolean {
  return keys[depth] === "*" || (keys[depth] === "**" && depth === keys.length - 1);
}

/** The pointer one key or index below `parent`. */
export function appendToPointer(parent: Pointer, key: string | number): Pointer {
  return nodeOf(parent).at(key).pointer;
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
  const { keys } = parseOnce(pointer);
  let value = root;
  // Rules ask every seed for many values, where an iterator would cost more than the rest.
  for (let depth = 0; depth < keys.length; depth += 1) value = getKey(value, keys[depth] ?? "");
  return value;
}

const none: readonly Located[] = [];

/**
 * Every value that `pattern` matches below `root`, in document order. A key that is itself named
 * `*` is matched like any other. A last `**` matches every value below, containers included.
 */
export function selectAll(root: Json, pattern: PointerPattern): readonly Located[] {
  const { keys, plainCount, plain } = parseOnce(pattern);
  let value: Json | undefined = root;
  for (let depth = 0; depth < plainCount && value !== undefined; depth += 1) {
    value = getKey(value, keys[depth] ?? "");
  }
  // Most seeds lack most of what rules ask for.
  if (value === undefined) return none;
  const found: Located[] = [];
  select(value, nodeOf(plain), { keys, depth: plainCount }, found);
  return found;
}

/** Recursive, by at most as many levels as the pattern or the parsed value has. */
function select(value: Json, at: PointerNode, rest: Rest, found: Located[]): void {
  const { keys, depth } = rest;
  const key = keys[depth];
  if (key === undefined) {
    found.push({ pointer: at.pointer, value });
  } else if (isWildcard(keys, depth)) {
    const next = key === "*" ? { keys, depth: depth + 1 } : rest;
    forEachChild(value, (child, name) => {
      // A scalar has nothing below it, so it needs no pointer.
      if (key === "*" && next.depth < keys.length && !isContainer(child)) return;
      const inner = at.at(name);
      if (key === "**") found.push({ pointer: inner.pointer, value: child });
      select(child, inner, next, found);
    });
  } else {
    const child = getKey(value, key);
    if (child !== undefined) select(child, at.at(key), { keys, depth: depth + 1 }, found);
  }
}

/** The keys of a pattern from a depth on. */
interface Rest {
  readonly keys: readonly string[];
  readonly depth: number;
}

/** The values directly below a list or mapping, in document order; none for a scalar. */
export function childrenOf(value: Json, pointer: Pointer): readonly Located[] {
  const node = nodeOf(pointer);
  const children: Located[] = [];
  forEachChild(value, (child, key) =>
    children.push({ pointer: node.at(key).pointer, value: child }),
  );
  return children;
}

function isContainer(value: Json): boolean {
  return typeof value === "object" && value !== null;
}
