/**
 * The calendar day that an ISO date or timestamp names, as days since 1970-01-01; undefined if the
 * text is neither or the calendar has no such day. A timestamp with an offset gives its day in
 * UTC, one without gives the day as written.
 */
export declare const parseDay: (text: string) => number | undefined;
/** A date as precisely as it is known. */
export interface Period {
    readonly precision: "year" | "month" | "day";
    /** The first and the last day that it may be, as days since 1970-01-01; equal for a day. */
    readonly first: number;
    readonly last: number;
}
/** The time that `YYYY`, `YYYY-MM` or what {@link parseDay} takes names; undefined for other text. */
export declare const parsePeriod: (text: string) => Period | undefined;
