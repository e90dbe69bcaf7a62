import type { RuleCases } from "seedlint/testing";

const seed = (id: string, supersedes: string, supersededBy = '""') =>
  `---\nid: ${id}\nevolution:\n  supersedes: ${supersedes}\n  supersededBy: ${supersededBy}\n---\n`;

export default {
  valid: {
    "a chain of records": {
      files: {
        "a.md": seed("act-2024", "[act-2019]"),
        "b.md": seed("act-2019", "[act-2014]", "act-2024"),
        "c.md": seed("act-2014", "[]", "act-2019"),
      },
    },
    "two ways to one record": {
      files: {
        "a.md": seed("a", "[b, c]"),
        "b.md": seed("b", "[d]"),
        "c.md": seed("c", "[d]"),
        "d.md": seed("d", "[]"),
      },
    },
    "a relation that may run in a circle": {
      collection: { relations: [{ from: "/related/*" }] },
      files: {
        "a.md": "---\nid: a\nrelated: [b]\n---\n",
        "b.md": "---\nid: b\nrelated: [a]\n---\n",
      },
    },
    "a relation to another collection with the same ids": {
      config: {
        collections: {
          laws: {
            files: "laws/{id}.md",
            relations: [{ from: "/plants/*", to: "plants", acyclic: true }],
          },
          plants: { files: "plants/{id}.md" },
        },
      },
      files: { "laws/a.md": "---\nplants: [a]\n---\n", "plants/a.md": "---\nname: A\n---\n" },
    },
  },
  invalid: {
    "two records that supersede each other": {
      files: {
        "new.md": seed("act-2024", "[«act-2019»]"),
        "old.md": seed("act-2019", "[act-2024]"),
      },
      reports: ["new.md `supersedes` leads back to its start: `act-2024 → act-2019 → act-2024`"],
    },
    "a record that supersedes itself": {
      files: { "a.md": seed("水法", "[«水法»]") },
      reports: ["a.md `supersedes` of `水法` names the record itself"],
    },
    "a circle once, in the first seed by path, whatever the locale": {
      files: {
        "en/c.md": seed("c", "[a]"),
        "en/a.md": seed("a", "[«b»]"),
        "en/b.md": seed("b", "[c]"),
        "zh/c.md": seed("c", "[a]"),
        "zh/a.md": seed("a", "[b]"),
        "zh/b.md": seed("b", "[c]"),
      },
      reports: ["en/a.md `supersedes` leads back to its start: `a → b → c → a`"],
    },
    "a circle over two locales": {
      files: { "en/a.md": seed("a", "[«b»]"), "zh/b.md": seed("b", "[a]") },
      reports: ["en/a.md `supersedes` leads back to its start: `a → b → a`"],
    },
    "a successor that is also a predecessor": {
      files: { "a.md": seed("a", "[«b»]", "b"), "b.md": seed("b", "[]") },
      reports: ["a.md `supersedes` leads back to its start: `a → b → a`"],
    },
    "two circles that share a record": {
      files: {
        "a.md": seed("a", "[«b», «c»]"),
        "b.md": seed("b", "[a]"),
        "c.md": seed("c", "[a]"),
      },
      reports: [
        "a.md `supersedes` leads back to its start: `a → b → a`",
        "a.md `supersedes` leads back to its start: `a → c → a`",
      ],
    },
    "a circle over two folders, where nothing is configured": {
      files: { "2019/b.md": seed("b", "[«a»]"), "2024/a.md": seed("a", "[b]") },
      reports: ["2019/b.md `supersedes` leads back to its start: `b → a → b`"],
    },
  },
} satisfies RuleCases;
