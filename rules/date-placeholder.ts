import { defineRule } from "seedlint/sdk";

interface PlaceholderOptions {
  readonly dates: readonly string[];
}

const defaults: PlaceholderOptions = { dates: [] };

export default defineRule({
  scope: "seed",
  meta: {
    id: "date-placeholder",
    since: "0.1.0",
    recommended: "warn",
    preview: true,
    docs: {
      summary: "Disallow a published date that stands for an unknown one",
      why: "1 January is what programs and people write where they only know the year, and a default of the schema is what nobody has written at all; both sort as if the day were known.",
      remedy:
        "Look the day up. If it really was 1 January, say so in a suppression; if a default of the schema is another day, name it in `dates`.",
    },
    messages: {
      newYear: "Published date `{{date}}` is 1 January, which usually stands for an unknown day",
      named: "Published date `{{date}}` is one of those that stand for an unknown day",
    },
    options: {
      properties: {
        dates: {
          description: "Other days that stand for an unknown one, such as a default of the schema",
          type: "array",
          items: { type: "string", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
        },
      },
      defaults,
    },
  },

  *check(seed, { options: { dates } }) {
    const value = seed.get("published");
    const date = typeof value === "string" ? value.trim() : "";
    if (!/^\d{4}-\d{2}-\d{2}/u.test(date)) return;
    if (dates.includes(date.slice(0, 10))) {
      yield { message: "named", data: { date }, at: "published" };
    } else if (date.slice(4, 10) === "-01-01") {
      yield { message: "newYear", data: { date }, at: "published" };
    }
  },
});
