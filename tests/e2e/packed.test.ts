import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listRuleIds } from "../../scripts/gen/project.mjs";
import { PackedPackage, type PackedProject } from "./support/packed.ts";
import { node, projectRoot } from "./support/seedlint.ts";

let packed: PackedPackage;
const projects: PackedProject[] = [];

beforeAll(() => {
  packed = new PackedPackage();
}, 120_000);
afterEach(() => {
  for (const project of projects.splice(0)) project.dispose();
});
afterAll(() => packed.dispose());

function install(files: Readonly<Record<string, string>>): PackedProject {
  const project = packed.install(files);
  projects.push(project);
  return project;
}

const sourceOf = (file: string) => readFileSync(path.join(projectRoot, file), "utf8");

/** A built-in rule and its cases, under another name, as somebody would copy them. */
function copyRule(id: string, name: string, extension = ".ts"): Readonly<Record<string, string>> {
  const test = `import { testRule } from "seedlint/testing";
import rule from "./${name}${extension}";
import cases from "./cases/${name}.cases${extension}";

testRule(rule, cases);
`;
  const cases = sourceOf(`tests/rules/${id}.cases.ts`);
  const helpers = [...cases.matchAll(/from "\.\/([^"]+)"/g)].map(([, file = ""]) => file);
  return {
    [`seedlint-rules/${name}${extension}`]: sourceOf(`rules/${id}.ts`).replace(
      `id: "${id}"`,
      `id: "${name}"`,
    ),
    [`seedlint-rules/cases/${name}.cases${extension}`]: cases,
    ...Object.fromEntries(
      helpers.map((file) => [`seedlint-rules/cases/${file}`, sourceOf(`tests/rules/${file}`)]),
    ),
    [`seedlint-rules/${name}.test${extension}`]: test,
  };
}

const javascript = {
  rule: `defineRule({
  scope: "seed",
  meta: {
    id: "title-short",
    docs: { summary: "Enforce short titles", why: "They fit.", remedy: "Shorten it." },
    messages: { long: "Title has more than {{max}} characters" },
  },
  check: (seed) => (seed.get("title").length > 5 ? [{ message: "long", data: { max: 5 }, at: "title" }] : []),
})`,
  cases: `{
  valid: { short: { files: { "a.md": "---\\ntitle: Water\\n---\\n" } } },
  invalid: {
    long: {
      files: { "a.md": "---\\ntitle: «Waters»\\n---\\n" },
      reports: ["a.md Title has more than 5 characters"],
    },
  },
}`,
};
const esm = {
  rule: `import { defineRule } from "seedlint/sdk";\nexport default ${javascript.rule};\n`,
  test: (file: string) =>
    `import { testRule } from "seedlint/testing";\nimport rule from "./${file}";\ntestRule(rule, ${javascript.cases});\n`,
};
const commonjs = {
  rule: `const { defineRule } = require("seedlint/sdk");\nmodule.exports = ${javascript.rule};\n`,
  test: (file: string) =>
    `const { testRule } = require("seedlint/testing");\nconst rule = require("./${file}");\ntestRule(rule, ${javascript.cases});\n`,
};
const seed = "---\nid: a\ntitle: 'Waters '\n---\n\nText.\n";

const nodeMajor = Number.parseInt(
  execFileSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }),
  10,
);

// Projects are installed and compiled, each by processes of its own.
describe("the packed package", { timeout: 180_000 }, () => {
  it("runs a copy of every built-in rule in a project of modules, typed and tested", () => {
    const ids = listRuleIds(projectRoot);
    const project = install({
      "package.json": '{ "type": "module" }',
      "a.md": seed,
      ...Object.fromEntries(ids.flatMap((id) => Object.entries(copyRule(id, `my-${id}`)))),
    });
    const { exitCode, stdout, stderr } = project.seedlint("test");
    expect([stdout.replaceAll(/^✓ .*\n/gm, ""), stderr, exitCode]).toEqual([
      expect.stringMatching(/^\n[\d,]+ tests passed\n$/),
      "",
      0,
    ]);
    expect(stdout.match(/^✓ my-/gm)).toHaveLength(ids.length);
    const types = ["--module", "nodenext", "--allowImportingTsExtensions", "--target", "es2023"];
    const files = ids.flatMap((id) =>
      ["", ".test"].map((part) => `seedlint-rules/my-${id}${part}.ts`),
    );
    expect(project.typecheck(types, ...files)).toMatchObject({ stdout: "", exitCode: 0 });
    expect(project.seedlint().stderr).toBe("");
  });

  it("reports by a copy of a rule beside the rule itself", () => {
    const project = install({ "a.md": seed, ...copyRule("text-trim", "my-trim") });
    const { stdout } = project.seedlint("--format", "json", "--rule", "list-items:off");
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { rule: string }[] };
    expect(diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["my-trim", "text-trim"]),
    );
  });

  it.each([
    ["module", ".js", esm],
    ["module", ".cjs", commonjs],
    ["commonjs", ".js", commonjs],
    ["commonjs", ".mjs", esm],
    [undefined, ".js", commonjs],
    [undefined, ".mjs", esm],
  ] as const)(
    "is tested by node:test, linted and loaded in a package of type %s from %s",
    (type, extension, { rule, test }) => {
      const project = install({
        "package.json": JSON.stringify({ type }),
        "a.md": seed,
        [`seedlint-rules/title-short${extension}`]: rule,
        [`seedlint-rules/title-short.test${extension}`]: test(`title-short${extension}`),
      });
      const file = `seedlint-rules/title-short.test${extension}`;
      const tested = project.run(["--test", file]);
      expect(tested).toMatchObject({ exitCode: 0, stderr: "" });
      expect(tested.stdout).toMatch(/accepts short/);
      const linted = project.seedlint("--format", "json");
      expect(linted.stdout).toContain("Title has more than 5 characters");
    },
  );

  it.runIf(nodeMajor >= 22)("is tested by node:test in TypeScript", () => {
    const project = install({
      "package.json": '{ "type": "module" }',
      ...copyRule("date-order", "my-order"),
    });
    const tested = project.run(["--test", "seedlint-rules/my-order.test.ts"]);
    expect(tested.exitCode).toBe(0);
  });

  it.each(["seed", "corpus", "change"])(
    "writes a rule of the scope %s that is typed, passes its test and lints",
    (scope) => {
      const project = install({
        "package.json": '{ "type": "module" }',
        "content/en/a.md": seed,
        "seedlint.config.yaml": "collections: { pages: { files: 'content/{locale}/{id}.md' } }\n",
      });
      for (const [id, ...words] of [
        ["title-own", "--collection", "pages"],
        ["title-all"],
        ["title-js", "--js"],
      ] as const) {
        const written = project.seedlint("new", "rule", id, "--scope", scope, ...words);
        expect(written.exitCode).toBe(0);
      }
      const { exitCode, stdout } = project.seedlint("test");
      expect([exitCode, stdout.split("\n").slice(0, 3)]).toEqual([
        0,
        ["✓ title-all  5 tests", "✓ title-js   5 tests", "✓ title-own  5 tests"],
      ]);
      const types = ["--module", "nodenext", "--allowImportingTsExtensions", "--target", "es2023"];
      const files = ["title-own", "title-all"].flatMap((id) => [
        `seedlint-rules/${id}.ts`,
        `seedlint-rules/${id}.test.ts`,
      ]);
      expect(project.typecheck(types, ...files)).toMatchObject({ stdout: "", exitCode: 0 });
      expect(project.run(["--test", "seedlint-rules/title-js.test.js"]).exitCode).toBe(0);
    },
  );
});
