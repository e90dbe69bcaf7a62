import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { temporary, environment } from "../git/support.ts";
import { bundleScript, temporaryFolder } from "../support/scripts.ts";
import { recoverOnly, stageSingleMarks } from "./stage-single-marks.ts";

/** How often a run is killed at random; thousands take minutes. */
const randomKills = Number(process.env["SEEDLINT_RANDOM_KILLS"] ?? 40);

/** Few, where every call is tried; many, so that most of the time is spent on writing them. */
const fewSeeds = ["a.md", "sub/b.md", "sub/c.md"];
const manySeeds = Array.from({ length: 40 }, (_, index) => `${index % 5}/${index}.md`);
const calls = ["link", "rename", "unlink", "utimensat"];

let script = "";
beforeAll(async () => {
  script = await bundleScript(fileURLToPath(new URL("stage-child.ts", import.meta.url)));
});

/** Makes a repository to copy, and what it is before and after a run that nobody kills. */
async function makeScene(seeds: readonly string[]): Promise<Scene> {
  const template = makeTemplate(seeds);
  const root = copy(template);
  const before = stateOf(root);
  await stageSingleMarks(root, environment);
  return { template, before, after: stateOf(root) };
}

/** A repository in which seeds are staged, one of them not wholly, and others wait for other things. */
function makeTemplate(seeds: readonly string[]): string {
  const made = temporary({ files: { "kept.md": "kept\n", "other.md": "other\n" } });
  made.write("kept.md", "stashed\n");
  made.git(["stash", "-q"]);
  made.git(["branch", "elsewhere"]);
  for (const seed of [...seeds, "more.md"]) made.write(seed, `${seed} is bad!!\n`);
  made.write("other.md", "staged\n");
  made.add();
  made.write("more.md", "more.md is bad!! And more!!\n");
  made.write("kept.md", "not staged\n");
  return made.root;
}

function copy(template: string): string {
  const root = join(temporaryFolder(), "repository");
  cpSync(template, root, { recursive: true, verbatimSymlinks: true });
  return root;
}

function git(root: string, ...words: readonly string[]): string {
  return spawnSync("git", words, { cwd: root, env: environment, encoding: "utf8" }).stdout;
}

/** All that a run could lose: the entries of the index, the files, and what references name. */
function stateOf(root: string) {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  const paths = files.filter((path) => path.endsWith(".md") && !path.startsWith(".git/"));
  return {
    index: git(root, "ls-files", "-s"),
    disk: Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])),
    refs: git(root, "for-each-ref"),
  };
}

type State = ReturnType<typeof stateOf>;

/** Which of two states each part is in; a file that is in none of them is torn. */
function judge(found: State, { before, after }: Scene) {
  const nameOf = (part: keyof State) =>
    isDeepStrictEqual(found[part], before[part])
      ? "before"
      : isDeepStrictEqual(found[part], after[part])
        ? "after"
        : "neither";
  const torn = Object.entries(found.disk).filter(
    ([path, text]) => ![before.disk[path], after.disk[path]].includes(text),
  );
  return { index: nameOf("index"), disk: nameOf("disk"), refs: nameOf("refs"), torn };
}

/** A repository to copy, and its states before and after a run that nobody kills. */
interface Scene {
  readonly template: string;
  readonly before: State;
  readonly after: State;
}

const done = { index: "after", disk: "after", refs: "before", torn: [] };

function litterIn(root: string): readonly string[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.seedlint-|\.git\/seedlint|\.lock$/.test(file));
}

/** After a kill nothing is torn or lost; after the next run all is as before or as it was to be. */
async function expectSound(root: string, scene: Scene): Promise<string> {
  const killed = judge(stateOf(root), scene);
  const stage = litterIn(root).some((file) => file.includes(".seedlint-"))
    ? "among writes"
    : "else";
  expect(killed).toMatchObject({ torn: [], refs: "before" });
  expect(killed.index).not.toBe("neither");
  await recoverOnly(root, environment);
  const recovered = judge(stateOf(root), scene);
  expect(Object.values(recovered)).not.toContain("neither");
  // The index never has what the files lack.
  expect([recovered.index, recovered.disk]).not.toEqual(["after", "before"]);
  expect(litterIn(root)).toEqual([]);
  await stageSingleMarks(root, environment);
  expect(judge(stateOf(root), scene)).toEqual(done);
  expect(litterIn(root)).toEqual([]);
  return `${stage}: index ${killed.index}, files ${killed.disk}`;
}

describe("stageFixes", () => {
  it("mends the index and the files that agree with it", async () => {
    const { before, after } = await makeScene(fewSeeds);
    expect(after.refs).toBe(before.refs);
    const mended = Object.entries(before.disk).map(([path, text]) => {
      return [path, path === "more.md" ? text : text.replaceAll("!!", "!")];
    });
    expect(after.disk).toEqual(Object.fromEntries(mended));
    expect(after.index.split("\n")).toHaveLength(before.index.split("\n").length);
    expect(after.index).not.toBe(before.index);
  });

  it(`loses nothing when it is killed at random, ${randomKills} times`, async () => {
    const scene = await makeScene(manySeeds);
    const tally = new Map<string, number>();
    let typicalMs = 100;
    for (let kills = 0; kills < randomKills;) {
      const root = copy(scene.template);
      const isKilled = await killAfter(typicalMs * Math.random(), root);
      // A machine is faster or slower from one moment to the next: one run in seven gets to its end.
      typicalMs *= isKilled ? 1.05 : 0.75;
      const found = await expectSound(root, scene);
      if (isKilled) {
        kills += 1;
        tally.set(found, (tally.get(found) ?? 0) + 1);
      }
      rmSync(dirname(root), { recursive: true });
    }
    process.stdout.write(`Killed ${randomKills} times: ${JSON.stringify([...tally])}\n`);
  }, 10_800_000);
});

/**
 * Kills a run with every process that it has started, so long after it has begun to stage: what is
 * before that only reads. False if the run was faster.
 */
function killAfter(delayMs: number, cwd: string): Promise<boolean> {
  const child = spawn(process.execPath, [script], {
    cwd,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.once("data", () => {
    // Finer than a timer, whose milliseconds are longer than most operations.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMs);
    process.kill(-(child.pid ?? 0), "SIGKILL");
  });
  return new Promise((resolve) => {
    child.on("close", (_, signal) => resolve(signal === "SIGKILL"));
  });
}

const hasStrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

/** Runs it until the system kills it in the n-th call of a kind. True if there was one. */
function runKilledIn(call: string, when: number, cwd: string): boolean {
  const inject = `inject=${call}:signal=KILL:when=${when}`;
  const strace = ["-o", "/dev/null", "-e", `trace=${call}`, "-e", inject];
  const words = [...strace, process.execPath, script];
  return spawnSync("strace", words, { cwd, env: environment }).signal === "SIGKILL";
}

describe.skipIf(!hasStrace)("stageFixes, when the system kills it", () => {
  it.each(calls)("in a call of %s, loses nothing", { timeout: 300_000 }, async (call) => {
    const scene = await makeScene(fewSeeds);
    let isKilled = true;
    let when = 1;
    for (; isKilled; when += 1) {
      const root = copy(scene.template);
      isKilled = runKilledIn(call, when, root);
      await expectSound(root, scene);
      rmSync(dirname(root), { recursive: true });
    }
    expect(when).toBeGreaterThan(2);
  });

  it("leaves no lock of the index to the next run", { timeout: 60_000 }, async () => {
    const { template } = await makeScene(fewSeeds);
    const root = copy(template);
    const lock = join(root, ".git/index.lock");
    for (let when = 1; !existsSync(lock) && runKilledIn("rename", when, root); when += 1) {
      if (!existsSync(lock)) await recoverOnly(root, environment);
    }
    expect(existsSync(lock)).toBe(true);
    await recoverOnly(root, environment);
    expect(litterIn(root)).toEqual([]);
  });
});
