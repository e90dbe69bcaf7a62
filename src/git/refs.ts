import { GitError } from "./git-error.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

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
  const question = ["--verify", "--end-of-options", `${ref}^{commit}`];
  const { stdout } = await runGit(repository.git, "rev-parse", question).catch((error: unknown) => {
    if (!(error instanceof GitError) || error.code !== "failed") throw error;
    throw badRef(repository, ref, error.message);
  });
  const oid = stdout.toString("latin1").trim();
  // `^main` is an exclusion and is answered with `^` in front.
  if (!objectId.test(oid)) throw badRef(repository, ref, "it does not name one commit");
  return oid;
}

function badRef({ isShallow }: Repository, ref: string, reason: string): GitError {
  const message = `\`${ref}\` names no commit here: ${reason}`;
  if (isShallow && /[~^@]|^[0-9a-f]{7,64}$/.test(ref)) {
    return new GitError("shallow", message, { hint: deepen });
  }
  if (ref === "HEAD" || ref === "@") {
    return new GitError("bad-ref", message, { hint: "Is there a first commit yet?" });
  }
  return new GitError("bad-ref", message, {
    hint: `Is it spelt right, and did you fetch it?${isShallow ? ` ${deepen}` : ""}`,
  });
}

const deepen =
  "This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`.";

/**
 * The best common ancestor of two commits, by object id; undefined when their histories have
 * nothing in common. Throws `GitError` `shallow` when the clone's history ends before it.
 */
export async function mergeBase(
  repository: Repository,
  a: string,
  b: string,
): Promise<string | undefined> {
  const { stdout } = await runGit(repository.git, "merge-base", [a, b], [0, 1]);
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
