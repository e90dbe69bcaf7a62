import type { ResolvedConfig, ResolvedOverride, RuleSetting } from "../config/resolve.ts";
import { findClosest, type Level } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";

/**
 * The configuration with the levels of the command line, which win over its own and over those of
 * its overrides; options stay. A rule that this configuration does not know is passed over, since
 * another one of the run may know it.
 */
export function applyLevels(
  config: ResolvedConfig,
  levels: ReadonlyMap<string, Level>,
): ResolvedConfig {
  if (levels.size === 0) return config;
  const overlay = (rules: ReadonlyMap<string, RuleSetting>): ReadonlyMap<string, RuleSetting> =>
    new Map(
      [...rules].map(([id, setting]) => {
        const level = levels.get(id);
        return [id, level === undefined ? setting : { ...setting, level, source: "--rule" }];
      }),
    );
  const overlayOverride = (override: ResolvedOverride): ResolvedOverride => ({
    ...override,
    rules: overlay(override.rules),
  });
  return {
    ...config,
    rules: overlay(config.rules),
    overrides: config.overrides.map(overlayOverride),
    overridesByRule: new Map(
      [...config.overridesByRule].map(([id, list]) => [id, list.map(overlayOverride)]),
    ),
  };
}

/** Throws `UserError` for a rule that none of the configurations knows, or that is always on. */
export function refuseLevels(
  levels: ReadonlyMap<string, Level>,
  configs: readonly ResolvedConfig[],
  fixedIds: ReadonlySet<string>,
): void {
  for (const [id, level] of levels) {
    if (!configs.some(({ rules }) => rules.has(id))) {
      throw unknownRule(id, new Map(configs.flatMap(({ rules }) => [...rules])));
    }
    if (!fixedIds.has(id) || level === "error") continue;
    throw new UserError("rule-fixed", [
      {
        message: `Rule \`${id}\` is always an error`,
        hint: "The other rules cannot judge without it.",
      },
    ]);
  }
}

function unknownRule(id: string, rules: ReadonlyMap<string, RuleSetting>): UserError {
  const closest = findClosest(id, rules.keys());
  const hint =
    closest === undefined ? "`seedlint rules` lists all rules." : `Did you mean \`${closest}\`?`;
  return new UserError("unknown-rule", [{ message: `There is no rule \`${id}\``, hint }]);
}
