import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Disk } from "../../src/disk/disk.ts";
import { whileLocked } from "../../src/disk/lock.ts";
import { isRunning, ownMark, type ProcessMark } from "../../src/disk/process-mark.ts";
import { temporaryFolder } from "../support/scripts.ts";

/** The name that a run of a process puts up. */
function claimOf({ machine, pid, start }: ProcessMark): string {
  return `claim-${machine}-${pid}-${start}-0123456789ab`;
}

function stateWith(...names: readonly string[]): string {
  const stateFolder = join(temporaryFolder(), "state");
  mkdirSync(stateFolder);
  for (const name of names) writeFileSync(join(stateFolder, name), "");
  return stateFolder;
}

/** The id of a process that has ended. */
function goneId(): number {
  return spawnSync("true").pid;
}

describe("whileLocked", () => {
  it("lets one in at a time, whoever comes", async () => {
    const stateFolder = join(temporaryFolder(), "state");
    let inside = 0;
    const visits = Array.from({ length: 10 }, () =>
      whileLocked(new Disk(), stateFolder, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
      }),
    );
    await Promise.all(visits);
    expect(existsSync(stateFolder)).toBe(false);
  });

  it("sweeps what a run has left that is gone", async () => {
    const stateFolder = stateWith(claimOf({ ...ownMark(), pid: goneId() }));
    await whileLocked(new Disk(), stateFolder, () => {
      expect(readdirSync(stateFolder)).toHaveLength(1);
    });
    expect(existsSync(stateFolder)).toBe(false);
  });

  it("knows a process from another that has its number now", async () => {
    const stateFolder = stateWith(claimOf({ ...ownMark(), start: "1" }));
    await whileLocked(new Disk(), stateFolder, () => undefined);
    expect(existsSync(stateFolder)).toBe(false);
  });

  it("says who is in the way after a while", { timeout: 15_000 }, async () => {
    const claim = claimOf(ownMark());
    const stateFolder = stateWith(claim);
    await expect(whileLocked(new Disk(), stateFolder, () => undefined)).rejects.toMatchObject({
      code: "write-locked",
      problems: [{ place: { path: join(stateFolder, claim) } }],
    });
    expect(readdirSync(stateFolder)).toEqual([claim]);
  });

  it("takes a run of another machine for gone after ten minutes", async () => {
    const claim = claimOf({ machine: "00000000", pid: 1, start: "1" });
    const stateFolder = stateWith(claim);
    const past = Date.now() / 1000 - 660;
    utimesSync(join(stateFolder, claim), past, past);
    await whileLocked(new Disk(), stateFolder, () => undefined);
    expect(existsSync(stateFolder)).toBe(false);
  });

  it("opens when what was done fails", async () => {
    const stateFolder = join(temporaryFolder(), "state");
    const failing = whileLocked(new Disk(), stateFolder, () => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(existsSync(stateFolder)).toBe(false);
  });
});

describe("isRunning", () => {
  it("is true of this process and false of one that has ended, also if nobody has asked", async () => {
    expect(isRunning(ownMark())).toBe(true);
    expect(isRunning({ ...ownMark(), pid: goneId() })).toBe(false);
    const child = spawn("sh", ["-c", "sleep 0 & exec sleep 5"]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const zombies = spawnSync("ps", ["-o", "pid=", "--ppid", String(child.pid)], {
      encoding: "utf8",
    });
    child.kill();
    for (const pid of zombies.stdout.trim().split(/\s+/).filter(Boolean)) {
      expect(isRunning({ ...ownMark(), pid: Number(pid) })).toBe(false);
    }
  });
});
