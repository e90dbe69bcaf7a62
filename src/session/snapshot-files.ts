import type { Entry, Snapshot } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";

/** No configuration or schema is near this size; a larger file is somebody's mistake. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads single files of a snapshot by path: configurations and what they name. */
export interface SnapshotFiles {
  /** Every entry, by path. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The text of a file; undefined if there is none at the path. Throws `UserError`. */
  readonly readText: (path: string) => Promise<string | undefined>;
}

/** Lists a snapshot, so that its files can be read by path. */
export async function openSnapshotFiles(snapshot: Snapshot): Promise<SnapshotFiles> {
  const entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry]));
  return {
    entries,
    async readText(path) {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      for await (const blob of snapshot.read([entry], { maxBytes: MAX_BYTES })) {
        if (blob.problem === undefined) return decode(blob.bytes, path);
        throw unreadable(path, blob.detail);
      }
      return undefined;
    },
  };
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(path, "it is not UTF-8", error);
  }
}

function unreadable(path: string, reason: string, cause?: unknown): UserError {
  return new UserError(
    "file-unreadable",
    [{ message: `The file cannot be read: ${reason}`, place: { path } }],
    cause,
  );
}
