import type { Diagnostic, LintRun, Severity } from "../sdk/index.ts";
import type { ReportOptions } from "./options.ts";
import { presentIn, tally } from "./tally.ts";
import { count, sayFindings, sayNumber } from "./wording.ts";

/** What a run comes to, gravest first: the first that holds is told. */
export type Outcome = "unjudged" | "failed" | "empty" | "passed" | "clean";

/** What fails a run, and in whose words that is told. */
type Policy = Pick<ReportOptions, "failOn" | "maxWarnings" | "settings">;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * What the run comes to, as its exit code has it. It is unjudged if anything in it is: that must
 * never look like a pass.
 */
export function outcomeOf(run: LintRun, policy: Policy): Outcome {
  if (run.hasCrashed || run.counts.failed > 0 || sayGap(run) !== undefined) return "unjudged";
  if (sayFailure(run, policy) !== undefined) return "failed";
  if (presentIn(run).length > 0) return "passed";
  return run.counts.linted === 0 ? "empty" : "clean";
}

/** The outcome, and why it is that, in one sentence without a full stop. */
export function sayOutcome(run: LintRun, policy: Policy): string {
  const { selected, linted } = run.counts;
  switch (outcomeOf(run, policy)) {
    case "unjudged":
      return `${sayUnjudged(run)}, so the run is no pass`;
    case "failed":
      return sayFailure(run, policy) ?? "";
    case "empty":
      if (selected > 0) return "No seed was linted, all were skipped";
      return run.base === null ? "No seeds were found" : "No seed has changed";
    case "passed": {
      const present = presentIn(run);
      const isNew = present.some(({ severity }) => severity === "error") ? "new " : "";
      return `No ${isNew}errors, but ${sayWhere(run, present)}`;
    }
    case "clean":
      return linted === 1 ? "The one seed is clean" : `All ${count(linted, "seed")} are clean`;
  }
}

/** What keeps a run from passing that neither an error nor a failed file shows, a sentence each. */
export function sayUnseenCauses(run: LintRun, policy: Policy): readonly string[] {
  const limit = hasNewError(run) ? undefined : sayLimit(run, policy);
  return [sayGap(run), limit].filter((cause) => cause !== undefined);
}

function sayUnjudged(run: LintRun): string {
  const { failed } = run.counts;
  if (failed > 0) return `${count(failed, "seed")} could not be judged`;
  return run.hasCrashed ? "A rule crashed" : (sayGap(run) ?? "");
}

/** That files were lost between selection and verdict; undefined if none was. */
function sayGap({ counts }: LintRun): string | undefined {
  const { selected, linted, skipped, failed } = counts;
  const known = linted + skipped + failed;
  if (known === selected) return undefined;
  return `Of ${count(selected, "selected seed")} only ${sayNumber(known)} are accounted for`;
}

/** What fails the run; undefined if nothing that was found does. */
function sayFailure(run: LintRun, policy: Policy): string | undefined {
  return hasNewError(run) ? sayWhere(run, presentIn(run)) : sayLimit(run, policy);
}

/** Which setting findings below an error break; undefined if they break none. */
function sayLimit(run: LintRun, policy: Policy): string | undefined {
  const { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = policy;
  const found = newIn(run);
  const grave = found.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
  if (grave.length > 0) {
    return `${sayWhere(run, grave)}, while ${nameSetting("fail-on", policy)} is ${failOn}`;
  }
  const { warning } = tally(found);
  if (warning <= maxWarnings) return undefined;
  const setting = nameSetting("max-warnings", policy);
  return `${count(warning, "warning")}, more than the ${sayNumber(maxWarnings)} of ${setting}`;
}

function nameSetting(name: string, { settings }: Policy): string {
  return settings === "inputs" ? name : `--${name}`;
}

function hasNewError(run: LintRun): boolean {
  return newIn(run).some(({ severity }) => severity === "error");
}

function newIn({ diagnostics }: LintRun): readonly Diagnostic[] {
  return diagnostics.filter(({ verdict }) => verdict === "introduced");
}

/** `2 errors in 2 seeds`; a change can break more seeds than it touches, and only those are linted. */
function sayWhere({ base, counts }: LintRun, diagnostics: readonly Diagnostic[]): string {
  const seedCount = new Set(diagnostics.map(({ path }) => path)).size;
  const isBeyond = base !== null && seedCount > counts.linted;
  const whose = isBeyond ? " that the change affects" : "";
  return `${sayFindings(tally(diagnostics))} in ${count(seedCount, "seed")}${whose}`;
}
