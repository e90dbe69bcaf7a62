import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "../../scripts/trees.mjs";
import { findImports } from "./imports.ts";

const script = path.join(import.meta.dirname, "../../scripts/new-rule.mjs");
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

test("writes a rule, its cases and its test, under the new name throughout", () => {
  expect(newRule("title-short").status).toBe(0);
  expect(listFiles(folder)).toEqual([
    "rules/title-short.ts",
    "tests/rules/title-short.cases.ts",
    "tests/rules/title-short.test.ts",
  ]);
  for (const file of listFiles(folder)) {
    const text = readFileSync(path.join(folder, file), "utf8");
    expect(text).not.toMatch(/rule-id|0\.0\.0/);
    expect(findImports(file, text)).not.toEqual([]);
  }
});

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
