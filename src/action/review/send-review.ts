import type { Fault } from "../checks/fault.ts";
import type { Clock, Pace } from "../checks/pace.ts";
import { takeSteps } from "../checks/take-steps.ts";
import { drawReviewBody } from "./draw-review-body.ts";
import type { PullRequest } from "./find-pull-request.ts";
import type { ReviewApi, ReviewThread } from "./review-api.ts";
import {
  afterReading,
  afterRefusedStep,
  afterStep,
  planReviewStep,
  unknownReview,
  type ReviewState,
  type ReviewStep,
  type Wish,
} from "./review-state.ts";

/** How a review ended. */
export type SentReview =
  | {
      readonly kind: "published";
      readonly addedCount: number;
      readonly settledCount: number;
      /** How many comments GitHub did not take. */
      readonly refusedCount: number;
    }
  /** The pull request is closed, or has another head than the one that was judged. */
  | { readonly kind: "passed-by" }
  | { readonly kind: "failed"; readonly fault: Fault };

/** What sending needs beside what is to be said. */
export interface ReviewMeans {
  readonly api: ReviewApi;
  readonly pace: Pace;
  readonly clock: Clock;
}

/**
 * Brings the comments of a pull request to what is wanted: reads what there is, then writes what is
 * missing, step by step. Throws what is no fault of a request.
 */
export async function sendReview(
  wish: Wish,
  pullRequest: PullRequest,
  means: ReviewMeans,
): Promise<SentReview> {
  const done = { addedCount: 0, settledCount: 0 };
  const ended = await takeSteps<ReviewState, ReviewStep>(
    {
      unknown: unknownReview,
      read: async (state) => {
        const threads = await readThreads(pullRequest, means);
        return threads && afterReading(state, threads);
      },
      plan: (state) => planReviewStep(wish, state),
      take: async (state, step) => {
        await takeStep(step, pullRequest, means);
        if (step.kind === "comment") done.addedCount += step.comments.length;
        else done.settledCount += 1;
        return afterStep(state, step);
      },
      afterRefusal: afterRefusedStep,
    },
    means,
  );
  if (ended.kind !== "done") return ended;
  return { kind: "published", ...done, refusedCount: ended.state.refused.size };
}

async function takeStep(
  step: ReviewStep,
  { number, headSha }: PullRequest,
  { api, pace }: ReviewMeans,
): Promise<void> {
  return pace.write(async () => {
    if (step.kind === "comment") {
      const { comments } = step;
      await api.createReview(number, { headSha, body: drawReviewBody(comments.length), comments });
    } else if (step.by === "resolve") await api.resolveThread(step.thread.id);
    else await api.hideComment(step.thread.commentId);
  });
}

/** Undefined if the pull request is none of this run any more. */
async function readThreads(
  { number, headSha }: PullRequest,
  { api }: ReviewMeans,
): Promise<readonly ReviewThread[] | undefined> {
  const threads: ReviewThread[] = [];
  let after: string | undefined;
  do {
    const page = await api.readThreads(number, after);
    if (!page.isOpen || page.headSha !== headSha) return undefined;
    threads.push(...page.threads);
    after = page.next;
  } while (after !== undefined);
  return threads;
}
