/** What a file is to become: another content, new where `before` is null, gone where `after` is. */
export interface Replacement {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** The bytes that were read; a file that has others by now is not replaced. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  /** Permission bits, for a new file; by default those that any new file gets here. */
  readonly mode?: number;
}

/** Where a run keeps what the next one needs to know, should it be killed. */
export interface WriteOptions {
  /**
   * Absolute; made when needed, and removed with the last file in it. Its parent exists, and nobody
   * but users of these functions writes to it.
   */
  readonly stateFolder: string;
  /** Is told of each change of the file system before and after it is made; for tests. */
  readonly observe?: (operation: string) => void;
}
