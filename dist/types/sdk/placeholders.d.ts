import type { Span } from "./span.js";
/** Filler in a text. */
export interface Placeholder {
    /** The filler as it is written. */
    readonly text: string;
    /** Where it stands, as offsets in the text. */
    readonly span: Span;
    /** True if the text is nothing else. */
    readonly isWhole: boolean;
}
/** What else is filler in the texts of one repository, and what is not. */
export interface PlaceholderTerms {
    /** Whole texts; `*` stands for any words. Case, blanks and final punctuation count for nothing. */
    readonly phrases?: readonly string[];
    /** What is filler wherever it stands, letter for letter. */
    readonly marks?: readonly string[];
    /** Whole texts that are no filler here. */
    readonly allow?: readonly string[];
}
/**
 * The filler in a text: what was written because something had to stand there. The whole text
 * comes first, else the first mark within it. Sentences that say that a thing does not exist
 * (`Not explicitly defined in law`, `暂无跨境封存实例`) are no filler.
 */
export declare function findPlaceholder(text: string, terms?: PlaceholderTerms): Placeholder | undefined;
