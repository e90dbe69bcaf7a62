import type { Diagnostic, LintRun, PathReason, Repetition, Span } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { encodeUrlPath, toCodeSpan, toInertMarkdown } from "../text/markdown.ts";
import { inertLog } from "../text/workflow-log.ts";
import { byGravity } from "./by-gravity.ts";
import type { ReportOptions } from "./options.ts";
import { outcomeOf, sayOutcome } from "./outcome.ts";
import { Places } from "./places.ts";
import { examplesOf, toEntries } from "./entries.ts";
import { groupByPath, tally } from "./tally.ts";
import { sayFindings, sayNumber, sayRepetition, sayShown } from "./wording.ts";

/** GitHub drops the summary of a step that has more than 1 MiB; a step may write other things. */
const MAX_BYTES = { repeated: 100_000, findings: 600_000, failed: 100_000, skipped: 100_000 };
/** What the heading of a file has beside its path: counts and marks. */
const HEADING_BYTES = 100;
const MESSAGE_LIMIT = 1000;

/**
 * A job summary: what the run comes to in one line, a table of counts, the files that failed, what
 * repeats in many seeds, the other findings by file, the files that were skipped. Below 1 MiB: what
 * is left out is counted, and the gravest findings are kept. All that comes from content is inert,
 * in a summary and in a log; there are links only with `blobUrl`.
 */
export function markdown(run: LintRun, options: ReportOptions): string {
  const { tool, blobUrl } = options;
  const glyph = { unjudged: "❌", failed: "❌", empty: "⚪", passed: "✅", clean: "✅" };
  const places = new Places(run.sources);
  const { single, repeated } = toEntries(run, options);
  const sections = [
    `## ${glyph[outcomeOf(run, options)]} ${tool.name}: ${sayOutcome(run, options)}\n`,
    drawCounts(run),
    drawHidden(run, options),
    drawSection("Failed", drawFiles(run.failed), run.failed.length, MAX_BYTES.failed),
    drawSection(
      "Repeated in many seeds",
      drawRepetitions(repeated, places, blobUrl),
      repeated.length,
      MAX_BYTES.repeated,
    ),
    drawSection(
      "Findings",
      drawFindings(single, places, blobUrl),
      single.length,
      MAX_BYTES.findings,
    ),
    drawSection("Skipped", drawFiles(run.skipped), run.skipped.length, MAX_BYTES.skipped),
  ];
  return inertLog(sections.filter((section) => section !== "").join("\n"));
}

function drawCounts({ counts, diagnostics }: LintRun): string {
  const { error, warning, info } = tally(diagnostics);
  const cells = [counts.linted, counts.skipped, counts.failed, error, warning, info];
  return [
    "| Linted | Skipped | Failed | Errors | Warnings | Infos |",
    "| ---: | ---: | ---: | ---: | ---: | ---: |",
    `| ${cells.map((cell) => sayNumber(cell)).join(" | ")} |`,
    "",
  ].join("\n");
}

function drawHidden({ diagnostics }: LintRun, { quiet }: ReportOptions): string {
  const { warning, info, ...counts } = tally(diagnostics);
  if (quiet !== true || warning + info === 0) return "";
  const hidden = sayFindings({ ...counts, error: 0, warning, info });
  return `Only errors are shown; hidden: ${hidden}.\n`;
}

/** A heading and as many of the items as fit, with a count of the others; nothing without items. */
function drawSection(
  title: string,
  items: Iterable<string>,
  total: number,
  maxBytes: number,
): string {
  if (total === 0) return "";
  const shown: string[] = [];
  let byteLength = 0;
  for (const item of items) {
    byteLength += Buffer.byteLength(item);
    if (byteLength > maxBytes) break;
    shown.push(item);
  }
  const hidden = total - shown.length;
  const rest = hidden > 0 ? `\n${sayNumber(hidden)} more are not shown here.\n` : "";
  return `### ${title}\n\n${shown.join("")}${rest}`;
}

function* drawFiles(files: readonly PathReason[]): Generator<string> {
  for (const { path, reason } of files) {
    yield `- ${toCodeSpan(path)}: ${toInertMarkdown(cutTo(reason, MESSAGE_LIMIT))}\n`;
  }
}

/** One text for each of the gravest that fit; the first of a file brings the heading with it. */
function* drawFindings(
  diagnostics: readonly Diagnostic[],
  places: Places,
  blobUrl: string | undefined,
): Generator<string> {
  const texts = drawFitting(diagnostics, (diagnostic) => drawFinding(diagnostic, places, blobUrl));
  let separator = "";
  for (const [path, all] of groupByPath(diagnostics)) {
    const shown = all.flatMap((diagnostic) => texts.get(diagnostic) ?? []);
    const heading = `${separator}#### ${toCodeSpan(path)} (${sayShown(all, shown.length)})\n\n`;
    if (shown.length > 0) separator = "\n";
    for (const [index, text] of shown.entries()) yield (index === 0 ? heading : "") + text;
  }
}

/** The texts of as many of the gravest as fit, with room for the heading of each of their files. */
function drawFitting(
  diagnostics: readonly Diagnostic[],
  draw: (diagnostic: Diagnostic) => string,
): ReadonlyMap<Diagnostic, string> {
  const texts = new Map<Diagnostic, string>();
  const paths = new Set<string>();
  let byteLength = 0;
  for (const diagnostic of byGravity(diagnostics)) {
    const text = draw(diagnostic);
    const { path } = diagnostic;
    if (!paths.has(path)) byteLength += Buffer.byteLength(toCodeSpan(path)) + HEADING_BYTES;
    byteLength += Buffer.byteLength(text);
    if (byteLength > MAX_BYTES.findings) break;
    paths.add(path);
    texts.set(diagnostic, text);
  }
  return texts;
}

/** One text a repetition, with the places of a few examples. */
function* drawRepetitions(
  repeated: readonly Repetition[],
  places: Places,
  blobUrl: string | undefined,
): Generator<string> {
  for (const repetition of repeated) {
    const { severity, message, rule } = repetition.diagnostics[0];
    const text = toInertMarkdown(cutTo(message, MESSAGE_LIMIT));
    const often = toInertMarkdown(sayRepetition(repetition));
    const examples = examplesOf(repetition).map(
      ({ path, span }) => `  - ${toCodeSpan(path)} ${drawPlace(path, span, places, blobUrl)}\n`,
    );
    yield `- **${severity}** ${often}: ${text} ${toCodeSpan(rule)}\n${examples.join("")}`;
  }
}

function drawFinding(
  { path, span, severity, message, rule }: Diagnostic,
  places: Places,
  blobUrl: string | undefined,
): string {
  const text = toInertMarkdown(cutTo(message, MESSAGE_LIMIT));
  return `- **${severity}** ${drawPlace(path, span, places, blobUrl)} ${text} ${toCodeSpan(rule)}\n`;
}

function drawPlace(path: string, span: Span, places: Places, blobUrl: string | undefined): string {
  const { line, column } = places.rangeOf(path, span).start;
  const place = `${line}:${column}`;
  // `plain=1` shows the source of a Markdown file, which alone has line numbers.
  return blobUrl === undefined
    ? place
    : `[${place}](${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line})`;
}
