import { lstatSync, type Stats } from "node:fs";
import { join, posix } from "node:path";
import { refuse } from "./disk-error.ts";

/** Throws `UserError` for a path that is not plainly a file below the root and outside of `.git`. */
export function checkPath(path: string): void {
  const isPlain = path.split("/").every((name) => !/^(?:|\.|\.\.|\.git)$/i.test(name));
  if (isPlain && !/[\\\0]|^[a-z]:/i.test(path)) return;
  throw refuse("write-path", path, "is not in a place that is written to", "Give it another path.");
}

/** The folders of a path that are below the root, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** The folder that a path is in; empty at the top. */
export function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === "." ? "" : parent;
}

/** What lies at an absolute path, a symlink not followed; undefined for nothing. */
export function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/**
 * The folders of a path that are missing, the outermost first. Throws `UserError` if one is a symlink
 * or no folder, so that it leads elsewhere, or is the git folder under another spelling of its name.
 */
export function findMissingFolders(root: string, path: string): readonly string[] {
  const git = look(join(root, ".git"));
  return foldersOf(path).filter((folder) => {
    const found = look(join(root, folder));
    if (found === undefined) return true;
    if (found.isDirectory() && !isSame(found, git)) return false;
    const hint = "Move the file to a folder of its own, or name the real one.";
    const words = found.isSymbolicLink() ? "a symlink" : "no folder of the files";
    throw refuse("write-through-link", path, `is below \`${folder}\`, which is ${words}`, hint);
  });
}

/** True for two names of one file. */
export function isSame(a: Stats | undefined, b: Stats | undefined): boolean {
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
