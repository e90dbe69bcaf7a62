import { resolve } from "node:path";
import {
  changedPaths,
  commitInfo,
  commitSnapshot,
  folderSnapshot,
  GitError,
  indexSnapshot,
  mergeBase,
  openRepository,
  resolveCommit,
  worktreeSnapshot,
  type PathChange,
  type Repository,
  type Snapshot,
} from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { BaseRequest, LintRequest } from "./request.ts";
import { folderRootOf, startFolderOf, toRequestedPaths } from "./requested-paths.ts";

/** What is judged, opened: where the files are, and what changed. Close it when done. */
export interface Workspace {
  /** The absolute folder that paths are relative to; null in a bare repository. */
  readonly root: string | null;
  readonly head: Snapshot;
  readonly base: Base | null;
  /** The paths that were asked for, relative to the root with `/`; `""` is the root itself. */
  readonly requestedPaths: readonly string[];
  /** The day of the head, `YYYY-MM-DD` in UTC: a commit's own, else that of the clock. */
  readonly today: string;
  /** True if the files on disk are those of the head, as far as git knows. */
  readonly isCheckedOut: () => Promise<boolean>;
  close(): void;
}

/** What the head is compared with. */
interface Base {
  /** Null before the first commit. */
  readonly snapshot: Snapshot | null;
  /** The paths that differ, of those that `only` accepts, in path order. */
  findChanges(only: (path: string) => boolean): Promise<readonly PathChange[]>;
}

/** Opens what a request names. Throws `UserError` and `GitError`. */
export async function openWorkspace(request: LintRequest): Promise<Workspace> {
  const { environment, cwd, paths } = request;
  if (request.head.kind === "folder") return openFolder(request, folderRootOf(cwd, paths));
  const start = startFolderOf(cwd, paths);
  const repository = await openRepository(start, environment === undefined ? {} : { environment });
  try {
    return await openGit(request, repository);
  } catch (error) {
    repository.close();
    throw error;
  }
}

function openFolder(request: LintRequest, root: string): Workspace {
  return {
    root,
    head: folderSnapshot(root),
    base: null,
    requestedPaths: toRequestedPaths(root, request.cwd, request.paths),
    today: clockDay(),
    isCheckedOut: async () => true,
    close: () => {},
  };
}

async function openGit(request: LintRequest, repository: Repository): Promise<Workspace> {
  const { root } = repository;
  const head = await openHead(request, repository);
  // Every run lists its head, so git may begin with it now.
  head.list().catch(() => undefined);
  return {
    root,
    head,
    base: request.base === undefined ? null : await openBase(request.base, head, repository),
    requestedPaths: requestedIn(repository, request),
    today: await dayOf(head, repository),
    isCheckedOut: async () => head.oid === null || head.oid === (await findHead(repository)),
    close: () => repository.close(),
  };
}

/** In a bare repository, the path of the repository itself stands for everything in it. */
function requestedIn({ root, gitDir }: Repository, { cwd, paths }: LintRequest): readonly string[] {
  if (root !== null) return toRequestedPaths(root, cwd, paths);
  return toRequestedPaths(
    cwd,
    cwd,
    paths.filter((path) => resolve(cwd, path) !== gitDir),
  );
}

async function openHead({ head }: LintRequest, repository: Repository): Promise<Snapshot> {
  if (head.kind === "commit") {
    return commitSnapshot(repository, await resolveCommit(repository, head.ref), head.ref);
  }
  if (repository.root !== null) {
    return head.kind === "index" ? indexSnapshot(repository) : worktreeSnapshot(repository);
  }
  throw new UserError("no-worktree", [
    {
      message: "This is a bare repository, which has no files to judge",
      hint: "Name two commits: `seedlint --range main~1..main`.",
    },
  ]);
}

async function openBase(
  request: BaseRequest,
  head: Snapshot,
  repository: Repository,
): Promise<Base> {
  const oid = await baseCommit(request, head, repository);
  const snapshot =
    oid === null
      ? null
      : commitSnapshot(repository, oid, request.kind === "head" ? "HEAD" : request.ref);
  return { snapshot, findChanges: (only) => changedPaths(repository, snapshot, head, { only }) };
}

async function baseCommit(
  request: BaseRequest,
  head: Snapshot,
  repository: Repository,
): Promise<string | null> {
  if (request.kind === "head") return findHead(repository);
  const { kind, ref } = request;
  const named = await resolveCommit(repository, ref);
  if (kind === "commit") return named;
  const tip = head.oid ?? (await resolveCommit(repository, "HEAD"));
  return (await mergeBase(repository, named, tip)) ?? throwNoMergeBase(ref);
}

/** The commit that `HEAD` names; null in a repository without a commit. */
async function findHead(repository: Repository): Promise<string | null> {
  try {
    return await resolveCommit(repository, "HEAD");
  } catch (error) {
    if (error instanceof GitError && error.code === "bad-ref") return null;
    throw error;
  }
}

function throwNoMergeBase(ref: string): never {
  throw new UserError("git-no-merge-base", [
    {
      message: `\`${ref}\` and the head have no common commit`,
      hint: `Compare with the commit itself: \`seedlint --range ${ref}..HEAD\`.`,
    },
  ]);
}

async function dayOf({ oid }: Snapshot, repository: Repository): Promise<string> {
  if (oid === null) return clockDay();
  const { committedAt } = await commitInfo(repository, oid);
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(committedAt) ?? [];
  if (day !== undefined) return day;
  throw new UserError("commit-date", [
    {
      message: `The commit is of ${committedAt}, a year that dates cannot be compared with`,
      hint: "Give the day: `--today 2026-01-31`.",
    },
  ]);
}

/** The day of the machine's clock in UTC, so that it is the same day on every machine. */
function clockDay(): string {
  return new Date().toISOString().slice(0, 10);
}
