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
      remedy:
        "Check the record against its source, then write the day of the check, `YYYY-MM-DD`. A date that does not exist is told by `date-valid`, one in the future, or before the record was published, by `date-order`.",
    },
    messages: {
      missing: "Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
      stale: "Audit date `{{date}}` is {{age}} days before today, expected at most {{max}}",
    },
    yieldsTo: ["date-order"],
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
    const date = typeof value === "string" ? value.trim() : "";
    const day = parseDay(date);
    if (day === undefined) return;
    const age = (parseDay(today) ?? day) - day;
    const max = maxAge(seed, options);
    if (age > max) yield { message: "stale", data: { date, age, max }, at: "audited" };
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
