/**
 * The candidate that a misspelled name most likely stands for: equal but for case and separators,
 * else the nearest by edits, at most one edit for each three characters. A name that goes on or
 * breaks off counts as one edit: `warning` is near `warn`. The first wins a tie.
 */
export declare function findClosest(name: string, candidates: Iterable<string>): string | undefined;
