import { expect, test } from "vitest";
import { defineRule } from "../../src/sdk/index.ts";
import type { InvalidCase } from "../../src/testing/index.ts";
import { declareTests } from "../../src/testing/test-rule.ts";
import { long, runCases, seedOf, titleShort, told } from "./run-cases.ts";

/** Why the one wrong case fails. */
async function failureOf(example: InvalidCase): Promise<string | undefined> {
  return (await runCases({ invalid: { long, wrong: example } })).failures["reports wrong"];
}

test("another message is told beside the one that was expected, with its line", async () => {
  const files = { "a.md": seedOf("«Waters»") };
  expect(await failureOf({ files, reports: ["a.md Title is long"] })).toBe(
    [
      "Reported with another message:",
      "  expected  Title is long",
      "  reported  Title has more than 5 characters",
      "    a.md:2:8",
      "       2 │ title: Waters",
      "         │        ^^^^^^",
    ].join("\n"),
  );
});

test("another place is shown in its line, as is the one that was expected", async () => {
  expect(await failureOf({ files: { "a.md": seedOf("«水»资源法律法规") }, reports: [told] })).toBe(
    [
      "Reported at another place: Title has more than 5 characters",
      "  expected",
      "    a.md:2:8",
      "       2 │ title: 水资源法律法规",
      "         │        ^^",
      "  reported",
      "    a.md:2:8",
      "       2 │ title: 水资源法律法规",
      "         │        ^^^^^^^^^^^^^^",
    ].join("\n"),
  );
});

test("what is not reported and what nobody expected are told apart", async () => {
  const files = { "a.md": seedOf("«Water»"), "b.md": seedOf("Rivers") };
  expect(await failureOf({ files, reports: [told] })).toBe(
    [
      "Expected, but not reported:",
      "  a.md Title has more than 5 characters",
      "    a.md:2:8",
      "       2 │ title: Water",
      "         │        ^^^^^",
      "",
      "Reported, but not expected:",
      "  b.md Title has more than 5 characters",
      "    b.md:2:8",
      "       2 │ title: Rivers",
      "         │        ^^^^^^",
    ].join("\n"),
  );
});

test("marks and reports that do not fit together are told with what the rule reports", async () => {
  expect(await failureOf({ files: { "a.md": seedOf("Waters") }, reports: [told] })).toBe(
    [
      "The case has 0 marks «…» and 1 report, expected one mark for each report",
      "",
      "The rule reports:",
      "  a.md Title has more than 5 characters",
      "    a.md:2:8",
      "       2 │ title: Waters",
      "         │        ^^^^^^",
    ].join("\n"),
  );
  expect(
    await failureOf({ files: { "a.md": seedOf("«Waters»") }, reports: ["b.md Title"] }),
  ).toContain("Mark 1, by path and place, is in `a.md`, but report 1 does not start with that");
});

test("an exception of the rule is the cause of the failure, without the engine's own stack", async () => {
  const thrown = new Error("boom");
  const rule = defineRule({
    ...titleShort,
    scope: "seed",
    meta: { ...titleShort.meta, messages: { long: "Title is long" } },
    check() {
      throw thrown;
    },
  });
  const errors: unknown[] = [];
  const tests: (() => Promise<void>)[] = [];
  declareTests(
    rule,
    { valid: { a: { files: { "a.md": seedOf("Water") } } }, invalid: {} },
    {
      describe: (_name, declare) => declare(),
      test: (_name, run) => tests.push(run),
    },
  );
  await tests[0]?.().catch((error: unknown) => errors.push(error));
  const [error] = errors;
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ cause: thrown });
  expect(String((error as Error).stack)).toMatch(/Rule `title-short` crashed: Error: boom/);
  expect(String((error as Error).stack)).not.toMatch(/\n\s+at /);
});
