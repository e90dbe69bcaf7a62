import type { RuleCases } from "seedlint/testing";

const schema = {
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    links: { type: "array", items: { $ref: "#/$defs/link" } },
    analysis: { type: "object", additionalProperties: { $ref: "#/$defs/score" } },
  },
  $defs: {
    link: { properties: { url: {}, label: {} } },
    score: { allOf: [{ properties: { score: {} } }, { properties: { evidence: {} } }] },
  },
};

export default {
  valid: {
    "keys in the order of the schema": {
      schema,
      files: {
        "a.md":
          "---\nid: a\ntitle: Water\nlinks: [{ url: x, label: X }]\nanalysis:\n  b: { score: 1, evidence: x }\n  a: { score: 2 }\n---\n",
      },
    },
    "keys in the order of the alphabet": {
      files: { "a.md": "---\nauthor: Ann\nid: a\nyear: 2024\n---\n" },
    },
    "keys that the schema does not list": {
      schema,
      files: { "a.md": "---\nzone: a\nid: a\nb: c\ntitle: Water\n---\n" },
    },
    "upper case among lower case, in either way": {
      files: { "a.md": "---\nB: 1\na: 2\n---\n", "b.md": "---\na: 2\nB: 1\n---\n" },
    },
    "numbers as keys": { files: { "a.md": "---\nz:\n  2: b\n  1: a\n---\n" } },
    "a schema that refers to itself": {
      schema: { $ref: "#" },
      files: { "a.md": "---\na: b\n---\n" },
    },
  },
  invalid: {
    "a key that stands too late": {
      schema,
      files: { "a.md": "---\ntitle: Water\n«id»: a\n---\n" },
      reports: ["a.md Key `id` stands after `title`, but comes before it in the schema"],
      fixed: { "a.md": "---\nid: a\ntitle: Water\n---\n" },
    },
    "keys that are not in the alphabet's order": {
      files: {
        "a.md": "---\nid: a\nyear: 2024\n«author»: Ann\nby:\n  name: x\n  «email»: y\n---\n",
      },
      reports: [
        "a.md Key `author` stands after `year`, but comes before it in the alphabet",
        "a.md Key `email` stands after `name`, but comes before it in the alphabet",
      ],
      fixed: { "a.md": "---\nauthor: Ann\nby:\n  email: y\n  name: x\nid: a\nyear: 2024\n---\n" },
    },
    "keys within lists and mappings": {
      schema,
      files: {
        "a.md":
          "---\nid: a\nlinks:\n  - label: X\n    «url»: x\nanalysis:\n  a:\n    evidence: x\n    «score»: 1\n---\n",
      },
      reports: [
        "a.md Key `url` stands after `label`, but comes before it in the schema",
        "a.md Key `score` stands after `evidence`, but comes before it in the schema",
      ],
      fixed: {
        "a.md":
          "---\nid: a\nlinks:\n  - url: x\n    label: X\nanalysis:\n  a:\n    score: 1\n    evidence: x\n---\n",
      },
    },
    "the alphabet, in spite of a schema": {
      schema,
      options: { order: "alphabetical" },
      files: { "a.md": "---\nid: a\ntitle: Water\n«analysis»: {}\n---\n" },
      reports: ["a.md Key `analysis` stands after `title`, but comes before it in the alphabet"],
      fixed: { "a.md": "---\nanalysis: {}\nid: a\ntitle: Water\n---\n" },
    },
    "keys in JSON, with those that the schema does not list where they are": {
      schema: { properties: { id: {}, title: {}, year: {} } },
      files: {
        "a.md":
          '---\n{\n  "year": 2024,\n  "own": 1,\n  «"id"»: "a",\n  "title": "Water"\n}\n---\n',
      },
      reports: ["a.md Key `id` stands after `year`, but comes before it in the schema"],
      fixed: {
        "a.md": '---\n{\n  "id": "a",\n  "own": 1,\n  "title": "Water",\n  "year": 2024\n}\n---\n',
      },
    },
  },
} satisfies RuleCases;
