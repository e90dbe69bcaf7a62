/** How a locale is written. */
export interface Writing {
    /** The script as people call it: `Han`, `Latin`. */
    readonly name: string;
    /** A class of characters for a regular expression with the `u` flag, without its brackets. */
    readonly letters: string;
}
/** The script of a locale, by its likely subtags; undefined for what is no locale. */
export declare function findWriting(locale: string): Writing | undefined;
