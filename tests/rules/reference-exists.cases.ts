import type { RuleCases } from "seedlint/testing";

interface Evolution {
  readonly supersedes?: string;
  readonly supersededBy?: string;
}

const seed = (id: string, { supersedes = "[]", supersededBy = '""' }: Evolution = {}) =>
  `---\nid: ${id}\nevolution:\n  supersedes: ${supersedes}\n  supersededBy: ${supersededBy}\n---\n`;
const plants = {
  config: {
    collections: {
      laws: {
        files: "laws/{locale}/{id}.md",
        relations: [{ from: "/plants", to: "plants", inverse: "/laws/*" }],
      },
      plants: { files: "plants/{locale}/{id}.md" },
    },
  },
};

export default {
  valid: {
    "references to records that exist": {
      files: {
        "a.md": seed("act-2024", { supersedes: "[act-2019]" }),
        "b.md": seed("act-2019", { supersededBy: "act-2024" }),
      },
    },
    "references that are blank or absent": {
      files: {
        "a.md": seed("a", { supersedes: '["", " ", null]', supersededBy: "null" }),
        "b.md": "---\nid: b\n---\n",
      },
    },
    "a record that exists in another locale only": {
      files: { "en/a.md": seed("a", { supersedes: "[b]" }), "zh/b.md": seed("b") },
    },
    "a record in another folder, where nothing is configured": {
      files: {
        "2024/a.md": seed("a", { supersedes: "[b]" }),
        "2019/b.md": seed("b", { supersededBy: "a" }),
      },
    },
    "a number that names a record": {
      files: { "a.md": seed("a", { supersedes: "[7]" }), "b.md": seed('"7"') },
    },
    "a reference to itself, which is a cycle": {
      files: { "a.md": seed("a", { supersedes: "[a]" }) },
    },
    "a list of records of another collection": {
      ...plants,
      files: {
        "laws/en/a.md": "---\nplants: [p, q]\n---\n",
        "plants/en/p.md": "---\nname: P\n---\n",
        "plants/zh/q.md": "---\nid: q\n---\n",
      },
    },
  },
  invalid: {
    "a reference to a record that does not exist": {
      files: { "a.md": seed("act-2024", { supersedes: "[«decree-7»]" }) },
      reports: [
        "a.md `supersedes` names `decree-7`, but there is no such record in any collection",
      ],
    },
    "a slip of the pen, with the record that was meant": {
      collection: {},
      files: {
        "a.md": seed("act-2024", { supersedes: "[«act_2O19»]" }),
        "b.md": seed("act-2019", { supersededBy: "act-2024" }),
      },
      reports: [
        "a.md `supersedes` names `act_2O19`, but there is no such record in `seeds`; did you mean `act-2019`?",
      ],
      suggested: {
        "Write `act-2019` into `/evolution/supersedes/0`": {
          "a.md": seed("act-2024", { supersedes: "[act-2019]" }),
        },
      },
    },
    "the inverse of a reference": {
      files: { "a.md": seed("水法", { supersededBy: "«水法典»" }) },
      reports: [
        "a.md `supersededBy` names `水法典`, but there is no such record in any collection",
      ],
    },
    "each item that is missing from another collection": {
      ...plants,
      files: {
        "laws/zh/a.md": "---\nplants: [p, «海上工厂», 4, «constructor»]\n---\n",
        "plants/en/p.md": "---\nid: p\n---\n",
        "plants/en/4.md": "---\nid: 4\n---\n",
      },
      reports: [
        "laws/zh/a.md `plants` names `海上工厂`, but there is no such record in `plants`",
        "laws/zh/a.md `plants` names `constructor`, but there is no such record in `plants`",
      ],
    },
    "a single value in place of a list": {
      ...plants,
      files: { "laws/zh/a.md": "---\nplants: «p»\n---\n", "plants/en/q7.md": "---\nid: q7\n---\n" },
      reports: ["laws/zh/a.md `plants` names `p`, but there is no such record in `plants`"],
    },
    "an inverse in the seeds of the other collection": {
      ...plants,
      files: {
        "laws/en/a.md": "---\nplants: [p]\n---\n",
        "plants/en/p.md": "---\nlaws: [a, «gone»]\n---\n",
      },
      reports: ["plants/en/p.md `laws` names `gone`, but there is no such record in `laws`"],
    },
  },
} satisfies RuleCases;
