/**
 * The letters in which two texts differ, where one is the other with a letter too many, too few or
 * wrong, or with two neighbours swapped; undefined for texts that are equal or differ in more.
 */
export declare function findSlip(a: string, b: string): string | undefined;
