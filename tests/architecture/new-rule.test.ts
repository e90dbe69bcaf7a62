import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import templates from "../../src/session/rule-templates.json" with { type: "json" };
import { toRuleTemplates } from "../../scripts/gen/rule-templates.mjs";
import { listFiles } from "../../scripts/trees.mjs";
import { findImports } from "./imports.ts";

const root = path.join(import.meta.dirname, "../..");
const script = path.join(root, "scripts/new-rule.mjs");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "seedlint-rule-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function newRule(...args: readonly string[]) {
  return spawnSync(process.execPath, [script, "--into", folder, ...args], { encoding: "utf8" });
}

test.each(["seed", "corpus", "change"])(
  "writes a rule of the scope %s, its cases and its test, formatted, under the new name throughout",
  (scope) => {
    expect(newRule("title-short", "--scope", scope).status).toBe(0);
    expect(listFiles(folder)).toEqual([
      "rules/title-short.ts",
      "tests/rules/title-short.cases.ts",
      "tests/rules/title-short.test.ts",
    ]);
    for (const file of listFiles(folder)) {
      const text = readFileSync(path.join(folder, file), "utf8");
      expect(text).not.toMatch(/rule-id|0\.0\.0|collection-name/);
      expect(findImports(file, text)).not.toEqual([]);
    }
    expect(readFileSync(path.join(folder, "rules/title-short.ts"), "utf8")).toMatch(
      new RegExp(`scope: "${scope}"[^]*preview: true`),
    );
    const prettier = path.join(root, "node_modules/prettier/bin/prettier.cjs");
    const config = path.join(root, ".prettierrc.json");
    execFileSync(process.execPath, [prettier, "--check", "--config", config, folder]);
  },
);

test("leaves a rule that exists as it is", () => {
  newRule("title-short");
  const second = newRule("title-short");
  expect(second.status).toBe(2);
  expect(second.stderr).toContain("rules/title-short.ts");
});

test.each(["", "Title", "title", "../title-short", "title_short"])(
  "refuses the name %j",
  (name) => {
    expect(newRule(name).status).toBe(2);
    expect(listFiles(folder)).toEqual([]);
  },
);

test("the templates that are bundled are those that are tested", () => {
  expect(templates).toEqual(JSON.parse(toRuleTemplates(root)));
});
