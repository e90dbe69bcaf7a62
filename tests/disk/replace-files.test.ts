import { chmodSync, chownSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Replacement, replaceFiles } from "../../src/disk/index.ts";
import { place, readTexts } from "./support.ts";
import { change, replacementsOf } from "./texts.ts";

describe("replaceFiles", () => {
  it("replaces, makes and removes files, and leaves nothing else behind", async () => {
    const { root, stateFolder } = place({ "a.md": "a", "b/c.md": "c", "d.md": "d" });
    const changes = replacementsOf(
      { "a.md": "a", "b/c.md": "c", "new/deep/e.md": null, "d.md": "d" },
      { "a.md": "A", "b/c.md": null, "new/deep/e.md": "E", "d.md": "d" },
    );
    await replaceFiles(root, changes, { stateFolder });
    expect(readTexts(root)).toEqual({ "a.md": "A", "d.md": "d", "new/deep/e.md": "E" });
    expect(existsSync(stateFolder)).toBe(false);
  });

  it("moves a file by removing it and making another", async () => {
    const { root, stateFolder } = place({ "en/a.md": "a" });
    const changes = [change("zh/b.md", null, "b"), change("en/a.md", "a", null)];
    await replaceFiles(root, changes, { stateFolder });
    expect(readTexts(root)).toEqual({ "zh/b.md": "b" });
  });

  it("reaches from any texts any others, and back", async () => {
    const paths = ["a.md", "b/c.md", "b/d/e.md", '政策 "a",b.md'];
    const texts = fc.record(
      Object.fromEntries(paths.map((path) => [path, fc.option(fc.string({ unit: "binary" }))])),
    );
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, after) => {
        const { root, stateFolder } = place(before);
        const start = readTexts(root);
        await replaceFiles(root, replacementsOf(before, after), { stateFolder });
        const other = place(after);
        expect(readTexts(root)).toEqual(readTexts(other.root));
        await replaceFiles(root, replacementsOf(after, before), { stateFolder });
        expect(readTexts(root)).toEqual(start);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the permissions of a file, and gives a new one those of any other", async () => {
    const { root, stateFolder } = place({ "a.md": "a", "other.md": "" });
    chmodSync(join(root, "a.md"), 0o755);
    const changes = [change("a.md", "a", "A"), change("b.md", null, "B")];
    const script: Replacement = { ...change("c.sh", null, "C"), mode: 0o750 };
    await replaceFiles(root, [...changes, script], { stateFolder });
    const modeOf = (path: string) => statSync(join(root, path)).mode & 0o7777;
    expect(modeOf("a.md")).toBe(0o755);
    expect(modeOf("b.md")).toBe(modeOf("other.md"));
    expect(modeOf("c.sh")).toBe(0o750);
  });

  it.skipIf(process.getuid?.() !== 0)("keeps the owner of a file", async () => {
    const { root, stateFolder } = place({ "a.md": "a" });
    chownSync(join(root, "a.md"), 1234, 2345);
    chmodSync(join(root, "a.md"), 0o4750);
    await replaceFiles(root, [change("a.md", "a", "A")], { stateFolder });
    const { uid, gid, mode } = statSync(join(root, "a.md"));
    expect([uid, gid, mode & 0o7777]).toEqual([1234, 2345, 0o4750]);
  });

  it("does nothing at all where no bytes would change", async () => {
    const { root, stateFolder } = place({ "a.md": "a" });
    const operations: string[] = [];
    const observe = (operation: string) => void operations.push(operation);
    await replaceFiles(root, [change("a.md", "a", "a")], { stateFolder, observe });
    expect(operations).toEqual([]);
  });

  it("waits for another run on the same files", async () => {
    const { root, stateFolder } = place({ "a.md": "0" });
    const runs = Array.from({ length: 8 }, (_, index) =>
      replaceFiles(root, [change(`${index}.md`, null, "")], { stateFolder }),
    );
    await Promise.all(runs);
    expect(Object.keys(readTexts(root))).toHaveLength(9);
  });

  it("lets one of two have its way that were read from the same bytes", async () => {
    const { root, stateFolder } = place({ "a.md": "a" });
    const outcomes = await Promise.allSettled(
      ["1", "2"].map((text) => replaceFiles(root, [change("a.md", "a", text)], { stateFolder })),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
