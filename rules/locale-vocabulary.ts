import {
  defineRule,
  findTerms,
  findWriting,
  groupVersions,
  inferWordMap,
  isSameWord,
  memoize,
  outlineOf,
  readVocabularies,
  rememberLast,
  type Collection,
  type CorpusFinding,
  type Locales,
  type Pointer,
  type PointerPattern,
  type Seed,
  type SetValue,
  type Suggestion,
  type Version,
  type Vocabulary,
  type WordPair,
} from "seedlint/sdk";

/** A longer text is no word of a vocabulary, in UTF-16 units. */
const MAX_WORD_LENGTH = 60;

const messages = {
  foreign: "`{{word}}` is the word for `{{locale}}`, expected `{{expected}}`",
  untranslated: "`{{word}}` is the word for `{{locale}}`, but `{{at}}` is translated elsewhere",
} as const;

type Entry = readonly [pointer: Pointer, word: string];

/**
 * The words of a seed: those at the patterns of each vocabulary, and every short text. Pointers and
 * words are apart, since thousands of seeds have the same pointers.
 */
type Words = Readonly<{
  controlled: readonly (readonly Entry[])[];
  pointers: readonly Pointer[];
  words: readonly string[];
}>;

type VocabularyFinding = CorpusFinding<typeof messages>;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "locale-vocabulary",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require the words of a controlled field to be those of the seed's locale",
      why: "A filter that lists the values of a field shows a word of another language beside its translation, and finds half of the records with either.",
      remedy:
        "Write the word of the locale. The words are those of `locales: { translated: { /status: { Active: 现行 } } }`; where a field is not configured, those that nine of ten records of the corpus have. A word that translates another value is told by `locale-neutral`, a text of sentences by `text-script`.",
      fix: "A word that is configured with one translation is translated.",
      suggestions: "The translation of a word that has several, or that the corpus tells.",
    },
    messages,
  },

  collect: (seed, { collection }) => collectWords(seed, collection),

  *check({ facts, collection: { locales } }) {
    const vocabularies = readVocabularies(locales);
    // What a vocabulary decides is not looked at again.
    const settled = new Set<string>();
    for (const { fact, path, locale } of facts) {
      for (const [index, vocabulary] of vocabularies.entries()) {
        for (const [at, word] of fact.controlled[index] ?? []) {
          const isKnown = findTerms(vocabulary, locale, word).length > 0;
          const foreign = isKnown ? undefined : findForeign(vocabulary, locale, word);
          if (foreign !== undefined) {
            const { translations, ...data } = foreign;
            const mend = mendBy(translations, at);
            yield { message: "foreign", data: { word, ...data }, in: path, at, ...mend };
          }
          if (isKnown || foreign !== undefined) settled.add(keyOf(path, at));
        }
      }
    }
    for (const field of listFields(groupVersions(facts, locales.values))) {
      for (const finding of judgeByCorpus(field)) {
        if (!settled.has(keyOf(finding.in, field.at))) yield finding;
      }
    }
  },
});

function collectWords(seed: Seed, { locales }: Collection): Words | undefined {
  if (seed.locale === undefined || locales.values.length < 2) return undefined;
  const patterns = Object.keys(locales.translated) as readonly PointerPattern[]; // The type's keys.
  const pointers: Pointer[] = [];
  const words: string[] = [];
  const isShared = createFilter(locales);
  const outline = outlineOf(seed.data);
  // Of thousands of seeds: an iterator would cost more than the rest.
  for (let index = 0; index < outline.texts.length; index += 1) {
    // The items of lists have no counterpart in another locale.
    if (outline.areInLists[index] === true) continue;
    const word = toWord(outline.texts[index] ?? "");
    const at = outline.pointers[index] ?? "";
    if (word === undefined || isShared(at)) continue;
    pointers.push(at);
    words.push(word);
  }
  return {
    ...{ pointers, words },
    controlled: patterns.map((pattern) =>
      seed
        .select(pattern)
        .flatMap(({ pointer, value }) =>
          typeof value === "string" && toWord(value) !== undefined
            ? [[pointer, value] as const]
            : [],
        ),
    ),
  };
}

/** Tells the places whose values are to be equal in all locales. */
const createFilter = rememberLast(({ neutral }: Locales) =>
  memoize(
    (at: Pointer) => neutral.some((each) => at === each || at.startsWith(`${each}/`)),
    MAX_POINTERS,
  ),
);

/** A short text that is more than digits and signs, as the same string wherever it stands. */
const toWord = memoize(
  (text: string) => (text.length <= MAX_WORD_LENGTH && /\p{L}/u.test(text) ? text : undefined),
  10_000,
);

/** How many pointers are remembered: seeds have few, but content may be made to have many. */
const MAX_POINTERS = 1000;

/** The other locale that a vocabulary has the word for, and its translations, the first of them apart. */
function findForeign({ terms }: Vocabulary, locale: string | undefined, word: string) {
  const found = terms.flatMap((term) => {
    const expected = term.get(locale ?? "");
    if (expected === undefined) return [];
    const other = [...term].find(([each, its]) => each !== locale && isSameWord(its, word));
    return other === undefined ? [] : [{ locale: other[0], expected }];
  });
  const [first] = found;
  return first && { ...first, translations: [...new Set(found.map(({ expected }) => expected))] };
}

/** A word may have several translations. */
function mendBy(
  words: readonly string[],
  at: Pointer,
): Pick<VocabularyFinding, "fix" | "suggestions"> {
  const edits = words.map((value) => ({ kind: "set", at, value }) as const);
  if (edits.length === 1) return { fix: edits };
  return { suggestions: edits.map(toSuggestion) };
}

function toSuggestion(edit: SetValue & { readonly value: string }): Suggestion {
  return { title: `Write \`${edit.value}\` into \`${edit.at}\``, edits: [edit] };
}

/** A field in two locales: the first one of each record, and another. */
interface Field {
  readonly at: Pointer;
  readonly pairs: (WordPair & { readonly from: Version<Words>; readonly to: Version<Words> })[];
}

function listFields(records: readonly (readonly Version<Words>[])[]): readonly Field[] {
  const byLocales = new Map<string, Map<Pointer, Field>>();
  for (const [from, ...others] of records) {
    if (from === undefined) continue;
    for (const to of others) {
      const locales = `${from.locale}\0${to.locale}`;
      const fields = byLocales.get(locales) ?? new Map<Pointer, Field>();
      byLocales.set(locales, fields);
      const findSource = createLookUp(from.fact);
      for (const [index, at] of to.fact.pointers.entries()) {
        const source = findSource(at, index);
        const target = to.fact.words[index];
        if (source === undefined || target === undefined) continue;
        const field = fields.get(at) ?? { at, pairs: [] };
        if (field.pairs.length === 0) fields.set(at, field);
        field.pairs.push({ source, target, from, to });
      }
    }
  }
  return [...byLocales.values()].flatMap((fields) => [...fields.values()]);
}

/** Finds the word at a pointer, mostly at the position where the other version has it. */
function createLookUp({ pointers, words }: Words) {
  let positions: ReadonlyMap<Pointer, number> | undefined;
  return (at: Pointer, likely: number): string | undefined => {
    if (pointers[likely] === at) return words[likely];
    positions ??= new Map(pointers.map((pointer, index) => [pointer, index]));
    const position = positions.get(at);
    return position === undefined ? undefined : words[position];
  };
}

/** Where a field is translated and a pair is not, one of its two sides has the other's word. */
function* judgeByCorpus({ at, pairs }: Field): Generator<VocabularyFinding> {
  const map = inferWordMap(pairs);
  if (map === undefined) return;
  for (const { source, target, from, to } of pairs) {
    if (!isSameWord(source, target)) continue;
    const inTarget = map.toTarget(source);
    const inSource = map.toSource(target);
    if (inTarget !== undefined) {
      const data = { word: target, locale: from.locale, expected: inTarget };
      const suggestions = [toSuggestion({ kind: "set", at, value: inTarget })];
      yield { message: "foreign", data, in: to.path, at, suggestions };
    } else if (inSource !== undefined) {
      const data = { word: source, locale: to.locale, expected: inSource };
      const suggestions = [toSuggestion({ kind: "set", at, value: inSource })];
      yield { message: "foreign", data, in: from.path, at, suggestions };
    } else if (isForeignTo(to.locale, target)) {
      const data = { word: target, locale: from.locale, at };
      yield { message: "untranslated", data, in: to.path, at };
    } else if (isForeignTo(from.locale, source)) {
      const data = { word: source, locale: to.locale, at };
      yield { message: "untranslated", data, in: from.path, at };
    }
  }
}

/** True for a word without a letter of the locale's script; an abbreviation may be of any. */
function isForeignTo(locale: string, word: string): boolean {
  const writing = findWriting(locale);
  if (writing === undefined || !/\p{Ll}{3}|\p{Lo}/u.test(word)) return false;
  return !new RegExp(`[${writing.letters}]`, "u").test(word);
}

function keyOf(path: string, at: Pointer): string {
  return `${path}\0${at}`;
}
