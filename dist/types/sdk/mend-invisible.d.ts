import type { Invisible } from "./invisibles.js";
/** What may be put in place of a character that nobody sees. */
export interface Replacement {
    /** Empty for nothing, a blank, or the backslash and the letter that a formula has lost. */
    readonly text: string;
    /** True if it is the only one, and nothing that somebody wrote is lost by it. */
    readonly isCertain: boolean;
}
/** What may be put in place of a character that {@link findInvisibles} found, the likeliest first. */
export declare function findReplacements(found: Invisible, text: string): readonly Replacement[];
