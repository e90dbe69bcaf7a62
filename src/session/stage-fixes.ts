import { join } from "node:path";
import { type Replacement, replaceFiles, toUserError, withWorkFolder } from "../disk/index.ts";
import {
  carryOver,
  diskFiles,
  prepareStaging,
  type Repository,
  type StagedChange,
} from "../git/index.ts";
import { withUserErrors } from "./errors.ts";
import type { Workspace } from "./workspace.ts";
import { stateFolderOf } from "./write-files.ts";

/** What was done with the fixed contents of an index. */
export interface StagedFixes {
  /** How many entries of the index have a new content. */
  readonly staged: number;
  /** How many files of the worktree have it too. */
  readonly worktree: number;
  /** The files of the worktree that differed from the index and were left as they are. */
  readonly keptWorktree: readonly string[];
}

/**
 * Lets the index have new contents, and with it the files of the worktree that are as the index had
 * them; in one whose line ends are others they stay so. What somebody has not staged is left byte for
 * byte. All of it is done or nothing. Throws `UserError`, also where a file or the index is not what
 * was read any more.
 *
 * @param files paths relative to the root with `/`, and the bytes of the blobs that the index names
 */
export async function stageFixes(
  workspace: Pick<Workspace, "root" | "repository">,
  files: readonly StagedChange[],
): Promise<StagedFixes> {
  const { repository } = workspace;
  if (repository === null) throw new Error("A folder without git has no index");
  if (files.length === 0) return { staged: 0, worktree: 0, keptWorktree: [] };
  const stateFolder = stateFolderOf(workspace);
  return withUserErrors(() =>
    withWorkFolder({ stateFolder }, (folder) =>
      stageIn(repository, files, { stateFolder, folder }),
    ),
  );
}

interface Folders {
  readonly stateFolder: string;
  readonly folder: string;
}

async function stageIn(
  repository: Repository,
  files: readonly StagedChange[],
  { stateFolder, folder }: Folders,
): Promise<StagedFixes> {
  const { root, gitDir } = repository;
  try {
    const staging = await prepareStaging(repository, files, folder);
    const { changes, kept } = planWorktree(root, staging.checkedOut);
    // The worktree comes first: should a kill come between, the fixes are there, not staged yet.
    await replaceIn(root, changes, stateFolder);
    try {
      staging.commit();
    } catch (error) {
      await replaceIn(root, changes.map(reversed), stateFolder);
      throw error;
    }
    return { staged: files.length, worktree: changes.length, keptWorktree: kept };
  } catch (error) {
    throw toUserError(error, join(gitDir, "index"));
  }
}

interface WorktreePlan {
  readonly changes: readonly Replacement[];
  readonly kept: readonly string[];
}

function planWorktree(root: string | null, files: readonly StagedChange[]): WorktreePlan {
  if (root === null) return { changes: [], kept: [] };
  const read = diskFiles(root);
  const changes: Replacement[] = [];
  const kept: string[] = [];
  for (const { path, before, after } of files) {
    const disk = read(path);
    if (disk === undefined) continue;
    const carried = disk === null ? undefined : carryOver(disk, { before, after });
    if (disk !== null && carried !== undefined)
      changes.push({ path, before: disk, after: carried });
    else if (!isAlready(disk, after)) kept.push(path);
  }
  return { changes, kept };
}

/** True if somebody has made the same change on disk and not staged it. */
function isAlready(disk: Uint8Array | null, after: Uint8Array): boolean {
  return disk !== null && carryOver(disk, { before: after, after }) !== undefined;
}

/** Nothing is to be read on disk of a repository without a worktree. */
async function replaceIn(
  root: string | null,
  changes: readonly Replacement[],
  stateFolder: string,
): Promise<void> {
  if (root !== null) await replaceFiles(root, changes, { stateFolder });
}

function reversed({ path, before, after }: Replacement): Replacement {
  return { path, before: after, after: before };
}
