import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { hasCode, namingPath, namingPathOf } from "./disk-error.ts";
import { besidePath, type Journal } from "./journal.ts";
import { findMissingFolders, parentOf } from "./paths.ts";
import { checkFree, checkUnchanged, type Target } from "./target.ts";

/** A run under way; its journal has the files of `targets`, in this order. */
export interface Replacing {
  readonly disk: Disk;
  readonly root: string;
  readonly journal: Journal;
  readonly targets: readonly Target[];
}

/** A file of a run, with the absolute paths of all that there is of it. */
interface Step extends Target {
  readonly target: string;
  readonly oldFile: string;
  readonly newFile: string;
}

/** What systems say that know no second name of a file, or not on this medium. */
const noLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"];

/** Keeps the old content of every file beside it, and its new one; no file changes. */
export async function makeReady(replacing: Replacing): Promise<void> {
  const { disk, root, journal } = replacing;
  for (const folder of journal.folders) {
    namingPath(folder, () => disk.makeFolder(join(root, folder)));
  }
  const made: MadeFile[] = [];
  forEachFile(replacing, ({ replacement, ownership, oldFile, newFile, target }) => {
    const { path, before, after } = replacement;
    const make = (file: string, bytes: Uint8Array) => {
      disk.create(file, bytes, ownership);
      made.push({ path, file });
    };
    // A second name takes no space, and brings back all that belongs to a file.
    if (before !== null) linkOr(disk, target, oldFile, () => make(oldFile, before));
    if (after !== null) make(newFile, after);
  });
  await syncFiles(disk, made);
  syncParents(replacing);
}

/** A file that is kept beside the one at `path`. */
interface MadeFile {
  readonly path: string;
  readonly file: string;
}

/** How many files wait for the medium at once, which then takes them together. */
const width = 4;

async function syncFiles(disk: Disk, files: readonly MadeFile[]): Promise<void> {
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const { path, file } of waiting) await namingPathOf(path, disk.syncFile(file));
  };
  const outcomes = await Promise.allSettled(Array.from({ length: width }, work));
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

/** Gives every file its new content, each in one step. */
export function putInPlace(replacing: Replacing): void {
  const { disk, root } = replacing;
  forEachFile(replacing, ({ replacement, newFile, target }) => {
    const { path, before, after } = replacement;
    if (before === null) {
      linkOr(disk, newFile, target, () => {
        checkFree(root, path);
        disk.rename(newFile, target);
      });
      return;
    }
    checkUnchanged(root, path, { bytes: before, isKept: true });
    if (after === null) disk.remove(target);
    else disk.rename(newFile, target);
  });
  syncParents(replacing);
}

function forEachFile({ root, journal, targets }: Replacing, action: (step: Step) => void): void {
  for (const [index, found] of targets.entries()) {
    const { path } = found.replacement;
    const beside = (kind: "old" | "new") => join(root, besidePath(journal, index, kind));
    namingPath(path, () => {
      // Between any two steps somebody may have put a symlink there.
      findMissingFolders(root, path);
      action({
        ...found,
        target: join(root, path),
        oldFile: beside("old"),
        newFile: beside("new"),
      });
    });
  }
}

/** Unlike a rename, a second name never takes the place of another file. */
function linkOr(disk: Disk, path: string, second: string, otherwise: () => void): void {
  try {
    disk.link(path, second);
  } catch (error) {
    if (!hasCode(error, ...noLinks)) throw error;
    otherwise();
  }
}

/** So that no later step is on the medium without the earlier ones. */
function syncParents({ disk, root, journal }: Replacing): void {
  const paths = [...journal.folders, ...journal.files.map(({ path }) => path)];
  for (const parent of new Set(paths.map(parentOf))) disk.syncFolder(join(root, parent));
}
