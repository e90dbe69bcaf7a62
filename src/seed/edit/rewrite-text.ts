import type { Span } from "../../sdk/span.ts";
import { applyTextEdits, type SpanEdit } from "../../text/text-edits.ts";
import { shift } from "../front-matter.ts";
import { sliceOf } from "../lines.ts";
import { mapRange } from "../part/pieces.ts";
import type { Pen, ScalarPlace } from "./notation.ts";
import type { Rope } from "./rope.ts";
import { findDifference } from "./text-parts.ts";

/** A text of front matter, and where its source stands. */
export interface TextAt {
  readonly text: string;
  readonly span: Span;
  readonly place: ScalarPlace;
}

/** Replaces parts of a text in its source, or all of the source where that cannot say it. */
export function rewriteParts(pen: Pen, at: TextAt, parts: readonly SpanEdit[]): Rope {
  const edits = findSourceEdits(pen, at, parts);
  if (edits === undefined) return [printAll(pen, at, applyTextEdits(at.text, parts))];
  let read = at.span.start;
  const rope = edits.flatMap(({ span, text }) => {
    const { start, end } = shift(span, at.span.start);
    const before = { start: read, end: start };
    read = end;
    return [before, text];
  });
  return [...rope, { start: read, end: at.span.end }];
}

/**
 * The source of another text in the place of a text. What both have in common keeps its escapes
 * and its lines.
 */
export function rewriteText(pen: Pen, at: TextAt, text: string): string {
  const edits = findSourceEdits(pen, at, [findDifference(at.text, text)]);
  if (edits === undefined) return printAll(pen, at, text);
  return applyTextEdits(sliceOf(pen.text, at.span), edits);
}

const printAll = (pen: Pen, { place, span }: TextAt, text: string): string =>
  pen.notation.print(text, { ...place, model: sliceOf(pen.text, span) });

/** Edits of the source, by offsets in it; undefined if the form of the text cannot hold them. */
function findSourceEdits(
  { text: document, notation }: Pen,
  { text, span, place }: TextAt,
  parts: readonly SpanEdit[],
): readonly SpanEdit[] | undefined {
  const source = sliceOf(document, span);
  const pieces = notation.readPieces(source, text);
  const edits: SpanEdit[] = [];
  for (const part of parts) {
    const range = mapRange(pieces, text, part.span);
    const escaped = notation.escape(part.text, source);
    const isFree = range !== undefined && range.start >= (edits.at(-1)?.span.end ?? 0);
    if (!isFree || escaped === undefined) return undefined;
    edits.push({ span: range, text: escaped });
  }
  const after = applyTextEdits(source, edits);
  // Half of a character has to be an escape, which is a matter of all of the text.
  const isSound = !/\p{Cs}/u.test(after);
  const ownPlace = { ...place, model: source };
  return isSound && notation.reads(after, applyTextEdits(text, parts), ownPlace)
    ? edits
    : undefined;
}
