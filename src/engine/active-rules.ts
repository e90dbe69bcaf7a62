import { settingFor, type ResolvedConfig, type RuleSetting } from "../config/resolve.ts";
import type { Rule, Seed } from "../sdk/index.ts";
import type { LoadedSeed } from "./load.ts";

/** The rules that may speak under a configuration: on, or turned on by an override. */
export function findActiveRules(config: ResolvedConfig, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ meta: { id } }) => {
    const overrides = config.overridesByRule.get(id) ?? [];
    const levels = [config.rules.get(id), ...overrides.map((override) => override.rules.get(id))];
    return levels.some((setting) => setting !== undefined && setting.level !== "off");
  });
}

/** The level and options of a rule for one seed, overrides applied. */
export function settingOf(config: ResolvedConfig, ruleId: string, loaded: LoadedSeed): RuleSetting {
  const { seed, identity } = loaded;
  const get = (pointer: Parameters<Seed["get"]>[0]) => seed?.get(pointer);
  return settingFor(config, ruleId, identity.path, get);
}
