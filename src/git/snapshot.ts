/** What a path of a snapshot is; a conflict is a path that a merge has left with several versions. */
export type EntryKind = "file" | "symlink" | "gitlink" | "conflict";

/**
 * Why an entry cannot be judged: its path would lead elsewhere on some file system; is not UTF-8
 * (it is then shown with `\xff` for each such byte and `\\` for a backslash); or is in the tree twice.
 */
export type PathProblem = "unsafe-path" | "not-utf8" | "duplicate-path";

export interface Entry {
  /** Relative to the root of the repository or folder, with `/`. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Object id of the content; null where it is on disk, and for a conflict. */
  readonly oid: string | null;
  readonly problem?: PathProblem;
}

/** What tells without reading it that a content is the one that it was: one of the two. */
export type ContentMark =
  { readonly oid: string; readonly stamp: null } | { readonly oid: null; readonly stamp: string };

export type ReadProblem = "missing-object" | "too-large" | "unreadable" | "changed-kind";

export interface ReadBlob {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
  readonly problem?: never;
}

export interface UnreadBlob {
  readonly entry: Entry;
  readonly problem: ReadProblem;
  /** The reason in words; may hold names from the repository, so escape it. */
  readonly detail: string;
  /** In bytes, where it is known. */
  readonly size?: number;
}

/** The content of one entry, or why there is none. */
export type Blob = ReadBlob | UnreadBlob;

export interface ReadOptions {
  /** Content longer than this is not read but reported as `too-large`. */
  readonly maxBytes: number;
}

/**
 * One state of a set of files: a commit, the index, the worktree, a plain folder, or what a merge
 * of two commits would be.
 */
export interface Snapshot {
  readonly kind: "commit" | "index" | "worktree" | "folder" | "merge";
  /** The name that the user gave, such as `HEAD`, or `HEAD into main`; null where there is none. */
  readonly ref: string | null;
  /** Object id of the commit; null for all other kinds. */
  readonly oid: string | null;
  /** Object id of a commit or tree that has these files; null where they are not stored as one. */
  readonly treeish: string | null;
  /** The name of what a merge goes into; absent for all other kinds. */
  readonly into?: string;
  /** All entries, each path once, in code unit order of their paths; listed once, then kept. */
  list(): Promise<readonly Entry[]>;
  /**
   * The content of entries that `list` returned, in the order asked. Reads nothing beforehand but
   * a small window. An entry with a problem, or that is no file, comes back as `unreadable`.
   */
  read(entries: readonly Entry[], options: ReadOptions): AsyncIterable<Blob>;
  /**
   * What the contents of entries that `list` returned are known by, in their order; null for those that
   * can only be read. Absent where nothing is known of any.
   */
  readonly marks?: (entries: readonly Entry[]) => Promise<readonly (ContentMark | null)[]>;
}
