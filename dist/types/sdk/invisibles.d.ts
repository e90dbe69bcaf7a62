/** A character that nobody sees, and has no business where it stands. */
export interface Invisible {
    /** Offset in the text. */
    readonly index: number;
    readonly character: string;
    /** What it is, with its article: `a tab`. */
    readonly name: string;
    /** For a control that is left of an escape: the word that was meant, `\rightarrow`. */
    readonly meant: string | undefined;
}
/** True if a text may have a character that nobody sees; quick, and sometimes wrongly so. */
export declare function hasSuspect(text: string): boolean;
/**
 * The characters of a text that nobody sees, in order. Those that writing needs are left out:
 * joiners in emoji and in scripts that join letters, marks of direction beside text from right to
 * left, breaks between words of scripts without blanks.
 */
export declare function findInvisibles(text: string): readonly Invisible[];
