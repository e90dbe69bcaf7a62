import type { Finding } from "../../sdk/index.ts";

/** Deeper than any front matter that is read; a value that contains itself is deeper than that. */
const MAX_DEPTH = 200;

type Parts = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the shape of what a finding offers; undefined if nothing is. Nothing is known
 * of the values before.
 */
export function findMendProblem({ fix, suggestions }: Parts): string | undefined {
  const problem = fix === undefined ? undefined : findEditsProblem("fix", fix);
  if (problem !== undefined || suggestions === undefined) return problem;
  if (!Array.isArray(suggestions)) return "`suggestions` is no list";
  for (const suggestion of suggestions as readonly unknown[]) {
    if (!isRecord(suggestion)) return "`suggestions` has an item that is no suggestion";
    const { title, edits } = suggestion;
    if (typeof title !== "string" || title === "") return "a suggestion has no `title`";
    const inEdits = findEditsProblem("edits", edits);
    if (inEdits !== undefined) return inEdits;
  }
  return undefined;
}

/** The paths that what a finding offers names, beside its own seed; its shape has no problem. */
export function pathsNamedIn({ fix = [], suggestions = [] }: Finding): readonly string[] {
  const edits = [...fix, ...suggestions.flatMap((suggestion) => suggestion.edits)];
  return edits.flatMap(({ in: path }) => path ?? []);
}

function findEditsProblem(name: string, edits: unknown): string | undefined {
  if (!Array.isArray(edits) || edits.length === 0) return `\`${name}\` is no list of edits`;
  for (const edit of edits as readonly unknown[]) {
    const problem = isRecord(edit) ? findEditProblem(edit) : "it is no object";
    if (problem !== undefined) return `\`${name}\` has an edit that is none: ${problem}`;
  }
  return undefined;
}

function findEditProblem(edit: Parts): string | undefined {
  const { kind, at, in: path } = edit;
  if (path !== undefined && typeof path !== "string") return "`in` is no path";
  if (kind !== "body" && typeof at !== "string") return "`at` is no pointer and no field";
  switch (kind) {
    case "set":
      return findValueProblem(edit);
    case "insert":
      if (edit["index"] !== undefined && !isOffset(edit["index"])) return "`index` is no position";
      return findValueProblem(edit);
    case "remove":
      return undefined;
    case "rename":
      return typeof edit["key"] === "string" ? undefined : "`key` is no text";
    case "order":
      return isTexts(edit["keys"]) ? undefined : "`keys` is no list of texts";
    case "part":
      if (!isSpan(edit["part"])) return "`part` is no range";
      return findTextProblem(edit);
    case "body":
      return isSpan(edit["span"]) ? findTextProblem(edit) : "`span` is no range";
    default:
      return "its `kind` is none that there is";
  }
}

function findValueProblem({ value }: Parts): string | undefined {
  return isJson(value, MAX_DEPTH) ? undefined : "`value` is no JSON";
}

function findTextProblem({ text }: Parts): string | undefined {
  return typeof text === "string" ? undefined : "`text` is no text";
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  return Object.values(value).every((child) => isJson(child, depth - 1));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** True for a half-open range of offsets. */
export function isSpan(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { start, end } = value;
  return isOffset(start) && isOffset(end) && start <= end;
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
