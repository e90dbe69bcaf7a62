import type { Span } from "./span.ts";
import type { Writing } from "./writing.ts";

/** A stretch of text in another script than its locale is written in. */
export interface ForeignText {
  readonly span: Span;
  readonly text: string;
  /** `script`: letters of a third script; `sentence`: whole sentences in Latin. */
  readonly kind: "script" | "sentence";
}

/** What may hold foreign words: brackets, quotation marks, code, tags and addresses; at most so long. */
const GLOSS =
  /[(（][^()（）]{0,80}[)）]|[[【][^[\]【】]{0,80}[\]】]|《[^《》]{0,80}》|〈[^〈〉]{0,80}〉|“[^“”]{0,80}”|‘[^‘’]{0,80}’|「[^「」]{0,80}」|『[^『』]{0,80}』|«[^«»]{0,80}»|"[^"\n]{0,80}"|(?<![\p{L}\p{N}])'[^'\n]{0,80}'(?![\p{L}\p{N}])|`[^`\n]{0,80}`|<[^<>]{1,200}>|https?:\/\/[^\s\p{Script=Han}]{1,500}/gu;

/** Finds what is not in the script of one locale; made once for each. */
export interface ScriptCheck {
  /** True if the text may hold something; quick, and sometimes wrongly so. */
  readonly isSuspect: (text: string) => boolean;
  /**
   * What is found, first the words of a third script.
   *
   * @param minLetters how many letters of it in a row count; fewer are a word that is talked about
   */
  readonly find: (text: string, minLetters: number) => readonly ForeignText[];
}

const checks = new Map<string, ScriptCheck>();

/** The check for the texts of a locale that is written so. */
export function scriptCheckFor(writing: Writing): ScriptCheck {
  const existing = checks.get(writing.name);
  if (existing !== undefined) return existing;
  const check = createCheck(writing);
  checks.set(writing.name, check);
  return check;
}

/** Characters of any script, and those of Han, that are found by their ranges at once. */
const USUAL = String.raw`\0-\u02AF\u2010-\u2060`;
const USUAL_IN_HAN = String.raw`\u3000-\u3020\u4E00-\u9FFF\uFF01-\uFF5E`;

function createCheck({ name, letters }: Writing): ScriptCheck {
  const allowed = String.raw`${letters}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}`;
  const usual = `${USUAL}${name === "Han" ? USUAL_IN_HAN : ""}`;
  const unusual = new RegExp(`[^${usual}]`);
  const stranger = new RegExp(`[^${allowed}]`, "u");
  const other = String.raw`(?![${allowed}])\p{L}`;
  const otherRun = new RegExp(String.raw`${other}(?:(?:[^\p{L}\n]{0,40}${other})*)`, "gu");
  const own = new RegExp(`[${letters}]`, "u");
  const isLatin = name === "Latin";
  const hasLatinWords = (text: string) => LATIN_RUN.test(text) && LATIN_WORDS.test(text);
  return {
    isSuspect: (text) =>
      (unusual.test(text) && stranger.test(text)) || (!isLatin && hasLatinWords(text)),
    find: (text, minLetters) => {
      const masked = text.replaceAll(GLOSS, (gloss) => " ".repeat(gloss.length));
      const found = joinIfMost(text, findRuns(masked, otherRun)).flatMap((span) => {
        const part = text.slice(span.start, span.end);
        return countLetters(part) < minLetters
          ? []
          : [{ kind: "script", span, text: part } as const];
      });
      return isLatin ? found : [...found, ...findLatinSentences(text, masked, own)];
    },
  };
}

function findRuns(masked: string, run: RegExp): readonly Span[] {
  return [...masked.matchAll(run)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * One span from the first to the last where they make up most of the text. Letters count twice,
 * for those of Han say about twice as much, and names between them are Latin.
 */
function joinIfMost(text: string, spans: readonly Span[]): readonly Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || first === last) return spans;
  const foreign = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const rest = countLetters(text) - foreign;
  return foreign * 2 >= rest ? [{ start: first.start, end: last.end }] : spans;
}

/** So many words make a sentence, of which at least half start with a small letter. */
const MIN_WORDS = 6;
const WORD_CHARACTER = String.raw`[\p{Script=Latin}\d'’,-]`;
const LATIN_WORDS = new RegExp(
  String.raw`(?<!${WORD_CHARACTER})(?:${WORD_CHARACTER}+[ \n]){${MIN_WORDS - 1}}\p{Script=Latin}`,
  "u",
);
/** What so many words take at least, by the ranges that Han and its neighbours are in. */
const LATIN_RUN = new RegExp(`[^\\u2E80-\\uA63F]{${2 * MIN_WORDS - 1}}`);
const SENTENCE = /[^。！？；;.!?\n]+(?:[.!?](?!\s|$)[^。！？；;.!?\n]*)*/gu;

function findLatinSentences(text: string, masked: string, own: RegExp): readonly ForeignText[] {
  const spans: { start: number; end: number }[] = [];
  let isAfterOne = false;
  for (const { 0: sentence, index } of masked.matchAll(SENTENCE)) {
    if (!/\p{L}/u.test(sentence)) continue;
    const isOne = !own.test(sentence) && isProse(sentence);
    const start = index + sentence.length - sentence.trimStart().length;
    const end = index + sentence.trimEnd().length;
    const last = spans.at(-1);
    if (isOne && isAfterOne && last !== undefined) last.end = end;
    else if (isOne) spans.push({ start, end });
    isAfterOne = isOne;
  }
  return spans.map((span) => ({
    kind: "sentence",
    span,
    text: text.slice(span.start, span.end),
  }));
}

/** Names of laws and firms are words in capitals; sentences are mostly not. */
function isProse(sentence: string): boolean {
  const words = sentence.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= MIN_WORDS && small.length * 2 >= words.length;
}
