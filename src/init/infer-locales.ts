import type { PointerPattern } from "../sdk/index.ts";
import { formatShare, type Inferred } from "./evidence.ts";
import { getOrCreate } from "./get-or-create.ts";
import type { Identity } from "./infer-identity.ts";
import type { Vocabulary } from "./infer-vocabulary.ts";
import { cellsByRow, isBlank, type Column, type Table } from "./table.ts";

/** What a collection's languages share. */
export interface InferredLocales {
  /** Undefined where too many records are not in every locale. */
  readonly values: Inferred<readonly string[]> | undefined;
  /** What was found instead of `values`. */
  readonly note: string | undefined;
  readonly neutral: readonly Inferred<PointerPattern>[];
  readonly translated: readonly Inferred<Translation>[];
}

export interface Translation {
  readonly pointer: PointerPattern;
  /** The word in the first locale, and in each other one. */
  readonly words: readonly (readonly [word: string, translations: ReadonlyMap<string, string>])[];
}

/** Fewer pairs of seeds say nothing about what the locales share. */
const MIN_PAIRS = 10;
/** Of records that are in one locale alone, so many make `values` a promise that nobody keeps. */
const MAX_INCOMPLETE = 0.05;
/** The least share of pairs that agree in a field that is meant to be equal. */
const MIN_EQUAL = 0.97;
/** The least share of a word's translations that agree, and how many there must be. */
const MIN_SAME_TRANSLATION = 0.8;
const MIN_TRANSLATIONS = 2;

/** A record's row in each locale. */
type Record = ReadonlyMap<string, number>;

/** What the locales share; undefined for seeds of one locale. */
export function inferLocales(
  table: Table,
  { ids, locales, idAt, localeAt }: Identity,
  vocabularies: ReadonlyMap<PointerPattern, Vocabulary>,
): InferredLocales | undefined {
  const records = new Map<string, Map<string, number>>();
  for (const [row, locale] of locales.entries()) {
    if (locale === undefined) continue;
    getOrCreate(records, ids[row] ?? "", () => new Map<string, number>()).set(locale, row);
  }
  const names = [...new Set(locales)].flatMap((locale) => locale ?? []).toSorted();
  if (names.length < 2) return undefined;
  const complete = [...records.values()].filter(({ size }) => size === names.length).length;
  const missing = records.size - complete;
  const isPromise = missing <= records.size * MAX_INCOMPLETE || (missing === 1 && complete >= 5);
  const evidence = `${formatShare(complete, records.size)} records are in ${names.length === 2 ? "both" : "all"}`;
  const compared = new Comparison(table, names, [...records.values()]);
  const own = new Set([idAt?.value, localeAt]);
  return {
    values: isPromise ? { value: names, evidence } : undefined,
    note: isPromise ? undefined : `${names.join(", ")} are no \`values\`: only ${evidence}`,
    neutral: compared.findNeutral(own),
    translated: isPromise ? compared.findTranslated(vocabularies) : [],
  };
}

class Comparison {
  readonly #table: Table;
  readonly #names: readonly string[];
  readonly #records: readonly Record[];

  constructor(table: Table, names: readonly string[], records: readonly Record[]) {
    this.#table = table;
    this.#names = names;
    this.#records = records.filter(({ size }) => size > 1);
  }

  /** What nearly all records have alike in all locales, mappings in place of all below them. */
  findNeutral(own: ReadonlySet<PointerPattern | undefined>): readonly Inferred<PointerPattern>[] {
    const verdicts = new Map<PointerPattern, Agreement>();
    for (const column of this.#table.columns.values()) {
      if (column.cells.length === 0 || own.has(column.pointer)) continue;
      verdicts.set(column.pointer, this.#compare(column));
    }
    const neutral = [...verdicts].filter(([, { isNeutral }]) => isNeutral);
    const whole = findWholeMappings(verdicts);
    const found = neutral
      .filter(([pointer]) => !whole.some(({ value }) => isBelow(pointer, value)))
      .map(([pointer, { evidence }]) => ({ value: pointer.replace(/(?:\/\*)+$/, ""), evidence }));
    return [...found, ...whole]
      .map(({ value, evidence }) => ({ value: value as PointerPattern, evidence })) // A prefix of one.
      .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  }

  #compare(column: Column): Agreement {
    const byRow = cellsByRow(column);
    let [pairs, equal] = [0, 0];
    for (const record of this.#records) {
      const sides = [...record.values()].map((row) => byRow.get(row) ?? []);
      // What nobody has filled in is equal by chance.
      if (sides.every((cells) => cells.every((cell) => this.#isBlank(cell)))) continue;
      const [first = [], ...others] = sides;
      pairs += 1;
      if (others.every((cells) => isSame(cells, first))) equal += 1;
    }
    const isEqual = equal >= pairs * MIN_EQUAL;
    const isNeutral = isEqual && pairs >= MIN_PAIRS;
    return { isEqual, isNeutral, equal, pairs, evidence: `${formatShare(equal, pairs)} alike` };
  }

  #isBlank(cell: number): boolean {
    const scalar = this.#table.scalars[cell];
    return scalar === undefined || isBlank(scalar);
  }

  /** The vocabularies that differ between locales, word by word. */
  findTranslated(
    vocabularies: ReadonlyMap<PointerPattern, Vocabulary>,
  ): readonly Inferred<Translation>[] {
    return [...vocabularies].flatMap(([pointer, { words }]) => {
      const column = this.#table.columns.get(pointer);
      if (column === undefined || pointer.includes("*")) return [];
      const found = this.#translate(column, new Set(words));
      const isTranslated = found.words.some(([word, others]) =>
        [...others.values()].some((other) => other !== word),
      );
      if (!isTranslated) return [];
      const evidence = `${formatShare(found.agreeing, found.pairs)} pairs agree`;
      return [{ value: { pointer, words: found.words }, evidence }];
    });
  }

  #translate(column: Column, known: ReadonlySet<string>) {
    const byRow = cellsByRow(column);
    const textIn = (record: Record, locale: string) => {
      const [cell] = byRow.get(record.get(locale) ?? -1) ?? [];
      return cell === undefined ? undefined : this.#table.scalars[cell]?.text;
    };
    const [first = "", ...others] = this.#names;
    const pairs = new Map<string, Map<string, Map<string, number>>>();
    for (const record of this.#records) {
      const word = textIn(record, first);
      if (word === undefined || !known.has(word)) continue;
      for (const locale of others) {
        const text = textIn(record, locale);
        if (text === undefined || text.trim() === "") continue;
        const byLocale = getOrCreate(pairs, word, () => new Map<string, Map<string, number>>());
        const counts = getOrCreate(byLocale, locale, () => new Map<string, number>());
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    return settle(pairs, others);
  }
}

interface Agreement {
  /** True if nearly all records that have it agree, also where none has. */
  readonly isEqual: boolean;
  /** True if there are enough of them to tell. */
  readonly isNeutral: boolean;
  readonly equal: number;
  readonly pairs: number;
  readonly evidence: string;
}

/** The translation of each word that most of its pairs agree on, in every locale. */
function settle(
  pairs: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>,
  locales: readonly string[],
) {
  let [agreeing, total] = [0, 0];
  const words: [string, ReadonlyMap<string, string>][] = [];
  for (const [word, byLocale] of pairs) {
    const translations = new Map<string, string>();
    for (const [locale, counts] of byLocale) {
      const sum = [...counts.values()].reduce((a, b) => a + b, 0);
      const [text = "", most = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
      total += sum;
      if (most < MIN_TRANSLATIONS || most < sum * MIN_SAME_TRANSLATION) continue;
      agreeing += most;
      translations.set(locale, text);
    }
    if (translations.size === locales.length) words.push([word, translations]);
  }
  return { words: words.toSorted(([a], [b]) => (a < b ? -1 : 1)), agreeing, pairs: total };
}

function isSame(cells: readonly number[], others: readonly number[]): boolean {
  return cells.length === others.length && cells.every((cell, index) => cell === others[index]);
}

/** The mappings, named `/analysis/**`, in which everything is equal, the outermost alone. */
function findWholeMappings(
  verdicts: ReadonlyMap<PointerPattern, Agreement>,
): readonly Inferred<string>[] {
  const mappings = new Set<string>();
  for (const pointer of verdicts.keys()) {
    const keys = pointer.split("/").slice(1);
    for (let depth = 1; depth < keys.length; depth += 1) {
      if (keys[depth] !== "*") mappings.add(`/${keys.slice(0, depth).join("/")}/**`);
    }
  }
  const whole = [...mappings].flatMap((pattern) => {
    const below = [...verdicts].filter(([pointer]) => isBelow(pointer, pattern));
    const neutral = below.filter(([, { isNeutral }]) => isNeutral);
    const isWhole = below.every(([, { isEqual }]) => isEqual) && neutral.length > 1;
    if (!isWhole) return [];
    const [worst] = neutral.toSorted(([, a], [, b]) => shareOf(a) - shareOf(b));
    const evidence = `${worst?.[1].evidence ?? ""}, the least of ${neutral.length} values`;
    return [{ value: pattern, evidence }];
  });
  return whole.filter(
    ({ value }) => !whole.some((other) => other.value !== value && isBelow(value, other.value)),
  );
}

const shareOf = ({ equal, pairs }: Agreement): number => equal / pairs;

function isBelow(pointer: string, pattern: string): boolean {
  return pattern.endsWith("/**") && pointer.startsWith(pattern.slice(0, -2));
}
