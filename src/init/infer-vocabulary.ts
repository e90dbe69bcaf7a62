import { parsePointer, type PointerPattern } from "../sdk/index.ts";
import { formatCount, isNearlyAll } from "./evidence.ts";
import { getOrCreate } from "./get-or-create.ts";
import { countCells, isBlank, type Column, type Scalar, type Table } from "./table.ts";
import { fold, isDateLike, isNumeric, isUrl } from "./text-forms.ts";

/** The texts that a column may have. */
export interface Vocabulary {
  /** Most frequent first, then by code unit. */
  readonly words: readonly string[];
  readonly evidence: string;
}

/** More different words are names, of which there is always another. */
const MAX_WORDS = 24;
const MAX_LENGTH = 60;
/** Fewer values say nothing about those to come. */
const MIN_VALUES = 20;
/** In a list, where people add freely, each word must be well established. */
const MIN_USES_IN_LIST = 5;
/** A word that is this many times rarer than one like it is a slip. */
const SLIP_FACTOR = 10;

/** Keys of what is new with each seed, however often it repeats. */
const FREE_KEYS =
  /^(?:id|title|name|description|summary|author|authors|reviewer|source|url|links?|tags?|keywords?|topics?|version|country)$/i;

/**
 * The vocabulary of a column; undefined if it is open, or the data is too little to tell. Slips
 * of a frequent word, in case, blanks or a letter, are left out, so that lint reports them.
 *
 * @param locales of each row
 */
export function inferVocabulary(
  { scalars }: Pick<Table, "scalars">,
  column: Column,
  locales: readonly (string | undefined)[],
): Vocabulary | undefined {
  if (FREE_KEYS.test(lastName(column.pointer))) return undefined;
  const isInList = column.pointer.endsWith("/*");
  for (const cells of cellsByLocale(column, locales).values()) {
    if (!isClosed(countCells(cells), scalars, isInList)) return undefined;
  }
  const all = countCells(column.cells);
  const words = [...all].flatMap(([cell, count]) => {
    const scalar = scalars[cell];
    return scalar?.text === undefined || isBlank(scalar) ? [] : [{ text: scalar.text, count }];
  });
  const kept = words.filter((word) => !isSlip(word, words));
  const left = words.length - kept.length;
  const evidence = `${formatCount(kept.length)} different`;
  return {
    words: kept
      .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .map(({ text }) => text),
    evidence: left === 0 ? evidence : `${evidence}; ${left} rare, taken for a slip`,
  };
}

function cellsByLocale(
  { rows, cells }: Column,
  locales: readonly (string | undefined)[],
): ReadonlyMap<string | undefined, readonly number[]> {
  const byLocale = new Map<string | undefined, number[]>();
  for (const [index, row] of rows.entries()) {
    getOrCreate(byLocale, locales[row], () => []).push(cells[index] ?? 0);
  }
  return byLocale;
}

function isClosed(
  counts: ReadonlyMap<number, number>,
  scalars: readonly Scalar[],
  isInList: boolean,
): boolean {
  const words = [...counts].filter(([cell]) => {
    const scalar = scalars[cell];
    return scalar !== undefined && !isBlank(scalar);
  });
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  const once = words.filter(([, count]) => count === 1).length;
  const repeated = words.length - once;
  if (total < MIN_VALUES || repeated < 2 || words.length > MAX_WORDS) return false;
  if (!isNearlyAll(total - once, total) || (isInList && isAnyRare(words))) return false;
  return words.every(([cell]) => isWord(scalars[cell]));
}

function isAnyRare(words: readonly (readonly [cell: number, count: number])[]): boolean {
  return words.some(([, count]) => count < MIN_USES_IN_LIST);
}

function isWord(scalar: Scalar | undefined): boolean {
  const text = scalar?.kind === "text" ? scalar.text : undefined;
  if (text === undefined || text.length > MAX_LENGTH || text.includes("\n")) return false;
  return !isNumeric(text) && !isDateLike(text) && !isUrl(text);
}

interface Word {
  readonly text: string;
  readonly count: number;
}

function isSlip(word: Word, words: readonly Word[]): boolean {
  return words.some(
    (other) =>
      other.count >= word.count * SLIP_FACTOR &&
      (fold(other.text) === fold(word.text) || isOneLetterOff(other.text, word.text)),
  );
}

/** Names such as `Type A` and `Phase 2` differ in one character and are no slips. */
const WORD_AROUND = /[\p{L}]{4}/u;

/** True for texts that differ in one letter, or in two neighbours that changed places. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const differing = `${a.charAt(start)}${b.charAt(start)}`;
  const word = a.slice(a.lastIndexOf(" ", start) + 1).split(" ", 1)[0] ?? "";
  if (!/^\p{L}{1,2}$/u.test(differing) || !WORD_AROUND.test(word)) return false;
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start];
  if (isSwap && a.length === b.length) return a.slice(start + 2) === b.slice(start + 2);
  const skip = (text: string, other: string) =>
    text.slice(start + (text.length >= other.length ? 1 : 0));
  return skip(a, b) === skip(b, a);
}

/** The last key that is a name: `tags` for `/tags/*`. */
export function lastName(pointer: PointerPattern): string {
  return parsePointer(pointer).findLast((key) => key !== "*") ?? "";
}
