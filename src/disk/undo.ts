import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { hasCode } from "./disk-error.ts";
import { besidePath, digestOf, type Journal, type JournalFile } from "./journal.ts";
import { findMissingFolders, isSame, look, parentOf } from "./paths.ts";

/** Which files are meant: those of a journal below a root. */
export interface Scene {
  readonly disk: Disk;
  readonly root: string;
  readonly journal: Journal;
}

/**
 * Puts back what a run has changed, in whatever state it was left, and removes what it kept. A file
 * that somebody has changed since is theirs and stays. May itself be cut off and done again.
 * Returns the paths that were put back.
 */
export function undo(scene: Scene): readonly string[] {
  const { disk, root, journal } = scene;
  const restored = [...journal.files.entries()].toReversed().flatMap(([index, file]) => {
    if (!isReached(root, file.path)) return [];
    return putBack(scene, index, file) ? [file.path] : [];
  });
  removeKept(scene);
  for (const folder of journal.folders.toReversed()) {
    if (isReached(root, join(folder, "any"))) disk.removeFolder(join(root, folder));
  }
  return restored.toReversed();
}

/** Removes what a run has kept beside the files. */
export function removeKept({ disk, root, journal }: Scene): void {
  const parents = new Set<string>();
  for (const [index, { path }] of journal.files.entries()) {
    if (!isReached(root, path)) continue;
    for (const kind of ["new", "old"] as const) {
      const kept = join(root, besidePath(journal, index, kind));
      if (look(kept) === undefined) continue;
      disk.remove(kept);
      parents.add(parentOf(path));
    }
  }
  for (const parent of parents) disk.syncFolder(join(root, parent));
}

function putBack({ disk, root, journal }: Scene, index: number, file: JournalFile): boolean {
  const target = join(root, file.path);
  const beside = (kind: "new" | "old") => join(root, besidePath(journal, index, kind));
  if (readDigest(target) !== file.after) return false;
  if (file.before === null) {
    const made = look(beside("new"));
    // Before it has its name, something of the same content there is somebody else's.
    if (made !== undefined && !isSame(made, look(target))) return false;
    disk.remove(target);
  } else if (readDigest(beside("old")) === file.before) {
    disk.rename(beside("old"), target);
  } else {
    return false;
  }
  disk.syncFolder(join(root, parentOf(file.path)));
  return true;
}

/** False if the folders of a path are gone, or lead elsewhere by now. */
function isReached(root: string, path: string): boolean {
  try {
    return findMissingFolders(root, path).length === 0;
  } catch {
    return false;
  }
}

/** The digest of a regular file; null for nothing, and "" for anything else. */
function readDigest(path: string): string | null {
  const found = look(path);
  if (found === undefined) return null;
  if (!found.isFile()) return "";
  try {
    return digestOf(readFileSync(path));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}
