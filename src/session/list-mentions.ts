import { findMentions } from "../engine/refactor/find-mentions.ts";
import type { Snapshot } from "../git/index.ts";

/** Larger files are seldom written by people. */
const MAX_BYTES = 256 * 1024;

/** A place that mentions an id; line and column from 1. */
export interface Mention {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The places in the text files of a snapshot that mention an id, by path, then place. */
export async function listMentions(snapshot: Snapshot, id: string): Promise<readonly Mention[]> {
  const entries = (await snapshot.list()).filter(
    ({ kind, problem }) => kind === "file" && problem === undefined,
  );
  const needle = Buffer.from(id);
  const mentions: Mention[] = [];
  for await (const blob of snapshot.read(entries, { maxBytes: MAX_BYTES })) {
    if (blob.problem !== undefined) continue;
    const bytes = Buffer.from(blob.bytes.buffer, blob.bytes.byteOffset, blob.bytes.byteLength);
    // What no text has, pictures and programs have.
    if (!bytes.includes(needle) || bytes.includes(0)) continue;
    const places = findMentions(new TextDecoder().decode(bytes), id);
    mentions.push(...places.map((place) => ({ path: blob.entry.path, ...place })));
  }
  return mentions;
}
