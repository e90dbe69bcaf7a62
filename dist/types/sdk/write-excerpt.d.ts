import type { ExcerptCut } from "./excerpts.js";
/**
 * The longest beginning of the first paragraphs of a Markdown source, as plain text in one line,
 * that ends at a sentence and is not longer than `max`, in UTF-16 units. Undefined if no sentence
 * is that short, and where a parser would be needed: what only may be of use must cost little.
 */
export declare function writeExcerpt(source: string, max: number): string | undefined;
/**
 * An excerpt that was cut, up to the last of its whole sentences that ends within `max`; undefined
 * if there is none.
 */
export declare function endAtSentence(excerpt: string, max: number): string | undefined;
/**
 * An excerpt that was cut, with an ellipsis after its last whole word, not longer than `max`.
 */
export declare function endWithEllipsis(excerpt: string, cut: ExcerptCut, max: number): string;
