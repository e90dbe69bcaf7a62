import { findClosest } from "../sdk/index.ts";

const SHARED = ["files", "base", "config", "collection", "schema", "options", "today"];
const KEYS = {
  cases: ["valid", "invalid"],
  valid: SHARED,
  invalid: [...SHARED, "reports", "fixed", "suggested"],
} as const;

/** What is wrong with the form of cases as a whole; empty if nothing is. */
export function findCasesProblems(cases: unknown): readonly string[] {
  if (!isRecord(cases)) return ["The cases are no object with `valid` and `invalid`"];
  const unknown = findUnknownKeys(cases, KEYS.cases, "The cases have");
  // Who has misspelt a key lacks it, and need not be told that too.
  if (unknown.length > 0) return unknown;
  return KEYS.cases
    .filter((key) => !isRecord(cases[key]))
    .map((key) => `\`${key}\` is no object of cases by name`);
}

/** What is wrong with the form of one case; empty if nothing is. */
export function findCaseProblems(example: unknown, kind: "valid" | "invalid"): readonly string[] {
  if (!isRecord(example)) return ["The case is no object with `files`"];
  const unknown = findUnknownKeys(example, KEYS[kind], "The case has");
  if (unknown.length > 0) return unknown;
  const { files, base, reports, fixed, suggested, today } = example;
  return [
    ...unless(isTexts(files), "`files` is no object of texts by path"),
    ...unless(base === undefined || isTexts(base), "`base` is no object of texts by path"),
    ...unless(fixed === undefined || isTexts(fixed), "`fixed` is no object of texts by path"),
    ...unless(
      suggested === undefined ||
        (isRecord(suggested) && Object.values(suggested).every((each) => isTexts(each))),
      "`suggested` is no object of texts by path, by title",
    ),
    ...unless(
      kind === "valid" || (Array.isArray(reports) && reports.every(isText) && reports.length > 0),
      "`reports` is no list of texts, `path message`, at least one",
    ),
    ...unless(
      today === undefined || (isText(today) && /^\d{4}-\d\d-\d\d$/.test(today)),
      "`today` is no day, expected `YYYY-MM-DD`",
    ),
  ];
}

function findUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  what: string,
): readonly string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = findClosest(key, known);
      const expected = known.map((each) => `\`${each}\``).join(", ");
      const hint = meant === undefined ? `expected ${expected}` : `did you mean \`${meant}\`?`;
      return `${what} the unknown key \`${key}\`: ${hint}`;
    });
}

function unless(isRight: boolean, problem: string): readonly string[] {
  return isRight ? [] : [problem];
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
