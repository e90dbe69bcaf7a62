/** A comment of a review as the API takes it. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

interface ReviewBody {
  readonly commit_id?: string;
  readonly event?: string;
  readonly body?: string;
  readonly comments?: readonly ReviewComment[];
}

/** A conversation as GitHub keeps it. */
export interface StoredThread extends ReviewComment {
  readonly id: string;
  readonly commentId: string;
  /** Who has written the first comment. */
  readonly author: string;
  isResolved: boolean;
  /** Null for nobody. */
  resolvedBy: string | null;
  isOutdated: boolean;
  isMinimized: boolean;
}

/** A pull request of the repository. */
export interface StoredPullRequest {
  readonly number: number;
  headSha: string;
  state: "OPEN" | "CLOSED" | "MERGED";
  /** `owner:branch`. */
  readonly head: string;
  readonly headRepositoryId: number;
  readonly baseRepositoryId: number;
}

/** Who has the token. */
export const VIEWER = "github-actions";

/** The pull requests of a repository and their reviews, with GitHub's rules about them. */
export class ReviewStore {
  readonly pullRequests: StoredPullRequest[] = [];
  readonly reviews: (ReviewBody & { readonly number: number })[] = [];
  readonly threads: StoredThread[] = [];
  /** How many conversations a page has. */
  pageSize = 100;
  /** False for a token without `contents: write`. */
  mayResolve = true;
  /** Comments that GitHub does not take, for a reason of its own: lines outside of the difference. */
  refuses: (comment: ReviewComment) => boolean = () => false;

  /** Returns what is wrong instead of the number of the review; undefined for no such pull request. */
  create(number: number, body: ReviewBody): number | string | undefined {
    const pullRequest = this.pullRequests.find((each) => each.number === number);
    if (pullRequest === undefined) return undefined;
    const { comments = [], event } = body;
    const problem = comments.map((each) => this.#findProblem(each)).find((each) => each !== "");
    if (problem !== undefined) return problem;
    if (event !== "COMMENT" || (body.body ?? "") === "")
      return "a review needs an event and a body";
    if (body.commit_id !== pullRequest.headSha) return "the commit is not part of the pull request";
    this.reviews.push({ number, ...body });
    for (const comment of comments) this.start(comment, VIEWER);
    return 3000 + this.reviews.length;
  }

  /** Starts a conversation. */
  start(comment: ReviewComment, author: string): StoredThread {
    const index = this.threads.length;
    const thread = {
      ...comment,
      ...{ id: `PRRT_${index}`, commentId: `PRRC_${index}`, author },
      ...{ isResolved: false, resolvedBy: null, isOutdated: false, isMinimized: false },
    };
    this.threads.push(thread);
    return thread;
  }

  #findProblem(comment: ReviewComment): string {
    const { line = 0, side, start_line, start_side = "RIGHT", body } = comment;
    if (line < 1 || side !== "RIGHT" || start_side !== "RIGHT") return "the place is impossible";
    if (start_line !== undefined && start_line >= line)
      return "start_line must precede the end line";
    if (body.length > 65_536) return "the body is too long";
    return this.refuses(comment) ? "line must be part of the diff" : "";
  }
}
