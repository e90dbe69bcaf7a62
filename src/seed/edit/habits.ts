import { isList, isObject, type Json } from "../../sdk/json.ts";
import { getKey } from "../../sdk/pointer.ts";
import { sliceOf } from "../lines.ts";
import { indentAt, type Collection, type Entry, type Layout } from "./layout.ts";
import { isInBlock } from "./write-key.ts";
import { isScalar, type Habits, type Notation } from "./notation.ts";

/** A document, as it is looked at. */
export interface Observed {
  readonly layout: Layout;
  readonly value: Json;
  readonly notation: Notation;
}

/** Finds out how a document is laid out, at the first question. */
export function observeHabits(text: string, { layout, value, notation }: Observed): Habits {
  let tally: Tally | undefined;
  const most = (kind: string): string | undefined => {
    tally ??= new Observation(text).observe(layout, value);
    return tally.mostOften(kind);
  };
  const hasBlankColon = (): boolean => /\s/.test(most("colon") ?? notation.colon);
  return {
    get colon() {
      const colon = most("colon") ?? notation.colon;
      // In YAML, a key without quotes does not end at a colon alone.
      return notation.syntax === "yaml" && colon.endsWith(":") ? notation.colon : colon;
    },
    get between() {
      return most("between") ?? (hasBlankColon() ? " " : "");
    },
    get unit() {
      return most("unit") ?? "  ";
    },
    get dashOffset() {
      return Number(most("dash") ?? "2");
    },
    get model() {
      return most("quote");
    },
    get keyModel() {
      return most("keyQuote");
    },
    padding: (isArray) => most(isArray ? "[" : "{") ?? (isArray || !hasBlankColon() ? "" : " "),
    hasLines: (of) =>
      (most(`lines ${kindOf(of)}`) ?? String(notation.syntax !== "toml")) === "true",
    isFlow: (of) => most(`flow ${kindOf(of)}`) === "true",
  };
}

/** Values that documents tend to lay out alike. */
function kindOf(value: Json): string {
  if (isObject(value)) return "mapping";
  return isList(value) && !value.every(isScalar) ? "list of others" : "list";
}

/** Counts what is found of each kind. */
class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  add(kind: string, found: string): void {
    const counts = this.#counts.get(kind) ?? new Map<string, number>();
    this.#counts.set(kind, counts);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }

  /** What was found most often, and of several the first; undefined if there was nothing. */
  mostOften(kind: string): string | undefined {
    let most: string | undefined;
    let max = 0;
    for (const [found, count] of this.#counts.get(kind) ?? []) {
      if (count > max) [most, max] = [found, count];
    }
    return most;
  }
}

/** Walks through a document and counts. */
class Observation {
  readonly #text: string;
  readonly #tally = new Tally();

  constructor(text: string) {
    this.#text = text;
  }

  /** Recursive, by as many levels as values that were read may have. */
  observe(layout: Layout, value: Json): Tally {
    if (layout.kind === "flow") this.#observeFlow(layout, value);
    if (layout.kind !== "flow" && layout.kind !== "block") return this.#tally;
    for (const entry of layout.entries) {
      const child = getKey(value, entry.name) ?? null;
      if (layout.kind === "block") this.#observeBlock(entry, layout, child);
      this.#observeQuotes(entry, child);
      this.observe(entry.value, child);
    }
    return this.#tally;
  }

  #observeFlow({ entries, span, isList: isArray }: Collection, value: Json): void {
    const [first] = entries;
    if (first === undefined) return;
    const padding = this.#text.slice(span.start + 1, first.span.start);
    const hasLines = padding.includes("\n");
    this.#tally.add(`lines ${kindOf(value)}`, String(hasLines));
    if (hasLines) this.#observeUnit(indentAt(this.#text, span.start), first);
    else this.#tally.add(isArray ? "[" : "{", padding);
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1]?.comma;
      if (before !== undefined) this.#addInline("between", before + 1, entry.span.start);
      const { start, end } = entry.value.span;
      if (entry.key !== undefined && start < end) {
        this.#addInline("colon", entry.key.end, start);
      }
    }
  }

  #observeBlock({ span, value: layout }: Entry, parent: Collection, value: Json): void {
    if (layout.kind !== "flow" && layout.kind !== "block") return;
    if (layout.entries.length > 0) {
      this.#tally.add(`flow ${kindOf(value)}`, String(layout.kind === "flow"));
    }
    const [first] = layout.entries;
    if (layout.kind === "flow" || first === undefined || parent.isList) return;
    const offset = columnAt(this.#text, first.span.start) - columnAt(this.#text, span.start);
    if (layout.isList) this.#tally.add("dash", String(offset));
    else this.#tally.add("unit", " ".repeat(Math.max(offset, 1)));
  }

  #observeUnit(outer: string, first: Entry): void {
    const indent = indentAt(this.#text, first.span.start);
    if (indent.length > outer.length) this.#tally.add("unit", indent.slice(outer.length));
  }

  #observeQuotes({ key, value: { kind, span } }: Entry, value: Json): void {
    if (key !== undefined) this.#tally.add("keyQuote", quoteOf(sliceOf(this.#text, key)));
    const isText = typeof value === "string" && kind === "scalar" && !isInBlock(this.#text, span);
    if (isText) this.#tally.add("quote", quoteOf(sliceOf(this.#text, span)));
  }

  #addInline(kind: string, start: number, end: number): void {
    const found = this.#text.slice(start, end);
    // What has an anchor or a line end in it is no habit.
    if (/^[ \t]*[:=]?[ \t]*$/.test(found)) this.#tally.add(kind, found);
  }
}

/** The quotes of a text alone, which say how it is written. */
const quoteOf = (source: string): string =>
  /^["']/.test(source) ? source.charAt(0).repeat(2) : "";

/** The column of an offset, from 0. */
export const columnAt = (text: string, offset: number): number =>
  offset - text.lastIndexOf("\n", offset - 1) - 1;
