import { deepEqual } from "node:assert/strict";
import type { Diagnostic, Rule } from "../sdk/index.ts";
import { checkCase, lintCase } from "./lint-case.ts";
import { readMarks } from "./marks.ts";
import type { InvalidCase, RuleCases, ValidCase } from "./rule-cases.ts";
import { findRunner, type TestRunner } from "./runner.ts";

// A test file declares its tests while it is loaded, when there is no waiting any more.
const defaultRunner = await findRunner();

/**
 * Declares a test for each case: the rule runs in the engine as it does on a repository. Works in
 * vitest, Jest, Mocha, Bun and `node:test`.
 *
 * ```ts
 * testRule(rule, {
 *   valid: { "a title": { files: { "a.md": "---\ntitle: Water\n---\n" } } },
 *   invalid: {
 *     "a blank title": {
 *       files: { "a.md": '---\ntitle: «""»\n---\n' },
 *       reports: ["a.md Title is blank"],
 *     },
 *   },
 * });
 * ```
 *
 * @param runner what declares tests, where it is not to be found by itself
 */
export function testRule(rule: Rule, cases: RuleCases, runner: TestRunner = defaultRunner): void {
  runner.describe(rule.meta.id, () => {
    for (const [name, example] of Object.entries(cases.valid)) {
      runner.test(`accepts ${name}`, () => assertReports(rule, { ...example, reports: [] }));
    }
    for (const [name, example] of Object.entries(cases.invalid)) {
      runner.test(`reports ${name}`, () => assertReports(rule, example));
    }
  });
}

/** Rejects with an AssertionError if the rule reports anything else, or elsewhere. */
async function assertReports(rule: Rule, example: InvalidCase): Promise<void> {
  const { expected, texts } = readCase(example);
  await checkCase(rule, example);
  const diagnostics = await lintCase(rule, unmark(example));
  const actual = diagnostics.map((diagnostic) => tell(rule, diagnostic, texts));
  deepEqual(actual.toSorted(), expected.toSorted());
}

/** The case as the engine gets it. */
function unmark(example: InvalidCase): ValidCase {
  const { files, base } = example;
  const unmarked = { ...example, files: unmarkAll(files) };
  return base === undefined ? unmarked : { ...unmarked, base: unmarkAll(base) };
}

function unmarkAll(files: ValidCase["files"]): ValidCase["files"] {
  const entries = Object.entries(files).map(([path, text]) => [path, readMarks(text).text]);
  return Object.fromEntries(entries) as ValidCase["files"]; // Of texts, as they came.
}

/**
 * The texts without marks, and each report with the text that its mark encloses. A seed that the
 * change deletes is told by what it was.
 */
function readCase({ files, base, reports }: InvalidCase) {
  const texts = Object.entries({ ...base, ...files });
  const marked = texts.map(([path, text]) => ({ path, ...readMarks(text) }));
  const byPath = marked.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const places = byPath.flatMap(({ path, text, spans }) =>
    spans.map((span) => toPlace(path, text, span)),
  );
  const count = Math.max(reports.length, places.length);
  return {
    texts: Object.fromEntries(marked.map(({ path, text }) => [path, text])),
    expected: Array.from(
      { length: count },
      (_, index) => `${reports[index] ?? "no report"}\n  at ${places[index] ?? "no mark"}`,
    ),
  };
}

function tell(rule: Rule, diagnostic: Diagnostic, texts: ValidCase["files"]): string {
  const { path, message, span } = diagnostic;
  const by = diagnostic.rule === rule.meta.id ? "" : ` (${diagnostic.rule})`;
  return `${path} ${message}${by}\n  at ${toPlace(path, texts[path] ?? "", span)}`;
}

/** `a.md:2:5 "water"`. */
function toPlace(path: string, text: string, { start, end }: Diagnostic["span"]): string {
  const lines = text.slice(0, start).split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return `${path}:${lines.length}:${column} ${JSON.stringify(text.slice(start, end))}`;
}
