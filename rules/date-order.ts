import { defineRule, parseDay, parsePeriod } from "seedlint/sdk";
import type { FieldName, Period, Pointer, Seed } from "seedlint/sdk";

type Place = FieldName | Pointer;

interface OrderOptions {
  readonly pairs: readonly (readonly [Place, Place])[];
}

const defaults: OrderOptions = { pairs: [] };

export default defineRule({
  scope: "seed",
  meta: {
    id: "date-order",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require dates in their natural order: published, audited, today",
      why: "Nobody can have checked a record before it was published, or tomorrow: one of the dates is mistyped, and lists by date are wrong.",
      remedy:
        "Correct the date that is wrong. A date in the future is told here, one that is no date by `date-valid`, and one that is long past by `audit-fresh`. Only seeds with an audit date are expected to be published already.",
    },
    messages: {
      future: "Date `{{date}}` is after today, {{today}}",
      reversed: "Date `{{date}}` is before `{{earlier}}`, which must not be later",
    },
    options: {
      properties: {
        pairs: {
          description:
            "Further pairs of dates, as fields or pointers, of which the first is not after the second; a year or a month stands for all its days",
          type: "array",
          items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
        },
      },
      defaults,
    },
  },

  *check(seed, { options: { pairs }, today }) {
    const audited = readDate(seed, "audited");
    const published = readDate(seed, "published");
    const now = parseDay(today) ?? Infinity;
    if (audited !== undefined) {
      const stated = published === undefined ? [audited] : [published, audited];
      const future = stated.filter((date) => isAfter(date, now));
      for (const { text, at } of future) {
        yield { message: "future", data: { date: text, today }, at };
      }
      if (published && future.length === 0 && isReversed(published, audited)) {
        yield toReversed(published, audited);
      }
    }
    for (const [from, to] of pairs) {
      const [earlier, later] = [readDate(seed, from), readDate(seed, to)];
      if (earlier && later && isReversed(earlier, later)) yield toReversed(earlier, later);
    }
  },
});

interface StatedDate extends Period {
  readonly text: string;
  readonly at: Place;
}

/** Undefined for what is no date, which `date-valid` tells. */
function readDate(seed: Seed, at: Place): StatedDate | undefined {
  const value = seed.get(at);
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  const period = parsePeriod(text);
  // Written out, because a spread would take longer than all the rest.
  return (
    period && { precision: period.precision, first: period.first, last: period.last, text, at }
  );
}

/** East of the run's clock it may be tomorrow already. */
function isAfter({ first }: Period, now: number): boolean {
  return first > now + 1;
}

/** True only if no day of the one can be before any day of the other. */
function isReversed(earlier: Period, later: Period): boolean {
  return earlier.first > later.last;
}

function toReversed(earlier: StatedDate, later: StatedDate) {
  return {
    message: "reversed",
    data: { date: later.text, earlier: earlier.text },
    at: later.at,
    related: [{ at: earlier.at }],
  } as const;
}
