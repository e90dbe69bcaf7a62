import type { Json, Pointer, PointerPattern } from "../sdk/json.ts";
import type { Level } from "../sdk/rule.ts";

/** What a configuration file says, once it was checked. `configSchema` describes each key. */
export interface RawConfig {
  readonly $schema?: string;
  readonly extends?: string | readonly string[];
  readonly plugins?: readonly string[];
  readonly collections?: Readonly<Record<string, RawCollection>>;
  readonly custom?: Readonly<Record<string, RawCustomRule>>;
  readonly rules?: RawRules;
  readonly overrides?: readonly RawOverride[];
  readonly ignores?: readonly string[];
  readonly aggregate?: number;
  readonly suppressions?: {
    readonly ownFindings?: boolean;
  };
}

export interface RawCollection {
  readonly extends?: string;
  readonly files: string | readonly string[];
  readonly schema?: string;
  readonly slugged?: boolean;
  readonly fields?: Readonly<Record<string, Pointer>>;
  readonly locales?: {
    readonly values?: readonly string[];
    readonly neutral?: readonly PointerPattern[];
    readonly translated?: Readonly<Record<`/${string}`, Readonly<Record<string, Json>>>>;
  };
  readonly excerpt?: {
    readonly field: Pointer;
    readonly of?: "body" | "free";
    readonly max?: number;
  };
  readonly relations?: readonly RawRelation[];
  readonly derived?: readonly PointerPattern[];
}

/** What a preset may say of a collection: everything but where its files are. */
export type CollectionTemplate = Omit<RawCollection, "files" | "extends">;

export interface RawRelation {
  readonly name?: string;
  readonly from: PointerPattern;
  readonly to?: string;
  readonly inverse?: PointerPattern;
  readonly acyclic?: boolean;
}

/** A rule that the configuration declares, its conditions in CEL. */
export interface RawCustomRule {
  readonly in?: string | readonly string[];
  readonly each?: PointerPattern;
  readonly when?: string;
  readonly require: string;
  readonly at?: Pointer;
  readonly message: string;
  readonly level?: Level;
  readonly docs?: {
    readonly summary?: string;
    readonly why?: string;
    readonly remedy?: string;
    readonly url?: string;
  };
  /** What `seedlint test` runs. */
  readonly cases?: RawCases;
}

/** A seed of a declared rule as text, and what is reported of it; or several of them by path. */
export type RawCase =
  | {
      readonly seed: string;
      readonly base?: string;
      readonly today?: string;
      readonly reports?: readonly string[];
    }
  | {
      readonly files: Readonly<Record<string, string>>;
      readonly base?: Readonly<Record<string, string>>;
      readonly today?: string;
      readonly reports?: readonly string[];
    };

/** By name; of a valid one the text of its seed is enough. */
interface RawCases {
  readonly valid?: Readonly<Record<string, string | RawCase>>;
  readonly invalid?: Readonly<Record<string, RawCase>>;
}

/** By rule id, or by the path of a rule as written. */
type RawRules = Readonly<Record<string, RawSetting>>;

export type RawSetting =
  Level | readonly [Level] | readonly [Level, Readonly<Record<string, Json>>];

export interface RawOverride {
  readonly files?: string | readonly string[];
  readonly when?: Readonly<Record<Pointer, Json>>;
  readonly rules: RawRules;
}
