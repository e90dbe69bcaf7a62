import type { Locales } from "./collection.js";
import { type PointerPattern } from "./json.js";
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
export declare function readVocabularies({ values, translated }: Locales): readonly Vocabulary[];
/** The terms that have the word in the locale; two may share a translation. */
export declare function findTerms({ terms }: Vocabulary, locale: string | undefined, word: string): readonly Term[];
