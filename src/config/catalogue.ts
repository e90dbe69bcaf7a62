import type { Level, RuleMeta } from "../sdk/rule.ts";

/** A rule that a configuration may set. */
export interface KnownRule {
  readonly meta: RuleMeta;
  /** How the configuration names a rule of the house, as written; absent for a built-in rule. */
  readonly specifier?: string;
}

/** Every rule that a configuration may set. */
export type Catalogue = readonly KnownRule[];

/** True for a key of `rules` that is the path of a rule. */
export function isRulePath(key: string): boolean {
  return key.startsWith("./") || key.startsWith("../");
}

/** The rule that a key of `rules` names: an id, or a path as written. */
export function findRule(catalogue: Catalogue, key: string): KnownRule | undefined {
  return isRulePath(key)
    ? catalogue.find(({ specifier }) => specifier === key)
    : catalogue.find(({ meta }) => meta.id === key);
}

type Preset = (meta: RuleMeta) => Level;

const strictLevels = { off: "warn", info: "info", warn: "error", error: "error" } as const;

const presets: ReadonlyMap<string, Preset> = new Map<string, Preset>([
  ["seedlint:recommended", ({ preview, recommended }) => (preview === true ? "off" : recommended)],
  [
    "seedlint:strict",
    ({ preview, recommended }) => (preview === true ? "off" : strictLevels[recommended]),
  ],
  ["seedlint:all", ({ recommended }) => (recommended === "off" ? "warn" : recommended)],
]);

/** The names that `extends` takes. */
export const presetNames: readonly string[] = [...presets.keys()];

/** What holds without `extends`. */
export const DEFAULT_PRESET = "seedlint:recommended";

/** The level that a preset gives to a rule; `off` if there is no such preset. */
export function levelIn(preset: string, meta: RuleMeta): Level {
  return presets.get(preset)?.(meta) ?? "off";
}
