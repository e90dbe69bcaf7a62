import type { Diagnostic, LintRun, PathReason, Remedy, Severity, Span } from "../sdk/index.ts";
import { homeUrl } from "../sdk/version.ts";
import { toInertJson } from "../text/json.ts";
import type { Position } from "../text/line-index.ts";
import { toInertMarkdown } from "../text/markdown.ts";
import { toInertParagraph } from "../text/markdown-paragraph.ts";
import { toWebUrl } from "../text/url.ts";
import type { ReportOptions } from "./options.ts";
import { Places } from "./places.ts";
import { listedVerdicts } from "./tally.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  info: "INFO",
};

/**
 * The diagnostic format of reviewdog, as one JSON document: what the change introduces, with
 * `isAll` what was there before too, with `quiet` errors only. reviewdog makes comments of messages, so
 * they are Markdown in which content is inert. Columns count UTF-8 bytes. Source: `reviewdog.proto`
 * of reviewdog.
 */
export function rdjson(run: LintRun, options: ReportOptions): string {
  const places = new Places(run.sources);
  const verdicts = new Set<string>(listedVerdicts(options));
  const told = run.diagnostics.filter(
    ({ verdict, severity }) =>
      verdicts.has(verdict) && (severity === "error" || options.quiet !== true),
  );
  const result = {
    source: { name: options.tool.name, url: homeUrl },
    diagnostics: [
      ...run.failed.map(toFailedDiagnostic),
      ...told.map((diagnostic) => toRdDiagnostic(diagnostic, places)),
    ],
  };
  return `${toInertJson(result)}\n`;
}

function toRdDiagnostic(diagnostic: Diagnostic, places: Places): object {
  const { message, verdict, rule, related, remedies = [] } = diagnostic;
  const suggestions = remedies.flatMap((remedy) => toSuggestion(remedy, diagnostic.path, places));
  const age = verdict === "existing" ? " (there before the change)" : "";
  const url = toWebUrl(diagnostic.url ?? "");
  return {
    message: `${toInertParagraph(message)}${age}`,
    location: toLocation(diagnostic, places),
    severity: SEVERITIES[diagnostic.severity],
    code: { value: rule, ...(url === undefined ? {} : { url }) },
    ...(related.length === 0
      ? {}
      : {
          related_locations: related.map((place) => ({
            message: place.message === "" ? "" : toInertParagraph(place.message),
            location: toLocation(place, places),
          })),
        }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/**
 * A suggestion is one replacement in the file that the diagnostic is in: several edits of it are
 * given as one, with what stands between them. None for a remedy that edits other files too, and none
 * of lines with a fence, which would end the block that reviewdog makes of it.
 */
function toSuggestion({ edits }: Remedy, ownPath: string, places: Places): readonly object[] {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last || edits.some(({ path }) => path !== ownPath)) return [];
  const span = { start: first.span.start, end: last.span.end };
  let text = "";
  let read = span.start;
  for (const edit of edits) {
    text += places.textOf(ownPath, { start: read, end: edit.span.start }) + edit.text;
    read = edit.span.end;
  }
  const { start, end } = places.rangeOf(ownPath, span);
  const around = [start.line, end.line].map((line) => places.lineText(ownPath, line));
  if ([text, ...around].some((each) => /```|~~~/.test(each))) return [];
  const range = {
    start: toBytePosition(ownPath, start, places),
    end: toBytePosition(ownPath, end, places),
  };
  return [{ range, text }];
}

function toFailedDiagnostic({ path, reason }: PathReason): object {
  return {
    message: `The seed could not be judged: ${toInertMarkdown(reason)}`,
    location: { path },
    severity: SEVERITIES.error,
    code: { value: "seed-failed" },
  };
}

/** The end is exclusive, and left out where nothing is between it and the start. */
function toLocation(
  { path, span }: { readonly path: string; readonly span: Span },
  places: Places,
): object {
  const range = places.linesOf(path, span);
  const start = toBytePosition(path, range.start, places);
  const end = toBytePosition(path, range.end, places);
  const isEmpty = start.line === end.line && start.column === end.column;
  return { path, range: { start, ...(isEmpty ? {} : { end }) } };
}

function toBytePosition(path: string, { line, column }: Position, places: Places): Position {
  const before = places.lineText(path, line).slice(0, column - 1);
  return { line, column: Buffer.byteLength(before) + 1 };
}
