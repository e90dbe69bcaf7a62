import type { Span } from "../sdk/span.ts";

/** A place as editors show it: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Converts offsets of a text to lines and columns and back. Lines end in LF, CRLF or a CR alone,
 * as in the language server protocol and in editors. The line starts are found at the first
 * question.
 */
export class LineIndex {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The number of lines; a text that ends in a line end has an empty last line. */
  get lineCount(): number {
    return this.#lineStarts().length;
  }

  /** The position of an offset; one beyond the text is clamped. */
  positionAt(offset: number): Position {
    const starts = this.#lineStarts();
    const clamped = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
  }

  /** The offset of a position; one beyond its line or the text is clamped to its end. */
  offsetAt({ line, column }: Position): number {
    const { start, end } = this.lineSpan(line);
    return Math.min(start + Math.max(column, 1) - 1, end);
  }

  /** The range of a line without its line end; empty at the end of the text beyond the last. */
  lineSpan(line: number): Span {
    const starts = this.#lineStarts();
    const start = starts[line - 1];
    if (start === undefined) return { start: this.#text.length, end: this.#text.length };
    let end = starts[line] ?? this.#text.length;
    if (end > start && line < starts.length) {
      end -= 1;
      if (end > start && this.#text[end] === "\n" && this.#text[end - 1] === "\r") end -= 1;
    }
    return { start, end };
  }

  /** The text of a line without its line end; empty beyond the last. */
  lineText(line: number): string {
    const { start, end } = this.lineSpan(line);
    return this.#text.slice(start, end);
  }

  #lineStarts(): readonly number[] {
    return (this.#starts ??= findLineStarts(this.#text));
  }
}

function findLineStarts(text: string): readonly number[] {
  // A line end of two characters starts the next line once, after its second.
  const lineEnd = text.includes("\r") ? /\r\n|\r|\n/g : /\n/g;
  const starts = [0];
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}
