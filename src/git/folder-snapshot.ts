import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { toEntry, toListing } from "./entries.ts";
import { GitError } from "./git-error.ts";
import { decodeName } from "./names.ts";
import { once } from "./once.ts";
import { readEntries } from "./read-entries.ts";
import type { Entry, Snapshot } from "./snapshot.ts";

/** Hold what git and package managers keep for themselves, never seeds. */
const ignoredNames = new Set([".git", "node_modules"]);

const slash = Buffer.from("/");

/**
 * The files of a plain folder, without git. Only what is named `.git` or `node_modules` is left
 * out; symlinks are listed and not followed. `list` throws `GitError` when a folder cannot be listed.
 */
export function folderSnapshot(folder: string): Snapshot {
  return {
    kind: "folder",
    ref: null,
    oid: null,
    treeish: null,
    list: once(async () => toListing(walk(rootOf(folder)))),
    read: (entries, options) =>
      readEntries({ root: rootOf(folder), objects: null }, entries, options),
  };
}

function rootOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (cause) {
    throw new GitError("no-such-folder", `There is no folder ${folder}`, { cause });
  }
}

/** Names are bytes here, since they need not be UTF-8. */
function* walk(root: string): Generator<Entry> {
  const top = Buffer.from(`${root}${sep}`);
  const waiting: Buffer[] = [Buffer.alloc(0)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const child of childrenOf(Buffer.concat([top, folder]))) {
      if (ignoredNames.has(child.name.toString())) continue;
      const path = Buffer.concat([folder, child.name]);
      if (child.isDirectory()) waiting.push(Buffer.concat([path, slash]));
      else yield toEntry(decodeName(path), child.isSymbolicLink() ? "symlink" : "file", null);
    }
  }
}

function childrenOf(folder: Buffer): readonly Dirent<Buffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new GitError("failed", `A folder cannot be listed: ${message}`, { cause });
  }
}
