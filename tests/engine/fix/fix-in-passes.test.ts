import { describe, expect, test } from "vitest";
import { corpusRule, fix, reasonsOf, seedRule, trimRule } from "./support.ts";

const seed = (data: object, body = ""): string => `---\n${JSON.stringify(data)}\n---\n${body}`;

describe("mending", () => {
  test("changes nothing but what is wrong, and ends when nothing is left", async () => {
    const text = '\uFEFF---\r\n{ "title": "A ",  "by": ["x ", \'y\'], }\r\n---\r\nBody \r\n';
    const fixed = await fix([trimRule], { "a.md": text, "b.md": seed({ title: "B" }) });
    expect(fixed.texts).toEqual({ "a.md": text.replace('"A "', '"A"').replace('"x "', '"x"') });
    expect(fixed.made).toHaveLength(2);
    expect(fixed.judgement.judged[0]?.outcome.diagnostics).toEqual([]);
    expect(fixed.lintCount).toBe(2);
  });

  test("a second time changes nothing", async () => {
    const { texts } = await fix([trimRule], { "a.md": seed({ title: "A " }) });
    expect((await fix([trimRule], texts)).texts).toEqual({});
  });

  test("leaves what does not count", async () => {
    const files = { "a.md": seed({ title: "A " }), "b.md": seed({ title: "B " }) };
    const isCounted = ({ path }: { readonly path: string }) => path === "a.md";
    const { texts } = await fix([trimRule], files, { isCounted });
    expect(Object.keys(texts)).toEqual(["a.md"]);
  });

  test("takes the first suggestion only where that is asked for and there is no fix", async () => {
    const rule = seedRule("year", function* ({ data }) {
      if (data["year"] !== 1) return;
      const set = (value: number) => [{ kind: "set", at: "/year", value }] as const;
      yield {
        message: "wrong",
        at: "/year",
        suggestions: [
          { title: "Set it to 2", edits: set(2) },
          { title: "Set it to 3", edits: set(3) },
        ],
      };
    });
    const files = { "a.md": seed({ year: 1, title: "A " }) };
    expect((await fix([rule, trimRule], files)).texts["a.md"]).toBe(seed({ year: 1, title: "A" }));
    expect((await fix([rule, trimRule], files, { isUnsafe: true })).texts["a.md"]).toBe(
      seed({ year: 2, title: "A" }),
    );
  });
});

describe("mends that meet", () => {
  const setter = (id: string, from: string, to: string) =>
    seedRule(id, function* ({ data }) {
      if (data["title"] !== from) return;
      yield { message: "wrong", at: "/title", fix: [{ kind: "set", at: "/title", value: to }] };
    });

  test("are made one after the other, that of the first diagnostic first", async () => {
    const rules = [
      setter("a", "one", "two"),
      setter("b", "two", "three"),
      seedRule("c", function* ({ data }) {
        if (data["title"] === "three") return;
        const value = `${JSON.stringify(data["title"])}!`;
        yield { message: "wrong", at: "/title", fix: [{ kind: "set", at: "/title", value }] };
      }),
    ];
    // What `a` makes, `c` would have made otherwise: in the first pass it has to wait.
    const { texts } = await fix(rules, { "a.md": seed({ title: "two" }) });
    expect(texts["a.md"]).toBe(seed({ title: "three" }));
  });

  test("are made once where they are the same", async () => {
    const rule = corpusRule("pair", function* (all) {
      const missing = [...all].filter(([, data]) => data["year"] === undefined);
      for (const [path] of missing) {
        const fixes = missing.map(
          ([other]) => ({ kind: "insert", in: other, at: "/list", value: "x" }) as const,
        );
        if (JSON.stringify(all.get(path)?.["list"]) === "[]") {
          yield { in: path, message: "wrong", at: "/list", fix: fixes };
        }
      }
    });
    const files = { "a.md": seed({ list: [] }), "b.md": seed({ list: [] }) };
    const { texts, made } = await fix([rule], files);
    expect(texts).toEqual({ "a.md": seed({ list: ["x"] }), "b.md": seed({ list: ["x"] }) });
    expect(made).toHaveLength(2);
  });

  test("in more seeds are made in all of them or in none", async () => {
    const rule = corpusRule("both", function* (all) {
      if (all.get("a.md")?.["n"] !== 1) return;
      yield {
        in: "a.md",
        message: "wrong",
        fix: [
          { kind: "set", at: "/n", value: 2 },
          { kind: "remove", in: "b.md", at: "/absent" },
        ],
      };
    });
    const fixed = await fix([rule], { "a.md": seed({ n: 1 }), "b.md": seed({ n: 1 }) });
    expect(fixed.texts).toEqual({});
    expect(reasonsOf(fixed)).toEqual(["a.md both: There is nothing at `/absent`"]);
  });
});

describe("a mend that does harm", () => {
  test("is taken back, and the others are kept", async () => {
    const bad = seedRule("bad", function* ({ data }) {
      if (data["year"] === "x") {
        yield { message: "wrong", at: "/year", fix: [{ kind: "set", at: "/year", value: "y " }] };
      }
    });
    const good = seedRule("good", function* ({ data }) {
      if (data["n"] !== 1) return;
      yield { message: "wrong", at: "/n", fix: [{ kind: "set", at: "/n", value: 2 }] };
    });
    const fixed = await fix([bad, good, trimRule], { "a.md": seed({ n: 1, year: "x" }) });
    expect(fixed.texts["a.md"]).toBe(seed({ n: 2, year: "x" }));
    expect(reasonsOf(fixed)).toEqual(["a.md bad: It would bring in what `trim` reports in `a.md`"]);
  });

  test("to another seed is taken back", async () => {
    const unique = corpusRule("unique", function* (all) {
      const owners = new Map<unknown, string>();
      for (const [path, { title }] of all) {
        const owner = owners.get(title);
        if (owner === undefined) owners.set(title, path);
        else yield { in: path, message: "wrong", at: "/title", related: [{ in: owner }] };
      }
    });
    const fixed = await fix([unique, trimRule], {
      "a.md": seed({ title: "A " }),
      "b.md": seed({ title: "A" }),
    });
    expect(fixed.texts).toEqual({});
    expect(reasonsOf(fixed)).toEqual([
      "a.md trim: It would bring in what `unique` reports in `b.md`",
    ]);
  });

  test("because the problem stays is taken back", async () => {
    const rule = seedRule("stubborn", function* () {
      yield { message: "wrong", at: "/title", fix: [{ kind: "set", at: "/n", value: 1 }] };
    });
    const fixed = await fix([rule], { "a.md": seed({ title: "A", n: 0 }) });
    expect(fixed.texts).toEqual({});
    expect(reasonsOf(fixed)).toEqual(["a.md stubborn: The problem is still there after the fix"]);
  });

  test("by undoing what another does ends, with one of the two", async () => {
    const flip = (id: string, from: string, to: string) =>
      seedRule(id, function* ({ data }) {
        if (data["title"] !== from) return;
        yield { message: "wrong", at: "/title", fix: [{ kind: "set", at: "/title", value: to }] };
      });
    const rules = [flip("odd", "a", "b"), flip("even", "b", "a")];
    const fixed = await fix(rules, { "a.md": seed({ title: "a" }) });
    expect(fixed.texts).toEqual({});
    expect(fixed.left).toHaveLength(1);
  });

  test("and never ends is left after ten passes, as it then is", async () => {
    const rule = seedRule("more", function* ({ data }) {
      const { title } = data;
      const value = typeof title === "string" ? `${title}x` : "x";
      yield { message: "wrong", at: "/title", fix: [{ kind: "set", at: "/title", value }] };
    });
    const fixed = await fix([rule], { "a.md": seed({ title: "" }) });
    expect(fixed.texts["a.md"]).toBe(seed({ title: "x".repeat(10) }));
    expect(reasonsOf(fixed)).toEqual(["a.md more: More passes would be needed than are made"]);
  });

  test("by changing nothing is left", async () => {
    const rule = seedRule("idle", function* () {
      yield { message: "wrong", at: "/title", fix: [{ kind: "set", at: "/title", value: "A" }] };
    });
    const fixed = await fix([rule], { "a.md": seed({ title: "A" }) });
    expect(fixed.texts).toEqual({});
    expect(reasonsOf(fixed)).toEqual(["a.md idle: The fix changes nothing"]);
  });
});

describe("a seed that may not be edited", () => {
  test("is left, with the reason", async () => {
    const findObstacle = (path: string) => (path === "a.md" ? "It is a relic" : undefined);
    const files = { "a.md": seed({ title: "A " }), "b.md": seed({ title: "B " }) };
    const fixed = await fix([trimRule], files, { findObstacle });
    expect(Object.keys(fixed.texts)).toEqual(["b.md"]);
    expect(reasonsOf(fixed)).toEqual(["a.md trim: It is a relic"]);
  });
});

test("a thousand mends of one seed that are in each other's way need no thousand tries", async () => {
  const items = Array.from({ length: 500 }, (_, index) => `x${index} `);
  const remover = seedRule("remove", function* (each) {
    for (const { pointer } of each.select("/l/*").filter(({ value }) => value !== "x1")) {
      yield { message: "wrong", at: pointer, fix: [{ kind: "remove", at: pointer }] };
    }
  });
  const startedAt = performance.now();
  const yaml = `---\nl:\n${items.map((item) => `  - "${item}"\n`).join("")}---\n`;
  const { texts } = await fix([trimRule, remover], { "a.md": yaml });
  expect(texts["a.md"]).toBeDefined();
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

test("a mend that cannot be made does not keep others from what it would have changed", async () => {
  const stubborn = seedRule("a", function* ({ data }) {
    if (data["n"] !== 1) return;
    const edits = [
      { kind: "set", at: "/n", value: 2 } as const,
      { kind: "remove", at: "/x" } as const,
    ];
    yield { message: "wrong", at: "/n", fix: edits };
  });
  const other = seedRule("b", function* ({ data }) {
    if (data["n"] !== 1) return;
    yield { message: "wrong", at: "/n", fix: [{ kind: "set", at: "/n", value: 3 }] };
  });
  const fixed = await fix([stubborn, other], { "a.md": seed({ n: 1 }) });
  expect(fixed.texts["a.md"]).toBe(seed({ n: 3 }));
});
