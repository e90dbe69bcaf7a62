import { UserError } from "../sdk/user-error.ts";

/** A piece of a pattern; the pieces match one after the other. */
export type GlobPart =
  | { readonly kind: "text"; readonly text: string }
  /** `*`: any characters of a segment. */
  | { readonly kind: "star" }
  /** `?` or `[…]`: one character of a segment that is in `ranges`, or is not if negated. */
  | { readonly kind: "one"; readonly ranges: readonly Range[]; readonly isNegated: boolean }
  /** A `**` that is followed by `/`: any number of whole segments, each with its `/`. */
  | { readonly kind: "segments" }
  /** A `**` at the end: everything below. */
  | { readonly kind: "rest" }
  | { readonly kind: "capture"; readonly name: string };

/** First and last code point. */
type Range = readonly [number, number];

const MAX_ALTERNATIVES = 256;
const captureName = /^[A-Za-z_]\w*$/;

/**
 * The patterns without alternatives that `{a,b}` stand for, in order: `x/{a,b}` gives `x/a` and
 * `x/b`. Captures such as `{id}` stay.
 */
export function expandBraces(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const expanded = expandFirst(next, pattern);
    if (expanded === undefined) done.push(next);
    else open.push(...expanded.toReversed());
    if (done.length + open.length > MAX_ALTERNATIVES) {
      fail(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
    }
  }
  return done;
}

/** What the first `{a,b}` of the text stands for; undefined if it has none. */
function expandFirst(text: string, pattern: string): readonly string[] | undefined {
  for (let start = 0; start < text.length; start = after(text, start)) {
    if (text[start] !== "{") continue;
    const { end, commas } = findBraceEnd(text, start, pattern);
    if (commas.length === 0) continue;
    const bounds = [start, ...commas, end];
    return bounds
      .slice(1)
      .map((bound, index) => text.slice((bounds[index] ?? start) + 1, bound))
      .map((alternative) => text.slice(0, start) + alternative + text.slice(end + 1));
  }
  return undefined;
}

function findBraceEnd(
  text: string,
  start: number,
  pattern: string,
): { readonly end: number; readonly commas: readonly number[] } {
  const commas: number[] = [];
  let depth = 0;
  for (let index = start; index < text.length; index = after(text, index)) {
    if (text[index] === "{") depth += 1;
    else if (text[index] === "}") depth -= 1;
    else if (text[index] === "," && depth === 1) commas.push(index);
    if (depth === 0) return { end: index, commas };
  }
  return fail(pattern, "has a `{` that is not closed");
}

/** The index after a character, `\x` and `[…]` taken as one. */
function after(text: string, index: number): number {
  if (text[index] === "\\") return index + 2;
  return text[index] === "[" ? findClassEnd(text, index) + 1 : index + 1;
}

/** The index of the `]`, which does not close the class where it comes first; `index` if none. */
function findClassEnd(text: string, index: number): number {
  const first = "!^".includes(text[index + 1] ?? " ") ? index + 2 : index + 1;
  const end = text.indexOf("]", first + 1);
  return end === -1 ? index : end;
}

/**
 * The parts of a pattern without alternatives.
 *
 * @param pattern the pattern as the user wrote it, for messages
 * @throws UserError `path-pattern-invalid`
 */
export function parseGlob(text: string, pattern: string): readonly GlobPart[] {
  refuseOddPaths(text, pattern);
  const parts: GlobPart[] = [];
  let index = 0;
  while (index < text.length) {
    const [part, end] = parsePart(text, index, pattern);
    push(parts, part, pattern);
    index = end;
  }
  return parts;
}

function refuseOddPaths(text: string, pattern: string): void {
  if (text === "") fail(pattern, "is empty");
  if (text.startsWith("/")) fail(pattern, "starts with `/`; patterns are relative");
  if (text.endsWith("/")) fail(pattern, `names a folder; write \`${pattern}**\` for all in it`);
  if (text.split("/").some((segment) => ["", ".", ".."].includes(segment))) {
    fail(pattern, "has an empty, `.` or `..` segment, which no path has");
  }
}

function parsePart(text: string, index: number, pattern: string): readonly [GlobPart, number] {
  if (/^[?*+@!]\(/.test(text.slice(index, index + 2))) {
    fail(
      pattern,
      "has an extended glob; only `*`, `**`, `?`, `[…]`, `{a,b}` and `{name}` are known",
    );
  }
  switch (text[index]) {
    case "*":
      return parseStars(text, index);
    case "?":
      return [{ kind: "one", ranges: [], isNegated: true }, index + 1];
    case "[":
      return parseClass(text, index, pattern);
    case "{":
      return parseCapture(text, index, pattern);
    case "}":
      return fail(pattern, "has a `}` without `{`");
    case "\\":
      return [{ kind: "text", text: text.slice(index + 1, index + 2) }, index + 2];
    default:
      return [{ kind: "text", text: text.charAt(index) }, index + 1];
  }
}

function parseStars(text: string, index: number): readonly [GlobPart, number] {
  let end = index;
  while (text[end] === "*") end += 1;
  const isAtStart = index === 0 || text[index - 1] === "/";
  const isDouble = end - index === 2 && isAtStart;
  if (isDouble && end === text.length) return [{ kind: "rest" }, end];
  if (isDouble && text[end] === "/") return [{ kind: "segments" }, end + 1];
  return [{ kind: "star" }, end];
}

function parseClass(text: string, index: number, pattern: string): readonly [GlobPart, number] {
  const end = findClassEnd(text, index);
  if (end === index) fail(pattern, "has a `[` that is not closed");
  const isNegated = "!^".includes(text[index + 1] ?? " ");
  const points = Array.from(text.slice(isNegated ? index + 2 : index + 1, end), toCodePoint);
  const ranges: Range[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at] ?? 0;
    const isRange = points[at + 1] === DASH && at + 2 < points.length;
    const to = isRange ? (points[at + 2] ?? from) : from;
    if (to < from) fail(pattern, "has a `[…]` whose range runs backwards");
    if (isRange) at += 2;
    ranges.push([from, to]);
  }
  return [{ kind: "one", ranges, isNegated }, end + 1];
}

const toCodePoint = (character: string): number => character.codePointAt(0) ?? 0;
const DASH = toCodePoint("-");

function parseCapture(text: string, index: number, pattern: string): readonly [GlobPart, number] {
  const end = text.indexOf("}", index);
  const name = text.slice(index + 1, end);
  if (captureName.test(name)) return [{ kind: "capture", name }, end + 1];
  return fail(
    pattern,
    `has \`{${name}}\`, which is neither a name nor alternatives such as \`{a,b}\``,
  );
}

/** Joins neighbouring texts, so that a pattern's fixed start and end are one part each. */
function push(parts: GlobPart[], part: GlobPart, pattern: string): void {
  const last = parts.at(-1);
  if (part.kind === "text" && last?.kind === "text") {
    parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
  } else if (part.kind === "capture" && last?.kind === "capture") {
    fail(pattern, `has nothing between \`{${last.name}}\` and \`{${part.name}}\``);
  } else if (part.kind !== "star" || last?.kind !== "star") {
    parts.push(part);
  }
}

function fail(pattern: string, what: string): never {
  throw new UserError("path-pattern-invalid", [{ message: `The pattern \`${pattern}\` ${what}` }]);
}
