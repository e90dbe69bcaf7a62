import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { recoverFiles, replaceFiles } from "../../src/disk/index.ts";
import type { ChildTask } from "./replace-child.ts";
import { bundleScript, temporaryFolder } from "../support/scripts.ts";
import { readTexts, writeTexts } from "./support.ts";
import { replacementsOf, type Texts } from "./texts.ts";

let script = "";
beforeAll(async () => {
  script = await bundleScript(fileURLToPath(new URL("replace-child.ts", import.meta.url)));
});

interface Change {
  readonly before: Texts;
  readonly after: Texts;
}

const changes: Readonly<Record<string, Change>> = {
  "one file": { before: { "a.md": "old a" }, after: { "a.md": "new a" } },
  "three files": {
    before: { "a.md": "old a", "b/b.md": "old b", "b/c.md": "old c", "other.md": "" },
    after: { "a.md": "new a", "b/b.md": "new b", "b/c.md": "new c", "other.md": "" },
  },
  "a file that moves to a new folder, and one that refers to it": {
    before: { "en/a.md": "old a", "b.md": "see a" },
    after: { "zh/new/c.md": "new a", "b.md": "see c" },
  },
};

/** A folder with the files of a change, and the run that makes it. */
function sceneOf({ before, after }: Change) {
  const folder = temporaryFolder();
  const root = join(folder, "root");
  mkdirSync(root);
  writeTexts(root, before);
  const state = { root, stateFolder: join(folder, "state") };
  return { folder, ...state, task: { ...state, change: { before, after } } };
}

/** Runs a task in a process, and returns how many operations it has told of; undefined if killed. */
function runChild(task: ChildTask, under: readonly string[] = []): number | undefined {
  const [program, ...words] = [...under, process.execPath, script];
  const input = JSON.stringify(task);
  const { signal, status, stdout, stderr } = spawnSync(program, words, { input, encoding: "utf8" });
  if (signal === "SIGKILL") return undefined;
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** Neither torn nor, after recovery, half of it; nothing is left over. */
async function expectWhole(scene: ReturnType<typeof sceneOf>): Promise<"before" | "after"> {
  const { root, stateFolder, folder } = scene;
  const { before, after } = scene.task.change;
  const torn = Object.entries(readTexts(root)).filter(
    ([path, text]) => !path.includes(".seedlint-") && ![before[path], after[path]].includes(text),
  );
  expect(torn).toEqual([]);
  await recoverFiles(root, { stateFolder });
  const found = readTexts(root);
  const outcome = JSON.stringify(found) === JSON.stringify(sorted(after)) ? "after" : "before";
  expect(found).toEqual(outcome === "after" ? after : before);
  expect(readdirSync(folder)).toEqual(["root"]);
  return outcome;
}

function sorted(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each(Object.entries(changes))("a run that is killed while it changes %s", (_, change) => {
  it("has changed all or nothing, at whichever operation", { timeout: 120_000 }, async () => {
    const count = runChild({ ...sceneOf(change).task, killAt: 0 }) ?? 0;
    expect(count).toBeGreaterThan(20);
    const outcomes: string[] = [];
    // After one operation is before the next, so every other one is enough, and the last.
    for (let killAt = 1; killAt <= count; killAt += killAt === count - 1 ? 1 : 2) {
      const scene = sceneOf(change);
      expect(runChild({ ...scene.task, killAt })).toBeUndefined();
      outcomes.push(await expectWhole(scene));
    }
    // There is one moment at which it is done.
    expect(outcomes.toSorted().toReversed()).toEqual(outcomes);
    expect(new Set(outcomes)).toEqual(new Set(["before", "after"]));
  });

  it("may be put back by one that is killed as well", { timeout: 120_000 }, async () => {
    const count = runChild({ ...sceneOf(change).task, killAt: 0 }) ?? 0;
    for (let killAt = 9; killAt <= count; killAt += 17) {
      const scene = sceneOf(change);
      runChild({ ...scene.task, killAt });
      const { root, stateFolder } = scene;
      for (let again = 1; again < 200; again += 9) {
        if (runChild({ root, stateFolder, change: null, killAt: again }) !== undefined) break;
      }
      await expectWhole(scene);
    }
  });

  it("leaves what the next run needs to do it again", async () => {
    const count = runChild({ ...sceneOf(change).task, killAt: 0 }) ?? 0;
    for (const part of [0.3, 0.5, 0.6]) {
      const scene = sceneOf(change);
      runChild({ ...scene.task, killAt: Math.round(count * part) });
      const { root, stateFolder } = scene;
      if ((await expectWhole(scene)) === "after") continue;
      await replaceFiles(root, replacementsOf(change.before, change.after), { stateFolder });
      expect(readTexts(root)).toEqual(change.after);
    }
  });
});

const calls = ["rename", "link", "unlink", "fsync", "write"];
const hasStrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

describe.skipIf(!hasStrace)("a run that the system kills", () => {
  it.each(calls)(
    "in a call of %s has changed all or nothing",
    { timeout: 120_000 },
    async (call) => {
      const change = changes["three files"] as Change;
      let kills = 0;
      for (let when = 1; ; when += 1) {
        const scene = sceneOf(change);
        const inject = `inject=${call}:signal=KILL:when=${when}`;
        const under = ["strace", "-o", "/dev/null", "-e", `trace=${call}`, "-e", inject];
        const isKilled = runChild({ ...scene.task, killAt: 0 }, under) === undefined;
        await expectWhole(scene);
        if (!isKilled) break;
        kills += 1;
      }
      expect(kills).toBeGreaterThan(0);
    },
  );
});

describe("what a killed run has left", () => {
  const change = changes["three files"] as Change;

  /** Killed after it has replaced its second file. */
  async function interrupted() {
    const scene = sceneOf(change);
    let renames = 0;
    let at = 0;
    const counting = sceneOf(change);
    const observe = (told: string): void => {
      if (renames < 2) at += 1;
      if (/^after rename .*\.md$/.test(told)) renames += 1;
    };
    const { before, after } = change;
    const { root, stateFolder } = counting;
    await replaceFiles(root, replacementsOf(before, after), { stateFolder, observe });
    runChild({ ...scene.task, killAt: at });
    expect(readTexts(scene.root)).toMatchObject({ "a.md": "new a", "b/b.md": "new b" });
    expect(readTexts(scene.root)).toMatchObject({ "b/c.md": "old c" });
    return scene;
  }

  it("keeps its hands off a file that somebody has changed since", async () => {
    const { root, stateFolder, folder } = await interrupted();
    writeTexts(root, { "b/b.md": "mine" });
    expect(await recoverFiles(root, { stateFolder })).toEqual(["a.md"]);
    expect(readTexts(root)).toEqual({ ...change.before, "b/b.md": "mine" });
    expect(readdirSync(folder)).toEqual(["root"]);
  });

  it("is put back as the very file that it was", async () => {
    const { root, stateFolder } = await interrupted();
    const kept = Object.keys(readTexts(root)).find((path) => /^\.seedlint-.*-0\.old$/.test(path));
    const { ino } = statSync(join(root, kept ?? ""));
    await recoverFiles(root, { stateFolder });
    expect(statSync(join(root, "a.md")).ino).toBe(ino);
  });

  it("is put back before the next run writes", async () => {
    const { root, stateFolder, folder } = await interrupted();
    const next = replacementsOf({ "other.md": "" }, { "other.md": "next" });
    await replaceFiles(root, next, { stateFolder });
    expect(readTexts(root)).toEqual({ ...change.before, "other.md": "next" });
    expect(readdirSync(folder)).toEqual(["root"]);
  });

  it("is no reason to write elsewhere, whatever it says", async () => {
    const { root, stateFolder, folder } = sceneOf(change);
    for (const path of ["../outside.md", "/etc/hostname", ".git/config", "a/../../x.md"]) {
      const file = { path, before: "0".repeat(64), after: null };
      const journal = { run: "0123456789ab", folders: [], files: [file] };
      writeTexts(folder, { "state/open.json": JSON.stringify(journal) });
      const run = recoverFiles(root, { stateFolder });
      await expect(run).rejects.toMatchObject({ name: "UserError", code: "write-journal" });
    }
    expect(readTexts(root)).toEqual(change.before);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"run":"x"}',
    '{"run":"0123456789ab","folders":[],"files":[1]}',
  ])("is told if it cannot be read: %s", async (text) => {
    const { root, stateFolder, folder } = sceneOf(change);
    writeTexts(folder, { "state/open.json": text });
    const run = recoverFiles(root, { stateFolder });
    const place = { path: join(stateFolder, "open.json") };
    await expect(run).rejects.toMatchObject({ code: "write-journal", problems: [{ place }] });
  });
});
