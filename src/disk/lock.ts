import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Disk } from "./disk.ts";
import { hasCode, namingPath, refuse } from "./disk-error.ts";
import { listOwned, nameOfOwn } from "./owned.ts";
import { look } from "./paths.ts";

/** How long one run waits for another. */
const patienceMs = 5000;

/**
 * Runs `action` while no other run does so with the same folder. Throws `UserError` if another one
 * takes too long, or if the folder cannot be made.
 *
 * Each run puts up a claim of a name of its own, then looks for others: of two, the later one has seen
 * the earlier one's and gives way. Claims of processes that are gone are swept; as no name comes
 * twice, none of a living one ever is.
 */
export async function whileLocked<T>(
  disk: Disk,
  stateFolder: string,
  action: () => T | Promise<T>,
): Promise<T> {
  const claim = await putUpClaim(disk, stateFolder);
  try {
    return await action();
  } finally {
    withdraw(disk, claim);
  }
}

async function putUpClaim(disk: Disk, stateFolder: string): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const claim = join(stateFolder, nameOfOwn("claim"));
    const isUp = namingPath(stateFolder, () => tryToCreate(disk, claim));
    const rival = isUp ? findRival(disk, claim) : undefined;
    if (isUp && rival === undefined) return claim;
    withdraw(disk, claim);
    if (Date.now() > deadline) throw busy(rival ?? claim);
    // At random, so that two that have given way to each other do not do so again.
    await wait(10 + Math.random() * 90);
  }
}

function tryToCreate(disk: Disk, claim: string): boolean {
  return tryIn(disk, dirname(claim), () => disk.create(claim, new Uint8Array()));
}

/** Makes something in the folder. False if a run that has just ended took that away meanwhile. */
export function tryIn(disk: Disk, folder: string, make: () => void): boolean {
  if (look(folder)?.isSymbolicLink() === true) {
    throw refuse("write-state", folder, "is a symlink where a folder was expected", "Remove it.");
  }
  try {
    disk.makeFolder(folder);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
  try {
    make();
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** The claim of another run that is going on; those of runs that are gone are removed. */
function findRival(disk: Disk, own: string): string | undefined {
  const claims = listOwned(dirname(own), "claim").filter(({ path }) => path !== own);
  for (const { path, isAlive } of claims) {
    if (isAlive()) return path;
    disk.remove(path);
  }
  return undefined;
}

function withdraw(disk: Disk, claim: string): void {
  disk.remove(claim);
  disk.removeFolder(dirname(claim));
}

function busy(claim: string): Error {
  const words = "says that another run is writing here";
  const hint = "Wait until it has ended. If there is none, remove this file.";
  return refuse("write-locked", claim, words, hint);
}
