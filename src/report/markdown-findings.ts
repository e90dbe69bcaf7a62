import type { Diagnostic, RelatedDiagnostic, Repetition, Span } from "../sdk/index.ts";
import { cutTo } from "../text/cut.ts";
import { encodeUrlPath, toCodeSpan, toInertMarkdown } from "../text/markdown.ts";
import { byGravity } from "./by-gravity.ts";
import { causesOf, examplesOf } from "./entries.ts";
import type { Places } from "./places.ts";
import { groupByPath } from "./tally.ts";
import { sayRepetition, sayShown } from "./wording.ts";

/** Where places in the head are, and where they are linked to. */
export interface Sheet {
  readonly places: Places;
  readonly blobUrl: string | undefined;
}

/** What the heading of a file has beside its path: counts and marks. */
const HEADING_BYTES = 100;
const MESSAGE_LIMIT = 1000;
const CAUSE_LIMIT = 3;

/** Words of content in a list item. */
export function toItemText(text: string): string {
  return toInertMarkdown(cutTo(text, MESSAGE_LIMIT));
}

/**
 * One text for each of the gravest that fit into `maxBytes`, all of one verdict; the first of a file
 * brings the heading with it.
 */
export function* drawFindings(
  diagnostics: readonly Diagnostic[],
  maxBytes: number,
  sheet: Sheet,
): Generator<string> {
  const texts = drawFitting(diagnostics, maxBytes, sheet);
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
  maxBytes: number,
  sheet: Sheet,
): ReadonlyMap<Diagnostic, string> {
  const texts = new Map<Diagnostic, string>();
  const paths = new Set<string>();
  let byteLength = 0;
  for (const diagnostic of byGravity(diagnostics)) {
    const text = drawFinding(diagnostic, sheet);
    const { path } = diagnostic;
    if (!paths.has(path)) byteLength += Buffer.byteLength(toCodeSpan(path)) + HEADING_BYTES;
    byteLength += Buffer.byteLength(text);
    if (byteLength > maxBytes) break;
    paths.add(path);
    texts.set(diagnostic, text);
  }
  return texts;
}

/** One text a repetition, with the places of a few examples and what caused them. */
export function* drawRepetitions(repeated: readonly Repetition[], sheet: Sheet): Generator<string> {
  for (const repetition of repeated) {
    const { severity, message, rule } = repetition.diagnostics[0];
    const often = toInertMarkdown(sayRepetition(repetition));
    const all = examplesOf(repetition);
    const examples = all.map(
      ({ path, span }) => `  - ${toCodeSpan(path)} ${drawPlace(path, span, sheet)}\n`,
    );
    const causes = drawCauses(all, sheet);
    const title = `- **${severity}** ${often}: ${toItemText(message)} ${toCodeSpan(rule)}\n`;
    yield `${title}${examples.join("")}${causes}`;
  }
}

function drawFinding(diagnostic: Diagnostic, sheet: Sheet): string {
  const { path, span, severity, message, rule } = diagnostic;
  const title = `- **${severity}** ${drawPlace(path, span, sheet)} ${toItemText(message)}`;
  return `${title} ${toCodeSpan(rule)}\n${drawCauses([diagnostic], sheet)}`;
}

function drawCauses(diagnostics: readonly Diagnostic[], sheet: Sheet): string {
  const causes = causesOf(diagnostics).slice(0, CAUSE_LIMIT);
  return causes.map((cause) => drawCause(cause, sheet)).join("");
}

/** A seed that is gone has no place that could be linked. */
function drawCause({ path, span, message }: RelatedDiagnostic, sheet: Sheet): string {
  const place = sheet.places.has(path) ? ` ${drawPlace(path, span, sheet)}` : "";
  const why = message === "" ? "" : `: ${toItemText(message)}`;
  return `  - caused by ${toCodeSpan(path)}${place}${why}\n`;
}

function drawPlace(path: string, span: Span, { places, blobUrl }: Sheet): string {
  const { line, column } = places.rangeOf(path, span).start;
  const place = `${line}:${column}`;
  // `plain=1` shows the source of a Markdown file, which alone has line numbers.
  return blobUrl === undefined
    ? place
    : `[${place}](${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line})`;
}
