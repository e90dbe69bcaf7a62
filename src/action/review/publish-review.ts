import { inspect } from "node:util";
import { outcomeOf } from "../../report/outcome.ts";
import { OWN_FAULT, toFault } from "../checks/fault.ts";
import { openClient } from "../checks/github-client.ts";
import { identifyCheck } from "../checks/identify-check.ts";
import type { Judged, Setting } from "../checks/judged.ts";
import { systemClock } from "../checks/pace.ts";
import type { Access } from "../checks/publish-check.ts";
import { findShownCommit } from "../checks/to-report.ts";
import { say } from "../log.ts";
import { findPullRequest, type PullRequest } from "./find-pull-request.ts";
import { toReviewApi } from "./github-review-api.ts";
import { planReview } from "./plan-review.ts";
import type { ReviewApi } from "./review-api.ts";
import type { Wish } from "./review-state.ts";
import { sendReview, type SentReview } from "./send-review.ts";

/** How it ended; `none` if there is no pull request that was judged. */
export type PublishedReview = SentReview | { readonly kind: "none" };

/**
 * Says in a review of the pull request what would mend the findings. Never throws: what keeps it from
 * being said must not change the verdict, and is told by the result.
 */
export async function publishReview(
  judged: Judged,
  setting: Setting,
  { pace, ...access }: Access,
): Promise<PublishedReview> {
  try {
    const scope = identifyCheck(setting.environment, setting.inputs).externalId.split(":")[1] ?? "";
    const client = await openClient({ ...access, timeoutMs: () => pace.requestMs });
    const api = toReviewApi(client, scope);
    const pullRequest = await findJudged(judged, setting, api);
    if (pullRequest === undefined) return { kind: "none" };
    const wish = toWish(judged, pullRequest, scope);
    return await sendReview(wish, pullRequest, { api, pace, clock: systemClock });
  } catch (error) {
    return { kind: "failed", fault: readFault(error) };
  }
}

/** The pull request, if it is its head that was judged, or a merge of that. */
async function findJudged(
  { run }: Judged,
  { context }: Setting,
  api: ReviewApi,
): Promise<PullRequest | undefined> {
  const pullRequest = await findPullRequest(context, api);
  return pullRequest?.headSha === findShownCommit(run, context) ? pullRequest : undefined;
}

function toWish({ run, options }: Judged, { headSha }: PullRequest, scope: string): Wish {
  const plan = planReview(run, options, { scope, isHead: run.head.oid === headSha });
  return { ...plan, isWhole: outcomeOf(run, options) !== "unjudged" };
}

function readFault(error: unknown) {
  try {
    return toFault(error, systemClock.nowMs());
  } catch {
    say(inspect(error));
    return OWN_FAULT;
  }
}
