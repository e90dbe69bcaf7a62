import { matchLines, splitLines } from "../text/match-lines.ts";

/** The lines of a text, set off from what is said of it. */
export function drawLines(text: string): string {
  return splitLines(text.replace(/\r?\n$/, ""))
    .map((line) => `      ${show(line)}`.trimEnd())
    .join("\n");
}

/** Two texts line by line: `-` was expected, `+` came in its place. */
export function drawTextDifference(expected: string, actual: string): string {
  const before = splitLines(expected);
  const after = splitLines(actual);
  const matches = matchLines(before, after);
  const lines: string[] = [];
  const came: string[] = [];
  let read = 0;
  const flush = (end: number): void => {
    lines.push(...before.slice(read, end).map((line) => `    - ${show(line)}`), ...came.splice(0));
    read = end;
  };
  for (const [index, line] of after.entries()) {
    const match = matches[index] ?? -1;
    if (match === -1) came.push(`    + ${show(line)}`);
    else {
      flush(match);
      read = match + 1;
      lines.push(`      ${show(line)}`);
    }
  }
  flush(before.length);
  const isOfLineEnds = !lines.some((line) => /^ {4}[-+]/.test(line));
  if (isOfLineEnds) lines.push("    (the line ends differ)");
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** What nobody sees in a line is made visible: blanks at its end, tabs. */
function show(line: string): string {
  return line.replaceAll("\t", "→").replaceAll(/[^\S\n]+$/g, (blanks) => "·".repeat(blanks.length));
}
