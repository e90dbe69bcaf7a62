import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed, reworded, scorePlace } from "./support/clean-seed.ts";
import { lintJson, node, placesOf, projectRoot, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string | Uint8Array>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const valid = cleanSeed("a");
const invalid = cleanSeed("a", 150);
const scoreOf = (file: string): string => `${file} ${scorePlace} score-range`;
const finding = scoreOf("a.md");

const committedAt = {
  GIT_AUTHOR_DATE: "2024-01-02T00:00Z",
  GIT_COMMITTER_DATE: "2024-01-02T00:00Z",
};

function writePreCommitHook(repository: TemporaryRepository): void {
  const path = join(repository.root, ".git/hooks/pre-commit");
  const command = [node, join(projectRoot, "dist/cli.js"), "--staged"].map((word) => `"${word}"`);
  mkdirSync(dirname(path), { recursive: true });
  // git shows what a hook writes to standard error when the commit fails.
  writeFileSync(path, `#!/bin/sh\nexec ${command.join(" ")} >&2\n`, { mode: 0o755 });
}

describe("the index", () => {
  it("is judged where it is invalid and the worktree is valid", () => {
    const repository = repositoryOf({ "a.md": valid });
    repository.write("a.md", invalid);
    repository.add();
    repository.write("a.md", valid);
    const { exitCode, result } = lintJson(["--staged"], { cwd: repository.root });
    expect(placesOf(result)).toEqual([finding]);
    expect(result.head.kind).toBe("index");
    expect(exitCode).toBe(1);
  });

  it("passes where it is valid and the worktree is invalid", () => {
    const repository = repositoryOf({ "a.md": reworded(valid) });
    repository.write("a.md", valid);
    repository.add();
    repository.write("a.md", invalid);
    const { exitCode, result } = lintJson(["--staged"], { cwd: repository.root });
    expect(placesOf(result)).toEqual([]);
    expect(result.counts["linted"]).toBe(1);
    expect(exitCode).toBe(0);
  });

  it("has a staged file that is deleted from disk", () => {
    const repository = repositoryOf({ "README.md": "# Data\n" });
    repository.write("a.md", invalid);
    repository.add();
    repository.remove("a.md");
    expect(placesOf(lintJson(["--staged"], { cwd: repository.root }).result)).toEqual([finding]);
  });

  it("is the one that `git commit one.md` makes, in a hook", () => {
    const repository = repositoryOf({ "a.md": valid, "b.md": cleanSeed("b") });
    writePreCommitHook(repository);
    repository.write("a.md", invalid);
    repository.add();
    repository.write("b.md", reworded(cleanSeed("b")));
    const commit = (path: string) =>
      repository.git(["commit", "-q", "-m", "One file", path], { environment: committedAt });
    // The invalid a.md is staged too, and not part of this commit.
    expect(() => commit("b.md")).not.toThrow();
    expect(() => commit("a.md")).toThrow(/score-range/);
  });

  it("concerns nothing if nothing is staged", () => {
    const repository = repositoryOf({ "a.md": invalid });
    const { exitCode, result } = lintJson(["--staged"], { cwd: repository.root });
    expect(result.counts["selected"]).toBe(0);
    expect(exitCode).toBe(0);
  });

  it("is judged before the first commit", () => {
    const repository = TemporaryRepository.init();
    repositories.push(repository);
    repository.write("a.md", invalid);
    repository.add();
    const { result } = lintJson(["--staged"], { cwd: repository.root });
    expect(placesOf(result)).toEqual([finding]);
    expect(result.base).toBeNull();
  });
});

describe("the worktree", () => {
  it("has untracked files and lacks deleted ones", () => {
    const repository = repositoryOf({
      "a.md": valid,
      "b.md": cleanSeed("b", 300),
      ".gitignore": "c.md\n",
    });
    repository.remove("b.md");
    repository.write("c.md", cleanSeed("c", 300));
    repository.write("d.md", cleanSeed("d", 300));
    expect(placesOf(lintJson([], { cwd: repository.root }).result)).toEqual([scoreOf("d.md")]);
  });

  it("is compared with where the branch left the other one by --since", () => {
    const repository = repositoryOf({ "a.md": valid, "old.md": cleanSeed("old", 300) });
    repository.branch("topic");
    repository.commitFiles({ "b.md": cleanSeed("b", 300) });
    repository.checkout("main");
    repository.commitFiles({ "c.md": cleanSeed("c", 300) });
    repository.checkout("topic");
    repository.write("d.md", cleanSeed("d", 300));
    const { result } = lintJson(["--since", "main"], { cwd: repository.root });
    expect(placesOf(result)).toEqual([scoreOf("b.md"), scoreOf("d.md")]);
    expect(result.base?.oid).toBe(repository.oid("main~1"));
  });

  it("is judged from a subfolder, and paths are relative to the root", () => {
    const repository = repositoryOf({ "content/a.md": invalid, "b.md": invalid });
    const { result } = lintJson(["."], { cwd: join(repository.root, "content") });
    expect(placesOf(result)).toEqual([scoreOf("content/a.md")]);
  });
});

describe("a range of commits", () => {
  it("is judged in a bare repository", () => {
    const repository = repositoryOf({ "a.md": valid });
    repository.commitFiles({ "a.md": invalid });
    const bare = repository.clone({ bare: true });
    repositories.push(bare);
    const { exitCode, result } = lintJson(["--range", "main~1..main"], { cwd: bare.root });
    expect(placesOf(result)).toEqual([finding]);
    expect(result.head.oid).toBe(repository.oid("main"));
    expect(exitCode).toBe(1);
  });

  it("tells of an untouched seed whose reference the change has broken", () => {
    const referring = cleanSeed("a", 50, ["evolution:", "  supersedes: [b]"]);
    const referred = cleanSeed("b", 50, ["evolution:", "  supersededBy: a"]);
    const repository = repositoryOf({ "a.md": referring, "b.md": referred });
    repository.remove("b.md");
    repository.add();
    repository.commit("Remove b");
    const { result } = lintJson(["--range", "main~1..main"], { cwd: repository.root });
    expect(placesOf(result)).toEqual(["a.md 9:16 reference-exists"]);
  });

  it("says nothing of a broken reference that was there before and that nothing touches", () => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a", 50, ["evolution:", "  supersedes: [b]"]),
    });
    repository.commitFiles({ "c.md": cleanSeed("c", 50) });
    const { exitCode, result } = lintJson(["--range", "main~1..main"], { cwd: repository.root });
    expect(placesOf(result)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it("takes the day of the commit for today", () => {
    const audited = cleanSeed("x", 50, ["provenance:", "  lastAuditDate: 2023-06-01"]);
    const repository = repositoryOf({ "b.md": valid });
    repository.write("a.md", audited);
    repository.add();
    repository.commit("Add", { at: "2024-01-01T00:00:00Z" });
    const words = ["--range", "main~1..main"];
    expect(placesOf(lintJson(words, { cwd: repository.root }).result)).toEqual([]);
    expect(
      placesOf(lintJson([...words, "--today", "2025-01-01"], { cwd: repository.root }).result),
    ).toEqual(["a.md 9:18 audit-fresh"]);
  });
});

describe("what is no regular file", () => {
  it("is skipped or has failed by name, and the counts add up", () => {
    const repository = repositoryOf({ "a.md": valid, "plain.md": "# No front matter\n" });
    repository.symlink("a.md", "link.md");
    repository.branch("other");
    repository.commitFiles({ "clash.md": cleanSeed("clash", 1) });
    repository.checkout("main");
    repository.commitFiles({ "clash.md": cleanSeed("clash", 2) });
    repository.merge("other");
    const { exitCode, result } = lintJson([], { cwd: repository.root });
    expect(result.skipped).toEqual([
      { path: "link.md", reason: "symlink" },
      { path: "plain.md", reason: "no front matter" },
    ]);
    expect(result.failed).toEqual([{ path: "clash.md", reason: "unresolved merge conflict" }]);
    expect(result.counts).toMatchObject({ selected: 4, linted: 1, skipped: 2, failed: 1 });
    expect(exitCode).toBe(2);
  });

  it("does not hide seeds with odd names", () => {
    const names = ['政策 "a",b.md', "line\nbreak.md", "-rf.md", "$(touch x).md", "%0A::error::.md"];
    const repository = repositoryOf(Object.fromEntries(names.map((name) => [name, invalid])));
    const { result } = lintJson(["--rule", "id-unique:off"], { cwd: repository.root });
    expect(result.diagnostics.map(({ path }) => path)).toEqual(names.toSorted());
  });
});

describe("a plain folder", () => {
  it("is judged with --no-git, and refused without", () => {
    const repository = repositoryOf({ "content/a.md": invalid });
    repository.remove(".git");
    expect(placesOf(lintJson(["--no-git"], { cwd: repository.root }).result)).toEqual([
      scoreOf("content/a.md"),
    ]);
    const refused = seedlint([], { cwd: repository.root });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/not a git repository/);
    expect(refused.stdout).toBe("");
  });
});

describe("a template of another tool", () => {
  it("is skipped by name where nothing is configured", () => {
    const repository = repositoryOf({
      "a.md": valid,
      "archetypes/default.md": "+++\ndate = {{ .Date }}\ntitle = '{{ .Name }}'\n+++\n",
    });
    const { result, exitCode } = lintJson([], { cwd: repository.root });
    expect(result.skipped).toEqual([{ path: "archetypes/default.md", reason: "template" }]);
    expect(exitCode).toBe(0);
  });
});
