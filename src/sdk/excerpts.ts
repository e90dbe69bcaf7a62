import { findWordAcross, findWordBefore } from "./words.ts";

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

/** The letters and digits of a text, in one string, and where each run of them stands. */
interface Letters {
  readonly text: string;
  readonly runs: readonly { readonly index: number; readonly offset: number }[];
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
  const wanted = toLetters(excerpt.normalize("NFC"));
  const found = toLetters(whole);
  if (wanted.text === "") return undefined;
  const start = findLineStarts(found, whole).find((at) => found.text.startsWith(wanted.text, at));
  if (start === undefined) return undefined;
  const end = toOffset(found, start + wanted.text.length);
  return { weight: weigh(wanted.text), cut: findCut(excerpt.trimEnd(), whole, end) };
}

/** The Han characters and other letters of a text, Han counted twice. */
function weigh(letters: string): number {
  return letters.length + (letters.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function toLetters(text: string): Letters {
  const runs: { index: number; offset: number }[] = [];
  const parts: string[] = [];
  let index = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    runs.push({ index, offset: match.index });
    parts.push(match[0]);
    index += match[0].length;
  }
  return { text: parts.join(""), runs };
}

/** The letters that come first on their line, as positions in the string of letters. */
function findLineStarts({ runs }: Letters, text: string): readonly number[] {
  const starts: number[] = [];
  let previous = 0;
  for (const { index, offset } of runs) {
    if (index === 0 || text.slice(previous, offset).includes("\n")) starts.push(index);
    if (starts.length === MAX_LINES) break;
    previous = offset;
  }
  return starts;
}

/** The offset after the first `count` letters. */
function toOffset({ runs }: Letters, count: number): number {
  const run = runs.findLast(({ index }) => index < count);
  return run === undefined ? 0 : run.offset + count - run.index;
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
