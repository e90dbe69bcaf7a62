import type { ReportOptions } from "../../report/index.ts";
import type { LintRun } from "../../sdk/index.ts";
import { findChangedLines, type LineRange } from "../../text/changed-lines.ts";
import { mapLines, type LineMap } from "../../text/line-map.ts";

/**
 * Lines that a difference shows around those that changed are three; of what is gone, the lines on
 * either side count as changed already.
 */
const CONTEXT = 2;

/** Of a file: which lines the difference shows, and where they are in the head. */
interface File {
  readonly shown: readonly LineRange[];
  /** Undefined if they are where they were judged. */
  readonly lineOf: LineMap | undefined;
}

/**
 * Lines of the judged files in the difference that a pull request shows, the only ones that can be
 * commented on. Each file is compared once, when it is asked for.
 */
export class ShownLines {
  readonly #run: Pick<LintRun, "sources" | "formerSources">;
  readonly #texts: ReadonlyMap<string, string> | undefined;
  readonly #files = new Map<string, File | undefined>();

  /** @param isHead true if the head of the pull request itself was judged, not a merge of it */
  constructor(
    run: Pick<LintRun, "sources" | "formerSources">,
    { shownSources }: Pick<ReportOptions, "shownSources">,
    isHead: boolean,
  ) {
    this.#run = run;
    this.#texts = isHead ? undefined : (shownSources ?? new Map());
  }

  /** Where judged lines are in the head; undefined unless it has them all and shows them as changed. */
  rangeOf(path: string, { first, last }: LineRange): LineRange | undefined {
    const file = this.#fileOf(path);
    const isShown = file?.shown.some((range) => range.first <= first && last <= range.last);
    if (file === undefined || isShown !== true) return undefined;
    if (file.lineOf === undefined) return { first, last };
    const start = file.lineOf(first).line;
    for (let line = first; line <= last; line += 1) {
      const mapped = file.lineOf(line);
      if (!mapped.isSame || mapped.line !== start + line - first) return undefined;
    }
    return { first: start, last: start + last - first };
  }

  #fileOf(path: string): File | undefined {
    if (!this.#files.has(path)) this.#files.set(path, this.#compare(path));
    return this.#files.get(path);
  }

  #compare(path: string): File | undefined {
    const judged = this.#run.sources.get(path);
    const former = this.#run.formerSources.get(path);
    const head = this.#texts === undefined ? judged : this.#texts.get(path);
    // A carriage return alone ends a line here and not there.
    if (judged === undefined || former === undefined || head === undefined) return undefined;
    if (/\r(?!\n)/.test(head)) return undefined;
    const shown = widen(findChangedLines(former, judged));
    return { shown, lineOf: head === judged ? undefined : mapLines(judged, head) };
  }
}

/** Ranges with what is shown around them, joined where they meet. */
function widen(ranges: readonly LineRange[]): readonly LineRange[] {
  const joined: LineRange[] = [];
  for (const range of ranges) {
    const wide = { first: range.first - CONTEXT, last: range.last + CONTEXT };
    const previous = joined.at(-1);
    if (previous !== undefined && wide.first <= previous.last + 1) {
      joined[joined.length - 1] = { first: previous.first, last: wide.last };
    } else joined.push(wide);
  }
  return joined;
}
