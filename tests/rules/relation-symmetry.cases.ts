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
    },
    "a relation that is its own inverse, once": {
      ...within({ from: "/see/*", inverse: "/see/*" }),
      files: { "en/a.md": record("see", "[«b»]"), "en/b.md": record("see", "[]") },
      reports: ["en/a.md `/see` names `b`, whose `/see` does not name `a`"],
    },
    "an id that is named twice, once": {
      ...laws,
      files: {
        "laws/en/act.md": record("plants", "[«works», works]"),
        "plants/en/works.md": record("laws", "[]"),
      },
      reports: ["laws/en/act.md `/plants` names `works`, whose `/laws` does not name `act`"],
    },
  },
} satisfies RuleCases;
