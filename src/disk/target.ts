import { accessSync, closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ownership } from "./disk.ts";
import { hasCode, namingPath, refuse } from "./disk-error.ts";
import { findMissingFolders, isSame, look } from "./paths.ts";
import type { Replacement } from "./replacement.ts";

/** A symlink is not followed, and a pipe does not keep us waiting. Windows has neither flag. */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const again = "Run this again: it reads the file anew.";

/** A file to be replaced, as it was found. */
export interface Target {
  readonly replacement: Replacement;
  /** Those that a new file needs and that are missing, the outermost first. */
  readonly missingFolders: readonly string[];
  readonly ownership: Ownership;
}

/**
 * Finds the file that is to be replaced as it was read: a regular file with these bytes and no other
 * name, reached without a symlink; or nothing, where a new one is to be. Throws `UserError`.
 *
 * @param removed what lies at the paths that are removed by then: on a file system that ignores case,
 *   a file that only changes its case is found under its new name
 */
export function findTarget(
  root: string,
  replacement: Replacement,
  removed: readonly string[],
): Target {
  const { path, before, mode } = replacement;
  return namingPath(path, () => {
    const missingFolders = findMissingFolders(root, path);
    if (before === null) {
      checkFree(root, path, removed);
      return { replacement, missingFolders, ownership: mode === undefined ? {} : { mode } };
    }
    const ownership = checkUnchanged(root, path, { bytes: before, isKept: false });
    return { replacement, missingFolders: [], ownership };
  });
}

/** Throws `UserError` if there is something at a path, other than what lies at a removed one. */
export function checkFree(root: string, path: string, removed: readonly string[] = []): void {
  const found = look(join(root, path));
  if (found === undefined) return;
  if (removed.some((other) => isSame(look(join(root, other)), found))) return;
  throw refuse("write-exists", path, "is there already", "Choose another name.");
}

/** What a file was read as; it has a second name of ours if it is kept. */
interface Expected {
  readonly bytes: Uint8Array;
  readonly isKept: boolean;
}

/** Whose the file is. Throws `UserError` unless it is as expected. */
export function checkUnchanged(root: string, path: string, { bytes, isKept }: Expected): Ownership {
  const file = openTarget(root, path);
  try {
    // To rename over a file needs no right to write to it; whoever took that away means it.
    accessSync(join(root, path), constants.W_OK);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw notRegular(path, stats.isDirectory() ? "a folder" : "no file");
    if (stats.size !== bytes.length || !readFileSync(file).equals(bytes)) throw changed(path);
    if (stats.nlink > (isKept ? 2 : 1)) throw linked(path);
    const { mode, uid, gid } = stats;
    return { mode: mode & 0o7777, uid, gid };
  } finally {
    closeSync(file);
  }
}

function openTarget(root: string, path: string): number {
  try {
    return openSync(join(root, path), openFlags);
  } catch (error) {
    if (hasCode(error, "ELOOP", "EMLINK")) throw notRegular(path, "a symlink");
    if (hasCode(error, "ENOENT", "ENOTDIR")) throw changed(path);
    throw error;
  }
}

function changed(path: string): Error {
  return refuse("file-changed", path, "has changed since it was read", again);
}

function notRegular(path: string, words: string): Error {
  const hint = "Only regular files are written; remove it or leave it out.";
  return refuse("file-not-regular", path, `is ${words} now`, hint);
}

function linked(path: string): Error {
  const words = "has a second name (a hard link), under which it would stay as it is";
  return refuse("file-linked", path, words, "Make it a file of its own: copy it and move it back.");
}
