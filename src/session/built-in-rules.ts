import { rules } from "../../rules/index.ts";
import { engineRules } from "../engine/engine-rules.ts";
import type { RuleMeta } from "../sdk/index.ts";
import { rulePagesUrl } from "../sdk/version.ts";

export { engineRules, rules as builtInRules };

/** Every rule that a configuration may name without more: built-in ones and the engine's own. */
export const builtInMetas: readonly RuleMeta[] = [...rules.map(({ meta }) => meta), ...engineRules];

/** True for a rule of the engine that is always an error, because the others cannot judge without it. */
export function isFixedRule({ recommended }: RuleMeta): boolean {
  return recommended === "error";
}

/** The ids of those. */
export const fixedRuleIds: ReadonlySet<string> = new Set(
  engineRules.filter(isFixedRule).map(({ id }) => id),
);

const builtInIds: ReadonlySet<string> = new Set(builtInMetas.map(({ id }) => id));

/** The page of a built-in rule; undefined for any other. */
export function pageOf(ruleId: string): string | undefined {
  return builtInIds.has(ruleId) ? `${rulePagesUrl}${ruleId}.md` : undefined;
}
