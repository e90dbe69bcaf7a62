import type { FrontMatter } from "../../front-matter.ts";
import { skipBlanks, skipValue, toText } from "../../json/find-entry.ts";
import { findClosingQuote } from "../../json/shape.ts";
import type { Collection, Entry, Layout } from "../layout.ts";

/** The layout of front matter that was read as JSON. Only what is asked for is looked into. */
export function layOutJson({ text, start }: FrontMatter): Layout {
  return layOutAt(text, skipBlanks(text, start));
}

function layOutAt(text: string, start: number): Layout {
  const opening = text[start];
  const span = { start, end: skipValue(text, start) };
  return opening === "{" || opening === "["
    ? new JsonCollection(text, span, opening === "[")
    : { kind: "scalar", span };
}

class JsonCollection implements Collection {
  readonly kind = "flow";
  readonly isList: boolean;
  readonly span: Collection["span"];
  readonly #text: string;
  #entries: readonly Entry[] | undefined;

  constructor(text: string, span: Collection["span"], isList: boolean) {
    this.#text = text;
    this.span = span;
    this.isList = isList;
  }

  get entries(): readonly Entry[] {
    return (this.#entries ??= this.#readEntries());
  }

  #readEntries(): readonly Entry[] {
    const entries: Entry[] = [];
    const close = this.span.end - 1;
    let at = skipBlanks(this.#text, this.span.start + 1);
    while (at < close) {
      const entry = this.#readEntry(at, entries.length);
      entries.push(entry);
      at = entry.comma === undefined ? close : skipBlanks(this.#text, entry.comma + 1);
    }
    return entries;
  }

  #readEntry(start: number, index: number): Entry {
    const text = this.#text;
    const key = this.isList ? undefined : { start, end: findClosingQuote(text, start) + 1 };
    const colon = key && skipBlanks(text, key.end);
    const value = layOutAt(text, colon === undefined ? start : skipBlanks(text, colon + 1));
    const { end } = value.span;
    const next = skipBlanks(text, end);
    return {
      name: key === undefined ? String(index) : toText(text, key),
      key,
      span: { start, end },
      head: value.span.start,
      isBare: false,
      value,
      comma: text[next] === "," ? next : undefined,
    };
  }
}
