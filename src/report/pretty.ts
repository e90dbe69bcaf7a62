import type { Diagnostic, LintRun } from "../sdk/index.ts";
import { escapeTerminalLine, toHyperlink } from "../text/terminal.ts";
import { inertLog } from "../text/workflow-log.ts";
import { byGravity } from "./by-gravity.ts";
import { createCanvas, type Canvas } from "./canvas.ts";
import { drawFrame } from "./frame.ts";
import type { ReportOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { drawSummary } from "./pretty-summary.ts";
import { toEntries } from "./entries.ts";
import { drawRepetitions } from "./pretty-repetitions.ts";
import { groupByPath, tally } from "./tally.ts";
import { sayFindings, sayShown } from "./wording.ts";

/** How many diagnostics people get unless they ask for more. */
const DEFAULT_LIMIT = 200;

/**
 * What a person reads in a terminal: the gravest findings by file, each with its place and the line
 * it is in, then those that repeat in many seeds, each once with examples, then what was linted,
 * skipped and failed, and last what the run comes to. Whatever comes from content is escaped for
 * terminals and for logs of runners.
 */
export function pretty(run: LintRun, options: ReportOptions): string {
  const canvas = createCanvas(run, options);
  const { single, repeated } = toEntries(run, options);
  const shown = new Set(byGravity(single, options.limit ?? DEFAULT_LIMIT));
  const lines = [
    ...drawFiles(single, shown, canvas),
    ...drawRest(
      single.filter((diagnostic) => !shown.has(diagnostic)),
      canvas.paint,
    ),
    ...drawRepetitions(repeated, (diagnostic) => drawTitle(diagnostic, canvas), canvas),
    ...drawSummary(run, canvas, options),
  ];
  return inertLog(`${lines.join("\n")}\n`);
}

/** Each file of which something is shown, with what is. */
function drawFiles(
  diagnostics: readonly Diagnostic[],
  shown: ReadonlySet<Diagnostic>,
  canvas: Canvas,
): readonly string[] {
  return [...groupByPath(diagnostics)].flatMap(([path, all]) => {
    const group = all.filter((diagnostic) => shown.has(diagnostic));
    if (group.length === 0) return [];
    return [
      drawHeader(path, sayShown(all, group.length), canvas),
      "",
      ...group.flatMap((diagnostic) => [...drawDiagnostic(diagnostic, canvas), ""]),
    ];
  });
}

/** A line that starts with a rule, so that a path is never the first thing in it. */
function drawHeader(path: string, counts: string, { paint, showPath }: Canvas): string {
  return `${paint.dim("──")} ${paint.bold(showPath(path))} ${paint.dim(`── ${counts}`)}`;
}

function drawDiagnostic(diagnostic: Diagnostic, canvas: Canvas): readonly string[] {
  const { mark } = lookOf(diagnostic, canvas.paint);
  return [drawTitle(diagnostic, canvas), ...drawFrame(diagnostic, mark, canvas)];
}

/** What is wrong, how grave it is, and which rule says so. */
function drawTitle(diagnostic: Diagnostic, canvas: Canvas): string {
  const { label, mark } = lookOf(diagnostic, canvas.paint);
  const message = drawMessage(diagnostic.message, canvas.paint);
  return `  ${mark(label)}  ${message}  ${drawRule(diagnostic, canvas)}`;
}

function lookOf(
  { severity }: Diagnostic,
  paint: Paint,
): { readonly label: string; readonly mark: (text: string) => string } {
  return {
    error: { label: "✖ error", mark: paint.red },
    warning: { label: "▲ warning", mark: paint.yellow },
    info: { label: "● info", mark: paint.blue },
  }[severity];
}

/** The message, values in backticks in bold. */
function drawMessage(message: string, paint: Paint): string {
  const parts = escapeTerminalLine(message).split("`");
  if (parts.length % 2 === 0) return parts.join("`");
  return parts.map((part, index) => (index % 2 === 0 ? part : paint.bold(`\`${part}\``))).join("");
}

function drawRule({ rule, url }: Diagnostic, { paint, hasHyperlinks }: Canvas): string {
  const name = paint.dim(escapeTerminalLine(rule));
  return url !== null && hasHyperlinks ? toHyperlink(name, url) : name;
}

function drawRest(hidden: readonly Diagnostic[], paint: Paint): readonly string[] {
  if (hidden.length === 0) return [];
  const counts = sayFindings(tally(hidden));
  return [paint.dim(`   … and ${counts} more: --format json lists every one`), ""];
}
