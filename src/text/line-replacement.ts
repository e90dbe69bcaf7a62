import { replaceInvisible } from "./invisible.ts";
import { applyTextEdits, type SpanEdit } from "./text-edits.ts";

/** Whole lines that take the places of others. */
export interface LineReplacement {
  /** Lines from 1, both included. */
  readonly first: number;
  readonly last: number;
  /** What these lines are, without line ends. */
  readonly before: readonly string[];
  /** What they become, without line ends; empty if they go. */
  readonly after: readonly string[];
}

/**
 * Edits of a text, sorted and not overlapping, as one replacement of whole lines; undefined if it
 * would not come to the same: untouched lines stand between them, the end of the text gains or loses
 * its line end, or lines do not all end alike. Undefined too where a reader would not see what is to
 * be written. Lines end in LF or CRLF; the replacement is to be written with those of the text.
 */
export function toLineReplacement(
  text: string,
  edits: readonly SpanEdit[],
): LineReplacement | undefined {
  const after = applyTextEdits(text, edits);
  const lineEnd = lineEndOf(text);
  if (lineEnd === undefined || !hasLineEnd(after, lineEnd) || after === text) return undefined;
  if (isScattered(text, edits)) return undefined;
  const replacement = compare(text.split(lineEnd), after.split(lineEnd));
  return replacement && isVisible(replacement) ? replacement : undefined;
}

/** Undefined if there are several, or a carriage return that ends a line for some readers only. */
function lineEndOf(text: string): string | undefined {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return hasLineEnd(text, lineEnd) ? lineEnd : undefined;
}

function hasLineEnd(text: string, lineEnd: string): boolean {
  return !/[\r\n]/.test(text.replaceAll(lineEnd, ""));
}

/** True if there is a whole line between two edits. */
function isScattered(text: string, edits: readonly SpanEdit[]): boolean {
  return edits.some(({ span }, index) => {
    const previous = edits[index - 1];
    return (
      previous !== undefined &&
      text.slice(previous.span.end, span.start).split("\n", 3).length === 3
    );
  });
}

/** The lines that differ; of lines that are only added, with a line beside them. */
function compare(before: readonly string[], after: readonly string[]): LineReplacement | undefined {
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first])
    first += 1;
  let kept = 0;
  const most = Math.min(before.length, after.length) - first;
  while (kept < most && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  // Nothing can be put between lines but together with one of them.
  let last = before.length - kept;
  if (first === last && first > 0) first -= 1;
  else if (first === last) [last, kept] = [last + 1, kept - 1];
  // What stands after the last line end is no line.
  if (kept < 1 && !isSameEnd(before, after)) return undefined;
  return {
    first: first + 1,
    last,
    before: before.slice(first, last),
    after: after.slice(first, after.length - kept),
  };
}

/** True if both texts end in the middle of a line, so that the last line can be replaced. */
function isSameEnd(before: readonly string[], after: readonly string[]): boolean {
  return before.at(-1) !== "" && after.at(-1) !== "";
}

/** What a person accepts they have to see. */
function isVisible({ before, after }: LineReplacement): boolean {
  const text = [...before, ...after].join("\n");
  return replaceInvisible(text, () => "") === text;
}
