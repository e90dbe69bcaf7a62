import type { Span } from "../sdk/span.ts";

/** The line that starts at `start`, without its line end (LF or CRLF). */
export function lineAt(text: string, start: number): Span {
  const feed = text.indexOf("\n", start);
  const end = feed === -1 ? text.length : feed;
  return { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
}

/** The start of the line after the one that `offset` is in; the text's end after the last. */
export function nextLineStart(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  return feed === -1 ? text.length : feed + 1;
}

/** The text of a span. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The first line from `start` that the pattern matches, its line end left out. */
export function findLine(text: string, start: number, pattern: RegExp): Span | undefined {
  for (let at = start; at < text.length; at = nextLineStart(text, at)) {
    const line = lineAt(text, at);
    if (pattern.test(sliceOf(text, line))) return line;
  }
  return undefined;
}

/** The first line from the line start `start` that starts with `beginning`, without its end. */
export function findLineStarting(text: string, start: number, beginning: string): Span | undefined {
  if (text.startsWith(beginning, start)) return lineAt(text, start);
  const feed = text.indexOf(`\n${beginning}`, start);
  return feed === -1 ? undefined : lineAt(text, feed + 1);
}

/** The number, from 1, of the line that `offset` is in. */
export function lineNumberAt(text: string, offset: number): number {
  let line = 1;
  for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line += 1) {
    feed = text.indexOf("\n", feed + 1);
  }
  return line;
}
