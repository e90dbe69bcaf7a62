import { isObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt } from "../sdk/pointer.ts";
import type { InputPlace } from "../sdk/user-error.ts";
import { findRule, type Catalogue } from "./catalogue.ts";
import type { DataDocument } from "./data-document.ts";
import { levelIn } from "./presets.ts";
import type { RawSetting } from "./raw-config.ts";
import type { RuleSetting } from "./resolved-config.ts";

/** Settings by rule id. */
export type Settings = ReadonlyMap<string, RuleSetting>;

/** Every rule with its default options, off unless it is always on: what all layers lie on. */
export function startFromDefaults(catalogue: Catalogue): Settings {
  return new Map(
    catalogue.map(({ meta, isFixed, path, declaredAt, level: own = "off" }) => {
      const level = isFixed === true ? "error" : own;
      const stated = declaredAt === undefined ? path : sayPlace(declaredAt);
      const source = own === "off" ? "default" : (stated ?? "default");
      return [meta.id, { level, options: meta.options?.defaults ?? {}, source }];
    }),
  );
}

/** What a preset of ours says of each rule; a rule of the house or a plugin is in none. */
export function readPreset(preset: string, catalogue: Catalogue): Settings {
  const builtIn = catalogue.filter(
    ({ path, plugin, declaredAt, isFixed }) =>
      (path ?? plugin ?? declaredAt) === undefined && isFixed !== true,
  );
  return new Map(
    builtIn.map(({ meta }) => {
      return [meta.id, { level: levelIn(preset, meta), options: {}, source: preset }];
    }),
  );
}

/** What a mapping of rules in a configuration says, by rule id. */
export function readSettings(
  document: DataDocument,
  pointer: Pointer,
  catalogue: Catalogue,
): Settings {
  const raw = getAt(document.value, pointer);
  const settings = new Map<string, RuleSetting>();
  for (const [key, value] of Object.entries(isObject(raw) ? raw : {})) {
    const rule = findRule(catalogue, key, document.path);
    if (rule === undefined) continue;
    const source = toSource(document, appendToPointer(pointer, key));
    settings.set(rule.meta.id, { ...toSetting(value as RawSetting), source });
  }
  return settings;
}

function toSetting(raw: RawSetting): Omit<RuleSetting, "source"> {
  if (typeof raw === "string") return { level: raw, options: {} };
  return { level: raw[0], options: raw[1] ?? {} };
}

function toSource({ placeOf }: DataDocument, pointer: Pointer): string {
  return sayPlace(placeOf(pointer, true));
}

function sayPlace({ path, line }: Pick<InputPlace, "path" | "line">): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** Later settings over earlier ones, for the rules that the later ones name. */
export function overlayAll(base: Settings, later: Settings): Settings {
  const merged = new Map(base);
  for (const [id, setting] of later) merged.set(id, overlay(base.get(id), setting));
  return merged;
}

/** A later setting over an earlier one: its level, and its options key by key. */
export function overlay(base: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  return { ...later, options: { ...base?.options, ...later.options } };
}
