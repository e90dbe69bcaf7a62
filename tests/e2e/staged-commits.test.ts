import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { tryGit } from "./support/hooks.ts";
import {
  addFixingHook,
  bad,
  commit,
  committedText,
  diskText,
  edited,
  expectCommit,
  expectState,
  fixing,
  good,
  keep,
} from "./support/staging.ts";

const a = { "a.md": edited(good("a")) };
const b = { "b.md": edited(good("b")) };

/** Two committed seeds, both made worse on disk. */
function twoChanged() {
  const repository = fixing({ "a.md": good("a"), "b.md": good("b") });
  repository.write("a.md", edited(bad("a")));
  repository.write("b.md", edited(bad("b")));
  return repository;
}

describe("what --fix --staged mends in a hook is what is committed", () => {
  it("by git commit", () => {
    const repository = twoChanged();
    repository.add("a.md");
    expectCommit(repository, { committed: a, status: [" M b.md"] });
    expect(diskText(repository, "b.md")).toBe(edited(bad("b")));
  });

  it("by the first commit", () => {
    const repository = addFixingHook(keep(TemporaryRepository.init()));
    repository.write("a.md", bad("a"));
    repository.add();
    expectCommit(repository, { committed: { "a.md": good("a") } });
  });

  it("by git commit -a", () => {
    const repository = twoChanged();
    repository.write("untracked.md", bad("untracked"));
    expectCommit(repository, {
      words: [...commit, "-a"],
      committed: { ...a, ...b },
      status: ["?? untracked.md"],
    });
    expect(diskText(repository, "untracked.md")).toBe(bad("untracked"));
  });

  it("by git commit <path>, where git keeps two indexes", () => {
    const repository = twoChanged();
    expectCommit(repository, { words: [...commit, "a.md"], committed: a, status: [" M b.md"] });
  });

  it("by git commit <path> while another one is staged, which stays as it is", () => {
    const repository = twoChanged();
    repository.add("b.md");
    expectCommit(repository, { words: [...commit, "a.md"], committed: a, status: ["M  b.md"] });
    expect(repository.git(["show", ":b.md"])).toBe(edited(bad("b")).trimEnd());
    expect(diskText(repository, "b.md")).toBe(edited(bad("b")));
  });

  it("by git commit <path> of what was staged otherwise", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.write("a.md", `${bad("a")}\nStaged once.\n`);
    repository.add();
    repository.write("a.md", edited(bad("a")));
    expectCommit(repository, { words: [...commit, "a.md"], committed: a });
  });

  it("by git commit <path> from a folder within", () => {
    const repository = fixing({ "sub/a.md": good("a"), "b.md": good("b") });
    repository.write("sub/a.md", edited(bad("a")));
    repository.write("b.md", edited(bad("b")));
    expectCommit(repository, {
      words: [...commit, "a.md"],
      cwd: path.join(repository.root, "sub"),
      committed: { "sub/a.md": a["a.md"] },
      status: [" M b.md"],
    });
  });

  it("by git commit -i, with what was staged before", () => {
    const repository = twoChanged();
    repository.add("b.md");
    expectCommit(repository, { words: [...commit, "-i", "a.md"], committed: { ...a, ...b } });
  });

  it("by git commit -p, of a part of what is on disk", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.write("a.md", edited(bad("a")));
    const { status } = spawnSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@b", ...commit, "-p"],
      {
        cwd: repository.root,
        input: "s\ny\nn\n",
      },
    );
    expect(status).toBe(0);
    // Only the title, which was made worse, was picked.
    expect(committedText(repository, "a.md")).toBe(good("a"));
    expect(diskText(repository, "a.md")).toBe(edited(bad("a")));
    expectState(repository, [" M a.md"]);
  });

  it("by git commit --amend", () => {
    const repository = twoChanged();
    repository.add("a.md");
    expectCommit(repository, {
      words: ["commit", "-q", "--amend", "--no-edit"],
      committed: a,
      status: [" M b.md"],
    });
  });

  it("by a merge that had a conflict", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.branch("topic");
    repository.write("a.md", `${good("a")}\nOurs.\n`);
    repository.git([...commit, "--no-verify", "-a"]);
    repository.checkout("main");
    repository.write("a.md", `${good("a")}\nTheirs.\n`);
    repository.git([...commit, "--no-verify", "-a"]);
    expect(repository.merge("topic")).toBe(false);
    repository.write("a.md", `${bad("a")}\nBoth.\n`);
    repository.add();
    expectCommit(repository, {
      words: ["commit", "-q", "--no-edit"],
      committed: { "a.md": `${good("a")}\nBoth.\n` },
    });
    expect(repository.git(["rev-list", "--parents", "-1", "HEAD"]).split(" ")).toHaveLength(3);
  });

  it("with an index of the user's own, the usual one as it was", () => {
    const repository = twoChanged();
    repository.add("b.md");
    const environment = { GIT_INDEX_FILE: path.join(repository.root, ".git/own-index") };
    repository.git(["read-tree", "HEAD"], { environment });
    repository.git(["add", "a.md"], { environment });
    expect(tryGit(repository, commit, { environment })).toMatchObject({ isDone: true });
    expect(committedText(repository, "a.md")).toBe(a["a.md"]);
    expect(diskText(repository, "a.md")).toBe(a["a.md"]);
    // The usual index has not heard of the commit, as ever with such a one.
    expect(repository.git(["show", ":b.md"])).toBe(edited(bad("b")).trimEnd());
    expect(repository.git(["show", ":a.md"])).toBe(good("a").trimEnd());
  });

  it("and not what a later hook refuses, which leaves the commit unmade", () => {
    const repository = twoChanged();
    repository.write(".git/hooks/commit-msg", "#!/bin/sh\nexit 1\n");
    repository.git(["config", "core.fileMode", "false"]);
    spawnSync("chmod", ["+x", path.join(repository.root, ".git/hooks/commit-msg")]);
    expect(tryGit(repository, [...commit, "a.md"]).isDone).toBe(false);
    expectState(repository, [" M a.md", " M b.md"]);
    expect(diskText(repository, "a.md")).toBe(a["a.md"]);
    expect(repository.git(["show", ":a.md"])).toBe(good("a").trimEnd());
  });
});
