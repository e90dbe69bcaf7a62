import type { Span } from "../sdk/index.ts";
import {
  snapToGraphemes,
  takeFirst,
  takeLast,
  textOf,
  toCells,
  widthOf,
  type Cell,
} from "./cells.ts";

/** The part of a line that fits into a terminal, and which columns of it are meant. */
export interface Excerpt {
  readonly text: string;
  /** The columns before the marked ones. */
  readonly indent: number;
  /** The number of marked columns, at least one. */
  readonly width: number;
}

const WIDTH = 96;
/** What stays around a marked part that is itself too long. */
const CONTEXT = { before: 24, after: 12 };
/** No more UTF-16 units than this are looked at on each side of a border of the span. */
const REACH = 4 * WIDTH;
const CUT: Cell = { text: "…", width: 1 };

/**
 * What is shown of `line` for a span of offsets in it: all, if it fits, else a window around the
 * span with an ellipsis where something is left out. Of a span that is itself too long, the
 * beginning and the end stay, because what is wrong is often how a value ends.
 */
export function excerptOf(line: string, span: Span): Excerpt {
  const { start, end } = snapToGraphemes(line, span);
  const before = toCells(line, { start: Math.max(0, start - REACH), end: start });
  const focus = focusCells(line, { start, end });
  const after = toCells(line, { start: end, end: end + REACH });
  const room = roomAround(widthOf(before), widthOf(focus), widthOf(after));

  const head = takeLast(before, room.before);
  const middle = shorten(focus, WIDTH - room.before - room.after);
  const tail = takeFirst(after, room.after);
  const isHeadCut = head.length < before.length || start > REACH;
  const isTailCut = tail.length < after.length || line.length - end > REACH;
  const lead = isHeadCut ? [CUT, ...head] : head;
  return {
    text: textOf([...lead, ...middle, ...tail, ...(isTailCut ? [CUT] : [])]),
    indent: widthOf(lead),
    width: Math.max(1, widthOf(middle)),
  };
}

/** The cells of the span; the middle of a very long one is left out unseen. */
function focusCells(line: string, { start, end }: Span): readonly Cell[] {
  if (end - start <= 2 * REACH) return toCells(line, { start, end });
  const first = toCells(line, { start, end: start + REACH });
  const last = toCells(line, { start: end - REACH, end });
  return [...first, CUT, ...last];
}

/** How many columns the text before and after the marked part gets. */
function roomAround(
  before: number,
  focus: number,
  after: number,
): { readonly before: number; readonly after: number } {
  const wanted = {
    before: Math.min(before, CONTEXT.before),
    after: Math.min(after, CONTEXT.after),
  };
  const room = WIDTH - focus;
  if (room < wanted.before + wanted.after) return wanted;
  const left = Math.min(before, Math.max(room - after, Math.floor(room / 2)));
  return { before: left, after: Math.min(after, room - left) };
}

function shorten(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const last = takeLast(cells, Math.floor(width / 2));
  return [...takeFirst(cells, width - CUT.width - widthOf(last)), CUT, ...last];
}
