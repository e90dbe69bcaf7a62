import { describe, expect, it } from "vitest";
import { commitInfo, isUnborn, mergeBase, resolveCommit } from "../../src/git/index.ts";
import { disposeLater, open, temporary } from "./support.ts";

describe("resolveCommit", () => {
  it("resolves branches, tags, detached HEADs and abbreviated ids to a commit", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const first = made.oid("HEAD");
    made.git(["tag", "-a", "v1", "-m", "one"]);
    made.commitFiles({ "a.md": "b" });
    made.checkout(first);
    const repository = await open(made.root);
    for (const ref of ["HEAD", "v1", "main~1", first, first.slice(0, 10), "@"]) {
      expect(await resolveCommit(repository, ref)).toBe(first);
    }
  });

  it.each(["nope", "", "--all", "-h", "^HEAD", "HEAD:a.md", "main..main", "a\0b", "a\nb"])(
    "refuses %j as a name of a commit",
    async (ref) => {
      const made = temporary({ files: { "a.md": "a" } });
      await expect(resolveCommit(await open(made.root), ref)).rejects.toMatchObject({
        code: "bad-ref",
        hint: expect.any(String) as string,
      });
    },
  );

  it("asks for a first commit when HEAD is unborn", async () => {
    await expect(resolveCommit(await open(temporary().root), "HEAD")).rejects.toMatchObject({
      code: "bad-ref",
      hint: expect.stringContaining("first commit") as string,
    });
  });

  it("says that a clone is shallow when an ancestor is missing", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.commit();
    const repository = await open(disposeLater(made.clone({ depth: 1 })).root);
    expect(repository.isShallow).toBe(true);
    await expect(resolveCommit(repository, "HEAD~1")).rejects.toMatchObject({
      code: "shallow",
      hint: expect.stringContaining("--unshallow") as string,
    });
    await expect(resolveCommit(repository, "nope")).rejects.toMatchObject({ code: "bad-ref" });
  });

  it.each(["sha1", "sha256"] as const)(
    "names the empty tree where there is nothing before the first commit: %s",
    async (objectFormat) => {
      const made = temporary({ objectFormat, files: { "a.md": "a" } });
      const repository = await open(made.root);
      const tree = made.git(["hash-object", "-t", "tree", "/dev/null"]);
      for (const ref of ["HEAD~1", "main^", "main~2^2", "0".repeat(tree.length)]) {
        await expect(resolveCommit(repository, ref)).rejects.toMatchObject({
          code: "bad-ref",
          message: `\`${ref}\` names no commit here`,
          hint: expect.stringContaining(tree) as string,
        });
      }
      await expect(resolveCommit(repository, "nope~1")).rejects.toMatchObject({
        hint: expect.stringContaining("spelt right") as string,
      });
    },
  );

  it("is not led astray by a replacement object", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const first = made.oid("HEAD");
    const second = made.commitFiles({ "a.md": "b" });
    made.git(["replace", second, first]);
    const repository = await open(made.root);
    expect((await commitInfo(repository, second)).parents).toEqual([first]);
  });
});

describe("isUnborn", () => {
  it("is true before the first commit of a branch, not where that commit is lost", async () => {
    const made = temporary();
    const repository = await open(made.root);
    expect(await isUnborn(repository)).toBe(true);
    made.commitFiles({ "a.md": "a" });
    expect(await isUnborn(repository)).toBe(false);
    made.git(["checkout", "-q", "--orphan", "other"]);
    expect(await isUnborn(repository)).toBe(true);
    made.write(".git/refs/heads/other", `${"1".repeat(40)}\n`);
    expect(await isUnborn(repository)).toBe(false);
  });
});

describe("mergeBase", () => {
  it("finds where two branches parted", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const fork = made.oid("HEAD");
    made.branch("topic");
    const topic = made.commitFiles({ "b.md": "b" });
    made.checkout("main");
    const main = made.commitFiles({ "c.md": "c" });
    expect(await mergeBase(await open(made.root), topic, main)).toBe(fork);
  });

  it("is undefined for histories with nothing in common", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const main = made.oid("HEAD");
    made.git(["checkout", "-q", "--orphan", "other"]);
    const other = made.commit();
    expect(await mergeBase(await open(made.root), main, other)).toBeUndefined();
  });

  it("does not take the end of a shallow history for the end of all history", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.branch("topic");
    made.commitFiles({ "b.md": "b" });
    made.checkout("main");
    made.commitFiles({ "c.md": "c" });
    const clone = disposeLater(made.clone({ depth: 1 }));
    clone.git(["fetch", "-q", "--depth=1", "origin", "topic"]);
    const [main, topic] = [clone.oid("HEAD"), clone.oid("FETCH_HEAD")];
    await expect(mergeBase(await open(clone.root), main, topic)).rejects.toMatchObject({
      code: "shallow",
    });
  });
});

describe("commitInfo", () => {
  it("gives tree, parents in order and the date in UTC", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.branch("topic");
    const topic = made.commitFiles({ "b.md": "b" });
    made.checkout("main");
    const main = made.commitFiles({ "c.md": "c" });
    expect(made.merge("topic")).toBe(true);
    made.git(["commit", "-q", "--amend", "--no-edit"], {
      environment: { GIT_COMMITTER_DATE: "2024-03-01T01:30:00+08:00" },
    });
    const oid = made.oid("HEAD");
    expect(await commitInfo(await open(made.root), oid)).toEqual({
      oid,
      tree: made.oid("HEAD^{tree}"),
      parents: [main, topic],
      committedAt: "2024-02-29T17:30:00.000Z",
    });
  });

  it("takes nothing from the message", async () => {
    const made = temporary();
    const oid = made.commit("Title\n\nparent 1234\ncommitter X <x@y> 0 +0000");
    const info = await commitInfo(await open(made.root), oid);
    expect(info).toMatchObject({ parents: [], committedAt: "2024-01-01T00:00:00.000Z" });
  });

  it("refuses what is no commit and what does not exist", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const repository = await open(made.root);
    for (const oid of [made.oid("HEAD:a.md"), "1".repeat(40)]) {
      await expect(commitInfo(repository, oid)).rejects.toMatchObject({ code: "bad-ref" });
    }
  });
});
