import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRepository } from "../../src/git/index.ts";
import { digestOf } from "../support/digest.ts";
import { changesOf, fork, lines, mergeIn, mergeOf, type Sides, write } from "./merging.ts";
import { contents, disposeLater, environment, open, temporary } from "./support.ts";

const scratchFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("seedlint-scratch-"));

let outside: string;
const savedTemporary = process.env["TMPDIR"];
beforeEach(() => {
  outside = join(disposeLater(temporary()).root, "temporary");
  mkdirSync(outside);
});
afterEach(() => {
  if (savedTemporary === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = savedTemporary;
});

describe("a repository whose merge is looked at", () => {
  const sides: Sides = {
    before: { "a.md": lines() },
    main: write({ "a.md": lines("main") }),
    topic: write({ "a.md": `${lines()}\ntopic` }),
  };
  const merged = { "a.md": `${lines("main")}\ntopic` };

  it("is the same byte for byte afterwards, and nothing is left elsewhere", async () => {
    const made = fork(sides);
    const before = digestOf(made.root);
    process.env["TMPDIR"] = outside;
    const repository = await openRepository(made.root, { environment });
    const all = await mergeIn(repository);
    expect(await contents(all.merge)).toEqual(merged);
    await changesOf(all);
    expect(scratchFolders()).toHaveLength(1);
    repository.close();
    expect(scratchFolders()).toEqual([]);
    expect(digestOf(made.root)).toBe(before);
  });

  it("leaves nothing elsewhere after an error", async () => {
    const made = fork(sides);
    made.git(["checkout", "-q", "--orphan", "unrelated"]);
    made.commit();
    process.env["TMPDIR"] = outside;
    const repository = await openRepository(made.root, { environment });
    await expect(mergeIn(repository)).rejects.toMatchObject({ code: "failed" });
    repository.close();
    expect(scratchFolders()).toEqual([]);
  });

  it("may be a linked worktree, a bare repository or one that borrows objects", async () => {
    const made = fork(sides);
    const linked = made.worktree("linked\n\"quoted' \\worktree", "topic");
    const bare = disposeLater(made.clone({ bare: true }));
    bare.git(["symbolic-ref", "HEAD", "refs/heads/topic"]);
    const shared = join(made.root, "../shared");
    made.git(["clone", "-q", "--shared", "-b", "topic", made.root, shared]);
    const again = join(made.root, "../again");
    made.git(["clone", "-q", "--shared", "-b", "topic", shared, again]);
    made.git(["branch", "main", "origin/main"], { cwd: shared });
    made.git(["fetch", "-q", "origin", "main:main"], { cwd: again });
    for (const root of [linked.root, bare.root, shared, again]) {
      expect(await contents((await mergeIn(await open(root))).merge)).toEqual(merged);
    }
  });

  it("may hold its objects elsewhere, as while a push is in quarantine", async () => {
    const made = fork(sides);
    const quarantine = join(made.root, "..", `quarantine "1"${delimiter}2`);
    const objects = join(made.root, ".git/objects");
    const oid = made.oid("topic");
    mkdirSync(join(quarantine, oid.slice(0, 2)), { recursive: true });
    renameSync(
      join(objects, oid.slice(0, 2), oid.slice(2)),
      join(quarantine, oid.slice(0, 2), oid.slice(2)),
    );
    const extra = {
      GIT_OBJECT_DIRECTORY: quarantine,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
      GIT_QUARANTINE_PATH: quarantine,
    };
    expect(await contents((await mergeOf(made, extra)).merge)).toEqual(merged);
    const swapped = {
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(quarantine),
    };
    expect(await contents((await mergeOf(made, swapped)).merge)).toEqual(merged);
  });

  it("is found whatever a hook has set for git", async () => {
    const made = fork(sides);
    const extra = {
      GIT_DIR: join(made.root, ".git"),
      GIT_WORK_TREE: made.root,
      GIT_COMMON_DIR: join(made.root, ".git"),
      GIT_INDEX_FILE: join(made.root, ".git/index"),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "merge.renames",
      GIT_CONFIG_VALUE_0: "nonsense",
    };
    expect(await contents((await mergeOf(made, extra)).merge)).toEqual(merged);
  });

  it("may be shallow if its history reaches back to where the branches parted", async () => {
    const made = fork({ ...sides, before: { "a.md": lines() } });
    const deep = disposeLater(made.clone({ depth: 2 }));
    deep.git(["fetch", "-q", "--depth=2", "origin", "main:main"]);
    const repository = await open(deep.root);
    expect(repository.isShallow).toBe(true);
    expect(await contents((await mergeIn(repository)).merge)).toEqual(merged);
  });

  it.each(["blob:none", "tree:0"])(
    "is not merged without the objects of a partial clone: %s",
    async (filter) => {
      const clone = disposeLater(fork(sides).clone({ filter, checkout: false }));
      const repository = await open(clone.root);
      await expect(mergeIn(repository, { into: "origin/main" })).rejects.toMatchObject({
        code: "failed",
        hint: expect.stringContaining("git fetch --refetch --no-filter") as string,
      });
      clone.git(["fetch", "-q", "--refetch", "--no-filter"]);
      const whole = await open(clone.root);
      const { merge } = await mergeIn(whole, { into: "origin/main" });
      expect(await contents(merge)).toEqual(merged);
    },
  );

  it("has no merge where a folder is lost, whether the merge looks into it or not", async () => {
    const topic = write({ "in/b.md": "b" });
    for (const main of [write({ "in/c.md": "c" }), write({ "c.md": "c" })]) {
      const made = fork({ before: { "in/a.md": "a" }, main, topic });
      const tree = made.oid("topic:in");
      rmSync(join(made.root, ".git/objects", tree.slice(0, 2), tree.slice(2)));
      const listing = mergeOf(made).then(({ merge }) => merge.list());
      await expect(listing).rejects.toMatchObject({ code: "failed" });
    }
  });

  it("asks for a git that can do it", async () => {
    const made = fork(sides);
    made.write(
      "bin/git",
      `#!/bin/sh\ncase "$*" in *merge-tree*) echo "usage: git merge-tree" >&2; exit 129;; esac\nPATH='${process.env["PATH"]}' exec git "$@"\n`,
    );
    chmodSync(join(made.root, "bin/git"), 0o755);
    await expect(mergeOf(made, { PATH: join(made.root, "bin") })).rejects.toMatchObject({
      code: "git-too-old",
      hint: expect.stringContaining("git 2.38") as string,
    });
  });
});
