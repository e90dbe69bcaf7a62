import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/seed/limits.ts";
import { createSeed } from "../../src/seed/seed.ts";
import { parse, problemsOf } from "./support.ts";

/** Each takes well below 2 s on an idle machine; without the budgets they take minutes or abort. */
const generousMs = 15_000;

const depthProblem = /^frontmatter-budget \[.*] Values are nested more than 100 levels deep/s;

/** Values nested to a depth, the mapping around them included. */
const nested: Readonly<Record<string, (depth: number) => string>> = {
  "JSON arrays": (depth) => `---\n{"a": ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}\n---\n`,
  "JSON objects": (depth) => `---\n${'{"a":'.repeat(depth - 1)}{}${"}".repeat(depth - 1)}\n---\n`,
  "strict JSON": (depth) =>
    `---json\n{"a": ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}\n---\n`,
  "flow lists": (depth) => `---\na: ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}\n---\n`,
  "flow mappings": (depth) =>
    `---\n${"{ 'a': ".repeat(depth - 1)}{}${"}".repeat(depth - 1)}\n---\n`,
  "block lists": (depth) => `---\na:\n  ${"- ".repeat(depth - 1)}x\n---\n`,
  "explicit keys": (depth) => `---\na:\n  ${"- ".repeat(depth - 2)}b: x\n---\n`,
  "TOML arrays": (depth) => `+++\na = ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}\n+++\n`,
  "TOML tables": (depth) =>
    `+++\na = ${"{ a = ".repeat(depth - 1)}1${" }".repeat(depth - 1)}\n+++\n`,
  "TOML keys": (depth) => `+++\n${"a.".repeat(depth - 1)}a = 1\n+++\n`,
  "TOML headers": (depth) => `+++\n[${"a.".repeat(depth - 2)}a]\nb = 1\n+++\n`,
};

describe.each(Object.entries(nested))("nesting of %s", (_name, toText) => {
  it("is read up to the limit and refused beyond it", async () => {
    expect(await problemsOf(toText(defaultLimits.depth))).toEqual([]);
    const problems = await problemsOf(toText(defaultLimits.depth + 1));
    expect(problems).toEqual([expect.stringMatching(depthProblem)]);
  });

  it.each([
    [1000, 200],
    [100_000 / 8, 2],
  ])(
    "of %j levels in %j files ends quickly, in one process",
    async (depth, count) => {
      const text = toText(depth);
      for (let file = 0; file < count; file += 1) {
        expect(await problemsOf(text)).toEqual([expect.stringMatching(depthProblem)]);
      }
    },
    2000,
  );
});

describe("unfinished nesting", () => {
  it.each(["[", "{", "- ", "? ", "{a: ", "[{", '{"a":', '["', "- - [", "a: ", "&a ", "!!a "])(
    "of %j ends in a problem, many times in one process",
    async (piece) => {
      for (const opener of ["---", "---json", "+++"]) {
        for (const prefix of opener === "+++" ? ["a = "] : ["a: ", '{"a": ']) {
          const text = `${opener}\n${prefix}${piece.repeat(100_000 / piece.length)}\n${opener.slice(0, 3)}\n`;
          const document = await parse(text);
          expect(document.data).toBeUndefined();
          expect(document.problems.length).toBeGreaterThan(0);
        }
      }
    },
    generousMs,
  );

  it.each(["[", "{", "- "])(
    "of 1,000 %j in 200 files ends soon",
    async (piece) => {
      for (let file = 0; file < 200; file += 1) {
        expect((await parse(`---\na: ${piece.repeat(1000)}\n---\n`)).data).toBeUndefined();
      }
    },
    2000,
  );
});

describe("sizes", () => {
  it("of a file beyond 1 MiB are told without decoding it", async () => {
    const document = await parse(new Uint8Array(defaultLimits.fileBytes + 1));
    expect(document).toMatchObject({ text: "", data: undefined, hasFrontMatter: true });
    expect(document.problems).toMatchObject([{ rule: "input-budget", messageId: "size" }]);
  });

  it("of front matter beyond 256 KiB are told at the fence", async () => {
    const text = `---\na: "${"策".repeat(90_000)}"\n---\n`;
    expect(await problemsOf(text)).toEqual([
      "frontmatter-budget [---] Front matter has 270007 bytes: expected at most 262144",
    ]);
  });

  const entries = (count: number, toEntry: (index: number) => string, separator: string): string =>
    Array.from({ length: count }, (_, index) => toEntry(index)).join(separator);

  it.each([
    ["JSON", (count: number) => `---\n{${entries(count, (n) => `"k${String(n)}":1`, ",")}}\n---\n`],
    [
      "flow YAML",
      (count: number) => `---\n{${entries(count, (n) => `k${String(n)}: 1`, ", ")}}\n---\n`,
    ],
    [
      "block YAML",
      (count: number) => `---\n${entries(count, (n) => `k${String(n)}: 1`, "\n")}\n---\n`,
    ],
    ["TOML", (count: number) => `+++\n${entries(count, (n) => `k${String(n)} = 1`, "\n")}\n+++\n`],
  ])("of mappings are bounded in %s", async (_name, toText) => {
    expect(await problemsOf(toText(10_000))).toEqual([]);
    expect(await problemsOf(toText(20_000))).toEqual([
      expect.stringContaining("A mapping has more than 10000 keys"),
    ]);
  });

  it(
    "of runs of blanks are bounded, which gray-matter takes quadratic time for",
    async () => {
      const text = `---\na: 1\n${"\n".repeat(200_000)}b: 2\n---\n`;
      expect(await problemsOf(text)).toEqual([
        expect.stringContaining("More than 1000 blanks and line ends stand in a row"),
      ]);
      const carriageReturns = `---\na: 1 ${"\r".repeat(200_000)}\n---\n`;
      expect(await problemsOf(carriageReturns)).toEqual([
        expect.stringContaining("More than 1000 blanks"),
      ]);
      const short = `\n${" ".repeat(990)}`.repeat(250);
      expect((await parse(`---\na: 1\n${short}x: 2\n---\n`)).problems.length).toBeGreaterThan(0);
    },
    generousMs,
  );
});

describe("aliases", () => {
  it("repeat values", async () => {
    const { data } = await parse("---\na: &x { b: [1] }\nc: *x\n---\n");
    expect(data).toEqual({ a: { b: [1] }, c: { b: [1] } });
  });

  it("that multiply are refused", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 20; level += 1) {
      const alias = `*a${String(level - 1)}`;
      lines.push(`a${String(level)}: &a${String(level)} [${Array(9).fill(alias).join(", ")}]`);
    }
    expect(await problemsOf(`---\n${lines.join("\n")}\n---\n`)).toEqual([
      "frontmatter-budget [*a2] Front matter follows more than 100 aliases: write the values out",
    ]);
  });

  it("that stand for many values are refused", async () => {
    const list = `[${Array(2000).fill("1").join(", ")}]`;
    const aliases = Array.from({ length: 10 }, (_, index) => `b${String(index)}: *a`);
    expect(await problemsOf(`---\na: &a ${list}\n${aliases.join("\n")}\n---\n`)).toEqual([
      "frontmatter-budget [*a] Aliases stand for more than 10000 values: write fewer values",
    ]);
  });

  it("that nest beyond the limit are refused", async () => {
    const deep = `${"[".repeat(60)}${"]".repeat(60)}`;
    const text = `---\na: &a ${deep}\nb: ${"[".repeat(60)}*a${"]".repeat(60)}\n---\n`;
    expect(await problemsOf(text)).toEqual([expect.stringMatching(depthProblem)]);
  });
});

describe("bodies", () => {
  const size = 100_000;

  it.each([
    "- ",
    "* ",
    "> ",
    ">",
    "1. ",
    "*",
    "_",
    "[",
    "]",
    "![",
    "`",
    "<",
    "&",
    "\\",
    "*a_ ",
    "[a](",
    "_*",
    "=\n",
    "**a *",
    "a*b",
    "[a]",
    "    ",
    "\t",
    "``` ",
  ])(
    "of %j end soon",
    async (piece) => {
      for (const text of [piece.repeat(5000), piece.repeat(size / piece.length)]) {
        const document = await parse(`---\na: 1\n---\n${text}`);
        expect(document.data).toEqual({ a: 1 });
        const context = { path: "a.md", collection: "c", id: "a", locale: undefined };
        const seed = createSeed(document, { ...context, captures: {}, fields: {} });
        expect(Array.isArray(seed.body.blocks)).toBe(true);
        expect(document.problems.length === 0 || seed.body.tree.children.length === 0).toBe(true);
      }
    },
    2000,
  );

  it.each([
    ["- ".repeat(5000), "bodyDepth"],
    [`> ${"- ".repeat(30)}x`, "bodyDepth"],
    ["*".repeat(1001), "bodyRun"],
    ["`".repeat(1001), "bodyRun"],
    ["[a] ".repeat(2600), "bodyMarks"],
  ])("beyond a limit are a problem at their place", async (body, messageId) => {
    const document = await parse(`---\na: 1\n---\nText\n\n${body}\n`);
    expect(document.problems).toMatchObject([{ rule: "input-budget", messageId }]);
    expect(document.problems[0]?.span.start).toBe(document.text.indexOf(body));
  });

  it.each([
    ["> a\nb\n\n", 1501],
    ["* a\n- b\n", 3001],
  ])("of very many %j are a problem where they become too many", async (piece, count) => {
    const text = `---\na: 1\n---\n${piece.repeat(count + 100)}`;
    const { problems } = await parse(text);
    expect(problems).toMatchObject([{ rule: "input-budget", messageId: "bodyItems" }]);
    const before = text.slice("---\na: 1\n---\n".length, problems[0]?.span.start);
    expect(before.length).toBe(piece.length * (count - 1));
  });

  it("of long tables, lists and rules are within the limits", async () => {
    const list = "- [a](b) and *c*\n".repeat(1500);
    const table = `a | b\n--- | ---\n${"[x](y) | *z*\n".repeat(500)}`;
    const body = `${list}\n${table}\n${"-".repeat(200)}\n`;
    expect(await problemsOf(`---\na: 1\n---\n${body}`)).toEqual([]);
  });
});
