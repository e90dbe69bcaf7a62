import { TOO_LATE, toFault, type Fault } from "../checks/fault.ts";
import type { Clock, Pace } from "../checks/pace.ts";
import { drawReviewBody } from "./draw-review-body.ts";
import type { PullRequest } from "./find-pull-request.ts";
import type { ReviewApi, ReviewThread } from "./review-api.ts";
import {
  afterReading,
  afterRefusedStep,
  afterStep,
  planReviewStep,
  unknownReview,
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

/** Comments that are bad one by one; more of them have another cause. */
const MAX_REFUSALS = 24;

/**
 * Brings the comments of a pull request to what is wanted: reads what there is, then writes what is
 * missing, step by step. After a fault that leaves open what was done it is read anew, so that
 * nothing is said twice. Throws what is no fault of a request.
 */
export async function sendReview(
  wish: Wish,
  pullRequest: PullRequest,
  means: ReviewMeans,
): Promise<SentReview> {
  const { pace, clock } = means;
  let state = unknownReview;
  let isKnown = false;
  let refusalCount = 0;
  const done = { addedCount: 0, settledCount: 0 };
  while (pace.requestMs > 0) {
    let step: ReviewStep | undefined;
    try {
      if (!isKnown) {
        const threads = await readThreads(pullRequest, means);
        if (threads === undefined) return { kind: "passed-by" };
        state = afterReading(state, threads);
      }
      isKnown = true;
      step = planReviewStep(wish, state);
      if (step === undefined) {
        return { kind: "published", ...done, refusedCount: state.refused.size };
      }
      await takeStep(step, pullRequest, means);
      state = afterStep(state, step);
      if (step.kind === "comment") done.addedCount += step.comments.length;
      else done.settledCount += 1;
    } catch (error) {
      const fault = toFault(error, clock.nowMs());
      if (fault.kind === "passing") {
        if (!(await pace.outlast(fault))) return { kind: "failed", fault };
        isKnown = false;
        continue;
      }
      refusalCount += 1;
      const next = step && afterRefusedStep(state, step, fault.kind);
      if (!next || refusalCount > MAX_REFUSALS) return { kind: "failed", fault };
      state = next;
    }
  }
  return { kind: "failed", fault: TOO_LATE };
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
