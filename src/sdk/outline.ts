import { isList, isObject, type Json, type JsonObject, type Pointer } from "./json.ts";
import { memoize, rememberLast } from "./memo.ts";
import { nodeOf, type PointerNode } from "./pointer-node.ts";

/** A list and where it stands. */
export interface LocatedList {
  readonly pointer: Pointer;
  readonly items: readonly Json[];
}

/** What rules look for in the whole front matter of a seed, in document order. */
export interface Outline {
  /** Every text that is a value and not empty. */
  readonly texts: readonly string[];
  /** Where each of the texts stands. */
  readonly pointers: readonly Pointer[];
  /** For each of the texts whether it is in a list, at any depth. */
  readonly areInLists: readonly boolean[];
  /** The lists with a text as an item, the outer one first. */
  readonly lists: readonly LocatedList[];
  /** The keys of mappings with more in them than plain letters, digits, `-` and `_`. */
  readonly oddKeys: readonly string[];
}

/** The outline of a front matter: several rules ask for that of one seed, one after the other. */
export const outlineOf: (root: JsonObject) => Outline = rememberLast((root) => {
  const outline: Growing = { texts: [], pointers: [], areInLists: [], lists: [], oddKeys: [] };
  addMapping(root, nodeOf(""), false, outline);
  return outline;
});

type Growing = { readonly [Part in keyof Outline]: Outline[Part][number][] };

function addMapping(
  mapping: JsonObject,
  at: PointerNode,
  isInList: boolean,
  outline: Growing,
): void {
  const keys = Object.keys(mapping);
  // Thousands of seeds are walked through, where iterators would cost more than all the rest.
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    const node = at.at(key);
    if (!node.hasPlainKey) outline.oddKeys.push(key);
    add(mapping[key], node, isInList, outline);
  }
}

function addList(items: readonly Json[], at: PointerNode, outline: Growing): void {
  if (items.some(isText)) outline.lists.push({ pointer: at.pointer, items });
  for (let index = 0; index < items.length; index += 1) {
    add(items[index], at.at(index), true, outline);
  }
}

function add(value: Json | undefined, at: PointerNode, isInList: boolean, outline: Growing): void {
  if (typeof value === "string") {
    if (value === "") return;
    outline.texts.push(value);
    outline.pointers.push(at.pointer);
    outline.areInLists.push(isInList);
  } else if (isList(value)) addList(value, at, outline);
  else if (isObject(value)) addMapping(value, at, isInList, outline);
}

const isText = (item: Json): boolean => typeof item === "string";

/** What is kept of thousands of seeds is kept once. */
export const toSameText: (text: string) => string = memoize((text) => text, 10_000);
