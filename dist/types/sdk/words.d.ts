/**
 * The words of a text, in order, in lower case and compatibility form (NFKC). Each character of a
 * script without blanks between words, such as Han, is one word.
 */
export declare function toWords(text: string): readonly string[];
/** How many Han characters a text has. */
export declare function countHan(text: string): number;
/** The share of the words of `part`, from 0 to 1, that stand in `whole`; 1 if it has no word. */
export declare function measureContainment(part: string, whole: string): number;
/**
 * The word that runs over the offset, with letters on both sides of it: the word that a cut there
 * tears. Undefined between two words.
 */
export declare function findWordAcross(text: string, offset: number): string | undefined;
/** The last word before the offset; undefined if none is near. */
export declare function findWordBefore(text: string, offset: number): string | undefined;
