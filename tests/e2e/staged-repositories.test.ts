import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import {
  addFixingHook,
  bad,
  commit,
  diskText,
  edited,
  expectCommit,
  fixing,
  good,
  keep,
} from "./support/staging.ts";

const fixed = { "a.md": edited(good("a")) };

function stage(repository: TemporaryRepository): TemporaryRepository {
  repository.write("a.md", edited(bad("a")));
  repository.add("a.md");
  return repository;
}

describe("--fix --staged mends what is staged", () => {
  it("in a repository of SHA-256", () => {
    const repository = stage(fixing({ "a.md": good("a") }, { objectFormat: "sha256" }));
    expectCommit(repository, { committed: fixed });
  });

  it.each([
    ["a plain commit", commit],
    ["git commit <path>", [...commit, "a.md"]],
    ["git commit -a", [...commit, "-a"]],
  ])("in a linked worktree, for %s", (_, words) => {
    const main = fixing({ "a.md": good("a") });
    main.git(["branch", "other"]);
    const linked = keep(main.worktree("linked"));
    stage(linked);
    expectCommit(linked, { words, committed: fixed });
    expect(diskText(main, "a.md")).toBe(good("a"));
    expect(main.git(["status", "--porcelain"])).toBe("");
  });

  it("in a submodule, which the repository around it hears of by its commit", () => {
    const inner = keep(TemporaryRepository.init({ files: { "a.md": good("a") } }));
    const outer = keep(TemporaryRepository.init({ files: { "README.md": "# Site\n" } }));
    outer.git(["submodule", "--quiet", "add", inner.root, "content"]);
    outer.commit();
    const root = path.join(outer.root, "content");
    const submodule = addFixingHook(new TemporaryRepository(root, root));
    stage(submodule);
    expectCommit(submodule, { words: [...commit, "a.md"], committed: fixed });
    expect(outer.git(["status", "--porcelain"])).toBe(" M content");
  });

  it("beside a submodule", () => {
    const inner = keep(TemporaryRepository.init({ files: { "x.md": bad("x") } }));
    const outer = fixing({ "a.md": good("a") });
    outer.git(["submodule", "--quiet", "add", inner.root, "content"]);
    stage(outer);
    expectCommit(outer, { committed: fixed });
    expect(outer.git(["ls-files", "-s", "content"])).toMatch(/^160000 /);
  });

  it("beside a symlink that is staged", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.symlink("a.md", "link.md");
    repository.add();
    stage(repository);
    expectCommit(repository, { committed: { ...fixed, "link.md": "a.md" }, onDisk: fixed });
    expect(diskText(repository, "link.md")).toBe("symlink");
  });

  it("with a git folder elsewhere", () => {
    const repository = keep(TemporaryRepository.init({ files: { "a.md": good("a") } }));
    repository.git(["init", "-q", `--separate-git-dir=${path.join(repository.root, "../git")}`]);
    stage(addFixingHook(repository));
    expectCommit(repository, { words: [...commit, "a.md"], committed: fixed });
  });

  it("in a sparse checkout, of a file that is left out, which is not brought back", () => {
    const repository = fixing({ "a.md": good("a"), "out/b.md": good("b") });
    repository.git(["sparse-checkout", "set", "--no-cone", "/*", "!/out/"]);
    const oid = repository.git(["hash-object", "-w", "--stdin"], { input: edited(bad("b")) });
    repository.git(["update-index", "--cacheinfo", `100755,${oid},out/b.md`]);
    repository.git(["update-index", "--skip-worktree", "out/b.md"]);
    stage(repository);
    expectCommit(repository, {
      committed: { ...fixed, "out/b.md": edited(good("b")) },
      onDisk: { ...fixed, "out/b.md": null },
    });
    expect(repository.git(["ls-files", "-t", "-s", "out/b.md"])).toMatch(/^S 100755 /);
  });

  it("of a file that git is told to skip, which is left as it is on disk", () => {
    const repository = stage(fixing({ "a.md": good("a") }));
    repository.git(["update-index", "--skip-worktree", "a.md"]);
    expectCommit(repository, { committed: fixed, onDisk: { "a.md": edited(bad("a")) } });
    expect(repository.git(["ls-files", "-t", "a.md"])).toBe("S a.md");
  });

  it("with a sparse index", () => {
    const files = { "in/a.md": good("a"), "out/b.md": good("b"), "out/c.md": good("c") };
    const repository = fixing(files);
    repository.git(["sparse-checkout", "set", "--cone", "--sparse-index", "in"]);
    repository.write("in/a.md", edited(bad("a")));
    repository.add("in/a.md");
    expectCommit(repository, { committed: { "in/a.md": edited(good("a")) } });
    expect(existsSync(path.join(repository.root, "out"))).toBe(false);
  });

  it.each(["a plain commit", "git commit <path>"])("with a split index, for %s", (kind) => {
    const repository = fixing({ "a.md": good("a"), "b.md": good("b") });
    repository.git(["update-index", "--split-index"]);
    const shared = () =>
      readdirSync(path.join(repository.root, ".git")).filter((name) => name.startsWith("shared"));
    expect(shared()).toHaveLength(1);
    stage(repository);
    const words = kind === "a plain commit" ? commit : [...commit, "a.md"];
    expectCommit(repository, { words, committed: { ...fixed, "b.md": good("b") } });
    expect(shared().length).toBeGreaterThan(0);
  });

  it.each([
    ["an index of version 4", ["update-index", "--index-version", "4"]],
    ["a cache of untracked files", ["update-index", "--force-untracked-cache"]],
    ["a monitor of files", ["config", "core.fsmonitor", "true"]],
  ])("with %s", (_, words) => {
    const repository = fixing({ "a.md": good("a"), "b.md": good("b") });
    repository.git(words);
    stage(repository);
    repository.write("b.md", bad("b"));
    expectCommit(repository, { committed: fixed, status: [" M b.md"] });
    repository.git(["config", "core.fsmonitor", "false"]);
    tryStop(repository);
  });

  it("and leaves the stash alone", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.write("a.md", `${good("a")}\nFor later.\n`);
    repository.git(["stash", "-q"]);
    const stash = repository.oid("refs/stash");
    expectCommit(stage(repository), { committed: fixed });
    expect(repository.oid("refs/stash")).toBe(stash);
  });
});

/** A monitor that was started would outlive the test. */
function tryStop(repository: TemporaryRepository): void {
  try {
    repository.git(["fsmonitor--daemon", "stop"]);
  } catch {
    // None was.
  }
}
