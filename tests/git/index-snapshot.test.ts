import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexSnapshot } from "../../src/git/index.ts";
import { contents, listed, open, temporary } from "./support.ts";

describe("an index snapshot", () => {
  it("holds what is staged, not what is on disk", async () => {
    const made = temporary({ files: { "a.md": "committed", "gone.md": "gone" } });
    made.write("a.md", "staged");
    made.write("new.md", "new");
    made.remove("gone.md");
    made.add();
    made.write("a.md", "on disk");
    made.remove("new.md");
    made.write("untracked.md", "untracked");
    const snapshot = indexSnapshot(await open(made.root));
    expect(await contents(snapshot)).toEqual({ "a.md": "staged", "new.md": "new" });
    expect(snapshot).toMatchObject({ kind: "index", ref: null, oid: null });
  });

  it("is the whole index from a subdirectory too", async () => {
    const made = temporary({ files: { "docs/a.md": "a", "b.md": "b" } });
    const repository = await open(join(made.root, "docs"));
    expect(await listed(indexSnapshot(repository))).toEqual(["b.md", "docs/a.md"]);
  });

  it("exists before the first commit", async () => {
    const made = temporary();
    const repository = await open(made.root);
    expect(await listed(indexSnapshot(repository))).toEqual([]);
    made.write("a.md", "a");
    made.add();
    expect(await contents(indexSnapshot(repository))).toEqual({ "a.md": "a" });
  });

  it("is the index that GIT_INDEX_FILE names, with an absolute or a relative path", async () => {
    const made = temporary({ files: { "docs/a.md": "a", "b.md": "b" } });
    const other = join(made.root, ".git/other-index");
    made.git(["read-tree", "HEAD"], { environment: { GIT_INDEX_FILE: other } });
    made.write("b.md", "of the other index");
    made.git(["add", "b.md"], { environment: { GIT_INDEX_FILE: other } });
    for (const path of [other, ".git/other-index"]) {
      const repository = await open(join(made.root, "docs"), { GIT_INDEX_FILE: path });
      expect(await contents(indexSnapshot(repository))).toEqual({
        "b.md": "of the other index",
        "docs/a.md": "a",
      });
    }
  });

  it("is right in the hook of `git commit <path>`, which gets an index of its own", async () => {
    const made = temporary({ files: { "a.md": "old", "b.md": "old" } });
    made.write("a.md", "staged");
    made.add();
    made.write("b.md", "named");
    const hook = ".git/hooks/pre-commit";
    made.write(hook, '#!/bin/sh\ncp "$GIT_INDEX_FILE" index-of-hook\n');
    chmodSync(join(made.root, hook), 0o755);
    made.git(["commit", "-q", "-m", "only b", "b.md"]);
    const repository = await open(made.root, { GIT_INDEX_FILE: join(made.root, "index-of-hook") });
    expect(await contents(indexSnapshot(repository))).toEqual({ "a.md": "old", "b.md": "named" });
    expect(await contents(indexSnapshot(await open(made.root)))).toMatchObject({
      "a.md": "staged",
    });
  });

  it("leaves out a file that is only announced, and keeps an empty one", async () => {
    const made = temporary({ files: { "a.md": "a", "empty.md": "" } });
    made.write("announced.md", "text");
    made.git(["add", "-N", "announced.md"]);
    expect(await listed(indexSnapshot(await open(made.root)))).toEqual(["a.md", "empty.md"]);
  });

  it("lists a path in conflict once and does not read it", async () => {
    const made = temporary({ files: { "a.md": "base", "b.md": "b" } });
    made.branch("topic");
    made.commitFiles({ "a.md": "theirs" });
    made.checkout("main");
    made.commitFiles({ "a.md": "ours" });
    expect(made.merge("topic")).toBe(false);
    const snapshot = indexSnapshot(await open(made.root));
    expect(await listed(snapshot)).toEqual(["a.md conflict", "b.md"]);
    expect(await contents(snapshot, { entries: await snapshot.list() })).toEqual({
      "a.md": "<unreadable>",
      "b.md": "b",
    });
  });
});
