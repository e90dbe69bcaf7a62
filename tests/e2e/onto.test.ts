import { describe, expect, it } from "vitest";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { branchesOf, commitChange, introducedIn } from "./support/branches.ts";
import { cleanSeed, distinctSeed, scorePlace } from "./support/clean-seed.ts";
import { lintJson, placesOf, seedlint } from "./support/seedlint.ts";

function forecast({ root }: TemporaryRepository, into = "main") {
  return lintJson(["--onto", into], { cwd: root });
}

/** What a branch alone has changed is fine. */
function expectFineAlone({ root }: TemporaryRepository): void {
  for (const range of ["main...topic", "topic...main"]) {
    expect(lintJson(["--range", range], { cwd: root }).exitCode).toBe(0);
  }
}

const supersedes = (id: string) => ["evolution:", `  supersedes: [${id}]`];
const clean = { main: { "m.md": cleanSeed("m") }, topic: { "t.md": cleanSeed("t") } };

describe("a merge that is not made yet", () => {
  it("passes where both branches and what they make together are clean", () => {
    const repository = branchesOf(clean);
    const { exitCode, result } = forecast(repository);
    expect(result.head).toEqual({ kind: "merge", ref: "HEAD into main", oid: null });
    expect(result.base).toEqual({ kind: "commit", ref: "main", oid: repository.oid("main") });
    expect(result.counts).toMatchObject({ selected: 1, linted: 1, introduced: 0 });
    expect(exitCode).toBe(0);
  });

  it.each([
    ["t.md", "m.md"],
    ["a.md", "m.md"],
  ])("tells of an id that both branches take, as %s and %s", (ours, theirs) => {
    const repository = branchesOf({
      main: { [theirs]: cleanSeed("x") },
      topic: { [ours]: cleanSeed("x") },
    });
    expectFineAlone(repository);
    const { exitCode, result } = forecast(repository);
    const [diagnostic, ...others] = result.diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: "id-unique", verdict: "introduced" });
    const told = [diagnostic?.path, ...(diagnostic?.related.map(({ path }) => path) ?? [])];
    expect(new Set(told)).toEqual(new Set([ours, theirs]));
    expect(exitCode).toBe(1);
  });

  it("tells of a reference that the other branch makes to what this one deletes", () => {
    const repository = branchesOf({
      main: { "a.md": cleanSeed("a", 50, supersedes("kept")) },
      topic: { "kept.md": null },
    });
    const { exitCode, result } = forecast(repository);
    expect(introducedIn(result)).toEqual(["a.md 9:16 reference-exists"]);
    const dangling = result.diagnostics.find(({ verdict }) => verdict === "introduced");
    expect(dangling?.related).toMatchObject([{ path: "kept.md" }]);
    expect(exitCode).toBe(1);
  });

  it("tells of a reference of this branch to what the other one deletes", () => {
    const repository = branchesOf({
      before: { "b.md": cleanSeed("b") },
      main: { "b.md": null },
      topic: { "c.md": cleanSeed("c", 50, supersedes("b")) },
    });
    const { exitCode, result } = forecast(repository);
    expect(introducedIn(result)).toEqual(["c.md 9:16 reference-exists"]);
    expect(exitCode).toBe(1);
  });

  it("says nothing of what is wrong in the other branch already", () => {
    const repository = branchesOf({
      main: { "bad.md": cleanSeed("bad", 300) },
      topic: { "t.md": cleanSeed("t", 200) },
    });
    const { result } = forecast(repository);
    expect(placesOf(result)).toEqual([`t.md ${scorePlace} score-range`]);
  });

  it("takes a rename on one side and an edit on the other for one seed", () => {
    const repository = branchesOf({
      before: { "old.md": cleanSeed("old") },
      main: { "old.md": null, "new.md": cleanSeed("old") },
      topic: { "old.md": cleanSeed("old", 150) },
    });
    expect(placesOf(forecast(repository).result)).toEqual([`new.md ${scorePlace} score-range`]);
  });

  it("takes each change once where the branches have merged each other", () => {
    const repository = branchesOf({
      before: { "both.md": cleanSeed("both", 1) },
      main: { "both.md": cleanSeed("both", 2) },
      topic: { "t.md": cleanSeed("t") },
    });
    const [main, topic] = [repository.oid("main"), repository.oid("topic")];
    expect(repository.merge(main)).toBe(true);
    repository.checkout("main");
    expect(repository.merge(topic)).toBe(true);
    repository.checkout("topic");
    commitChange(repository, { "both.md": cleanSeed("both", 102) });
    const { result } = forecast(repository);
    expect(placesOf(result)).toEqual([`both.md ${scorePlace} score-range`]);
  });

  it.each(["topic", "topic~1"])("has nothing to judge where %s has all of it", (ref) => {
    const repository = branchesOf(clean);
    repository.checkout(ref);
    const { exitCode, result } = forecast(repository, "topic");
    expect(result.counts["selected"]).toBe(0);
    expect(exitCode).toBe(0);
  });

  it("is what the branch has where the other one has not moved", () => {
    const repository = branchesOf({ ...clean, topic: { "t.md": cleanSeed("t", 200) } });
    const { result } = forecast(repository, "main~1");
    expect(placesOf(result)).toEqual([`t.md ${scorePlace} score-range`]);
  });

  it("is of today, which can be set", () => {
    const audited = (day: string) => cleanSeed("t", 50, ["provenance:", `  lastAuditDate: ${day}`]);
    const today = new Date().toISOString().slice(0, 10);
    const repository = branchesOf({ ...clean, topic: { "t.md": audited(today) } });
    expect(placesOf(forecast(repository).result)).toEqual([]);
    const words = ["--onto", "main", "--today", "2020-01-01"];
    const { result } = lintJson(words, { cwd: repository.root });
    expect(placesOf(result)).not.toEqual([]);
  });
});

describe("a conflict", () => {
  const conflict = {
    before: { "a.md": cleanSeed("a", 1), "notes.txt": "before\n" },
    main: { "a.md": cleanSeed("a", 2) },
    topic: { "a.md": cleanSeed("a", 3), "t.md": distinctSeed("t", 200) },
  };

  it("in a seed cannot be judged, in words", () => {
    const { exitCode, result } = forecast(branchesOf(conflict));
    expect(result.failed).toEqual([
      { path: "a.md", reason: "conflicts with `main`: merge or rebase first" },
    ]);
    expect(placesOf(result)).toEqual([`t.md ${scorePlace} score-range`]);
    expect(result.counts).toMatchObject({ selected: 2, linted: 1, failed: 1 });
    expect(exitCode).toBe(2);
  });

  it("of a deletion and a change in a seed cannot be judged either", () => {
    const repository = branchesOf({ ...conflict, topic: { "a.md": null } });
    const { exitCode, result } = forecast(repository);
    expect(result.failed.map(({ path }) => path)).toEqual(["a.md"]);
    expect(exitCode).toBe(2);
  });

  it("is nothing that an untouched seed is told to suffer from", () => {
    const refers = { "r.md": cleanSeed("r", 50, supersedes("a")) };
    const before = { ...conflict.before, ...refers };
    const { exitCode, result } = forecast(branchesOf({ ...conflict, before }));
    expect(introducedIn(result)).toEqual([`t.md ${scorePlace} score-range`]);
    expect(exitCode).toBe(2);
  });

  it("in what is no seed does not matter", () => {
    const repository = branchesOf({
      before: conflict.before,
      main: { "notes.txt": "main\n" },
      topic: { "notes.txt": "topic\n", "t.md": cleanSeed("t") },
    });
    const { exitCode, result } = forecast(repository);
    expect(result.counts).toMatchObject({ selected: 1, linted: 1, failed: 0 });
    expect(exitCode).toBe(0);
  });

  it("in the configuration is told as one", () => {
    const config = (level: string) => `rules:\n  score-range: ${level}\n`;
    const name = "seedlint.config.yaml";
    const repository = branchesOf({
      before: { [name]: config("error") },
      main: { [name]: config("warn") },
      topic: { [name]: config("info") },
    });
    const { exitCode, stderr } = seedlint(["--onto", "main"], { cwd: repository.root });
    expect(stderr).toMatch(/seedlint\.config\.yaml[^]*conflict/);
    expect(exitCode).toBe(2);
  });
});
