import { join } from "node:path";
import { recoverFiles, replaceFiles, type Replacement } from "../disk/index.ts";
import type { Workspace } from "./workspace.ts";

/** Where files are written. */
type Place = Pick<Workspace, "root" | "repository">;

/**
 * Writes files of a worktree or folder, all of them or none; a kill at any moment included, once
 * the next run has called `recoverWrites`. Paths are relative to the root, with `/`. Throws `UserError`
 * where a file is not, or not any more, what it was read as, or cannot be written.
 */
export async function writeFiles(
  place: Place,
  replacements: readonly Replacement[],
): Promise<void> {
  await replaceFiles(rootOf(place), replacements, { stateFolder: stateFolderOf(place) });
}

/**
 * Puts back what a run that was killed had begun to write, and removes what it left. To be called
 * before a run that will write reads anything; costs nothing where no run was killed. Returns the
 * paths that were put back. Throws `UserError`.
 */
export async function recoverWrites(place: Place): Promise<readonly string[]> {
  return recoverFiles(rootOf(place), { stateFolder: stateFolderOf(place) });
}

function rootOf({ root }: Place): string {
  if (root === null) throw new Error("A bare repository has no files to write");
  return root;
}

/** In the git folder, that of the worktree itself for a linked one, where no commit reaches. */
export function stateFolderOf(place: Place): string {
  const { repository } = place;
  return repository === null
    ? join(rootOf(place), ".seedlint-write")
    : join(repository.gitDir, "seedlint");
}
