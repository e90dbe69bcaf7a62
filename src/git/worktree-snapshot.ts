import { DiskListing } from "./disk-listing.ts";
import { contentMarks } from "./content-marks.ts";
import { toListing } from "./entries.ts";
import { GitError } from "./git-error.ts";
import { type ListedFile, listIndex } from "./index-entries.ts";
import { once } from "./once.ts";
import { readEntries } from "./read-entries.ts";
import type { Repository } from "./repository.ts";
import type { Entry, Snapshot } from "./snapshot.ts";

/**
 * The files on disk that git tracks, or does not know and does not ignore. A file that a sparse
 * checkout leaves out is taken from the index; one that was deleted is not there.
 */
export function worktreeSnapshot(repository: Repository): Snapshot {
  return {
    kind: "worktree",
    ref: null,
    oid: null,
    treeish: null,
    list: once(() => list(repository)),
    read: (entries, options) => readEntries(repository, entries, options),
    marks: (entries) => contentMarks(repository, entries),
  };
}

async function list(repository: Repository): Promise<readonly Entry[]> {
  if (repository.root === null) {
    throw new GitError("failed", "This repository has no worktree", {
      hint: "Name two commits to compare instead.",
    });
  }
  const files = await listIndex(repository, { withUntracked: true });
  const disk = new DiskListing(repository.root);
  return toListing(files.flatMap((file) => toWorktreeEntry(file, disk) ?? []));
}

/** The entry with the kind that it has on disk; undefined where it is deleted. */
function toWorktreeEntry({ entry, state }: ListedFile, disk: DiskListing): Entry | undefined {
  // A path that is not safe to open is only told, and a submodule need not be checked out.
  if (entry.problem !== undefined || entry.kind === "conflict" || entry.kind === "gitlink") {
    return entry;
  }
  const kind = disk.kindOf(entry.path);
  if (kind === undefined || kind === "folder") return state === "sparse" ? entry : undefined;
  return { ...entry, kind: kind === "symlink" ? "symlink" : "file", oid: null };
}
