import type { LintRun, Span } from "../sdk/index.ts";
import { mapLines, type LineMap } from "../text/line-map.ts";
import type { ReportOptions } from "./options.ts";
import type { Places, Range } from "./places.ts";

/** A place in the version that the reader has before them. */
export interface ShownRange extends Range {
  /** The line in the version that was judged, if the reader's one does not have it. */
  readonly missingLine: number | undefined;
}

/**
 * Places in the files of a run, as the reader sees these. A merge that was judged may have other lines
 * than the branch that is shown.
 */
export class ShownPlaces {
  readonly #places: Places;
  readonly #run: Pick<LintRun, "sources">;
  readonly #shown: ReadonlyMap<string, string>;
  readonly #maps = new Map<string, LineMap>();

  constructor(run: Pick<LintRun, "sources">, { shownSources }: ReportOptions, places: Places) {
    this.#run = run;
    this.#shown = shownSources ?? new Map();
    this.#places = places;
  }

  /** True if the text of the file is known. */
  has(path: string): boolean {
    return this.#places.has(path);
  }

  /**
   * The range of a span of the text that was judged. If its first line is not in what is shown, it
   * is empty, at the start of the line that this would come after.
   */
  rangeOf(path: string, span: Span): ShownRange {
    const { start, end } = this.#places.rangeOf(path, span);
    const lineOf = this.#mapOf(path);
    if (lineOf === undefined) return { start, end, missingLine: undefined };
    const first = lineOf(start.line);
    if (!first.isSame) {
      const position = { line: first.line, column: 1 };
      return { start: position, end: position, missingLine: start.line };
    }
    const last = lineOf(end.line);
    return {
      start: { ...start, line: first.line },
      // What ends in a line that is not shown ends with the line before it, or begins and ends there.
      end: last.isSame ? { ...end, line: last.line } : { line: last.line + 1, column: 1 },
      missingLine: undefined,
    };
  }

  #mapOf(path: string): LineMap | undefined {
    const shown = this.#shown.get(path);
    const judged = this.#run.sources.get(path);
    if (shown === undefined || judged === undefined || shown === judged) return undefined;
    const known = this.#maps.get(path) ?? mapLines(judged, shown);
    this.#maps.set(path, known);
    return known;
  }
}
