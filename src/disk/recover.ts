import { Disk } from "./disk.ts";
import { namingPath } from "./disk-error.ts";
import { draftPath, journalPath, readJournal, type JournalFile } from "./journal.ts";
import { whileLocked } from "./lock.ts";
import { listOwned } from "./owned.ts";
import { look } from "./paths.ts";
import type { WriteOptions } from "./replacement.ts";
import { removeKept, undo } from "./undo.ts";
import { sweepWorkFolders } from "./work-folder.ts";

/** How what a run has left is taken back. */
export interface RecoverOptions extends WriteOptions {
  /**
   * True if somebody has taken over what the run has written so far, so that it is theirs.
   *
   * @param startedAt when the run began to write, in milliseconds
   */
  readonly isTakenOver?: (files: readonly JournalFile[], startedAt: number) => Promise<boolean>;
}

/**
 * Puts back what a run that was killed had begun to change below a root, so that it has changed
 * nothing, and removes what it left; waits for one that is going on. Where nothing was left this only
 * looks whether the state folder is there. Returns the paths that were put back, relative to the root.
 * Throws `UserError`.
 */
export async function recoverFiles(
  root: string,
  { stateFolder, observe, isTakenOver }: RecoverOptions,
): Promise<readonly string[]> {
  if (look(stateFolder) === undefined) return [];
  const disk = new Disk(observe);
  return whileLocked(disk, stateFolder, async () => {
    const path = journalPath(stateFolder, "open");
    const startedAt = look(path)?.mtimeMs;
    const open = startedAt === undefined ? undefined : readJournal(stateFolder, "open");
    if (open !== undefined && (await isTakenOver?.(open.files, startedAt ?? 0)) === true) {
      disk.rename(path, journalPath(stateFolder, "done"));
    }
    return recoverLocked(disk, root, stateFolder);
  });
}

/** True if a run was killed while it wrote, and nothing was put back since. */
export function isUnfinished(stateFolder: string): boolean {
  return (
    look(journalPath(stateFolder, "open")) !== undefined &&
    !listOwned(stateFolder, "claim").some(({ isAlive }) => isAlive())
  );
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
