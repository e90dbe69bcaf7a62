import type { Locales } from "./collection.ts";
import { isObject, type Json, type PointerPattern } from "./json.ts";

/** One value of a controlled field in every locale that has a word for it. */
export type Term = ReadonlyMap<string, string>;

/** The controlled values of one field. */
export interface Vocabulary {
  readonly pattern: PointerPattern;
  /** In the configured order. */
  readonly terms: readonly Term[];
}

/**
 * The vocabularies that a collection's `translated` gives, in its order. A value of a seed that is
 * a number or a truth value is compared as text.
 */
export function readVocabularies({ values, translated }: Locales): readonly Vocabulary[] {
  const [first, second] = values;
  if (first === undefined || second === undefined) return [];
  return Object.entries(translated).map(([pattern, words]) => ({
    pattern: pattern as PointerPattern, // The keys of the type.
    terms: Object.entries(words).map(([word, translation]) =>
      isObject(translation)
        ? new Map([[first, word], ...toWords(translation)])
        : new Map([[first, word], ...toWords({ [second]: translation })]),
    ),
  }));
}

/** The terms that have the word in the locale; two may share a translation. */
export function findTerms(
  { terms }: Vocabulary,
  locale: string | undefined,
  word: string,
): readonly Term[] {
  return locale === undefined ? [] : terms.filter((term) => term.get(locale) === word);
}

function toWords(
  translation: Readonly<Record<string, Json>>,
): readonly (readonly [string, string])[] {
  return Object.entries(translation).flatMap(([locale, word]) =>
    typeof word === "object" ? [] : [[locale, String(word)] as const],
  );
}
