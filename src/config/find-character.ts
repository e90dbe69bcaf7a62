/** A text value as it was written: its syntax included, such as quotes or the head of a block. */
export interface WrittenText {
  readonly source: string;
  readonly value: string;
}

/**
 * The offset in the source at which a character of the value was written. Blanks are written in
 * many ways, since lines are indented and folded, so what is counted are the other characters.
 *
 * @param offset in the value; at its end, the place after its last character is meant
 */
export function findCharacter({ source, value }: WrittenText, offset: number): number {
  let left = countVisible(value.slice(0, offset));
  const isEnd = value.slice(offset).trim() === "";
  const syntax = readSyntax(source);
  let end = syntax.start;
  for (const { start, length, units } of listPieces(source, syntax)) {
    if (units === 0) continue;
    if (left === 0 && !isEnd) return start;
    end = start + length;
    left -= Math.min(units, left);
    if (left === 0 && isEnd) return end;
  }
  return end;
}

function countVisible(text: string): number {
  return text.replaceAll(/\s/gu, "").length;
}

/** A character or an escape of a source, and how many visible UTF-16 units of the value it is. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly units: number;
}

/** JSON and the double quotes of YAML. */
const ESCAPED = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|[^]/g;
const DOUBLED = /''|[^]/g;
const PLAIN = /[^]/g;

/** What stands for a blank after a backslash; so does a line that goes on. */
const BLANK_ESCAPE = /^\\(?:[\s_tnrfvNLP]|u00(?:20|a0|0[9a-d])|x(?:20|a0|0[9a-d]))$/i;

function* listPieces(source: string, { pattern, start, end }: Syntax): Iterable<Piece> {
  for (const { 0: text, index } of source.slice(start, end).matchAll(pattern)) {
    yield { start: start + index, length: text.length, units: countUnits(text) };
  }
}

function countUnits(text: string): number {
  if (text.startsWith("\\") && text.length > 1) {
    if (BLANK_ESCAPE.test(text)) return 0;
    return /^\\U000[^0]|^\\U00[^0]/.test(text) ? 2 : 1;
  }
  return text.trim() === "" ? 0 : 1;
}

/** How a text is written: its characters, and where they are in the source. */
interface Syntax {
  readonly pattern: RegExp;
  readonly start: number;
  readonly end: number;
}

function readSyntax(source: string): Syntax {
  if (source.startsWith('"')) return { pattern: ESCAPED, start: 1, end: source.length - 1 };
  if (source.startsWith("'")) return { pattern: DOUBLED, start: 1, end: source.length - 1 };
  if (!/^[|>]/.test(source)) return { pattern: PLAIN, start: 0, end: source.length };
  // The head of a block may end in a comment.
  const head = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(source)?.[0].length ?? 0;
  return { pattern: PLAIN, start: head, end: source.length };
}
