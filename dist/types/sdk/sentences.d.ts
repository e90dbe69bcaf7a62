import type { Span } from "./span.js";
/** A sentence of a text, without the blanks around it. */
export interface Sentence {
    readonly text: string;
    /** Offsets in the text that it was taken from. */
    readonly span: Span;
}
/**
 * The sentences of a text, in order: up to a full stop, question or exclamation mark, a Chinese
 * semicolon, or a line break. What an abbreviation ends counts as one too.
 */
export declare function findSentences(text: string): readonly Sentence[];
