import type { ObjectReader } from "./object-reader.ts";
import { diskReader } from "./read-disk.ts";
import { readObjects } from "./read-objects.ts";
import type { Blob, Entry, ReadOptions } from "./snapshot.ts";
import { refusal, unreadable } from "./unread.ts";

interface Sources {
  /** Top of the worktree or folder; null where content comes from objects only. */
  readonly root: string | null;
  /** Null for a plain folder. */
  readonly objects: ObjectReader | null;
}

/**
 * The content of entries in the order asked: by object id where an entry has one, from disk where
 * it has none.
 */
export async function* readEntries(
  { root, objects }: Sources,
  entries: readonly Entry[],
  options: ReadOptions,
): AsyncGenerator<Blob> {
  const refused = entries.map(refusal);
  const stored = entries.filter(({ oid }, index) => oid !== null && refused[index] === undefined);
  const fromObjects = objects === null ? undefined : readObjects(objects, stored, options);
  const fromDisk = root === null ? undefined : diskReader(root, options);
  for (const [index, entry] of entries.entries()) {
    yield (
      refused[index] ??
      (entry.oid === null ? fromDisk?.(entry) : await nextOf(fromObjects)) ??
      unreadable(entry, "It has no content here")
    );
  }
}

async function nextOf(blobs: AsyncGenerator<Blob> | undefined): Promise<Blob | undefined> {
  const next = await blobs?.next();
  return next?.done === false ? next.value : undefined;
}
