import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  digestOf,
  isUnfinished,
  recoverFiles,
  replaceFiles,
  type JournalFile,
  type Replacement,
} from "../disk/index.ts";
import { indexSnapshot, type Repository } from "../git/index.ts";
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
 * Puts back what a run that was killed had begun to write, and removes what it left; but if some of it
 * was staged or committed since, all of it stays as it is. To be called before a run that will write
 * reads anything; costs nothing where no run was killed. Returns the paths that were put back. Throws
 * `UserError`.
 */
export async function recoverWrites(place: Place): Promise<readonly string[]> {
  const { repository } = place;
  return recoverFiles(rootOf(place), {
    stateFolder: stateFolderOf(place),
    isTakenOver: async (files, startedAt) =>
      repository !== null && isStaged(repository, files, startedAt),
  });
}

/** True if a run was killed while it wrote, and what it had begun is still there. */
export function hasUnfinishedWrites(place: Place): boolean {
  return place.root !== null && isUnfinished(stateFolderOf(place));
}

/** True if the index was written after the run began, and has something that the run has written. */
async function isStaged(
  repository: Repository,
  files: readonly JournalFile[],
  startedAt: number,
): Promise<boolean> {
  const index = join(repository.gitDir, "index");
  if (!existsSync(index) || statSync(index).mtimeMs <= startedAt) return false;
  const written = new Map(files.map(({ path, after }) => [path, after]));
  const snapshot = indexSnapshot(repository);
  const entries = (await snapshot.list()).filter(({ path }) => written.has(path));
  for await (const blob of snapshot.read(entries, { maxBytes: Number.MAX_SAFE_INTEGER })) {
    if (blob.problem !== undefined) continue;
    if (written.get(blob.entry.path) === digestOf(blob.bytes)) return true;
  }
  return false;
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
