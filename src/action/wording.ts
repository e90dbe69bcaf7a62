import type { ReportOptions } from "../report/index.ts";
import { countedIn } from "../report/outcome.ts";
import { sayOutcome } from "../report/say-outcome.ts";
import { count } from "../report/wording.ts";
import type { LintRun } from "../sdk/index.ts";
import type { ExitCode } from "../session/exit-code.ts";
import { isObjectId } from "./event.ts";
import type { Settled } from "./settle.ts";

/**
 * What a run comes to: `success`, `failure` by what was found, `neutral` if there was nothing to
 * judge, `error` if it could not be judged.
 */
export type Conclusion = "success" | "failure" | "neutral" | "error";

/** The conclusion of a run that ended. */
export function concludeRun(run: LintRun, exitCode: ExitCode): Conclusion {
  if (exitCode === 2) return "error";
  if (exitCode === 1) return "failure";
  const isNothing = run.counts.selected + run.deletedCount + run.diagnostics.length === 0;
  return isNothing ? "neutral" : "success";
}

/** What is judged, why and how, in one sentence without a full stop; values are in backticks. */
export function sayBasis(settled: Settled, isAll: boolean): string {
  const { head, base, rules } = settled;
  const name = `${head.title} \`${shorten(head.oid)}\``;
  const judged =
    base.kind === "none"
      ? `Every seed of ${name} is judged, because ${base.reason}`
      : `${isAll ? `Every seed of ${name}` : `What ${name} changes`} is judged, compared with \`${shorten(base.ref)}\`, ${base.title}`;
  if (rules === undefined) return judged;
  const whose =
    base.kind === "commit" && base.ref === rules.oid
      ? "that commit"
      : `\`${shorten(rules.oid)}\`, ${rules.title}`;
  return `${judged}, by the configuration, schemas and rules of ${whose}`;
}

/**
 * How many findings could be mended, as a sentence without a full stop; values are in backticks.
 * Empty if none can.
 */
export function sayMends(run: LintRun, options: ReportOptions): string {
  const counted = countedIn(run, options);
  const safe = counted.filter(({ isFixable }) => isFixable).length;
  const unsafe = counted.filter((each) => each.hasSuggestions && !each.isFixable).length;
  const parts = [
    ...(safe > 0 ? [`${count(safe, "finding")} fixable with \`seedlint --fix\``] : []),
    ...(unsafe > 0
      ? [
          `${count(unsafe, "finding")} with suggestions, which \`seedlint --fix --unsafe-fixes\` takes`,
        ]
      : []),
  ];
  return parts.join(", ");
}

/** The last line of the log. */
export function sayVerdict(run: LintRun, exitCode: ExitCode, options: ReportOptions): string {
  const { selected, linted, skipped, failed } = run.counts;
  const account = `${selected} selected = ${linted} linted + ${skipped} skipped + ${failed} failed`;
  return `seedlint: ${concludeRun(run, exitCode)}. ${sayOutcome(run, options)} (${account})`;
}

function shorten(ref: string): string {
  return isObjectId(ref) ? ref.slice(0, 12) : ref;
}
