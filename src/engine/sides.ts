import type { Acceptance } from "./project.ts";
import type { Side } from "./side.ts";

/** Both sides of a change, read. */
export interface Sides {
  readonly head: Side;
  readonly base: Side;
  /** The paths that differ, of either side. */
  readonly changedPaths: ReadonlySet<string>;
  /** True if existing diagnostics are wanted of every seed, not only of those that changed. */
  readonly reportsAll: boolean;
  /** What was accepted before, where the change alters that; else it is as in the project. */
  readonly acceptance?: Acceptance;
  /** True if a suppression of the change does not hold for what the change introduces. */
  readonly forbidsOwn?: boolean;
}
