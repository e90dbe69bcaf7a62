import { forEachChild, isList, type Json, type JsonObject, type Pointer } from "./json.ts";
import { memoize, rememberLast } from "./memo.ts";
import { appendToPointer } from "./pointer.ts";

/** A text of front matter: a value, or a key. */
export interface LocatedText {
  readonly pointer: Pointer;
  readonly text: string;
  /** True if the text is the last key of the pointer, not the value. */
  readonly isKey: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The texts in a mapping or list, at any depth, that are accepted, in document order: values and
 * keys, a key before what it holds. Pointers are made for those alone, so looking costs little.
 *
 * @param omitted keys of the mapping itself that are left out, with all that they hold
 */
export function findTexts(
  root: Json,
  accept: (text: string, isKey: boolean) => boolean,
  omitted: ReadonlySet<string> = NOTHING,
): readonly LocatedText[] {
  const found: LocatedText[] = [];
  const visit = (container: Json, at: Pointer): void => {
    forEachChild(container, (value, key) => {
      if (typeof key === "string") {
        if (at === "" && omitted.has(key)) return;
        if (accept(key, true)) {
          found.push({ pointer: appendToPointer(at, key), text: key, isKey: true });
        }
      }
      if (typeof value === "string") {
        if (!accept(value, false)) return;
        found.push({ pointer: appendToPointer(at, key), text: value, isKey: false });
      } else if (typeof value === "object" && value !== null) {
        visit(value, appendToPointer(at, key));
      }
    });
  };
  visit(root, "");
  return found;
}

/** What stands between two texts that are joined. */
const SEAM = "|";

/** A key that can be nothing but what it seems. */
const isPlainKey = memoize((key: string) => /^[\w-]+$/.test(key), 1000);

/**
 * All texts in a mapping in one text with `|` between them: one look at it tells that none of them
 * can be what a rule looks for. Empty ones and keys of plain letters are left out.
 */
export const joinTexts: (root: JsonObject) => string = rememberLast((root) => {
  const texts: string[] = [""];
  addTexts(root, texts);
  return texts.join(SEAM);
});

function addTexts(container: Json, texts: string[]): void {
  forEachChild(container, (value, key) => {
    if (typeof key === "string" && !isPlainKey(key)) texts.push(key);
    if (typeof value === "string") {
      if (value !== "") texts.push(value);
    } else if (typeof value === "object") addTexts(value, texts);
  });
}

/** A list and where it stands. */
export interface LocatedList {
  readonly pointer: Pointer;
  readonly items: readonly Json[];
}

/** The lists in a value, at any depth, that have a text as an item, the outer one first. */
export function findTextLists(root: Json): readonly LocatedList[] {
  const found: LocatedList[] = [];
  const visit = (container: Json, at: Pointer): void => {
    if (isList(container) && container.some((item) => typeof item === "string")) {
      found.push({ pointer: at, items: container });
    }
    forEachChild(container, (value, key) => {
      if (typeof value === "object" && value !== null) visit(value, appendToPointer(at, key));
    });
  };
  visit(root, "");
  return found;
}
