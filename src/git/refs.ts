import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GitError } from "./git-error.ts";
import { emptyTree } from "./object-id.ts";
import type { Repository } from "./repository.ts";
import { type GitOutput, runGit } from "./run.ts";

/** What a commit says of itself. */
export interface CommitInfo {
  readonly oid: string;
  /** Object id of its tree. */
  readonly tree: string;
  /** Object ids, the first parent first; a shallow clone may not have them. */
  readonly parents: readonly string[];
  /** When it was committed, in UTC: `2024-01-31T12:00:00.000Z`. */
  readonly committedAt: string;
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The object id of the commit that a revision names; resolve each once and use ids afterwards.
 * Throws `GitError`: `bad-ref`, or `shallow` where the commit may be beyond the end of the history.
 */
export async function resolveCommit(repository: Repository, ref: string): Promise<string> {
  if (ref === "" || ref.includes("\0")) throw badRef(repository, ref, "it is no name");
  const { stdout } = await verify(repository, `${ref}^{commit}`).catch(async (error: unknown) => {
    if (!(error instanceof GitError) || error.code !== "failed") throw error;
    const isBeyondFirst = await isAncestorOfFirst(repository, ref);
    throw badRef(repository, ref, reasonIn(error), isBeyondFirst);
  });
  const oid = stdout.toString("latin1").trim();
  // `^main` is an exclusion and is answered with `^` in front.
  if (!objectId.test(oid)) throw badRef(repository, ref, "it does not name one commit");
  return oid;
}

/** Whether `HEAD` names a branch that has no commit yet. */
export async function isUnborn(repository: Repository): Promise<boolean> {
  try {
    // Without asking for a commit: a branch whose commit is lost is answered with its id.
    await verify(repository, "HEAD");
    return false;
  } catch (error) {
    if (error instanceof GitError && error.code === "failed") return true;
    throw error;
  }
}

function verify({ git }: Repository, name: string): Promise<GitOutput> {
  return runGit(git, "rev-parse", ["--verify", "--end-of-options", name]);
}

/** True for `HEAD~1` or `main^` where only the first part names a commit. */
async function isAncestorOfFirst(repository: Repository, ref: string): Promise<boolean> {
  const [, descendant] = /^([^~^]+)[~^][~^\d]*$/.exec(ref) ?? [];
  if (descendant === undefined) return false;
  return verify(repository, `${descendant}^{commit}`).then(
    () => true,
    () => false,
  );
}

/** What git says beyond that it found nothing. */
function reasonIn({ message }: GitError): string | undefined {
  const [, reason] = /error: (.+)/.exec(message) ?? [];
  return reason;
}

function badRef(
  { isShallow, objectFormat }: Repository,
  ref: string,
  reason: string | undefined,
  isBeyondFirst = false,
): GitError {
  const message = `\`${ref}\` names no commit here${reason === undefined ? "" : `: ${reason}`}`;
  const nothing = `To compare with nothing, name the empty tree: \`${emptyTree(objectFormat)}\`.`;
  if (/^0{40,}$/.test(ref)) {
    return new GitError("bad-ref", message, { hint: `Zeros stand for no commit. ${nothing}` });
  }
  if (isShallow && /[~^@]|^[0-9a-f]{7,64}$/.test(ref)) {
    return new GitError("shallow", message, { hint: deepen });
  }
  if (ref === "HEAD" || ref === "@") {
    return new GitError("bad-ref", message, { hint: "Is there a first commit yet?" });
  }
  if (isBeyondFirst) {
    return new GitError("bad-ref", message, { hint: `The history is not that long. ${nothing}` });
  }
  return new GitError("bad-ref", message, {
    hint: `Is it spelt right, and did you fetch it?${isShallow ? ` ${deepen}` : ""}`,
  });
}

const deepen =
  "This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`.";

/**
 * The commits that a merge under way brings to `HEAD`, by object id; none outside of a merge.
 * Throws `GitError` if what git has noted of it cannot be read.
 */
export async function readMergeHeads(repository: Repository): Promise<readonly string[]> {
  const file = join(repository.gitDir, "MERGE_HEAD");
  // Outside of a merge, which is nearly always, git need not be asked.
  if (!existsSync(file)) return [];
  const names = readFileSync(file, "latin1")
    .split("\n")
    .filter((line) => line !== "");
  return Promise.all(names.map((name) => resolveCommit(repository, name)));
}

/**
 * The best common ancestor of two commits, by object id; undefined when their histories have
 * nothing in common. Throws `GitError` `shallow` when the clone's history ends before it.
 */
export async function mergeBase(
  repository: Repository,
  a: string,
  b: string,
): Promise<string | undefined> {
  const { stdout } = await runGit(repository.git, "merge-base", [a, b], { accept: [0, 1] });
  const oid = stdout.toString("latin1").trim();
  if (oid !== "") return oid;
  if (!repository.isShallow) return undefined;
  throw new GitError("shallow", `No common ancestor of ${a} and ${b} is in this clone`, {
    hint: deepen,
  });
}

/** Reads a commit by its object id. Throws `GitError`. */
export async function commitInfo(repository: Repository, oid: string): Promise<CommitInfo> {
  const [commit] = await repository.objects.contents([oid]);
  if (commit === undefined || commit.missing !== undefined) {
    throw badRef(repository, oid, commit?.missing ?? "git gave no answer");
  }
  if (commit.type !== "commit") throw badRef(repository, oid, `it is a ${commit.type}`);
  const text = Buffer.from(commit.bytes ?? []).toString("utf8");
  const headers = text.slice(0, text.indexOf("\n\n") + 1);
  return {
    oid,
    tree: /^tree (.+)$/m.exec(headers)?.[1] ?? "",
    parents: [...headers.matchAll(/^parent (.+)$/gm)].flatMap(([, parent]) => parent ?? []),
    committedAt: committedAt(oid, headers),
  };
}

/** The line ends with seconds since 1970 in UTC and the committer's offset, which is not needed. */
function committedAt(oid: string, headers: string): string {
  const seconds = /^committer .*> (-?\d+) [+-]\d+$/m.exec(headers)?.[1];
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) throw new GitError("failed", `Commit ${oid} has no valid date`);
  return date.toISOString();
}
