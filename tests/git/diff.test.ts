import { describe, expect, it } from "vitest";
import {
  changedPaths,
  folderSnapshot,
  indexSnapshot,
  type Snapshot,
  worktreeSnapshot,
} from "../../src/git/index.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { commitOf, open, temporary } from "./support.ts";

const before = {
  "deleted.md": "deleted\n",
  "kind.md": "kind\n",
  "mode.md": "mode\n",
  "modified.md": "modified\n",
  "renamed.md": "renamed\n",
  "same.md": "same\n",
};

function change(made: TemporaryRepository): void {
  made.remove("deleted.md");
  made.remove("kind.md");
  made.symlink("same.md", "kind.md");
  made.write("modified.md", "changed\n");
  made.git(["update-index", "--chmod=+x", "mode.md"]);
  made.remove("renamed.md");
  made.write("to/renamed.md", "renamed\n");
  made.write('政策 "a",b\n.md', "new\n");
}

const expected = [
  "deleted.md deleted",
  "kind.md type-changed",
  "modified.md modified",
  "renamed.md deleted",
  "to/renamed.md added",
  '政策 "a",b\n.md added',
];

async function changes(
  made: TemporaryRepository,
  base: string | null,
  head: Exclude<Snapshot["kind"], "merge">,
) {
  const repository = await open(made.root);
  const from = base === null ? null : await commitOf(repository, base);
  const snapshots = {
    commit: () => commitOf(repository),
    index: async () => indexSnapshot(repository),
    worktree: async () => worktreeSnapshot(repository),
    folder: async () => folderSnapshot(made.root),
  };
  return changedPaths(repository, from, await snapshots[head]());
}

async function lines(...args: Parameters<typeof changes>): Promise<readonly string[]> {
  return (await changes(...args)).map(({ path, status }) => `${path} ${status}`);
}

describe("changedPaths", () => {
  it("finds the same changes in a commit, in the index and on disk, with the same object ids", async () => {
    const made = temporary({ files: before });
    const base = made.oid("HEAD");
    change(made);
    const onDisk = await changes(made, base, "worktree");
    made.add();
    const staged = await changes(made, base, "index");
    made.commit();
    const committed = await changes(made, base, "commit");
    expect(committed.map(({ path, status }) => `${path} ${status}`)).toEqual(expected);
    expect(staged).toEqual(committed);
    expect(onDisk).toEqual(committed);
    const [from, to] = committed.filter(({ path }) => path.endsWith("renamed.md"));
    expect(from?.before).toBe(to?.after);
    expect(to?.after).toBe(made.oid("HEAD:to/renamed.md"));
  });

  it.each(["commit", "index", "worktree"] as const)(
    "finds nothing in an unchanged %s",
    async (kind) => {
      const made = temporary({ files: before });
      expect(await lines(made, "HEAD", kind)).toEqual([]);
    },
  );

  it("takes everything for added without a base: a root commit, an unborn HEAD", async () => {
    for (const objectFormat of ["sha1", "sha256"] as const) {
      const made = temporary({ objectFormat });
      made.write("a.md", "a");
      expect(await lines(made, null, "worktree")).toEqual(["a.md added"]);
      made.add();
      expect(await lines(made, null, "index")).toEqual(["a.md added"]);
      made.commit();
      expect(await lines(made, null, "commit")).toEqual(["a.md added"]);
    }
  });

  it("counts new files on disk, not ignored ones, and not those a sparse checkout leaves out", async () => {
    const made = temporary({ files: { ".gitignore": "*.tmp\n", "in/a.md": "a", "out/b.md": "b" } });
    made.git(["sparse-checkout", "set", "in"]);
    made.write("new.md", "new");
    made.write("new.tmp", "ignored");
    expect(await lines(made, "HEAD", "worktree")).toEqual(["new.md added"]);
  });

  it.each(["index", "worktree"] as const)("tells a conflict in the %s", async (kind) => {
    const made = temporary({ files: { "a.md": "base", "b.md": "b" } });
    made.branch("topic");
    made.commitFiles({ "a.md": "theirs" });
    made.checkout("main");
    made.commitFiles({ "a.md": "ours" });
    made.merge("topic");
    expect(await lines(made, "HEAD", kind)).toEqual(["a.md unmerged"]);
  });

  it("leaves a file that is only announced out of the index, and has it on disk", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.write("announced.md", "text");
    made.git(["add", "-N", "announced.md"]);
    expect(await lines(made, "HEAD", "index")).toEqual([]);
    expect(await lines(made, "HEAD", "worktree")).toEqual(["announced.md added"]);
  });

  it("does not take the line ends that git writes on checkout for a change", async () => {
    const made = temporary({ files: { "a.md": "one\ntwo\n", "b.md": "one\n" } });
    made.write("a.md", "one\r\ntwo\r\n");
    made.write("b.md", "one\r\nmore\r\n");
    expect(await lines(made, "HEAD", "worktree")).toEqual(["b.md modified"]);
  });

  it("hashes files that are longer than it holds", async () => {
    const long = "x".repeat(2_500_000);
    const made = temporary({ files: { "a.bin": long, "b.bin": long } });
    made.write("b.bin", `${long.slice(1)}y`);
    const found = await changes(made, "HEAD", "worktree");
    expect(found).toMatchObject([{ path: "b.bin", status: "modified" }]);
    made.add();
    expect(found[0]?.after).toBe(made.oid(":b.bin"));
  });

  it("tells a changed submodule in a commit by its ids", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const [one, two] = ["1".repeat(40), "2".repeat(40)];
    made.git(["update-index", "--add", "--cacheinfo", `160000,${one},module`]);
    made.commit();
    made.git(["update-index", "--cacheinfo", `160000,${two},module`]);
    expect(await changes(made, "HEAD", "index")).toEqual([
      { path: "module", status: "modified", before: one, after: two },
    ]);
  });

  it("looks only at the paths that matter", async () => {
    const made = temporary({ files: { "a.md": "a", "b.txt": "b", "c.txt": "c" } });
    made.write("a.md", "changed");
    made.write("b.txt", "changed");
    made.remove("c.txt");
    const repository = await open(made.root);
    const base = await commitOf(repository);
    const only = (path: string) => path.endsWith(".md");
    const found = await changedPaths(repository, base, worktreeSnapshot(repository), { only });
    expect(found.map(({ path }) => path)).toEqual(["a.md"]);
  });

  it("refuses to compare a plain folder, or with a base that is no commit", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    await expect(changes(made, "HEAD", "folder")).rejects.toMatchObject({ code: "failed" });
    const repository = await open(made.root);
    const index = indexSnapshot(repository);
    await expect(changedPaths(repository, index, index)).rejects.toMatchObject({ code: "failed" });
  });
});
