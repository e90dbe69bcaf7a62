import { isList, type Json, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt } from "../sdk/pointer.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { presetNames } from "./catalogue.ts";
import { findCollectionProblems } from "./check-collections.ts";
import { findPatternProblems } from "./check-patterns.ts";
import { findRuleProblems } from "./check-rules.ts";
import { toProblem } from "./config-problem.ts";
import type { DataDocument } from "./data-document.ts";
import { describeViolation, hintOf } from "./describe-violation.ts";
import { createValidator } from "./json-schema.ts";
import { quote } from "./quote.ts";
import type { ResolveOptions } from "./resolve.ts";
import { configSchema } from "./schema.ts";

/**
 * Checks a configuration: form, presets, rules and their options, collections, patterns.
 *
 * @throws UserError `config-invalid` with every problem, by place
 */
export async function checkConfig(
  document: DataDocument,
  { catalogue, compilePatterns }: ResolveOptions,
): Promise<void> {
  const problems = [
    ...(await findFormProblems(document)),
    ...findPresetProblems(document),
    ...(await findRuleProblems(document, catalogue)),
    ...findCollectionProblems(document),
    ...findPatternProblems(document, compilePatterns),
  ];
  const [first, ...others] = problems.toSorted(byPlace);
  if (first !== undefined) throw new UserError("config-invalid", [first, ...others]);
}

function byPlace({ place: a }: InputProblem, { place: b }: InputProblem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

async function findFormProblems(document: DataDocument): Promise<readonly InputProblem[]> {
  // An empty file says nothing, which is no mistake.
  if (document.value === null) return [];
  const validate = await createValidator(configSchema, { path: "seedlint.config.schema.json" });
  return validate(document.value).map((violation) => {
    const { keyword, pointer, property } = violation;
    const isThere = property !== undefined && keyword !== "required";
    const at = isThere ? appendToPointer(pointer, property) : pointer;
    const isKey = property !== undefined;
    return toProblem(document, { at, isKey }, describeViolation(violation));
  });
}

function findPresetProblems(document: DataDocument): readonly InputProblem[] {
  const value: Json | undefined = getAt(document.value, "/extends");
  const presets: readonly (readonly [Pointer, Json | undefined])[] = isList(value)
    ? value.map((preset, index) => [appendToPointer("/extends", index), preset] as const)
    : [["/extends", value]];
  return presets.flatMap(([at, preset]) => {
    if (typeof preset !== "string" || presetNames.includes(preset)) return [];
    const told = { message: `Unknown preset ${quote(preset)}`, ...hintOf(preset, presetNames) };
    return [toProblem(document, { at }, told)];
  });
}
