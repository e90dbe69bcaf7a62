import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { GitError } from "./git-error.ts";
import { IndexDraft } from "./index-draft.ts";
import { objectId } from "./object-id.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";
import { pathInGitFolder } from "./scratch.ts";
import { readStagedEntries, type StagedEntry } from "./staged-entries.ts";
import { writeBlobs } from "./write-blobs.ts";

/** A file of the index, and the content that it is to have there. */
export interface StagedChange {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** The bytes of the blob that the index names. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Changes of the index that are ready and not made yet. */
export interface Staging {
  /** Those whose file belongs into the worktree: the others are left out by a sparse checkout. */
  readonly checkedOut: readonly StagedChange[];
  /** Makes all of them, in one step for each index. Throws `GitError` and has made none then. */
  commit(): void;
}

interface BlobChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes the new contents as objects and gets ready to let the index name them; nothing but the
 * object is changed. Modes and flags of the entries stay. The index is the one that `GIT_INDEX_FILE`
 * names, and for `git commit <path>` the one that will take its place after the commit as well.
 *
 * @param folder an absolute one for temporary files, on the medium of the git folder, that is removed
 *   by the caller
 * @throws `GitError`, `index-changed` if an entry does not name the content that was read
 */
export async function prepareStaging(
  repository: Repository,
  changes: readonly StagedChange[],
  folder: string,
): Promise<Staging> {
  const [current = "", ...others] = await findIndexes(repository);
  const draft = new IndexDraft(repository.git, current, join(folder, "0"));
  const entries = await readStagedEntries(draft.git);
  const blobs = await hashChanges(repository, changes, join(folder, "blobs"));
  for (const { path, from } of blobs) {
    if (entries.get(path)?.oid !== from) throw changedEntry(path);
  }
  await stage(draft, blobs, entries);
  const drafts = [draft, ...(await stageInOthers(repository, { others, blobs, entries, folder }))];
  return {
    checkedOut: changes.filter(({ path }) => entries.get(path)?.isSparse === false),
    commit: () => replaceAll(drafts),
  };
}

/**
 * The absolute path of the index that is judged, first. For `git commit <path>` git judges a false one
 * in which all else is as in `HEAD`, and holds the lock of the real one, closed and complete, which
 * takes its place after the commit.
 */
async function findIndexes({ git, gitDir }: Repository): Promise<readonly string[]> {
  const index = await pathInGitFolder(git, "index");
  const isFalse = /^next-index-\d+\.lock$/.test(basename(index)) && dirname(index) === gitDir;
  const next = join(gitDir, "index.lock");
  return isFalse && existsSync(next) ? [index, next] : [index];
}

interface OtherIndexes {
  readonly others: readonly string[];
  readonly blobs: readonly BlobChange[];
  readonly entries: ReadonlyMap<string, StagedEntry>;
  readonly folder: string;
}

/** In another index only what it has in common with the first one is changed. */
async function stageInOthers(
  { git }: Repository,
  { others, blobs, entries, folder }: OtherIndexes,
): Promise<readonly IndexDraft[]> {
  const drafts: IndexDraft[] = [];
  for (const [place, index] of others.entries()) {
    const draft = new IndexDraft(git, index, join(folder, String(place + 1)));
    const own = await readStagedEntries(draft.git);
    const common = blobs.filter(({ path, from }) => {
      const entry = own.get(path);
      return entry?.oid === from && entry.mode === entries.get(path)?.mode;
    });
    await stage(draft, common, own);
    drafts.push(draft);
  }
  return drafts;
}

async function hashChanges(
  { git, objectFormat }: Repository,
  changes: readonly StagedChange[],
  folder: string,
): Promise<readonly BlobChange[]> {
  const contents = changes.map(({ after }) => after);
  const oids = await writeBlobs(git, contents, folder);
  return changes.map(({ path, before }, at) => {
    return { path, from: objectId("blob", before, objectFormat), to: oids[at] ?? "" };
  });
}

/** Lets the entries of a draft name the new objects, with the modes and flags that they have. */
async function stage(
  { git }: IndexDraft,
  blobs: readonly BlobChange[],
  entries: ReadonlyMap<string, StagedEntry>,
): Promise<void> {
  const lines = blobs.map(({ path, to }) => `${entries.get(path)?.mode} ${to} 0\t${path}`);
  await update(git, ["--index-info"], lines);
  // An entry that is written anew has lost its flags.
  const pathsOf = (flag: "isSparse" | "isAssumed") =>
    blobs.map(({ path }) => path).filter((path) => entries.get(path)?.[flag] === true);
  await update(git, ["--skip-worktree", "--stdin"], pathsOf("isSparse"));
  await update(git, ["--assume-unchanged", "--stdin"], pathsOf("isAssumed"));
}

async function update(
  git: IndexDraft["git"],
  args: readonly string[],
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const input = Buffer.from(lines.map((line) => `${line}\0`).join(""));
  await runGit(git, "update-index", args, { input });
}

/** All locks are taken before the first index is replaced. */
function replaceAll(drafts: readonly IndexDraft[]): void {
  const locked: IndexDraft[] = [];
  try {
    for (const draft of drafts) {
      draft.lock();
      locked.push(draft);
    }
    // The index that stays comes before the one that the commit is made of.
    for (const draft of locked.toReversed()) {
      draft.replace();
      locked.pop();
    }
  } finally {
    for (const draft of locked) draft.unlock();
  }
}

function changedEntry(path: string): GitError {
  return new GitError("index-changed", `The index has another content of \`${path}\` by now`, {
    hint: "Run this again.",
  });
}
