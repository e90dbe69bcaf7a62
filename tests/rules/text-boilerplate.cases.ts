import type { RuleCases } from "seedlint/testing";

const seed = (id: string, ...evidence: readonly string[]) =>
  `---\nid: ${id}\nanalysis:\n${evidence
    .map((text, index) => `  d${index}:\n    evidence: "${text}"\n`)
    .join("")}---\n`;

const sentence = "Baseline strategic alignment under the migration.";

export default {
  valid: {
    "evidence of one record each": {
      files: {
        "a.md": seed("a", "Section 7 requires a permit."),
        "b.md": seed("b", "第七条要求取得许可。"),
      },
    },
    "a sentence that two records share": {
      files: { "a.md": seed("a", sentence), "b.md": seed("b", sentence) },
    },
    "one record in several locales": {
      files: {
        "en/a.md": seed("a", sentence),
        "zh/a.md": seed("a", sentence),
        "fr/a.md": seed("a", sentence),
      },
    },
    "labels and filler": {
      files: {
        "a.md": seed("a", "Article 12.", "No specific market rules."),
        "b.md": seed("b", "Article 12.", "No specific market rules."),
        "c.md": seed("c", "Article 12.", "No specific market rules."),
      },
    },
    "as many records as an option allows": {
      options: { minRecords: 4 },
      files: {
        "a.md": seed("a", sentence),
        "b.md": seed("b", sentence),
        "c.md": seed("c", sentence),
      },
    },
  },
  invalid: {
    "a sentence in three records": {
      files: {
        "a.md": seed("a", "«No direct incentive found.» Section 7 applies."),
        "b.md": seed("b", "Section 9 applies here. «No direct incentive found.»"),
        "c.md": seed("c", "«No direct  incentive found.»"),
      },
      reports: [
        "a.md `No direct incentive found.` stands in 3 records, expected what is said of this one",
        "b.md `No direct incentive found.` stands in 3 records, expected what is said of this one",
        "c.md `No direct  incentive found.` stands in 3 records, expected what is said of this one",
      ],
    },
    "a sentence in two fields of one record": {
      files: {
        "a.md": seed(
          "a",
          "第五条适用。«由省政府统一负责监测。»",
          "«由省政府统一负责监测。»",
          "其他。",
        ),
      },
      reports: [
        "a.md `由省政府统一负责监测。` stands in 2 fields of this record, expected in one",
        "a.md `由省政府统一负责监测。` stands in 2 fields of this record, expected in one",
      ],
    },
    "fields of the configuration's own": {
      options: { fields: ["description"], minRecords: 2 },
      files: {
        "a.md": `---\nid: a\ndescription: «${sentence}»\n---\n`,
        "b.md": `---\nid: b\ndescription: «${sentence}»\n---\n`,
      },
      reports: [
        `a.md \`${sentence}\` stands in 2 records, expected what is said of this one`,
        `b.md \`${sentence}\` stands in 2 records, expected what is said of this one`,
      ],
    },
  },
} satisfies RuleCases;
