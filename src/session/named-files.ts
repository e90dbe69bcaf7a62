import { posix } from "node:path";

/** What a rule is made of; other files are not code's to import. */
const CODE_OR_DATA = /\.(?:[cm]?[jt]s|json)$/;

/** What Node, or who transpiles for it, tries after a name, in no order. */
const ENDINGS = ["ts", "mts", "cts", "js", "mjs", "cjs", "json"].flatMap((extension) => [
  `.${extension}`,
  `/index.${extension}`,
]);

/** A text in quotes that starts as a relative path does: of an import, or of `new URL`. */
const RELATIVE = /["'`](\.\.?\/[^"'`\n?#]{0,500})(?=["'`?#])/g;

/**
 * The paths that a file of code may mean by the relative paths that are written in it; most of them
 * do not exist. Those that are put together while it runs are not found.
 *
 * @param path of the file, from the repository root, as those that are returned
 */
export function listNamedFiles(path: string, text: string): readonly string[] {
  if (path.endsWith(".json")) return [];
  return [...text.matchAll(RELATIVE)]
    .map(([, name = ""]) => posix.join(posix.dirname(path), name))
    .filter((named) => named !== ".." && !named.startsWith("../"))
    .flatMap((named) => [
      named,
      // TypeScript names what a file is compiled to.
      named.replace(/\.([cm]?)js$/, ".$1ts"),
      ...ENDINGS.map((ending) => named + ending),
    ])
    .filter((named) => CODE_OR_DATA.test(named));
}
