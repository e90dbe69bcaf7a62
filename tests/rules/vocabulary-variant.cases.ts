import type { RuleCases } from "seedlint/testing";

const seed = (fate: string) => `---\nfate: ${fate}\n---\n`;
const many = (fate: string, locale = "en") =>
  Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`${locale}/${index}.md`, seed(fate)] as const),
  );

export default {
  valid: {
    "values of a vocabulary": {
      files: { ...many("Dedicated storage"), "en/x.md": seed("Dedicated use") },
    },
    "values that are both frequent": {
      files: {
        ...many("Dedicated storage"),
        "en/x.md": seed("dedicated storage"),
        "en/y.md": seed("dedicated storage"),
      },
    },
    "other words that are short, or of other letters": {
      files: {
        ...many("Iran"),
        "en/x.md": seed("Iraq"),
        ...many("电力与供热工业", "zh"),
        "zh/x.md": seed("水力与供热工业"),
      },
    },
    "numbers, dates and addresses": {
      files: { ...many("Phase 1 of the hub"), "en/x.md": seed("Phase 2 of the hub") },
    },
    "another locale": {
      files: { ...many("Dedicated storage"), "fr/x.md": seed("dedicated storage") },
    },
    "a field that an option names": {
      options: { ignore: ["/fate"] },
      files: { ...many("Dedicated storage"), "en/x.md": seed("dedicated storage") },
    },
  },
  invalid: {
    "a value in another case": {
      files: { ...many("Dedicated storage"), "en/x.md": seed("«Dedicated Storage»") },
      reports: [
        "en/x.md `Dedicated Storage` differs only in case or blanks from `Dedicated storage`, which 6 seeds have",
      ],
      fixed: { "en/x.md": seed("Dedicated storage") },
    },
    "a blank more, or another width": {
      files: {
        ...many("CO 储存", "zh"),
        "zh/x.md": seed("«ＣＯ储存»"),
        ...many("Dedicated storage"),
        "en/x.md": seed('«"Dedicated  storage"»'),
      },
      reports: [
        "en/x.md `Dedicated  storage` differs only in case or blanks from `Dedicated storage`, which 6 seeds have",
        "zh/x.md `ＣＯ储存` differs only in case or blanks from `CO 储存`, which 6 seeds have",
      ],
      fixed: { "en/x.md": seed('"Dedicated storage"'), "zh/x.md": seed("CO 储存") },
    },
    "a letter too few, too many, or wrong": {
      files: {
        ...many("Dedicated storage"),
        "en/x.md": seed("«Dedicated storge»"),
        "en/y.md": seed("«Dedicated storages»"),
        "en/z.md": seed("«Dedikated storage»"),
      },
      reports: [
        "en/x.md `Dedicated storge` differs in one letter from `Dedicated storage`, which 6 seeds have",
        "en/y.md `Dedicated storages` differs in one letter from `Dedicated storage`, which 6 seeds have",
        "en/z.md `Dedikated storage` differs in one letter from `Dedicated storage`, which 6 seeds have",
      ],
      suggested: {
        "Write `Dedicated storage` in place of `Dedicated storge`": {
          "en/x.md": seed("Dedicated storage"),
        },
        "Write `Dedicated storage` in place of `Dedicated storages`": {
          "en/y.md": seed("Dedicated storage"),
        },
        "Write `Dedicated storage` in place of `Dedikated storage`": {
          "en/z.md": seed("Dedicated storage"),
        },
      },
    },
    "items of lists": {
      options: { minRecords: 2, factor: 2 },
      files: {
        "a.md": "---\ntags: [steel, cement]\n---\n",
        "b.md": "---\ntags: [cement, steel]\n---\n",
        "c.md": "---\ntags: [«Steel»]\n---\n",
      },
      reports: ["c.md `Steel` differs only in case or blanks from `steel`, which 2 seeds have"],
      fixed: { "c.md": "---\ntags: [steel]\n---\n" },
    },
    "a value that two frequent ones are near to": {
      options: { factor: 2 },
      files: {
        ...many("Dedicated storage"),
        ...Object.fromEntries(
          ["a", "b", "c", "d", "e"].map((name) => [`en/${name}.md`, seed("Dedicated Storage")]),
        ),
        "en/x.md": seed("«dedicated storage»"),
      },
      reports: [
        "en/x.md `dedicated storage` differs only in case or blanks from `Dedicated storage`, which 6 seeds have",
      ],
      suggested: {
        "Write `Dedicated storage` in place of `dedicated storage`": {
          "en/x.md": seed("Dedicated storage"),
        },
      },
    },
  },
} satisfies RuleCases;
