import { existsSync, readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import { listNamedFiles } from "./named-files.ts";

/** More files than a rule is made of. */
const MAX_FILES = 100;

/** What the transpiler gives in place of code that it cannot parse: a place, its column from 0. */
const REFUSED = "exports.__JITI_ERROR__ = ";

/**
 * The error of the first file, of those that a file imports and itself, that cannot be parsed: Node
 * does not say where in a JavaScript module it stopped. Nothing is run. Undefined if all can be.
 *
 * @param file absolute
 */
export async function findSyntaxError(file: string): Promise<Error | undefined> {
  const { createJiti } = await import("jiti/static");
  const { transform } = createJiti(import.meta.url, { fsCache: false });
  const pending = [file.split(sep).join("/")];
  const seen = new Set<string>();
  for (
    let next = pending.pop();
    next !== undefined && seen.size < MAX_FILES;
    next = pending.pop()
  ) {
    if (seen.has(next) || !isFile(next)) continue;
    seen.add(next);
    const source = readFileSync(next, "utf8");
    const code = transform({ source, filename: next, ts: /\.[cm]?ts$/.test(next), async: true });
    if (code.startsWith(REFUSED)) return toError(code.slice(REFUSED.length));
    pending.push(...listNamedFiles(next, source));
  }
  return undefined;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** In the words in which the transpiler throws it. */
function toError(text: string): Error {
  const { message, filename, line, column } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return new Error(
    `ParseError: ${String(message)}\n ${String(filename)}:${String(line)}:${String(column)}`,
  );
}
