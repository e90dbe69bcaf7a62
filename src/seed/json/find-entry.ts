import type { Pointer } from "../../sdk/json.ts";
import { parsePointer } from "../../sdk/pointer.ts";
import type { Span } from "../../sdk/span.ts";
import type { JsonEntry } from "./index-entries.ts";
import { findClosingQuote } from "./shape.ts";

type Found = Pick<JsonEntry, "key" | "value">;

/**
 * Finds the entries of a text that is known to be a JSON object, by pointer; undefined where there
 * is none. Of a container only as much is read as was asked for, once, and what is within its
 * values is passed over.
 *
 * @param isEachRead true to read containers to their end: where a key may be set twice, the last
 *   one counts
 */
export function createEntryFinder(
  source: string,
  isEachRead: boolean,
): (pointer: Pointer) => Found | undefined {
  const start = skipBlanks(source, 0);
  const root: Found = { key: undefined, value: { start, end: source.lastIndexOf("}") + 1 } };
  const containers = new Map<Found, Container>();
  const open = (entry: Found): Container => {
    const known = containers.get(entry);
    if (known !== undefined) return known;
    const container = new Container(source, entry.value.start);
    if (isEachRead) container.readAll();
    containers.set(entry, container);
    return container;
  };
  return (pointer) => {
    let entry: Found | undefined = root;
    for (const key of parsePointer(pointer)) entry = entry && open(entry).childAt(key);
    return entry;
  };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** What was read so far of an object or array; a scalar is one without children. */
class Container {
  readonly #source: string;
  readonly #hasKeys: boolean;
  readonly #children = new Map<string, Found>();
  /** Where the next child starts, or the container ends. */
  #next: number;

  constructor(source: string, start: number) {
    const opening = source.charCodeAt(start);
    const isContainer = opening === OPENING_BRACE || opening === OPENING_BRACKET;
    this.#source = source;
    this.#hasKeys = opening === OPENING_BRACE;
    this.#next = isContainer ? skipBlanks(source, start + 1) : source.length;
  }

  /** The child at a key or, in an array, at an index. */
  childAt(key: string): Found | undefined {
    let found = this.#children.get(key);
    while (found === undefined && !this.#isRead()) {
      if (this.#readChild() === key) found = this.#children.get(key);
    }
    return found;
  }

  readAll(): void {
    while (!this.#isRead()) this.#readChild();
  }

  #isRead(): boolean {
    const code = this.#source.charCodeAt(this.#next);
    return code === CLOSING_BRACE || code === CLOSING_BRACKET || this.#next >= this.#source.length;
  }

  /** Reads the next child and tells its key. */
  #readChild(): string {
    const source = this.#source;
    let key: Span | undefined;
    let start = this.#next;
    if (this.#hasKeys) {
      key = { start, end: findClosingQuote(source, start) + 1 };
      start = skipPast(source, key.end, COLON);
    }
    const name = key === undefined ? String(this.#children.size) : toText(source, key);
    const end = skipValue(source, start);
    this.#children.set(name, { key, value: { start, end } });
    this.#next = skipPast(source, end, COMMA);
    return name;
  }
}

/** The text of a JSON string, quotes included. */
export function toText(source: string, { start, end }: Span): string {
  const literal = source.slice(start, end);
  return literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
}

/** The offset of what follows the blanks from `at` on, and one character if it is that one. */
function skipPast(source: string, at: number, character: number): number {
  const next = skipBlanks(source, at);
  return source.charCodeAt(next) === character ? skipBlanks(source, next + 1) : next;
}

/** The offset of what follows blanks. */
export function skipBlanks(source: string, start: number): number {
  let at = start;
  while (at < source.length && source.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** The end of the value that starts at `start`. */
export function skipValue(source: string, start: number): number {
  const first = source.charCodeAt(start);
  if (first === QUOTE) return findClosingQuote(source, start) + 1;
  return first === OPENING_BRACE || first === OPENING_BRACKET
    ? skipContainer(source, start)
    : skipScalar(source, start);
}

function skipContainer(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) at = findClosingQuote(source, at);
    else if (code === OPENING_BRACE || code === OPENING_BRACKET) depth += 1;
    else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

/** The end of a number, a truth value or null. */
function skipScalar(source: string, start: number): number {
  let at = start;
  // Letters, digits and signs; nothing else stands between values.
  while (at < source.length && /[\w.+-]/.test(source.charAt(at))) at += 1;
  return at;
}
