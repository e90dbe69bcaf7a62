import {
  commitInfo,
  listBranchTips,
  openRepository,
  resolveCommit,
  type Repository,
} from "../git/index.ts";
import { findForkPoint } from "./checkout.ts";
import { withUserErrors } from "./errors.ts";
import type { LintRequest } from "./request.ts";

/** What a branch is compared with; nothing, if every seed of it is judged. */
export type PushBase =
  | { readonly kind: "old-tip"; readonly oid: string }
  /** Where a new branch left another one: the default branch, or the one that it left last. */
  | { readonly kind: "fork-point"; readonly oid: string; readonly of: "default" | "nearest" }
  | { readonly kind: "nothing" };

/** How many branches are asked; each asks git once, while the pusher waits. */
const MAX_BRANCHES = 50;

/** Finds what an update of a branch is compared with. Throws `UserError`. */
export async function findPushBase(
  { before, after }: { readonly before: string | null; readonly after: string },
  { cwd, environment }: Required<Pick<LintRequest, "cwd" | "environment">>,
): Promise<PushBase> {
  if (before !== null) return { kind: "old-tip", oid: before };
  return withUserErrors(async () => {
    const repository = await openRepository(cwd, { environment });
    try {
      // What names no commit fails here, so that nothing but the default branch can be missing.
      const head = await resolveCommit(repository, after);
      const oid = await findForkPoint(repository, head, "HEAD");
      if (oid !== undefined) return { kind: "fork-point", oid, of: "default" };
      const nearest = await findNearest(repository, head);
      return nearest === undefined
        ? { kind: "nothing" }
        : { kind: "fork-point", oid: nearest, of: "nearest" };
    } finally {
      repository.close();
    }
  });
}

/**
 * The latest point at which a commit left one of the branches that there are. For where the default
 * branch says nothing: the one that git names in a new repository is often not the one of the team.
 */
async function findNearest(repository: Repository, head: string): Promise<string | undefined> {
  let nearest: { readonly oid: string; readonly committedAt: string } | undefined;
  for (const tip of await listBranchTips(repository, { limit: MAX_BRANCHES })) {
    const oid = await findForkPoint(repository, head, tip);
    if (oid === undefined || oid === nearest?.oid) continue;
    const { committedAt } = await commitInfo(repository, oid);
    if (nearest === undefined || committedAt > nearest.committedAt) nearest = { oid, committedAt };
  }
  return nearest?.oid;
}
