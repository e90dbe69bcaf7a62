import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import { lint } from "../../src/session/lint.ts";
import type { LintRequest } from "../../src/session/request.ts";
import { environment, temporary } from "../git/support.ts";

type Files = Readonly<Record<string, string>>;

const seed = (id: string): string => `---\nid: ${id}\n---\n`;
const config = (files: string): string =>
  `collections: { all: { files: "${files}" } }\nrules: { id-unique: error }\n`;

const content: Files = {
  "seedlint.config.yaml": config("content/**/{locale}.md"),
  "content/a/en.md": seed("a"),
  "content/b/en.md": seed("a"),
};

/** Leaves a file in the root of the repository when it is run. */
const CODE = `import { writeFileSync } from "node:fs";
writeFileSync(new URL("../ran", import.meta.url), "");
export default { nonsense: 1 };
`;

/** What ends a run that opens it; each stands in a folder that nobody asks about. */
const useless: readonly (readonly [what: string, files: Files])[] = [
  ["cannot be read", { "seedlint.config.yaml": "collections: [" }],
  ["has an unknown key", { "seedlint.config.yaml": "colections: {}\n" }],
  ["has a collection without a seed", { "seedlint.config.yaml": config("gone/{id}.md") }],
  ["names a rule that is gone", { "seedlint.config.yaml": "rules: { ./gone.ts: warn }\n" }],
  ["is code", { "seedlint.config.mjs": CODE }],
  ["stands beside another one", { "seedlint.config.yaml": "{}\n", "seedlint.config.json": "{}" }],
  [
    "has rules that are none",
    { "seedlint.config.yaml": config("{id}.md"), "seedlint-rules/a.mjs": CODE },
  ],
];

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

function repositoryOf(files: Files) {
  const repository = temporary();
  repository.commitFiles({ ...content, ...files });
  return repository;
}

async function judge(cwd: string, paths: readonly string[], more: Partial<LintRequest> = {}) {
  return lint({ cwd, paths, head: { kind: "worktree" }, environment, ...more });
}

/** Each diagnostic as `rule path`. */
const told = ({ diagnostics }: LintRun): readonly string[] =>
  diagnostics.map(({ rule, path }) => `${rule} ${path}`);

describe("a configuration that governs nothing of what was asked for", () => {
  test.each(useless)("is not opened, even if it %s", async (_, files) => {
    const { root } = repositoryOf(below("fixtures", { ...files, "x.md": seed("x") }));
    expect(told(await judge(root, ["content"]))).toEqual(["id-unique content/b/en.md"]);
    expect(existsSync(join(root, "ran"))).toBe(false);
  });

  test.each(useless)("is opened once all is asked for, and ends it if it %s", async (_, files) => {
    const { root } = repositoryOf(below("fixtures", { ...files, "x.md": seed("x") }));
    const run = judge(root, []).then(({ hasCrashed, diagnostics }) => {
      // A rule that is none is a diagnostic, so that the others are heard.
      if (!hasCrashed) return diagnostics;
      throw new UserError("rule-crashed", [{ message: "It crashed" }]);
    });
    await expect(run).rejects.toThrow(UserError);
  });

  test("is not opened for a seed that the one above it governs", async () => {
    const { root } = repositoryOf({ "content/c/seedlint.config.yaml": "nonsense: 1\n" });
    expect((await judge(root, ["content/b"])).counts).toMatchObject({ selected: 1, linted: 1 });
    await expect(judge(root, ["content"])).rejects.toThrow(UserError);
  });

  test("is not opened in a change either, though the change touches it", async () => {
    const repository = repositoryOf(below("fixtures", { "seedlint.config.yaml": "{}\n" }));
    const base = { kind: "commit", ref: "HEAD~1" } as const;
    repository.commitFiles({ "fixtures/seedlint.config.yaml": "nonsense: 1\n" });
    const named = await judge(repository.root, ["content"], { base });
    expect(named.diagnostics.map(({ verdict }) => verdict)).not.toContain("introduced");
    repository.commitFiles({ "fixtures/x.md": seed("x") });
    await expect(judge(repository.root, [], { base })).rejects.toThrow(UserError);
  });
});

describe("a configuration that governs what was asked for", () => {
  test("has all its seeds for rules that compare them", async () => {
    const { root } = repositoryOf({});
    expect(told(await judge(root, ["content/b/en.md"]))).toEqual(["id-unique content/b/en.md"]);
  });

  test("is judged itself where a change touches it", async () => {
    const repository = repositoryOf({});
    repository.commitFiles({ "seedlint.config.yaml": `${content["seedlint.config.yaml"]}# new\n` });
    const base = { kind: "commit", ref: "HEAD~1" } as const;
    const { ruleChange } = await judge(repository.root, ["content"], { base });
    expect(ruleChange).toMatchObject({ paths: ["seedlint.config.yaml"], unknown: null });
  });
});
