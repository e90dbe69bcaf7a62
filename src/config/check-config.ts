import { appendToPointer } from "../sdk/pointer.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { findCollectionProblems } from "./check-collections.ts";
import { findPatternProblems } from "./check-patterns.ts";
import { findRuleProblems } from "./check-rules.ts";
import { toProblem } from "./config-problem.ts";
import { conforms } from "./conforms.ts";
import { findTakenIds, readCustomRules } from "./custom-rules.ts";
import type { DataDocument } from "./data-document.ts";
import { describeViolation } from "./describe-violation.ts";
import { createValidator } from "./json-schema.ts";
import { mergeCollections } from "./merge-collections.ts";
import type { ResolveOptions } from "./resolve.ts";
import { configSchema } from "./schema.ts";
import { documentsOf, type ConfigStack } from "./stack.ts";

/**
 * Checks a configuration with what it extends: form, names in `extends`, rules and their options,
 * collections, patterns.
 *
 * @throws UserError `config-invalid` with every problem, by place
 */
export async function checkConfig(
  stack: ConfigStack,
  { catalogue, compilePatterns }: ResolveOptions,
): Promise<void> {
  const problems = [
    ...stack.problems,
    ...findCollectionProblems(mergeCollections(stack)),
    ...findTakenIds(readCustomRules(stack), catalogue),
  ];
  for (const document of documentsOf(stack)) {
    problems.push(
      ...(await findFormProblems(document)),
      ...(await findRuleProblems(document, catalogue)),
      ...findPatternProblems(document, compilePatterns),
    );
  }
  const [first, ...others] = problems.toSorted(byPlace);
  if (first !== undefined) throw new UserError("config-invalid", [first, ...others]);
}

function byPlace({ place: a }: InputProblem, { place: b }: InputProblem): number {
  const [path, other] = [a?.path ?? "", b?.path ?? ""];
  if (path !== other) return path < other ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

async function findFormProblems(document: DataDocument): Promise<readonly InputProblem[]> {
  // An empty file says nothing, which is no mistake.
  if (document.value === null || conforms(document.value, configSchema)) return [];
  const validate = await createValidator(configSchema, { path: "seedlint.config.schema.json" });
  return validate(document.value).map((violation) => {
    const { keyword, pointer, property } = violation;
    const isThere = property !== undefined && keyword !== "required";
    const at = isThere ? appendToPointer(pointer, property) : pointer;
    const isKey = property !== undefined;
    return toProblem(document, { at, isKey }, describeViolation(violation));
  });
}
