import { resolve } from "node:path";
import {
  commitInfo,
  commitSnapshot,
  folderSnapshot,
  resolveCommit,
  type Repository,
  type Snapshot,
} from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { LintRequest } from "./request.ts";
import { folderRootOf, toRequestedPaths } from "./requested-paths.ts";
import { openRequestedRepository } from "./requested-repository.ts";
import { findHead, openSides, type Base, type GitHead } from "./sides.ts";

/** What is judged, opened: where the files are, and what changed. Close it when done. */
export interface Workspace {
  /** The absolute folder that paths are relative to; null in a bare repository. */
  readonly root: string | null;
  /** Null for a folder that is read without git. */
  readonly repository: Repository | null;
  readonly head: Snapshot;
  readonly base: Base | null;
  /** The other parents of a merge that is being committed: what one of them has is not new. */
  readonly otherBases: readonly Base[];
  /** The commit whose rules hold, whatever the head's are; null for those of the head. */
  readonly rules: Snapshot | null;
  /** The paths that were asked for, relative to the root with `/`; `""` is the root itself. */
  readonly requestedPaths: readonly string[];
  /** `YYYY-MM-DD` in UTC: the day that was given, else a commit's own, else that of the clock. */
  readonly today: string;
  /** True if the files on disk are those of the head, or of what a merge brings, as far as git knows. */
  readonly isCheckedOut: () => Promise<boolean>;
  close(): void;
}

/** Opens what a request names. Throws `UserError` and `GitError`. */
export async function openWorkspace(request: LintRequest): Promise<Workspace> {
  const { cwd, paths } = request;
  const { head } = request;
  if (head.kind === "folder") {
    if (request.rulesFrom !== undefined) throw new Error("A folder without git has no commits");
    return openFolder(request, folderRootOf(cwd, paths));
  }
  const repository = await openRequestedRepository(request);
  try {
    return await openGit({ ...request, head }, repository);
  } catch (error) {
    repository.close();
    throw error;
  }
}

function openFolder(request: LintRequest, root: string): Workspace {
  return {
    root,
    repository: null,
    head: folderSnapshot(root),
    base: null,
    otherBases: [],
    rules: null,
    requestedPaths: toRequestedPaths(root, request.cwd, request.paths),
    today: request.today ?? clockDay(),
    isCheckedOut: async () => true,
    close: () => {},
  };
}

async function openGit(
  request: LintRequest & { readonly head: GitHead },
  repository: Repository,
): Promise<Workspace> {
  const { head, base, otherBases, tip } = await openSides(request, repository);
  // Every run lists its head, so git may begin with it now.
  head.list().catch(() => undefined);
  return {
    root: repository.root,
    repository,
    head,
    base,
    otherBases,
    rules: await openRules(repository, request, base),
    requestedPaths: requestedIn(repository, request),
    today: request.today ?? (await dayOf(head, repository)),
    isCheckedOut: async () => tip === null || tip === (await findHead(repository)),
    close: () => repository.close(),
  };
}

async function openRules(
  repository: Repository,
  { rulesFrom }: LintRequest,
  base: Base | null,
): Promise<Snapshot | null> {
  if (rulesFrom === undefined) return null;
  const oid = await resolveCommit(repository, rulesFrom);
  // A snapshot is listed once.
  const listed = base?.snapshot;
  return listed?.oid === oid ? listed : commitSnapshot(repository, oid, rulesFrom);
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
