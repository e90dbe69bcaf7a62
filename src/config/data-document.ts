import type { Json, Pointer } from "../sdk/json.ts";
import type { InputPlace } from "../sdk/user-error.ts";

/** A configuration or schema as data, and where each value of it was written. */
export interface DataDocument {
  /** Relative to the repository root. */
  readonly path: string;
  readonly value: Json;
  /**
   * The place of the value at the pointer, or of its key; of what holds it if it is not there.
   * Without line and column where the data comes from code.
   */
  readonly placeOf: (pointer: Pointer, isKey?: boolean) => InputPlace;
  /** The place of a character of the text at the pointer; absent where the data comes from code. */
  readonly placeWithin?: (pointer: Pointer, offset: number) => InputPlace;
}

/** The place of an offset in a text. */
export type Placer = (offset: number) => InputPlace;

/** Deeper nesting is no configuration, and parsers that descend by recursion may end on it. */
export const MAX_DEPTH = 100;

/** Lines and columns from 1, columns in UTF-16 units, for offsets in `text`. */
export function createPlacer(text: string, path: string): Placer {
  let found: readonly number[] | undefined;
  return (offset) => {
    const starts = (found ??= findLineStarts(text));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function findLineStarts(text: string): readonly number[] {
  const ends = text.matchAll(/\r\n|\r|\n/g);
  return [0, ...Array.from(ends, ({ index, 0: end }) => index + end.length)];
}
