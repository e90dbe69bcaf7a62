import type { Captures } from "./path-pattern-match.ts";
import type { GlobPart } from "./path-pattern-parse.ts";

/** The captures of a path that matches; undefined for one that does not. */
export type Match = (path: string) => Captures | undefined;

/**
 * The most common patterns as a regular expression, which is several times faster than the table.
 * Undefined for a pattern in which backtracking would have more than one place to go back to: two
 * wildcards or captures in a segment, two `**`, or a repeated capture.
 */
export function toExpressionMatch(
  parts: readonly GlobPart[],
  locales: readonly string[],
): Match | undefined {
  if (!isSimple(parts)) return undefined;
  const source = parts.map((part, index) => {
    const before = parts[index - 1];
    const isAtStart = before === undefined || before.kind === "segments" || endsFolder(before);
    return toSource(part, locales, isAtStart);
  });
  const names = parts.flatMap((part) => (part.kind === "capture" ? [part.name] : []));
  const expression = new RegExp(`^${source.join("")}$`, "u");
  return (path) => {
    const found = expression.exec(path);
    return found === null ? undefined : toCaptures(names, found);
  };
}

const endsFolder = (part: GlobPart): boolean => part.kind === "text" && part.text.endsWith("/");

function isSimple(parts: readonly GlobPart[]): boolean {
  const names = parts.flatMap((part) => (part.kind === "capture" ? [part.name] : []));
  if (new Set(names).size < names.length) return false;
  if (parts.filter(({ kind }) => kind === "segments").length > 1) return false;
  let open = 0;
  for (const part of parts) {
    if (part.kind === "one" || part.kind === "rest") return false;
    if (part.kind === "text" && part.text.includes("/")) open = 0;
    else if (part.kind === "star" || part.kind === "capture") open += 1;
    if (open > 1) return false;
  }
  return true;
}

function toSource(part: GlobPart, locales: readonly string[], isAtStart: boolean): string {
  const guard = isAtStart ? String.raw`(?!\.)` : "";
  switch (part.kind) {
    case "text":
      return escape(part.text);
    case "star":
      return `${guard}[^/]*`;
    case "segments":
      return String.raw`(?:(?!\.)[^/]*/)*`;
    case "capture":
      return part.name === "locale" ? toLocaleSource(locales) : `${guard}([^/]+)`;
    case "one":
    case "rest":
      throw new TypeError(`A simple pattern has no part of the kind ${part.kind}`);
  }
}

function toLocaleSource(locales: readonly string[]): string {
  if (locales.length === 0) return "([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)";
  const longestFirst = locales.toSorted((a, b) => b.length - a.length);
  return `(${longestFirst.map(escape).join("|")})`;
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

function toCaptures(names: readonly string[], found: readonly string[]): Captures {
  const captures: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [index, name] of names.entries()) captures[name] = found[index + 1] ?? "";
  return captures;
}
