import { describe, expect, it } from "vitest";
import { commitSnapshot } from "../../src/git/index.ts";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { commitOf, contents, listed, open, temporary } from "./support.ts";

type TreeEntry = readonly [mode: string, name: string | Uint8Array, oid: string];

/** Stores a tree as it is, with names that git itself would refuse. */
function writeTree(made: TemporaryRepository, entries: readonly TreeEntry[]): string {
  const input = Buffer.concat(
    entries.map(([mode, name, oid]) =>
      Buffer.concat([
        ...[Buffer.from(`${mode} `), Buffer.from(name), Buffer.of(0)],
        Buffer.from(oid, "hex"),
      ]),
    ),
  );
  return made.git(["hash-object", "-t", "tree", "--literally", "-w", "--stdin"], { input });
}

function writeBlob(made: TemporaryRepository, input: string): string {
  return made.git(["hash-object", "-w", "--stdin"], { input });
}

/** A snapshot of a commit whose tree has been stored as it is. */
async function snapshotOf(made: TemporaryRepository, entries: readonly TreeEntry[]) {
  const oid = made.git(["commit-tree", writeTree(made, entries), "-m", "made by hand"]);
  return commitSnapshot(await open(made.root), oid);
}

describe("a commit snapshot", () => {
  it("lists and reads odd names", async () => {
    const files = {
      '政策 "a",b.md': "quotes",
      "line\nbreak.md": "line break",
      "tab\tand space .md": "tab",
      "-rf.md": "dash",
      ":(glob)*.md": "pathspec",
      "::error::x.md": "command",
      "🌊.md": "astral",
      "\uff21.md": "fullwidth",
      "\ufeffbom.md": "bom",
    };
    const snapshot = await commitOf(await open(temporary({ files }).root));
    expect(await contents(snapshot)).toEqual(files);
    // Code unit order, not that of bytes: an astral character sorts before U+FF21.
    expect(await listed(snapshot)).toEqual(Object.keys(files).toSorted());
  });

  it("does not read another file for a path with a line break", async () => {
    const made = temporary({ files: { "a.md": "a", "secret.md": "secret" } });
    made.write("a.md\nHEAD:secret.md", "own");
    made.add();
    made.commit();
    const found = await contents(await commitOf(await open(made.root)));
    expect(found["a.md\nHEAD:secret.md"]).toBe("own");
  });

  it("shows a name that is not UTF-8 without loss and does not read it", async () => {
    const made = temporary({ files: { "good.md": "good" } });
    made.write(Buffer.from([0x61, 0xff, 0x5c, 0xc3, 0xa4]), "bad");
    made.git(["-c", "core.protectNTFS=false", "add", "-A"]);
    made.commit();
    const snapshot = await commitOf(await open(made.root));
    expect(await listed(snapshot)).toEqual(["a\\xff\\\\ä not-utf8", "good.md"]);
    expect(await contents(snapshot)).toEqual({
      "a\\xff\\\\ä": "<unreadable>",
      "good.md": "good",
    });
  });

  it("lists symlinks and gitlinks by kind and reads neither", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    made.symlink("a.md", "link.md");
    made.add();
    made.git(["update-index", "--add", "--cacheinfo", `160000,${made.oid("HEAD")},module.md`]);
    made.commit();
    const snapshot = await commitOf(await open(made.root));
    expect(await listed(snapshot)).toEqual(["a.md", "link.md symlink", "module.md gitlink"]);
    expect(await contents(snapshot, { entries: await snapshot.list() })).toEqual({
      "a.md": "a",
      "link.md": "<unreadable>",
      "module.md": "<unreadable>",
    });
  });

  it.each([
    "..",
    ".git",
    ".GIT",
    ".git ",
    ".git.",
    "git~1",
    "GIT~2",
    ".git::$INDEX_ALLOCATION",
    ".g\u200cit",
    "a\\b.md",
    "/etc",
    "C:",
  ])("marks the folder name %j of a tree as unsafe and reads nothing there", async (name) => {
    const made = temporary();
    const blob = writeBlob(made, "x");
    const inner = writeTree(made, [["100644", "x.md", blob]]);
    const snapshot = await snapshotOf(made, [
      ["40000", name, inner],
      ["100644", "good.md", blob],
    ]);
    expect([...(await listed(snapshot))].toSorted()).toEqual(
      [`${name}/x.md unsafe-path`, "good.md"].toSorted(),
    );
    expect((await contents(snapshot))[`${name}/x.md`]).toBe("<unreadable>");
  });

  it("fails on a name that git itself cannot read", async () => {
    const made = temporary();
    const snapshot = await snapshotOf(made, [["100644", "", writeBlob(made, "x")]]);
    await expect(snapshot.list()).rejects.toMatchObject({
      code: "failed",
      message: expect.stringContaining("empty filename") as string,
    });
  });

  it("leaves names alone that only resemble git's", async () => {
    const files = { ".gitignore": "", ".github/a.md": "", "git~": "", "a.git/b": "", "...md": "" };
    const snapshot = await commitOf(await open(temporary({ files }).root));
    expect(await listed(snapshot)).toEqual(Object.keys(files).toSorted());
  });

  it("lists a name that is in a tree twice once, as a problem", async () => {
    const made = temporary();
    const blob = writeBlob(made, "x");
    const snapshot = await snapshotOf(made, [
      ["100644", "a.md", blob],
      ["100644", "a.md", writeBlob(made, "y")],
      ["100644", "b.md", blob],
    ]);
    expect(await listed(snapshot)).toEqual(["a.md duplicate-path", "b.md"]);
  });

  it("does not trust a name that is both a file and a folder", async () => {
    const made = temporary();
    const blob = writeBlob(made, "x");
    const inner = writeTree(made, [["100644", "x.md", blob]]);
    const snapshot = await snapshotOf(made, [
      ["100644", "a", blob],
      ["100644", "a.md", blob],
      ["40000", "a", inner],
    ]);
    expect(await listed(snapshot)).toEqual(["a duplicate-path", "a.md", "a/x.md duplicate-path"]);
  });

  it("reads in the order asked, the same entry twice too", async () => {
    const made = temporary({ files: { "a.md": "a", "b.md": "b" } });
    const snapshot = await commitOf(await open(made.root));
    const [a, b] = await snapshot.list();
    if (a === undefined || b === undefined) throw new Error("Two entries are listed");
    const paths: string[] = [];
    for await (const { entry } of snapshot.read([b, a, b], { maxBytes: 10 }))
      paths.push(entry.path);
    expect(paths).toEqual(["b.md", "a.md", "b.md"]);
  });

  it("does not read what is longer than asked, and says how long it is", async () => {
    const made = temporary({ files: { "long.md": "x".repeat(11), "short.md": "x".repeat(10) } });
    const snapshot = await commitOf(await open(made.root));
    const blobs = [];
    for await (const blob of snapshot.read(await snapshot.list(), { maxBytes: 10 }))
      blobs.push(blob);
    expect(blobs).toMatchObject([
      { entry: { path: "long.md" }, problem: "too-large", size: 11 },
      { entry: { path: "short.md" } },
    ]);
  });

  it("reads binary content, empty files and more than one window of it", async () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, index) => (index * 7) % 256);
    const files = Object.fromEntries(
      ["a", "b", "c", "d"].map((name, index) => [name, bytes.subarray(index)]),
    );
    const snapshot = await commitOf(await open(temporary({ files: { ...files, e: "" } }).root));
    const wrong: string[] = [];
    for await (const blob of snapshot.read(await snapshot.list(), { maxBytes: 1_000_000 })) {
      const expected = files[blob.entry.path] ?? new Uint8Array();
      if (blob.problem !== undefined || Buffer.compare(blob.bytes, expected) !== 0) {
        wrong.push(blob.entry.path);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("survives a reader that stops early, and another reads on", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.md`, "x".repeat(100_000)]),
    );
    const snapshot = await commitOf(await open(temporary({ files }).root));
    const entries = await snapshot.list();
    for await (const { entry } of snapshot.read(entries, { maxBytes: 1_000_000 })) {
      expect(entry.path).toBe("0.md");
      break;
    }
    expect(await contents(snapshot)).toEqual(files);
  });

  it("lists 20,000 entries and reads them", async () => {
    const made = temporary();
    const count = 20_000;
    const blob = writeBlob(made, "x");
    const input = Array.from(
      { length: count },
      (_, n) => `100644 ${blob}\t${n % 97}/${n}.md\n`,
    ).join("");
    made.git(["update-index", "--add", "--index-info"], { input });
    made.commit();
    const snapshot = await commitOf(await open(made.root));
    const entries = await snapshot.list();
    expect(entries).toHaveLength(count);
    expect(Object.values(await contents(snapshot)).every((text) => text === "x")).toBe(true);
  });

  it("lists nothing for an empty tree", async () => {
    const made = temporary();
    made.commit();
    expect(await listed(await commitOf(await open(made.root)))).toEqual([]);
  });
});
