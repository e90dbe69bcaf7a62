import { expect, test } from "vitest";
import { configure } from "../../bench/lib/seedlint-config.mjs";

const paths = [
  "src/policies/en/a.md",
  "src/policies/zh/a.md",
  "src/policies/zh/archive/b.md",
  "src/facilities/en/1.md",
  "src/changelog/v1.md",
];

test("a folder above a locale is a collection, else the innermost folder is one", () => {
  const { collections } = configure(paths, "s.json");
  expect(collections).toMatchObject({
    policies: {
      files: ["src/policies/{locale}/{id}.md", "src/policies/{locale}/archive/{id}.md"],
      locales: { values: ["en", "zh"] },
    },
    facilities: { files: ["src/facilities/{locale}/{id}.md"] },
    changelog: { files: ["src/changelog/{id}.md"] },
  });
});

test("policies and facilities refer to each other only where both are there", () => {
  const { collections } = configure(["src/policies/en/a.md"], "s.json");
  expect(collections["policies"]?.relations).toHaveLength(1);
  expect(configure(paths, "s.json").collections["policies"]?.relations).toHaveLength(2);
});
