import { Disk } from "./disk.ts";
import { namingPath } from "./disk-error.ts";
import { draftPath, journalPath, readJournal } from "./journal.ts";
import { whileLocked } from "./lock.ts";
import { look } from "./paths.ts";
import type { WriteOptions } from "./replacement.ts";
import { removeKept, undo } from "./undo.ts";
import { sweepWorkFolders } from "./work-folder.ts";

/**
 * Puts back what a run that was killed had begun to change below a root, so that it has changed
 * nothing, and removes what it left; waits for one that is going on. Where nothing was left this only
 * looks whether the state folder is there. Returns the paths that were put back, relative to the root.
 * Throws `UserError`.
 */
export async function recoverFiles(
  root: string,
  { stateFolder, observe }: WriteOptions,
): Promise<readonly string[]> {
  if (look(stateFolder) === undefined) return [];
  const disk = new Disk(observe);
  return whileLocked(disk, stateFolder, () => recoverLocked(disk, root, stateFolder));
}

/** As `recoverFiles`, for who holds the lock. */
export function recoverLocked(disk: Disk, root: string, stateFolder: string): readonly string[] {
  return namingPath(stateFolder, () => {
    sweepWorkFolders(stateFolder);
    disk.remove(draftPath(stateFolder));
    const done = readJournal(stateFolder, "done");
    if (done !== undefined) {
      removeKept({ disk, root, journal: done });
      disk.remove(journalPath(stateFolder, "done"));
    }
    const open = readJournal(stateFolder, "open");
    if (open === undefined) return [];
    const restored = undo({ disk, root, journal: open });
    disk.remove(journalPath(stateFolder, "open"));
    return restored;
  });
}
