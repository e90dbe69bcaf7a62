import type { Diagnostic, LintRun, PathReason, Verdict } from "../sdk/index.ts";
import { GRAVITY } from "./by-gravity.ts";
import type { ReportOptions } from "./options.ts";
import { listedVerdicts } from "./tally.ts";

/** What a run comes to, gravest first: the first that holds is told. */
export type Outcome = "unjudged" | "failed" | "empty" | "passed" | "clean";

/** What fails a run, and in whose words that is told. */
export type Policy = Pick<ReportOptions, "isAll" | "failOn" | "maxWarnings" | "settings">;

/** Why what was found fails a run: there are errors, or a setting asks for more than that. */
export interface Failure {
  readonly cause: "error" | "fail-on" | "max-warnings" | "ratchet";
  /** Those that fail it; with errors, all that count. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the run comes to, as its exit code has it. It is unjudged if anything in it is: that must
 * never look like a pass. A change that only deletes passes, though nothing is linted.
 */
export function outcomeOf(run: LintRun, policy: Policy): Outcome {
  if (run.hasCrashed || run.counts.failed > 0 || hasGap(run)) return "unjudged";
  if (hasOnlyUnread(run)) return "unjudged";
  if (findFailure(run, policy) !== undefined) return "failed";
  const isPresent = run.diagnostics.some(({ verdict }) => verdict !== "fixed");
  if (isPresent) return "passed";
  if (run.counts.linted > 0) return "clean";
  return run.diagnostics.length > 0 || run.deletedCount > 0 ? "passed" : "empty";
}

/** True if files were lost between selection and verdict. */
export function hasGap({ counts }: LintRun): boolean {
  return counts.selected !== counts.linted + counts.skipped + counts.failed;
}

/**
 * True if of the seeds that a change touches none could be read, though nothing in the run fails. A
 * file that is no seed was not to be judged.
 */
export function hasOnlyUnread({ base, counts, skipped }: LintRun): boolean {
  const isUnread = ({ reason }: PathReason): boolean => UNREAD.has(reason);
  return base !== null && counts.linted === 0 && skipped.some(isUnread);
}

const UNREAD: ReadonlySet<string> = new Set(["symlink", "submodule"]);

/** What fails the run; undefined if nothing that was found does. */
export function findFailure(run: LintRun, policy: Policy): Failure | undefined {
  const { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = policy;
  const counted = countedIn(run, policy);
  if (counted.some(({ severity }) => severity === "error")) {
    return { cause: "error", diagnostics: counted };
  }
  const grave = counted.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
  if (grave.length > 0) return { cause: "fail-on", diagnostics: grave };
  const warnings = counted.filter(({ severity }) => severity === "warning");
  if (warnings.length > maxWarnings) return { cause: "max-warnings", diagnostics: warnings };
  const grown = new Set(run.ratchet?.map(({ rule }) => rule));
  if (grown.size === 0) return undefined;
  return { cause: "ratchet", diagnostics: run.diagnostics.filter(({ rule }) => grown.has(rule)) };
}

/** The diagnostics that the policy is held against. */
export function countedIn(run: LintRun, policy: Policy): readonly Diagnostic[] {
  const verdicts: readonly Verdict[] = listedVerdicts(policy);
  return run.diagnostics.filter(({ verdict }) => verdicts.includes(verdict));
}
