import { expect, test } from "vitest";
import { defineRule, type Rule } from "../../src/sdk/index.ts";
import { readMarks } from "../../src/testing/marks.ts";
import { testRule, type RuleCases } from "../../src/testing/index.ts";

const rule = defineRule({
  scope: "seed",
  meta: {
    id: "title-short",
    since: "0.1.0",
    recommended: "off",
    docs: { summary: "Enforce short titles", why: "They fit.", remedy: "Shorten it." },
    messages: { long: "Title has more than {{max}} characters" },
    options: { properties: { max: { type: "integer" } }, defaults: { max: 5 } },
  },
  *check(seed, { options: { max } }) {
    const title = seed.get("title");
    if (typeof title === "string" && title.length > max) {
      yield { message: "long", data: { max }, at: "title" };
    }
  },
});
const seed = (title: string) => `---\ntitle: ${title}\n---\n`;
const told = "a.md Title has more than 5 characters";

/** Runs what `testRule` declares: the names of tests, and why those that fail do. */
async function run(cases: Partial<RuleCases>, tested: Rule = rule) {
  const tests = new Map<string, () => Promise<void>>();
  const runner = {
    describe: (_name: string, declare: () => void) => declare(),
    test: (name: string, body: () => Promise<void>) => tests.set(name, body),
  };
  testRule(tested, { valid: {}, invalid: {}, ...cases }, runner);
  const failures: string[] = [];
  for (const body of tests.values()) {
    await body().catch((error: unknown) => failures.push(String(error)));
  }
  return { names: [...tests.keys()], failures };
}

test("declares a test for each case, and passes those that are right", async () => {
  const { names, failures } = await run({
    valid: { "a short title": { files: { "a.md": seed("Water") } } },
    invalid: { "a long title": { files: { "a.md": seed("«Waters»") }, reports: [told] } },
  });
  expect(names).toEqual(["accepts a short title", "reports a long title"]);
  expect(failures).toEqual([]);
});

test("fails a valid case in which something is reported", async () => {
  const files = { "a.md": seed("Waters") };
  expect((await run({ valid: { wrong: { files } } })).failures).toHaveLength(1);
});

test.each([
  ["another message", { files: { "a.md": seed("«Waters»") }, reports: ["a.md Title is long"] }],
  ["another place", { files: { "a.md": seed("«Water»s") }, reports: [told] }],
  ["a mark too many", { files: { "a.md": seed("«W«aters»»") }, reports: [told] }],
  ["a report too many", { files: { "a.md": seed("«Waters»") }, reports: [told, told] }],
  ["nothing", { files: { "a.md": seed("Water") }, reports: [told] }],
])("fails an invalid case that expects %s", async (_name, example) => {
  expect((await run({ invalid: { wrong: example } })).failures).toHaveLength(1);
});

const changeRule = defineRule({
  scope: "change",
  meta: { ...rule.meta, messages: { gone: "Title is gone", other: "Title is another" } },
  *check({ before, after, changed }) {
    if (before === undefined || !changed("title")) return;
    yield { message: after === undefined ? "gone" : "other", at: "title" };
  },
});

test("judges a case with a base as a change, the seeds that it deletes included", async () => {
  const base = { "a.md": seed("Water"), "b.md": seed("«River»"), "c.md": seed("Well") };
  const files = { "a.md": seed("«Lake»"), "c.md": seed("Well"), "d.md": seed("Sea") };
  const reports = ["a.md Title is another", "b.md Title is gone"];
  const { failures } = await run(
    {
      valid: { "a seed that is new": { base: {}, files: { "d.md": seed("Sea") } } },
      invalid: { both: { base, files, reports } },
    },
    changeRule,
  );
  expect(failures).toEqual([]);
});

test("leaves out what was there before a change", async () => {
  const base = { "a.md": seed("Waters"), "b.md": seed("Rivers") };
  const files = { "a.md": seed("Waterfalls"), "b.md": seed("Rivers"), "c.md": seed("«Puddle»") };
  const reports = ["c.md Title has more than 5 characters"];
  expect((await run({ invalid: { new: { base, files, reports } } })).failures).toEqual([]);
});

test("fails a case in which the front matter is broken", async () => {
  const { failures } = await run({
    valid: { broken: { files: { "a.md": "---\ntitle: [\n---\n" } } },
  });
  expect(failures.join()).toContain("frontmatter-");
});

test("gives options to the rule over its defaults, and refuses those that it does not have", async () => {
  const files = { "a.md": seed("Waters") };
  expect((await run({ valid: { longer: { files, options: { max: 6 } } } })).failures).toEqual([]);
  const { failures } = await run({ valid: { misspelt: { files, options: { maxi: 6 } } } });
  expect(failures.join()).toContain("`maxi`");
});

test("refuses a configuration that seedlint would refuse", async () => {
  const files = { "a.md": seed("Water") };
  const { failures } = await run({ valid: { wrong: { files, collection: { fiels: "*.md" } } } });
  expect(failures.join()).toContain("fiels");
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
