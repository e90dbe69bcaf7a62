/**
 * A half-open range of UTF-16 offsets from 0: `start` is the first character, `end` the one after
 * the last.
 */
export interface Span {
    readonly start: number;
    readonly end: number;
}
