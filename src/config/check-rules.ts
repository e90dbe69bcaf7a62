import { isList, isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt, parsePointer, toPointer } from "../sdk/pointer.ts";
import type { InputProblem } from "../sdk/user-error.ts";
import { findRule, isRulePath, toRulePath, type Catalogue, type KnownRule } from "./catalogue.ts";
import { toProblem } from "./config-problem.ts";
import type { DataDocument } from "./data-document.ts";
import { describeViolation, hintOf } from "./describe-violation.ts";
import { createValidator } from "./json-schema.ts";

interface ConfiguredOptions {
  readonly at: Pointer;
  readonly rule: KnownRule;
  readonly options: JsonObject;
}

/** What is wrong with the rules that a configuration names and the options that it gives them. */
export async function findRuleProblems(
  document: DataDocument,
  catalogue: Catalogue,
): Promise<readonly InputProblem[]> {
  const problems: InputProblem[] = [];
  const configured: ConfiguredOptions[] = [];
  for (const { at, key, value } of listSettings(document)) {
    const rule = findRule(catalogue, key, document.path);
    if (rule === undefined) problems.push(toUnknownRule(document, at, catalogue));
    if (rule?.isFixed === true && value !== "error") problems.push(toFixedRule(document, at, key));
    const options = isList(value) ? value[1] : undefined;
    const isKnown = rule !== undefined && rule.isBroken !== true;
    if (isKnown && isObject(options)) configured.push({ at, rule, options });
  }
  return [...problems, ...(await findOptionProblems(document, configured))];
}

interface Setting {
  readonly at: Pointer;
  readonly key: string;
  readonly value: Json;
}

/** Every entry of `rules`, also of those in overrides. */
function listSettings({ value }: DataDocument): readonly Setting[] {
  const overrides = getAt(value, "/overrides");
  const count = isList(overrides) ? overrides.length : 0;
  const pointers = Array.from({ length: count }, (_, index) =>
    toPointer(["overrides", index, "rules"]),
  );
  return ["/rules" as const, ...pointers].flatMap((pointer) => {
    const rules = getAt(value, pointer);
    return Object.entries(isObject(rules) ? rules : {}).map(([key, setting]) => {
      return { at: appendToPointer(pointer, key), key, value: setting };
    });
  });
}

/** The paths of rules that a configuration names, from the repository root, each once. */
export function listRulePaths(document: DataDocument): readonly string[] {
  const keys = listSettings(document).map(({ key }) => key);
  return [...new Set(keys.filter(isRulePath).map((key) => toRulePath(key, document.path)))];
}

function toFixedRule(document: DataDocument, at: Pointer, key: string): InputProblem {
  return toProblem(
    document,
    { at, isKey: true },
    {
      message: `Rule \`${key}\` is always an error: without it, others would pass what nobody has read`,
      hint: "Leave files out by `ignores`, or by a pattern of `files` that starts with `!`",
    },
  );
}

function toUnknownRule(document: DataDocument, at: Pointer, catalogue: Catalogue): InputProblem {
  const key = parsePointer(at).at(-1) ?? "";
  const place = { at, isKey: true };
  if (isRulePath(key)) {
    return toProblem(document, place, { message: `No rule was loaded from \`${key}\`` });
  }
  const ids = catalogue.map(({ meta }) => meta.id);
  const { hint = "" } = hintOf(key, ids);
  const told = { message: `Unknown rule \`${key}\`` };
  // All ids would be a page; a near one is a line.
  return toProblem(document, place, {
    ...told,
    hint: hint.startsWith("Did") ? hint : "`seedlint rules` lists all rules",
  });
}

/** One schema for all options that are given, since each schema is compiled on its own. */
async function findOptionProblems(
  document: DataDocument,
  configured: readonly ConfiguredOptions[],
): Promise<readonly InputProblem[]> {
  if (configured.length === 0) return [];
  const schemas = configured.map(({ rule: { meta } }) => ({
    type: "object",
    properties: meta.options?.properties ?? {},
    additionalProperties: false,
  }));
  const schema = { type: "array", prefixItems: schemas } as const;
  const validate = await createValidator(schema, { path: document.path });
  return validate(configured.map(({ options }) => options)).map((violation) => {
    const [index = "", ...keys] = parsePointer(violation.pointer);
    const { at, rule } = configured[Number(index)] ?? { at: "" };
    const name = violation.property ?? keys[0] ?? "";
    const isUnknown = violation.property !== undefined && keys.length === 0;
    const told = isUnknown
      ? {
          message: `\`${rule?.meta.id ?? ""}\` has no option \`${name}\``,
          ...hintOf(name, violation.known),
        }
      : describeOption(name, violation);
    const path = [...keys, ...(violation.property === undefined ? [] : [violation.property])];
    const pointer = `${at}/1${toPointer(path)}` as Pointer;
    return toProblem(document, { at: pointer, isKey: violation.property !== undefined }, told);
  });
}

function describeOption(
  name: string,
  violation: Parameters<typeof describeViolation>[0],
): ReturnType<typeof describeViolation> {
  const { message, ...hint } = describeViolation({ ...violation, pointer: "" });
  return { message: `Option \`${name}\`: ${message}`, ...hint };
}
