import {
  commitInfo,
  GitError,
  mergeBase,
  openRepository,
  type Repository,
  resolveCommit,
} from "../git/index.ts";
import { fetchCommit } from "../git/fetch.ts";
import { withUserErrors } from "./errors.ts";

/**
 * What is checked out, and which other commits can be had. For doors that are told by a machine
 * what to compare; it is the only way to the network. Close it when done.
 */
export interface Checkout {
  /** The commit that is checked out; object ids, the first parent first. */
  readonly head: { readonly oid: string; readonly parents: readonly string[] };
  /** Makes sure that a commit is in the clone; throws `UserError` if it can be had from nowhere. */
  obtain(oid: string): Promise<void>;
  /**
   * Where the history of `HEAD` left that of a revision. Undefined if the revision is not in the
   * clone, if the clone's history ends before that point, or if there is no such point.
   */
  findForkPoint(ref: string): Promise<string | undefined>;
  close(): void;
}

/** Opens the checkout that a folder is in. Throws `UserError`. */
export async function openCheckout(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Checkout> {
  return withUserErrors(async () => {
    const repository = await openRepository(folder, { environment });
    try {
      const oid = await resolveCommit(repository, "HEAD");
      const { parents } = await commitInfo(repository, oid);
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
        await commitInfo(repository, oid);
      }),
    findForkPoint: (ref) => withUserErrors(() => findForkPoint(repository, head.oid, ref)),
    close: () => repository.close(),
  };
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
