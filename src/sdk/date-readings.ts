import { parsePeriod } from "./dates.ts";

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july", "august"],
  ...["september", "october", "november", "december"],
];

const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?[-/.月] ?(\d{1,2}) ?日?| ?月)?$/u;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;
const DAY_AND_NAME = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/iu;
const NAME_AND_DAY = /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu;

/**
 * The dates, in ISO form, that a text in another form may be read as, the likelier first: `2024/3/7`,
 * `20240307`, `2024年3月7日` and `7 March 2024` have one reading, `07/03/2024` has two, `2024/3` is a
 * month. Days that the calendar lacks are no readings.
 */
export function findDateReadings(text: string): readonly string[] {
  const readings = listReadings(text).filter((each) => parsePeriod(each) !== undefined);
  return [...new Set(readings)];
}

function listReadings(text: string): readonly string[] {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return [toIso(year, month, day)];
  const [, first, , second, lastYear] = YEAR_LAST.exec(text) ?? [];
  // Most of the world writes the day first.
  if (lastYear !== undefined) {
    return [toIso(lastYear, second, first), toIso(lastYear, first, second)];
  }
  const named = (DAY_AND_NAME.exec(text) ?? NAME_AND_DAY.exec(text))?.groups;
  if (named === undefined) return [];
  return [toIso(named["year"] ?? "", toMonth(named["name"] ?? ""), named["day"])];
}

function toIso(year: string, month: string | undefined, day: string | undefined): string {
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
}

/** The number of an English month, in full or by its first three letters; `00` for none. */
function toMonth(name: string): string {
  const lower = name.toLowerCase().replace(/^sept$/u, "sep");
  return String(MONTHS.findIndex((month) => [month, month.slice(0, 3)].includes(lower)) + 1);
}
