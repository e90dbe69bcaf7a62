import type { Span } from "../sdk/span.ts";

/** The replacement of a range of a text; an empty range is an insertion. */
export interface SpanEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text after edits that are sorted and do not overlap; all offsets are those of the original. */
export function applyTextEdits(text: string, edits: readonly SpanEdit[]): string {
  let result = "";
  let read = 0;
  for (const { span, text: replacement } of edits) {
    if (span.start < read || span.end < span.start || span.end > text.length) {
      throw new RangeError(`An edit at ${span.start} to ${span.end} overlaps or leaves the text`);
    }
    result += text.slice(read, span.start) + replacement;
    read = span.end;
  }
  return result + text.slice(read);
}
