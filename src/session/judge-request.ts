import type { Hang } from "./hangs.ts";
import type { LintRequest } from "./request.ts";
import type { Trial, TriedRule } from "./trial.ts";

/** A request as it is carried out: with what no door asks for by itself. */
export interface JudgeRequest extends LintRequest {
  /** Rules of the house that did not end in an earlier attempt, and are left out. */
  readonly hangs?: readonly Hang[];
  /** The one rule that is to speak. */
  readonly trial?: Trial;
  /** Is told which rule that is. */
  readonly onTried?: (tried: TriedRule) => void;
}
