import { findShapeProblems } from "../engine/form/rule-shape.ts";
import type { Plugin, Rule } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";

/**
 * The default export of a package as a plugin.
 *
 * @param path what messages call the file
 * @throws UserError with everything that is no part of a plugin
 */
export function toPlugin(value: unknown, path: string): Plugin {
  const [first, ...others] = findProblems(value).map((problem): InputProblem => ({
    message: `This is no plugin: ${problem}`,
    place: { path },
    hint: "Its default export is what `definePlugin` of `seedlint/sdk` returns.",
  }));
  if (first !== undefined) throw new UserError("plugin-invalid", [first, ...others]);
  return value as Plugin; // Everything in it was looked at, but for what presets say.
}

/** The rules of a plugin; a mapping has them in its order. */
export function rulesOf({ rules = [] }: Plugin): readonly Rule[] {
  return Object.values(rules);
}

function findProblems(value: unknown): readonly string[] {
  if (!isRecord(value)) return ["it has no default export that is an object"];
  const { name, rules = [], presets = {} } = value;
  const problems = [...findNothing(value)];
  if (name !== undefined && !isPluginName(name)) problems.push("`name` is no name in kebab case");
  if (typeof rules !== "object" || rules === null) problems.push("`rules` is no list of rules");
  else {
    for (const [key, rule] of Object.entries(rules)) {
      problems.push(...findShapeProblems(rule).map((problem) => `\`rules.${key}\`: ${problem}`));
    }
    if (problems.length === 0) problems.push(...findSameIds(Object.values(rules)));
  }
  if (!isRecord(presets)) problems.push("`presets` is no object");
  return problems;
}

/** Where nothing can ever be in force, nobody would notice. */
function findNothing(value: Readonly<Record<string, unknown>>): readonly string[] {
  if (value["rules"] !== undefined || value["presets"] !== undefined) return [];
  const isRule = findShapeProblems(value).length === 0;
  if (isRule) return ["it is a rule, which a plugin has in its list `rules`"];
  return ["it has neither `rules` nor `presets`"];
}

/** @param rules that are rules */
function findSameIds(rules: readonly Rule[]): readonly string[] {
  const ids = rules.map(({ meta }) => meta.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `two of its rules have the id \`${id}\``);
}

function isPluginName(name: unknown): boolean {
  return typeof name === "string" && /^@?[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/.test(name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
