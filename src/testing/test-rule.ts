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
  const { expected, files } = readCase(example);
  await checkCase(rule, example);
  const diagnostics = await lintCase(rule, { ...example, files });
  const actual = diagnostics.map((diagnostic) => tell(rule, diagnostic, files));
  deepEqual(actual.toSorted(), expected.toSorted());
}

/** The files without marks, and each report with the text that its mark encloses. */
function readCase({ files, reports }: InvalidCase) {
  const marked = Object.entries(files).map(([path, text]) => ({ path, ...readMarks(text) }));
  const byPath = marked.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const places = byPath.flatMap(({ path, text, spans }) =>
    spans.map((span) => toPlace(path, text, span)),
  );
  const count = Math.max(reports.length, places.length);
  return {
    files: Object.fromEntries(marked.map(({ path, text }) => [path, text])),
    expected: Array.from(
      { length: count },
      (_, index) => `${reports[index] ?? "no report"}\n  at ${places[index] ?? "no mark"}`,
    ),
  };
}

function tell(rule: Rule, diagnostic: Diagnostic, files: ValidCase["files"]): string {
  const { path, message, span } = diagnostic;
  const by = diagnostic.rule === rule.meta.id ? "" : ` (${diagnostic.rule})`;
  return `${path} ${message}${by}\n  at ${toPlace(path, files[path] ?? "", span)}`;
}

/** `a.md:2:5 "water"`. */
function toPlace(path: string, text: string, { start, end }: Diagnostic["span"]): string {
  const lines = text.slice(0, start).split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return `${path}:${lines.length}:${column} ${JSON.stringify(text.slice(start, end))}`;
}
