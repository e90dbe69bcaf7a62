import type { Span } from "../sdk/index.ts";

/** A text without its marks, and what they enclosed. */
export interface MarkedText {
  readonly text: string;
  /** By start, the outer one of two that start together first. */
  readonly spans: readonly Span[];
}

/**
 * Takes `«…»` out of a text. Marks may be nested.
 *
 * @throws Error if one is not closed or not opened
 */
export function readMarks(marked: string): MarkedText {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = "";
  for (const part of marked.split(/([«»])/)) {
    if (part === "«") open.push(text.length);
    else if (part !== "»") text += part;
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`A mark is closed that was not opened: ${marked}`);
      spans.push({ start, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${marked}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
