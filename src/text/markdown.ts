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
 * Part of a word that no Markdown reader takes for markup and GitHub for no reference: letters,
 * digits and punctuation that starts nothing. Not `:` before a letter (emoji, URLs), not `-` before
 * a digit (`GH-1`), not `/` between two words (paths, `org/team`).
 */
const PLAIN =
  /^(?:[\p{L}\p{M}\p{N},.;()'"?%…–—“”‘’≤≥→·×，。；：（）、《》「」]|:$|-(?!\d)|\/(?![\p{L}\p{N}]))*$/u;
/**
 * `www.` starts a link, seven hex digits name a commit, `GHSA-` names an advisory; a repository may
 * define references such as `TICKET-a` and `T12`.
 */
const REFERENCE = /[Ww]{3}\.|[Gg][Hh][Ss][Aa]-|[\dA-Fa-f]{7}|[\p{Lu}\d]-|\p{L}\d/u;

/**
 * For a message in Markdown on GitHub: prose in which each value in backticks is a code span. A word
 * that could be markup or a reference is one too. It is one line, for within a line: at its start
 * even `1.` is markup. Sources: those of {@link toCodeSpan}; "Autolinked references and URLs",
 * "Configuring autolinks to reference external resources" and "Basic writing and formatting syntax"
 * (mentions, emoji) of GitHub's docs.
 */
export function toInertMarkdown(message: string): string {
  if (message.trim() === "") return toCodeSpan(message);
  const isPaired = message.split("`").length % 2 === 1;
  return message.replaceAll(isPaired ? /(?:`[^`]*`|[^ `])+/gu : /[^ ]+/gu, toInertWord);
}

/** A word, of which values in backticks may be parts: `` (`a`, ``. */
function toInertWord(word: string): string {
  const parts = word.split("`");
  const isPaired = parts.length % 2 === 1;
  const prose = parts.filter((_, index) => index % 2 === 0);
  const isPlain = prose.every((part) => PLAIN.test(part) && !REFERENCE.test(part));
  // Two code spans side by side would be read as one.
  const isApart = prose.slice(1, -1).every((part) => part !== "");
  if (!isPaired || !isPlain || !isApart) return toCodeSpan(word);
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
