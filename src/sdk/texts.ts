import { forEachChild, type Json, type JsonObject, type Pointer } from "./json.ts";
import { rememberLast } from "./memo.ts";
import { outlineOf } from "./outline.ts";
import { nodeOf, type PointerNode } from "./pointer-node.ts";

/** A text of front matter: a value, or a key. */
export interface LocatedText {
  readonly pointer: Pointer;
  readonly text: string;
  /** True if the text is the last key of the pointer, not the value. */
  readonly isKey: boolean;
}

/**
 * The texts in a mapping or list, at any depth, that are accepted, in document order: values and
 * keys, a key before what it holds. Pointers are made for those alone, so looking costs little.
 */
export function findTexts(
  root: Json,
  accept: (text: string, isKey: boolean) => boolean,
): readonly LocatedText[] {
  const found: LocatedText[] = [];
  const visit = (container: Json, at: PointerNode): void => {
    forEachChild(container, (value, key) => {
      if (typeof key === "string" && accept(key, true)) {
        found.push({ pointer: at.at(key).pointer, text: key, isKey: true });
      }
      if (typeof value === "string") {
        if (!accept(value, false)) return;
        found.push({ pointer: at.at(key).pointer, text: value, isKey: false });
      } else if (typeof value === "object" && value !== null) {
        visit(value, at.at(key));
      }
    });
  };
  visit(root, nodeOf(""));
  return found;
}

/** What stands between two texts that are joined. */
const SEAM = "|";

/**
 * All texts in a mapping in one text with `|` between them: one look at it tells that none of them
 * can be what a rule looks for. Empty ones and keys of plain letters are left out.
 */
export const joinTexts: (root: JsonObject) => string = rememberLast((root) => {
  const { texts, oddKeys } = outlineOf(root);
  return [""].concat(oddKeys, texts).join(SEAM);
});
