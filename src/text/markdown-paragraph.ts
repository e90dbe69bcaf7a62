import { toCodeSpan, toInertMarkdown } from "./markdown.ts";

/** A word, a value or a quotation, which starts no block: not a dash, not `1.`, not blanks. */
const PLAIN_START = /^(?:[\p{L}`("“]|\d+(?![\d.)]))/u;

/**
 * As {@link toInertMarkdown} for a message that starts a paragraph: nothing at its start makes a list,
 * a heading or any other block of it. Source: CommonMark 0.31, section 4 (leaf blocks) and 5
 * (container blocks).
 */
export function toInertParagraph(message: string): string {
  const text = toInertMarkdown(message);
  return PLAIN_START.test(text) ? text : toCodeSpan(message);
}
