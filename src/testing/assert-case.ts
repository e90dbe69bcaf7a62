import type { Diagnostic, Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Texts } from "./case-files.ts";
import { checkCase, openCase, type CaseProject } from "./case-project.ts";
import { findCaseProblems } from "./case-keys.ts";
import { findMendProblem } from "./fixes.ts";
import { lintOpened } from "./lint-case.ts";
import { fenceRule, observeRule } from "./observe-rule.ts";
import { readCase, type ReadCase, type Report } from "./read-case.ts";
import type { InvalidCase, ValidCase } from "./rule-cases.ts";
import { drawReports, tellDifference } from "./tell-reports.ts";

/** What opens a case: its project and files. */
export type OpenCase = (rule: Rule, example: ValidCase) => Promise<CaseProject>;

/**
 * Rejects with an Error that says, for people, what the rule reports otherwise than the case says,
 * or what is wrong with the case.
 *
 * @param receive gets what the engine says of the seeds as they are in the case
 */
export async function assertCase(
  rule: Rule,
  example: ValidCase | InvalidCase,
  kind: "valid" | "invalid",
  receive: Receive = () => {},
): Promise<void> {
  fail(findCaseProblems(example, kind));
  await withoutStack(async () => {
    await checkCase(rule, example);
    await assertReports(rule, { reports: [], ...example }, { open: openCase, receive });
  });
}

export type Receive = (diagnostics: readonly Diagnostic[]) => void;

/** The same of a case that is known to be in the form of one. */
export async function assertReports(
  rule: Rule,
  example: InvalidCase,
  { open, receive }: { readonly open: OpenCase; readonly receive?: Receive },
): Promise<void> {
  const read = readCase(example);
  const errors: unknown[] = [];
  const observed = recordErrors(rule, errors);
  const openTexts = (files: Texts) => open(observed, { ...read.example, files });
  const diagnostics = await lintOpened(await openTexts(read.example.files));
  receive?.(diagnostics);
  const actual = toReports(rule, diagnostics);
  const problem =
    tellProblem(read, actual) ?? (await findMendProblem(openTexts, read.example, example));
  if (problem !== undefined) throw failure(problem, errors[0]);
}

function tellProblem({ problem, expected, texts }: ReadCase, actual: readonly Report[]) {
  if (problem !== undefined) return `${problem}\n\n${drawReports(actual, texts)}`;
  return tellDifference(expected, actual, texts);
}

/** What the engine itself says is told with the name of its rule. */
function toReports(rule: Rule, diagnostics: readonly Diagnostic[]): readonly Report[] {
  return diagnostics.map(({ rule: id, path, span, message }) => {
    return { path, span, message: id === rule.meta.id ? message : `${message} (${id})` };
  });
}

/** An exception of the rule becomes a diagnostic; who writes the rule wants to see where it came of. */
function recordErrors(rule: Rule, errors: unknown[]): Rule {
  return observeRule(fenceRule(rule), (step) => {
    try {
      return step();
    } catch (error) {
      errors.push(error);
      throw error;
    }
  });
}

/** Throws if there is a problem. */
export function fail(problems: readonly string[]): void {
  if (problems.length > 0) throw failure(problems.join("\n"));
}

/** An error whose stack, which would be that of the engine, is left out. */
function failure(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? {} : { cause });
  error.stack = `Error: ${message}`;
  return error;
}

/** What the user can mend is told with its hint. */
async function withoutStack(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const told = error.problems.map(({ message, hint }) =>
      hint === undefined ? message : `${message}\n  ${hint}`,
    );
    throw failure(told.join("\n"));
  }
}
