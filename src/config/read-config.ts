import type { Json, Pointer } from "../sdk/json.ts";
import { appendToPointer } from "../sdk/pointer.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { MAX_DEPTH, type DataDocument } from "./data-document.ts";
import { isCodeConfig } from "./find-config.ts";
import { parseConfigText } from "./parse-config.ts";
import { quote } from "./quote.ts";
import type { ReadText } from "./schema-files.ts";

/** How a configuration is come by, so that it may stand in a commit, the index or the worktree. */
export interface ConfigSource {
  readonly read: ReadText;
  /** Runs a module and gives its default export; undefined if it has none. */
  readonly importDefault: (path: string) => Promise<unknown>;
}

/**
 * Reads a configuration, data or code.
 *
 * @param path from the repository root
 * @throws UserError `config-missing`, `config-syntax`, or `config-invalid` for code that exports
 * something other than data
 */
export async function readConfig(path: string, source: ConfigSource): Promise<DataDocument> {
  if (isCodeConfig(path)) return toDataDocument(path, await source.importDefault(path));
  const text = await source.read(path);
  if (text !== undefined) return parseConfigText(text, path);
  const message = `The configuration \`${path}\` does not exist`;
  throw new UserError("config-missing", [{ message, place: { path } }]);
}

/**
 * What code gives as a configuration; no value of it has a place in a text.
 *
 * @throws UserError `config-invalid` for something other than data
 */
export function toDataDocument(path: string, exported: unknown): DataDocument {
  const place = { path };
  if (exported === undefined) {
    const message = "The configuration has no default export";
    throw new UserError("config-invalid", [{ message, place }]);
  }
  const problems: InputProblem[] = [];
  const value = toJson(exported, "", (pointer, found) => {
    const where = pointer === "" ? "" : `At \`${pointer}\`: `;
    problems.push({ message: `${where}Expected data, found ${found}`, place });
  });
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("config-invalid", [first, ...others]);
  return { path, value, placeOf: () => place };
}

type Refuse = (pointer: Pointer, found: string) => void;

/** A copy that is JSON; keys without a value are left out, as `JSON.stringify` does. */
function toJson(value: unknown, pointer: Pointer, refuse: Refuse): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (pointer.split("/").length > MAX_DEPTH) refuse(pointer, "data that is nested too deep");
  else if (Array.isArray(value)) {
    return value.map((item, index) => toJson(item, appendToPointer(pointer, index), refuse));
  } else if (isPlainObject(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, toJson(item, appendToPointer(pointer, key), refuse)]),
    );
  } else refuse(pointer, typeof value === "number" ? quote(String(value)) : nameOf(value));
  return null;
}

function isPlainObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** `a function`, `a Date`. */
function nameOf(value: unknown): string {
  const name = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return typeof value === "object" ? `a ${name}` : `a ${typeof value}`;
}
