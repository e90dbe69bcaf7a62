import stringWidth from "fast-string-width";
import { showInvisibleInLine } from "../text/invisible.ts";
import type { Span } from "../sdk/index.ts";

/** What a terminal draws for one grapheme. */
export interface Cell {
  readonly text: string;
  /** In columns: 2 for a Han character or an emoji, 0 for a combining mark on its own. */
  readonly width: number;
}

/** Most of what is drawn: each character is a grapheme, and all but the tab one column wide. */
const PLAIN_ASCII = /^[\t -~]*$/u;
const TAB: Cell = { text: "    ", width: 4 };
/** Longer than a grapheme that people write; bounds what is segmented to find its borders. */
const GRAPHEME_REACH = 64;

let segmenter: Intl.Segmenter | undefined;
const segment = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })).segment(text);

/**
 * The graphemes of a part of `line`, as a terminal draws them: tabs as four blanks, invisible
 * characters as escapes. Offsets are those of `line`, because the bracket of `##[` is an escape too
 * (the runner would take it for a command), and what stands before it may be outside the part.
 */
export function toCells(line: string, { start, end }: Span): readonly Cell[] {
  return graphemesOf(line.slice(start, end)).map(({ segment: grapheme, index }) => {
    const isCommand = grapheme.startsWith("[") && line.endsWith("##", start + index);
    return toCell(isCommand ? `\\u{5b}${grapheme.slice(1)}` : grapheme);
  });
}

function graphemesOf(
  text: string,
): readonly { readonly segment: string; readonly index: number }[] {
  if (!PLAIN_ASCII.test(text)) return Array.from(segment(text));
  return Array.from(text, (character, index) => ({ segment: character, index }));
}

function toCell(text: string): Cell {
  if (text === "\t") return TAB;
  if (PLAIN_ASCII.test(text)) return { text, width: text.length };
  const visible = showInvisibleInLine(text);
  return { text: visible, width: stringWidth(visible) };
}

/** The span, widened so that it neither starts nor ends within a grapheme. */
export function snapToGraphemes(line: string, { start, end }: Span): Span {
  const snapped = graphemeAt(line, start)?.start ?? start;
  return { start: snapped, end: end > start ? (graphemeAt(line, end - 1)?.end ?? end) : snapped };
}

function graphemeAt(line: string, offset: number): Span | undefined {
  const base = Math.max(0, offset - GRAPHEME_REACH);
  const near = segment(line.slice(base, offset + GRAPHEME_REACH)).containing(offset - base);
  if (near === undefined) return undefined;
  return { start: base + near.index, end: base + near.index + near.segment.length };
}

/** The columns that cells take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The text that cells show. */
export function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}

/** As many of the first cells as fit into `width` columns. */
export function takeFirst(cells: readonly Cell[], width: number): readonly Cell[] {
  let room = width;
  const end = cells.findIndex((cell) => (room -= cell.width) < 0);
  return end === -1 ? cells : cells.slice(0, end);
}

/** As many of the last cells as fit into `width` columns, in their order. */
export function takeLast(cells: readonly Cell[], width: number): readonly Cell[] {
  return takeFirst(cells.toReversed(), width).toReversed();
}
