import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../sdk/user-error.ts";
import type { Disk } from "./disk.ts";
import { hasCode } from "./disk-error.ts";
import { checkPath, parentOf } from "./paths.ts";

/** What a run is about to change, noted before it changes anything. */
export interface Journal {
  /** Names the files that the run keeps beside those that it replaces: 12 hex digits. */
  readonly run: string;
  /** The folders that it makes, the outermost first; relative to the root, with `/`. */
  readonly folders: readonly string[];
  readonly files: readonly JournalFile[];
}

/** A file and the digests of its bytes; null where it is not there. */
export interface JournalFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * How far a run has come. While it is `open`, what it has changed is put back by whoever finds it;
 * once it is `done` only what it kept beside the files is removed.
 */
export type JournalState = "open" | "done";

/** The name that a new run goes by. */
export function newRunName(): string {
  return randomBytes(6).toString("hex");
}

export function digestOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
}

/**
 * The path, relative to the root, of what a run keeps beside a file, in the same folder so that it can
 * be renamed: its new content, or the old one. No seed and no file of others has such a name.
 */
export function besidePath(journal: Journal, index: number, kind: "new" | "old"): string {
  const folder = parentOf(journal.files[index]?.path ?? "");
  return join(folder, `.seedlint-${journal.run}-${index}.${kind}`);
}

export function journalPath(stateFolder: string, state: JournalState): string {
  return join(stateFolder, `${state}.json`);
}

/** Writes a journal that is open; it is whole or not there. */
export async function writeJournal(
  disk: Disk,
  stateFolder: string,
  journal: Journal,
): Promise<void> {
  const draft = draftPath(stateFolder);
  disk.create(draft, Buffer.from(JSON.stringify(journal)));
  await disk.syncFile(draft);
  disk.rename(draft, journalPath(stateFolder, "open"));
  disk.syncFolder(stateFolder);
}

/** A journal that was not written to its end; nothing has been changed by its run. */
export function draftPath(stateFolder: string): string {
  return join(stateFolder, "draft.json");
}

/** The journal that a run has left; undefined if there is none. Throws `UserError` if it is damaged. */
export function readJournal(stateFolder: string, state: JournalState): Journal | undefined {
  const path = journalPath(stateFolder, state);
  try {
    return parseJournal(readFileSync(path, "utf8"));
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return undefined;
    const message = "What an interrupted run has left cannot be read";
    const hint = "Compare the files with git, then remove this one.";
    throw new UserError("write-journal", [{ message, place: { path }, hint }], error);
  }
}

/** In a folder without git a journal may have come with the files, so nothing in it is trusted. */
function parseJournal(text: string): Journal {
  const { run, folders, files } = JSON.parse(text) as Partial<Record<keyof Journal, unknown>>;
  if (typeof run !== "string" || !/^[0-9a-f]{12}$/.test(run)) throw new Error("No name of a run");
  return { run, folders: listOf(folders).map(toPath), files: listOf(files).map(toFile) };
}

function toFile(value: unknown): JournalFile {
  const { path, before, after } = value as Partial<Record<keyof JournalFile, unknown>>;
  return { path: toPath(path), before: toDigest(before), after: toDigest(after) };
}

function toPath(value: unknown): string {
  if (typeof value !== "string") throw new Error("No path");
  checkPath(value);
  return value;
}

function toDigest(value: unknown): string | null {
  if (value === null || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value))) return value;
  throw new Error("No digest");
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error("No list");
}
