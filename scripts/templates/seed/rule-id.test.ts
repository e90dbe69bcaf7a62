import { testRule } from "seedlint/testing";
import rule from "./rule-id.ts";

testRule(rule, {
  valid: {
    "a title that says something": {
      config: { collections: { "collection-name": { files: "**/*.md" } } },
      files: { "a.md": "---\ntitle: Water\n---\n" },
    },
  },
  invalid: {
    "a title without text": {
      config: { collections: { "collection-name": { files: "**/*.md" } } },
      files: { "a.md": '---\ntitle: «""»\n---\n' },
      reports: ["a.md The title is empty, expected the name of the record"],
    },
  },
});
