import { matchLines, splitLines } from "./match-lines.ts";

/** Where a line of one version of a text is in another. */
interface MappedLine {
  /** From 1. */
  readonly line: number;
  /** False if the other version does not have it: then it is the line that it would come after. */
  readonly isSame: boolean;
}

/** Gives the lines of one version of a text in another; lines count from 1. */
export type LineMap = (line: number) => MappedLine;

/** Maps the lines of `from` to those of `to`, two versions of a text. */
export function mapLines(from: string, to: string): LineMap {
  const matches = matchLines(splitLines(to), splitLines(from));
  return (line) => {
    let index = Math.min(Math.max(line, 1), matches.length) - 1;
    const isSame = (matches[index] ?? -1) >= 0;
    while (index > 0 && (matches[index] ?? -1) < 0) index -= 1;
    return { line: Math.max(matches[index] ?? 0, 0) + 1, isSame };
  };
}
