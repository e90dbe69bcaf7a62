import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeCommit } from "../../bench/lib/conditions.mjs";
import { checkOutMain, writeHistory } from "../../bench/lib/history.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "seedlint-bench-test-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the commit is named, and that what runs differs from it", () => {
  writeHistory(root, [{ path: "dist/a.md", text: "---\nid: a\n---\n" }]);
  checkOutMain(root);
  const commit = execFileSync("git", ["rev-parse", "--short=12", "HEAD"], { cwd: root });
  expect(describeCommit(root)).toBe(String(commit).trim());
  writeFileSync(join(root, "dist/cli.js"), "");
  expect(describeCommit(root)).toBe(`${String(commit).trim()} with changes not committed`);
});

test("a checkout without a commit is called that", () => {
  mkdirSync(join(root, "dist"));
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  expect(describeCommit(root)).toBe("a checkout without a commit");
});
