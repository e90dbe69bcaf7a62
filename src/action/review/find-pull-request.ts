import { getAt } from "../../sdk/index.ts";
import { findObjectId, findText, type WorkflowEvent } from "../event.ts";
import type { ReviewApi } from "./review-api.ts";

/** Where a review belongs. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
}

/**
 * The pull request that an event is about; undefined if there is none, or it is not certain which.
 * Of a workflow that ran before, GitHub says the repository, the branch and the commit, and is asked
 * for the only open pull request of all three: nothing is taken from what that workflow has made.
 */
export async function findPullRequest(
  event: WorkflowEvent,
  api: Pick<ReviewApi, "listPullRequests">,
): Promise<PullRequest | undefined> {
  if (event.name === "workflow_run") return findOfRun(event, api);
  const number = getAt(event.payload, "/pull_request/number");
  const headSha = findObjectId(event, "/pull_request/head/sha");
  return typeof number === "number" && headSha !== undefined ? { number, headSha } : undefined;
}

async function findOfRun(
  event: WorkflowEvent,
  api: Pick<ReviewApi, "listPullRequests">,
): Promise<PullRequest | undefined> {
  const owner = findText(event, "/workflow_run/head_repository/owner/login");
  const branch = findText(event, "/workflow_run/head_branch");
  const headSha = findObjectId(event, "/workflow_run/head_sha");
  const headId = getAt(event.payload, "/workflow_run/head_repository/id");
  const baseId = getAt(event.payload, "/repository/id");
  if (owner === undefined || branch === undefined || headSha === undefined) return undefined;
  const found = (await api.listPullRequests(`${owner}:${branch}`)).filter(
    (each) =>
      each.headSha === headSha &&
      each.headRepositoryId === headId &&
      each.baseRepositoryId === baseId,
  );
  // One branch may be proposed for two others, and it is not told for which the run was.
  const [only] = found;
  return only !== undefined && found.length === 1 ? { number: only.number, headSha } : undefined;
}
