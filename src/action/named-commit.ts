/** A commit and which one it is, as a noun. */
export interface NamedCommit {
  readonly oid: string;
  readonly title: string;
}
