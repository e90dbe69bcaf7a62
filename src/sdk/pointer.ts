import { isList, isObject, type Json, type Pointer, type PointerPattern } from "./json.ts";
import { memoize } from "./memo.ts";

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

/** Seeds of one kind have the same pointers: as the same strings they cost little to keep. */
const below = new Map<Pointer, Map<string | number, Pointer>>();
let belowCount = 0;
const MAX_BELOW = 10_000;
/** Longer ones come from content that is made for it; in UTF-16 units. */
const MAX_BELOW_LENGTH = 200;

/** The pointer one key or index below `parent`. */
export function appendToPointer(parent: Pointer, key: string | number): Pointer {
  const known = below.get(parent)?.get(key);
  if (known !== undefined) return known;
  const pointer: Pointer = `${parent}/${typeof key === "number" ? key : escapeKey(key)}`;
  if (pointer.length <= MAX_BELOW_LENGTH) remember(parent, key, pointer);
  return pointer;
}

function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

function remember(parent: Pointer, key: string | number, pointer: Pointer): void {
  if (belowCount === MAX_BELOW) {
    below.clear();
    belowCount = 0;
  }
  belowCount += 1;
  const siblings = below.get(parent);
  if (siblings === undefined) below.set(parent, new Map([[key, pointer]]));
  else siblings.set(key, pointer);
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
  for (const key of parseOnce(pointer).keys) value = getKey(value, key);
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
  select({ pointer: plain, value }, keys, plainCount, found);
  return found;
}

/** Recursive, by at most as many levels as the pattern or the parsed value has. */
function select(located: Located, keys: readonly string[], depth: number, found: Located[]): void {
  const { pointer, value } = located;
  const key = keys[depth];
  if (key === undefined) {
    found.push(located);
  } else if (isWildcard(keys, depth)) {
    const next = key === "*" ? depth + 1 : depth;
    for (const [name, child] of entriesOf(value)) {
      // A scalar has nothing below it, so it needs no pointer.
      if (key === "*" && next < keys.length && !isContainer(child)) continue;
      const inner = { pointer: appendToPointer(pointer, name), value: child };
      if (key === "**") found.push(inner);
      select(inner, keys, next, found);
    }
  } else {
    const child = getKey(value, key);
    if (child === undefined) return;
    select({ pointer: appendToPointer(pointer, key), value: child }, keys, depth + 1, found);
  }
}

/**
 * True for a pointer at or below what the pattern points at. A last `*` or `**` stands for what
 * holds those values too: a list that was emptied has no item left to point at.
 */
export function coversPointer(pattern: PointerPattern, pointer: Pointer): boolean {
  const { keys } = parseOnce(pattern);
  const wanted = isWildcard(keys, keys.length - 1) ? keys.slice(0, -1) : keys;
  const given = parsePointer(pointer);
  return (
    wanted.length <= given.length &&
    wanted.every((key, depth) => isWildcard(keys, depth) || key === given[depth])
  );
}

/** The values directly below a list or mapping, in document order; none for a scalar. */
export function childrenOf(value: Json, pointer: Pointer): readonly Located[] {
  return Array.from(entriesOf(value), ([name, child]) => ({
    pointer: appendToPointer(pointer, name),
    value: child,
  }));
}

function entriesOf(value: Json): Iterable<readonly [string | number, Json]> {
  if (isList(value)) return value.entries();
  return isObject(value) ? Object.entries(value) : [];
}

function isContainer(value: Json): boolean {
  return typeof value === "object" && value !== null;
}
