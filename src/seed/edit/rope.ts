import type { Span } from "../../sdk/span.ts";
import type { SpanEdit } from "../../text/text-edits.ts";

/** A new text: ranges of the old one, and what is new. */
export type Rope = readonly (Span | string)[];

/** The few edits that make a rope of the range `whole` of the text. */
export function toTextEdits(rope: Rope, text: string, whole: Span): readonly SpanEdit[] {
  const pieces = joinNeighbours(rope);
  const kept = findRise(pieces);
  const edits: SpanEdit[] = [];
  let read = whole.start;
  let added = "";
  const replaceUpTo = (end: number): void => {
    if (added !== "" || end > read) edits.push({ span: { start: read, end }, text: added });
    added = "";
  };
  for (const piece of pieces) {
    if (typeof piece === "string" || !kept.has(piece)) {
      added += toText(piece, text);
    } else {
      replaceUpTo(piece.start);
      read = piece.end;
    }
  }
  replaceUpTo(whole.end);
  return edits;
}

/** The text of a rope, or of a piece of it. */
export function toText(rope: Rope | Span | string, text: string): string {
  if (typeof rope === "string") return rope;
  if ("start" in rope) return text.slice(rope.start, rope.end);
  return rope.map((piece) => toText(piece, text)).join("");
}

/** Ranges that follow each other are one, so that what is not moved stays one piece. */
function joinNeighbours(rope: Rope): Rope {
  const pieces: (Span | string)[] = [];
  for (const piece of rope) {
    const last = pieces.at(-1);
    const isEmpty = typeof piece === "string" ? piece === "" : piece.start === piece.end;
    if (isEmpty) continue;
    const isNext =
      typeof piece === "object" && typeof last === "object" && last.end === piece.start;
    if (isNext) pieces.splice(-1, 1, { start: last.start, end: piece.end });
    else pieces.push(piece);
  }
  return pieces;
}

/** The ranges that can stay where they are while the others move: the longest rising sequence. */
function findRise(rope: Rope): ReadonlySet<Span> {
  /** For each length, the end of the sequence of that length that ends the earliest. */
  const ends: Span[] = [];
  const before = new Map<Span, Span | undefined>();
  for (const piece of rope) {
    if (typeof piece === "string") continue;
    const length = countBelow(ends, piece.start);
    before.set(piece, ends[length - 1]);
    ends[length] = piece;
  }
  const rise = new Set<Span>();
  for (let piece = ends.at(-1); piece !== undefined; piece = before.get(piece)) rise.add(piece);
  return rise;
}

/** How many of the rising ranges start before `start`. */
function countBelow(rising: readonly Span[], start: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
