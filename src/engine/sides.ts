import type { Side } from "./side.ts";

/** Both sides of a change, read. */
export interface Sides {
  readonly head: Side;
  readonly base: Side;
  /** The paths that differ, of either side. */
  readonly changedPaths: ReadonlySet<string>;
  /** True if existing diagnostics are wanted of every seed, not only of those that changed. */
  readonly reportsAll: boolean;
}
