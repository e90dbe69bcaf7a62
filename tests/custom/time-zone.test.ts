import { afterEach, describe, expect, it } from "vitest";
import { inZone } from "../../src/custom/cel/function-groups/time-zone.ts";

const ownZone = process.env["TZ"];
afterEach(() => {
  if (ownZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ownZone;
});

/** What a clock shows in a zone. */
const clockIn = (time: string, zone: string): string =>
  inZone(new Date(time), zone).toISOString().replace(/Z$/, "");

describe("the parts of a time in a zone", () => {
  // In New York there is no half past two on this day.
  it.each(["UTC", "America/New_York", "Asia/Tokyo"])("are the same on a machine in %s", (zone) => {
    process.env["TZ"] = zone;
    const time = "2026-03-08T02:30:00.250Z";
    expect(clockIn(time, "UTC")).toBe("2026-03-08T02:30:00.250");
    expect(clockIn(time, "Europe/London")).toBe("2026-03-08T02:30:00.250");
    expect(clockIn(time, "Asia/Kathmandu")).toBe("2026-03-08T08:15:00.250");
    expect(clockIn("2026-07-01T23:59:59Z", "Europe/Berlin")).toBe("2026-07-02T01:59:59.000");
    expect(clockIn("2026-01-01T00:00:00Z", "America/New_York")).toBe("2025-12-31T19:00:00.000");
    expect(clockIn("0050-06-01T00:00:00Z", "UTC")).toBe("0050-06-01T00:00:00.000");
  });

  it("may be named by an offset", () => {
    expect(clockIn("2026-01-01T00:00:00Z", "+05:45")).toBe("2026-01-01T05:45:00.000");
    expect(clockIn("2026-01-01T00:00:00Z", "-03:30")).toBe("2025-12-31T20:30:00.000");
    expect(clockIn("2026-01-01T00:00:00Z", "02:00")).toBe("2026-01-01T02:00:00.000");
  });

  it("are none in a zone that is not known, however many are tried", () => {
    for (const zone of ["Mars/Olympus", "+99:00", "+01:60", ""]) {
      expect(() => inZone(new Date(0), zone)).toThrow(RangeError);
    }
    for (const zone of Intl.supportedValuesOf("timeZone").slice(0, 50)) {
      expect(inZone(new Date(0), zone).getUTCFullYear()).toBeGreaterThan(1968);
    }
  });
});
