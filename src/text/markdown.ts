import { showInvisibleInLine } from "./invisible.ts";

/**
 * For a value in Markdown on GitHub: a code span that shows `text` as it stands. Nothing in it is
 * a mention, an emoji, a reference, an image, HTML or a link. It is one line and never empty. Not
 * for table cells, where a pipe ends even a code span.
 * Sources: CommonMark 0.31, section 6.1; GitHub Flavored Markdown, section 4.10.
 */
export function toCodeSpan(text: string): string {
  const line = showInvisibleInLine(text) || " ";
  const fence = "`".repeat(longestRun(line) + 1);
  // One blank at each end is taken off again, so that the content may start with a backtick.
  const isPadded = /^[ `]|[ `]$/u.test(line) && /[^ ]/u.test(line);
  return isPadded ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

function longestRun(line: string): number {
  return Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
}

/**
 * Prose that no Markdown reader takes for markup and GitHub for no reference: letters, digits and
 * blanks, and punctuation that starts nothing. Not `:` before a letter (emoji, URLs), not `-`
 * between a letter and a digit (`GH-1`, references that a repository defines).
 */
const PLAIN =
  /^(?:[\p{L}\p{M}\p{N} ,.;()'"/?%…–—“”‘’≤≥→·×，。；：（）、《》「」]|:(?= |$)|-(?!\d))*$/u;
/** `www.` starts a link, seven hex digits name a commit. */
const REFERENCE = /www\.|[\da-f]{7}/iu;

/**
 * For a message in Markdown on GitHub: prose in which each value in backticks is a code span. If
 * anything else in it could be markup or a reference, the whole message is one code span. It is
 * one line. Sources: those of {@link toCodeSpan}, and "Autolinked references" of GitHub's docs.
 */
export function toInertMarkdown(message: string): string {
  const parts = message.split("`");
  const isPaired = parts.length % 2 === 1;
  const prose = parts.filter((_, index) => index % 2 === 0);
  const isPlain = prose.every((part) => PLAIN.test(part) && !REFERENCE.test(part));
  // Two code spans side by side would be read as one.
  const isApart = prose.slice(1, -1).every((part) => part !== "");
  if (message === "" || !isPaired || !isPlain || !isApart) return toCodeSpan(message);
  return parts.map((part, index) => (index % 2 === 0 ? part : toCodeSpan(part))).join("");
}

/**
 * For the path in the destination of a Markdown link: each segment percent-encoded, parentheses
 * included; a lone surrogate becomes U+FFFD. Source: RFC 3986, section 3.3.
 */
export function encodeUrlPath(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, "\u{fffd}")
    .split("/")
    .map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*~]/gu, encodeUnit))
    .join("/");
}

function encodeUnit(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
