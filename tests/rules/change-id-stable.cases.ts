import type { RuleCases } from "seedlint/testing";

const seed = (id: string, title = "Water Act") => `---\nid: ${id}\ntitle: ${title}\n---\n`;
const body = `The act says who may take water from a river, and how much of it in each month of the year.
Whoever wants to take more has to ask the authority of the river, which answers within two months.
A right that nobody has used for five years ends, unless the authority has been told why.
Those who live at the river may take what they need for their houses and gardens without a right.
In a dry year the authority may lower all rights by the same part, and has to say so in public.
`;
const idsInPaths = { files: "{id}.md", fields: { id: "/key" } };

export default {
  valid: {
    "a file that is renamed": {
      base: { "water.md": seed("water-act") },
      files: { "acts/water-2024.md": seed("water-act") },
    },
    "a file that is renamed where only paths have ids": {
      base: { "water.md": `---\ntitle: Water\n---\n${body}` },
      files: { "rivers.md": `---\ntitle: Water\n---\n${body}\nIt is in force.\n` },
      collection: idsInPaths,
    },
    "an id that is written otherwise": {
      base: { "a.md": "---\nid: '7'\ntitle: Water\n---\n" },
      files: { "a.md": "---\ntitle: Rivers\nid: 7\n---\n" },
    },
    "a first id": {
      base: { "a.md": "---\ntitle: Water\n---\n" },
      files: { "a.md": "---\nid: water\ntitle: Water\n---\n" },
    },
    "a record in place of another at another path": {
      base: { "water.md": `${seed("water", "Water Act")}${body}` },
      files: {
        "mining.md": `${seed("mining", "Mining Act")}${body.replaceAll("water", "coal").replaceAll("river", "mine")}`,
      },
    },
    "a new record and one that is gone": {
      base: { "a.md": seed("water"), "b.md": "---\nid: old\ntags: [a]\n---\n" },
      files: { "a.md": seed("water"), "c.md": "---\nid: new\nyear: 2024\n---\n" },
    },
    "a front matter that is new": {
      base: { "a.md": "# Water\n" },
      files: { "a.md": seed("rivers") },
    },
  },
  invalid: {
    "another id at the same path": {
      base: { "water.md": seed("water-act") },
      files: { "water.md": seed("«water-act-2024»") },
      reports: ["water.md Id is `water-act-2024`, expected `water-act` as before the change"],
    },
    "another id together with the name of the file": {
      base: { "acts/water.md": `${seed("water")}${body}` },
      files: { "acts/rivers.md": `${seed("«rivers»")}${body}` },
      reports: ["acts/rivers.md Id is `rivers`, expected `water` as before the change"],
    },
    "the same in Chinese, in every locale": {
      base: { "en/a.md": seed("water"), "zh/a.md": seed("water", "水法") },
      files: { "en/a.md": seed("«rivers»"), "zh/a.md": seed("«rivers»", "水法") },
      config: { collections: { acts: { files: "{locale}/{name}.md" } } },
      reports: [
        "en/a.md Id is `rivers`, expected `water` as before the change",
        "zh/a.md Id is `rivers`, expected `water` as before the change",
      ],
    },
    "an id that is gone": {
      base: { "a.md": seed("water") },
      files: { "a.md": "«---»\ntitle: Water Act\n---\n" },
      reports: ["a.md Id is gone, expected `water` as before the change"],
    },
    "an id of the path in place of the own": {
      base: { "a.md": "---\nkey: water\ntitle: Water\n---\n" },
      files: { "a.md": "«---»\ntitle: Water\n---\n" },
      collection: idsInPaths,
      reports: ["a.md Id is `a`, expected `water` as before the change"],
    },
  },
} satisfies RuleCases;
