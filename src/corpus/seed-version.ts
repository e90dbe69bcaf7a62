/** A seed at one side of a change. */
export interface SeedVersion {
  /** Unique on its side. */
  readonly path: string;
  /** The same for the same collection, id and locale; undefined for a seed without id. */
  readonly record: string | undefined;
  /** Undefined if the file could not be read; it then is like no other. */
  readonly bytes: Uint8Array | undefined;
}

/** The paths of one seed on both sides; undefined where it does not exist. At least one is given. */
export interface SeedPair {
  readonly before: string | undefined;
  readonly after: string | undefined;
}
