import type { Diagnostic, LintRun } from "../sdk/index.ts";
import { toCodeSpan } from "../text/markdown.ts";
import { sayAccepted } from "./accepted.ts";
import type { ReportOptions } from "./options.ts";
import { countedIn } from "./outcome.ts";
import { countSeverities, hasVerdicts, ofVerdict, tally } from "./tally.ts";
import { count, nameAll, nameSeed, sayFindings, sayNumber } from "./wording.ts";

/** What was linted and found in numbers; with a base, what the change did to findings. */
export function drawCounts(run: LintRun, options: ReportOptions): string {
  const table = hasVerdicts(run) ? drawChange(run) : drawFound(run);
  const accepted = sayAccepted(run, toCodeSpan).join(", ");
  return [
    table,
    drawAccount(run, options),
    ...(accepted === "" ? [] : [`Accepted: ${accepted}.\n`]),
    ...drawHidden(run, options),
  ].join("\n");
}

/** No wider than a phone. */
function drawFound({ diagnostics }: LintRun): string {
  const { error, warning, info } = tally(diagnostics);
  return [
    "| Errors | Warnings | Infos |",
    "| ---: | ---: | ---: |",
    `| ${[error, warning, info].map(sayNumber).join(" | ")} |`,
    "",
  ].join("\n");
}

function drawChange(run: LintRun): string {
  return [
    "| Findings | Errors | Warnings | Infos |",
    "| --- | ---: | ---: | ---: |",
    drawRow("New", ofVerdict(run, "introduced")),
    drawRow("Fixed", ofVerdict(run, "fixed")),
    drawRow("Existing", ofVerdict(run, "existing")),
    "",
  ].join("\n");
}

function drawRow(label: string, diagnostics: readonly Diagnostic[]): string {
  const { error, warning, info } = countSeverities(diagnostics);
  return `| ${[label, ...[error, warning, info].map(sayNumber)].join(" | ")} |`;
}

/** How many seeds the numbers are about, and why existing findings are not listed. */
function drawAccount(run: LintRun, options: ReportOptions): string {
  const { linted, skipped, failed } = run.counts;
  const deleted = run.deletedCount > 0 ? `, ${sayNumber(run.deletedCount)} deleted` : "";
  const seeds = `${count(linted, nameSeed(run, options))} linted${deleted}`;
  const isLeft = options.isAll !== true && ofVerdict(run, "existing").length > 0;
  const all = nameAll(options, toCodeSpan);
  const left = `Existing findings are left as they were; ${all} lists them.`;
  return `${seeds}, ${sayNumber(skipped)} skipped, ${sayNumber(failed)} failed.${isLeft ? ` ${left}` : ""}\n`;
}

function drawHidden(run: LintRun, options: ReportOptions): readonly string[] {
  const { warning, info } = countSeverities(countedIn(run, options));
  if (options.quiet !== true || warning + info === 0) return [];
  return [`Only errors are shown; hidden: ${sayFindings({ error: 0, warning, info })}.\n`];
}
