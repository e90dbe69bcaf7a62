import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedPaths } from "../../src/git/index.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { changesOf, fork, lines, mergeIn, mergeOf, type Sides, write } from "./merging.ts";
import { contents, listed, open, temporary } from "./support.ts";

describe("a merge", () => {
  it("has what both sides have done, and the files that git itself would merge", async () => {
    const made = fork({
      before: { "a.md": "a", "both.md": lines(), "old.md": lines("old"), "gone.md": "gone" },
      main: (branch) => {
        write({ "main.md": "main", "both.md": lines("main") })(branch);
        branch.git(["mv", "old.md", "new.md"]);
      },
      topic: (branch) => {
        write({ "topic.md": "topic", "both.md": `${lines()}\nend`, "old.md": "edited" })(branch);
        branch.write("old.md", `${lines("old")}\nend`);
        branch.remove("gone.md");
      },
    });
    const all = await mergeOf(made);
    expect(all.merge).toMatchObject({ kind: "merge", ref: "HEAD into main", oid: null });
    const found = await contents(all.merge);
    expect(found).toEqual({
      "a.md": "a",
      "both.md": `${lines("main")}\nend`,
      "main.md": "main",
      "new.md": `${lines("old")}\nend`,
      "topic.md": "topic",
    });
    expect(await changesOf(all)).toEqual([
      "both.md modified",
      "gone.md deleted",
      "new.md modified",
      "topic.md added",
    ]);
    made.checkout("main");
    expect(made.merge("topic")).toBe(true);
    expect(all.merge.treeish).toBe(made.oid("HEAD^{tree}"));
  });

  it("is the branch itself where it has all of the head, and the head where it is behind", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.branch("topic");
    made.commitFiles({ "b.md": "b" });
    const repository = await open(made.root);
    const tree = made.oid("topic^{tree}");
    for (const names of [
      { head: "topic", into: "main" },
      { head: "main", into: "topic" },
      { head: "topic", into: "topic" },
    ]) {
      expect((await mergeIn(repository, names)).merge.treeish).toBe(tree);
    }
  });

  it("takes a side's change once where both have merged each other", async () => {
    const made = fork({
      before: { "a.md": lines() },
      main: write({ "a.md": lines("main") }),
      topic: write({ "a.md": `${lines()}\ntopic` }),
    });
    const [main, topic] = [made.oid("main"), made.oid("topic")];
    expect(made.merge(main)).toBe(true);
    made.checkout("main");
    expect(made.merge(topic)).toBe(true);
    made.commitFiles({ "a.md": `${lines("main again")}\ntopic` });
    made.checkout("topic");
    made.commitFiles({ "a.md": `${lines("main")}\ntopic again` });
    expect(await contents((await mergeOf(made)).merge)).toEqual({
      "a.md": `${lines("main again")}\ntopic again`,
    });
  });

  it("is made in a repository of either object format", async () => {
    for (const objectFormat of ["sha1", "sha256"] as const) {
      const made = fork({
        objectFormat,
        before: { "a.md": lines() },
        main: write({ "a.md": lines("main") }),
        topic: write({ "a.md": `${lines()}\ntopic` }),
      });
      const all = await mergeOf(made);
      expect(await contents(all.merge)).toEqual({ "a.md": `${lines("main")}\ntopic` });
      expect(await changesOf(all)).toEqual(["a.md modified"]);
    }
  });
});

describe("a conflict", () => {
  const edited = { before: { "a.md": lines(), "b.md": "b" }, main: write({ "a.md": lines("m") }) };

  it.each<[string, Sides, readonly string[], readonly string[]]>([
    [
      "in a text",
      { ...edited, topic: write({ "a.md": lines("t") }) },
      ["a.md conflict", "b.md"],
      ["a.md unmerged"],
    ],
    [
      "of a change and a deletion",
      { ...edited, topic: (made) => made.remove("a.md") },
      ["a.md conflict", "b.md"],
      ["a.md unmerged"],
    ],
    [
      "of two files at one path",
      { before: {}, main: write({ "a.md": "main" }), topic: write({ "a.md": "topic" }) },
      ["a.md conflict"],
      ["a.md unmerged"],
    ],
    [
      "of two names for one file",
      {
        before: { "a.md": lines() },
        main: (made) => made.git(["mv", "a.md", "main.md"]),
        topic: (made) => made.git(["mv", "a.md", "topic.md"]),
      },
      ["a.md conflict", "main.md conflict", "topic.md conflict"],
      ["a.md unmerged", "main.md unmerged", "topic.md unmerged"],
    ],
    [
      "of a symlink and a file",
      {
        before: {},
        main: write({ "a.md": "main" }),
        topic: (made) => made.symlink("b.md", "a.md"),
      },
      ["a.md conflict", expect.stringMatching(/^a\.md~\w+ conflict$/) as string],
      ["a.md unmerged", expect.stringMatching(/^a\.md~\w+ unmerged$/) as string],
    ],
    [
      "of two versions of a submodule",
      {
        before: {},
        main: (made) => addSubmodule(made, "1"),
        topic: (made) => addSubmodule(made, "2"),
      },
      ["module conflict"],
      ["module unmerged"],
    ],
  ])("%s is told at every path that it concerns", async (_, sides, entries, changes) => {
    const all = await mergeOf(fork(sides));
    expect(await listed(all.merge)).toEqual(entries);
    expect(await changesOf(all)).toEqual(changes);
    const read = await contents(all.merge, { entries: await all.merge.list() });
    expect(read[String(entries[0]).replace(" conflict", "")]).toBe("<unreadable>");
  });

  it("has the version of the branch as what was before", async () => {
    const made = fork({ ...edited, topic: (branch) => branch.remove("a.md") });
    const { scratch, merge, base } = await mergeOf(made);
    expect(await changedPaths(scratch, base, merge)).toEqual([
      { path: "a.md", status: "unmerged", before: made.oid("main:a.md"), after: null },
    ]);
  });

  it("leaves the other files to be judged, whatever their names are", async () => {
    const odd = '政策 "a",b\n.md';
    const made = fork({
      before: { [odd]: "before", "b.md": lines() },
      main: write({ [odd]: "main", "b.md": lines("main") }),
      topic: write({ [odd]: "topic", "b.md": `${lines()}\ntopic` }),
    });
    const { merge } = await mergeOf(made);
    expect(await listed(merge)).toEqual(["b.md", `${odd} conflict`]);
    expect(await contents(merge)).toEqual({ "b.md": `${lines("main")}\ntopic` });
  });
});

function addSubmodule(made: TemporaryRepository, digit: string): void {
  mkdirSync(join(made.root, "module"), { recursive: true });
  made.git(["update-index", "--add", "--cacheinfo", `160000,${digit.repeat(40)},module`]);
  made.commit();
}
