import type { Span } from "../../sdk/span.ts";

/** How a value stands in the text, with all that an edit has to know of it. */
export type Layout = Leaf | Collection;

interface Leaf {
  readonly kind: "scalar" | "alias";
  /** With quotes; empty where a value is left out. */
  readonly span: Span;
  /** The name that an alias repeats the value by. */
  readonly anchor?: string;
  /** The name of what an alias repeats. */
  readonly target?: string;
}

/** A list or mapping in brackets (`flow`) or in lines (`block`). */
export interface Collection {
  readonly kind: "flow" | "block";
  readonly isList: boolean;
  /** With brackets; of a block, from the first key or dash to the end of the last value. */
  readonly span: Span;
  /** In the order of the text. */
  readonly entries: readonly Entry[];
  readonly anchor?: string;
}

/** A key and its value, or an item of a list. */
export interface Entry {
  /** The key, or the index from 0. */
  readonly name: string;
  /** With quotes; undefined for an item. */
  readonly key: Span | undefined;
  /** Of all that belongs to it: from its key, dash or anchor to the end of its value. */
  readonly span: Span;
  /** Where what announces the value ends: colon, dash, anchor and tag; the value's start if none. */
  readonly head: number;
  /** True for a key of YAML that stands without a colon. */
  readonly isBare: boolean;
  readonly value: Layout;
  /** The offset of the comma behind it. */
  readonly comma: number | undefined;
}

/** An entry of brackets or of a TOML table; fields that are not given are those of JSON. */
export function toEntry(
  name: string,
  value: Layout,
  { key, start, head, comma, isBare = false }: Partial<Omit<Entry, "span">> & { start: number },
): Entry {
  const span = { start, end: Math.max(value.span.end, head ?? start) };
  return { name, key, span, head: head ?? value.span.start, isBare, value, comma };
}

/** The blanks that the line of an offset starts with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** True if nothing but blanks comes before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start > 0 && indentAt(text, offset).length === offset - start;
}

/** The range of the comment that follows on the line, with the blanks before it; else empty. */
export function commentAfter(text: string, offset: number): Span {
  commentPattern.lastIndex = offset;
  return { start: offset, end: offset + (commentPattern.exec(text)?.[0].length ?? 0) };
}

const commentPattern = /[ \t]*#[^\r\n]*/y;
