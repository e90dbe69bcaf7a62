import {
  findDifferences,
  isSameText,
  isSameValue,
  type Difference,
  type FieldName,
  type Pointer,
  type Seed,
  type SeedChange,
} from "../sdk/index.ts";
import { leaveOutDerived } from "./leave-out-derived.ts";
import type { LoadedSeed } from "./load.ts";

/** A change as the engine knows it. */
export interface LoadedChange extends SeedChange {
  /** False if the front matter of a side cannot be read, so that nobody knows what has changed. */
  readonly isRead: boolean;
}

/** The two sides of one record; undefined for a side on which it is not there. */
interface Sides {
  readonly before: LoadedSeed | undefined;
  readonly after: LoadedSeed | undefined;
}

/** What rules see of a pair of seeds. Nothing is compared before somebody asks. */
export function createSeedChange(sides: Sides, otherLocales: readonly SeedChange[]): LoadedChange {
  return new ComparedSeeds(sides, otherLocales);
}

class ComparedSeeds implements LoadedChange {
  readonly before: Seed | undefined;
  readonly after: Seed | undefined;
  readonly isRead: boolean;
  readonly otherLocales: readonly SeedChange[];
  readonly #sides: Sides;
  #differences: readonly Difference[] | undefined;
  #hasNewBody: boolean | undefined;

  constructor(sides: Sides, otherLocales: readonly SeedChange[]) {
    const { before, after } = sides;
    this.before = before?.seed;
    this.after = after?.seed;
    this.isRead = [before, after].every((side) => side === undefined || side.seed !== undefined);
    this.otherLocales = otherLocales;
    this.#sides = sides;
  }

  get differences(): readonly Difference[] {
    return (this.#differences ??= this.#compareData());
  }

  get hasNewBody(): boolean {
    return (this.#hasNewBody ??= this.#compareBodies());
  }

  // Bound, so that a rule can take it out of the change.
  readonly changed = (at: Pointer | FieldName): boolean =>
    !isSameValue(this.before?.get(at), this.after?.get(at));

  #compareData(): readonly Difference[] {
    const { before, after } = this;
    if (before === undefined || after === undefined || before === after) return [];
    const derived = this.#sides.after?.member.collection.derived ?? [];
    return leaveOutDerived(findDifferences(before.data, after.data), derived);
  }

  #compareBodies(): boolean {
    const [before, after] = [toText(this.before), toText(this.after)];
    return !isSameText(before, after);
  }
}

/** The body without the lines between it and the front matter, which are layout. */
function toText(seed: Seed | undefined): string {
  return (seed?.body.source ?? "").replace(/^\s*[\r\n]/, "");
}
