import { contentMarks } from "./content-marks.ts";
import { emptyBlob, emptyTree } from "./object-id.ts";
import { toListing } from "./entries.ts";
import { type ListedFile, listIndex } from "./index-entries.ts";
import { once } from "./once.ts";
import { readEntries } from "./read-entries.ts";
import { pathsOfRawDiff } from "./raw-diff.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";
import type { Entry, Snapshot } from "./snapshot.ts";

/**
 * What would be committed: the index, or the one that `GIT_INDEX_FILE` names, which git sets for
 * the hooks of `git commit <path>`.
 */
export function indexSnapshot(repository: Repository): Snapshot {
  return {
    kind: "index",
    ref: null,
    oid: null,
    treeish: null,
    list: once(() => list(repository)),
    read: (entries, options) => readEntries(repository, entries, options),
    marks: (entries) => contentMarks(repository, entries),
  };
}

async function list(repository: Repository): Promise<readonly Entry[]> {
  const files = await listIndex(repository, { withUntracked: false });
  const entries = toListing(files.map(({ entry }) => entry));
  const looksAnnounced = ({ entry }: ListedFile) =>
    entry.oid === emptyBlob(repository.objectFormat);
  if (!files.some(looksAnnounced)) return entries;
  const committed = await pathsToBeCommitted(repository);
  return entries.filter(({ path }) => committed.has(path));
}

/**
 * `git add -N` only announces a file: `ls-files` shows it like an empty one, and only a diff that
 * leaves it out tells the two apart.
 */
async function pathsToBeCommitted(repository: Repository): Promise<ReadonlySet<string>> {
  const tree = emptyTree(repository.objectFormat);
  const { stdout } = await runGit(repository.git, "diff-index", [tree]);
  return pathsOfRawDiff(stdout);
}
