import type { Edit, Finding } from "../../sdk/index.ts";
import type { Reach } from "../../seed/front-matter.ts";
import type { LoadedSeed } from "../load.ts";
import { pointerOf } from "../place.ts";

/**
 * True if a finding has a fix, as far as can be said without making it: what a YAML alias repeats
 * is not changed, since that would change two places.
 *
 * @param lookUp gives another seed that an edit is of; undefined if it was not read again, as one
 *   is that the finding names as related
 */
export function isFixable(
  { fix }: Finding,
  own: LoadedSeed,
  lookUp: (path: string) => LoadedSeed | undefined,
): boolean {
  if (fix === undefined) return false;
  return !fix.some((edit) => {
    const loaded = edit.in === undefined ? own : lookUp(edit.in);
    return loaded !== undefined && isRefused(edit, loaded);
  });
}

function isRefused(edit: Edit, loaded: LoadedSeed): boolean {
  const at = edit.kind === "body" ? null : pointerOf({ at: edit.at }, loaded);
  return at !== null && loaded.document.isShared(at, reachOf(edit));
}

function reachOf(edit: Edit): Reach {
  switch (edit.kind) {
    case "rename":
      return "key";
    case "part":
      return edit.key === true ? "key" : "within";
    case "set":
    case "remove":
      return "whole";
    case "insert":
    case "order":
    case "body":
      return "within";
  }
}
