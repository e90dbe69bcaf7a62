import type { Limits } from "../limits.ts";
import { lineAt, nextLineStart } from "../lines.ts";
import type { SeedProblem } from "../problem.ts";

const markerPattern = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/**
 * What would make the Markdown of a body, which starts at `start`, too slow to parse: the parser
 * takes seconds for ten kilobytes of some inputs. Linear.
 */
export function findBodyExcess(
  text: string,
  start: number,
  limits: Limits,
): SeedProblem | undefined {
  let marks = 0;
  let items = 0;
  // A body that is shorter than a run may be, as most are, cannot have too many marks either,
  // unless it underlines headings.
  const isShort = text.length - start <= limits.bodyRun && !text.includes("\n=", start - 1);
  for (let at = start; at < text.length; at = nextLineStart(text, at)) {
    const line = lineAt(text, at);
    const depth = countMarkers(text, at, limits.bodyDepth + 1);
    if (depth > limits.bodyDepth) return excess("bodyDepth", at, line.end, limits);
    if (isShort) continue;
    if (depth > 0) items += isQuote(text, at) ? quoteItems : 1;
    if (items > limits.bodyItems) return excess("bodyItems", at, line.end, limits);
    if (depth > 0 || line.end === at) marks = 0;
    const counts = countMarks(text, at, line.end);
    marks += counts.marks + (text[at] === "=" ? underlineMarks : 0);
    if (marks > limits.bodyMarks) return excess("bodyMarks", at, line.end, limits);
    if (counts.longestRun <= limits.bodyRun) continue;
    const data = { limit: limits.bodyRun, character: text[counts.runStart] ?? "" };
    const span = { start: counts.runStart, end: counts.runStart + counts.longestRun };
    return { rule: "input-budget", messageId: "bodyRun", data, span };
  }
  return undefined;
}

function excess(
  messageId: "bodyDepth" | "bodyMarks" | "bodyItems",
  start: number,
  end: number,
  limits: Limits,
): SeedProblem {
  const data = { limit: limits[messageId] };
  return { rule: "input-budget", messageId, data, span: { start, end } };
}

/** A quote that is opened and closed again costs the parser as much as this many items. */
const quoteItems = 4;

function isQuote(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return text[at] === ">";
}

function countMarkers(text: string, lineStart: number, max: number): number {
  let count = 0;
  markerPattern.lastIndex = lineStart;
  while (count < max && markerPattern.test(text)) count += 1;
  return count;
}

/** `*`, `[`, `]` and `_`. */
const isMark = (code: number): boolean =>
  code === 0x2a || code === 0x5b || code === 0x5d || code === 0x5f;

/** A line that may underline a heading costs as much as this many other marks. */
const underlineMarks = 50;

/** Letters, digits, blanks and whatever is beyond ASCII cost nothing in a row. */
const isPunctuation = (code: number): boolean =>
  (code > 0x20 && code < 0x30) ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0x7f);

interface Counts {
  readonly marks: number;
  readonly longestRun: number;
  readonly runStart: number;
}

function countMarks(text: string, start: number, end: number): Counts {
  let marks = 0;
  let longestRun = 0;
  let runStart = start;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark(code)) marks += 1;
    if (code !== text.charCodeAt(from)) from = at;
    if (at - from < longestRun || !isPunctuation(code)) continue;
    longestRun = at - from + 1;
    runStart = from;
  }
  return { marks, longestRun, runStart };
}
