import type { Span } from "./span.js";
import type { Writing } from "./writing.js";
/** A stretch of text in another script than its locale is written in. */
export interface ForeignText {
    readonly span: Span;
    readonly text: string;
    /** `script`: letters of a third script; `sentence`: whole sentences in Latin. */
    readonly kind: "script" | "sentence";
}
/** Finds what is not in the script of one locale; made once for each. */
export interface ScriptCheck {
    /** True if the text may hold something; quick, and sometimes wrongly so. */
    readonly isSuspect: (text: string) => boolean;
    /**
     * What is found, first the words of a third script.
     *
     * @param minLetters how many letters of it in a row count; fewer are a word that is talked about
     */
    readonly find: (text: string, minLetters: number) => readonly ForeignText[];
}
/** The check for the texts of a locale that is written so. */
export declare function scriptCheckFor(writing: Writing): ScriptCheck;
