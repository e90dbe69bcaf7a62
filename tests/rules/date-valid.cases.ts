import type { RuleCases } from "seedlint/testing";

const seed = (published: string) => `---\nreviewStatus: draft\npubDate: ${published}\n---\n`;
const audit = (date: string) => `---\nprovenance:\n  lastAuditDate: ${date}\n---\n`;

export default {
  valid: {
    "a date": { files: { "a.md": seed('"2024-02-29"'), "b.md": seed("2024-04-30") } },
    "a timestamp": {
      files: { "a.md": seed('"2026-02-08T10:00:00Z"'), "b.md": audit('"2026-02-08 10:00 +0800"') },
    },
    "a blank, which is another matter": {
      files: { "a.md": seed('""'), "b.md": seed("null"), "c.md": "---\nid: a\n---\n" },
    },
    "what the schema should refuse": {
      files: { "a.md": seed("[2024]"), "b.md": seed("{ a: 1 }") },
    },
    "what the schema does refuse": {
      schema: { properties: { pubDate: { type: "string", pattern: "^[0-9-]+$" } } },
      files: { "a.md": seed("2024/02/29") },
    },
    "other forms in files that are no records": {
      files: { "a.md": "---\ntitle: First post\npubDate: Jul 08 2022\n---\n" },
    },
    "a month or a year where that is enough": {
      options: { dates: { published: "month", "/milestones/*": "year" } },
      files: {
        "a.md": '---\npubDate: "2024-05"\nmilestones: ["2024", "2024-05", "2024-05-06"]\n---\n',
        "b.md": "---\nmilestones: [2030]\n---\n",
        "c.md": audit("some day"),
      },
    },
  },
  invalid: {
    "a day that the calendar does not have": {
      files: { "a.md": seed('«"2026-02-30"»'), "b.md": seed('«"2023-02-29"»') },
      reports: [
        "a.md Date `2026-02-30` does not exist, expected a real date as `YYYY-MM-DD`",
        "b.md Date `2023-02-29` does not exist, expected a real date as `YYYY-MM-DD`",
      ],
    },
    "other forms, with the day in ISO form where it is plain": {
      files: {
        "a.md": audit('«"2026年2月8日"»'),
        "b.md": audit('«"2026/2/8"»'),
        "c.md": audit('«"08/02/2026"»'),
        "d.md": audit('«"last spring"»'),
        "e.md": audit('«"2026.02.30"»'),
      },
      reports: [
        "a.md Date `2026年2月8日` is not in ISO form, expected `2026-02-08`",
        "b.md Date `2026/2/8` is not in ISO form, expected `2026-02-08`",
        "c.md Date `08/02/2026` is not in ISO form, expected `YYYY-MM-DD`",
        "d.md Date `last spring` is not in ISO form, expected `YYYY-MM-DD`",
        "e.md Date `2026.02.30` is not in ISO form, expected `YYYY-MM-DD`",
      ],
      fixed: { "a.md": audit('"2026-02-08"'), "b.md": audit('"2026-02-08"') },
      suggested: {
        "Write `2026-02-08`": { "c.md": audit('"2026-02-08"') },
        "Write `2026-08-02`": { "c.md": audit('"2026-08-02"') },
      },
    },
    "a month or a year where a day is expected": {
      files: { "a.md": seed('«"2024-05"»'), "b.md": seed("«2024»"), "c.md": seed('«"2024-13"»') },
      reports: [
        "a.md Date `2024-05` is not in ISO form, expected `YYYY-MM-DD`",
        "b.md Date `2024` is not in ISO form, expected `YYYY-MM-DD`",
        "c.md Date `2024-13` does not exist, expected a real date as `YYYY-MM-DD`",
      ],
    },
    "a time that the day does not have": {
      files: { "a.md": seed('«"2026-02-08T25:00:00Z"»') },
      reports: [
        "a.md Date `2026-02-08T25:00:00Z` does not exist, expected a real date as `YYYY-MM-DD`",
      ],
    },
    "dates of one's own": {
      collection: {},
      options: { dates: { "/milestones/*": "year" } },
      files: { "a.md": '---\nmilestones: ["2024", «"soon"»]\npubDate: "2024"\n---\n' },
      reports: ["a.md Date `soon` is not in ISO form, expected `YYYY`"],
    },
    "a field of the configuration's own": {
      collection: { fields: { published: "/issued" } },
      files: { "a.md": '---\nissued: «"1.2.2024"»\npubDate: "1.2.2024"\n---\n' },
      reports: ["a.md Date `1.2.2024` is not in ISO form, expected `YYYY-MM-DD`"],
      suggested: {
        "Write `2024-02-01`": { "a.md": '---\nissued: "2024-02-01"\npubDate: "1.2.2024"\n---\n' },
        "Write `2024-01-02`": { "a.md": '---\nissued: "2024-01-02"\npubDate: "1.2.2024"\n---\n' },
      },
    },
    "a day that comes first beyond doubt, a month in words, and no day at all": {
      files: {
        "a.md":
          '---\npubDate: «25.12.2024»\nprovenance: { lastAuditDate: «"7 March 2026"» }\n---\n',
        "b.md":
          '---\n{ "pubDate": «20240307», "provenance": { "lastAuditDate": «"soon"» } }\n---\n',
      },
      reports: [
        "a.md Date `25.12.2024` is not in ISO form, expected `YYYY-MM-DD`",
        "a.md Date `7 March 2026` is not in ISO form, expected `YYYY-MM-DD`",
        "b.md Date `20240307` is not in ISO form, expected `YYYY-MM-DD`",
        "b.md Date `soon` is not in ISO form, expected `YYYY-MM-DD`",
      ],
      fixed: {
        "a.md": '---\npubDate: 2024-12-25\nprovenance: { lastAuditDate: "2026-03-07" }\n---\n',
        "b.md":
          '---\n{ "pubDate": "2024-03-07", "provenance": { "lastAuditDate": "soon" } }\n---\n',
      },
    },
  },
} satisfies RuleCases;
