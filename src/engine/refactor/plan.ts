import type { SeedEdit } from "../../seed/edit/seed-edit.ts";

/** What a refactoring does to seeds, by what it changes and never by offsets. */
export interface RefactorPlan {
  /** What it does, in the past, without a full stop. */
  readonly title: string;
  /** By the path of the seed as it is now. */
  readonly edits: ReadonlyMap<string, readonly SeedEdit[]>;
  /** New paths by old ones. */
  readonly moves: ReadonlyMap<string, string>;
  /** What a person should know beside it; sentences without a full stop. */
  readonly notes: readonly string[];
}
