import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed, scorePlace } from "./support/clean-seed.ts";
import { lintJson, placesOf, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const seed = cleanSeed("a", 50, ["title: The second draft"]);

/** A rule as a maintainer writes it; `{types}` stands where TypeScript has types. */
function ruleSource(types: { readonly parameter: string; readonly import: string }): string {
  return `
import { defineRule } from "seedlint/sdk";
${types.import}
const isDraft = (title${types.parameter}) => /draft/i.test(title);

export default defineRule({
  scope: "seed",
  meta: {
    id: "no-draft-title",
    since: "1.0.0",
    recommended: "error",
    docs: { summary: "Disallow draft titles", why: "Readers see them.", remedy: "Write one." },
    messages: { draft: "Title \`{{title}}\` is a draft" },
    options: { properties: { only: { type: "string" } }, defaults: { only: "" } },
  },
  *check(seed, { options }) {
    const title = seed.get("title");
    if (typeof title !== "string" || !isDraft(title) || title === options.only) return;
    yield { message: "draft", data: { title }, at: "title" };
  },
});
`;
}

const typescript = ruleSource({
  parameter: ": string",
  import: 'import type { Seed } from "seedlint/sdk";\nexport type Title = Pick<Seed, "path">;',
});
const javascript = ruleSource({ parameter: "", import: "" });

describe("a rule of the house", () => {
  it.each([
    ["rules/no-draft-title.ts", typescript],
    ["rules/no-draft-title.mts", typescript],
    ["rules/no-draft-title.js", javascript],
    ["rules/no-draft-title.mjs", javascript],
  ])("runs from %s where nothing is installed", (path, source) => {
    const repository = repositoryOf({
      "a.md": seed,
      [path]: source,
      "seedlint.config.yaml": `rules: { ./${path}: warn }\n`,
    });
    const { result, stderr, exitCode } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics).toMatchObject([
      {
        rule: "no-draft-title",
        message: "Title `The second draft` is a draft",
        severity: "warning",
        pointer: "/title",
        start: { line: 8, column: 8 },
      },
    ]);
    expect([stderr, exitCode]).toEqual(["", 0]);
  });

  it("may import its own files, and be set by its id once it is named", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "rules/words.ts": 'export const words: readonly string[] = ["The second draft"];\n',
      "rules/no-draft-title.ts": typescript.replace(
        "const isDraft = (title: string) => /draft/i.test(title);",
        'import { words } from "./words.ts";\nconst isDraft = (title: string) => words.includes(title);',
      ),
      "seedlint.config.yaml":
        "rules: { ./rules/no-draft-title.ts: warn }\noverrides:\n  - { files: a.md, rules: { no-draft-title: error } }\n",
    });
    const { result } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics).toMatchObject([{ severity: "error", path: "a.md" }]);
  });

  it("has its options checked like those of a built-in one", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "rules/no-draft-title.ts": typescript,
      "seedlint.config.yaml": "rules:\n  ./rules/no-draft-title.ts: [warn, { onyl: x }]\n",
    });
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stderr).toMatch(/seedlint\.config\.yaml:2:\d+: .*`onyl`[^]*`only`/);
    expect(exitCode).toBe(2);
  });

  it("that throws is told with its name, the others still run, and the run ends in 2", () => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a", 150),
      "rules/no-draft-title.js": javascript.replace(
        'const title = seed.get("title");',
        'throw new Error("::error::boom");',
      ),
      "seedlint.config.yaml": "rules: { ./rules/no-draft-title.js: warn }\n",
    });
    const { result, exitCode } = lintJson([], { cwd: repository.root });
    expect(placesOf(result)).toEqual(["a.md 1:1 rule-crashed", `a.md ${scorePlace} score-range`]);
    expect(result.diagnostics[0]?.message).toMatch(
      // What was transpiled, as older Nodes need it, has no columns.
      /^Rule `no-draft-title` crashed: Error: ::error::boom \(rules\/no-draft-title\.js:17(?::11)?\)$/,
    );
    expect(exitCode).toBe(2);
  });

  it.each([
    ['yield "bad";', 'the text `bad`, expected `{ message: "…" }`'],
    ["yield null;", 'expected `{ message: "…" }`'],
    ["yield { mesage: 1 };", "is no finding: it has no `message`"],
  ])("that yields what is no finding is told what it was: %s", (statement, message) => {
    const repository = repositoryOf({
      "a.md": seed,
      "rules/no-draft-title.js": javascript.replace("yield {", `${statement} yield {`),
      "seedlint.config.yaml": "rules: { ./rules/no-draft-title.js: warn }\n",
    });
    const { result, exitCode } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics[0]?.message).toContain(message);
    expect(exitCode).toBe(2);
  });

  it.each([
    ["export default 1;", /The rule did not run: the file is no rule: it has no default export/],
    ["export default { scope: 'change' };", /`check` is no function/],
    ["export default { scope: 'file' };", /`scope` is none of `seed`, `corpus` and `change`/],
    ["import './missing.js';", /it imports `\.\/missing\.js`, which is not there/],
    ["\nconst = 1;", /syntax error: Unexpected token[^]*rules\/no-draft-title\.js:2:7\n[^]*\^/],
    [javascript.replace("no-draft-title", "id-unique"), /has the id `id-unique`, which another/],
  ])("that is none is told with its place, and the others still run: %s", (source, message) => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a", 150),
      "rules/no-draft-title.js": source,
      "seedlint.config.yaml": "rules: { ./rules/no-draft-title.js: warn }\n",
    });
    const { stdout, stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stdout).toMatch(message);
    expect(stdout).toContain("score-range");
    expect(stdout).not.toMatch(/\n\s+at /);
    expect([stderr, exitCode]).toEqual(["", 2]);
  });

  it("that does not end is stopped, and the others still run", () => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a", 150, ["title: The second draft"]),
      "seedlint-rules/no-draft-title.ts": typescript.replace("yield {", "for (;;); yield {"),
    });
    const { result, stderr, exitCode } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      "score-range a.md",
      "rule-crashed seedlint-rules/no-draft-title.ts",
    ]);
    expect(result.diagnostics[1]?.message).toContain("it did not end within 2 s in `a.md`");
    expect([stderr, exitCode]).toEqual(["", 2]);
  });

  it("whose file does not end while it is loaded leaves nothing that keeps the process", () => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a", 150),
      "seedlint-rules/no-draft-title.ts": `${typescript}for (;;);\n`,
    });
    const { result, stderr, exitCode } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics.map(({ rule }) => rule)).toEqual(["score-range", "rule-crashed"]);
    expect(result.diagnostics[1]?.message).toContain("within 10 s while it was loaded");
    expect([stderr, exitCode]).toEqual(["", 2]);
  }, 60_000);

  it("that ends the process is no pass, and not silent", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "seedlint-rules/no-draft-title.ts": typescript.replace("yield {", "process.exit(0); yield {"),
    });
    const { stdout, stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toBe("error: The process was ended before there was a verdict\n");
  });

  it("that logs does so beside the findings, not among them", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "seedlint-rules/no-draft-title.ts": typescript
        .replace("yield {", 'console.log("seen", { title }); nodeConsole.log("too"); yield {')
        .replace(/^/, 'import nodeConsole from "node:console";\n'),
    });
    const { result, stderr } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics).toHaveLength(1);
    expect(stderr).toBe("seen { title: 'The second draft' }\ntoo\n");
  });

  it("that leaves a timer running does not keep the process", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "seedlint-rules/no-draft-title.ts": `setInterval(() => {}, 100);${typescript}`,
    });
    const { result, stderr } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics).toHaveLength(1);
    expect(stderr).toMatch(/^note: Code of the house kept the process alive/);
  });

  it("in `seedlint-rules` is on without a configuration", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "seedlint-rules/no-draft-title.ts": typescript,
    });
    const { result } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics).toMatchObject([{ rule: "no-draft-title", severity: "error" }]);
  });

  it("outside of the repository is refused", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "seedlint.config.yaml": "rules: { ../no-draft-title.js: warn }\n",
    });
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stderr).toMatch(/outside of the repository/);
    expect(exitCode).toBe(2);
  });
});

describe("a configuration that is a program", () => {
  it.each(["ts", "mts", "js", "mjs"])("may be written as .%s", (extension) => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a", 150),
      [`seedlint.config.${extension}`]:
        'const level = ["in", "fo"].join("");\nexport default { rules: { "score-range": level } };\n',
    });
    const { result } = lintJson([], { cwd: repository.root });
    expect(result.diagnostics).toMatchObject([{ rule: "score-range", severity: "info" }]);
  });

  it("has its problems told by pointer", () => {
    const repository = repositoryOf({
      "a.md": seed,
      "seedlint.config.js": 'export default { rules: { "id-uniqe": "warn" } };\n',
    });
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stderr).toMatch(/seedlint\.config\.js: .*`id-uniqe`/);
    expect(exitCode).toBe(2);
  });
});
