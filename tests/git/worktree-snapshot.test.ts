import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { worktreeSnapshot } from "../../src/git/index.ts";
import { contents, disposeLater, listed, open, temporary } from "./support.ts";

describe("a worktree snapshot", () => {
  it("holds tracked and new files as they are on disk, without ignored and deleted ones", async () => {
    const made = temporary({
      files: { ".gitignore": "*.tmp\n", "a.md": "a", "docs/gone.md": "", "gone.md": "" },
    });
    made.write("a.md", "changed");
    made.write("new/b.md", "new");
    made.write("new/c.tmp", "ignored");
    made.remove("gone.md");
    made.remove("docs");
    const snapshot = worktreeSnapshot(await open(made.root));
    expect(await contents(snapshot)).toEqual({
      ".gitignore": "*.tmp\n",
      "a.md": "changed",
      "new/b.md": "new",
    });
    expect((await snapshot.list()).every(({ oid }) => oid === null)).toBe(true);
  });

  it("is the whole worktree from a subdirectory, with paths relative to the root", async () => {
    const made = temporary({ files: { "docs/a.md": "a", "b.md": "b" } });
    made.write("docs/new.md", "new");
    const repository = await open(join(made.root, "docs"));
    expect(await listed(worktreeSnapshot(repository))).toEqual([
      "b.md",
      "docs/a.md",
      "docs/new.md",
    ]);
  });

  it("takes a file that a sparse checkout leaves out from the index", async () => {
    const made = temporary({ files: { "in/a.md": "a", "out/b.md": "b", "out/c.md": "c" } });
    made.git(["sparse-checkout", "set", "in"]);
    made.write("out/c.md", "back on disk");
    const snapshot = worktreeSnapshot(await open(made.root));
    expect(await contents(snapshot)).toEqual({
      "in/a.md": "a",
      "out/b.md": "b",
      "out/c.md": "back on disk",
    });
  });

  it("reads a sparse index too", async () => {
    const made = temporary({ files: { "in/a.md": "a", "out/b.md": "b" } });
    made.git(["sparse-checkout", "set", "--cone", "--sparse-index", "in"]);
    const snapshot = worktreeSnapshot(await open(made.root));
    expect(await contents(snapshot)).toEqual({ "in/a.md": "a", "out/b.md": "b" });
  });

  it("lists a file that is only announced, with its content", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.write("announced.md", "text");
    made.git(["add", "-N", "announced.md"]);
    const snapshot = worktreeSnapshot(await open(made.root));
    expect(await contents(snapshot)).toEqual({ "a.md": "a", "announced.md": "text" });
  });

  it("lists symlinks, submodules and repositories inside it, and follows none", async () => {
    const inner = temporary({ files: { "inner.md": "inner" } });
    const made = temporary({ files: { "a.md": "a", "was-file.md": "x" } });
    made.git(["submodule", "add", "-q", inner.root, "module"]);
    made.symlink("/etc/passwd", "link.md");
    made.remove("was-file.md");
    made.symlink("a.md", "was-file.md");
    made.write("nested/inner.md", "inner");
    made.git(["init", "-q"], { cwd: join(made.root, "nested") });
    const snapshot = worktreeSnapshot(await open(made.root));
    expect(await listed(snapshot)).toEqual([
      ".gitmodules",
      "a.md",
      "link.md symlink",
      "module gitlink",
      "nested gitlink",
      "was-file.md symlink",
    ]);
    const found = await contents(snapshot, { entries: await snapshot.list() });
    expect(found["link.md"]).toBe("<unreadable>");
  });

  it("takes what lies behind a folder that became a symlink for deleted", async () => {
    const outside = temporary({ files: { "a.md": "outside" } });
    const made = temporary({ files: { "docs/a.md": "inside", "b.md": "b" } });
    made.remove("docs");
    made.symlink(outside.root, "docs");
    const snapshot = worktreeSnapshot(await open(made.root));
    expect(await listed(snapshot)).toEqual(["b.md", "docs symlink"]);
  });

  it("does not read out of the root when a file or folder becomes a symlink after the listing", async () => {
    const outside = temporary({ files: { "a.md": "outside" } });
    const made = temporary({ files: { "docs/deep/a.md": "inside", "b.md": "b", "c.md": "c" } });
    const snapshot = worktreeSnapshot(await open(made.root));
    await snapshot.list();
    made.remove("docs/deep");
    made.symlink(outside.root, "docs/deep");
    made.remove("b.md");
    made.symlink(join(outside.root, "a.md"), "b.md");
    expect(await contents(snapshot)).toEqual({
      "docs/deep/a.md": "<changed-kind>",
      "b.md": "<changed-kind>",
      "c.md": "c",
    });
  });

  it("does not wait for a pipe or read a folder in the place of a file", async () => {
    const made = temporary({ files: { "pipe.md": "x", "folder.md": "x", "gone.md": "x" } });
    const snapshot = worktreeSnapshot(await open(made.root));
    await snapshot.list();
    for (const path of ["pipe.md", "folder.md", "gone.md"]) made.remove(path);
    execFileSync("mkfifo", [join(made.root, "pipe.md")]);
    made.write("folder.md/a.md", "a");
    expect(await contents(snapshot)).toEqual({
      "pipe.md": "<changed-kind>",
      "folder.md": "<changed-kind>",
      "gone.md": "<unreadable>",
    });
    expect(await listed(worktreeSnapshot(await open(made.root)))).toEqual([
      "folder.md/a.md",
      "pipe.md",
    ]);
  });

  it("does not read what is longer than asked", async () => {
    const made = temporary({ files: { "a.md": "12345", "b.md": "1234" } });
    const snapshot = worktreeSnapshot(await open(made.root));
    const found = await contents(snapshot, { maxBytes: 4 });
    expect(found).toEqual({ "a.md": "<too-large>", "b.md": "1234" });
  });

  it("lists a path in conflict once and does not read it", async () => {
    const made = temporary({ files: { "a.md": "base" } });
    made.branch("topic");
    made.commitFiles({ "a.md": "theirs" });
    made.checkout("main");
    made.commitFiles({ "a.md": "ours" });
    made.merge("topic");
    expect(await listed(worktreeSnapshot(await open(made.root)))).toEqual(["a.md conflict"]);
  });

  it("shows names that are not UTF-8 as problems", async () => {
    const made = temporary();
    made.write(Buffer.from([0xe4, 0x2e, 0x6d, 0x64]), "latin 1");
    expect(await listed(worktreeSnapshot(await open(made.root)))).toEqual(["\\xe4.md not-utf8"]);
  });

  it("needs a worktree", async () => {
    const bare = disposeLater(temporary({ files: { "a.md": "a" } }).clone({ bare: true }));
    await expect(worktreeSnapshot(await open(bare.root)).list()).rejects.toMatchObject({
      code: "failed",
      hint: expect.any(String) as string,
    });
  });
});
