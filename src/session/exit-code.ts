import { outcomeOf } from "../report/outcome.ts";
import type { LintRun, Severity } from "../sdk/index.ts";

/** 0: passes. 1: diagnostics. 2: could not judge. */
export type ExitCode = 0 | 1 | 2;

/**
 * From which severity on a diagnostic fails the run, and how many warnings it may have. Introduced
 * ones count, all that the head has under `isAll`.
 */
export interface FailurePolicy {
  readonly failOn: Severity;
  /** Undefined for any number. */
  readonly maxWarnings: number | undefined;
  /** True if existing diagnostics count as introduced ones do; false if absent. */
  readonly isAll?: boolean;
}

/** The exit code of a run that ended, as every report tells its outcome. */
export function exitCodeOf(run: LintRun, policy: FailurePolicy): ExitCode {
  switch (outcomeOf(run, policy)) {
    case "unjudged":
      return 2;
    case "failed":
      return 1;
    case "empty":
    case "passed":
    case "clean":
      return 0;
  }
}
