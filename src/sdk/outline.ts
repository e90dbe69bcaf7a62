import { isList, isObject, type Json, type JsonObject, type Pointer } from "./json.ts";
import { memoize, rememberLast } from "./memo.ts";
import { appendToPointer } from "./pointer.ts";

/** A list and where it stands. */
export interface LocatedList {
  readonly pointer: Pointer;
  readonly items: readonly Json[];
}

/** What rules look for in the whole front matter of a seed, in document order. */
export interface Outline {
  /** Every text that is a value and not empty; the same string for texts that come again. */
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
  addMapping(root, "", false, outline);
  return outline;
});

type Growing = { readonly [Part in keyof Outline]: Outline[Part][number][] };

function addMapping(mapping: JsonObject, at: Pointer, isInList: boolean, outline: Growing): void {
  const keys = Object.keys(mapping);
  // Thousands of seeds are walked through, where iterators would cost more than all the rest.
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    if (!isPlainKey(key)) outline.oddKeys.push(key);
    add(mapping[key], { parent: at, key, isInList }, outline);
  }
}

function addList(items: readonly Json[], at: Pointer, outline: Growing): void {
  if (items.some(isText)) outline.lists.push({ pointer: at, items });
  for (let index = 0; index < items.length; index += 1) {
    add(items[index], { parent: at, key: index, isInList: true }, outline);
  }
}

/** Where a value stands. */
interface Standing {
  readonly parent: Pointer;
  readonly key: string | number;
  readonly isInList: boolean;
}

function add(value: Json | undefined, { parent, key, isInList }: Standing, outline: Growing): void {
  if (typeof value === "string") {
    if (value === "") return;
    outline.texts.push(toSameText(value));
    outline.pointers.push(appendToPointer(parent, key));
    outline.areInLists.push(isInList);
  } else if (typeof value === "object" && value !== null) {
    const at = appendToPointer(parent, key);
    if (isList(value)) addList(value, at, outline);
    else if (isObject(value)) addMapping(value, at, isInList, outline);
  }
}

const isText = (item: Json): boolean => typeof item === "string";

const isPlainKey = memoize((key: string) => /^[\w-]+$/.test(key), 1000);

/** What is kept of thousands of seeds is kept once. */
export const toSameText: (text: string) => string = memoize((text) => text, 10_000);
