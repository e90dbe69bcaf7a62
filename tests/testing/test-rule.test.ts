import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/sdk/index.ts";
import { readMarks } from "../../src/testing/marks.ts";
import { long, runCases, seedOf, titleShort } from "./run-cases.ts";

test("declares a test for each case and those of every rule, and passes what is right", async () => {
  const { names, failures } = await runCases({
    valid: { "a short title": { files: { "a.md": seedOf("Water") } } },
    invalid: { "a long title": long },
  });
  expect(names).toEqual([
    "accepts a short title",
    "reports a long title",
    "is told in the form of rules",
    "reports each of its messages in some case",
    "depends on nothing but what it is given",
  ]);
  expect(failures).toEqual({});
});

const changeRule = defineRule({
  scope: "change",
  meta: { ...titleShort.meta, messages: { gone: "Title is gone", other: "Title is another" } },
  *check({ before, after, changed }) {
    if (before === undefined || !changed("title")) return;
    yield { message: after === undefined ? "gone" : "other", at: "title" };
  },
});

test("judges a case with a base as a change, the seeds that it deletes included", async () => {
  const base = { "a.md": seedOf("Water"), "b.md": seedOf("«River»"), "c.md": seedOf("Well") };
  const files = { "a.md": seedOf("«Lake»"), "c.md": seedOf("Well"), "d.md": seedOf("Sea") };
  const reports = ["a.md Title is another", "b.md Title is gone"];
  const { failures } = await runCases(
    {
      valid: { "a seed that is new": { base: {}, files: { "d.md": seedOf("Sea") } } },
      invalid: { both: { base, files, reports } },
    },
    changeRule,
  );
  expect(failures).toEqual({});
});

test("leaves out what was there before a change", async () => {
  const base = { "a.md": seedOf("Waters"), "b.md": seedOf("Rivers") };
  const files = {
    "a.md": seedOf("Waterfalls"),
    "b.md": seedOf("Rivers"),
    "c.md": seedOf("«Puddle»"),
  };
  const reports = ["c.md Title has more than 5 characters"];
  expect((await runCases({ invalid: { new: { base, files, reports } } })).failures).toEqual({});
});

test("fails a case in which the front matter is broken", async () => {
  const { failures } = await runCases({
    valid: { broken: { files: { "a.md": "---\ntitle: [\n---\n" } } },
  });
  expect(failures["accepts broken"]).toContain("frontmatter-");
});

test("gives options to the rule over its defaults, and refuses those that it does not have", async () => {
  const files = { "a.md": seedOf("Waters") };
  const { failures } = await runCases({
    valid: {
      longer: { files, options: { max: 6 } },
      misspelt: { files, options: { maxi: 6 } },
    },
  });
  expect(failures["accepts longer"]).toBeUndefined();
  expect(failures["accepts misspelt"]).toMatch(
    /`title-short` has no option `maxi`\n {2}Did you mean `max`\?$/,
  );
});

test("refuses a configuration that seedlint would refuse", async () => {
  const files = { "a.md": seedOf("Water") };
  const { failures } = await runCases({
    valid: { wrong: { files, collection: { fiels: "*.md" } } },
  });
  expect(failures["accepts wrong"]).toContain("fiels");
});

describe("a case that is none", () => {
  test.each([
    [{ fiels: {}, files: {} }, "The case has the unknown key `fiels`: did you mean `files`?"],
    [{ files: { "a.md": 1 } }, "`files` is no object of texts by path"],
    [{ files: {}, base: "a" }, "`base` is no object of texts by path"],
    [{ files: {}, today: "1 May" }, "`today` is no day, expected `YYYY-MM-DD`"],
    [{ files: {}, reports: [] }, /unknown key `reports`/],
  ])("is refused: %j", async (example, message) => {
    const cases = { valid: { odd: example } } as never; // As from JavaScript.
    const { failures } = await runCases(cases);
    expect(failures["accepts odd"]).toMatch(message);
  });

  test("is refused without reports where it is to be reported", async () => {
    const cases = { invalid: { odd: { files: {} } } } as never; // As from JavaScript.
    const { failures } = await runCases(cases);
    expect(failures["reports odd"]).toMatch(/`reports` is no list of texts/);
  });

  test("is refused as a whole if nothing is known of its kind", async () => {
    await expect(runCases({ vaild: {} } as never)).rejects.toThrow(
      "The cases have the unknown key `vaild`: did you mean `valid`?",
    );
  });
});

test("what is no rule is refused with everything that is wrong with it", async () => {
  const rule = { ...titleShort, scope: "file", check: undefined } as never; // As from JavaScript.
  await expect(runCases({}, rule)).rejects.toThrow(
    "What is tested is no rule: `scope` is none of `seed`, `corpus` and `change`\nWhat is tested is no rule: `check` is no function",
  );
});

test("reads marks, nested ones too", () => {
  expect(readMarks("«a «水» b» «»")).toEqual({
    text: "a 水 b ",
    spans: [
      { start: 0, end: 5 },
      { start: 2, end: 3 },
      { start: 6, end: 6 },
    ],
  });
  expect(() => readMarks("«a")).toThrow("not closed");
  expect(() => readMarks("a»")).toThrow("not opened");
});
