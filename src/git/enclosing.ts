import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * True if a folder is among the files of a worktree: it, or one that it is in, has a `.git`, and it is
 * not a part of that. What is checked out there may be a stranger's. Throws for a missing folder.
 */
export function isAmongFiles(folder: string): boolean {
  const real = realpathSync(folder);
  for (let place = real; ; place = dirname(place)) {
    const [first] = relative(place, real).split(sep);
    // No commit brings anything into a folder of this name.
    if (first !== ".git" && hasGit(place)) return true;
    if (dirname(place) === place) return false;
  }
}

/** A file, in a submodule or a linked worktree, as well as a folder. */
function hasGit(folder: string): boolean {
  return lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined;
}
