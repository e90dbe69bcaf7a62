import { defineRule, getAt, isObject, parseDay, parsePointer, toPointer } from "seedlint/sdk";
import type { Collection, Json, Seed } from "seedlint/sdk";

interface AuditOptions {
  readonly maxAgeDays: number;
  readonly byReview: Readonly<Record<string, number>>;
}

const days = { type: "integer", minimum: 0 } as const;
const defaults: AuditOptions = { maxAgeDays: 365, byReview: {} };

export default defineRule({
  scope: "seed",
  meta: {
    id: "audit-fresh",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require the date of the last audit, at most a year before today",
      why: "A record that nobody has looked at for long may no longer be true, and a reader cannot tell.",
      remedy: "Check the record against its source, then write the day of the check, `YYYY-MM-DD`.",
    },
    messages: {
      missing: "Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
      invalid: "Audit date `{{date}}` is no calendar date, expected `YYYY-MM-DD`",
      future: "Audit date `{{date}}` is after today, {{today}}",
      stale: "Audit date `{{date}}` is {{age}} days before today, expected at most {{max}}",
    },
    options: {
      properties: {
        maxAgeDays: { description: "The greatest age of an audit, in days", ...days },
        byReview: {
          description: "Another greatest age for a review status",
          type: "object",
          additionalProperties: days,
        },
      },
      defaults,
    },
  },

  *check(seed, { collection, options, today }) {
    const value = seed.get("audited");
    if (isBlank(value)) {
      if (isExpected(seed, collection)) yield { message: "missing", at: "audited" };
      return;
    }
    const date = typeof value === "string" ? value.trim() : JSON.stringify(value);
    const day = typeof value === "string" ? parseDay(date) : undefined;
    if (day === undefined) {
      yield { message: "invalid", data: { date }, at: "audited" };
      return;
    }
    const age = (parseDay(today) ?? day) - day;
    const max = maxAge(seed, options);
    // East of the run's clock it may be tomorrow already.
    if (age < -1) yield { message: "future", data: { date, today }, at: "audited" };
    else if (age > max) yield { message: "stale", data: { date, age, max }, at: "audited" };
  },
});

function isBlank(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/**
 * True where the date has a place that is empty: the field itself, or in a configured collection
 * the mapping that holds it. Other seeds may never have heard of audits.
 */
function isExpected(seed: Seed, { fields, files }: Collection): boolean {
  const pointer = fields["audited"];
  if (pointer === undefined) return false;
  if (seed.get(pointer) !== undefined) return true;
  const parent = toPointer(parsePointer(pointer).slice(0, -1));
  return files.length > 0 && isObject(getAt(seed.data, parent));
}

function maxAge(seed: Seed, { maxAgeDays, byReview }: AuditOptions): number {
  const review = seed.get("review");
  if (typeof review !== "string" || !Object.hasOwn(byReview, review)) return maxAgeDays;
  return byReview[review] ?? maxAgeDays;
}
