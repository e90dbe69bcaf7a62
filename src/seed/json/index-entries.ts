import type { Span } from "../../sdk/span.ts";
import { appendToPointer } from "../../sdk/pointer.ts";
import type { Pointer } from "../../sdk/json.ts";
import { findClosingQuote } from "./shape.ts";

/** An entry of an object or array; the whole text has the pointer `""`. */
export interface JsonEntry {
  readonly pointer: Pointer;
  readonly value: Span;
  /** The key with its quotes; undefined for an item of an array and for the whole. */
  readonly key: Span | undefined;
}

interface Container {
  readonly pointer: Pointer;
  readonly start: number;
  readonly isArray: boolean;
  /** The key of this container in the one around it. */
  readonly ownKey: Span | undefined;
  /** The key that waits for its value. */
  key: Span | undefined;
  index: number;
}

/**
 * Every entry of a text that is known to be valid JSON, in the order in which values end; spans
 * are offsets in the source. A key that is set twice gives two entries.
 */
export function* indexEntries(source: string): Generator<JsonEntry> {
  const open: Container[] = [];
  // Only tokens that bear values or structure; blanks and colons say nothing new.
  const tokenPattern = /[{}[\],"]|[^\s{}[\],":]+/g;
  for (let match = tokenPattern.exec(source); match !== null; match = tokenPattern.exec(source)) {
    const start = match.index;
    const [token] = match;
    const parent = open.at(-1);
    if (token === "{" || token === "[") {
      open.push(toContainer(parent, start, token === "["));
    } else if (token === "}" || token === "]") {
      open.pop();
      if (parent === undefined) continue;
      const { pointer, ownKey: key } = parent;
      yield { pointer, key, value: { start: parent.start, end: start + 1 } };
    } else if (token === ",") {
      if (parent !== undefined) Object.assign(parent, { key: undefined, index: parent.index + 1 });
    } else {
      const end = token === '"' ? findClosingQuote(source, start) + 1 : tokenPattern.lastIndex;
      tokenPattern.lastIndex = end;
      if (parent?.isArray === false && parent.key === undefined) parent.key = { start, end };
      else yield { pointer: pointerIn(source, parent), key: parent?.key, value: { start, end } };
    }
  }

  function toContainer(parent: Container | undefined, start: number, isArray: boolean): Container {
    const pointer = pointerIn(source, parent);
    return { pointer, start, isArray, ownKey: parent?.key, key: undefined, index: 0 };
  }
}

function pointerIn(source: string, parent: Container | undefined): Pointer {
  if (parent === undefined) return "";
  if (parent.key === undefined) return appendToPointer(parent.pointer, parent.index);
  // The span holds a JSON string, quotes included.
  const key = JSON.parse(source.slice(parent.key.start, parent.key.end)) as string;
  return appendToPointer(parent.pointer, key);
}
