import { byPathOrder, kindOfMode } from "./entries.ts";
import { splitNul } from "./names.ts";

export type PathStatus = "added" | "modified" | "deleted" | "type-changed" | "unmerged";

/** A path whose content or kind differs; a change of its executable bit alone is none. */
export interface PathChange {
  /** As in `Entry`. */
  readonly path: string;
  readonly status: PathStatus;
  /** Object id in the base; null where the path is not in it. */
  readonly before: string | null;
  /** Object id in the head; null where the path is not in it, is in conflict or cannot be read. */
  readonly after: string | null;
}

const noFile = "000000";

/**
 * The changes in the output of `diff-tree` or `diff-index` with `--raw -z`, sorted by path.
 * Format: `:<mode> <mode> <object id> <object id> <status>` NUL `<path>` NUL.
 */
export function parseRawDiff(output: Buffer): readonly PathChange[] {
  const pieces = splitNul(output).map(({ text }) => text);
  const changes = new Map<string, PathChange>();
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const change = toChange(pieces[at] ?? "", pieces[at + 1] ?? "");
    if (change === undefined) continue;
    // A path in conflict may come a second time, with what is left of it.
    if (changes.get(change.path)?.status !== "unmerged") changes.set(change.path, change);
  }
  return [...changes.values()].toSorted(byPathOrder);
}

/** The paths of such output, as they stand in `Entry`. */
export function pathsOfRawDiff(output: Buffer): ReadonlySet<string> {
  return new Set(parseRawDiff(output).map(({ path }) => path));
}

function toChange(header: string, path: string): PathChange | undefined {
  const [oldMode = "", newMode = "", oldId = "", newId = "", letter] = header.slice(1).split(" ");
  const before = oldMode === noFile ? null : oldId;
  if (letter === "U") return { path, status: "unmerged", before, after: null };
  if (before === null) return { path, status: "added", before, after: newId };
  if (newMode === noFile) return { path, status: "deleted", before, after: null };
  if (kindOfMode(oldMode) !== kindOfMode(newMode)) {
    return { path, status: "type-changed", before, after: newId };
  }
  return oldId === newId ? undefined : { path, status: "modified", before, after: newId };
}
