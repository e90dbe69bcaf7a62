import { expandBraces, parseGlob, type GlobPart } from "./path-pattern-parse.ts";
import { toExpressionMatch, type Match } from "./path-pattern-expression.ts";
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
  /** The text with which every path starts. */
  readonly prefix: string;
  /** The text with which every path ends. */
  readonly suffix: string;
  /** The length of the folders that the prefix consists of; `match` is for what follows. */
  readonly folderLength: number;
  readonly match: Match;
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
  const isExclusion = (text: string): boolean => text.startsWith("!");
  const including = files
    .filter((text) => !isExclusion(text))
    .flatMap((text) => toGlobs(text, locales));
  const excluding = files.filter(isExclusion).flatMap((text) => toGlobs(text.slice(1), locales));
  const literalPrefix = commonPrefix(including.map(({ prefix }) => prefix));
  const run = (globs: readonly Glob[], path: string): Captures | undefined => {
    for (const { prefix, suffix, folderLength, match } of globs) {
      if (!path.startsWith(prefix) || !path.endsWith(suffix)) continue;
      const captures = match(path.slice(folderLength));
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

function toGlobs(text: string, locales: readonly string[]): readonly Glob[] {
  return expandBraces(text).map((alternative) => {
    const parts = parseGlob(alternative, text);
    const [first, ...others] = parts;
    const prefix = first?.kind === "text" ? first.text : "";
    const folderLength = prefix.lastIndexOf("/") + 1;
    // An empty text would hide that what follows it starts a segment.
    const start = prefix.slice(folderLength);
    const rest: readonly GlobPart[] = start === "" ? [] : [{ kind: "text", text: start }];
    const below = folderLength === 0 ? parts : [...rest, ...others];
    const last = parts.at(-1);
    return {
      prefix,
      suffix: last?.kind === "text" ? last.text : "",
      folderLength,
      match: toExpressionMatch(below, locales) ?? ((path) => matchGlob(below, { path, locales })),
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
