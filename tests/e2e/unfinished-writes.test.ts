import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { readAll, repositoryOf, trimmed, untrimmed } from "./support/fixing.ts";
import { seedlint } from "./support/seedlint.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A repository in which a run that was to mend two seeds was killed when it had written the first. */
function killedRun(): TemporaryRepository {
  const repository = repositoryOf({ "a.md": untrimmed("a"), "b.md": untrimmed("b") });
  const run = "0123456789ab";
  const files = ["a", "b"].map((id) => {
    return { path: `${id}.md`, before: digest(untrimmed(id)), after: digest(trimmed(id)) };
  });
  repository.write("a.md", trimmed("a"));
  repository.write(`.seedlint-${run}-0.old`, untrimmed("a"));
  repository.write(`.seedlint-${run}-1.old`, untrimmed("b"));
  repository.write(`.seedlint-${run}-1.new`, trimmed("b"));
  const state = join(repository.root, ".git/seedlint");
  mkdirSync(state);
  writeFileSync(join(state, "open.json"), JSON.stringify({ run, folders: [], files }));
  return repository;
}

const listFiles = ({ root }: TemporaryRepository): readonly string[] =>
  readdirSync(root).filter((name) => name !== ".git");

describe("what a run that was killed has begun to write", () => {
  it("is told by a run that only reads, which leaves it as it is", () => {
    const repository = killedRun();
    const before = listFiles(repository);
    const { stderr, exitCode } = seedlint([], { cwd: repository.root });
    expect(stderr).toMatch(/^warning: A run that was to write files was killed halfway/);
    expect(exitCode).toBe(0);
    expect(listFiles(repository)).toEqual(before);
  });

  it("is put back by the next run that writes, before that does its work", () => {
    const repository = killedRun();
    const { stderr } = seedlint(["--fix", "b.md"], { cwd: repository.root });
    expect(stderr).toContain("a.md");
    expect(readAll(repository, "a.md", "b.md")).toEqual({
      "a.md": untrimmed("a"),
      "b.md": trimmed("b"),
    });
    expect(listFiles(repository)).toEqual(["a.md", "b.md"]);
    expect(seedlint([], { cwd: repository.root }).stderr).toBe("");
  });

  it.each(["staged", "committed"])("stays where some of it was %s since", (what) => {
    const repository = killedRun();
    repository.git(["add", "a.md"]);
    if (what === "committed") repository.git(["commit", "--quiet", "--message", "half"]);
    const { stderr } = seedlint(["--fix", "b.md"], { cwd: repository.root });
    expect(stderr).not.toContain("a.md");
    expect(readAll(repository, "a.md", "b.md")).toEqual({
      "a.md": trimmed("a"),
      "b.md": trimmed("b"),
    });
    expect(listFiles(repository)).toEqual(["a.md", "b.md"]);
  });
});
