import type { SuggestedComment } from "./suggested-comment.ts";

/** A pull request, as far as it matters where a review of it belongs. */
export interface KnownPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** The repository that it comes from; undefined if that is gone. */
  readonly headRepositoryId: number | undefined;
  readonly baseRepositoryId: number | undefined;
}

/** A conversation in a pull request that a comment of ours has started. */
export interface ReviewThread {
  readonly id: string;
  /** The first comment. */
  readonly commentId: string;
  /** Which suggestion it makes; see `readKey`. */
  readonly key: string;
  /** True if it is resolved, or its comment is hidden. */
  readonly isSettled: boolean;
  /** True if the token's own has resolved it, which a later run may find to be too early. */
  readonly isOurResolution: boolean;
  /** True if the lines that it is about have changed since. */
  readonly isOutdated: boolean;
}

/** A page of the conversations in a pull request, and what it is at. */
interface ThreadPage {
  readonly headSha: string;
  readonly isOpen: boolean;
  /** Those of the token's own, by its scope; others are none of our business. */
  readonly threads: readonly ReviewThread[];
  /** Where the next page starts; undefined after the last. */
  readonly next: string | undefined;
}

/** A review to make; it neither approves nor asks for changes. */
export interface NewReview {
  readonly headSha: string;
  readonly body: string;
  readonly comments: readonly SuggestedComment[];
}

/** The parts of the API that are used, a request a call. Each throws what `toFault` reads. */
export interface ReviewApi {
  /** The open pull requests of a branch, at most a hundred; `head` as `owner:branch`. */
  readonly listPullRequests: (head: string) => Promise<readonly KnownPullRequest[]>;
  readonly readThreads: (number: number, after: string | undefined) => Promise<ThreadPage>;
  readonly createReview: (number: number, review: NewReview) => Promise<void>;
  readonly resolveThread: (id: string) => Promise<void>;
  readonly hideComment: (id: string) => Promise<void>;
}
