import type { RuleCases } from "seedlint/testing";

const record = (key: string, value: string) => `---\n${key}: ${value}\n---\n`;

/** Laws name plants, and plants name laws in turn. */
const laws = {
  config: {
    collections: {
      laws: {
        files: "laws/{locale}/{id}.md",
        relations: [{ from: "/plants/*", to: "plants", inverse: "/laws/*" }],
      },
      plants: { files: "plants/{locale}/{id}.md" },
    },
  },
};

/** The same, configured on both sides. */
const twice = {
  config: {
    collections: {
      laws: laws.config.collections.laws,
      plants: {
        files: "plants/{locale}/{id}.md",
        relations: [{ from: "/laws", to: "laws", inverse: "/plants" }],
      },
    },
  },
};

const within = (relation: Readonly<Record<string, string | boolean>>) => ({
  collection: { files: "{locale}/{id}.md", relations: [relation] },
});

export default {
  valid: {
    "two records that name each other": {
      ...laws,
      files: {
        "laws/en/act.md": record("plants", "[works, mill]"),
        "plants/en/mill.md": record("laws", "[act]"),
        "plants/en/works.md": record("laws", "[act, rule]"),
        "laws/en/rule.md": record("plants", "[works]"),
      },
    },
    "a relation that is configured on both sides": {
      ...twice,
      files: {
        "laws/en/act.md": record("plants", "[works]"),
        "plants/en/works.md": record("laws", "[act]"),
      },
    },
    "a record that exists in another locale only": {
      ...laws,
      files: {
        "laws/en/act.md": record("plants", "[works]"),
        "plants/zh/works.md": record("laws", "[act]"),
      },
    },
    "a record that does not exist, which another rule reports": {
      ...laws,
      files: { "laws/en/act.md": record("plants", "[works]") },
    },
    "a relation without an inverse": {
      ...within({ from: "/see/*" }),
      files: { "en/a.md": record("see", "[b]"), "en/b.md": record("see", "[]") },
    },
    "a relation that is its own inverse": {
      ...within({ from: "/see/*", inverse: "/see/*" }),
      files: { "en/a.md": record("see", "[b]"), "en/b.md": record("see", "[a]") },
    },
    "`supersedes`, which has a rule of its own": {
      files: {
        "a.md": "---\nid: a\nevolution: { supersedes: [b] }\n---\n",
        "b.md": "---\nid: b\n---\n",
      },
    },
    "a cycle, which another rule reports": {
      ...within({ from: "/next", inverse: "/previous", acyclic: true }),
      files: { "en/a.md": record("next", "b"), "en/b.md": record("next", "a") },
    },
    "records whose ids are keys of every object": {
      ...laws,
      files: {
        "laws/en/constructor.md": record("plants", "[__proto__]"),
        "plants/en/__proto__.md": record("laws", "[constructor]"),
      },
    },
  },
  invalid: {
    "a plant that does not name the law": {
      ...laws,
      files: {
        "laws/en/act.md": record("plants", "[«works»]"),
        "plants/en/works.md": record("laws", "[]"),
      },
      reports: ["laws/en/act.md `/plants` names `works`, whose `/laws` does not name `act`"],
      fixed: { "plants/en/works.md": record("laws", "[act]") },
    },
    "a law that does not name the plant, each missing side once": {
      ...twice,
      files: {
        "laws/en/act.md": record("plants", "[«mill»]"),
        "plants/en/mill.md": record("laws", "[]"),
        "plants/en/works.md": record("laws", "[«act»]"),
      },
      reports: [
        "laws/en/act.md `/plants` names `mill`, whose `/laws` does not name `act`",
        "plants/en/works.md `/laws` names `act`, whose `/plants` does not name `works`",
      ],
      fixed: {
        "plants/en/mill.md": record("laws", "[act]"),
        "laws/en/act.md": record("plants", "[mill, works]"),
      },
    },
    "one locale of two": {
      ...laws,
      files: {
        "laws/en/act.md": record("plants", "[works]"),
        "laws/zh/act.md": record("plants", "[«works»]"),
        "plants/en/works.md": record("laws", "[act]"),
        "plants/zh/works.md": record("laws", "[]"),
      },
      reports: ["laws/zh/act.md `/plants` names `works`, whose `/laws` does not name `act`"],
      fixed: { "plants/zh/works.md": record("laws", "[act]") },
    },
    "a relation within a collection, from either side": {
      ...within({ from: "/parts/*", inverse: "/whole" }),
      files: {
        "en/a.md": record("parts", "[«b», «c»]"),
        "en/b.md": record("name", "B"),
        "en/c.md": record("whole", "d"),
        "en/d.md": record("parts", "[c]"),
        "en/e.md": record("whole", "«d»"),
      },
      reports: [
        "en/a.md `/parts` names `b`, whose `/whole` does not name `a`",
        "en/a.md `/parts` names `c`, whose `/whole` is `d`; expected `a`",
        "en/e.md `/whole` names `d`, whose `/parts` does not name `e`",
      ],
      fixed: { "en/b.md": "---\nname: B\nwhole: a\n---\n", "en/d.md": record("parts", "[c, e]") },
      suggested: {
        "Write `a` into `/whole` of en/c.md": { "en/c.md": "---\nwhole: a\n---\n" },
        "Remove `c` from `/parts` of en/a.md": { "en/a.md": record("parts", "[b]") },
      },
    },
    "a relation that is its own inverse, once": {
      ...within({ from: "/see/*", inverse: "/see/*" }),
      files: { "en/a.md": record("see", "[«b»]"), "en/b.md": record("see", "[]") },
      reports: ["en/a.md `/see` names `b`, whose `/see` does not name `a`"],
      fixed: { "en/b.md": record("see", "[a]") },
    },
    "an id that is named twice, once": {
      ...laws,
      files: {
        "laws/en/act.md": record("plants", "[«works», works]"),
        "plants/en/works.md": record("laws", "[]"),
      },
      reports: ["laws/en/act.md `/plants` names `works`, whose `/laws` does not name `act`"],
      fixed: { "plants/en/works.md": record("laws", "[act]") },
    },
    "a list to which several are added, each in its place": {
      ...laws,
      files: {
        "laws/en/air.md": record("plants", "[\n  «mill»\n]"),
        "laws/en/fire.md": record("plants", "[\n  «mill»\n]"),
        "laws/en/soil.md": record("plants", "[\n  mill\n]"),
        "laws/en/water.md": record("plants", "[\n  mill\n]"),
        "laws/en/zoo.md": record("plants", "[\n  «mill»\n]"),
        "plants/en/mill.md": '---\n{\n  "laws": [\n    "soil",\n    "water"\n  ]\n}\n---\n',
      },
      reports: [
        "laws/en/air.md `/plants` names `mill`, whose `/laws` does not name `air`",
        "laws/en/fire.md `/plants` names `mill`, whose `/laws` does not name `fire`",
        "laws/en/zoo.md `/plants` names `mill`, whose `/laws` does not name `zoo`",
      ],
      fixed: {
        "plants/en/mill.md":
          '---\n{\n  "laws": [\n    "air",\n    "fire",\n    "soil",\n    "water",\n    "zoo"\n  ]\n}\n---\n',
      },
    },
    "numbers, a single value where a list is expected, and mappings": {
      ...laws,
      files: {
        "laws/en/12.md": record("plants", "[\n  «7», «8», «9»\n]"),
        "plants/en/7.md": record("laws", "[\n  11\n]"),
        "plants/en/8.md": record("laws", "11"),
        "plants/en/9.md": record("laws", "[\n  { id: 11 }\n]"),
        "laws/en/11.md": record("plants", "[\n  7, 8, 9\n]"),
      },
      reports: [
        "laws/en/12.md `/plants` names `7`, whose `/laws` does not name `12`",
        "laws/en/12.md `/plants` names `8`, whose `/laws` does not name `12`",
        "laws/en/12.md `/plants` names `9`, whose `/laws` does not name `12`",
      ],
      fixed: { "plants/en/7.md": record("laws", "[\n  11,\n  12\n]") },
      suggested: {
        "Write `12` into `/laws` of plants/en/8.md": {
          "plants/en/8.md": "---\nlaws:\n  - 11\n  - 12\n---\n",
        },
        "Remove `8` from `/plants` of laws/en/12.md": {
          "laws/en/12.md": record("plants", "[\n  7, 9\n]"),
        },
        "Remove `9` from `/plants` of laws/en/12.md": {
          "laws/en/12.md": record("plants", "[\n  7, 8\n]"),
        },
      },
    },
  },
} satisfies RuleCases;
