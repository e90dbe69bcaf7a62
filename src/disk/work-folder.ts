import { readdirSync, readFileSync, rmSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { Disk } from "./disk.ts";
import { namingPath } from "./disk-error.ts";
import { whileHoldingSignals } from "./hold-signals.ts";
import { tryIn } from "./lock.ts";
import { listOwned, nameOfOwn } from "./owned.ts";
import { isSame, look } from "./paths.ts";
import type { WriteOptions } from "./replacement.ts";

/**
 * Runs `action` with an empty folder for temporary files, which is removed afterwards; after a kill,
 * by the next run that writes. Interruptions wait until the action has ended.
 *
 * A file of the folder that is given a second name elsewhere can say so before, by a file of its name
 * and `.at` that holds that path: the second name is then removed with it.
 */
export async function withWorkFolder<T>(
  { stateFolder, observe }: WriteOptions,
  action: (folder: string) => Promise<T>,
): Promise<T> {
  const disk = new Disk(observe);
  return whileHoldingSignals(async () => {
    const folder = namingPath(stateFolder, () => makeWorkFolder(disk, stateFolder));
    try {
      return await action(folder);
    } finally {
      clear(folder);
      disk.removeFolder(stateFolder);
    }
  });
}

/** Removes the folders of runs that were killed. */
export function sweepWorkFolders(stateFolder: string): void {
  for (const { path, isAlive } of listOwned(stateFolder, "work")) if (!isAlive()) clear(path);
}

function makeWorkFolder(disk: Disk, stateFolder: string): string {
  const folder = join(stateFolder, nameOfOwn("work"));
  while (!tryIn(disk, stateFolder, () => disk.makeFolder(folder)));
  return folder;
}

function clear(folder: string): void {
  for (const note of listNotes(folder)) removeSecondName(note);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * In a folder without git what a run has left may have come with the files: no symlink is followed,
 * which may lead anywhere and in circles, and no pipe is read.
 */
function listNotes(folder: string): readonly string[] {
  if (look(folder)?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".at"))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Nothing is lost by it: it goes only if it is a name of the same file. */
function removeSecondName(note: string): void {
  const second = readFileSync(note, "utf8");
  if (!isAbsolute(second)) return;
  if (isSame(look(second), look(note.slice(0, -".at".length)))) rmSync(second, { force: true });
}
