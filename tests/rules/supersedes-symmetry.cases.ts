import type { RuleCases } from "seedlint/testing";

interface Evolution {
  readonly supersedes?: string;
  readonly supersededBy?: string;
}

const seed = (id: string, { supersedes = "[]", supersededBy = '""' }: Evolution = {}) =>
  `---\nid: ${id}\nevolution:\n  supersedes: ${supersedes}\n  supersededBy: ${supersededBy}\n---\n`;

export default {
  valid: {
    "two records that name each other": {
      files: {
        "new.md": seed("act-2024", { supersedes: "[act-2019]" }),
        "old.md": seed("act-2019", { supersededBy: "act-2024" }),
      },
    },
    "a record that supersedes two": {
      files: {
        "new.md": seed("c", { supersedes: "[a, b]" }),
        "old-a.md": seed("a", { supersededBy: "c" }),
        "old-b.md": seed("b", { supersededBy: "c" }),
      },
    },
    "a successor in another locale, where the record has no seed in this one": {
      files: {
        "en/new.md": seed("new", { supersedes: "[old]" }),
        "zh/old.md": seed("old", { supersededBy: "new" }),
      },
    },
    "references to records that do not exist, which another rule reports": {
      files: { "a.md": seed("a", { supersedes: "[b]", supersededBy: "c" }) },
    },
    "a cycle, which another rule reports": {
      files: {
        "a.md": seed("a", { supersedes: "[b]" }),
        "b.md": seed("b", { supersedes: "[a]" }),
      },
    },
    "a reference to itself, which another rule reports": {
      files: { "a.md": seed("a", { supersedes: "[a]" }) },
    },
    "another relation": {
      collection: { relations: [{ from: "/next", inverse: "/last" }] },
      files: { "a.md": "---\nid: a\nnext: b\n---\n", "b.md": "---\nid: b\n---\n" },
    },
  },
  invalid: {
    "an old record that names no successor": {
      files: {
        "new.md": seed("act-2024", { supersedes: "[«act-2019»]" }),
        "old.md": seed("act-2019"),
      },
      reports: ["new.md Supersedes `act-2019`, which names no successor; expected `act-2024`"],
    },
    "an old record that names another successor": {
      files: {
        "new.md": seed("水法2024", { supersedes: "[«水法2019»]" }),
        "old.md": seed("水法2019", { supersededBy: "空气法" }),
        "third.md": seed("空气法"),
      },
      reports: [
        "new.md Supersedes `水法2019`, which names `空气法` as its successor; expected `水法2024`",
      ],
    },
    "a successor that does not list the old record": {
      files: {
        "new.md": seed("act-2024", { supersedes: "[act-2019]" }),
        "old.md": seed("act-2019", { supersededBy: "act-2024" }),
        "older.md": seed("act-2014", { supersededBy: "«act-2024»" }),
      },
      reports: [
        "older.md Is superseded by `act-2024`, which does not list `act-2014` among those that it supersedes",
      ],
    },
    "the locale in which one side is missing": {
      files: {
        "en/new.md": seed("new", { supersedes: "[old]" }),
        "en/old.md": seed("old", { supersededBy: "new" }),
        "zh/new.md": seed("new", { supersedes: "[«old»]" }),
        "zh/old.md": seed("old"),
      },
      reports: ["zh/new.md Supersedes `old`, which names no successor; expected `new`"],
    },
    "a record that is named twice, once": {
      files: { "a.md": seed("a", { supersedes: "[«b», b]" }), "b.md": seed("b") },
      reports: ["a.md Supersedes `b`, which names no successor; expected `a`"],
    },
    "records in two folders, where nothing is configured": {
      files: { "2024/a.md": seed("a", { supersedes: "[«b»]" }), "2019/b.md": seed("b") },
      reports: ["2024/a.md Supersedes `b`, which names no successor; expected `a`"],
    },
    "a relation of another shape that is called so": {
      collection: { relations: [{ name: "supersedes", from: "/replaces", inverse: "/by/*" }] },
      files: {
        "a.md": "---\nid: a\nreplaces: «b»\n---\n",
        "b.md": "---\nid: b\nby: [«c», d]\n---\n",
        "c.md": "---\nid: c\n---\n",
        "d.md": "---\nid: d\nreplaces: b\n---\n",
      },
      reports: [
        "a.md Supersedes `b`, which names `c`, `d` as its successor; expected `a`",
        "b.md Is superseded by `c`, which does not list `b` among those that it supersedes",
      ],
    },
  },
} satisfies RuleCases;
