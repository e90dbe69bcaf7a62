import type { RuleCases } from "seedlint/testing";

const seed = (id: string, lang?: string) =>
  `---\nid: ${id}\n${lang === undefined ? "" : `lang: ${lang}\n`}---\n`;
const collection = { files: "policies/{locale}/{id}.md" };

export default {
  valid: {
    "an id and a locale that the path has too": {
      collection,
      files: { "policies/en/water.md": seed("water", "en") },
    },
    "front matter without locale, or with blank ones": {
      collection,
      files: {
        "policies/en/water.md": seed("water"),
        "policies/zh/water.md": seed('""', '" "'),
        "policies/zh/air.md": "---\ntitle: Air\n---\n",
      },
    },
    "a number as id": { collection, files: { "policies/zh/12.md": seed("12") } },
    "a slug of the id, where the collection says so": {
      collection: { ...collection, slugged: true },
      files: {
        "policies/en/co2-act-2024.md": seed('"CO₂ Act (2024)"'),
        "policies/zh/水法-2024.md": seed('"水法（2024）"'),
      },
    },
    "an accent that the file system composes in its own way": {
      collection,
      files: { "policies/fr/cafe\u0301.md": seed("caf\u00e9") },
    },
    "paths about which nothing is configured": {
      files: { "en/water.md": seed("other", "en") },
    },
    "a pattern without names": {
      collection: { files: "**/*.md" },
      files: { "policies/en/water.md": seed("other", "zh") },
    },
  },
  invalid: {
    "an id that was copied from another seed": {
      collection,
      files: { "policies/en/water-2024.md": seed("«water-2020»") },
      reports: [
        "policies/en/water-2024.md Id `water-2020` differs from `water-2024`, which the path says",
      ],
      suggested: {
        "Write `water-2024`, as the path says": { "policies/en/water-2024.md": seed("water-2024") },
      },
    },
    "an id in another case": {
      collection,
      files: { "policies/zh/water.md": seed("«Water»") },
      reports: ["policies/zh/water.md Id `Water` differs from `water`, which the path says"],
      suggested: { "Write `water`, as the path says": { "policies/zh/water.md": seed("water") } },
    },
    "a locale that is not that of the folder": {
      collection,
      files: { "policies/zh/水法.md": seed("水法", "«en»") },
      reports: ["policies/zh/水法.md Locale `en` differs from `zh`, which the path says"],
      suggested: { "Write `zh`, as the path says": { "policies/zh/水法.md": seed("水法", "zh") } },
    },
    "a path that is not the slug of the id": {
      collection: { ...collection, slugged: true },
      files: { "policies/en/water.md": seed('«"Water Act"»') },
      reports: [
        "policies/en/water.md Id `Water Act` makes the slug `water-act`, but the path says `water`",
      ],
    },
  },
} satisfies RuleCases;
