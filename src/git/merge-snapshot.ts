import { contentMarks } from "./content-marks.ts";
import { listTree } from "./commit-snapshot.ts";
import { toEntry, toListing } from "./entries.ts";
import { GitError } from "./git-error.ts";
import { type Name, splitNul } from "./names.ts";
import { once } from "./once.ts";
import { readEntries } from "./read-entries.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";
import type { Entry, Snapshot } from "./snapshot.ts";

/** A commit, and the name that the user knows it by. */
export interface NamedCommit {
  readonly ref: string;
  readonly oid: string;
}

/** What git made of a merge; the tree has a text with marks where there is a conflict. */
interface Merge {
  readonly tree: string;
  /** One for each path in conflict. */
  readonly conflicts: readonly Entry[];
}

const conflictStatus = 1;
const fatalStatus = 128;

/**
 * What a merge of `head` into `into` would be, with nothing checked out. A path that only a person
 * can merge is an entry of kind `conflict`. Both must have a common ancestor.
 *
 * @param scratch takes the objects that git makes
 * @throws `GitError`, also where an object is missing, as in a partial clone
 */
export async function mergeSnapshot(
  scratch: Repository,
  head: NamedCommit,
  into: NamedCommit,
): Promise<Snapshot> {
  const { tree, conflicts } = await merge(scratch, head, into);
  return {
    kind: "merge",
    ref: `${head.ref} into ${into.ref}`,
    oid: null,
    treeish: tree,
    into: into.ref,
    list: once(async () => withConflicts(await listTree(scratch, tree), conflicts)),
    read: (entries, options) => readEntries({ ...scratch, root: null }, entries, options),
    marks: (entries) => contentMarks({ ...scratch, root: null }, entries),
  };
}

async function merge(scratch: Repository, head: NamedCommit, into: NamedCommit): Promise<Merge> {
  const { status, stdout, stderr } = await runGit(scratch.git, "merge-tree", [into.oid, head.oid], {
    accept: [0, conflictStatus, fatalStatus],
  });
  const [first, ...files] = splitNul(stdout);
  // Where a tree is missing git complains, goes on without it, and ends as if all were well.
  const hasFailed = status === fatalStatus || /^error:/m.test(stderr);
  if (hasFailed || first === undefined) throw unmerged(head, into, stderr);
  const paths = new Map(files.map(pathOfConflict).map((name) => [name.text, name]));
  if (status === conflictStatus && paths.size === 0) throw conflictWithoutPath(head, into);
  const conflicts = [...paths.values()].map((name) => toEntry(name, "conflict", null));
  return { tree: first.text, conflicts };
}

/** Format: `<mode> <object id> <stage>` TAB `<path>`, a line for each version of a path. */
function pathOfConflict({ text, isUtf8 }: Name): Name {
  return { text: text.slice(text.indexOf("\t") + 1), isUtf8 };
}

function withConflicts(entries: readonly Entry[], conflicts: readonly Entry[]): readonly Entry[] {
  const paths = new Set(conflicts.map(({ path }) => path));
  return toListing([...entries.filter(({ path }) => !paths.has(path)), ...conflicts]);
}

function unmerged(head: NamedCommit, into: NamedCommit, stderr: string): GitError {
  const message = `git cannot merge \`${head.ref}\` into \`${into.ref}\`: ${stderr.trim()}`;
  return new GitError("failed", message, {
    hint: "If this is a partial clone, fetch what it lacks: `git fetch --refetch --no-filter`.",
  });
}

/** A folder that was renamed to several places can conflict without any of its files doing so. */
function conflictWithoutPath(head: NamedCommit, into: NamedCommit): GitError {
  return new GitError("failed", `\`${head.ref}\` conflicts with \`${into.ref}\``, {
    hint: `Merge \`${into.ref}\` or rebase onto it first.`,
  });
}
