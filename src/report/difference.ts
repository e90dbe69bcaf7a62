import type { LintRun, Span } from "../sdk/index.ts";
import { findChangedLines, hasLines, type LineRange } from "../text/changed-lines.ts";
import type { Places } from "./places.ts";

/** How near to a change a place is: in lines that it touches, in such a file, elsewhere. */
export type Distance = (typeof DISTANCES)[number];

/** Every distance, the nearest first. */
export const DISTANCES = [0, 1, 2] as const;

/** What a change touches of the files of a run; each file is compared once, when it is asked for. */
export class Difference {
  readonly #run: Pick<LintRun, "sources" | "formerSources">;
  readonly #places: Places;
  readonly #changes = new Map<string, readonly LineRange[]>();

  /** @param places those of the sources of the run */
  constructor(run: Pick<LintRun, "sources" | "formerSources">, places: Places) {
    this.#run = run;
    this.#places = places;
  }

  /** How near a span is; without a base all are equally far. */
  distanceTo(path: string, span: Span): Distance {
    const former = this.#run.formerSources.get(path);
    if (former === undefined) return 2;
    const { start, end } = this.#places.rangeOf(path, span);
    return hasLines(this.#changesIn(path, former), start.line, end.line) ? 0 : 1;
  }

  #changesIn(path: string, former: string): readonly LineRange[] {
    const known = this.#changes.get(path);
    if (known !== undefined) return known;
    const changes = findChangedLines(former, this.#run.sources.get(path) ?? "");
    this.#changes.set(path, changes);
    return changes;
  }
}
