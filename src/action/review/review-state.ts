import type { ReviewPlan } from "./plan-review.ts";
import type { ReviewThread } from "./review-api.ts";
import type { SuggestedComment } from "./suggested-comment.ts";

/** So many suggestions are read one by one, and few people are asked to do it at once. */
const COMMENT_LIMIT = 30;

/** What is wanted of a pull request. */
export interface Wish extends ReviewPlan {
  /** True if what is not known any more is mended: not of a run that could not judge everything. */
  readonly isWhole: boolean;
}

/** What is known of a pull request. */
export interface ReviewState {
  readonly threads: readonly ReviewThread[];
  /** The keys of comments that GitHub does not take. */
  readonly refused: ReadonlySet<string>;
  readonly batchSize: number;
  /** How threads are settled: as far as the token allows it. */
  readonly settling: "resolve" | "hide" | "none";
}

/** A request that brings the pull request closer to what is wanted. */
export type ReviewStep =
  | { readonly kind: "comment"; readonly comments: readonly SuggestedComment[] }
  | { readonly kind: "settle"; readonly thread: ReviewThread; readonly by: "resolve" | "hide" };

/** What is known before anything is asked. */
export const unknownReview: ReviewState = {
  threads: [],
  refused: new Set(),
  batchSize: COMMENT_LIMIT,
  settling: "resolve",
};

/**
 * The next request; undefined if nothing is left to do. What is there already is not said again, also
 * where somebody has resolved it.
 */
export function planReviewStep(wish: Wish, state: ReviewState): ReviewStep | undefined {
  const comments = listMissing(wish, state);
  if (comments.length > 0) return { kind: "comment", comments: comments.slice(0, state.batchSize) };
  const thread = listStale(wish, state)[0];
  if (thread === undefined || state.settling === "none") return undefined;
  return { kind: "settle", thread, by: state.settling };
}

function listMissing(wish: Wish, { threads, refused }: ReviewState): readonly SuggestedComment[] {
  const shown = new Set(threads.filter((thread) => !isLeft(thread)).map(({ key }) => key));
  const missing = wish.comments.filter(({ key }) => !shown.has(key) && !refused.has(key));
  const kept = [...shown].filter((key) => wish.known.has(key)).length;
  return missing.slice(0, Math.max(0, COMMENT_LIMIT - kept - refused.size));
}

/**
 * True if it does not say any more what it said: its lines have changed and no person has settled
 * it, or it was mended once.
 */
function isLeft({ isOutdated, isSettled, isOurResolution }: ReviewThread): boolean {
  return isSettled ? isOurResolution : isOutdated;
}

/** Threads that nobody needs any more: what they suggest is done, is another, or stands elsewhere. */
function listStale({ known, comments, isWhole }: Wish, { threads, refused }: ReviewState) {
  const said = new Set(comments.map(({ key }) => key).filter((key) => !refused.has(key)));
  return threads.filter((thread) => {
    if (thread.isSettled) return false;
    return known.has(thread.key) ? thread.isOutdated && said.has(thread.key) : isWhole;
  });
}

/** What is known once the conversations were read. */
export function afterReading(state: ReviewState, threads: readonly ReviewThread[]): ReviewState {
  return { ...state, threads };
}

/** What is known once a step was taken. */
export function afterStep(state: ReviewState, step: ReviewStep): ReviewState {
  if (step.kind === "settle") {
    const threads = state.threads.map((thread) =>
      thread === step.thread ? { ...thread, isSettled: true } : thread,
    );
    return { ...state, threads };
  }
  const made = step.comments.map(({ key }) => ({
    ...{ id: "", commentId: "", key },
    ...{ isSettled: false, isOurResolution: false, isOutdated: false },
  }));
  return { ...state, threads: [...state.threads, ...made], batchSize: COMMENT_LIMIT };
}

/**
 * What is known once GitHub refused a step: of comments it takes all or none, so they are halved down
 * to the one that it does not take; what cannot be resolved is hidden. Undefined if nothing else is
 * to be tried.
 */
export function afterRefusedStep(
  state: ReviewState,
  step: ReviewStep,
  kind: "refused" | "invalid",
): ReviewState | undefined {
  if (step.kind === "settle") {
    if (step.by === "resolve") return { ...state, settling: "hide" };
    return { ...state, settling: "none" };
  }
  if (kind === "refused") return undefined;
  const [first, ...others] = step.comments;
  if (first === undefined) return undefined;
  if (others.length > 0) {
    return { ...state, batchSize: Math.floor(step.comments.length / 2) };
  }
  return {
    ...state,
    refused: new Set([...state.refused, first.key]),
    batchSize: COMMENT_LIMIT,
  };
}
