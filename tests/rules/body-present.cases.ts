import type { RuleCases } from "seedlint/testing";

const seed = (body: string) => `---\nid: water\nreviewStatus: draft\n---\n${body}`;
const sentence =
  "The ordinance sets limits for lead and nitrate in the drinking water of the town. ";
const 句子 = "本条例规定城市饮用水中铅和硝酸盐的限值，并要求供水单位每月公布检测结果。";

export default {
  valid: {
    "two sentences, in English or Chinese": {
      files: {
        "a.md": seed(`\n${sentence.repeat(2)}\n`),
        "b.md": seed(`\n## 概览\n\n${句子.repeat(2)}\n`),
      },
    },
    "Chinese with Latin names in it": {
      files: {
        "a.md": seed(
          "\n经济产业省 (METI) 发布的指南，规定了如何划定 CCS 指定区域并进行公开招标，以授予勘探和商业运营权，自 2024 年起施行。\n",
        ),
      },
    },
    "files that are no records": {
      files: { "a.md": "---\ntitle: Archive\n---\n", "b.md": "---\ntitle: Note\n---\nShort.\n" },
    },
    "a configured collection of pages, some of which are links or notes": {
      collection: {},
      files: { "a.md": "---\ntitle: A link\n---\n", "b.md": "---\ntitle: Today\n---\nRain.\n" },
    },
    "lengths of one's own": {
      options: { min: 10, minHan: 5 },
      files: { "a.md": seed("\nA short text\n"), "b.md": seed("\n简短的说明\n") },
    },
  },
  invalid: {
    "a body that only repeats the name": {
      files: { "a.md": seed("\n«Profile for Algeria»\n") },
      reports: ["a.md Body has 19 characters, expected at least 120"],
    },
    "no body": {
      files: {
        "a.md": "«---»\nreviewStatus: draft\n---\n",
        "b.md": '«---»\nprovenance: { lastAuditDate: "" }\n---\n\n \n',
        "c.md": "«---»\nreviewStatus: draft\n---\n\n<!-- to be written -->\n\n---\n",
      },
      reports: [
        "a.md Body is missing, expected a text below the front matter",
        "b.md Body is missing, expected a text below the front matter",
        "c.md Body is missing, expected a text below the front matter",
      ],
    },
    "a collection whose descriptions are excerpts of the body": {
      collection: { excerpt: { field: "/summary", of: "body" } },
      files: { "a.md": "«---»\ntitle: Guide\n---\n" },
      reports: ["a.md Body is missing, expected a text below the front matter"],
    },
    "a thin one in Chinese": {
      files: { "a.md": seed(`\n«${句子}»\n`) },
      reports: ["a.md Body has 36 characters, expected at least 60"],
    },
    "one in a Chinese seed, whatever script it is in": {
      collection: { files: "{locale}/{name}.md", locales: { values: ["en", "zh"] } },
      files: { "zh/a.md": seed("\n«Profile for 波兰»\n") },
      reports: ["zh/a.md Body has 14 characters, expected at least 60"],
    },
    "a long link or tag, which nobody reads": {
      files: {
        "a.md": seed(`\n«See [the plan](https://example.org/${"a".repeat(120)}).»\n`),
        "b.md": seed(`\n«<div class="${"wide ".repeat(30)}">Text</div>»\n`),
      },
      reports: [
        "a.md Body has 15 characters, expected at least 120",
        "b.md Body has 4 characters, expected at least 120",
      ],
    },
  },
} satisfies RuleCases;
