import { isList, isObject, type Json, type Pointer, type PointerPattern } from "./json.ts";

/** A value and the pointer at which it stands. */
export interface Located {
  readonly pointer: Pointer;
  readonly value: Json;
}

/** The keys of a pointer, unescaped: `/a~1b/0` gives `["a/b", "0"]`. */
export function parsePointer(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer one key or index below `parent`. */
export function appendToPointer(parent: Pointer, key: string | number): Pointer {
  const token = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  return `${parent}/${token}`;
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
  for (const key of parsePointer(pointer)) value = getKey(value, key);
  return value;
}

/**
 * Every value that `pattern` matches below `root`, in document order. A key that is itself named
 * `*` is matched like any other. A last `**` matches every value below, containers included.
 */
export function selectAll(root: Json, pattern: PointerPattern): readonly Located[] {
  const found: Located[] = [];
  const tokens = parsePointer(pattern);
  const visit = (value: Json, pointer: Pointer, depth: number): void => {
    const token = tokens[depth];
    if (token === undefined) {
      found.push({ pointer, value });
    } else if (token === "**" && depth === tokens.length - 1) {
      for (const child of childrenOf(value, pointer)) {
        found.push(child);
        visit(child.value, child.pointer, depth);
      }
    } else if (token === "*") {
      for (const child of childrenOf(value, pointer)) visit(child.value, child.pointer, depth + 1);
    } else {
      const child = getKey(value, token);
      if (child !== undefined) visit(child, appendToPointer(pointer, token), depth + 1);
    }
  };
  visit(root, "", 0);
  return found;
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
