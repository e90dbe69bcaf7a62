import type { RuleCases } from "seedlint/testing";

export default {
  valid: {
    "a title that says something": {
      files: { "a.md": '---\ntitle: "Water"\n---\n' },
    },
  },
  invalid: {
    "a title without text": {
      files: { "a.md": '---\ntitle: «""»\n---\n' },
      reports: ["a.md The title is empty; expected the name of the record"],
    },
  },
} satisfies RuleCases;
