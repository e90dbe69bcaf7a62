import { memoize } from "./memo.ts";

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, alone or with a time of day, as ISO 8601 and RFC 3339 write it. */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:[Zz]|([+-])(\d{2}):?(\d{2})))?)?$/;

/** The seeds of a corpus share their dates: most are of the days on which records were audited. */
const MAX_REMEMBERED = 1000;

/**
 * The calendar day that an ISO date or timestamp names, as days since 1970-01-01; undefined if the
 * text is neither or the calendar has no such day. A timestamp with an offset gives its day in
 * UTC, one without gives the day as written.
 */
export const parseDay: (text: string) => number | undefined = memoize(readDay, MAX_REMEMBERED);

function readDay(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const midnight = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, day);
  // A day that the calendar lacks rolls over into the next month.
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const minutes = minutesOfDay(match);
  if (minutes === undefined) return undefined;
  return Math.floor((midnight.getTime() + minutes * 60_000) / DAY_MS);
}

/** A date as precisely as it is known. */
export interface Period {
  readonly precision: "year" | "month" | "day";
  /** The first and the last day that it may be, as days since 1970-01-01; equal for a day. */
  readonly first: number;
  readonly last: number;
}

/** The reduced forms of ISO 8601. */
const ISO_MONTH = /^(\d{4})(?:-(\d{2}))?$/;

/** The time that `YYYY`, `YYYY-MM` or what {@link parseDay} takes names; undefined for other text. */
export const parsePeriod: (text: string) => Period | undefined = memoize(
  readPeriod,
  MAX_REMEMBERED,
);

function readPeriod(text: string): Period | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { precision: "day", first: day, last: day };
  const [, year, month] = ISO_MONTH.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = parseDay(`${year}-${month ?? "01"}-01`);
  const december = parseDay(`${year}-12-31`);
  if (first === undefined || december === undefined) return undefined;
  if (month === undefined) return { precision: "year", first, last: december };
  const next = parseDay(`${year}-${String(Number(month) + 1).padStart(2, "0")}-01`);
  return { precision: "month", first, last: next === undefined ? december : next - 1 };
}

/** The minutes from midnight to the time of a matched timestamp, in UTC; 0 for a plain date. */
function minutesOfDay(match: RegExpExecArray): number | undefined {
  const [, , , , hour = "0", minute = "0", second = "0", sign, zoneHour = "0", zoneMinute = "0"] =
    match;
  // RFC 3339 has a leap second, 23:59:60.
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
  const isZone = Number(zoneHour) < 24 && Number(zoneMinute) < 60;
  if (!isTime || !isZone) return undefined;
  const offset = Number(zoneHour) * 60 + Number(zoneMinute);
  return Number(hour) * 60 + Number(minute) - (sign === "-" ? -offset : offset);
}
