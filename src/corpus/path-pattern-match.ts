import type { GlobPart } from "./path-pattern-parse.ts";

/** Texts by name of the capture; has no prototype. */
export type Captures = Readonly<Record<string, string>>;

/** Language, then subtags, as in BCP 47: `en`, `zh-CN`, `zh-Hant-TW`. */
const anyLocale = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** No locale is longer: a language and as many subtags as a locale of any use has. */
const MAX_LOCALE_LENGTH = 35;

/** `table[part][offset]` is 1 if the parts from `part` on match the path from `offset` on. */
type Table = readonly Uint8Array[];

interface Subject {
  readonly path: string;
  /** What `{locale}` may be; anything like a locale if empty. */
  readonly locales: readonly string[];
}

/** The captures of a path that matches; undefined for one that does not. */
export function matchGlob(parts: readonly GlobPart[], subject: Subject): Captures | undefined {
  const table = fillTable(parts, subject);
  if (table[0]?.[0] !== 1) return undefined;
  return new CaptureReader(parts, subject, table).read(0, 0, new Map());
}

/**
 * Filled from the end, so that each cell takes one look at its neighbours and no pattern can make
 * matching slow. A capture that is repeated counts as any text here: that it is the same text is
 * seen to afterwards.
 */
function fillTable(parts: readonly GlobPart[], subject: Subject): Table {
  let row: Uint8Array = new Uint8Array(subject.path.length + 1);
  row[subject.path.length] = 1;
  const rows = [row];
  for (const part of parts.toReversed()) {
    row = fillRow(part, row, subject);
    rows.push(row);
  }
  return rows.toReversed();
}

function fillRow(part: GlobPart, next: Uint8Array, { path, locales }: Subject): Uint8Array {
  const row = new Uint8Array(path.length + 1);
  // One cell that moves, since this runs for every character of every path.
  const cell: Cell = { row, next, path, locales, at: path.length, following: path.length + 1 };
  for (; cell.at >= 0; cell.at -= 1) {
    if (path[cell.at] === "/") cell.following = cell.at + 1;
    if (isMatch(part, cell)) row[cell.at] = 1;
  }
  return row;
}

interface Cell extends Subject {
  readonly row: Uint8Array;
  readonly next: Uint8Array;
  at: number;
  /** Where the segment after the current one starts; past the end if there is none. */
  following: number;
}

function isMatch(part: GlobPart, cell: Cell): boolean {
  const { row, next, path, at, following } = cell;
  switch (part.kind) {
    case "text":
      return next[at + part.text.length] === 1 && path.startsWith(part.text, at);
    case "star":
      if (next[at] !== 1 && (row[at + 1] !== 1 || !isInSegment(path, at))) return false;
      return !isHidden(path, at);
    case "one":
      return isOne(part, path, at) && next[at + sizeAt(path, at)] === 1;
    case "capture":
      if (part.name === "locale") return isLocaleFollowed(cell);
      if (next[at + 1] !== 1 && row[at + 1] !== 1) return false;
      return isInSegment(path, at) && !isHidden(path, at);
    case "segments":
      return next[at] === 1 || (!isHidden(path, at) && row[following] === 1);
    case "rest":
      if (isHidden(path, at) || at === path.length) return false;
      return following > path.length || row[following] === 1;
  }
}

function isLocaleFollowed({ next, path, locales, at }: Cell): boolean {
  if (locales.length > 0) {
    return locales.some((text) => next[at + text.length] === 1 && path.startsWith(text, at));
  }
  for (let end = at + 2; end <= Math.min(path.length, at + MAX_LOCALE_LENGTH); end += 1) {
    if (next[end] === 1 && anyLocale.test(path.slice(at, end))) return true;
  }
  return false;
}

const isInSegment = (path: string, at: number): boolean => at < path.length && path[at] !== "/";

/** True at a dot that starts a segment. */
function isHidden(path: string, at: number): boolean {
  return path[at] === "." && (at === 0 || path[at - 1] === "/");
}

function isOne(part: GlobPart & { kind: "one" }, path: string, at: number): boolean {
  if (!isInSegment(path, at) || isHidden(path, at)) return false;
  const point = path.codePointAt(at) ?? 0;
  return part.ranges.some(([from, to]) => from <= point && point <= to) !== part.isNegated;
}

const sizeAt = (path: string, at: number): number => ((path.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where a locale that starts at `at` may end, the longest first. */
function localeEnds({ path, locales }: Subject, at: number): readonly number[] {
  if (locales.length > 0) {
    const fitting = locales.filter((locale) => path.startsWith(locale, at));
    return fitting.map((locale) => at + locale.length).toSorted((a, b) => b - a);
  }
  const ends: number[] = [];
  for (let end = at + 2; end <= Math.min(path.length, at + MAX_LOCALE_LENGTH); end += 1) {
    if (anyLocale.test(path.slice(at, end))) ends.unshift(end);
  }
  return ends;
}

/** Walks through the table from the start; turns back only where a capture must be repeated. */
class CaptureReader {
  readonly #parts: readonly GlobPart[];
  readonly #subject: Subject;
  readonly #table: Table;
  /** Where nothing was found, so that no way is tried twice. */
  readonly #deadEnds = new Set<string>();

  constructor(parts: readonly GlobPart[], subject: Subject, table: Table) {
    this.#parts = parts;
    this.#subject = subject;
    this.#table = table;
  }

  read(index: number, at: number, found: ReadonlyMap<string, string>): Captures | undefined {
    const part = this.#parts[index];
    if (part === undefined) return toCaptures(found);
    if (this.#deadEnds.size > 0 && this.#deadEnds.has(stateOf(index, at, found))) return undefined;
    for (const end of this.#endsOf(part, at, found)) {
      if (this.#table[index + 1]?.[end] !== 1) continue;
      const text = this.#subject.path.slice(at, end);
      const captures = this.read(index + 1, end, withCapture(found, part, text));
      if (captures !== undefined) return captures;
    }
    this.#deadEnds.add(stateOf(index, at, found));
    return undefined;
  }

  /** Where a part that starts at `at` may end, the longest first. */
  #endsOf(part: GlobPart, at: number, found: ReadonlyMap<string, string>): Iterable<number> {
    const { path } = this.#subject;
    switch (part.kind) {
      case "text":
        return [at + part.text.length];
      case "one":
        return [at + sizeAt(path, at)];
      case "rest":
        return [path.length];
      case "segments":
        return segmentStarts(path, at);
      case "star":
        return endsInSegment(path, at, at);
      case "capture":
        return this.#endsOfCapture(part.name, at, found.get(part.name));
    }
  }

  #endsOfCapture(name: string, at: number, known: string | undefined): Iterable<number> {
    const { path } = this.#subject;
    if (known !== undefined) return path.startsWith(known, at) ? [at + known.length] : [];
    return name === "locale" ? localeEnds(this.#subject, at) : endsInSegment(path, at, at + 1);
  }
}

function stateOf(index: number, at: number, found: ReadonlyMap<string, string>): string {
  return [index, at, ...found.values()].join("/");
}

function* endsInSegment(path: string, at: number, least: number): Iterable<number> {
  const slash = path.indexOf("/", at);
  for (let end = slash === -1 ? path.length : slash; end >= least; end -= 1) yield end;
}

/** The offset itself and each later one that starts a segment, the nearest first. */
function* segmentStarts(path: string, at: number): Iterable<number> {
  for (let start = at; ; start = path.indexOf("/", start) + 1) {
    yield start;
    if (isHidden(path, start) || !path.includes("/", start)) return;
  }
}

function withCapture(
  found: ReadonlyMap<string, string>,
  part: GlobPart,
  text: string,
): ReadonlyMap<string, string> {
  if (part.kind !== "capture" || found.has(part.name)) return found;
  return new Map(found).set(part.name, text);
}

function toCaptures(found: ReadonlyMap<string, string>): Captures {
  const captures: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, text] of found) captures[name] = text;
  return captures;
}
