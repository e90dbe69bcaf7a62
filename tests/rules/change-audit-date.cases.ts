import type { RuleCases } from "seedlint/testing";

interface Values {
  readonly audited?: string;
  readonly title?: string;
  readonly lines?: string;
  readonly body?: string;
}

const seed = ({ audited = "2025-03-01", title = "Water Act", lines = "", body = "" }: Values) =>
  `---\nid: water\ntitle: ${title}\n${lines}provenance:\n  lastAuditDate: ${audited}\n---\n${body}`;

const before = { "a.md": seed({}) };
const locales = { config: { collections: { acts: { files: "{locale}/{name}.md" } } } };
const moved = "expected a change of content with it";

export default {
  valid: {
    "content that changed, and with it the date": {
      base: before,
      files: { "a.md": seed({ audited: "2025-11-20", title: "Water Act of 2024" }) },
    },
    "a body that changed, and with it the date": {
      base: { "a.md": seed({ body: "It is in force.\n" }) },
      files: { "a.md": seed({ audited: "2025-11-20", body: "It is repealed.\n" }) },
    },
    "a change on the day of the audit": {
      base: before,
      files: { "a.md": seed({ title: "Water Act of 2024" }) },
      today: "2025-03-01",
    },
    "a tidy-up": {
      base: {
        "a.md": seed({
          title: "'Water  Act '",
          lines: "tags: [a, b]\nnote: TBD\n",
          body: "A b.\n",
        }),
      },
      files: { "a.md": seed({ lines: "tags: [b, a]\nnote: ''\nlink: ''\n", body: "A  b.\n\n" }) },
    },
    "derived values, and a successor that names itself": {
      base: before,
      files: { "a.md": seed({ lines: "links: [x]\nevolution:\n  supersededBy: water-2\n" }) },
      collection: { derived: ["/links"] },
    },
    "another id, which change-id-stable reports": {
      base: before,
      files: { "a.md": seed({}).replace("id: water", "id: rivers") },
    },
    "values that are ignored": {
      base: before,
      files: { "a.md": seed({ lines: "views: 70\n" }) },
      options: { ignore: ["/views"] },
    },
    "a date in one locale for content in the other": {
      base: { "en/a.md": seed({}), "zh/a.md": seed({ title: "水法" }) },
      files: {
        "en/a.md": seed({ audited: "2025-11-20", title: "Water Act of 2024" }),
        "zh/a.md": seed({ audited: "2025-11-20", title: "水法" }),
      },
      ...locales,
    },
    "a seed without an audit date": {
      base: { "a.md": "---\ntitle: Water\n---\n" },
      files: { "a.md": "---\ntitle: Rivers\n---\n" },
    },
    "dates that other rules report": {
      base: { "a.md": seed({ audited: "2025-02-30" }), "b.md": seed({ audited: "2025-03-01" }) },
      files: { "a.md": seed({ title: "Act" }), "b.md": seed({ audited: "''", title: "Act" }) },
    },
    "the same day with a time": {
      base: before,
      files: { "a.md": seed({ audited: "'2025-03-01T08:00:00Z'" }) },
    },
    "a new seed and one that is gone": {
      base: { "a.md": "---\nid: a\nprovenance:\n  lastAuditDate: 2025-03-01\n---\n" },
      files: { "b.md": seed({ audited: "2024-01-01" }) },
    },
  },
  invalid: {
    "content that changed under the old date": {
      base: before,
      files: { "a.md": seed({ audited: "«2025-03-01»", title: "Water Act of 2024" }) },
      reports: ["a.md Content changed, expected a new audit date"],
      suggested: {
        "Write 2026-01-01": { "a.md": seed({ audited: "2026-01-01", title: "Water Act of 2024" }) },
      },
    },
    "a body that changed under the old date, in Chinese": {
      base: { "a.md": seed({ title: "水法", body: "该法已生效。\n" }) },
      files: { "a.md": seed({ audited: "«2025-03-01»", title: "水法", body: "该法已废止。\n" }) },
      reports: ["a.md Content changed, expected a new audit date"],
      suggested: {
        "Write 2026-01-01": {
          "a.md": seed({ audited: "2026-01-01", title: "水法", body: "该法已废止。\n" }),
        },
      },
    },
    "a date that moved alone": {
      base: before,
      files: { "a.md": seed({ audited: "«2025-11-20»" }) },
      reports: [`a.md Audit date moved, ${moved}`],
    },
    "a date that moved alone in every locale": {
      base: { "en/a.md": seed({}), "zh/a.md": seed({ title: "水法" }) },
      files: {
        "en/a.md": seed({ audited: "«2025-11-20»" }),
        "zh/a.md": seed({ audited: "«2025-11-20»", title: "水法" }),
      },
      ...locales,
      reports: [`en/a.md Audit date moved, ${moved}`, `zh/a.md Audit date moved, ${moved}`],
    },
    "a date that moved with derived values alone": {
      base: before,
      files: { "a.md": seed({ audited: "«2025-11-20»", lines: "links: [x]\n" }) },
      collection: { derived: ["/links/*"] },
      reports: [`a.md Audit date moved, ${moved}`],
    },
    "a date that moved backwards, whatever else changed": {
      base: before,
      files: { "a.md": seed({ audited: "«2024-11-20»", title: "Water Act of 2024" }) },
      reports: ["a.md Audit date moved backwards, expected no day before that of the last audit"],
      suggested: {
        "Write 2025-03-01": { "a.md": seed({ audited: "2025-03-01", title: "Water Act of 2024" }) },
      },
    },
  },
} satisfies RuleCases;
