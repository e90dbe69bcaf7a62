import { fstatSync, readlinkSync } from "node:fs";
import { type ObjectFormat, objectHash, objectId } from "./object-id.ts";
import { readBytes, withFile } from "./read-disk.ts";
import type { Entry } from "./snapshot.ts";

interface Known {
  readonly root: string;
  readonly format: ObjectFormat;
  /** The object id to compare with, if there is one. */
  readonly expected: string | null;
}

/** Longer files are hashed in pieces of this size. */
const chunkBytes = 1024 * 1024;

/**
 * The object id that the content on disk has; null where it cannot be read.
 *
 * Filters are not applied, since they are programs. Where nothing but CRLF for LF tells a file from
 * what is expected it gets that id: `core.autocrlf` writes every file of a worktree so.
 */
export function diskObjectId({ path, kind }: Entry, known: Known): string | null {
  const absolute = `${known.root}/${path}`;
  try {
    if (kind === "symlink") {
      return objectId("blob", readlinkSync(absolute, { encoding: "buffer" }), known.format);
    }
    return withFile(absolute, (file) => fileObjectId(file, known));
  } catch {
    return null;
  }
}

function fileObjectId(file: number, known: Known): string | null {
  const stats = fstatSync(file);
  if (!stats.isFile()) return null;
  if (stats.size > chunkBytes) return longFileObjectId(file, stats.size, known.format);
  const bytes = readBytes(file, stats.size);
  const oid = objectId("blob", bytes, known.format);
  if (oid === known.expected || known.expected === null || !bytes.includes("\r\n")) return oid;
  const normal = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return objectId("blob", normal, known.format) === known.expected ? known.expected : oid;
}

function longFileObjectId(file: number, byteLength: number, format: ObjectFormat): string {
  const hash = objectHash("blob", byteLength, format);
  for (let left = byteLength; left > 0; left -= chunkBytes) {
    hash.update(readBytes(file, Math.min(left, chunkBytes)));
  }
  return hash.digest("hex");
}
