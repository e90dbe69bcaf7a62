import type { RuleCases } from "seedlint/testing";

const seed = (published: string, audited: string) =>
  `---\npubDate: ${published}\nprovenance:\n  lastAuditDate: ${audited}\n---\n`;
const today = "2026-03-01";
const pairs = [["/announced", "/opened"]];

export default {
  valid: {
    "published, then audited, then today": {
      today,
      files: { "a.md": seed('"2024-04-29"', '"2026-02-08"') },
    },
    "all on one day, or on one that has begun elsewhere": {
      today,
      files: {
        "a.md": seed('"2026-03-01"', '"2026-03-01T09:00:00Z"'),
        "b.md": seed('"2026-03-02"', '"2026-03-02"'),
      },
    },
    "a page that is to appear later, which nobody audits": {
      today,
      files: { "a.md": '---\npubDate: "2026-12-24"\n---\n' },
    },
    "what is no date, which date-valid tells": {
      today,
      files: { "a.md": seed('"2027-02-30"', '"soon"'), "b.md": seed("[]", '""') },
    },
    "years and months that may be in order": {
      today,
      options: { pairs },
      files: {
        "a.md": '---\nannounced: "2024-06"\nopened: "2024"\n---\n',
        "b.md": "---\nannounced: 2024\nopened: 2024-01-05\n---\n",
        "c.md": "---\nannounced: 2024\n---\n",
        "d.md": "---\nannounced: 2024-12\nopened: 2024-12-31\n---\n",
      },
    },
  },
  invalid: {
    "an audit before the publication": {
      today,
      files: { "a.md": seed('"2025-10-01"', '«"2025-01-10"»') },
      reports: ["a.md Date `2025-01-10` is before `2025-10-01`, which must not be later"],
    },
    "an audit that has not come yet": {
      today,
      files: { "a.md": seed('"2024-04-29"', '«"2026-03-03"»') },
      reports: ["a.md Date `2026-03-03` is after today, 2026-03-01"],
    },
    "a publication that has not come yet, once": {
      today,
      files: { "a.md": seed('«"2062-04-29"»', '"2026-02-08"') },
      reports: ["a.md Date `2062-04-29` is after today, 2026-03-01"],
    },
    "both in the future": {
      today,
      files: { "a.md": seed('«"2027-05-01"»', '«"2027-04-01"»') },
      reports: [
        "a.md Date `2027-05-01` is after today, 2026-03-01",
        "a.md Date `2027-04-01` is after today, 2026-03-01",
      ],
    },
    "further pairs": {
      today,
      options: { pairs },
      files: {
        "a.md": '---\nannounced: "2025"\nopened: «"2024"»\n---\n',
        "b.md": "---\nannounced: 2024-07\nopened: «2024-06-30»\n---\n",
      },
      reports: [
        "a.md Date `2024` is before `2025`, which must not be later",
        "b.md Date `2024-06-30` is before `2024-07`, which must not be later",
      ],
    },
  },
} satisfies RuleCases;
