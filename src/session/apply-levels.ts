import type { ResolvedConfig, RuleSetting } from "../config/resolve.ts";
import { findClosest, type Level } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";

/**
 * The configuration with the levels of the command line, which win over its own and over its
 * overrides. Throws `UserError` for a rule that does not exist.
 */
export function applyLevels(
  config: ResolvedConfig,
  levels: ReadonlyMap<string, Level>,
): ResolvedConfig {
  if (levels.size === 0) return config;
  const rules = new Map(config.rules);
  for (const [id, level] of levels) {
    const setting = rules.get(id);
    if (setting === undefined) throw unknownRule(id, rules);
    rules.set(id, { ...setting, level, source: "--rule" });
  }
  const overridesByRule = new Map([...config.overridesByRule].filter(([id]) => !levels.has(id)));
  return { ...config, rules, overridesByRule };
}

function unknownRule(id: string, rules: ReadonlyMap<string, RuleSetting>): UserError {
  const closest = findClosest(id, rules.keys());
  const hint =
    closest === undefined ? "`seedlint rules` lists all rules." : `Did you mean \`${closest}\`?`;
  return new UserError("unknown-rule", [{ message: `There is no rule \`${id}\``, hint }]);
}
