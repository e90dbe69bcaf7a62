import type { RuleCases } from "seedlint/testing";

const seed = (published: string) => `---\npubDate: ${published}\n---\n`;

export default {
  valid: {
    "a day that somebody has looked up": { files: { "a.md": seed('"2024-04-29"') } },
    "a year or a month, which makes up no day": {
      files: { "a.md": seed("2024"), "b.md": seed('"2024-01"') },
    },
    "no date": { files: { "a.md": seed('""'), "b.md": "---\nid: a\n---\n", "c.md": seed("soon") } },
  },
  invalid: {
    "1 January": {
      files: { "a.md": seed('«"2024-01-01"»'), "b.md": seed('«"1998-01-01T00:00:00Z"»') },
      reports: [
        "a.md Published date `2024-01-01` is 1 January, which usually stands for an unknown day",
        "b.md Published date `1998-01-01T00:00:00Z` is 1 January, which usually stands for an unknown day",
      ],
    },
    "a default of the schema": {
      options: { dates: ["2020-06-15"] },
      files: { "a.md": seed('«"2020-06-15"»'), "b.md": seed('"2021-06-15"') },
      reports: ["a.md Published date `2020-06-15` is one of those that stand for an unknown day"],
    },
  },
} satisfies RuleCases;
