import type { Diagnostic, Repetition } from "../sdk/index.ts";
import { toCodeSpan, toInertMarkdown } from "../text/markdown.ts";
import { inertLog } from "../text/workflow-log.ts";
import { byGravity, GRAVITY } from "./by-gravity.ts";
import { examplesOf } from "./entries.ts";
import { drawCauses, drawPlace, toItemText, type Sheet } from "./markdown-places.ts";
import { groupByPath } from "./tally.ts";
import { sayRepetition, sayShown } from "./wording.ts";

/** What the heading of a file has beside its path: counts and marks. */
const HEADING_BYTES = 100;

/**
 * One text for each of the gravest that fit into `maxBytes`, all of one verdict, by file: those with
 * errors first. The first of a file brings the heading with it.
 */
export function* drawFindings(
  diagnostics: readonly Diagnostic[],
  maxBytes: number,
  sheet: Sheet,
): Generator<string> {
  const texts = drawFitting(diagnostics, maxBytes, sheet);
  const byPath = groupByPath(diagnostics);
  let separator = "";
  for (const path of groupByPath([...texts.keys()]).keys()) {
    const all = byPath.get(path) ?? [];
    const shown = all.flatMap((diagnostic) => texts.get(diagnostic) ?? []);
    const heading = `${separator}#### ${toCodeSpan(path)} (${sayShown(all, shown.length)})\n\n`;
    separator = "\n";
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
    const text = inertLog(drawFinding(diagnostic, sheet));
    const { path } = diagnostic;
    const heading = inertLog(toCodeSpan(path));
    if (!paths.has(path)) byteLength += Buffer.byteLength(heading) + HEADING_BYTES;
    byteLength += Buffer.byteLength(text);
    if (byteLength > maxBytes) break;
    paths.add(path);
    texts.set(diagnostic, text);
  }
  return texts;
}

function drawFinding(diagnostic: Diagnostic, sheet: Sheet): string {
  const { path, span, severity, message, rule } = diagnostic;
  const title = `- **${severity}** ${drawPlace(path, span, sheet)}: ${toItemText(message)}`;
  return `${title} (${toCodeSpan(rule)})\n${drawCauses([diagnostic], sheet)}`;
}

/** One text a repetition, errors first, with the places of a few examples and what caused them. */
export function* drawRepetitions(repeated: readonly Repetition[], sheet: Sheet): Generator<string> {
  const gravityOf = ({ diagnostics: [{ severity }] }: Repetition) => GRAVITY[severity];
  for (const repetition of repeated.toSorted((a, b) => gravityOf(b) - gravityOf(a))) {
    const { severity, message, rule } = repetition.diagnostics[0];
    const often = toInertMarkdown(sayRepetition(repetition));
    const all = examplesOf(repetition);
    const examples = all.map(
      ({ path, span }) => `  - ${toCodeSpan(path)}, ${drawPlace(path, span, sheet)}\n`,
    );
    const causes = drawCauses(all, sheet);
    const title = `- **${severity}** ${often}: ${toItemText(message)} (${toCodeSpan(rule)})\n`;
    yield `${title}${examples.join("")}${causes}`;
  }
}
