import { posix } from "node:path";
import { toBrokenRule, type Catalogue, type KnownRule } from "../config/catalogue.ts";
import { checkConfig } from "../config/check-config.ts";
import { listRulePaths } from "../config/check-rules.ts";
import { readCustomRules, toKnownRule } from "../config/custom-rules.ts";
import { implicitConfig, resolveConfig, type ResolvedConfig } from "../config/resolve.ts";
import { documentsOf, readStack } from "../config/stack.ts";
import { compilePathPattern } from "../corpus/path-pattern.ts";
import type { Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { builtInRules, engineRules, isFixedRule } from "./built-in-rules.ts";
import { createPackages } from "./config-packages.ts";
import type { CodeGate } from "./code-gate.ts";
import type { BrokenRule } from "./broken-rules.ts";
import type { Hang } from "./hangs.ts";
import { loadHouseRules, loadWatched, type CodeSource } from "./house-rules.ts";
import { Plugins } from "./plugins.ts";
import { findRuleFiles } from "./rule-files.ts";

/** A configuration ready for use, and the rules that it may set. */
export interface LoadedConfig {
  readonly config: ResolvedConfig;
  /** Built-in ones, those of the house and of plugins, by id in code-unit order. */
  readonly rules: readonly Rule[];
  /** What each rule is, and where it comes from. */
  readonly catalogue: Catalogue;
  readonly brokenRules: readonly BrokenRule[];
  /** Reads what the configuration names, files of packages that it extends included. */
  readonly readText: ReadText;
}

/** The text at a path from the repository root; undefined if there is none. */
type ReadText = (path: string) => Promise<string | undefined>;

/** Where a configuration and what it names are read from. */
export interface ConfigSource {
  readonly readText: ReadText;
  /** Every path that there is to read, to find the one that was meant. */
  readonly listPaths: () => Iterable<string>;
  /** The absolute root of the worktree; null where there is none. */
  readonly root: string | null;
  /** Decides which code may be run. */
  readonly gate: CodeGate;
  /** Rules to load that no configuration names, from the repository root. */
  readonly furtherRules?: readonly string[];
  /** What did not end when it was last run, and is left out. */
  readonly hangs?: readonly Hang[];
}

const builtInCatalogue: Catalogue = [
  ...builtInRules.map(({ meta }) => ({ meta })),
  // Those that may be set speak also where no preset is extended.
  ...engineRules.map((meta) => ({
    ...{ meta, isFixed: isFixedRule(meta) },
    level: meta.recommended ?? "error",
  })),
];

/**
 * Loads the configuration at a path with what it extends, or what holds without one. Throws
 * `UserError` with every problem at its place.
 *
 * @param path from the repository root; null for no configuration
 */
export async function loadConfig(path: string | null, source: ConfigSource): Promise<LoadedConfig> {
  if (path === null) {
    const { readText, gate } = source;
    const house = await loadHouse([], "", source, { ...gate, hangs: source.hangs ?? [] });
    return { ...house, config: implicitConfig(house.catalogue), readText };
  }
  const packages = createPackages(source.root);
  const readText = (file: string) =>
    packages.own(file) ? packages.readText(file) : source.readText(file);
  const code: CodeSource = {
    hangs: source.hangs ?? [],
    locate: async (file) => (packages.own(file) ? packages.locate(file) : source.gate.locate(file)),
  };
  const findPackage = async (name: string, folder: string) => {
    await source.gate.admit(path);
    return packages.find(name, folder);
  };
  const plugins = new Plugins({ ...code, findPackage, readText });
  const stack = await readStack(path, {
    read: readText,
    importDefault: async (file) => loadWatched(await code.locate(file), file, code),
    findPackage,
    readPluginPreset: (name, from) => plugins.readPreset(name, from),
  });
  const documents = documentsOf(stack);
  for (const document of documents) await plugins.load(document);
  const named = documents.flatMap(listRulePaths);
  const house = await loadHouse(named, posix.dirname(path), source, code);
  const all = withPlugins(house, plugins);
  const custom = readCustomRules(stack);
  const known = [...all.catalogue, ...[...custom.values()].map(toKnownRule)];
  const options = { catalogue: known, compilePatterns: compilePathPattern };
  await checkWith(house.brokenRules, () => checkConfig(stack, options));
  return { ...all, catalogue: known, config: resolveConfig(stack, options), readText };
}

type Loaded = Pick<LoadedConfig, "rules" | "catalogue" | "brokenRules">;

/** Built-in rules, and those of the house: those that are named, and those found in the folder. */
async function loadHouse(
  named: readonly string[],
  directory: string,
  { listPaths, furtherRules = [] }: ConfigSource,
  code: CodeSource,
): Promise<Loaded> {
  const found = new Set(findRuleFiles(directory, listPaths()));
  const paths = new Set([...named, ...found, ...furtherRules]);
  const takenIds = new Set(builtInCatalogue.map(({ meta }) => meta.id));
  const { rules, broken } = await loadHouseRules([...paths], code, takenIds);
  const own = rules.map(({ path, rule: { meta } }): KnownRule => {
    const level = meta.preview === true ? "off" : (meta.recommended ?? "warn");
    return { path, meta, ...(found.has(path) ? { level } : {}) };
  });
  return {
    rules: [...builtInRules, ...rules.map(({ rule }) => rule)].toSorted(byId),
    catalogue: [...builtInCatalogue, ...own, ...broken.map(({ path }) => toBrokenRule(path))],
    brokenRules: broken,
  };
}

function withPlugins(loaded: Loaded, { all }: Plugins): Loaded {
  const known = all.flatMap(({ name: plugin, rules }) =>
    rules.map(({ meta }): KnownRule => ({ meta, plugin })),
  );
  return {
    ...loaded,
    rules: [...loaded.rules, ...all.flatMap(({ rules }) => rules)].toSorted(byId),
    catalogue: [...loaded.catalogue, ...known],
  };
}

function byId({ meta: a }: Rule, { meta: b }: Rule): number {
  return a.id < b.id ? -1 : 1;
}

/** Rules that could not be run come first: the configuration may name an id that one of them has. */
async function checkWith(
  brokenRules: readonly BrokenRule[],
  check: () => Promise<void>,
): Promise<void> {
  try {
    await check();
  } catch (error) {
    const [first, ...others] = brokenRules.flatMap(({ error: { problems } }) => problems);
    if (!(error instanceof UserError) || first === undefined) throw error;
    throw new UserError(error.code, [first, ...others, ...error.problems], error);
  }
}
