import { matchLines, splitLines } from "./match-lines.ts";

/** Lines from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Which lines of `after` are new or other than in `before`, in order; of what is gone, the lines on
 * either side, for a reader of the difference sees these. Line ends do not count.
 */
export function findChangedLines(before: string, after: string): readonly LineRange[] {
  const linesBefore = splitLines(before);
  const linesAfter = splitLines(after);
  const matches = matchLines(linesBefore, linesAfter);
  const ranges: LineRange[] = [];
  let expected = 0;
  let start: number | undefined;
  // The line after the last stands for the end of both texts.
  for (let index = 0; index <= linesAfter.length; index += 1) {
    const match = index === linesAfter.length ? linesBefore.length : (matches[index] ?? -1);
    if (match < 0) {
      start ??= index;
      continue;
    }
    if (start !== undefined) ranges.push({ first: start + 1, last: index });
    else if (match > expected) ranges.push(around(index, linesAfter.length));
    [start, expected] = [undefined, match + 1];
  }
  return ranges;
}

/** The line at an index and the one before it, those of both that there are. */
function around(index: number, lineCount: number): LineRange {
  return { first: Math.max(1, index), last: Math.min(index + 1, lineCount) };
}

/** True if any of the lines, from 1, is in one of the ranges. */
export function hasLines(ranges: readonly LineRange[], first: number, last: number): boolean {
  return ranges.some((range) => range.first <= last && first <= range.last);
}
