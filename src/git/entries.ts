import type { Name } from "./names.ts";
import { isSafePath } from "./path-safety.ts";
import type { Entry, EntryKind, PathProblem } from "./snapshot.ts";

const typeMask = 0o170_000;

/** The kind that a mode of a tree or index stands for; what git does not know is a gitlink to it. */
export function kindOfMode(mode: string): EntryKind {
  const type = Number.parseInt(mode, 8) & typeMask;
  if (type === 0o100_000) return "file";
  return type === 0o120_000 ? "symlink" : "gitlink";
}

/** An entry whose path has been looked at. */
export function toEntry(name: Name, kind: EntryKind, oid: string | null): Entry {
  const problem = problemOf(name);
  const entry = { path: name.text, kind, oid };
  return problem === undefined ? entry : { ...entry, problem };
}

function problemOf(name: Name): PathProblem | undefined {
  if (!name.isUtf8) return "not-utf8";
  return isSafePath(name.text) ? undefined : "unsafe-path";
}

/** The entries as a snapshot lists them: sorted, and a path that comes twice once, with the problem. */
export function toListing(entries: Iterable<Entry>): readonly Entry[] {
  const byPath = new Map<string, Entry>();
  for (const entry of entries) {
    const twin = byPath.get(entry.path);
    byPath.set(entry.path, twin === undefined ? entry : { problem: "duplicate-path", ...twin });
  }
  return markFilesThatAreFolders([...byPath.values()].toSorted(byPathOrder), byPath);
}

/** Code unit order, the same on every machine. */
export function byPathOrder(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** A tree made by hand can hold one name as a file and as a folder; neither can be trusted then. */
function markFilesThatAreFolders(
  entries: readonly Entry[],
  byPath: ReadonlyMap<string, Entry>,
): readonly Entry[] {
  const folders = new Set<string>();
  for (const { path } of entries) {
    for (
      let folder = parentOf(path);
      folder !== "" && !folders.has(folder);
      folder = parentOf(folder)
    ) {
      folders.add(folder);
    }
  }
  const clashes = [...folders].filter((folder) => byPath.has(folder));
  if (clashes.length === 0) return entries;
  const isInClash = ({ path }: Entry) =>
    clashes.some((clash) => path === clash || path.startsWith(`${clash}/`));
  return entries.map((entry) =>
    isInClash(entry) ? { problem: "duplicate-path", ...entry } : entry,
  );
}

/** The folder part of a path; empty at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
