import { posix } from "node:path";
import type { Collection } from "../sdk/collection.ts";
import type { Json, Pointer } from "../sdk/json.ts";
import type { Catalogue } from "./catalogue.ts";
import { readCustomRules } from "./custom-rules.ts";
import type { DataDocument } from "./data-document.ts";
import { DEFAULT_AGGREGATE } from "./defaults.ts";
import { mergeCollections } from "./merge-collections.ts";
import { DEFAULT_PRESET } from "./presets.ts";
import type { RawConfig, RawOverride } from "./raw-config.ts";
import { mirrorRelations, resolveCollection } from "./resolve-collection.ts";
import {
  overlayAll,
  readPreset,
  readSettings,
  startFromDefaults,
  type Settings,
} from "./resolve-rules.ts";
import type { ResolvedConfig, ResolvedOverride } from "./resolved-config.ts";
import { documentsOf, type ConfigLayer, type ConfigStack } from "./stack.ts";

export type { ResolvedConfig, ResolvedOverride, RuleSetting } from "./resolved-config.ts";
export { settingFor } from "./setting-for.ts";

/** Compiles a list of path patterns; the corpus layer has the one that all of seedlint uses. */
export type CompilePatterns = (
  files: readonly string[],
  locales: readonly string[],
) => { readonly match: (path: string) => object | undefined };

/** What resolving needs beside the configuration. */
export interface ResolveOptions {
  readonly catalogue: Catalogue;
  readonly compilePatterns: CompilePatterns;
}

/**
 * Fills in what is extended, and defaults.
 *
 * @param stack a configuration in which `checkConfig` found no problem
 */
export function resolveConfig(
  stack: ConfigStack,
  { catalogue, compilePatterns }: ResolveOptions,
): ResolvedConfig {
  const { document } = stack;
  const directory = directoryOf(document.path);
  const toTest = (files: readonly string[]): PathTest =>
    createPathTest(files, directory, compilePatterns);
  const documents = documentsOf(stack);
  const raws = documents.map(({ value }) => (value ?? {}) as RawConfig);
  const overrides = documents.flatMap((each) => resolveOverrides(each, catalogue, toTest));
  const ignores = raws.flatMap((raw) => raw.ignores ?? []);
  const merged = mergeCollections(stack);
  const collections = resolveCollections(merged);
  return {
    source: document.path,
    extends: stack.layers.slice(0, -1).map(nameOf),
    directory,
    isImplicit: collections.length === 0,
    collections,
    custom: readCustomRules(stack),
    rules: resolveRules(stack, catalogue),
    overrides,
    overridesByRule: groupByRule(overrides),
    ignores,
    isIgnored: ignores.length === 0 ? () => false : toTest(ignores),
    aggregate: raws.findLast((raw) => raw.aggregate !== undefined)?.aggregate ?? DEFAULT_AGGREGATE,
    allowsOwnSuppressions: raws
      .map(({ suppressions }) => suppressions?.ownFindings)
      .findLast((allowed) => allowed !== undefined),
    placeOf: merged.placeOf,
  };
}

/** What holds where nothing is configured: the recommended rules, and each folder a collection. */
export function implicitConfig(catalogue: Catalogue): ResolvedConfig {
  return {
    source: null,
    extends: [DEFAULT_PRESET],
    directory: "",
    isImplicit: true,
    collections: [],
    custom: new Map(),
    rules: overlayAll(startFromDefaults(catalogue), readPreset(DEFAULT_PRESET, catalogue)),
    overrides: [],
    overridesByRule: new Map(),
    ignores: [],
    isIgnored: () => false,
    aggregate: DEFAULT_AGGREGATE,
    allowsOwnSuppressions: undefined,
    placeOf: () => undefined,
  };
}

function nameOf(layer: ConfigLayer): string {
  return layer.kind === "preset" ? layer.name : layer.document.path;
}

function resolveRules({ layers }: ConfigStack, catalogue: Catalogue): Settings {
  return layers.reduce((below, layer) => {
    return overlayAll(
      below,
      layer.kind === "preset"
        ? readPreset(layer.name, catalogue)
        : readSettings(layer.document, "/rules", catalogue),
    );
  }, startFromDefaults(catalogue));
}

function resolveCollections({ value }: DataDocument): readonly Collection[] {
  const collections = Object.entries((value as RawConfig).collections ?? {});
  return mirrorRelations(collections.map(([name, raw]) => resolveCollection(name, raw)));
}

function resolveOverrides(
  document: DataDocument,
  catalogue: Catalogue,
  toTest: (files: readonly string[]) => PathTest,
): readonly ResolvedOverride[] {
  const { overrides = [] } = (document.value ?? {}) as RawConfig;
  return overrides.map((override, index) => ({
    ...toConditions(override, toTest),
    rules: readSettings(document, `/overrides/${index}/rules`, catalogue),
  }));
}

/** The folder of a configuration from the repository root; `""` for the root. */
function directoryOf(path: string): string {
  return posix.dirname(path).replace(/^\.$/, "");
}

type PathTest = (path: string) => boolean;

/** Tests paths from the repository root with patterns that are relative to a folder. */
function createPathTest(
  files: readonly string[],
  directory: string,
  compilePatterns: CompilePatterns,
): PathTest {
  const pattern = compilePatterns(files, []);
  const prefix = directory === "" ? "" : `${directory}/`;
  return (path) =>
    path.startsWith(prefix) && pattern.match(path.slice(prefix.length)) !== undefined;
}

function toConditions(
  { files, when }: RawOverride,
  toTest: (files: readonly string[]) => PathTest,
): Omit<ResolvedOverride, "rules"> {
  const patterns = files === undefined ? undefined : [files].flat();
  return {
    files: patterns,
    matchesPath: patterns === undefined ? () => true : toTest(patterns),
    // The keys were checked to be pointers.
    when: new Map(Object.entries(when ?? {}) as [Pointer, Json][]),
  };
}

function groupByRule(
  overrides: readonly ResolvedOverride[],
): ReadonlyMap<string, readonly ResolvedOverride[]> {
  const ids = new Set(overrides.flatMap(({ rules }) => [...rules.keys()]));
  return new Map([...ids].map((id) => [id, overrides.filter(({ rules }) => rules.has(id))]));
}
