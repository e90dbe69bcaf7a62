import { testRule } from "seedlint/testing";
import rule from "./rule-id.ts";

testRule(rule, {
  valid: {
    "one record in two locales": {
      config: { collections: { "collection-name": { files: "{locale}/{id}.md" } } },
      files: {
        "en/a.md": "---\nid: a\ntitle: Metro\n---\n",
        "fr/a.md": "---\nid: a\ntitle: Metro\n---\n",
      },
    },
  },
  invalid: {
    "two records of one title": {
      config: { collections: { "collection-name": { files: "{locale}/{id}.md" } } },
      files: {
        "en/a.md": "---\nid: a\ntitle: Metro\n---\n",
        "en/b.md": "---\nid: b\ntitle: «Metro»\n---\n",
      },
      reports: ["en/b.md The title `Metro` is also that of en/a.md"],
    },
  },
});
