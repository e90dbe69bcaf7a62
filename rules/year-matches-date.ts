import { defineRule, parsePeriod } from "seedlint/sdk";
import type { Edit, Json, Seed, Span } from "seedlint/sdk";

export default defineRule({
  scope: "seed",
  meta: {
    id: "year-matches-date",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require the year to be that of the published date",
      why: "Filters and charts take the year, pages show the date: where they differ, a record is counted in one year and shown in another.",
      remedy:
        "Correct the one that is wrong. A year at the end of the id, and one that stands in brackets or at the end of the title, is only pointed out where it differs: it may be the year of an amendment.",
      suggestions: "The year of the published date.",
    },
    messages: {
      year: "Year `{{year}}` differs from `{{expected}}`, the year of the published date `{{date}}`",
      id: "Id `{{id}}` names the year {{found}}, but the year is `{{year}}`",
      title: "Title names the year {{found}}, but the year is `{{year}}`",
    },
    levels: { id: "info", title: "info" },
  },

  *check(seed, { today }) {
    const year = toYear(seed.get("year"));
    if (year === undefined) return;
    const date = toText(seed.get("published"));
    // The year as written: in which time zone the day was meant is not the question.
    const expected = parsePeriod(date) === undefined ? year : date.slice(0, 4);
    if (expected !== year) {
      yield {
        message: "year",
        data: { year, expected, date },
        at: "year",
        related: [{ at: "published" }],
        suggestions: [
          { title: `Write ${expected}, as in the date`, edits: [toEdit(seed, expected)] },
        ],
      };
      return;
    }
    const id = findYear(toText(seed.get("id")), ID_YEARS);
    const title = findYear(toText(seed.get("title")), TITLE_YEARS);
    // What lies ahead is an aim: `Net Zero Strategy (2050)`.
    const isOther = (named: NamedYear | undefined): named is NamedYear =>
      named !== undefined && named.found !== year && named.found <= today.slice(0, 4);
    if (isOther(id)) {
      yield {
        message: "id",
        data: { id: id.text, found: id.found, year },
        at: "id",
        part: id.span,
      };
    } else if (isOther(title)) {
      yield { message: "title", data: { found: title.found, year }, at: "title", part: title.span };
    }
  },
});

/** In the type that the year has. */
function toEdit(seed: Seed, year: string): Edit {
  const value = typeof seed.get("year") === "number" ? Number(year) : year;
  return { kind: "set", at: "year", value };
}

interface NamedYear {
  readonly text: string;
  readonly found: string;
  readonly span: Span;
}

/** At the end of a slug, `water-act-2024`, but not of a number: `bill-1425-2022`. */
const ID_YEARS = [/(?<=[-_./])(?<!\d[-_./])(?:19|20)\d\d$/u];

/** Alone in brackets, or at the end after a name: `Water Plan (2024)`, `Water Act 2024`. */
const TITLE_YEARS = [
  /(?<=[([（【]\s?)(?:19|20)\d\d(?=\s?年?\s?(?:版|修订版?|[Ee]dition|[Rr]evision)?[)\]）】])/u,
  /(?<=\p{Lu}\p{L}*\s)(?:19|20)\d\d$/u,
];

function findYear(text: string, patterns: readonly RegExp[]): NamedYear | undefined {
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const [found] = match;
  return { text, found, span: { start: match.index, end: match.index + found.length } };
}

/** A year as a number or as text; other numbers are the schema's business. */
function toYear(value: Json | undefined): string | undefined {
  const text = toText(value);
  return /^\d{4}$/.test(text) ? text : undefined;
}

function toText(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
