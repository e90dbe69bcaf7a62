import type { Collection } from "../sdk/collection.ts";
import type { Json, Pointer } from "../sdk/json.ts";
import type { Level } from "../sdk/rule.ts";
import type { ResolvedConfig } from "./resolved-config.ts";
import { settingFor } from "./setting-for.ts";

/** A configuration as data, for people and programs that ask what holds. */
export interface ConfigDescription {
  /** Null where nothing is configured. */
  readonly source: string | null;
  /** Presets by name and files by path, earlier layers first. */
  readonly extends: readonly string[];
  readonly collections: readonly Collection[];
  /** By id in code-unit order. */
  readonly rules: readonly RuleDescription[];
  readonly overrides: readonly OverrideDescription[];
  readonly ignores: readonly string[];
  readonly aggregate: number;
  readonly suppressions: {
    /** Null where nothing is said: a change that is trusted may suppress what it introduces. */
    readonly ownFindings: boolean | null;
  };
}

interface RuleDescription {
  readonly id: string;
  readonly level: Level;
  readonly options: object;
  /** The preset, or the place of the setting: `seedlint.config.yaml:12`. */
  readonly source: string;
}

interface OverrideDescription {
  /** Null for every path. */
  readonly files: readonly string[] | null;
  readonly when: Readonly<Record<string, Json>>;
  readonly rules: readonly RuleDescription[];
}

/** The seed whose settings are wanted. */
export interface DescribedSeed {
  /** From the repository root. */
  readonly path: string;
  /** The seed's value at a pointer, undefined where there is none. */
  readonly get: (pointer: Pointer) => Json | undefined;
}

/** What a configuration comes to; for a seed, with the overrides that fit it applied. */
export function describeConfig(config: ResolvedConfig, seed?: DescribedSeed): ConfigDescription {
  const { source, collections, overrides, ignores, aggregate } = config;
  return {
    source,
    extends: config.extends,
    collections,
    rules: [...config.rules.keys()].toSorted().map((id) => describeRule(config, id, seed)),
    overrides: overrides.map(({ files, when, rules }) => ({
      files: files ?? null,
      when: Object.fromEntries(when),
      rules: [...rules].map(([id, setting]) => ({ id, ...setting })),
    })),
    ignores,
    aggregate,
    suppressions: { ownFindings: config.allowsOwnSuppressions ?? null },
  };
}

function describeRule(
  config: ResolvedConfig,
  id: string,
  seed: DescribedSeed | undefined,
): RuleDescription {
  const setting = seed ? settingFor(config, id, seed.path, seed.get) : config.rules.get(id);
  return { id, level: "off", options: {}, source: "default", ...setting };
}
