import type { RuleCases } from "seedlint/testing";

const seed = (status: string, successor = '""', review = "draft") =>
  `---
id: water
status: ${status}
reviewStatus: ${review}
evolution:
  supersededBy: ${successor}
---
`;

const flow = {
  status: { Draft: ["Active"], Active: ["Superseded", "Repealed"], Repealed: [] },
  review: { draft: ["reviewed"] },
};
const translated = {
  files: "{locale}/{name}.md",
  locales: {
    values: ["en", "zh"],
    translated: { "/status": { Draft: "草案", Active: "现行", Repealed: "废止" } },
  },
};

export default {
  valid: {
    "a record that is superseded": {
      base: { "a.md": seed("Active") },
      files: { "a.md": seed("Superseded", "rivers") },
    },
    "a record that is active again without its successor": {
      base: { "a.md": seed("Superseded", "rivers"), "b.md": seed("已被取代", "rivers") },
      files: { "a.md": seed("Active"), "b.md": seed("现行") },
    },
    "a status of which nothing is said": {
      base: { "a.md": seed("Superseded", "rivers"), "b.md": seed("Repealed") },
      files: { "a.md": seed("Repealed", "rivers"), "b.md": seed("Active", "rivers") },
    },
    "steps that are allowed": {
      base: { "a.md": seed("Draft"), "b.md": seed("Superseded") },
      files: { "a.md": seed("active", "''", "reviewed"), "b.md": seed("Draft") },
      options: flow,
    },
    "a status that is translated, or written otherwise": {
      base: { "zh/a.md": seed("Active"), "en/b.md": seed("ACTIVE") },
      files: { "zh/a.md": seed("现行"), "en/b.md": seed("Active") },
      collection: translated,
      options: flow,
    },
    "a first status, and one that is gone": {
      base: { "a.md": seed("''"), "b.md": seed("Draft") },
      files: { "a.md": seed("Repealed"), "b.md": seed("''") },
      options: flow,
    },
  },
  invalid: {
    "a superseded record that is active again": {
      base: { "a.md": seed("Superseded", "rivers") },
      files: { "a.md": seed("«Active»", "rivers") },
      reports: [
        "a.md Status moved from `Superseded` back to `Active`, expected no successor to be named then",
      ],
    },
    "the same in Chinese": {
      base: { "a.md": seed("已被取代", "rivers") },
      files: { "a.md": seed("«现行»", "rivers") },
      reports: [
        "a.md Status moved from `已被取代` back to `现行`, expected no successor to be named then",
      ],
    },
    "statuses of the house, in words of the other locale": {
      base: { "zh/a.md": seed("废止", "rivers") },
      files: { "zh/a.md": seed("«现行»", "rivers") },
      collection: translated,
      options: { superseded: ["Repealed"] },
      reports: [
        "zh/a.md Status moved from `废止` back to `现行`, expected no successor to be named then",
      ],
    },
    "a step that leaves one out": {
      base: { "a.md": seed("Draft"), "b.md": seed("Repealed") },
      files: { "a.md": seed("«Repealed»"), "b.md": seed("«Active»") },
      options: flow,
      reports: [
        "a.md `/status` moved from `Draft` to `Repealed`, expected `Active`",
        "b.md `/status` moved from `Repealed` to `Active`, expected it to stay",
      ],
    },
    "a step that leaves one out, in Chinese": {
      base: { "zh/a.md": seed("现行") },
      files: { "zh/a.md": seed("«草案»") },
      collection: translated,
      options: flow,
      reports: [
        "zh/a.md `/status` moved from `现行` to `草案`, expected `Superseded` or `Repealed`",
      ],
    },
    "a review that is left out": {
      base: { "a.md": seed("Active") },
      files: { "a.md": seed("Active", "''", "«verified»") },
      options: flow,
      reports: ["a.md `/reviewStatus` moved from `draft` to `verified`, expected `reviewed`"],
    },
  },
} satisfies RuleCases;
