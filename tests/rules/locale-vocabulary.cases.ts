import type { RuleCases } from "seedlint/testing";

const seed = (id: string, kind: string) => `---\nid: ${id}\nkind: ${kind}\n---\n`;

const locales = { values: ["en", "zh"] };
const collection = (own: object = {}) => ({
  collection: { files: "{locale}/{name}.md", locales: { ...locales, ...own } },
});
const configured = collection({ translated: { "/kind": { Active: "现行", LNG: "LNG" } } });

/** Twenty-four records of a field that is translated throughout. */
const corpus = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => {
    const [en, zh] = index % 2 === 0 ? ["Capture", "碳捕集"] : ["Full chain", "全产业链"];
    return [
      [`en/${index}.md`, seed(`r${index}`, en)],
      [`zh/${index}.md`, seed(`r${index}`, zh)],
    ] as const;
  }).flat(),
);

export default {
  valid: {
    "the word of each locale": {
      ...configured,
      files: { "en/a.md": seed("a", "Active"), "zh/a.md": seed("a", "现行") },
    },
    "a word that is one in both, and one that the vocabulary does not have": {
      ...configured,
      files: {
        "en/a.md": seed("a", "LNG"),
        "zh/a.md": seed("a", "LNG"),
        "en/b.md": seed("b", "Upcoming"),
        "zh/b.md": seed("b", "Upcoming"),
      },
    },
    "a field that no vocabulary is configured for, in few records": {
      ...collection(),
      files: { "en/a.md": seed("a", "Active"), "zh/a.md": seed("a", "Active") },
    },
    "a field that the corpus does not translate": {
      ...collection(),
      files: Object.fromEntries(
        Object.entries(corpus).map(([path, text]) => [
          path,
          text.replace(/kind: .*/, "kind: Active"),
        ]),
      ),
    },
    "an abbreviation, in a field that the corpus translates": {
      ...collection(),
      files: { ...corpus, "en/x.md": seed("x", "T&S"), "zh/x.md": seed("x", "T&S") },
    },
    "a repository that has configured no locales": { files: corpus },
  },
  invalid: {
    "an English word in a Chinese seed": {
      ...configured,
      files: { "en/a.md": seed("a", "Active"), "zh/a.md": seed("a", "«Active»") },
      reports: ["zh/a.md `Active` is the word for `en`, expected `现行`"],
      fixed: { "zh/a.md": seed("a", "现行") },
    },
    "a Chinese word in an English seed": {
      ...configured,
      files: { "en/a.md": seed("a", "«现行»"), "zh/a.md": seed("a", "现行") },
      reports: ["en/a.md `现行` is the word for `zh`, expected `Active`"],
      fixed: { "en/a.md": seed("a", "Active") },
    },
    "a third locale": {
      collection: {
        files: "{locale}/{name}.md",
        locales: {
          values: ["en", "zh", "fr"],
          translated: { "/kind": { Active: { zh: "现行", fr: "En vigueur" } } },
        },
      },
      files: { "fr/a.md": seed("a", "«现行»"), "zh/a.md": seed("a", "«En vigueur»") },
      reports: [
        "fr/a.md `现行` is the word for `zh`, expected `En vigueur`",
        "zh/a.md `En vigueur` is the word for `fr`, expected `现行`",
      ],
      fixed: { "fr/a.md": seed("a", "En vigueur"), "zh/a.md": seed("a", "现行") },
    },
    "items of a list": {
      ...collection({ translated: { "/tags/*": { water: "水" } } }),
      files: { "zh/a.md": "---\nid: a\ntags: [水, «water»]\n---\n" },
      reports: ["zh/a.md `water` is the word for `en`, expected `水`"],
      fixed: { "zh/a.md": "---\nid: a\ntags: [水, 水]\n---\n" },
    },
    "a word whose translation the corpus has": {
      ...collection(),
      files: {
        ...corpus,
        "en/x.md": seed("x", "Full Chain"),
        "zh/x.md": seed("x", "«Full Chain»"),
      },
      reports: ["zh/x.md `Full Chain` is the word for `en`, expected `全产业链`"],
      suggested: { "Write `全产业链` into `/kind`": { "zh/x.md": seed("x", "全产业链") } },
    },
    "the other way round": {
      ...collection(),
      files: { ...corpus, "en/x.md": seed("x", "«碳捕集»"), "zh/x.md": seed("x", "碳捕集") },
      reports: ["en/x.md `碳捕集` is the word for `zh`, expected `Capture`"],
      suggested: { "Write `Capture` into `/kind`": { "en/x.md": seed("x", "Capture") } },
    },
    "a word in the script of the other locale, once for a configured field": {
      ...collection({ translated: { "/kind": { Capture: "碳捕集" } } }),
      files: {
        ...corpus,
        "en/x.md": seed("x", "Vented"),
        "zh/x.md": seed("x", "«Vented»"),
        "en/y.md": seed("y", "Capture"),
        "zh/y.md": seed("y", "«capture»"),
      },
      reports: [
        "zh/x.md `Vented` is the word for `en`, but `/kind` is translated elsewhere",
        "zh/y.md `capture` is the word for `en`, expected `碳捕集`",
      ],
      fixed: { "zh/y.md": seed("y", "碳捕集") },
    },
    "a word with two translations": {
      collection: {
        files: "{locale}/{name}.md",
        locales: {
          values: ["zh", "en"],
          translated: { "/kind": { 现行: "Active", 有效: "Active" } },
        },
      },
      files: { "zh/a.md": seed("a", "«Active»") },
      reports: ["zh/a.md `Active` is the word for `en`, expected `现行`"],
      suggested: {
        "Write `现行` into `/kind`": { "zh/a.md": seed("a", "现行") },
        "Write `有效` into `/kind`": { "zh/a.md": seed("a", "有效") },
      },
    },
  },
} satisfies RuleCases;
