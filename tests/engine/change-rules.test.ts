import { expect, test } from "vitest";
import { defineRule, type ChangeRule, type SeedChange } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";
import type { ValidCase } from "../../src/testing/rule-cases.ts";

const meta = {
  id: "change-told",
  since: "0.1.0",
  recommended: "error",
  docs: { summary: "Require nothing", why: "It is a test.", remedy: "Do nothing." },
  messages: { told: "{{what}}" },
} as const;

/** A rule that says of each change what a test wants to know of it. */
const tell = (describe: (change: SeedChange) => unknown) =>
  defineRule({
    scope: "change",
    meta,
    *check(change) {
      yield { message: "told", data: { what: JSON.stringify(describe(change)) } };
    },
  });

/** What the rule says, by path. */
async function listen(describe: (change: SeedChange) => unknown, example: ValidCase) {
  const diagnostics = await lintCase(tell(describe), example);
  const told = diagnostics.filter(({ rule }) => rule === "change-told");
  return told.map(({ path, message }) => [path, JSON.parse(message) as unknown] as const);
}

const seed = (lines: string, body = "") => `---\n${lines}---\n${body}`;
const sides = ({ before, after }: SeedChange) => [before?.path, after?.path];

test("a rule sees each seed that was changed, added, removed or renamed, once", async () => {
  const seen = await listen(sides, {
    base: {
      "changed.md": seed("id: changed\n"),
      "same.md": seed("id: same\n"),
      "removed.md": seed("title: Removed\n"),
      "old.md": seed("id: moved\nyear: 1\n"),
    },
    files: {
      "changed.md": seed("id: changed\nyear: 2\n"),
      "same.md": seed("id: same\n"),
      "added.md": seed("added: true\n"),
      "new.md": seed("id: moved\nyear: 2\n"),
    },
  });
  expect(seen).toEqual([
    ["added.md", [null, "added.md"]],
    ["changed.md", ["changed.md", "changed.md"]],
    ["new.md", ["old.md", "new.md"]],
    ["removed.md", ["removed.md", null]],
  ]);
});

test("what says the same is no change, in whatever layout and at whatever path", async () => {
  const text = seed("id: a\ntitle: Water\ntags: [b, c]\n", "\nOne line.\nAnother line.\n");
  const layouts = {
    "crlf.md": text.replaceAll("\n", "\r\n"),
    "json.md":
      '---\n{"tags": ["b", "c"], "title": "Water", "id": "a"}\n---\nOne line. \nAnother line.',
    "bom.md": `\uFEFF${text}\n\n`,
  };
  for (const [path, changed] of Object.entries(layouts)) {
    expect(await listen(sides, { base: { "a.md": text }, files: { "a.md": changed } })).toEqual([]);
    expect(await listen(sides, { base: { "a.md": text }, files: { [path]: changed } })).toEqual([]);
  }
});

test("a seed that cannot be read on one side is neither new nor gone", async () => {
  const [good, bad] = [seed("id: a\n"), seed("id: [\n")];
  expect(await listen(sides, { base: { "a.md": bad }, files: { "a.md": good } })).toEqual([]);
  expect(await listen(sides, { base: { "a.md": good }, files: { "a.md": bad } })).toEqual([]);
  expect(await listen(sides, { base: { "a.md": "# A\n" }, files: { "a.md": good } })).toEqual([]);
});

test("a rule knows what differs, but for derived values", async () => {
  const describe = ({ differences, hasNewBody, changed }: SeedChange) => [
    differences.map(({ pointer }) => pointer),
    hasNewBody,
    ["title", "/title", "/links", "/nothing"].map(changed),
  ];
  const example = {
    base: { "a.md": seed("name: Water\nlinks: [a]\nold: 1\nparts: [{ n: 1, count: 1 }]\n") },
    files: { "a.md": seed("new: 1\nname: Rivers\nlinks: [b]\nparts: []\n", "Text.\n") },
    collection: { fields: { title: "/name" }, derived: ["/links/*", "/parts/*/count"] },
  };
  expect(await listen(describe, example)).toEqual([
    ["a.md", [["/new", "/name", "/parts", "/old"], true, [true, false, true, false]]],
  ]);
});

test("values that differ in what is derived alone are no change", async () => {
  const example = {
    base: { "a.md": seed("links: [a]\nparts: [{ n: 1, count: 1 }, { n: 2 }]\nsum: { of: 1 }\n") },
    files: { "a.md": seed("parts: [{ n: 1 }, { n: 2, count: 1 }]\nsum: { of: 2, all: 3 }\n") },
    collection: { derived: ["/links", "/parts/*/count", "/sum/**"] },
  };
  expect(await listen(sides, example)).toEqual([]);
});

test("a rule sees the other locales of a record, changed or not", async () => {
  const describe = ({ otherLocales }: SeedChange) =>
    otherLocales.map((other) => [...sides(other), other.differences.length]);
  const collection = { files: "{locale}/{name}.md" };
  const example = {
    base: {
      "en/a.md": seed("id: a\n"),
      "fr/a.md": seed("id: a\n"),
      "zh/a.md": seed("id: a\n"),
      "zh/b.md": seed("id: b\n"),
    },
    files: {
      "en/a.md": seed("id: a\nyear: 1\n"),
      "zh/a.md": seed("id: a\n"),
      "zh/b.md": seed("id: b\n"),
      "de/a.md": seed("id: a\nyear: 1\n"),
    },
    collection,
  };
  const seen = new Map(await listen(describe, example));
  expect(seen.get("en/a.md")).toEqual([
    [null, "de/a.md", 0],
    ["fr/a.md", null, 0],
    ["zh/a.md", "zh/a.md", 0],
  ]);
  expect(seen.get("de/a.md")).toEqual([
    ["en/a.md", "en/a.md", 1],
    ["fr/a.md", null, 0],
    ["zh/a.md", "zh/a.md", 0],
  ]);
});

const changed = { base: { "a.md": seed("id: a\n") }, files: { "a.md": seed("id: a\nyear: 1\n") } };

/** What is reported where the check of the rule is this one. */
const reportsOf = async (check: ChangeRule["check"], example: ValidCase = changed) => {
  const rule: ChangeRule = { scope: "change", meta, check };
  const diagnostics = await lintCase(rule, example);
  return diagnostics.map(({ rule: id, messageId, path }) => `${path} ${id} ${messageId}`);
};

test("a rule that throws is reported, and so is what no rule may report", async () => {
  const throwing = () => {
    throw new Error("no");
  };
  expect(await reportsOf(throwing)).toEqual(["a.md rule-crashed threw"]);
  expect(await reportsOf(() => [{ message: "unknown" }])).toEqual([
    "a.md rule-crashed unknownMessage",
  ]);
  // The compiler does not see rules of the house that are JavaScript.
  expect(await reportsOf(() => [{ message: "told", at: 7 as unknown as string }])).toEqual([
    "a.md rule-crashed malformed",
  ]);
});

test("a rule has a thousand findings in one seed at most", async () => {
  const many = () =>
    Array.from({ length: 1001 }, (_, index) => ({
      message: "told",
      data: { what: index },
    }));
  const reports = await reportsOf(many);
  expect(reports).toHaveLength(1001);
  expect(reports.filter((report) => report.includes("findings-budget"))).toHaveLength(1);
});

test("an override holds by what the seed says after the change", async () => {
  const say = () => [{ message: "told", data: { what: "" } }];
  const config = { overrides: [{ when: { "/year": 1 }, rules: { "change-told": "off" } }] };
  expect(await reportsOf(say, { ...changed, config })).toEqual([]);
  const back = { base: changed.files, files: changed.base, config };
  expect(await reportsOf(say, back)).toEqual(["a.md change-told told"]);
});

test("a finding about a seed that is gone stands in the text that it had", async () => {
  const rule = defineRule({
    scope: "change",
    meta,
    *check({ after }) {
      if (after === undefined) yield { message: "told", data: { what: "gone" }, at: "/year" };
    },
  });
  const [diagnostic] = await lintCase(rule, {
    base: { "a.md": seed("id: a\nyear: 1\n") },
    files: { "b.md": seed("title: B\n") },
  });
  expect(diagnostic).toMatchObject({
    path: "a.md",
    verdict: "introduced",
    span: { start: 16, end: 17 },
  });
});
