/** A word of one locale and the word of another that stands in the same place. */
export type WordPair = Readonly<{
    source: string;
    target: string;
}>;
/** How the words of a field in one locale correspond to those in another, as a corpus has them. */
export interface WordMap {
    /** What the source word is by rule in the other locale; undefined where no rule is to be seen. */
    readonly toTarget: (source: string) => string | undefined;
    readonly toSource: (target: string) => string | undefined;
}
/**
 * How a field is translated; undefined for a field that is not, or whose words are too many to be
 * a vocabulary. Words are compared without regard to case.
 */
export declare function inferWordMap(pairs: readonly WordPair[]): WordMap | undefined;
/** True for one word in two places, whatever its case. */
export declare function isSameWord(a: string, b: string): boolean;
