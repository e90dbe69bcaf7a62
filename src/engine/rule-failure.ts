/** What a rule of the house threw, and where in its file that came up. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";
  /** The path from the repository root, line and column: `seedlint-rules/a.ts:12:5`. */
  readonly place: string;

  /** @param cause anything that can be thrown */
  constructor(cause: unknown, place: string) {
    super("A rule of the house failed", { cause });
    this.place = place;
  }
}

/** What the rule itself threw. */
export function thrownBy(error: unknown): unknown {
  return error instanceof RuleFailure ? error.cause : error;
}
