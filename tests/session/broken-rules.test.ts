import { describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { lint } from "../../src/session/lint.ts";
import { findOwnRules } from "../../src/session/own-rules.ts";
import { environment, temporary } from "../git/support.ts";

type Files = Readonly<Record<string, string>>;

/** A rule that reports every seed; `check` is the code of its check. */
const rule = (id: string, check = '() => [{ message: "found" }]'): string => `export default {
  scope: "seed",
  meta: {
    id: "${id}",
    recommended: "warn",
    docs: { summary: "Require", why: "Because.", remedy: "Mend." },
    messages: { found: "Found" },
  },
  check: ${check},
};
`;

const others = {
  "a.md": "---\nid: a\n---\n",
  "seedlint.config.yaml": "extends: []\n",
  "seedlint-rules/sound.mjs": rule("sound"),
};

function repositoryOf(files: Files) {
  const repository = temporary();
  repository.commitFiles({ ...others, ...files });
  return repository;
}

async function judge(files: Files): Promise<LintRun> {
  const { root: cwd } = repositoryOf(files);
  return lint({ cwd, paths: [], head: { kind: "worktree" }, environment });
}

/** What is said of the rules of the house, each as `path:line:column message`, as `seedlint` prints it. */
const complaints = ({ diagnostics, sources }: LintRun): readonly string[] =>
  diagnostics
    .filter(({ rule: id }) => id === "rule-crashed")
    .map(({ path, span, message }) => {
      const before = (sources.get(path) ?? "").slice(0, span.start).split("\n");
      return `${path}:${before.length}:${(before.at(-1) ?? "").length + 1} ${message}`;
    });

/** Each file of `seedlint-rules` and what is said of it. */
const broken: readonly (readonly [what: string, files: Files, complaint: RegExp])[] = [
  [
    "a syntax error",
    { "b.mjs": "export const a = 1;\nconst = 1;\n" },
    /^seedlint-rules\/b\.mjs:2:7 The rule did not run: the file cannot be run: syntax error: Unexpected token/,
  ],
  [
    "a syntax error in TypeScript",
    { "b.ts": "const a: number = 1;\n  const = a;\n" },
    /^seedlint-rules\/b\.ts:2:9 .*syntax error/,
  ],
  [
    "a syntax error in a file that it imports",
    {
      "b.mjs": 'import { a } from "./lib/c.mjs";\nexport default a;\n',
      "lib/c.mjs": "export let let;",
    },
    /^seedlint-rules\/lib\/c\.mjs:1:12 .*syntax error/,
  ],
  [
    "an import of a file that is not there",
    { "b.mjs": '// first\nimport "./missing.mjs";\nexport default 1;\n' },
    /^seedlint-rules\/b\.mjs:2:8 .*it imports `\.\/missing\.mjs`, which is not there; the path is relative to the folder of `seedlint-rules\/b\.mjs`$/,
  ],
  [
    "an import of a package that is not installed",
    { "b.mjs": 'import leftPad from "left-pad-of-nobody";\nexport default leftPad;\n' },
    /^seedlint-rules\/b\.mjs:1:21 .*it imports `left-pad-of-nobody`, which is not there; install it: `npm install --save-dev left-pad-of-nobody`$/,
  ],
  [
    "an import of what the sdk does not have",
    { "b.mjs": 'import { defineRul } from "seedlint/sdk";\nexport default defineRul({});\n' },
    /^seedlint-rules\/b\.mjs:\d:\d+ .*`defineRul`, which .* does not export/,
  ],
  [
    "an import of a door that seedlint does not have",
    {
      "b.mjs":
        'import { defineRule } from "seedlint/sdk";\nimport { test } from "seedlint/test";\nexport default defineRule(test);\n',
    },
    /^seedlint-rules\/b\.mjs:2:22 .*it imports `seedlint\/test`, which is not there; did you mean `seedlint\/testing`\?$/,
  ],
  [
    "code that throws while it is loaded",
    { "b.mjs": "const none = undefined;\n\nexport default none.rule;\n" },
    /^seedlint-rules\/b\.mjs:3:\d+ .*it threw while it was loaded: TypeError: Cannot read/,
  ],
  [
    "no default export",
    { "b.mjs": "export const rule = 1;\n" },
    /^seedlint-rules\/b\.mjs:1:1 The rule did not run: the file is no rule: it has no default export/,
  ],
  [
    "a check that is no function",
    { "b.mjs": rule("b", "1") },
    /the file is no rule: `check` is no function; its default export is what `defineRule`/,
  ],
  [
    "the id of a built-in rule",
    { "b.mjs": rule("id-unique") },
    /^seedlint-rules\/b\.mjs:1:1 .*has the id `id-unique`, which another rule has; give it/,
  ],
  [
    "the id of another rule of the house",
    { "t.mjs": rule("sound") },
    /^seedlint-rules\/t\.mjs:1:1 .*has the id `sound`, which `seedlint-rules\/sound\.mjs` has/,
  ],
];

describe("a file that is no rule that can be run is told with its place, and others still run", () => {
  test.each(broken)("%s", async (_, files, complaint) => {
    const moved = Object.entries(files).map(([path, text]) => [`seedlint-rules/${path}`, text]);
    const run = await judge(Object.fromEntries(moved) as Files);
    expect(complaints(run)).toEqual([expect.stringMatching(complaint)]);
    expect(run.diagnostics).toContainEqual(
      expect.objectContaining({ rule: "sound", path: "a.md" }),
    );
    expect(run.hasCrashed).toBe(true);
  });

  test("whether its file is found or named, and though its id is set", async () => {
    const config = "extends: []\nrules: { b: error, ./tools/c.mjs: [warn, { max: 1 }] }\n";
    const run = await judge({
      "seedlint.config.yaml": config,
      "seedlint-rules/b.mjs": "export default 1;\n",
      "tools/c.mjs": "export default 2;\n",
    });
    expect(complaints(run)).toHaveLength(2);
  });

  test("and an id that nothing has is told beside it, since it may be that of the rule", async () => {
    const { root: cwd } = repositoryOf({
      "seedlint.config.yaml": "extends: []\nrules: { other-id: error }\n",
      "seedlint-rules/b.mjs": "export default 1;\n",
    });
    const attempt = lint({ cwd, paths: [], head: { kind: "worktree" }, environment });
    await expect(attempt).rejects.toMatchObject({
      problems: [
        { place: { path: "seedlint-rules/b.mjs" } },
        { message: "Unknown rule `other-id`" },
      ],
    });
  });

  test("but who asks which rules there are is told so", async () => {
    const { root: cwd } = repositoryOf({ "seedlint-rules/b.mjs": "export default 1;\n" });
    await expect(findOwnRules({ cwd, environment })).rejects.toMatchObject({
      code: "rule-invalid",
    });
  });
});

describe("a rule that breaks the contract is told with the seed, and others still run", () => {
  test.each([
    ["throws", '() => { throw new Error("boom"); }', "Error: boom"],
    [
      "returns nothing",
      "() => {}",
      "TypeError: `check` returned undefined, expected a generator or",
    ],
    ["returns a text", '() => "found"', "TypeError: `check` returned string, expected a generator"],
    ["is async", "async () => []", "TypeError: `check` is async, expected a generator or a list"],
    ["is an async generator", "async function* () {}", "TypeError: `check` is async"],
    ["alters the data", '(seed) => { seed.data.id = "b"; return []; }', "TypeError: Cannot assign"],
    ["alters a list", "(seed) => seed.data.tags.sort()", "TypeError: Cannot assign to read only"],
    [
      "alters what it got",
      '(seed) => seed.get("/tags").push("c")',
      "TypeError: Cannot add property",
    ],
    [
      "alters the seed",
      '(seed) => { seed.id = "b"; return []; }',
      "TypeError: Cannot set property id",
    ],
    [
      "alters its options",
      "(_, { options }) => { options.a = 1; return []; }",
      "TypeError: Cannot add",
    ],
    [
      "reports what is none",
      "() => [null]",
      "TypeError: `check` yielded `null`, expected `{ message",
    ],
  ])("%s", async (_, check, message) => {
    const run = await judge({
      "a.md": "---\nid: a\ntags: [b, a]\n---\n",
      "seedlint-rules/b.mjs": rule("b", check),
    });
    expect(run.diagnostics).toMatchObject([
      { rule: "rule-crashed", path: "a.md" },
      { rule: "sound", path: "a.md" },
    ]);
    expect(run.diagnostics[0]?.message).toContain(message);
    expect(run.hasCrashed).toBe(true);
  });
});

describe("a rule that does not end is stopped, and others still run", () => {
  test("while it waits for what never comes", { timeout: 60_000 }, async () => {
    const run = await judge({
      "seedlint-rules/x.mjs": `await new Promise(() => {});\n${rule("x")}`,
    });
    expect(complaints(run)).toEqual([
      "seedlint-rules/x.mjs:1:1 The rule did not run: it did not end within 20 s while it was loaded; look for a loop without an end, or an `await` of what never comes",
    ]);
    expect(run.diagnostics).toContainEqual(expect.objectContaining({ rule: "sound" }));
  });

  test("in a seed", async () => {
    const check = '({ id }) => { for (;id === "b";); return [{ message: "found" }]; }';
    const run = await judge({
      "b.md": "---\nid: b\n---\n",
      "seedlint-rules/x.mjs": rule("x", check),
    });
    expect(complaints(run)).toEqual([
      "seedlint-rules/x.mjs:1:1 The rule did not run: it did not end within 2 s in `b.md`; look for a loop without an end, or a regular expression that goes back and forth",
    ]);
    expect(run.diagnostics.filter(({ rule: id }) => id === "sound")).toHaveLength(2);
    expect(run.hasCrashed).toBe(true);
  });

  test("in a regular expression, though it would catch what is thrown", async () => {
    const check = '() => { for (;;) try { /(a+)+$/.exec("a".repeat(60) + "!"); } catch {} }';
    const run = await judge({ "seedlint-rules/x.mjs": rule("x", check) });
    expect(complaints(run)).toEqual([expect.stringContaining("within 2 s in `a.md`")]);
  });

  test("while it is loaded", { timeout: 40_000 }, async () => {
    const run = await judge({ "seedlint-rules/x.mjs": `for (;;);\n${rule("x")}` });
    expect(complaints(run)).toEqual([expect.stringContaining("within 10 s while it was loaded")]);
    expect(run.diagnostics).toContainEqual(expect.objectContaining({ rule: "sound" }));
  });
});
