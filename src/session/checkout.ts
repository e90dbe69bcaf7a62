import {
  commitInfo,
  GitError,
  mergeBase,
  openRepository,
  type Repository,
  resolveCommit,
} from "../git/index.ts";
import { fetchCommit } from "../git/fetch.ts";
import { UserError } from "../sdk/user-error.ts";
import { withUserErrors } from "./errors.ts";
import { readTexts } from "./read-texts.ts";

/** A commit of a clone; object ids, the first parent first. */
export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
}

/**
 * What is checked out, and which other commits can be had. For doors that are told by a machine
 * what to compare; it is the only way to the network. Close it when done.
 */
export interface Checkout {
  /** The commit that is checked out. */
  readonly head: Commit;
  /** Makes sure that a commit is in the clone; throws `UserError` if it can be had from nowhere. */
  obtain(oid: string): Promise<Commit>;
  /**
   * Where the history of a commit left that of a revision. Undefined if the revision is not in the
   * clone, if the clone's history ends before that point, or if there is no such point.
   */
  findForkPoint(head: string, ref: string): Promise<string | undefined>;
  /**
   * The decoded texts of some files of a commit that is in the clone, by path; none for a path at
   * which it has no file. Throws `UserError`.
   */
  readTexts(oid: string, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

/** Opens the checkout that a folder is in. Throws `UserError`. */
export async function openCheckout(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Checkout> {
  return withUserErrors(async () => {
    const repository = await openRepository(folder, { environment, isBareAllowed: false });
    try {
      if (repository.root === null) throw noWorktree(folder);
      const { oid, parents } = await commitInfo(
        repository,
        await resolveCommit(repository, "HEAD"),
      );
      return toCheckout(repository, { oid, parents });
    } catch (error) {
      repository.close();
      throw error;
    }
  });
}

function toCheckout(repository: Repository, head: Checkout["head"]): Checkout {
  return {
    head,
    obtain: (oid) =>
      withUserErrors(async () => {
        if (!(await hasCommit(repository, oid))) await fetchCommit(repository, oid);
        // What was fetched by that name may still be something else.
        const { parents } = await commitInfo(repository, oid);
        return { oid, parents };
      }),
    findForkPoint: (commit, ref) => withUserErrors(() => findForkPoint(repository, commit, ref)),
    readTexts: (oid, paths) => withUserErrors(() => readTexts(repository, oid, paths)),
    close: () => repository.close(),
  };
}

function noWorktree(folder: string): UserError {
  return new UserError("no-worktree", [
    { message: `${folder} is in a bare repository, in which nothing is checked out` },
  ]);
}

async function hasCommit({ objects }: Repository, oid: string): Promise<boolean> {
  const [answer] = await objects.info([oid]);
  return answer !== undefined && answer.missing === undefined;
}

/**
 * Where the history of a commit, by object id, left that of a revision. Undefined if there is no
 * such revision or point, or if the history here ends before it. Throws `GitError`.
 */
export async function findForkPoint(
  repository: Repository,
  head: string,
  ref: string,
): Promise<string | undefined> {
  try {
    return await mergeBase(repository, await resolveCommit(repository, ref), head);
  } catch (error) {
    const isAbsent = error instanceof GitError && ["bad-ref", "shallow"].includes(error.code);
    if (isAbsent) return undefined;
    throw error;
  }
}
