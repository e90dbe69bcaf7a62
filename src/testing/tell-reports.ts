import { excerptOf } from "../report/excerpt.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Report } from "./read-case.ts";

type TextsByPath = ReadonlyMap<string, string>;

/**
 * What differs between the reports that were expected and those that came, as plain text with each
 * place shown in its line; undefined if nothing does. The order of reports says nothing.
 */
export function tellDifference(
  expected: readonly Report[],
  actual: readonly Report[],
  texts: TextsByPath,
): string | undefined {
  const { missing, surplus } = leaveOutEqual(expected, actual);
  const said = takePairs(missing, surplus, (a, b) => isSamePlace(a, b));
  const placed = takePairs(missing, surplus, (a, b) => a.message === b.message);
  const blocks = [
    ...said.map(([wanted, came]) => tellOther(wanted, came, texts)),
    ...placed.map(([wanted, came]) => tellElsewhere(wanted, came, texts)),
    ...missing.map((report) => `Expected, but not reported:\n${drawReport(report, texts)}`),
    ...surplus.map((report) => `Reported, but not expected:\n${drawReport(report, texts)}`),
  ];
  return blocks.length === 0 ? undefined : blocks.join("\n\n");
}

/** Reports with their places, for a person who has still to write them down. */
export function drawReports(reports: readonly Report[], texts: TextsByPath): string {
  if (reports.length === 0) return "The rule reports nothing.";
  const drawn = reports.map((report) => drawReport(report, texts));
  return `The rule reports:\n${drawn.join("\n")}`;
}

interface Rest {
  readonly missing: Report[];
  readonly surplus: Report[];
}

function leaveOutEqual(expected: readonly Report[], actual: readonly Report[]): Rest {
  const missing = [...expected];
  const surplus = [...actual];
  takePairs(missing, surplus, (a, b) => isSamePlace(a, b) && a.message === b.message);
  return { missing, surplus };
}

/** Takes out of both lists what belongs together, each report once. */
function takePairs(
  missing: Report[],
  surplus: Report[],
  belong: (wanted: Report, came: Report) => boolean,
): readonly (readonly [Report, Report])[] {
  const pairs: (readonly [Report, Report])[] = [];
  for (const wanted of missing.slice()) {
    const index = surplus.findIndex((came) => wanted.path === came.path && belong(wanted, came));
    const [came] = index === -1 ? [] : surplus.splice(index, 1);
    if (came === undefined) continue;
    missing.splice(missing.indexOf(wanted), 1);
    pairs.push([wanted, came]);
  }
  return pairs;
}

function isSamePlace(a: Report, b: Report): boolean {
  return a.path === b.path && a.span.start === b.span.start && a.span.end === b.span.end;
}

function tellOther(wanted: Report, came: Report, texts: TextsByPath): string {
  return `Reported with another message:\n  expected  ${wanted.message}\n  reported  ${came.message}\n${drawPlace(came, texts)}`;
}

function tellElsewhere(wanted: Report, came: Report, texts: TextsByPath): string {
  return `Reported at another place: ${wanted.message}\n  expected\n${drawPlace(wanted, texts)}\n  reported\n${drawPlace(came, texts)}`;
}

function drawReport(report: Report, texts: TextsByPath): string {
  return `  ${report.path} ${report.message}\n${drawPlace(report, texts)}`;
}

/**
 * The place and its line, the span underlined:
 *
 *      a.md:2:8
 *        2 │ title: Waters
 *          │        ^^^^^^
 */
function drawPlace({ path, span }: Report, texts: TextsByPath): string {
  const text = texts.get(path) ?? "";
  const index = new LineIndex(text);
  const start = index.positionAt(span.start);
  const end = index.positionAt(span.end);
  const line = index.lineText(start.line);
  const {
    text: shown,
    indent,
    width,
  } = excerptOf(line, {
    start: Math.min(start.column - 1, line.length),
    end: end.line > start.line ? line.length : Math.min(end.column - 1, line.length),
  });
  const goesOn = end.line > start.line ? ` … to line ${end.line}` : "";
  const carets = " ".repeat(indent) + (span.start === span.end ? "^ (empty)" : "^".repeat(width));
  return [
    `    ${path}:${start.line}:${start.column}`,
    `    ${String(start.line).padStart(4)} │ ${shown}`.trimEnd(),
    `         │ ${carets}${goesOn}`,
  ].join("\n");
}
