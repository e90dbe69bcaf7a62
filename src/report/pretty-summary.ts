import type { LintRun } from "../sdk/index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Canvas } from "./canvas.ts";
import type { ReportOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { countReasons, tally } from "./tally.ts";
import { outcomeOf, sayOutcome } from "./outcome.ts";
import { count, sayDuration, sayFindings, sayNumber } from "./wording.ts";

const LABEL_WIDTH = 9;

/**
 * The end of the report: what was found, linted, skipped and failed, then what the run comes to. A
 * clean run is one line.
 */
export function drawSummary(
  run: LintRun,
  canvas: Canvas,
  options: ReportOptions,
): readonly string[] {
  const { paint } = canvas;
  const verdict = drawVerdict(run, paint, options);
  if (outcomeOf(run, options) === "clean") {
    const skipped = drawSkipped(run).map((reasons) => `skipped ${reasons}`);
    const notes = [...skipped, ...drawDuration(options)].map((note) => ` · ${note}`);
    return [`${verdict}${paint.dim(notes.join(""))}`];
  }
  const rows = [
    ...drawRows("Found", [drawFound(run, options)]),
    ...drawRows("Linted", [drawLinted(run, options)]),
    ...drawRows("Skipped", drawSkipped(run)),
    ...drawRows("Failed", drawFailed(run, canvas)),
  ];
  return [...rows.map(([label, text]) => `   ${paint.dim(label)}${text}`), "", verdict];
}

function drawRows(
  label: string,
  texts: readonly string[],
): readonly (readonly [label: string, text: string])[] {
  return texts.map((text, index) => [(index === 0 ? label : "").padEnd(LABEL_WIDTH), text]);
}

function drawFound({ diagnostics }: LintRun, { quiet }: ReportOptions): string {
  const counts = tally(diagnostics);
  const hasHidden = (quiet ?? false) && counts.warning + counts.info > 0;
  const hidden = hasHidden ? " (only errors are shown)" : "";
  const fixed = counts.fixed > 0 ? `, ${sayNumber(counts.fixed)} fixed` : "";
  return `${sayFindings(counts)}${hidden}${fixed}`;
}

function drawLinted({ base, counts }: LintRun, options: ReportOptions): string {
  const { linted, selected } = counts;
  const whole = linted === selected ? "" : ` of ${sayNumber(selected)} selected`;
  const duration = drawDuration(options).map((text) => ` in ${text}`);
  return `${count(linted, base === null ? "seed" : "changed seed")}${whole}${duration.join("")}`;
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
