import { testRule } from "seedlint/testing";
import rule from "./rule-id.ts";

testRule(rule, {
  valid: {
    "another title with a note": {
      config: { collections: { "collection-name": { files: "**/*.md" } } },
      base: { "a.md": "---\ntitle: Water\n---\n" },
      files: { "a.md": "---\ntitle: Waters\nnote: There are two.\n---\n" },
    },
  },
  invalid: {
    "another title": {
      config: { collections: { "collection-name": { files: "**/*.md" } } },
      base: { "a.md": "---\ntitle: Water\n---\n" },
      files: { "a.md": "---\ntitle: «Waters»\n---\n" },
      reports: ["a.md The title was `Water`, expected a note that says why it changed"],
    },
  },
});
