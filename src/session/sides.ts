import {
  changedPaths,
  commitSnapshot,
  emptyTree,
  GitError,
  indexSnapshot,
  isUnborn,
  mergeBase,
  mergeSnapshot,
  openScratch,
  readMergeHeads,
  resolveCommit,
  worktreeSnapshot,
  type PathChange,
  type Repository,
  type Snapshot,
} from "../git/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import type { BaseRequest, HeadRequest, LintRequest } from "./request.ts";

/** The states of a repository that a run compares. */
export interface Sides {
  readonly head: Snapshot;
  readonly base: Base | null;
  /** What else the head is made of: the other parents of a merge that is being committed. */
  readonly otherBases: readonly Base[];
  /** The commit that is judged, also where it is merged; null for the index and the worktree. */
  readonly tip: string | null;
}

/** What the head is compared with. */
export interface Base {
  /** Null before the first commit, and where nothing is compared with: everything is new. */
  readonly snapshot: Snapshot | null;
  /** The paths that differ, of those that `only` accepts, in path order. */
  findChanges(only: (path: string) => boolean): Promise<readonly PathChange[]>;
}

/** A state that git knows. */
export type GitHead = Exclude<HeadRequest, { readonly kind: "folder" }>;

/** Opens what a request compares. Throws `UserError` and `GitError`. */
export async function openSides(
  { head, base }: { readonly head: GitHead; readonly base?: LintRequest["base"] },
  repository: Repository,
): Promise<Sides> {
  if (head.kind === "merge") return openMerge(head, repository);
  const snapshot = await openHead(head, repository);
  return {
    head: snapshot,
    base: base === undefined ? null : await openBase(base, snapshot, repository),
    otherBases: base?.kind === "head" ? await openMerged(snapshot, repository) : [],
    tip: snapshot.oid,
  };
}

/** A merge, compared with what it goes into. */
async function openMerge(
  { ref, into }: { readonly ref: string; readonly into: string },
  repository: Repository,
): Promise<Sides> {
  const target = { ref: into, oid: await resolveCommit(repository, into) };
  const source = { ref, oid: await resolveCommit(repository, ref) };
  if ((await mergeBase(repository, target.oid, source.oid)) === undefined) {
    throw noMergeBase({
      message: `\`${into}\` and \`${ref}\` have no common commit, so git does not merge them`,
      hint: "Name the branch that this one is to land in.",
    });
  }
  const scratch = await openScratch(repository);
  const head = await mergeSnapshot(scratch, source, target);
  const base = commitSnapshot(repository, target.oid, target.ref);
  return { head, base: toBase(base, head, scratch), otherBases: [], tip: source.oid };
}

async function openHead(
  head: Exclude<GitHead, { readonly kind: "merge" }>,
  repository: Repository,
): Promise<Snapshot> {
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
  const ref = request.kind === "head" ? "HEAD" : request.ref;
  return toBase(oid === null ? null : commitSnapshot(repository, oid, ref), head, repository);
}

/** What a merge that is under way brings to `HEAD`. */
async function openMerged(head: Snapshot, repository: Repository): Promise<readonly Base[]> {
  const oids = await readMergeHeads(repository);
  return oids.map((oid) => toBase(commitSnapshot(repository, oid, "MERGE_HEAD"), head, repository));
}

/** @param repository one that has the objects of both */
function toBase(snapshot: Snapshot | null, head: Snapshot, repository: Repository): Base {
  return { snapshot, findChanges: (only) => changedPaths(repository, snapshot, head, { only }) };
}

async function baseCommit(
  request: BaseRequest,
  head: Snapshot,
  repository: Repository,
): Promise<string | null> {
  if (request.kind === "head") return findHead(repository);
  const { kind, ref } = request;
  // As for git, it is what there was before the first commit.
  if (ref === emptyTree(repository.objectFormat)) return null;
  const named = await resolveCommit(repository, ref);
  if (kind === "commit") return named;
  const tip = head.oid ?? (await resolveCommit(repository, "HEAD"));
  const oid = await mergeBase(repository, named, tip);
  if (oid !== undefined) return oid;
  throw noMergeBase({
    message: `\`${ref}\` and the head have no common commit`,
    hint: `Compare with the commit itself: \`seedlint --range ${ref}..${head.ref ?? "HEAD"}\`.`,
  });
}

/** The commit that `HEAD` names; null in a repository without a commit. */
export async function findHead(repository: Repository): Promise<string | null> {
  try {
    return await resolveCommit(repository, "HEAD");
  } catch (error) {
    if (error instanceof GitError && (await isUnborn(repository))) return null;
    throw error;
  }
}

function noMergeBase(problem: InputProblem): UserError {
  return new UserError("git-no-merge-base", [problem]);
}
