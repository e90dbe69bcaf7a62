import type { PointerPattern } from "../sdk/index.ts";

/** The kinds of values that front matter has. */
export type Kind = "text" | "number" | "boolean" | "null" | "list" | "mapping";

/**
 * What inference knows of a repository: counts and short values, no seeds. It is plain JSON, the
 * same for the same files, and grows with the number of values, not with the length of texts.
 */
export interface Profile {
  /**
   * Each distinct scalar once, in the order found: its JSON text; a long text is `#`, its length
   * in UTF-16 units, `:` and a hash.
   */
  readonly values: readonly string[];
  /** Folders with Markdown files, in the order of their first file. */
  readonly folders: readonly FolderProfile[];
}

/** The Markdown files directly in one folder. */
export interface FolderProfile {
  /** From the root, with `/`; `""` is the root. */
  readonly path: string;
  /** The file names of seeds, in order; a row is the position of one. */
  readonly seeds: readonly string[];
  /** The file names of Markdown files that are no seeds of this folder's kind, in order. */
  readonly others: readonly string[];
  /** In the order found. */
  readonly columns: readonly ColumnProfile[];
}

/** The values at one pointer; `*` stands for every position of a list. */
export interface ColumnProfile {
  readonly pointer: PointerPattern;
  /** How many values are of each kind. */
  readonly kinds: Readonly<Record<Kind, number>>;
  /** The row of each scalar, in order. */
  readonly rows: readonly number[];
  /** For each of `rows`, the position of its value in {@link Profile.values}. */
  readonly cells: readonly number[];
  /** The least and greatest number of items; `[0, 0]` without a list. */
  readonly items: readonly [least: number, greatest: number];
  /** True for a mapping with so many different keys that they are data themselves. */
  readonly isOpen: boolean;
  readonly excerpt: ExcerptProfile;
}

/** How the texts of a column compare with the bodies of their seeds. */
interface ExcerptProfile {
  /** Texts that are the whole body. */
  readonly whole: number;
  /** Texts that the body starts with, by their length in UTF-16 units, in the order found. */
  readonly cutAt: readonly number[];
  /** Texts long enough to be compared that are neither. */
  readonly other: number;
}
