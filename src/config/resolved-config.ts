import type { Collection } from "../sdk/collection.ts";
import type { Json, Pointer } from "../sdk/json.ts";
import type { Level } from "../sdk/rule.ts";
import type { InputPlace } from "../sdk/user-error.ts";
import type { CustomDefinition } from "./custom-rules.ts";

/** How a rule is set, and by what. */
export interface RuleSetting {
  readonly level: Level;
  /** For a configuration, the rule's defaults and what is configured; for an override, the latter. */
  readonly options: object;
  /** The preset, or the place of the setting: `seedlint.config.yaml:12`. */
  readonly source: string;
}

/** A configuration with all that it leaves out filled in. */
export interface ResolvedConfig {
  /** The path of the configuration; null where nothing is configured. */
  readonly source: string | null;
  /** What it extends, each preset by name and each file by path, earlier layers first. */
  readonly extends: readonly string[];
  /** The folder that paths in it are relative to, from the repository root; `""` for the root. */
  readonly directory: string;
  /** True where no collection is configured, so that each folder is one. */
  readonly isImplicit: boolean;
  /** In the configured order. */
  readonly collections: readonly Collection[];
  /** The rules that the configuration declares, by id. */
  readonly custom: ReadonlyMap<string, CustomDefinition>;
  /** Every known rule by id, those that are off included, in the order of the catalogue. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** In the configured order; later ones win. */
  readonly overrides: readonly ResolvedOverride[];
  /** For each rule that any override sets, those overrides in order. */
  readonly overridesByRule: ReadonlyMap<string, readonly ResolvedOverride[]>;
  /** The patterns of paths that are no seeds, as configured. */
  readonly ignores: readonly string[];
  /** True if `ignores` names the path, which is relative to the repository root. */
  readonly isIgnored: (path: string) => boolean;
  /** In how many seeds of a collection the same is said one by one to people. */
  readonly aggregate: number;
  /** True if a change may suppress what it introduces; undefined: if it is trusted. */
  readonly allowsOwnSuppressions: boolean | undefined;
  /**
   * Where the value at a pointer such as `/collections/policies/files` was written, in the file
   * that says it last; undefined where nothing is configured.
   */
  readonly placeOf: (pointer: Pointer, isKey?: boolean) => InputPlace | undefined;
}

/** Settings for some seeds. */
export interface ResolvedOverride {
  /** The patterns as configured; undefined for every path. */
  readonly files: readonly string[] | undefined;
  /** Of a path from the repository root. */
  readonly matchesPath: (path: string) => boolean;
  /** What the seed has at each pointer; a list stands for any of its items. */
  readonly when: ReadonlyMap<Pointer, Json>;
  /** What changes, by rule id; options are those that the override names. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}
