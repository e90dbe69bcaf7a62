import type { Validator } from "../config/json-schema.ts";
import type { ResolvedConfig } from "../config/resolved-config.ts";
import type { Rule } from "../sdk/index.ts";

/**
 * The rules with those that the configuration declares, by id in code-unit order. Throws `UserError`
 * for declared rules that make no sense. What knows CEL is loaded only where there are any.
 */
export async function withCustomRules(
  rules: readonly Rule[],
  config: ResolvedConfig,
  validators: ReadonlyMap<string, Validator>,
): Promise<readonly Rule[]> {
  if (config.custom.size === 0) return rules;
  const { compileCustomRules } = await import("../custom/compile-rules.ts");
  const declared = await compileCustomRules(config, validators);
  return [...rules, ...declared].toSorted((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
}
