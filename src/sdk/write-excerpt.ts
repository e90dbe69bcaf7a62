import type { ExcerptCut } from "./excerpts.ts";
import { findSentences } from "./sentences.ts";

/** What ends with a full stop and does not end a sentence: `No. 67`, `U.S. law`. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:(?:\p{Lu}\.)*\p{Lu}|No|Nos|Art|Sec|Mr|Mrs|Ms|Dr|St|vs|cf|ca|approx|e\.g|i\.e)\.$/u;
/** What an ellipsis does not follow. */
const LOOSE_END = /[\s,，、:：;；.(（“"-]+$/u;
const IS_HAN = /\p{Script=Han}/u;

/** What is no line of a paragraph: headings, quotes, lists, tables, code, HTML, definitions. */
const OTHER_BLOCK =
  /^(?: {0,3}(?:#{1,6}(?:\s|$)|[>|<]|[-*+](?:\s|$)|\d{1,9}[.)]\s|```|~~~|={2,}|-{2,}|\[[^\]]*\]:)| {4}|\t)/u;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/u;
/** What may be markup that is not taken out. */
const MARKUP = /[*_`<>[\]\\|&]/u;

/**
 * The longest beginning of the first paragraphs of a Markdown source, as plain text in one line,
 * that ends at a sentence and is not longer than `max`, in UTF-16 units. Undefined if no sentence
 * is that short, and where a parser would be needed: what only may be of use must cost little.
 */
export function writeExcerpt(source: string, max: number): string | undefined {
  let before = "";
  let excerpt: string | undefined;
  for (const text of findParagraphs(source)) {
    const line = before + text;
    const beginning = MARKUP.test(text) ? "" : (shortenToSentence(line, max) ?? "");
    if (beginning.length > before.trimEnd().length) excerpt = beginning;
    if (beginning.length < line.length) break;
    before = IS_HAN.test(line.slice(-2)) ? line : `${line} `;
  }
  return excerpt;
}

/** The first paragraphs that follow each other, each in one line, without links and emphasis. */
function* findParagraphs(source: string): Generator<string> {
  let hasStarted = false;
  for (const block of source.split(/\r?\n[ \t]*\r?\n/u)) {
    const lines = block.split("\n");
    const start = lines.findIndex((line) => line.trim() !== "" && !HEADING.test(line));
    const isParagraph = start >= 0 && !lines.slice(start).some((line) => OTHER_BLOCK.test(line));
    if (hasStarted && (!isParagraph || start > 0)) return;
    if (!isParagraph) continue;
    hasStarted = true;
    yield toPlainText(lines.slice(start).join(" "));
  }
}

function toPlainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, "$1")
    .replaceAll(/\*\*|__/gu, "")
    .replaceAll(/\*([^*\s][^*]*)\*/gu, "$1")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** The longest beginning that ends at a sentence and is not longer than `max`. */
function shortenToSentence(text: string, max: number): string | undefined {
  const last = findSentences(text).findLast(({ text: sentence, span }) => {
    const isLast = span.end === text.length && !/[,，、:：;]$/u.test(sentence);
    const isEnded = isLast || /[.!?。！？；][^\p{L}\p{N}]*$/u.test(sentence);
    return span.end <= max && isEnded && !ABBREVIATION.test(sentence);
  });
  return last && text.slice(0, last.span.end);
}

/**
 * An excerpt that was cut, up to the last of its whole sentences that ends within `max`; undefined
 * if there is none.
 */
export function endAtSentence(excerpt: string, max: number): string | undefined {
  const cut = findSentences(excerpt).at(-1)?.span.start ?? 0;
  return shortenToSentence(excerpt.slice(0, cut).trimEnd(), max);
}

/**
 * An excerpt that was cut, with an ellipsis after its last whole word, not longer than `max`.
 */
export function endWithEllipsis(excerpt: string, cut: ExcerptCut, max: number): string {
  const ellipsis = IS_HAN.test(excerpt.slice(-10)) ? "……" : "…";
  const whole = withoutTorn(excerpt.trimEnd(), cut).replace(LOOSE_END, "");
  if (whole.length + ellipsis.length <= max) return whole + ellipsis;
  const shorter = whole.slice(0, max - ellipsis.length).replace(/\s+\S*$/u, "");
  return shorter.replace(LOOSE_END, "") + ellipsis;
}

/** Without the beginning of the word that the cut tears. */
function withoutTorn(excerpt: string, { word, isWithinWord }: ExcerptCut): string {
  if (!isWithinWord) return excerpt;
  for (let length = word.length - 1; length > 0; length -= 1) {
    if (excerpt.endsWith(word.slice(0, length))) return excerpt.slice(0, -length);
  }
  return excerpt;
}
