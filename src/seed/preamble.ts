/** A comment of HTML, or a licence in the words that tools look for, behind the mark of a comment. */
const commentPattern =
  /<!--[^]*?-->|(?:#|\/\/|%)[ \t]*(?:SPDX-[\w-]+:|Copyright[ \t]+(?:\(c\)|©|\d{4}))[^\n]*/iy;
const blankPattern = /\s*/y;

/** The start of the first line with anything but blanks and comments, of which no page is made. */
export function findPreambleEnd(text: string): number {
  let end = 0;
  for (let at: number | undefined = 0; at !== undefined; at = skip(text, end, commentPattern)) {
    end = skip(text, at, blankPattern) ?? at;
  }
  return text.lastIndexOf("\n", end - 1) + 1;
}

/** Where a match that starts at `start` ends. */
function skip(text: string, start: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
