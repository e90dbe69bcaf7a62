import { UserError } from "../sdk/user-error.ts";
import { Disk } from "./disk.ts";
import { isSystemError, namingPath, namingPathOf } from "./disk-error.ts";
import { whileHoldingSignals } from "./hold-signals.ts";
import {
  digestOf,
  draftPath,
  type Journal,
  journalPath,
  newRunName,
  writeJournal,
} from "./journal.ts";
import { whileLocked } from "./lock.ts";
import { checkPath } from "./paths.ts";
import { recoverLocked } from "./recover.ts";
import type { Replacement, WriteOptions } from "./replacement.ts";
import { makeReady, putInPlace, type Replacing } from "./replacing.ts";
import { findTarget } from "./target.ts";
import { removeKept, undo } from "./undo.ts";

/**
 * Replaces, makes and removes files below a root: all of them, or none if one cannot be. Whenever the
 * process is killed, each file has its old bytes or its new ones, and after the next run that writes
 * (or `recoverFiles`) all have the old ones or all the new. Permissions are kept, symlinks are not
 * followed, and a file is left alone if it has changed since it was read.
 *
 * @param root absolute and real
 * @throws `UserError` that names the path, after everything was put back
 */
export async function replaceFiles(
  root: string,
  replacements: readonly Replacement[],
  { stateFolder, observe }: WriteOptions,
): Promise<void> {
  const wanted = inOrder(replacements.filter(isChange));
  if (wanted.length === 0) return;
  const disk = new Disk(observe);
  await whileHoldingSignals(() =>
    whileLocked(disk, stateFolder, async () => {
      recoverLocked(disk, root, stateFolder);
      await replaceLocked({ disk, root, stateFolder }, wanted);
    }),
  );
}

interface Place {
  readonly disk: Disk;
  readonly root: string;
  readonly stateFolder: string;
}

async function replaceLocked(
  { disk, root, stateFolder }: Place,
  wanted: readonly Replacement[],
): Promise<void> {
  const removed = wanted.filter(({ after }) => after === null).map(({ path }) => path);
  const targets = wanted.map((replacement) => findTarget(root, replacement, removed));
  const folders = new Set(targets.flatMap(({ missingFolders }) => missingFolders));
  const journal = toJournal(wanted, [...folders]);
  const replacing: Replacing = { disk, root, journal, targets };
  try {
    await namingPathOf(stateFolder, writeJournal(disk, stateFolder, journal));
    await makeReady(replacing);
    putInPlace(replacing);
    // From here on the new files are what is kept, whatever happens.
    namingPath(stateFolder, () => {
      disk.rename(journalPath(stateFolder, "open"), journalPath(stateFolder, "done"));
    });
  } catch (error) {
    throw afterUndoing(error, () => {
      undo(replacing);
      disk.remove(journalPath(stateFolder, "open"));
      disk.remove(draftPath(stateFolder));
    });
  }
  tidy(() => {
    removeKept(replacing);
    disk.remove(journalPath(stateFolder, "done"));
  });
}

/** What cannot be removed now is removed by the next run; the files are as they were to be. */
function tidy(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function toJournal(wanted: readonly Replacement[], folders: readonly string[]): Journal {
  const files = wanted.map(({ path, before, after }) => {
    return { path, before: digestOf(before), after: digestOf(after) };
  });
  return { run: newRunName(), folders, files };
}

function isChange({ before, after }: Replacement): boolean {
  if (before === null || after === null) return before !== after;
  return Buffer.compare(before, after) !== 0;
}

/** Removals come first, so that a file may take the place, or nearly the name, of one that goes. */
function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  const paths = new Set<string>();
  for (const { path } of replacements) {
    checkPath(path);
    if (paths.has(path)) throw new Error(`${path} is to be replaced twice`);
    paths.add(path);
  }
  const isRemoval = ({ after }: Replacement) => after === null;
  return [
    ...replacements.filter(isRemoval),
    ...replacements.filter((replacement) => !isRemoval(replacement)),
  ];
}

/** The error to throw: the first one, with what is to be known if not all could be put back. */
function afterUndoing(error: unknown, putBack: () => void): unknown {
  try {
    putBack();
    return error;
  } catch (second) {
    const problems = error instanceof UserError ? error.problems : [];
    const [first = { message: String(error) }, ...others] = problems;
    const message = `Not every file could be put back: ${String(second)}`;
    const hint = "The next run of --fix puts back the rest.";
    return new UserError("write-failed", [first, ...others, { message, hint }], error);
  }
}
