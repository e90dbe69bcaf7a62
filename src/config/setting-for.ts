import { isList, isObject, type Json, type Pointer } from "../sdk/json.ts";
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
  if (isEqual(value, wanted)) return true;
  return isList(wanted) && wanted.some((item) => isEqual(value, item));
}

/** Equality of values: the order of keys does not count. */
function isEqual(a: Json, b: Json): boolean {
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false;
    // A list has no holes, so each index below the length has an item.
    return a.every((item, index) => isEqual(item, b[index] as Json));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key] as Json, b[key] as Json))
  );
}
