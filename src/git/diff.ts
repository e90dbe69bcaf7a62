import { diskObjectId } from "./disk-object-id.ts";
import { byPathOrder } from "./entries.ts";
import { GitError } from "./git-error.ts";
import { emptyTree } from "./object-id.ts";
import { parseRawDiff, type PathChange } from "./raw-diff.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";
import type { Entry, Snapshot } from "./snapshot.ts";

interface DiffOptions {
  /** Which paths matter; of a worktree no others are read. All, unless given. */
  readonly only?: (path: string) => boolean;
}

/**
 * What differs between a commit and another snapshot of its repository, sorted by path. Without a
 * base (a root commit, no commit yet) everything is added. A rename is a deletion and an addition
 * of the same object id. A merge is compared in the scratch repository that holds it.
 * Throws `GitError`.
 */
export async function changedPaths(
  repository: Repository,
  base: Snapshot | null,
  head: Snapshot,
  { only = () => true }: DiffOptions = {},
): Promise<readonly PathChange[]> {
  const changes = await differences(repository, base, head, only);
  return changes.filter(({ path }) => only(path));
}

async function differences(
  repository: Repository,
  base: Snapshot | null,
  head: Snapshot,
  only: (path: string) => boolean,
): Promise<readonly PathChange[]> {
  const from = base === null ? emptyTree(repository.objectFormat) : treeishOf(base);
  if (head.kind === "index") return rawDiff(repository, "diff-index", [from]);
  if (head.kind === "worktree") {
    return worktreeDiff(repository, await base?.list(), await head.list(), only);
  }
  const changes = await rawDiff(repository, "diff-tree", [from, treeishOf(head)]);
  return head.kind === "merge" ? withConflicts(changes, await base?.list(), head) : changes;
}

function treeishOf(snapshot: Snapshot): string {
  if (snapshot.treeish === null) throw notACommit(snapshot);
  return snapshot.treeish;
}

function notACommit({ kind }: Snapshot): GitError {
  return new GitError("failed", `A snapshot of kind ${kind} cannot be compared in this place`);
}

async function rawDiff(
  repository: Repository,
  command: "diff-tree" | "diff-index",
  ids: readonly string[],
): Promise<readonly PathChange[]> {
  const { stdout } = await runGit(repository.git, command, ids);
  return parseRawDiff(stdout);
}

/** The tree of a merge has one side of a conflict, or both with marks; neither is what would land. */
async function withConflicts(
  changes: readonly PathChange[],
  base: readonly Entry[] = [],
  head: Snapshot,
): Promise<readonly PathChange[]> {
  const conflicts = (await head.list()).filter(({ kind }) => kind === "conflict");
  if (conflicts.length === 0) return changes;
  const paths = new Set(conflicts.map(({ path }) => path));
  const before = new Map(base.map(({ path, oid }) => [path, oid]));
  const unmerged = conflicts.map(({ path }): PathChange => {
    return { path, status: "unmerged", before: before.get(path) ?? null, after: null };
  });
  return [...changes.filter(({ path }) => !paths.has(path)), ...unmerged].toSorted(byPathOrder);
}

/** Compares content itself: git would run clean filters to find out what has changed on disk. */
function worktreeDiff(
  repository: Repository,
  base: readonly Entry[] = [],
  head: readonly Entry[],
  only: (path: string) => boolean,
): readonly PathChange[] {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const kept = head.filter(({ path }) => only(path));
  const changes = kept.flatMap((entry) => compare(repository, before.get(entry.path), entry) ?? []);
  const headPaths = new Set(head.map(({ path }) => path));
  const deletions = base.filter(({ path }) => !headPaths.has(path)).map(toDeletion);
  return [...changes, ...deletions].toSorted(byPathOrder);
}

function compare(
  repository: Repository,
  before: Entry | undefined,
  after: Entry,
): PathChange | undefined {
  const { path } = after;
  const old = before?.oid ?? null;
  if (after.kind === "conflict") return { path, status: "unmerged", before: old, after: null };
  const oid = contentId(repository, after, old);
  if (before === undefined) return { path, status: "added", before: null, after: oid };
  if (before.kind !== after.kind) return { path, status: "type-changed", before: old, after: oid };
  return oid === old ? undefined : { path, status: "modified", before: old, after: oid };
}

function contentId(repository: Repository, entry: Entry, expected: string | null): string | null {
  const { root, objectFormat: format } = repository;
  if (entry.oid !== null || entry.problem !== undefined || root === null) return entry.oid;
  return entry.kind === "gitlink" ? null : diskObjectId(entry, { root, format, expected });
}

function toDeletion({ path, oid }: Entry): PathChange {
  return { path, status: "deleted", before: oid, after: null };
}
