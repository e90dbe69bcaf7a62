import { expandBraces } from "./path-pattern-parse.ts";
import { compilePathPattern } from "./path-pattern.ts";

/** What a path is to say. */
export interface PathParts {
  readonly id: string;
  /** Undefined where the collection has no locales. */
  readonly locale: string | undefined;
}

/**
 * A path that the patterns of a collection match, with the id and the locale where they capture
 * them; undefined if no pattern says where such a file goes, as one with a `*` does not.
 *
 * @param files as configured; the first that can be filled in is taken
 * @param locales what `{locale}` may be
 */
export function fillPathPattern(
  files: readonly string[],
  locales: readonly string[],
  { id, locale }: PathParts,
): string | undefined {
  const pattern = compilePathPattern(files, locales);
  return files
    .filter((text) => !text.startsWith("!"))
    .flatMap((text) => expandBraces(text))
    .map((text) =>
      text
        .replaceAll("**/", "")
        .replaceAll("{id}", () => id)
        .replaceAll("{locale}", () => locale ?? "{locale}"),
    )
    .find((path) => {
      const captures = /[*?[\]{}\\]/.test(path) ? undefined : pattern.match(path);
      if (captures === undefined) return false;
      const { id: foundId = id, locale: foundLocale = locale } = captures;
      return foundId === id && foundLocale === locale;
    });
}
