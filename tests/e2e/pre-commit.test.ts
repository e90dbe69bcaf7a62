import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { addProgram, installHook, tryGit } from "./support/hooks.ts";
import { seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0).toReversed()) repository.dispose();
});

function keep(repository: TemporaryRepository): TemporaryRepository {
  repositories.push(repository);
  return repository;
}

/** A repository with the hook, and with a first commit if there are files. */
function hooked(files?: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = keep(TemporaryRepository.init(files === undefined ? {} : { files }));
  installHook(repository);
  return repository;
}

/** A staged seed with a problem, and the hook without the packages that it was installed with. */
function withoutPackages(): TemporaryRepository {
  const repository = hooked();
  rmSync(path.join(repository.root, "node_modules"), { recursive: true });
  repository.write("a.md", cleanSeed("a", 150));
  repository.add();
  return repository;
}

const commit = ["commit", "-q", "-m", "Change"];

describe("seedlint hook install", () => {
  it("says where the hook is, once written and once found", () => {
    const { root } = keep(TemporaryRepository.init());
    addProgram(path.join(root, "node_modules/.bin"));
    const first = seedlint(["hook", "install"], { cwd: root });
    expect(first).toEqual({
      exitCode: 0,
      stdout: "Wrote .git/hooks/pre-commit: each commit is judged before it is made.\n",
      stderr: "",
    });
    expect(seedlint(["hook", "install"], { cwd: root })).toEqual({
      exitCode: 0,
      stdout: "Already installed: .git/hooks/pre-commit runs seedlint.\n",
      stderr: "",
    });
  });

  it("ends in 2 with what to add to another hook", () => {
    const repository = keep(TemporaryRepository.init());
    repository.write(".git/hooks/pre-commit", "#!/bin/sh\n");
    expect(seedlint(["hook", "install"], { cwd: repository.root })).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: .git/hooks/pre-commit: There is a pre-commit hook already
  Nothing was changed. Add to it:

    npx --no -- seedlint --staged || exit 1
`,
    });
  });
});

describe("a commit through the installed hook", () => {
  it("is refused or made, the first one as well", () => {
    const repository = hooked();
    repository.write("a.md", cleanSeed("a", 150));
    repository.add();
    const { isDone, output } = tryGit(repository, commit);
    expect(output).toContain("score-range");
    expect(isDone).toBe(false);
    expect(tryGit(repository, ["rev-parse", "--verify", "HEAD"]).isDone).toBe(false);
    repository.write("a.md", cleanSeed("a"));
    repository.add();
    expect(tryGit(repository, commit).isDone).toBe(true);
  });

  it("is that of one file, whatever else is staged", () => {
    const repository = hooked({ "a.md": cleanSeed("a"), "b.md": cleanSeed("b") });
    repository.write("a.md", cleanSeed("a", 150));
    repository.add();
    repository.write("b.md", cleanSeed("b", 60));
    expect(tryGit(repository, [...commit, "b.md"]).isDone).toBe(true);
    expect(tryGit(repository, [...commit, "a.md"]).output).toContain("score-range");
    expect(repository.git(["diff", "--cached", "--name-only"])).toBe("a.md");
  });

  it("is judged as it amends the one before", () => {
    const repository = hooked({ "a.md": cleanSeed("a") });
    const before = repository.oid("HEAD");
    repository.write("b.md", cleanSeed("b", 150));
    repository.add();
    expect(tryGit(repository, [...commit, "--amend"]).output).toContain("score-range");
    expect(repository.oid("HEAD")).toBe(before);
    repository.write("b.md", cleanSeed("b"));
    repository.add();
    expect(tryGit(repository, [...commit, "--amend"]).isDone).toBe(true);
    expect(repository.git(["rev-list", "--count", "HEAD"])).toBe("1");
  });

  it("may be a merge", () => {
    const repository = hooked({ "a.md": cleanSeed("a", 50) });
    repository.branch("topic");
    repository.commitFiles({ "a.md": cleanSeed("a", 60) });
    repository.checkout("main");
    repository.commitFiles({ "a.md": cleanSeed("a", 70) });
    expect(repository.merge("topic")).toBe(false);
    repository.write("a.md", cleanSeed("a", 130));
    repository.add();
    expect(tryGit(repository, ["commit", "-q", "--no-edit"]).output).toContain("score-range");
    repository.write("a.md", cleanSeed("a", 65));
    repository.add();
    expect(tryGit(repository, ["commit", "-q", "--no-edit"]).isDone).toBe(true);
    expect(repository.git(["rev-list", "--parents", "-1", "HEAD"]).split(" ")).toHaveLength(3);
  });

  it("may be a merge, which does not answer for the errors that it merges", () => {
    const repository = hooked({ "a.md": cleanSeed("a", 50) });
    repository.branch("topic");
    repository.write("b.md", cleanSeed("b", 150));
    repository.write("a.md", cleanSeed("a", 60));
    repository.add();
    repository.git([...commit, "--no-verify"]);
    repository.checkout("main");
    repository.commitFiles({ "a.md": cleanSeed("a", 70) });
    expect(repository.merge("topic")).toBe(false);
    repository.write("a.md", cleanSeed("a", 65));
    repository.add();
    const { isDone, output } = tryGit(repository, ["commit", "-q", "--no-edit"]);
    expect(output).toMatch(/Existing\s+1 error/);
    expect(isDone).toBe(true);
  });

  it("may break what it does not touch", () => {
    const repository = hooked({
      "policies/a.md": "---\nid: a\nevolution: { supersedes: [b] }\n---\n\nText.\n",
      "policies/b.md": "---\nid: b\n---\n\nText.\n",
      "seedlint.config.yaml": `collections:
  policies:
    files: policies/{id}.md
    relations: [{ name: supersedes, from: "/evolution/supersedes/*" }]
rules: { reference-exists: error }
`,
    });
    tryGit(repository, ["rm", "-q", "policies/b.md"]);
    const { isDone, output } = tryGit(repository, commit);
    expect(output).toContain("reference-exists");
    expect(isDone).toBe(false);
  });

  it("is not held up by what was wrong before", () => {
    const repository = hooked({ "a.md": cleanSeed("a", 150), "b.md": cleanSeed("b", 150) });
    repository.write("a.md", cleanSeed("a", 150, ["title: A better one"]));
    repository.add();
    expect(tryGit(repository, commit)).toMatchObject({ isDone: true });
  });

  it("is judged from a folder within", () => {
    const repository = hooked({ "sub/a.md": cleanSeed("a") });
    repository.write("sub/a.md", cleanSeed("a", 150));
    const cwd = path.join(repository.root, "sub");
    expect(tryGit(repository, [...commit, "-a"], { cwd }).output).toContain("score-range");
    expect(tryGit(repository, [...commit, "a.md"], { cwd }).output).toContain("score-range");
  });

  it("is judged in a linked worktree, by the packages of the main one", () => {
    const repository = hooked({ "a.md": cleanSeed("a") });
    const linked = keep(repository.worktree("linked"));
    linked.write("a.md", cleanSeed("a", 150));
    linked.add();
    expect(tryGit(linked, commit).output).toContain("score-range");
    linked.write("a.md", cleanSeed("a", 60));
    expect(tryGit(linked, [...commit, "a.md"]).isDone).toBe(true);
  });

  it("is judged in a submodule", () => {
    const inner = keep(TemporaryRepository.init({ files: { "a.md": cleanSeed("a") } }));
    const outer = keep(TemporaryRepository.init({ files: { "README.md": "# Site\n" } }));
    outer.git(["submodule", "--quiet", "add", inner.root, "content"]);
    const root = path.join(outer.root, "content");
    const submodule = new TemporaryRepository(root, root);
    addProgram(path.join(root, "node_modules/.bin"));
    expect(seedlint(["hook", "install"], { cwd: root }).exitCode).toBe(0);
    submodule.write("a.md", cleanSeed("a", 150));
    expect(tryGit(submodule, [...commit, "a.md"]).output).toContain("score-range");
    submodule.write("a.md", cleanSeed("a", 60));
    expect(tryGit(submodule, [...commit, "a.md"]).isDone).toBe(true);
  });

  it("is judged in a sparse checkout, where a missing file is no deletion", () => {
    const repository = hooked({ "a.md": cleanSeed("a"), "out.md": cleanSeed("out") });
    repository.git(["sparse-checkout", "set", "--no-cone", "/*", "!/out.md"]);
    expect(existsSync(path.join(repository.root, "out.md"))).toBe(false);
    repository.write("a.md", cleanSeed("a", 60));
    expect(tryGit(repository, [...commit, "a.md"])).toMatchObject({ isDone: true });
    repository.write("a.md", cleanSeed("out", 60));
    expect(tryGit(repository, [...commit, "a.md"]).output).toContain("id-unique");
  });
});

describe("the installed hook", () => {
  it("takes seedlint from PATH where it is not among the packages", () => {
    const repository = withoutPackages();
    const folder = addProgram(path.join(repository.root, "../programs"));
    const PATH = `${folder}${path.delimiter}${process.env["PATH"] ?? ""}`;
    const { isDone, output } = tryGit(repository, commit, { environment: { PATH } });
    expect(output).toContain("score-range");
    expect(isDone).toBe(false);
  });

  it("does not let pass what nobody judged", () => {
    const { isDone, output } = tryGit(withoutPackages(), commit);
    expect(output).toContain("error: seedlint is not installed here");
    expect(isDone).toBe(false);
  });

  it("starts the packages of a folder within", () => {
    const repository = keep(TemporaryRepository.init());
    const site = path.join(repository.root, "the site");
    addProgram(path.join(site, "node_modules/.bin"));
    expect(seedlint(["hook", "install"], { cwd: site }).exitCode).toBe(0);
    repository.write("a.md", cleanSeed("a", 150));
    repository.add("a.md");
    expect(tryGit(repository, commit).output).toContain("score-range");
  });
});
