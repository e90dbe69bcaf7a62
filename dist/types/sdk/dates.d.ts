/**
 * The calendar day that an ISO date or timestamp names, as days since 1970-01-01; undefined if the
 * text is neither or the calendar has no such day. A timestamp with an offset gives its day in
 * UTC, one without gives the day as written.
 */
export declare function parseDay(text: string): number | undefined;
