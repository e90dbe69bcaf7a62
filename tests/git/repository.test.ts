import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GitError, openRepository } from "../../src/git/index.ts";
import { commitOf, contents, environment, listed, open, temporary } from "./support.ts";

describe("openRepository", () => {
  it("finds the root, the git folder and the prefix from a subdirectory", async () => {
    const made = temporary({ files: { "docs/en/a.md": "a", "b.md": "b" } });
    const repository = await open(join(made.root, "docs/en"));
    expect(repository).toMatchObject({
      root: made.root,
      gitDir: join(made.root, ".git"),
      prefix: "docs/en",
      isBare: false,
      isShallow: false,
      objectFormat: "sha1",
    });
    expect(await listed(await commitOf(repository))).toEqual(["b.md", "docs/en/a.md"]);
  });

  it("has an empty prefix at the root", async () => {
    expect((await open(temporary().root)).prefix).toBe("");
  });

  it("finds the real root through a symlink", async () => {
    const made = temporary({ files: { "docs/a.md": "a" } });
    const link = join(made.root, "..", "link");
    symlinkSync(join(made.root, "docs"), link);
    expect(await open(link)).toMatchObject({ root: made.root, prefix: "docs" });
  });

  it("reads a bare repository, from below its top too, although bare ones must be named", async () => {
    const made = temporary({ files: { "a.md": "content" } });
    const bare = made.clone({ bare: true });
    for (const folder of [bare.root, join(bare.root, "refs")]) {
      const repository = await open(folder);
      expect(repository).toMatchObject({ root: null, gitDir: bare.root, isBare: true, prefix: "" });
      expect(await contents(await commitOf(repository))).toEqual({ "a.md": "content" });
    }
    bare.dispose();
  });

  it("opens the git folder of a worktree", async () => {
    const made = temporary({ files: { "a.md": "content" } });
    const repository = await open(join(made.root, ".git"));
    expect(repository.gitDir).toBe(join(made.root, ".git"));
    expect(await contents(await commitOf(repository))).toEqual({ "a.md": "content" });
  });

  it("opens a linked worktree with its own HEAD", async () => {
    const made = temporary({ files: { "a.md": "first" } });
    const linked = made.worktree("linked");
    made.commitFiles({ "a.md": "second" });
    const repository = await open(linked.root);
    expect(repository.root).toBe(linked.root);
    expect(await contents(await commitOf(repository))).toEqual({ "a.md": "first" });
  });

  it("opens a submodule as a repository of its own", async () => {
    const inner = temporary({ files: { "inner.md": "inner" } });
    const outer = temporary({ files: { "outer.md": "outer" } });
    outer.git(["submodule", "add", "-q", inner.root, "modules/inner"]);
    outer.commit();
    const repository = await open(join(outer.root, "modules/inner"));
    expect(repository).toMatchObject({ root: join(outer.root, "modules/inner"), prefix: "" });
    expect(await contents(await commitOf(repository))).toEqual({ "inner.md": "inner" });
    expect(await listed(await commitOf(await open(outer.root)))).toEqual([
      ".gitmodules",
      "modules/inner gitlink",
      "outer.md",
    ]);
  });

  it("knows a SHA-256 repository and reads it", async () => {
    const made = temporary({ objectFormat: "sha256", files: { "a.md": "content" } });
    const repository = await open(made.root);
    const head = await commitOf(repository);
    expect(repository.objectFormat).toBe("sha256");
    expect(head.oid).toMatch(/^[0-9a-f]{64}$/);
    expect(await contents(head)).toEqual({ "a.md": "content" });
  });

  it("finds a root whose name has a line break", async () => {
    const made = temporary();
    const root = join(made.root, "odd\ntrue\nname");
    mkdirSync(root);
    made.git(["init", "-q"], { cwd: root });
    expect(await open(root)).toMatchObject({ root, gitDir: join(root, ".git") });
  });

  it("obeys GIT_DIR and GIT_WORK_TREE as a hook sets them", async () => {
    const made = temporary({ files: { "a.md": "content" } });
    const elsewhere = temporary().root;
    const repository = await open(elsewhere, {
      GIT_DIR: join(made.root, ".git"),
      GIT_WORK_TREE: made.root,
    });
    expect(repository).toMatchObject({ root: made.root, prefix: "" });
  });
});

/** What opening a folder fails with. */
async function failure(folder: string, extra: NodeJS.ProcessEnv = {}): Promise<GitError> {
  const error: unknown = await open(folder, extra).catch((reason: unknown) => reason);
  if (error instanceof GitError) return error;
  throw new Error("It did not fail with a GitError", { cause: error });
}

describe("openRepository, when it cannot", () => {
  it("says that a folder is in no repository", async () => {
    const outside = join(temporary().root, "..");
    const error = await failure(outside, { GIT_CEILING_DIRECTORIES: join(outside, "..") });
    expect(error).toMatchObject({
      code: "not-a-repository",
      message: expect.stringContaining("not a git repository") as string,
    });
    expect(error.hint).toBeDefined();
  });

  it("says that there is no such folder", async () => {
    expect((await failure("/no/such/folder")).code).toBe("no-such-folder");
  });

  it("says that git is missing", async () => {
    expect((await failure(temporary().root, { PATH: "/no/such/folder" })).code).toBe("git-missing");
  });

  it("says in git's words that the repository belongs to someone else", async () => {
    const root = temporary().root;
    const error = await failure(root, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    expect(error.code).toBe("dubious-ownership");
    expect(error.message).toContain("safe.directory");
  });

  it("looks at the owner of a bare repository too", async () => {
    const root = temporary({ bare: true }).root;
    const error = await failure(root, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    expect(error.code).toBe("dubious-ownership");
  });

  it.each([
    ["at the top", "content"],
    ["below it", "content/objects"],
  ])("takes no folder of a commit for a bare repository: %s", async (_, folder) => {
    const made = temporary({ files: { "a.md": "a" } });
    const bare = temporary({ bare: true });
    cpSync(bare.root, join(made.root, "content"), { recursive: true });
    for (const { root } of [made, made.worktree("linked")]) {
      cpSync(bare.root, join(root, "content"), { recursive: true });
      expect((await failure(join(root, folder))).code).toBe("bare-refused");
    }
    const named = await open(made.root, { GIT_DIR: join(made.root, "content") });
    expect(named.gitDir).toBe(join(made.root, "content"));
  });

  it("takes no folder at all for a bare repository where none is expected", async () => {
    const { root } = temporary({ bare: true });
    const attempt = openRepository(root, { environment, isBareAllowed: false });
    await expect(attempt).rejects.toMatchObject({ code: "bare-refused" });
  });

  it("says that git is too old, and from which version on it is not", async () => {
    const made = temporary();
    const git = join(made.root, "git");
    writeFileSync(
      git,
      '#!/bin/sh\necho "error: unknown option \\`batch-command\'" >&2\nexit 129\n',
    );
    chmodSync(git, 0o755);
    const error = await failure(made.root, { PATH: `${made.root}:${environment["PATH"] ?? ""}` });
    expect(error.code).toBe("git-too-old");
    expect(error.message).toContain("batch-command");
    expect(error.hint).toContain("2.38");
  });

  it("never takes a program of the repository for git", async () => {
    const made = temporary();
    const canary = join(made.root, "canary");
    writeFileSync(join(made.root, "git"), `#!/bin/sh\ntouch '${canary}'\n`);
    chmodSync(join(made.root, "git"), 0o755);
    const path = `.::${environment["PATH"] ?? ""}`;
    const before = process.cwd();
    process.chdir(made.root);
    try {
      await openRepository(".", { environment: { ...environment, PATH: path } });
    } finally {
      process.chdir(before);
    }
    expect(made.git(["ls-files", "-o"])).toBe("git");
  });
});
