import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = path.join(import.meta.dirname, "../../scripts/count-tests.mjs");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "seedlint-count-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeReport(name: string, report: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

function count(...files: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [script, ...files], { encoding: "utf8" });
  return { stdout, status };
}

const passing = { numPassedTests: 3, numFailedTests: 0, testResults: [] };

test("adds up the reports", () => {
  const files = [writeReport("a", passing), writeReport("b", { ...passing, numPassedTests: 4 })];
  expect(count(...files)).toEqual({ stdout: "7 passed, 0 failed\n", status: 0 });
});

test("fails if a test failed", () => {
  const file = writeReport("a", { ...passing, numFailedTests: 2 });
  expect(count(file)).toEqual({ stdout: "3 passed, 2 failed\n", status: 1 });
});

test("counts a file that could not be run, and a report that is missing, as failures", () => {
  const broken = { status: "failed", assertionResults: [] };
  const file = writeReport("a", { ...passing, testResults: [broken] });
  expect(count(file, path.join(folder, "none"))).toEqual({
    stdout: "3 passed, 2 failed\n",
    status: 1,
  });
});
