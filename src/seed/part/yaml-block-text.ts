import type { Piece } from "./pieces.ts";

/** A line of a block scalar without its indentation; offsets are those of the source. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * The pieces of a block scalar (`|`, `>`) that reads as `text`. What line breaks became is taken
 * from the text, for it depends on the lines around them and on the header. Pieces that do not
 * make up the text mean that this did not succeed.
 */
export function readBlockText(source: string, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  let end = source.indexOf("\n");
  if (end === -1) return pieces;
  const add = (added: string, from: number, to: number): void => {
    pieces.push({ text: added, start: from, end: to });
    read += added.length;
    end = to;
  };
  for (const line of toLines(source, text)) {
    const isFirst = pieces.length === 0;
    if (line.text === "") continue;
    const gap = findGap(text, read, isFirst);
    if (gap !== "" || isFirst) add(gap, isFirst ? line.start - gap.length : end, line.start);
    add(line.text, line.start, line.start + line.text.length);
  }
  // The line ends that the scalar keeps are not part of its range.
  const rest = text.slice(read);
  if (/^\s+$/.test(rest)) add(rest, end, source.length);
  return pieces;
}

/** What the text has between two lines that are not empty: line feeds, or the blank of a fold. */
function findGap(text: string, offset: number, isFirst: boolean): string {
  let end = offset;
  while (text[end] === "\n") end += 1;
  if (end === offset && !isFirst && text[end] === " ") end += 1;
  return text.slice(offset, end);
}

function toLines(source: string, text: string): readonly Line[] {
  const [, ...lines] = source.split("\n");
  const indent = measureIndent(lines) - measureIndent(text.split("\n"));
  let offset = source.indexOf("\n") + 1;
  return lines.map((line) => {
    const start = offset + Math.min(indent, line.length);
    offset += line.length + 1;
    return { text: line.slice(Math.max(0, indent)).replace(/\r$/, ""), start };
  });
}

/** The number of spaces before the first line that has anything else. */
function measureIndent(lines: readonly string[]): number {
  return lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0;
}
