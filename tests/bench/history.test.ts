import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkOutMain, listBlobs, writeHistory } from "../../bench/lib/history.mjs";
import { prepareCorpora, type Corpus } from "../../bench/lib/prepare.mjs";

const fixture = join(import.meta.dirname, "../../fixtures/corpora/policy-hub");

let scratch = "";
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "seedlint-bench-test-"));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("git", args, { cwd, encoding: "utf8" }).trim();

describe("writeHistory", () => {
  const files = [
    { path: "en/a.md", text: "---\nid: a\n---\n" },
    { path: "zh/a.md", text: "---\nid: 水\n---\n\n没有换行" },
  ];

  test("puts each branch one commit ahead of main, with its own files only", () => {
    writeHistory(scratch, files, [
      { name: "one", files: [{ path: "en/a.md", text: "---\nid: b\n---\n" }] },
      { name: "other", files: [{ path: "zh/a.md", text: "" }] },
    ]);
    expect(git(scratch, "diff", "--name-only", "main..one")).toBe("en/a.md");
    expect(git(scratch, "diff", "--name-only", "main..other")).toBe("zh/a.md");
    expect(git(scratch, "rev-parse", "one~1", "other~1").split("\n")).toEqual(
      Array(2).fill(git(scratch, "rev-parse", "main")),
    );
  });

  test("checks out main, byte by byte and clean, when told to", () => {
    writeHistory(scratch, files);
    expect(existsSync(join(scratch, "en"))).toBe(false);
    checkOutMain(scratch);
    for (const { path, text } of files)
      expect(readFileSync(join(scratch, path), "utf8")).toBe(text);
    expect(git(scratch, "status", "--porcelain")).toBe("");
  });

  test("lists the object id of every file", () => {
    writeHistory(scratch, files);
    const ids = files.map(({ path }) => git(scratch, "rev-parse", `main:${path}`));
    expect(listBlobs(scratch)).toEqual(ids);
  });
});

test("the fixture becomes corpora with their configurations and changes committed", () => {
  const { corpora, blobList } = prepareCorpora({ fixture, seedCount: 40 }, scratch);
  const { corpus, tenfold } = corpora;
  const changed = ({ directory }: Corpus, branch: string): number =>
    git(directory, "diff", "--name-only", `main..${branch}`).split("\n").length;
  expect(corpora.fortyfold).toBeUndefined();
  expect(corpus.seedCount).toBe(40);
  expect(tenfold.seedCount).toBe(400);
  expect(git(corpus.directory, "status", "--porcelain")).toBe("");
  expect(git(corpus.directory, "ls-files", "--", ":!*.md").split("\n")).toContain(
    "seedlint.config.json",
  );
  expect([changed(corpus, "one-seed"), changed(tenfold, "one-seed")]).toEqual([1, 1]);
  expect(changed(corpus, "reprinted")).toBe(corpus.seedCount);
  expect(git(corpus.directory, "diff", "--shortstat", "reprinted..edited")).toBe(
    `${corpus.seedCount} files changed, ${corpus.seedCount} insertions(+), ${corpus.seedCount} deletions(-)`,
  );
  const blobs = readFileSync(blobList, "utf8").trimEnd().split("\n");
  expect(blobs).toHaveLength(corpus.seedCount + 4);
}, 20_000);
