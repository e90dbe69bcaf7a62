import { lintProject } from "../engine/lint-project.ts";
import type { Diagnostic, Rule } from "../sdk/index.ts";
import { openCase, type CaseProject } from "./case-project.ts";
import type { ValidCase } from "./rule-cases.ts";

/**
 * What one rule reports of a case without marks, by path and place: the engine at work on files that
 * exist only in memory. What the engine itself has to say of the files is among it. With a version
 * before, it is what the change introduced.
 *
 * @throws UserError for a schema that is wrong
 */
export async function lintCase(rule: Rule, example: ValidCase): Promise<readonly Diagnostic[]> {
  return lintOpened(await openCase(rule, example));
}

/** The same of a case that is open. */
export async function lintOpened({ project, files }: CaseProject): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await lintProject(project, files);
  return diagnostics.filter(({ verdict }) => verdict === "introduced");
}
