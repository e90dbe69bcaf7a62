import type { RuleCases } from "seedlint/testing";

const seed = (id: string) => `---\nid: ${id}\n---\n`;

const collection = (files: string, values: readonly string[] = ["en", "zh"]) => ({
  collection: { files, locales: { values } },
});

export default {
  valid: {
    "a record in both locales": {
      ...collection("{locale}/{id}.md"),
      files: { "en/water.md": seed("water"), "zh/water.md": seed("water") },
    },
    "one record under two names": {
      ...collection("{locale}/{name}.md"),
      files: { "en/water.md": seed("water"), "zh/shui.md": seed("water") },
    },
    "a collection of one locale": {
      ...collection("{locale}/{id}.md", ["en"]),
      files: { "en/water.md": seed("water") },
    },
    "a collection without locales": { files: { "en/a.md": seed("a"), "zh/b.md": seed("b") } },
    "a locale in the front matter": {
      ...collection("{id}.{name}.md"),
      files: {
        "a.1.md": "---\nid: a\nlang: en\n---\n",
        "a.2.md": "---\nid: a\nlang: zh\n---\n",
      },
    },
    "an id that differs from the path, which another rule reports": {
      ...collection("{locale}/{id}.md"),
      files: { "en/water.md": seed("water"), "zh/water.md": seed("wasser") },
    },
    "a seed without an id": {
      ...collection("{locale}/{name}.md"),
      files: { "en/water.md": "---\ntitle: Water\n---\n" },
    },
  },
  invalid: {
    "a record without a translation": {
      ...collection("{locale}/{id}.md"),
      files: { "en/water.md": seed("«water»"), "en/air.md": seed("air"), "zh/air.md": seed("air") },
      reports: ["en/water.md `water` has no seed in `zh`, expected `zh/water.md`"],
    },
    "a translation of nothing": {
      ...collection("{locale}/{id}.md"),
      files: { "zh/water.md": seed("«water»") },
      reports: ["zh/water.md `water` has no seed in `en`, expected `en/water.md`"],
    },
    "each of the locales that are missing": {
      ...collection("{id}.{locale}.md", ["en", "zh", "fr"]),
      files: { "water.zh.md": seed("««water»»") },
      reports: [
        "water.zh.md `water` has no seed in `en`, expected `water.en.md`",
        "water.zh.md `water` has no seed in `fr`, expected `water.fr.md`",
      ],
    },
    "a locale that is missing beside one that has another id": {
      ...collection("{locale}/{name}.md", ["en", "zh", "fr"]),
      files: { "en/water.md": seed("«water»"), "zh/water.md": seed("«wasser»") },
      reports: [
        "en/water.md `water` has no seed in `fr`, expected `fr/water.md`",
        "zh/water.md `wasser` has no seed in `en`, where en/water.md has the id `water`",
      ],
    },
    "a record whose locale does not stand in its path": {
      ...collection("{id}.md"),
      files: { "water.md": "---\nid: «water»\nlang: en\n---\n" },
      reports: ["water.md `water` has no seed in `zh`, expected one as in `en`"],
    },
    "a path that has the locale twice": {
      ...collection("{locale}/**/{id}.md"),
      files: { "en/a/en/water.md": seed("«water»") },
      reports: ["en/a/en/water.md `water` has no seed in `zh`, expected one as in `en`"],
    },
    "nothing but what the engine says of a seed that cannot be read": {
      ...collection("{locale}/{name}.md"),
      files: { "en/water.md": seed("water"), "zh/water.md": "«# Water»\n" },
      reports: [
        "zh/water.md Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file (frontmatter-missing)",
      ],
    },
    "two ids for one record, told at the translation": {
      ...collection("{locale}/{name}.md"),
      files: { "en/water.md": seed("water"), "zh/water.md": seed("«wasser»") },
      reports: ["zh/water.md `wasser` has no seed in `en`, where en/water.md has the id `water`"],
    },
  },
} satisfies RuleCases;
