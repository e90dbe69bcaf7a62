const OFFSET = /^([+-]?)([01]\d|2[0-3]):([0-5]\d)$/;

const MINUTE_MS = 60_000;

/** Formats are dear to make; names may come from content, so that not all of them are kept. */
const MAX_FORMATS = 32;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The date whose parts in UTC are those of `date` in a time zone, whatever that of the machine is.
 *
 * @param zone a name such as `Europe/London`, or an offset such as `-03:30`
 * @throws RangeError for any other
 */
export function inZone(date: Date, zone: string): Date {
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (hours === undefined) return inNamedZone(date, zone);
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  return new Date(date.getTime() + (sign === "-" ? -offset : offset));
}

function inNamedZone(date: Date, zone: string): Date {
  const numbers = new Map(
    formatOf(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => numbers.get(type) ?? 0;
  const shifted = new Date(0);
  // Years before 100 are taken as they are here alone.
  shifted.setUTCFullYear(part("year"), part("month") - 1, part("day"));
  shifted.setUTCHours(part("hour"), part("minute"), part("second"), date.getUTCMilliseconds());
  return shifted;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23" },
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  if (formats.size >= MAX_FORMATS) formats.clear();
  formats.set(zone, format);
  return format;
}
