/** A comment beside lines of the head of a pull request. */
export interface SuggestedComment {
  /** The same for the same suggestion for the same finding. */
  readonly key: string;
  readonly path: string;
  /** Lines from 1, both included. */
  readonly first: number;
  readonly last: number;
  /** Markdown in which a block replaces these lines. */
  readonly body: string;
}
