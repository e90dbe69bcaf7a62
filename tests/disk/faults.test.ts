import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { replaceFiles } from "../../src/disk/index.ts";
import type { ChildTask } from "./replace-child.ts";
import { bundleScript, temporaryFolder } from "../support/scripts.ts";
import { readTexts, writeTexts } from "./support.ts";
import { replacementsOf, type Texts } from "./texts.ts";

const mounts: string[] = [];
afterEach(() => {
  for (const folder of mounts.splice(0)) spawnSync("umount", [folder]);
});

/** Mounts a medium of its own on a new folder; undefined where that is not allowed. */
function mount(...options: readonly string[]): string | undefined {
  const folder = temporaryFolder();
  const words = ["-t", "tmpfs", "-o", options.join(","), "tmpfs", folder];
  if (spawnSync("mount", words).status !== 0) return undefined;
  mounts.push(folder);
  return folder;
}

const canMount = mount("size=64k") !== undefined;
const isRoot = process.getuid?.() === 0;

const before = { "a.md": "a", "b.md": "b", "c.md": "c" };
const after = { "a.md": "A", "b.md": "B", "c.md": "C".repeat(40_000) };

describe.skipIf(!canMount)("replaceFiles on a medium of its own", () => {
  it("changes nothing when that is full", async () => {
    const root = mount("size=64k") ?? "";
    writeTexts(root, before);
    writeFileSync(join(root, "ballast"), "x".repeat(20_000));
    const run = replaceFiles(root, replacementsOf(before, after), {
      stateFolder: join(temporaryFolder(), "state"),
    });
    await expect(run).rejects.toMatchObject({
      name: "UserError",
      code: "write-no-space",
      problems: [{ place: { path: "c.md" }, hint: "Free some space and run this again." }],
    });
    expect(readTexts(root)).toMatchObject(before);
    expect(readdirSync(root).toSorted()).toEqual(["a.md", "b.md", "ballast", "c.md"]);
  });

  it("changes nothing when there is no room for what it notes", async () => {
    const root = temporaryFolder();
    writeTexts(root, before);
    const state = mount("size=8k") ?? "";
    writeFileSync(join(state, "ballast"), "x".repeat(8192));
    const stateFolder = join(state, "s");
    const run = replaceFiles(root, replacementsOf(before, after), { stateFolder });
    await expect(run).rejects.toMatchObject({ code: "write-no-space" });
    expect(readTexts(root)).toEqual(before);
    expect(readdirSync(state)).toEqual(["ballast"]);
  });

  it("changes nothing when that is read-only", async () => {
    const root = mount("size=1m") ?? "";
    writeTexts(root, before);
    spawnSync("mount", ["-o", "remount,ro", root]);
    const stateFolder = join(temporaryFolder(), "state");
    const run = replaceFiles(root, replacementsOf(before, after), { stateFolder });
    await expect(run).rejects.toMatchObject({
      code: "write-denied",
      problems: [
        { message: "The file is on a file system that is read-only", place: { path: "a.md" } },
      ],
    });
    expect(readTexts(root)).toEqual(before);
  });

  it("changes nothing when a file is mounted on its own", async () => {
    const root = temporaryFolder();
    writeTexts(root, before);
    const other = join(temporaryFolder(), "c.md");
    writeFileSync(other, "c");
    const target = join(root, "c.md");
    expect(spawnSync("mount", ["--bind", other, target]).status).toBe(0);
    mounts.push(target);
    const stateFolder = join(temporaryFolder(), "state");
    const run = replaceFiles(root, replacementsOf(before, after), { stateFolder });
    await expect(run).rejects.toMatchObject({
      code: "write-failed",
      problems: [{ place: { path: "c.md" } }],
    });
    expect(readTexts(root)).toEqual(before);
    expect(readdirSync(root).toSorted()).toEqual(Object.keys(before));
  });
});

/** Whom an administrator runs tests as that are about rights, since nothing is denied to them. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

describe("replaceFiles by a user who may not write", () => {
  let script = "";
  beforeAll(async () => {
    script = await bundleScript(fileURLToPath(new URL("replace-child.ts", import.meta.url)));
    chmodSync(dirname(script), 0o755);
  });

  /** A folder of that user, with files. */
  function ownFolder(texts: Texts): string {
    const folder = temporaryFolder();
    writeTexts(folder, texts);
    if (isRoot) spawnSync("chown", ["-R", "65534:65534", folder]);
    return folder;
  }

  /** What a process of that user says, as `<code> <path>`. */
  function replace(task: Omit<ChildTask, "killAt">): string {
    const input = JSON.stringify({ ...task, killAt: 0 });
    return spawnSync(process.execPath, [script], { ...nobody, input, encoding: "utf8" }).stdout;
  }

  it.each([
    ["to a folder", "sub", 0o555],
    ["to a file", "sub/c.md", 0o444],
  ])("%s, changes nothing", (_, path, mode) => {
    const old = { "a.md": "a", "sub/c.md": "c" };
    const root = ownFolder(old);
    chmodSync(join(root, path), mode);
    const stateFolder = join(root, "state");
    const change = { before: old, after: { "a.md": "A", "sub/c.md": "C" } };
    expect(replace({ root, stateFolder, change })).toBe("write-denied sub/c.md");
    expect(readTexts(root)).toEqual(old);
    expect(readdirSync(root).toSorted()).toEqual(["a.md", "sub"]);
    chmodSync(join(root, path), 0o755);
    expect(replace({ root, stateFolder, change })).toMatch(/^\d+$/);
    expect(readTexts(root)).toEqual(change.after);
  });

  it("where runs note what they do, changes nothing", () => {
    const root = ownFolder(before);
    const parent = ownFolder({});
    chmodSync(parent, 0o555);
    const stateFolder = join(parent, "state");
    const change = { before, after };
    expect(replace({ root, stateFolder, change })).toBe(`write-denied ${stateFolder}`);
    expect(readTexts(root)).toEqual(before);
  });

  it.skipIf(!isRoot)(
    "replaces the file of somebody else, whose it was, where the folder allows",
    () => {
      const root = ownFolder({ "a.md": "a" });
      spawnSync("chown", ["0:0", join(root, "a.md")]);
      chmodSync(join(root, "a.md"), 0o666);
      const change = { before: { "a.md": "a" }, after: { "a.md": "A" } };
      expect(replace({ root, stateFolder: join(root, "state"), change })).toMatch(/^\d+$/);
      expect(readTexts(root)).toEqual({ "a.md": "A" });
      expect(statSync(join(root, "a.md")).mode & 0o777).toBe(0o666);
    },
  );
});

describe("replaceFiles with a state folder that is a symlink", () => {
  it("refuses to write there", async () => {
    const root = temporaryFolder();
    writeTexts(root, before);
    const elsewhere = temporaryFolder();
    const stateFolder = join(root, ".seedlint-write");
    spawnSync("ln", ["-s", elsewhere, stateFolder]);
    const run = replaceFiles(root, replacementsOf(before, after), { stateFolder });
    await expect(run).rejects.toMatchObject({ code: "write-state" });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readTexts(root)).toEqual(before);
  });

  it("makes one that is missing, and leaves one that others use", async () => {
    const root = temporaryFolder();
    writeTexts(root, before);
    const stateFolder = join(root, "state");
    mkdirSync(stateFolder);
    writeTexts(stateFolder, { other: "theirs" });
    await replaceFiles(root, replacementsOf(before, after), { stateFolder });
    expect(readTexts(root)).toEqual({ ...after, "state/other": "theirs" });
  });
});
