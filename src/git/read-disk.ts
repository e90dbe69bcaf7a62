import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { DiskListing } from "./disk-listing.ts";
import { parentOf } from "./entries.ts";
import type { Blob, Entry, ReadOptions } from "./snapshot.ts";
import { changedKind, tooLarge, unreadable } from "./unread.ts";

/** A symlink is not followed, and a pipe does not keep us waiting. Windows has neither flag. */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Returns a function that reads the files of entries from disk, one at a time. Each folder on the
 * way is looked at again, once, so that none has become a symlink that leads out of the root.
 */
export function diskReader(root: string, options: ReadOptions): (entry: Entry) => Blob {
  const listing = new DiskListing(root);
  return (entry) => {
    if (!listing.isFolder(parentOf(entry.path))) {
      return changedKind(entry, "A folder on its way is no folder any more");
    }
    return readFile(`${root}/${entry.path}`, entry, options);
  };
}

/**
 * Returns a function that reads regular files below a root by path: undefined where there is nothing,
 * null where something else lies there or it cannot be read.
 */
export function diskFiles(root: string): (path: string) => Uint8Array | null | undefined {
  const listing = new DiskListing(root);
  const read = diskReader(root, { maxBytes: Number.MAX_SAFE_INTEGER });
  return (path) => {
    if (listing.kindOf(path) === undefined) return undefined;
    const blob = read({ path, kind: "file", oid: null });
    return blob.problem === undefined ? blob.bytes : null;
  };
}

function readFile(path: string, entry: Entry, { maxBytes }: ReadOptions): Blob {
  try {
    return withFile(path, (file) => {
      const stats = fstatSync(file);
      if (!stats.isFile()) return changedKind(entry, "It is not a regular file");
      if (stats.size > maxBytes) return tooLarge(entry, stats.size, maxBytes);
      return { entry, bytes: readBytes(file, stats.size) };
    });
  } catch (error) {
    if (isErrnoException(error) && error.code === "ELOOP") {
      return changedKind(entry, "It is a symlink now");
    }
    return unreadable(entry, error instanceof Error ? error.message : String(error));
  }
}

/** Opens a file to read without following a symlink, and closes it whatever happens. */
export function withFile<T>(path: string, use: (file: number) => T): T {
  const file = openSync(path, openFlags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** At most `byteLength` bytes from where the file was last read; fewer at its end. */
export function readBytes(file: number, byteLength: number): Buffer {
  const bytes = Buffer.allocUnsafe(byteLength);
  let filled = 0;
  while (filled < byteLength) {
    const taken = readSync(file, bytes, filled, byteLength - filled, null);
    if (taken === 0) break;
    filled += taken;
  }
  return bytes.subarray(0, filled);
}

function isErrnoException(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
