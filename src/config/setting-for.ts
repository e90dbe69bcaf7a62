import { isEqualJson } from "../sdk/equality.ts";
import { isList, type Json, type Pointer } from "../sdk/json.ts";
import type { ResolvedConfig, ResolvedOverride, RuleSetting } from "./resolved-config.ts";
import { overlay } from "./resolve-rules.ts";

const unknownRule: RuleSetting = { level: "off", options: {}, source: "default" };

/**
 * How a rule is set for one seed. Where no override fits, this is the configuration's own object,
 * the same each time; a rule that the configuration does not know is off.
 *
 * @param path from the repository root
 * @param get the seed's value at a pointer, undefined where there is none
 */
export function settingFor(
  config: ResolvedConfig,
  ruleId: string,
  path: string,
  get: (pointer: Pointer) => Json | undefined,
): RuleSetting {
  let setting = config.rules.get(ruleId) ?? unknownRule;
  for (const override of config.overridesByRule.get(ruleId) ?? []) {
    const change = override.rules.get(ruleId);
    if (change !== undefined && fits(override, path, get)) setting = overlay(setting, change);
  }
  return setting;
}

function fits(
  { matchesPath, when }: ResolvedOverride,
  path: string,
  get: (pointer: Pointer) => Json | undefined,
): boolean {
  if (!matchesPath(path)) return false;
  for (const [pointer, wanted] of when) {
    const value = get(pointer);
    if (value === undefined || !isWanted(value, wanted)) return false;
  }
  return true;
}

function isWanted(value: Json, wanted: Json): boolean {
  if (isEqualJson(value, wanted)) return true;
  return isList(wanted) && wanted.some((item) => isEqualJson(value, item));
}
