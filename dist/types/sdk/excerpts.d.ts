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
/**
 * Where the excerpt stands in the text: at the start of the text or of a line of it. Only letters
 * and digits are compared, so blanks, line breaks, quotes and Markdown marks make no difference.
 * Undefined if it does not stand there or has no letter.
 */
export declare function findExcerpt(excerpt: string, text: string): ExcerptMatch | undefined;
