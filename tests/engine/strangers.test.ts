import { expect, test } from "vitest";
import { guardRule } from "../../src/engine/guarded-rule.ts";
import type { CorpusFinding, Finding, Rule } from "../../src/sdk/index.ts";
import { corpusRule, lint, seedRule } from "./fix/support.ts";

const files = { "a.md": "---\nid: a\n---\n" };

/** What the engine says of a rule of the house that yields this. */
async function sayOf(rule: Rule): Promise<readonly string[]> {
  const guarded = guardRule(rule, { enter: () => {}, leave: () => {} });
  const { diagnostics } = await lint([guarded], files);
  return diagnostics.map(({ path, message }) => `${path}: ${message}`);
}

test.each<[yielded: unknown, told: string]>([
  ["bad", "the text `bad`"],
  ["", "the text ``"],
  [7, "`7`"],
  [null, "`null`"],
  [undefined, "`undefined`"],
  [[{ message: "wrong" }], "a list"],
  [() => {}, "a function"],
])("a rule that yields %j is told that, and what was expected", async (yielded, told) => {
  const message = `a.md: Rule \`house\` crashed: TypeError: \`check\` yielded ${told}, expected \`{ message: "…" }\``;
  // The compiler does not see rules of the house that are JavaScript.
  const ofSeed = seedRule("house", () => [yielded as Finding]);
  expect(await sayOf(ofSeed)).toEqual([message]);
  const ofCorpus = corpusRule("house", () => [yielded as CorpusFinding]);
  expect(await sayOf(ofCorpus)).toEqual([message]);
});

test("a finding without a message, and one without a seed, are told as such", async () => {
  const reported = "a.md: Rule `house` reported what is no finding:";
  const silent = seedRule("house", () => [{} as Finding]);
  expect(await sayOf(silent)).toEqual([
    `${reported} it has no \`message\`, expected the id of one`,
  ]);
  const nowhere = corpusRule("house", () => [{ message: "wrong" } as CorpusFinding]);
  expect(await sayOf(nowhere)).toEqual([
    `${reported} it has no \`in\`, expected the path of the seed that it is about`,
  ]);
});
