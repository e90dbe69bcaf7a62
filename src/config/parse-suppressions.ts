import { parseDay } from "../sdk/dates.ts";
import { isList, type Json, type PointerPattern } from "../sdk/json.ts";
import { appendToPointer, parsePointer, toPointer } from "../sdk/pointer.ts";
import { UserError, type InputPlace, type InputProblem } from "../sdk/user-error.ts";
import { conforms } from "./conforms.ts";
import type { DataDocument } from "./data-document.ts";
import { describeViolation } from "./describe-violation.ts";
import { createValidator } from "./json-schema.ts";
import { parseConfigText } from "./parse-config.ts";
import type { CompilePatterns } from "./resolve.ts";
import { findRuleProblem, type SuppressibleRules } from "./suppressible.ts";
import { suppressionsSchema } from "./suppressions-schema.ts";

/** What accepts what some rules say of some seeds. */
export interface SuppressionEntry {
  /** The collection and id, `policies/x`; undefined for any. */
  readonly record: string | undefined;
  /** Undefined for every one. */
  readonly locale: string | undefined;
  /** Patterns of paths, relative to the folder of the file; undefined for any path. */
  readonly files: readonly string[] | undefined;
  readonly rules: readonly string[];
  /** Undefined for every place. */
  readonly pointer: PointerPattern | undefined;
  /** Absent if it does not matter what stands there. */
  readonly value?: Json;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD`; null for no end. */
  readonly until: string | null;
  /** Where the entry starts. */
  readonly place: InputPlace;
  /** As it was written, to tell it from others. */
  readonly source: Json;
}

/** The entries that can be understood, in order, and what is wrong with the others. */
export interface ParsedSuppressions {
  readonly entries: readonly SuppressionEntry[];
  /** By place. */
  readonly problems: readonly InputProblem[];
}

interface ParseOptions {
  readonly rules: SuppressibleRules;
  readonly compilePatterns: CompilePatterns;
}

/**
 * Parses a file of suppressions: JSON if the path ends in `.json`, else YAML. What is wrong with an
 * entry is no reason not to look at the others.
 *
 * @param path relative to the repository root, for places
 * @throws UserError `config-syntax` if it is neither
 */
export async function parseSuppressions(
  text: string,
  path: string,
  options: ParseOptions,
): Promise<ParsedSuppressions> {
  const document = await parseConfigText(text, path);
  const form = await findFormProblems(document);
  const entries: SuppressionEntry[] = [];
  const problems = [...form.values()].flat();
  for (const [index, raw] of (isList(document.value) ? document.value : []).entries()) {
    if (form.has(index)) continue;
    // What has the form that the schema asks for is an entry.
    const entry = toEntry(raw as unknown as RawEntry, document.placeOf(toPointer([index])));
    const found = findProblems(entry, (key) => document.placeOf(toPointer([index, key])), options);
    if (found.length === 0) entries.push(entry);
    else problems.push(...found);
  }
  return { entries, problems: problems.toSorted(byPlace) };
}

/** An entry as it is written. */
interface RawEntry {
  readonly record?: string;
  readonly locale?: string;
  readonly files?: string | readonly string[];
  readonly rule: string | readonly string[];
  readonly pointer?: PointerPattern;
  readonly value?: Json;
  readonly reason: string;
  readonly until?: string;
}

function toEntry(raw: RawEntry, place: InputPlace): SuppressionEntry {
  const { record, locale, files, rule, pointer, value, reason, until = null } = raw;
  return {
    ...{ record, locale, pointer, reason, until, place },
    files: files === undefined ? undefined : [files].flat(),
    rules: [rule].flat(),
    ...(value === undefined ? {} : { value }),
    source: raw as unknown as Json,
  };
}

/** What is wrong with the form of each entry, by its index; of the file as a whole, by -1. */
async function findFormProblems(
  document: DataDocument,
): Promise<ReadonlyMap<number, readonly InputProblem[]>> {
  const { value, path } = document;
  const problems = new Map<number, InputProblem[]>();
  // An empty file says nothing, which is no mistake.
  if (value === null || conforms(value, suppressionsSchema)) return problems;
  const validate = await createValidator(suppressionsSchema, { path });
  for (const violation of validate(value)) {
    const [index = "-1"] = parsePointer(violation.pointer);
    const known = problems.get(Number(index)) ?? [];
    problems.set(Number(index), [...known, toFormProblem(violation, document)]);
  }
  return problems;
}

function toFormProblem(
  violation: Parameters<typeof describeViolation>[0],
  { placeOf }: DataDocument,
): InputProblem {
  const { pointer, property, keyword } = violation;
  const isThere = property !== undefined && keyword !== "required";
  const place = placeOf(isThere ? appendToPointer(pointer, property) : pointer, isThere);
  const isSeedMissing = property === "record" || property === "files";
  if (keyword === "required" && isSeedMissing) {
    return { message: "`record` or `files` is missing", place };
  }
  // The place says which entry it is.
  const [, ...keys] = parsePointer(pointer);
  return { ...describeViolation({ ...violation, pointer: toPointer(keys) }), place };
}

/** What a JSON Schema cannot say of an entry. */
function findProblems(
  { rules: ids, until, reason, files }: SuppressionEntry,
  placeOf: (key: string) => InputPlace,
  { rules, compilePatterns }: ParseOptions,
): readonly InputProblem[] {
  const problems: InputProblem[] = ids.flatMap((id) => {
    const told = findRuleProblem(id, rules);
    return told === undefined ? [] : [{ ...told, place: placeOf("rule") }];
  });
  if (until !== null && !isDay(until)) {
    const message = `Expected a day such as \`2026-12-31\`, found \`${until}\``;
    problems.push({ message, place: placeOf("until") });
  }
  if (reason.trim() === "") {
    problems.push({ message: "Expected a reason, found blanks", place: placeOf("reason") });
  }
  const messages = files === undefined ? [] : findPatternMessages(files, compilePatterns);
  return [...problems, ...messages.map((message) => ({ message, place: placeOf("files") }))];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== undefined;
}

function findPatternMessages(
  files: readonly string[],
  compilePatterns: CompilePatterns,
): readonly string[] {
  if (files.every((pattern) => pattern.startsWith("!"))) {
    return ["There are only patterns that exclude, so that nothing is included"];
  }
  try {
    compilePatterns(files, []);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}

function byPlace({ place: a }: InputProblem, { place: b }: InputProblem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
