import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay, parsePeriod } from "../../src/sdk/dates.ts";

test("counts days from 1970", () => {
  expect(parseDay("1970-01-01")).toBe(0);
  expect(parseDay("1969-12-31")).toBe(-1);
  expect(parseDay("2026-01-01")).toBe(20454);
  expect(parseDay("0001-01-01")).toBe(-719162);
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2024-04-31",
  "2024-00-10",
  "2024-13-01",
  "2024-1-1",
  "2024/01/01",
  "20240101",
  "2024-01-01T24:00:00Z",
  "2024-01-01T10:60:00Z",
  "2024-01-01T10:00:00+25:00",
  "2024-01-01 ",
  "２０２４-01-01",
  "",
])("knows no day %j", (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test("takes a timestamp for its day in UTC", () => {
  const day = parseDay("2026-02-08");
  expect(parseDay("2026-02-08T10:00:00Z")).toBe(day);
  expect(parseDay("2026-02-08 23:59:60.123z")).toBe(day);
  expect(parseDay("2026-02-09T07:59:00+08:00")).toBe(day);
  expect(parseDay("2026-02-07T16:00:00-0800")).toBe(day);
  expect(parseDay("2026-02-08T23:30")).toBe(day);
});

test("agrees with the calendar of the platform on every day", () => {
  const day = fc.date({
    min: new Date("0100-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      expect(parseDay(date.toISOString().slice(0, 10))).toBe(
        Math.floor(date.getTime() / 86_400_000),
      );
    }),
  );
});

test.each([
  ["2024", "year", "2024-01-01", "2024-12-31"],
  ["2024-02", "month", "2024-02-01", "2024-02-29"],
  ["2023-02", "month", "2023-02-01", "2023-02-28"],
  ["2024-12", "month", "2024-12-01", "2024-12-31"],
  ["2024-05-06", "day", "2024-05-06", "2024-05-06"],
  ["2024-05-06T10:00:00Z", "day", "2024-05-06", "2024-05-06"],
])("takes %j for a %s", (text, precision, first, last) => {
  expect(parsePeriod(text)).toEqual({ precision, first: parseDay(first), last: parseDay(last) });
});

test.each(["", "24", "2024-13", "2024-00", "2024-2", "2024-02-30", "2024-Q1", " 2024"])(
  "knows no time %j",
  (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  },
);
