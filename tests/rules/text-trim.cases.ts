import type { RuleCases } from "seedlint/testing";

const seed = (name: string) => `---\nid: a\nname: ${name}\n---\n`;

export default {
  valid: {
    "values without blanks around them": {
      files: { "a.md": seed('"Delta Rhine corridor"'), "b.md": seed("三角洲 CO2 走廊") },
    },
    "texts over several lines": { files: { "a.md": seed('"one  two\\n  three "') } },
    "two spaces after a full stop": { files: { "a.md": seed('"One.  Two"') } },
    "a description, which has a rule of its own": {
      files: { "a.md": '---\nid: a\ndescription: "## Overview  The act of "\n---\n' },
    },
    "an empty text": { files: { "a.md": seed('""') } },
    "blanks in keys and in the body": { files: { "a.md": '---\n"a  b": c\n---\n\nOne  two \n' } },
  },
  invalid: {
    "a blank at the end, and at the start": {
      files: { "a.md": seed('"Delta Rhine corridor« »"'), "b.md": seed('"«  »Oklahoma hub"') },
      reports: [
        "a.md Text ends with a blank after `corridor`, expected none",
        "b.md Text starts with 2 blanks before `Oklahoma`, expected none",
      ],
      fixed: { "a.md": seed('"Delta Rhine corridor"'), "b.md": seed('"Oklahoma hub"') },
    },
    "doubled blanks": {
      files: { "a.md": seed('"Brown«  »(MI)"'), "b.md": seed('"榆林«   »示范项目"') },
      reports: [
        "a.md 2 blanks stand between `Brown` and `(MI)`, expected one",
        "b.md 3 blanks stand between `榆林` and `示范项目`, expected one",
      ],
      fixed: { "a.md": seed('"Brown (MI)"'), "b.md": seed('"榆林 示范项目"') },
    },
    "nothing but blanks": {
      files: { "a.md": seed('«"   "»') },
      reports: ["a.md Text is nothing but 3 blanks, expected words or nothing"],
      suggested: { "Empty `/name`": { "a.md": seed('""') } },
    },
    "blanks other than the space": {
      files: { "a.md": seed('"Delta« \u00A0»Rhine"'), "b.md": seed('"碳捕集«\u3000\u3000»项目"') },
      reports: [
        "a.md 2 blanks stand between `Delta` and `Rhine`, expected one",
        "b.md 2 blanks stand between `碳捕集` and `项目`, expected one",
      ],
      fixed: {
        "a.md": '---\nid: a\nname: "Delta Rhine"\n---\n',
        "b.md": '---\nid: a\nname: "碳捕集　项目"\n---\n',
      },
    },
    "each place of one value": {
      files: { "a.md": seed('"« »Shaanxi Coal«  »Phase 1« »"') },
      reports: [
        "a.md Text starts with a blank before `Shaanxi`, expected none",
        "a.md 2 blanks stand between `Coal` and `Phase`, expected one",
        "a.md Text ends with a blank after `1`, expected none",
      ],
      fixed: { "a.md": seed('"Shaanxi Coal Phase 1"') },
    },
    "items of lists, at any depth": {
      files: { "a.md": '---\nid: a\nby:\n  - names: ["Nexe,«  »Uhde"]\n---\n' },
      reports: ["a.md 2 blanks stand between `Nexe,` and `Uhde`, expected one"],
      fixed: { "a.md": '---\nid: a\nby:\n  - names: ["Nexe, Uhde"]\n---\n' },
    },
    "a blank in an id, which other records may name": {
      files: { "a.md": '---\nid: "water« »"\n---\n' },
      reports: ["a.md Text ends with a blank after `water`, expected none"],
      suggested: { "Remove the blanks from the id": { "a.md": '---\nid: "water"\n---\n' } },
    },
    "blanks in JSON, as they are and as escapes": {
      files: { "a.md": '---\n{ "id": "a", "name": "« »Water«\\u00a0 »Act" }\n---\n' },
      reports: [
        "a.md Text starts with a blank before `Water`, expected none",
        "a.md 2 blanks stand between `Water` and `Act`, expected one",
      ],
      fixed: { "a.md": '---\n{ "id": "a", "name": "Water Act" }\n---\n' },
    },
  },
} satisfies RuleCases;
