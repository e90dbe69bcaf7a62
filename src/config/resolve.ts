import { posix } from "node:path";
import type { Json, Pointer } from "../sdk/json.ts";
import type { DataDocument } from "./data-document.ts";
import { DEFAULT_PRESET, type Catalogue } from "./catalogue.ts";
import type { RawConfig, RawOverride } from "./raw-config.ts";
import { mirrorRelations, resolveCollection } from "./resolve-collection.ts";
import type { ResolvedConfig, ResolvedOverride } from "./resolved-config.ts";
import { overlayAll, readSettings, startFromPresets } from "./resolve-rules.ts";

export type { ResolvedConfig, RuleSetting } from "./resolved-config.ts";
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
 * Fills in presets and defaults.
 *
 * @param document a configuration in which `checkConfig` found no problem
 */
export function resolveConfig(
  document: DataDocument,
  { catalogue, compilePatterns }: ResolveOptions,
): ResolvedConfig {
  const raw = (document.value ?? {}) as RawConfig;
  const directory = directoryOf(document.path);
  const toTest = (files: readonly string[]): PathTest =>
    createPathTest(files, directory, compilePatterns);
  const overrides = (raw.overrides ?? []).map((override, index) => ({
    ...toConditions(override, toTest),
    rules: readSettings(document, `/overrides/${index}/rules`, catalogue),
  }));
  const base = startFromPresets([raw.extends ?? DEFAULT_PRESET].flat(), catalogue);
  const ignores = raw.ignores ?? [];
  return {
    source: document.path,
    directory,
    isImplicit: Object.keys(raw.collections ?? {}).length === 0,
    collections: mirrorRelations(
      Object.entries(raw.collections ?? {}).map(([name, collection]) =>
        resolveCollection(name, collection),
      ),
    ),
    rules: overlayAll(base, readSettings(document, "/rules", catalogue)),
    overrides,
    overridesByRule: groupByRule(overrides),
    ignores,
    isIgnored: ignores.length === 0 ? () => false : toTest(ignores),
  };
}

/** What holds where nothing is configured: the recommended rules, and each folder a collection. */
export function implicitConfig(catalogue: Catalogue): ResolvedConfig {
  return {
    source: null,
    directory: "",
    isImplicit: true,
    collections: [],
    rules: startFromPresets([DEFAULT_PRESET], catalogue),
    overrides: [],
    overridesByRule: new Map(),
    ignores: [],
    isIgnored: () => false,
  };
}

/** The folder of a configuration from the repository root; `""` for the root. */
export function directoryOf(path: string): string {
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
