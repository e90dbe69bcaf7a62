import { countHan, findWordAcross, findWordBefore } from "./words.ts";

/** The end of an excerpt in the middle of the text that it was taken from. */
export interface ExcerptCut {
  /** The word that the cut tears, or the last one before it. */
  readonly word: string;
  readonly isWithinWord: boolean;
}

/** An excerpt that was found in a text. */
export interface ExcerptMatch {
  /** How many letters and digits agree; Han counts twice, for it says about twice as much. */
  readonly weight: number;
  /** Undefined if the excerpt ends where a reader may stop. */
  readonly cut: ExcerptCut | undefined;
}

/** An excerpt starts a line; those after the first hundred lines are not looked for. */
const MAX_LINES = 100;

/**
 * Where the excerpt stands in the text: at the start of the text or of a line of it. Only letters
 * and digits are compared, so blanks, line breaks, quotes and Markdown marks make no difference.
 * Undefined if it does not stand there or has no letter.
 */
export function findExcerpt(excerpt: string, text: string): ExcerptMatch | undefined {
  const whole = text.normalize("NFC");
  const letters = excerpt.normalize("NFC").replaceAll(NO_LETTERS, "");
  if (letters === "") return undefined;
  for (const start of findLineStarts(whole)) {
    const end = findEnd(letters, whole, start);
    if (end === undefined) continue;
    const weight = letters.length + countHan(letters);
    return { weight, cut: findCut(excerpt.trimEnd(), whole, end) };
  }
  return undefined;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const NEXT_LETTER = /[\p{L}\p{N}\p{M}]/gu;
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Where the first letter of each line stands; lines without a letter have none. */
function* findLineStarts(text: string): Generator<number> {
  let lineStart = 0;
  for (let count = 0; count < MAX_LINES; count += 1) {
    NEXT_LETTER.lastIndex = lineStart;
    const start = NEXT_LETTER.exec(text)?.index;
    if (start === undefined) return;
    yield start;
    const lineEnd = text.indexOf("\n", start);
    if (lineEnd < 0) return;
    lineStart = lineEnd;
  }
}

/** The offset after the letters, which the text has from the start on; undefined if it has others. */
function findEnd(letters: string, text: string, start: number): number | undefined {
  let at = start;
  let index = 0;
  while (index < letters.length) {
    const letter = letters.codePointAt(index);
    const other = text.codePointAt(at);
    if (other === letter) index += lengthOf(other ?? 0);
    else if (other === undefined || isLetter(other)) return undefined;
    at += lengthOf(other ?? 0);
  }
  return at;
}

/** In UTF-16 units. */
function lengthOf(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1;
}

function isLetter(codePoint: number): boolean {
  if (codePoint >= 0x80) return LETTER.test(String.fromCodePoint(codePoint));
  const isDigit = codePoint >= 0x30 && codePoint <= 0x39;
  // The bit that tells small letters from capitals.
  const small = codePoint | 0x20;
  return isDigit || (small >= 0x61 && small <= 0x7a);
}

const ELLIPSIS = /(?:…|\.\.\.|。。。)$/u;
const SENTENCE_END = /[.!?。！？．｡؟।]$/u;
const SENTENCE_ENDS_NEXT = /^[\s"'”’»›)\]）】」』》〉*_~`]*[.!?。！？．｡؟।](?![\p{Ll}\p{N}])/u;
/** What may follow the end of a sentence: closing quotes, brackets and Markdown marks. */
const CLOSERS = /[\s"'”’»›)\]）】」』》〉*_~`]+$/u;

function findCut(excerpt: string, text: string, end: number): ExcerptCut | undefined {
  const ending = excerpt.slice(-20).replace(CLOSERS, "");
  if (ELLIPSIS.test(ending) || isRestEmpty(text, end)) return undefined;
  const next = text.slice(end, end + 20);
  // A full stop before a small letter or a digit is part of a word: `21.7`, `example.org`.
  if (SENTENCE_END.test(ending) && !/^\.[\p{Ll}\p{N}]/u.test(next)) return undefined;
  // The mark that ends the sentence may be all that the excerpt leaves out.
  if (SENTENCE_ENDS_NEXT.test(next) && !/[,，、:：;；]$/u.test(ending)) return undefined;
  const torn = findWordAcross(text, end);
  if (torn !== undefined) return { word: torn, isWithinWord: true };
  if (isBlockEnd(text, end) && !/[,，、:：;；]$/u.test(ending)) return undefined;
  return { word: findWordBefore(text, end) ?? "", isWithinWord: false };
}

/** True if no letter or digit follows. */
function isRestEmpty(text: string, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** True if a blank line, a heading, a list item, a quote or a table row follows. */
function isBlockEnd(text: string, end: number): boolean {
  return /^[^\p{L}\p{N}\n]*\n\s*(?:\n|#{1,6}\s|[-*+>|]|\d{1,9}[.)]\s)/u.test(
    text.slice(end, end + 200),
  );
}
