import type { ResolvedConfig } from "../config/resolved-config.ts";
import { compilePathPattern } from "../corpus/path-pattern.ts";

/**
 * Tells which paths, from the repository root, look like seeds of a configuration that it has no
 * collection for: Markdown below the fixed folders of a collection's patterns, which the
 * configuration does not leave out itself. Only a person can tell whether such a file is at a
 * mistyped place. Whether a collection claims the path is not asked here.
 */
export function createUnclaimedTest({
  isImplicit,
  collections,
  directory,
  isIgnored,
}: ResolvedConfig): (path: string) => boolean {
  const prefix = directory === "" ? "" : `${directory}/`;
  const folders = isImplicit
    ? []
    : collections
        .flatMap(({ files }) => files.filter((pattern) => !pattern.startsWith("!")))
        .map(fixedFolder)
        .filter((folder) => folder !== "")
        .map((folder) => prefix + folder);
  const exclusions = collections.map(({ files, locales }) =>
    compilePathPattern(
      files.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
      locales.values,
    ),
  );
  const isExcluded = (path: string): boolean =>
    exclusions.some((pattern) => pattern.match(path.slice(prefix.length)) !== undefined);
  return (path) =>
    /\.(?:md|markdown)$/i.test(path) &&
    folders.some((folder) => path.startsWith(folder)) &&
    !isIgnored(path) &&
    !isExcluded(path);
}

/** The folders that a pattern writes out, each with its `/`; empty if it begins otherwise. */
function fixedFolder(pattern: string): string {
  const [text = ""] = pattern.split(/[{*?[\\]/, 1);
  return text.slice(0, text.lastIndexOf("/") + 1);
}
