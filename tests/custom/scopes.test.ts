import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/seed/document.ts";
import { createSeed } from "../../src/seed/seed.ts";
import { compile, report, rule, seed, type Content } from "./declared.ts";

describe("a rule that looks at what was", () => {
  const moves = rule({
    each: "/scores/*",
    require: "abs(self - oldSelf) <= 20",
    message: "{{oldSelf}} to {{self}}",
  });
  const change = (before: string, after: string): Content => ({
    base: { "a.md": seed(before) },
    files: { "a.md": seed(after) },
  });

  it("compares a value with the one at its place", async () => {
    const content = change("scores: { a: 40, b: 10 }", "scores: { a: 60.5, b: 30 }");
    expect(await report(moves, content)).toEqual(["a.md /scores/a 40 to 60.5"]);
  });

  it.each([
    ["a new value", "scores: { b: 1 }", "scores: { a: 90, b: 1 }"],
    ["a value that was null", "scores: { a: null }", "scores: { a: 90 }"],
    ["items of a list that has another length", "scores: [1, 50]", "scores: [50]"],
  ])("is silent for %s", async (_, before, after) => {
    expect(await report(moves, change(before, after))).toEqual([]);
  });

  it("is silent for new seeds and for deleted ones, and compares items of as long a list", async () => {
    const added = { base: { "b.md": seed("x: 1") }, files: { "a.md": seed("scores: [1]") } };
    expect(await report(moves, added)).toEqual([]);
    expect(await report(moves, change("scores: [1, 2]", "scores: [1, 50]"))).toEqual([
      "a.md /scores/1 2 to 50",
    ]);
  });
});

describe("a rule that looks at other records", () => {
  const config = `collections:
  pages: { files: "{locale}/{id}.md" }
  notes: { files: "notes/{locale}/{id}.md" }
custom:
  own:
    in: notes
    each: /about/*
    when: ref("pages", self) != null
    require: ref("pages", self).kind == "public"
    message: "{{self}} is {{ref('pages', self).kind}}"`;
  const pages = {
    "en/a.md": seed("kind: secret"),
    "zh/a.md": seed("kind: public"),
    "en/b.md": seed("kind: public"),
    "en/c.md": seed("other: 1"),
  };

  it("sees their fields, in the same locale where there is one", async () => {
    const files = {
      ...pages,
      "notes/en/n.md": seed("about: [a, b, none]"),
      "notes/zh/n.md": seed("about: [a]"),
    };
    expect(await report(config, { files })).toEqual(["notes/en/n.md /about/0 a is secret"]);
  });

  it("takes a field that a record has not for missing", async () => {
    const files = { ...pages, "notes/en/n.md": seed("about: [c]") };
    expect(await report(config, { files })).toEqual(["notes/en/n.md /about/0 c is (missing)"]);
  });

  it("says nothing of records that cannot be read", async () => {
    const files = { "en/a.md": "---\na: [\n---\n", "notes/en/n.md": seed("about: [a]") };
    const found = await report(config, { files });
    expect(found.filter((line) => line.startsWith("notes/"))).toEqual([]);
  });

  it("is heard at the seed that it crashes at, and of the others", async () => {
    const plain = config.replace(
      'ref("pages", self).kind == "public"',
      'ref("pages", self).kind.startsWith("p")',
    );
    const files = {
      ...pages,
      "en/d.md": seed("kind: 3"),
      "notes/en/m.md": seed("about: [d]"),
      "notes/en/n.md": seed("about: [a]"),
    };
    expect(await report(plain, { files })).toEqual([
      "notes/en/m.md - Rule `own` crashed: CEL: `startsWith` does not take int, string (seedlint.config.yaml:9:38)",
      "notes/en/n.md /about/0 a is secret",
    ]);
  });

  it("collects the fields that it names and no others", async () => {
    const [own] = await compile(config);
    if (own?.scope !== "corpus") throw new Error("The rule is no corpus rule");
    const text = `---json\n{"kind": "public", "long": "${"x".repeat(1000)}"}\n---\n`;
    const document = await parseDocument(new TextEncoder().encode(text));
    const identity = {
      path: "en/a.md",
      collection: "pages",
      id: "a",
      locale: "en",
      captures: {},
      fields: {},
    };
    const context = { options: {}, today: "2026-01-01", collection: { name: "pages" } as never };
    expect(own.collect(createSeed(document, identity), context)).toEqual({
      judged: [],
      fields: { kind: "public" },
    });
  });
});
