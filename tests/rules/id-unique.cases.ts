import type { RuleCases } from "seedlint/testing";

const seed = (id: string) => `---\nid: ${id}\n---\n`;
const collection = { files: "{locale}/{id}.md" };

export default {
  valid: {
    "one id in two locales": { files: { "en/a.md": seed("water"), "zh/a.md": seed("water") } },
    "one id in two collections": {
      files: { "laws/a.md": seed("water"), "plants/a.md": seed("water") },
    },
    "a seed without id": { files: { "a.md": "---\ntitle: A\n---\n", "b.md": seed('""') } },
    "ids named like members of every object": {
      files: { "a.md": seed("constructor"), "b.md": seed("__proto__"), "c.md": seed("toString") },
    },
    "Chinese ids that differ in a character": {
      files: { "a.md": seed("水法"), "b.md": seed("水法规") },
    },
  },
  invalid: {
    "the seed that comes later by path": {
      files: { "b.md": seed("«water»"), "a.md": seed("water") },
      reports: ["b.md Id `water` is already used by a.md"],
    },
    "every further seed, with the first one as the owner": {
      files: { "c.md": seed("«水»"), "b.md": seed("«水»"), "a.md": seed("水") },
      reports: ["b.md Id `水` is already used by a.md", "c.md Id `水` is already used by a.md"],
    },
    "a number and the same number as text": {
      files: { "a.md": seed("12"), "b.md": seed('«"12"»') },
      reports: ["b.md Id `12` is already used by a.md"],
    },
    "ids that differ only in case": {
      files: { "a.md": seed("Water"), "b.md": seed("«water»") },
      reports: ["b.md Id `water` differs from `Water` in a.md only in case or Unicode form"],
    },
    "ids that differ only in case, in two locales": {
      collection,
      files: { "en/water.md": seed("Water"), "zh/water.md": seed("«water»") },
      reports: [
        "zh/water.md Id `water` differs from `Water` in en/water.md only in case or Unicode form",
      ],
    },
    "ids that differ only in how an accent is composed": {
      files: { "a.md": seed("caf\u00e9"), "b.md": seed("«cafe\u0301»") },
      reports: [
        "b.md Id `cafe\u0301` differs from `caf\u00e9` in a.md only in case or Unicode form",
      ],
    },
    "ids that differ only in the width of letters": {
      files: { "a.md": seed("ccs法"), "b.md": seed("«ＣＣＳ法»") },
      reports: ["b.md Id `ＣＣＳ法` differs from `ccs法` in a.md only in case or Unicode form"],
    },
  },
} satisfies RuleCases;
