import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateReadings, parseDay } from "../../src/sdk/index.ts";

describe("a date in another form", () => {
  it.each([
    ["2024/3/7", ["2024-03-07"]],
    ["2024-3-7", ["2024-03-07"]],
    ["2024.03.07", ["2024-03-07"]],
    ["20240307", ["2024-03-07"]],
    ["2024年3月7日", ["2024-03-07"]],
    ["2024 年 3 月", ["2024-03"]],
    ["2024/3", ["2024-03"]],
    ["7 March 2024", ["2024-03-07"]],
    ["Mar. 7, 2024", ["2024-03-07"]],
    ["7th Sept 2024", ["2024-09-07"]],
    ["07/03/2024", ["2024-03-07", "2024-07-03"]],
    ["25/03/2024", ["2024-03-25"]],
    ["03-25-2024", ["2024-03-25"]],
    ["07.07.2024", ["2024-07-07"]],
  ])("is read in as many ways as there are: %s", (text, readings) => {
    expect(findDateReadings(text)).toEqual(readings);
  });

  it.each([
    "2024-02-30",
    "30 Feb 2024",
    "7 Foo 2024",
    "7 Marching 2024",
    "32/13/2024",
    "07/03/24",
    "07/03-2024",
    "2024",
    "soon",
    "",
  ])("is not read where the calendar has no such day, or nobody knows: %s", (text) => {
    expect(findDateReadings(text)).toEqual([]);
  });

  it("is read as what it was written from", () => {
    const days = fc.date({ min: new Date(0), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = "", month = "", date = ""] = iso.split("-");
        expect(findDateReadings(`${year}/${Number(month)}/${Number(date)}`)).toEqual([iso]);
        expect(findDateReadings(`${month}/${date}/${year}`)).toContain(iso);
        expect(findDateReadings(`${date}.${month}.${year}`)[0]).toBe(iso);
        expect(parseDay(iso)).toBeDefined();
      }),
    );
  });
});
