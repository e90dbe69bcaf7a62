import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeTemporaryFolder } from "../../src/git/temporary-folder.ts";

const source = resolve(import.meta.dirname, "../../src/git/temporary-folder.ts");

/** A process that makes two folders, says so, and goes on as it is told. */
const program = (rest: string): string => `
  import { createJiti } from "jiti";
  const { makeTemporaryFolder } = await createJiti(import.meta.url).import(${JSON.stringify(source)});
  const folders = ["a", "b"].map((purpose) => makeTemporaryFolder(purpose));
  ${rest}
  console.log("ready");
`;

const waits = "setInterval(() => undefined, 1000);";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

describe("a temporary folder", () => {
  let place = "";
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "seedlint-"));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  /** How the process ended, and what it left; it gets the signal once it is ready. */
  async function run(rest: string, signal?: NodeJS.Signals) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program(rest)], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: place, JITI_FS_CACHE: "false" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.on("data", () => {
      if (signal !== undefined) child.kill(signal);
    });
    const end = await new Promise((done) => {
      child.on("close", (code, by) => done(by ?? code));
    });
    return { end, left: readdirSync(place) };
  }

  it.each(signals)(
    "is removed when the process ends by %s, which still ends it",
    async (signal) => {
      expect(await run(waits, signal)).toEqual({ end: signal, left: [] });
    },
  );

  it("leaves it to whoever else handles a signal what comes of it", async () => {
    const handles = `process.on("SIGTERM", () => process.exit(7)); ${waits}`;
    expect(await run(handles, "SIGTERM")).toEqual({ end: 7, left: [] });
  });

  it.each([
    ["by itself", ""],
    ["by code that it runs", 'console.log("ready"); process.exit(0);'],
  ])("is removed when the process ends %s", async (_, rest) => {
    expect(await run(rest)).toEqual({ end: 0, left: [] });
  });

  it("has the process watched only while there is one", () => {
    const count = () => ["exit", ...signals].map((event) => process.listenerCount(event as "exit"));
    const before = count();
    const folders = [makeTemporaryFolder("test"), makeTemporaryFolder("test")];
    expect(count()).toEqual(before.map((each) => each + 1));
    for (const folder of [...folders, ...folders]) folder.remove();
    expect(count()).toEqual(before);
  });
});
