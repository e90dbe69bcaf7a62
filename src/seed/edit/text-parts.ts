import type { Span } from "../../sdk/span.ts";
import type { SpanEdit } from "../../text/text-edits.ts";
import { Refusal } from "./seed-edit.ts";

/**
 * The parts by offset, each once. Those that overlap are refused; what is inserted at one place
 * stays in the order in which it came.
 *
 * @param what names the text, for the reason
 */
export function sortParts(
  parts: readonly SpanEdit[],
  text: { readonly length: number },
  what: string,
): readonly SpanEdit[] {
  const sorted = parts
    .filter((part, index) => !parts.slice(0, index).some((other) => isSameRange(part, other)))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = 0;
  for (const { span } of sorted) {
    const isRange = Number.isInteger(span.start) && Number.isInteger(span.end);
    if (!isRange || span.end < span.start || span.start < 0 || span.end > text.length) {
      throw new Refusal(`${what} has no range from ${span.start} to ${span.end}`);
    }
    if (span.start < end) throw new Refusal(`Two edits change the same range of ${what}`);
    end = span.end;
  }
  return sorted;
}

/** What is replaced twice in one way is replaced once; what is inserted twice is there twice. */
const isSameRange = (a: SpanEdit, b: SpanEdit): boolean =>
  a.span.start < a.span.end &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  a.text === b.text;

/** The one part in which two texts differ, without half of a character. */
export function findDifference(before: string, after: string): SpanEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isWithinPair(before, start) || isWithinPair(after, start)) start -= 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  if (isWithinPair(before, before.length - kept) || isWithinPair(after, after.length - kept)) {
    kept -= 1;
  }
  const span: Span = { start, end: before.length - kept };
  return { span, text: after.slice(start, after.length - kept) };
}

/** True between the two halves of a character. */
function isWithinPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
