import type { Edit } from "./edits.ts";
import type { FindPlace } from "./places.ts";

/** Something wrong, planted into the clean repository, and all that is to be found of it. */
export interface Defect {
  /** What is wrong, in words. */
  readonly name: string;
  /** What is done to each file, by path. */
  readonly plant: Readonly<Record<string, Edit>>;
  readonly finds: readonly ExpectedFinding[];
  /** True if it would hide others beside it, or be hidden. */
  readonly isAlone?: true;
}

interface ExpectedFinding {
  readonly rule: string;
  readonly at: FindPlace;
  /** The path; the only file that is changed unless said otherwise. */
  readonly in?: string;
}
