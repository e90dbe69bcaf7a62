import { type Dirent, lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import { parentOf } from "./entries.ts";

export type DiskKind = "file" | "symlink" | "folder" | "other";

/**
 * What lies at the paths below a root, as it was when each folder was first looked at.
 * Symlinks are never followed: below one there is nothing.
 */
export class DiskListing {
  readonly #root: string;
  readonly #folders = new Map<string, ReadonlyMap<string, DiskKind>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The kind of what lies at a path; undefined where there is nothing. */
  kindOf(path: string): DiskKind | undefined {
    const folder = parentOf(path);
    if (!this.isFolder(folder)) return undefined;
    const name = folder === "" ? path : path.slice(folder.length + 1);
    // A file system that ignores case or Unicode form lists a name otherwise than git knows it.
    return this.#namesIn(folder).get(name) ?? this.#lookUp(path);
  }

  /** Whether a path is a folder that is reached without a symlink; the root always is. */
  isFolder(path: string): boolean {
    return path === "" || this.#folders.has(path) || this.kindOf(path) === "folder";
  }

  #namesIn(folder: string): ReadonlyMap<string, DiskKind> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const names = new Map(
      entriesIn(join(this.#root, folder)).map((entry) => [entry.name, kindOf(entry)]),
    );
    this.#folders.set(folder, names);
    return names;
  }

  #lookUp(path: string): DiskKind | undefined {
    try {
      const stats = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
      return stats === undefined ? undefined : kindOf(stats);
    } catch {
      // There may be something that we may not see; whoever reads it learns why.
      return "other";
    }
  }
}

/** A folder that cannot be listed may still hold files that can be opened by name. */
function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function kindOf(entry: Pick<Stats, "isFile" | "isSymbolicLink" | "isDirectory">): DiskKind {
  if (entry.isFile()) return "file";
  if (entry.isSymbolicLink()) return "symlink";
  return entry.isDirectory() ? "folder" : "other";
}
