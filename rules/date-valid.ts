import {
  defineRule,
  findDateReadings,
  hasViolationAt,
  isRecord,
  parseDay,
  parsePeriod,
  type Finding,
  type Json,
  type Pointer,
} from "seedlint/sdk";

type Precision = "year" | "month" | "day";

interface DateOptions {
  readonly dates: Readonly<Record<string, Precision>>;
}

const FORMS: Readonly<Record<Precision, string>> = {
  year: "YYYY",
  month: "YYYY-MM",
  day: "YYYY-MM-DD",
};
const PRECISIONS: readonly Precision[] = ["year", "month", "day"];

const defaults: DateOptions = { dates: { published: "day", audited: "day" } };

export default defineRule({
  scope: "seed",
  meta: {
    id: "date-valid",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require dates to be real calendar dates in ISO form",
      why: "Programs sort and compare dates as text, and read any other form as they please: `03/04/2024` is a day in March or in April, and 30 February becomes 1 March.",
      remedy:
        "Write `YYYY-MM-DD`. Where only the month or the year is known, say so in `dates` instead of making up a day. Every invalid date is told here: `audit-fresh` and `date-order` only speak of dates that exist. Where nothing is configured, other forms (`Jul 08 2022`) are accepted in seeds with neither audit date nor review status. What the schema of the collection says of a date, `schema` tells.",
      fix: "A date that can be read in one way only (`2024/3/7`, `7 March 2024`, `25.12.2024`) is written in ISO form.",
      suggestions: "Both readings of a date that has two, such as `07/03/2024`.",
    },
    messages: {
      form: "Date `{{date}}` is not in ISO form, expected `{{expected}}`",
      unreal: "Date `{{date}}` does not exist, expected a real date as `{{expected}}`",
    },
    options: {
      properties: {
        dates: {
          description:
            "Where dates stand, as fields or pointers, and the least precise form that each may have",
          type: "object",
          additionalProperties: { enum: PRECISIONS },
        },
      },
      defaults,
    },
  },

  *check(seed, context) {
    for (const [name, precision] of Object.entries(context.options.dates)) {
      // A field that the collection does not have selects nothing.
      const pattern = name.startsWith("/") ? toPattern(name) : context.collection.fields[name];
      for (const { pointer, value } of pattern === undefined ? [] : seed.select(pattern)) {
        const date = toText(value);
        if (date === undefined || isValid(date, precision)) continue;
        if (hasViolationAt(context.violations(), pointer)) continue;
        const message = isUnreal(date) ? "unreal" : "form";
        if (message === "form" && !isRecord(seed, context.collection)) continue;
        const expected = (message === "form" ? toIso(date) : undefined) ?? FORMS[precision];
        const readings = findDateReadings(date).filter((reading) => isValid(reading, precision));
        yield { message, data: { date, expected }, at: pointer, ...mendBy(readings, pointer) };
      }
    }
  },
});

/** With one reading there is nothing to choose. */
function mendBy(readings: readonly string[], at: Pointer): Pick<Finding, "fix" | "suggestions"> {
  const edits = readings.map((value) => ({ kind: "set", at, value }) as const);
  if (edits.length === 1) return { fix: edits };
  return {
    suggestions: edits.map((edit) => ({ title: `Write \`${edit.value}\``, edits: [edit] })),
  };
}

/** A name that starts with a slash. */
const toPattern = (name: string): Pointer => name as Pointer;

/** A date as it is written; undefined for a blank, and for what the schema should have refused. */
function toText(value: Json): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isValid(date: string, precision: Precision): boolean {
  const found = parsePeriod(date)?.precision;
  return found !== undefined && PRECISIONS.indexOf(found) >= PRECISIONS.indexOf(precision);
}

/** False for a month where a day is expected: it is no mistake in the calendar. */
function isUnreal(date: string): boolean {
  return (
    /^\d{4}-\d{2}(?:-\d{2}(?:[Tt ]\d{2}:.*)?)?$/u.test(date) && parsePeriod(date) === undefined
  );
}

/** `2024/3/5`, `2024.03.05` and `2024年3月5日` in ISO form, if the calendar has the day. */
function toIso(date: string): string | undefined {
  const match = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/u.exec(date);
  if (match === null) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(iso) === undefined ? undefined : iso;
}
