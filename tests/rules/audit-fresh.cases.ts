import type { RuleCases } from "seedlint/testing";

const seed = (date: string, reviewStatus = "verified") =>
  `---\nid: water\nprovenance:\n  lastAuditDate: ${date}\nreviewStatus: ${reviewStatus}\n---\n`;
const today = "2026-03-01";

export default {
  valid: {
    "an audit a year ago": { today, files: { "a.md": seed('"2025-03-01"') } },
    "a timestamp": {
      today,
      files: {
        "a.md": seed('"2026-02-08T10:00:00Z"'),
        "b.md": seed('"2026-02-08T10:00:00.5+08:00"'),
      },
    },
    "an audit today, or on a day that has begun elsewhere": {
      today,
      files: { "a.md": seed('"2026-03-01"'), "b.md": seed('"2026-03-02"') },
    },
    "29 February in a leap year": { today: "2024-03-01", files: { "a.md": seed('"2024-02-29"') } },
    "seeds that have never heard of audits": {
      files: {
        "a.md": "---\ntitle: A day at the lake\n---\n",
        "b.md": "---\nprovenance:\n  author: Ann\n---\n",
      },
    },
    "a configured collection without provenance": {
      collection: {},
      files: { "a.md": "---\ntitle: Guide\n---\n" },
    },
    "what is no calendar date, which date-valid tells": {
      today,
      files: {
        "a.md": seed('"1999-02-30"'),
        "b.md": seed('"last spring"'),
        "c.md": seed("1999"),
        "d.md": seed('"1999年2月8日"'),
        "e.md": seed("[]"),
      },
    },
    "a date that has not come yet, which date-order tells": {
      today,
      files: { "a.md": seed('"2027-03-03"') },
    },
    "an age that the review status allows": {
      today,
      options: { byReview: { draft: 1000 } },
      files: { "a.md": seed('"2024-01-01"', "draft") },
    },
  },
  invalid: {
    "an audit that was long ago": {
      today,
      files: { "a.md": seed('«"2024-02-10"»') },
      reports: ["a.md Audit date `2024-02-10` is 750 days before today, expected at most 365"],
    },
    "the day after the last one that is allowed": {
      today,
      files: { "a.md": seed('«"2025-02-28"»') },
      reports: ["a.md Audit date `2025-02-28` is 366 days before today, expected at most 365"],
    },
    "an age that the review status does not allow": {
      today,
      options: { maxAgeDays: 1000, byReview: { verified: 30 } },
      files: { "a.md": seed('«"2026-01-01"»'), "b.md": seed('"2026-01-01"', "constructor") },
      reports: ["a.md Audit date `2026-01-01` is 59 days before today, expected at most 30"],
    },
    "a blank date": {
      files: { "a.md": seed('«""»'), "b.md": seed("«null»") },
      reports: [
        "a.md Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
        "b.md Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
      ],
    },
    "a date that is absent where the collection has a place for it": {
      collection: {},
      files: { "a.md": "---\n«provenance»:\n  author: Ann\n---\n" },
      reports: ["a.md Audit date is missing, expected the day of the last check as `YYYY-MM-DD`"],
    },
    "a field of the configuration's own": {
      collection: { fields: { audited: "/checked" } },
      files: { "a.md": "«---»\nid: a\n---\n", "b.md": '---\nchecked: «"2019-05-05"»\n---\n' },
      reports: [
        "a.md Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
        "b.md Audit date `2019-05-05` is 2433 days before today, expected at most 365",
      ],
    },
  },
} satisfies RuleCases;
