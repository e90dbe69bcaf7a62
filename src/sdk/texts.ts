import { isList, isObject, type Json, type JsonObject, type Pointer } from "./json.ts";
import { rememberLast } from "./memo.ts";
import { toPointer } from "./pointer.ts";

/** A text of front matter: a value, or a key. */
export interface LocatedText {
  readonly pointer: Pointer;
  readonly text: string;
  /** True if the text is the last key of the pointer, not the value. */
  readonly isKey: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The texts in a value, at any depth, that are accepted, in document order: values and keys, a key
 * before what it holds. Pointers are made for those alone, so looking costs little.
 *
 * @param omitted Keys of the value itself that are left out, with all that they hold.
 */
export function findTexts(
  root: Json,
  accept: (text: string, isKey: boolean) => boolean,
  omitted: ReadonlySet<string> = NOTHING,
): readonly LocatedText[] {
  const found: LocatedText[] = [];
  const way: (string | number)[] = [];
  const take = (text: string, isKey: boolean): void => {
    if (accept(text, isKey)) found.push({ pointer: toPointer(way), text, isKey });
  };
  const visit = (value: Json): void => {
    if (typeof value === "string") take(value, false);
    else if (isList(value)) {
      for (const [index, item] of value.entries()) {
        way.push(index);
        visit(item);
        way.pop();
      }
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        if (way.length === 0 && omitted.has(key)) continue;
        way.push(key);
        take(key, true);
        visit(value[key] ?? null);
        way.pop();
      }
    }
  };
  visit(root);
  return found;
}

/** What stands between two texts that are joined. */
const SEAM = "|";

/**
 * All texts in a mapping, keys included, in one text with `|` between them: one look at it tells
 * that none of them can be what a rule looks for.
 */
export const joinTexts: (root: JsonObject) => string = rememberLast((root) => {
  const texts: string[] = [];
  addTexts(root, texts);
  return texts.join(SEAM);
});

function addTexts(value: Json, texts: string[]): void {
  if (typeof value === "string") texts.push(value);
  else if (isList(value)) for (const item of value) addTexts(item, texts);
  else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      texts.push(key);
      addTexts(value[key] ?? null, texts);
    }
  }
}

/** A list and where it stands. */
export interface LocatedList {
  readonly pointer: Pointer;
  readonly items: readonly Json[];
}

/** The lists in a value, at any depth, that have a text as an item, the outer one first. */
export function findTextLists(root: Json): readonly LocatedList[] {
  const found: LocatedList[] = [];
  const way: (string | number)[] = [];
  const visit = (value: Json): void => {
    if (isList(value)) {
      if (value.some((item) => typeof item === "string")) {
        found.push({ pointer: toPointer(way), items: value });
      }
      for (const [index, item] of value.entries()) step(index, item);
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) step(key, value[key] ?? null);
    }
  };
  const step = (key: string | number, value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    way.push(key);
    visit(value);
    way.pop();
  };
  visit(root);
  return found;
}
