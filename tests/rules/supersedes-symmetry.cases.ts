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
      fixed: {
        "old.md":
          '---\nid: act-2019\nevolution:\n  supersedes: []\n  supersededBy: "act-2024"\n---\n',
      },
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
      suggested: {
        "Write `水法2024` into `/evolution/supersededBy` of old.md": {
          "old.md": seed("水法2019", { supersededBy: "水法2024" }),
        },
        "Remove `水法2019` from `/evolution/supersedes` of new.md": {
          "new.md": seed("水法2024", { supersedes: "[]" }),
        },
      },
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
      fixed: { "new.md": seed("act-2024", { supersedes: "[act-2019, act-2014]" }) },
    },
    "the locale in which one side is missing": {
      files: {
        "en/new.md": seed("new", { supersedes: "[old]" }),
        "en/old.md": seed("old", { supersededBy: "new" }),
        "zh/new.md": seed("new", { supersedes: "[«old»]" }),
        "zh/old.md": seed("old"),
      },
      reports: ["zh/new.md Supersedes `old`, which names no successor; expected `new`"],
      fixed: {
        "zh/old.md": '---\nid: old\nevolution:\n  supersedes: []\n  supersededBy: "new"\n---\n',
      },
    },
    "a record that is named twice, once": {
      files: { "a.md": seed("a", { supersedes: "[«b», b]" }), "b.md": seed("b") },
      reports: ["a.md Supersedes `b`, which names no successor; expected `a`"],
      fixed: { "b.md": '---\nid: b\nevolution:\n  supersedes: []\n  supersededBy: "a"\n---\n' },
    },
    "records in two folders, where nothing is configured": {
      files: { "2024/a.md": seed("a", { supersedes: "[«b»]" }), "2019/b.md": seed("b") },
      reports: ["2024/a.md Supersedes `b`, which names no successor; expected `a`"],
      fixed: {
        "2019/b.md": '---\nid: b\nevolution:\n  supersedes: []\n  supersededBy: "a"\n---\n',
      },
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
      suggested: {
        "Write `a` into `/by` of b.md": { "b.md": "---\nid: b\nby: [a, c, d]\n---\n" },
        "Remove `b` from `/replaces` of a.md": { "a.md": '---\nid: a\nreplaces: ""\n---\n' },
        "Write `b` into `/replaces` of c.md": { "c.md": "---\nid: c\nreplaces: b\n---\n" },
        "Remove `c` from `/by` of b.md": { "b.md": "---\nid: b\nby: [d]\n---\n" },
      },
    },
    "two records that supersede one which names none": {
      files: {
        "a.md": seed("a", { supersedes: "[«c»]" }),
        "b.md": seed("b", { supersedes: "[«c»]" }),
        "c.md": seed("c"),
      },
      reports: [
        "a.md Supersedes `c`, which names no successor; expected `a`",
        "b.md Supersedes `c`, which names no successor; expected `b`",
      ],
      suggested: {
        "Write `a` into `/evolution/supersededBy` of c.md": {
          "c.md": '---\nid: c\nevolution:\n  supersedes: []\n  supersededBy: "a"\n---\n',
        },
        "Remove `c` from `/evolution/supersedes` of a.md": {
          "a.md": seed("a", { supersedes: "[]" }),
        },
        "Write `b` into `/evolution/supersededBy` of c.md": {
          "c.md": '---\nid: c\nevolution:\n  supersedes: []\n  supersededBy: "b"\n---\n',
        },
        "Remove `c` from `/evolution/supersedes` of b.md": {
          "b.md": seed("b", { supersedes: "[]" }),
        },
      },
    },
    "an old record that names another successor in one of two locales": {
      collection: { files: "{locale}/{id}.md" },
      files: {
        "en/new.md": seed("new", { supersedes: "[«old»]" }),
        "en/old.md": seed("old"),
        "en/other.md": seed("other", { supersedes: "[]" }),
        "zh/new.md": seed("new", { supersedes: "[«old»]" }),
        "zh/old.md": seed("old", { supersededBy: "other" }),
        "zh/other.md": seed("other", { supersedes: "[]" }),
      },
      reports: [
        "en/new.md Supersedes `old`, which names no successor; expected `new`",
        "zh/new.md Supersedes `old`, which names `other` as its successor; expected `new`",
      ],
      suggested: {
        "Write `new` into `/evolution/supersededBy` of en/old.md": {
          "en/old.md": '---\nid: old\nevolution:\n  supersedes: []\n  supersededBy: "new"\n---\n',
        },
        "Remove `old` from `/evolution/supersedes` of en/new.md": {
          "en/new.md": seed("new", { supersedes: "[]" }),
        },
        "Write `new` into `/evolution/supersededBy` of zh/old.md": {
          "zh/old.md": seed("old", { supersededBy: "new" }),
        },
        "Remove `old` from `/evolution/supersedes` of zh/new.md": {
          "zh/new.md": seed("new", { supersedes: "[]" }),
        },
      },
    },
    "an old record that says nothing of the kind, in JSON, and one without the mapping": {
      files: {
        "a.md": seed("a", { supersedes: "[«b», «c»]" }),
        "b.md": '---\n{\n  "id": "b",\n  "evolution": {\n    "clusters": []\n  }\n}\n---\n',
        "c.md": "---\nid: c\n---\n",
      },
      reports: [
        "a.md Supersedes `b`, which names no successor; expected `a`",
        "a.md Supersedes `c`, which names no successor; expected `a`",
      ],
      fixed: {
        "b.md":
          '---\n{\n  "id": "b",\n  "evolution": {\n    "clusters": [],\n    "supersededBy": "a"\n  }\n}\n---\n',
      },
      suggested: {
        "Remove `c` from `/evolution/supersedes` of a.md": {
          "a.md": seed("a", { supersedes: "[b]" }),
        },
      },
    },
  },
} satisfies RuleCases;
