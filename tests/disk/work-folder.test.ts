import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { recoverFiles, withWorkFolder } from "../../src/disk/index.ts";
import { ownMark } from "../../src/disk/process-mark.ts";
import { bundleScript } from "../support/scripts.ts";
import { place, readTexts, writeTexts } from "./support.ts";
import type { ChildTask } from "./replace-child.ts";

/** What a run leaves that is killed while it works: a file that has a second name elsewhere. */
function leftBehind(second: string) {
  const { root, stateFolder } = place();
  const { machine, start } = ownMark();
  const { pid } = spawnSync("true");
  const work = join(stateFolder, `work-${machine}-${pid}-${start}-0123456789ab`);
  writeTexts(work, { "0/index": "draft", "0/index.at": join(root, second) });
  return { root, stateFolder, draft: join(work, "0/index") };
}

describe("withWorkFolder", () => {
  it("gives an empty folder and removes it, also when what is done in it fails", async () => {
    const { root, stateFolder } = place();
    const work = withWorkFolder({ stateFolder }, async (folder) => {
      expect(readdirSync(folder)).toEqual([]);
      mkdirSync(join(folder, "0"));
      writeFileSync(join(folder, "0/index"), "draft");
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(readdirSync(root)).toEqual([]);
  });

  it("lets others recover and work meanwhile", async () => {
    const { root, stateFolder } = place();
    await withWorkFolder({ stateFolder }, async (folder) => {
      writeFileSync(join(folder, "draft"), "");
      await recoverFiles(root, { stateFolder });
      await withWorkFolder({ stateFolder }, async (other) => expect(other).not.toBe(folder));
      expect(readdirSync(folder)).toEqual(["draft"]);
    });
    expect(existsSync(stateFolder)).toBe(false);
  });
});

describe("recoverFiles", () => {
  it("removes the folder of a run that was killed, and the second name of its file", async () => {
    const { root, stateFolder, draft } = leftBehind("index.lock");
    linkSync(draft, join(root, "index.lock"));
    await recoverFiles(root, { stateFolder });
    expect(readdirSync(root)).toEqual([]);
  });

  it.each(["a folder that a symlink in it leads to", "a symlink in place of it"])(
    "looks for nothing in %s",
    async (kind) => {
      const { root, stateFolder, draft } = leftBehind("kept");
      const work = join(draft, "../..");
      const other = join(root, "other");
      const second = join(root, "kept");
      writeTexts(other, { draft: "draft", "draft.at": second });
      linkSync(join(other, "draft"), second);
      if (kind.startsWith("a symlink")) rmSync(work, { recursive: true });
      symlinkSync(other, kind.startsWith("a symlink") ? work : join(work, "other"));
      await recoverFiles(root, { stateFolder });
      expect(readTexts(root)).toEqual({
        kept: "draft",
        "other/draft": "draft",
        "other/draft.at": second,
      });
    },
  );

  it("leaves another file there that has the same content", async () => {
    const { root, stateFolder } = leftBehind("index.lock");
    writeTexts(root, { "index.lock": "draft" });
    await recoverFiles(root, { stateFolder });
    expect(readTexts(root)).toEqual({ "index.lock": "draft" });
  });
});

describe("a run that is interrupted", () => {
  let script = "";
  beforeAll(async () => {
    script = await bundleScript(fileURLToPath(new URL("replace-child.ts", import.meta.url)));
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s, ends when it is done", (signal) => {
    const { root, stateFolder } = place({ "a.md": "a", "b.md": "b" });
    const change = { before: { "a.md": "a", "b.md": "b" }, after: { "a.md": "A", "b.md": "B" } };
    const task: ChildTask = { root, stateFolder, change, killAt: 20, signal };
    const input = JSON.stringify(task);
    const ended = spawnSync(process.execPath, [script], { input, encoding: "utf8" });
    expect(ended).toMatchObject({ signal, stderr: "" });
    expect(readTexts(root)).toEqual(change.after);
  });
});
