import { celFunc, celMethod, type CelFunc } from "@bufbuild/cel";
import { fromJson } from "@bufbuild/protobuf";
import { timestampFromMs, TimestampSchema } from "@bufbuild/protobuf/wkt";
import { parseDay } from "../../../sdk/index.ts";
import { inZone } from "./time-zone.ts";
import { INT, STRING, TIMESTAMP } from "./types.ts";

const DAY_MS = 86_400_000;

/** The parts of a timestamp in UTC; months, days of a month and of a year count from 0. */
const parts: Readonly<Record<string, (date: Date) => number>> = {
  getFullYear: (date) => date.getUTCFullYear(),
  getMonth: (date) => date.getUTCMonth(),
  getDate: (date) => date.getUTCDate(),
  getDayOfMonth: (date) => date.getUTCDate() - 1,
  getDayOfWeek: (date) => date.getUTCDay(),
  getDayOfYear: (date) =>
    Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS),
  getHours: (date) => date.getUTCHours(),
  getMinutes: (date) => date.getUTCMinutes(),
  getSeconds: (date) => date.getUTCSeconds(),
  getMilliseconds: (date) => date.getUTCMilliseconds(),
};

/** An object of this type holds seconds and nanoseconds. */
function toDate(message: unknown): Date {
  const { seconds, nanos } = message as Readonly<Record<string, bigint | number>>;
  return new Date(Number(seconds) * 1000 + Number(nanos) / 1_000_000);
}

/** A day, a time of day and a zone, each within its bounds; whether there is such a day is another question. */
const TIME =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The library's takes 30 February for 2 March. */
function toTimestamp(text: string) {
  const [, day] = TIME.exec(text) ?? [];
  if (day !== undefined && parseDay(day) !== undefined) return fromJson(TimestampSchema, text);
  throw new Error(`\`${text.slice(0, 40)}\` is no time such as 2024-05-31T12:00:00Z`);
}

/** The library's take the time zone of the machine where none is named, and count through it else. */
export const dates: readonly CelFunc[] = [
  celFunc("date", [STRING], TIMESTAMP, (text) => {
    const day = parseDay(text);
    if (day === undefined)
      throw new Error(`\`${text.slice(0, 40)}\` is no date such as 2024-05-31`);
    return timestampFromMs(day * DAY_MS);
  }),
  celFunc("timestamp", [STRING], TIMESTAMP, toTimestamp),
  ...Object.entries(parts).flatMap(([name, read]) => [
    celMethod(name, TIMESTAMP, [], INT, function () {
      return BigInt(read(toDate(this.message)));
    }),
    celMethod(name, TIMESTAMP, [STRING], INT, function (zone) {
      return BigInt(read(inZone(toDate(this.message), zone)));
    }),
  ]),
];
