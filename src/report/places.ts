import type { Span } from "../sdk/index.ts";
import { LineIndex, type Position } from "../text/line-index.ts";

/** Where a span starts and, half-open, where it ends. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets in the files of a run into lines and columns; each file is indexed once. */
export class Places {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  /** True if the text of the file is known. */
  has(path: string): boolean {
    return this.#sources.has(path);
  }

  /** The range of a span; the start of the file if its text is not known. */
  rangeOf(path: string, span: Span): Range {
    const index = this.#indexOf(path);
    return { start: index.positionAt(span.start), end: index.positionAt(span.end) };
  }

  /**
   * As {@link rangeOf}, without the last line end: a span of whole lines ends at the end of its last
   * line, not at the start of the one after it.
   */
  linesOf(path: string, span: Span): Range {
    const { start, end } = this.rangeOf(path, span);
    if (end.column > 1 || end.line === start.line) return { start, end };
    const line = end.line - 1;
    return { start, end: { line, column: this.lineText(path, line).length + 1 } };
  }

  /** The text of a line, from 1, without its line end. */
  lineText(path: string, line: number): string {
    return this.#indexOf(path).lineText(line);
  }

  /** The text of a span. */
  textOf(path: string, { start, end }: Span): string {
    return (this.#sources.get(path) ?? "").slice(start, end);
  }

  #indexOf(path: string): LineIndex {
    const known = this.#indexes.get(path);
    if (known !== undefined) return known;
    const index = new LineIndex(this.#sources.get(path) ?? "");
    this.#indexes.set(path, index);
    return index;
  }
}
