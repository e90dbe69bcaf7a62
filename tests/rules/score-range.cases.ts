import type { RuleCases } from "seedlint/testing";

const seed = (score: string) => `---\nanalysis:\n  market:\n    score: ${score}\n---\n`;

export default {
  valid: {
    "scores within the range, its ends included": {
      files: { "a.md": seed("75"), "b.md": seed("0"), "c.md": seed("100"), "d.md": seed("62.5") },
    },
    "no score, which is the schema's business": {
      files: {
        "a.md": "---\nanalysis:\n  market: {}\n---\n",
        "b.md": seed("null"),
        "c.md": seed('""'),
      },
    },
    "words in place of a score, which are the schema's business": {
      files: { "a.md": seed("high"), "b.md": seed("优秀"), "c.md": seed("[1]") },
    },
    "other numbers": { files: { "a.md": "---\nscore: 900\nanalysis: 7\n---\n" } },
    "a minimum that is the maximum, or stands alone": {
      options: { minMax: [["/min", "/max"]] },
      files: { "a.md": "---\nmin: 3\nmax: 3\n---\n", "b.md": "---\nmin: 3\n---\n" },
    },
  },
  invalid: {
    "a score above the range": {
      files: { "a.md": seed("«105»") },
      reports: ["a.md `/analysis/market/score` is `105`, expected 0 to 100"],
    },
    "a score below the range": {
      files: { "a.md": seed("«-0.5»") },
      reports: ["a.md `/analysis/market/score` is `-0.5`, expected 0 to 100"],
    },
    "a number as text": {
      files: { "a.md": seed('«"75"»'), "b.md": seed('«" 7.5 "»') },
      reports: [
        "a.md `/analysis/market/score` is the text `75`, expected a number",
        "b.md `/analysis/market/score` is the text ` 7.5 `, expected a number",
      ],
      suggested: {
        "Write the number 75 into `/analysis/market/score`": { "a.md": seed("75") },
        "Write the number 7.5 into `/analysis/market/score`": { "b.md": seed("7.5") },
      },
    },
    "what is not a number, or has no end, as text": {
      files: { "a.md": seed('«"NaN"»'), "b.md": seed('«"-Infinity"»') },
      reports: [
        "a.md `/analysis/market/score` is `NaN`, expected a finite number",
        "b.md `/analysis/market/score` is `-Infinity`, expected a finite number",
      ],
    },
    "a scale of one's own": {
      options: { scores: ["/rating"], min: 1, max: 5 },
      files: { "a.md": "---\nrating: «0»\n---\n", "b.md": seed("400") },
      reports: ["a.md `/rating` is `0`, expected 1 to 5"],
    },
    "other numbers with ranges of their own": {
      options: { ranges: { "/coordinates/0": { min: -90, max: 90 }, "/year": { min: 1900 } } },
      files: { "a.md": "---\ncoordinates: [«91», 181]\nyear: «12»\n---\n" },
      reports: [
        "a.md `/coordinates/0` is `91`, expected -90 to 90",
        "a.md `/year` is `12`, expected at least 1900",
      ],
    },
    "a minimum above its maximum": {
      options: { minMax: [["/capacityMin", "/capacityMax"]] },
      files: { "a.md": "---\ncapacityMin: «3.5»\ncapacityMax: 2\n---\n" },
      reports: ["a.md `/capacityMin` is `3.5`, expected at most `2` as in `/capacityMax`"],
      suggested: {
        "Swap `/capacityMin` and `/capacityMax`": {
          "a.md": "---\ncapacityMin: 2\ncapacityMax: 3.5\n---\n",
        },
      },
    },
  },
} satisfies RuleCases;
