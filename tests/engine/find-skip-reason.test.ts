import { expect, test } from "vitest";
import { defineRule } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";

const quiet = defineRule({
  scope: "seed",
  meta: {
    id: "title-sound",
    since: "0.1.0",
    recommended: "error",
    docs: { summary: "Require a sound title", why: "It is read first.", remedy: "Mend it." },
    messages: {},
  },
  *check() {
    // What the engine itself says is looked at.
  },
});

const template = "+++\ndate = {{ .Date }}\n+++\n";
const scaffold = '---\ntitle: "{{ replace .Name "-" " " }}"\ndate: {{ date }}\n---\n';

const rulesOf = async (example: Parameters<typeof lintCase>[1]) =>
  (await lintCase(quiet, example)).map(({ path, rule }) => `${path} ${rule}`);

test("a template for seeds to come is no seed, where nothing is configured", async () => {
  const files = { "archetypes/default.md": template, "scaffolds/post.md": scaffold };
  expect(await rulesOf({ files })).toEqual([]);
});

test("what cannot be parsed elsewhere, or has no gaps to fill in, is an error", async () => {
  const files = {
    "archetypes/broken.md": "+++\ndate = \n+++\n",
    "content/post.md": template,
  };
  expect(await rulesOf({ files })).toEqual([
    "archetypes/broken.md frontmatter-syntax",
    "content/post.md frontmatter-syntax",
  ]);
});

test("what a configuration calls a seed is one", async () => {
  const files = { "archetypes/default.md": template };
  expect(await rulesOf({ files, collection: { files: "archetypes/{name}.md" } })).toEqual([
    "archetypes/default.md frontmatter-syntax",
  ]);
});
