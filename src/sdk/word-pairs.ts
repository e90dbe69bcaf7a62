import { memoize } from "./memo.ts";

/** A word of one locale and the word of another that stands in the same place. */
export type WordPair = Readonly<{ source: string; target: string }>;

/** How the words of a field in one locale correspond to those in another, as a corpus has them. */
export interface WordMap {
  /** What the source word is by rule in the other locale; undefined where no rule is to be seen. */
  readonly toTarget: (source: string) => string | undefined;
  readonly toSource: (target: string) => string | undefined;
}

/** Fewer pairs than these are too few to see a rule in. */
const MIN_PAIRS = 20;
/** A word of a controlled vocabulary is used so often, on average. */
const MIN_USES = 5;
/** The share of pairs that differ where a field is translated. */
const MIN_TRANSLATED = 0.9;
/** The share of uses in which a word has the same translation. */
const MIN_AGREEING = 2 / 3;

/**
 * How a field is translated; undefined for a field that is not, or whose words are too many to be
 * a vocabulary. Words are compared without regard to case.
 */
export function inferWordMap(pairs: readonly WordPair[]): WordMap | undefined {
  const least = pairs.length * MIN_TRANSLATED;
  // Most fields of a corpus are the same in all locales, which is seen at once.
  const different = pairs.filter(({ source, target }) => source !== target);
  if (pairs.length < MIN_PAIRS || different.length < least) return undefined;
  const wordCount = new Set(pairs.map(({ target }) => fold(target))).size;
  if (pairs.length < wordCount * MIN_USES) return undefined;
  const translated = different.filter(({ source, target }) => !isSameWord(source, target));
  if (translated.length < least) return undefined;
  return {
    toTarget: createLookUp(translated, "source", "target"),
    toSource: createLookUp(translated, "target", "source"),
  };
}

/** True for one word in two places, whatever its case. */
export function isSameWord(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function createLookUp(
  pairs: readonly WordPair[],
  from: keyof WordPair,
  to: keyof WordPair,
): (word: string) => string | undefined {
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const key = fold(pair[from]);
    const words = counts.get(key) ?? new Map<string, number>();
    counts.set(key, words);
    words.set(pair[to], (words.get(pair[to]) ?? 0) + 1);
  }
  return (word) => findMajority(counts.get(fold(word)) ?? new Map());
}

/** Of words and how often they stand, the one that has nearly all of several uses. */
function findMajority(words: ReadonlyMap<string, number>): string | undefined {
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  return [...words].find(([, count]) => count > 1 && count >= total * MIN_AGREEING)?.[0];
}

/** The words of a vocabulary come again and again. */
const fold = memoize((word: string) => word.trim().toLowerCase(), 10_000);
