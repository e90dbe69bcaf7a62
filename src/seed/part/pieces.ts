import type { Span } from "../../sdk/span.ts";

/**
 * A stretch of a parsed text, and the range of the source that it was read from. Where both are
 * of one length each unit stands for itself; else the stretch is one escape or one line break.
 */
export interface Piece extends Span {
  readonly text: string;
}

/**
 * The range of the source that a range of the text was read from; an escape counts as a whole.
 * Undefined if the pieces do not make up the text, or the range is not within it.
 */
export function mapRange(pieces: readonly Piece[], text: string, part: Span): Span | undefined {
  if (part.start < 0 || part.start > part.end || part.end > text.length) return undefined;
  if (pieces.map((piece) => piece.text).join("") !== text) return undefined;
  const start = startOf(pieces, part.start);
  return { start, end: part.start === part.end ? start : endOf(pieces, part.end) };
}

/** Where the unit at `offset` of the text starts; at its end, where the source ends. */
function startOf(pieces: readonly Piece[], offset: number): number {
  let rest = offset;
  for (const piece of pieces) {
    if (rest < piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.start;
    rest -= piece.text.length;
  }
  return pieces.at(-1)?.end ?? 0;
}

/** Where the unit before `offset` of the text ends. */
function endOf(pieces: readonly Piece[], offset: number): number {
  let rest = offset;
  for (const piece of pieces) {
    if (rest <= piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.end;
    rest -= piece.text.length;
  }
  return pieces.at(-1)?.end ?? 0;
}

const isVerbatim = ({ text, start, end }: Piece): boolean => text.length === end - start;

/**
 * The pieces of the source from `start` to `end`, of which each token is one.
 *
 * @param tokens matches every character of a source, in tokens; global
 */
export function toPieces(
  source: string,
  { start, end }: Span,
  tokens: RegExp,
  decode: (token: string) => string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: token, index } of source.slice(start, end).matchAll(tokens)) {
    const from = start + index;
    pieces.push({ text: decode(token), start: from, end: from + token.length });
  }
  return pieces;
}
