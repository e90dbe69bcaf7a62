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

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The exit code of a run that ended. */
export function exitCodeOf(run: LintRun, policy: FailurePolicy): ExitCode {
  const { selected, linted, skipped, failed } = run.counts;
  if (run.hasCrashed || failed > 0 || selected !== linted + skipped + failed) return 2;
  const { failOn, maxWarnings, isAll = false } = policy;
  const counted = run.diagnostics.filter(
    ({ verdict }) => verdict === "introduced" || (isAll && verdict === "existing"),
  );
  const warnings = counted.filter(({ severity }) => severity === "warning").length;
  const fails = counted.some(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
  return fails || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
