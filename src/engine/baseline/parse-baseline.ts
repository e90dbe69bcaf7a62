import { isList, isObject, type Json } from "../../sdk/index.ts";
import { UserError, type InputProblem } from "../../sdk/user-error.ts";
import { BASELINE_VERSION, type Baseline, type BaselineEntry } from "./baseline.ts";
import { explainLine } from "./explain-line.ts";

/** How many broken lines are told. */
const MAX_TOLD = 10;

/**
 * Reads a baseline: an object of JSON a line, in any order. What stands there twice counts once, so
 * that a merge which takes the lines of both sides loses nothing and adds nothing.
 *
 * @param path from the repository root
 * @throws UserError `baseline-invalid` with the first broken lines
 */
export function parseBaseline(text: string, path: string): Baseline {
  // A carriage return before the line feed is a blank of JSON.
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const entries = readEntries(lines.filter(isWritten));
  if (entries !== undefined) return { path, entries };
  const problems = lines.flatMap((line, index): readonly InputProblem[] => {
    const problem = isWritten(line) ? explainLine(line.trimEnd()) : undefined;
    return problem === undefined ? [] : [{ ...problem, place: { path, line: index + 1 } }];
  });
  const nothing = { message: "The baseline cannot be read", place: { path } };
  const [first = nothing, ...others] = problems.slice(0, MAX_TOLD);
  throw new UserError("baseline-invalid", [first, ...others]);
}

function isWritten(line: string): boolean {
  return line !== "" && line !== "\r";
}

/** By fingerprint; undefined if a line is not as it should be. */
function readEntries(lines: readonly string[]): ReadonlyMap<string, BaselineEntry> | undefined {
  const values = parseAll(lines);
  if (values?.length !== lines.length) return undefined;
  const entries = new Map<string, BaselineEntry>();
  for (const value of values) {
    if (!isObject(value)) return undefined;
    if (Object.hasOwn(value, "version")) {
      if (value["version"] !== BASELINE_VERSION) return undefined;
      continue;
    }
    const entry = toEntry(value);
    if (entry === undefined) return undefined;
    const known = entries.get(entry.fingerprint);
    // What either side of a merge has accepted is accepted.
    if (known === undefined || known.count < entry.count) entries.set(entry.fingerprint, entry);
  }
  return entries;
}

/** All lines at once, which takes half the time of one after the other. */
function parseAll(lines: readonly string[]): readonly Json[] | undefined {
  try {
    const values = JSON.parse(`[${lines.join(",")}]`) as Json;
    return isList(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for what is no entry. */
function toEntry(value: Readonly<Record<string, Json>>): BaselineEntry | undefined {
  const { fingerprint, rule, count = 1, record, locale, path, pointer } = value;
  if (typeof fingerprint !== "string" || !/^[0-9a-f]{32}$/.test(fingerprint)) return undefined;
  if (typeof rule !== "string" || typeof count !== "number") return undefined;
  if (!Number.isSafeInteger(count) || count < 1) return undefined;
  return {
    fingerprint,
    rule,
    count,
    record: toText(record),
    locale: toText(locale),
    path: toText(path),
    pointer: toText(pointer),
  };
}

function toText(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
