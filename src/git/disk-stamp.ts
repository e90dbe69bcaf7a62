import { accessSync, constants, lstatSync } from "node:fs";

/**
 * A file that was touched within so many milliseconds may be written once more without its times
 * telling, which some file systems count in seconds.
 */
const SETTLED_MS = 3000;

/**
 * What tells without reading it whether a file is as it was: its size, times and number, which change
 * with every write. Null where that cannot be relied on, for what is no file, and for one that may not
 * be read.
 *
 * @param path relative to `root`
 */
export function diskStamp(root: string, path: string): string | null {
  try {
    const stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return null;
    const { size, mtimeMs, ctimeMs, ino, dev } = stats;
    const isSettled = Math.max(mtimeMs, ctimeMs) < Date.now() - SETTLED_MS;
    if (!isSettled) return null;
    accessSync(`${root}/${path}`, constants.R_OK);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
  } catch {
    return null;
  }
}
