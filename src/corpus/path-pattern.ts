import { expandBraces, parseGlob, type GlobPart } from "./path-pattern-parse.ts";
import { matchGlob, type Captures } from "./path-pattern-match.ts";

/** What a list of patterns makes of a path. */
export interface PathPattern {
  /** The text with which every path that matches starts; often empty. */
  readonly literalPrefix: string;
  /**
   * What each `{name}` matched, an object without a prototype; undefined if the path matches no
   * pattern or one that excludes.
   */
  match(path: string): Captures | undefined;
}

interface Glob {
  readonly prefix: string;
  readonly suffix: string;
  readonly parts: readonly GlobPart[];
}

/**
 * Compiles path patterns: `*` and `?` within a segment, `**` for whole segments, `[a-z]`, `{a,b}`,
 * and `{name}`, which captures one or more characters of a segment and must match the same text
 * each time. As in a shell, wildcards and captures never match a leading dot. A pattern that
 * starts with `!` excludes what the others match. Of several that match, the first gives the
 * captures; a capture takes as much as it can. Time is proportional to pattern × path.
 *
 * @param files paths with `/`, all relative to one folder
 * @param locales what `{locale}` may be; anything like `en`, `zh-CN` if empty
 * @throws UserError `path-pattern-invalid` if a pattern cannot be understood
 */
export function compilePathPattern(
  files: readonly string[],
  locales: readonly string[] = [],
): PathPattern {
  const including = files.filter((text) => !text.startsWith("!")).flatMap(toGlobs);
  const excluding = files.filter((text) => text.startsWith("!")).flatMap(toExcludingGlobs);
  const literalPrefix = commonPrefix(including.map(({ prefix }) => prefix));
  const run = (globs: readonly Glob[], path: string): Captures | undefined => {
    for (const { prefix, suffix, parts } of globs) {
      if (!path.startsWith(prefix) || !path.endsWith(suffix)) continue;
      const captures = matchGlob(parts, { path, locales });
      if (captures !== undefined) return captures;
    }
    return undefined;
  };
  return {
    literalPrefix,
    match(path) {
      if (!path.startsWith(literalPrefix)) return undefined;
      const captures = run(including, path);
      if (captures === undefined || run(excluding, path) !== undefined) return undefined;
      return captures;
    },
  };
}

function toExcludingGlobs(text: string): readonly Glob[] {
  return toGlobs(text.slice(1));
}

function toGlobs(text: string): readonly Glob[] {
  return expandBraces(text).map((alternative) => {
    const parts = parseGlob(alternative, text);
    const first = parts[0];
    const last = parts.at(-1);
    return {
      prefix: first?.kind === "text" ? first.text : "",
      suffix: last?.kind === "text" ? last.text : "",
      parts,
    };
  });
}

function commonPrefix(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
