import { afterAll, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson } from "./support/seedlint.ts";

const config = `
collections:
  plants:
    files: "{locale}/{id}.md"
    schema: plant.schema.json
    locales: { values: [en, zh], translated: { /kind: { Storage: 封存, Capture: 捕集 } } }
rules: { schema: error, locale-vocabulary: error, vocabulary-variant: warn }
`;

const seed = (id: string, kind: string) => `---\nid: ${id}\nkind: ${kind}\n---\n\nA plant.\n`;
/** Enough records for a word to be a frequent one. */
const usual: Record<string, string> = {};
for (let index = 0; index < 6; index += 1) {
  usual[`en/p${index}.md`] = seed(`p${index}`, "Storage");
  usual[`zh/p${index}.md`] = seed(`p${index}`, "封存");
}

const repository = TemporaryRepository.init({
  files: {
    ...usual,
    "en/x.md": seed("x", "STORAGE"),
    "zh/x.md": seed("x", "STORAGE"),
    "zh/y.md": seed("y", "Unheard of"),
    "seedlint.config.yaml": config,
    "plant.schema.json": '{ "properties": { "kind": { "enum": ["Storage", "封存"] } } }',
  },
});
afterAll(() => {
  repository.dispose();
});

const rulesAt = (path: string, ...words: readonly string[]) =>
  lintJson(words, { cwd: repository.root })
    .result.diagnostics.filter((told) => told.path === path && told.pointer === "/kind")
    .map(({ rule }) => rule);

test("a cause that several rules see is told by the one that says it best", () => {
  expect(rulesAt("en/x.md")).toEqual(["schema"]);
  expect(rulesAt("zh/x.md")).toEqual(["locale-vocabulary"]);
  expect(rulesAt("zh/y.md")).toEqual(["schema"]);
});

test("the other tells it where that one is off, or would tell it more quietly", () => {
  expect(rulesAt("en/x.md", "--rule", "schema:off")).toEqual(["vocabulary-variant"]);
  expect(rulesAt("zh/x.md", "--rule", "locale-vocabulary:off")).toEqual(["schema"]);
  expect(rulesAt("zh/x.md", "--rule", "locale-vocabulary:warn")).toEqual([
    "locale-vocabulary",
    "schema",
  ]);
});
