import type { Diagnostic, LintRun } from "../sdk/index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import { sayAccepted } from "./accepted.ts";
import type { Canvas } from "./canvas.ts";
import type { ReportOptions } from "./options.ts";
import { countedIn, outcomeOf } from "./outcome.ts";
import type { Paint } from "./paint.ts";
import { sayOutcome } from "./say-outcome.ts";
import { countReasons, countSeverities, hasVerdicts, ofVerdict } from "./tally.ts";
import { count, nameAll, nameSeed, sayDuration, sayFindings, sayNumber } from "./wording.ts";

type Row = readonly [label: string, text: string];

/**
 * The end of the report: what was found, linted, skipped and failed, then what the run comes to. A
 * run that is clean, or a change without seeds, is one line.
 */
export function drawSummary(
  run: LintRun,
  canvas: Canvas,
  options: ReportOptions,
): readonly string[] {
  const { paint } = canvas;
  const verdict = drawVerdict(run, paint, options);
  const outcome = outcomeOf(run, options);
  if (outcome === "clean" || (outcome === "empty" && run.base !== null)) {
    const skipped = drawSkipped(run).map((reasons) => `skipped ${reasons}`);
    const notes = [...skipped, ...sayAccepted(run), ...drawDuration(options)].map(
      (note) => ` · ${note}`,
    );
    return [`${verdict}${paint.dim(notes.join(""))}`];
  }
  const rows = [
    ...(hasVerdicts(run) ? drawNews(run, options) : drawRows("Found", [drawFound(run, options)])),
    ...drawRows("Accepted", drawAccepted(run)),
    ...drawRows("Fixable", drawFixable(run, options)),
    ...drawRows("Linted", [drawLinted(run, options)]),
    ...drawRows("Skipped", drawSkipped(run)),
    ...drawRows("Failed", drawFailed(run, canvas)),
  ];
  const width = Math.max(...rows.map(([label]) => label.length), "Skipped".length) + 2;
  return [
    ...rows.map(([label, text]) => `   ${paint.dim(label.padEnd(width))}${text}`),
    "",
    verdict,
  ];
}

function drawRows(label: string, texts: readonly string[]): readonly Row[] {
  return texts.map((text, index) => [index === 0 ? label : "", text]);
}

function drawFound({ diagnostics }: LintRun, options: ReportOptions): string {
  return `${sayFindings(countSeverities(diagnostics))}${drawHidden(diagnostics, options)}`;
}

/** What the change did, as far as it did anything. */
function drawNews(run: LintRun, options: ReportOptions): readonly Row[] {
  const introduced = ofVerdict(run, "introduced");
  const fixed = ofVerdict(run, "fixed");
  const existing = ofVerdict(run, "existing");
  const whatBecomes =
    options.isAll === true ? drawHidden(existing, options) : drawLeft(existing, run, options);
  const row = (label: string, all: readonly Diagnostic[], note: string): readonly Row[] => {
    return all.length === 0 ? [] : [[label, `${sayFindings(countSeverities(all))}${note}`]];
  };
  return [
    ...row("New", introduced, drawHidden(introduced, options)),
    ...row("Fixed", fixed, ""),
    ...row("Existing", existing, whatBecomes),
  ];
}

function drawLeft(
  { length }: readonly Diagnostic[],
  { base }: LintRun,
  options: ReportOptions,
): string {
  const [left, listed] = length === 1 ? ["it was", "it"] : ["they were", "them"];
  const where = base === null ? "" : " in the changed seeds,";
  return `${where} left as ${left}; ${nameAll(options)} lists ${listed}`;
}

/** One text if anything is accepted by a suppression or a baseline. */
function drawAccepted(run: LintRun): readonly string[] {
  const parts = sayAccepted(run);
  return parts.length === 0 ? [] : [parts.join(", ")];
}

function drawHidden(diagnostics: readonly Diagnostic[], { quiet }: ReportOptions): string {
  const { warning, info } = countSeverities(diagnostics);
  return quiet === true && warning + info > 0 ? " (only errors are shown)" : "";
}

function drawLinted(run: LintRun, options: ReportOptions): string {
  const { linted, selected } = run.counts;
  const whole = linted === selected ? "" : ` of ${sayNumber(selected)} selected`;
  const duration = drawDuration(options).map((text) => ` in ${text}`);
  const deleted = run.deletedCount > 0 ? `, ${sayNumber(run.deletedCount)} deleted` : "";
  return `${count(linted, nameSeed(run, options))}${whole}${deleted}${duration.join("")}`;
}

/**
 * One text if any of what counts can be mended: `3 with --fix, another 2 with --fix
 * --unsafe-fixes`. Nothing of a commit, whose files are not there to be mended.
 */
function drawFixable(run: LintRun, options: ReportOptions): readonly string[] {
  if (run.head.kind === "commit" || run.head.kind === "merge") return [];
  const counted = countedIn(run, options);
  const safe = counted.filter(({ isFixable }) => isFixable).length;
  const unsafe = counted.filter((each) => each.hasSuggestions && !each.isFixable).length;
  const parts = [
    ...(safe > 0 && options.fixes === undefined ? [`${sayNumber(safe)} with --fix`] : []),
    ...(unsafe > 0 && options.fixes !== "unsafe"
      ? [`${sayNumber(unsafe)} with --fix --unsafe-fixes`]
      : []),
  ];
  return parts.length === 0 ? [] : [parts.join(", another ")];
}

/** One text if anything was skipped: how often for which reason. */
function drawSkipped({ skipped }: LintRun): readonly string[] {
  if (skipped.length === 0) return [];
  const reasons = countReasons(skipped).map(
    ([reason, number]) => `${sayNumber(number)} × ${escapeTerminalLine(reason)}`,
  );
  return [reasons.join(", ")];
}

function drawFailed({ failed }: LintRun, { showPath }: Canvas): readonly string[] {
  return failed.map(({ path, reason }) => `${showPath(path)}: ${escapeTerminalLine(reason)}`);
}

function drawDuration({ durationMs }: ReportOptions): readonly string[] {
  return durationMs === undefined ? [] : [sayDuration(durationMs)];
}

function drawVerdict(run: LintRun, paint: Paint, options: ReportOptions): string {
  const { glyph, color } = {
    unjudged: { glyph: "✖", color: paint.red },
    failed: { glyph: "✖", color: paint.red },
    empty: { glyph: "●", color: paint.yellow },
    passed: { glyph: "✔", color: paint.green },
    clean: { glyph: "✔", color: paint.green },
  }[outcomeOf(run, options)];
  return paint.bold(color(`${glyph} ${sayOutcome(run, options)}`));
}
