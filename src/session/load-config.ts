import type { Catalogue } from "../config/catalogue.ts";
import { checkConfig } from "../config/check-config.ts";
import { listRulePaths } from "../config/check-rules.ts";
import { implicitConfig, resolveConfig, type ResolvedConfig } from "../config/resolve.ts";
import { documentsOf, readStack } from "../config/stack.ts";
import { compilePathPattern } from "../corpus/path-pattern.ts";
import type { Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { builtInRules, engineRules } from "./built-in-rules.ts";
import { createPackages } from "./config-packages.ts";
import type { CodeGate } from "./code-gate.ts";
import { loadHouseRules, type HouseRule } from "./house-rules.ts";
import { loadCode } from "./load-code.ts";

/** A configuration ready for use, and the rules that it may set. */
export interface LoadedConfig {
  readonly config: ResolvedConfig;
  /** Built-in ones and those of the house, by id in code-unit order. */
  readonly rules: readonly Rule[];
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
}

const builtInCatalogue: Catalogue = [
  ...builtInRules.map(({ meta }) => ({ meta })),
  ...engineRules.map((meta) => ({ meta, isFixed: true })),
];

/**
 * Loads the configuration at a path with what it extends, or what holds without one. Throws
 * `UserError` with every problem at its place.
 *
 * @param path from the repository root; null for no configuration
 */
export async function loadConfig(path: string | null, source: ConfigSource): Promise<LoadedConfig> {
  if (path === null) {
    const config = implicitConfig(builtInCatalogue);
    return { config, rules: builtInRules, readText: source.readText };
  }
  const packages = createPackages(source.root);
  const locate = async (file: string) =>
    packages.own(file) ? packages.locate(file) : source.gate.locate(file);
  const readText = (file: string) =>
    packages.own(file) ? packages.readText(file) : source.readText(file);
  const stack = await readStack(path, {
    read: readText,
    importDefault: async (file) => loadCode(await locate(file), file),
    findPackage: async (name, folder) => {
      await source.gate.admit(path);
      return packages.find(name, folder);
    },
  });
  const paths = new Set(documentsOf(stack).flatMap(listRulePaths));
  const houseRules = await loadHouseRules([...paths], locate);
  const catalogue: Catalogue = [
    ...builtInCatalogue,
    ...houseRules.map(({ path: file, rule }) => ({ path: file, meta: rule.meta })),
  ];
  const options = { catalogue, compilePatterns: compilePathPattern };
  await checkConfig(stack, options);
  return { config: resolveConfig(stack, options), rules: joinRules(houseRules), readText };
}

/** All rules by id. A rule of the house may not take the id of another rule. */
function joinRules(houseRules: readonly HouseRule[]): readonly Rule[] {
  const byId = new Map(builtInRules.map((rule) => [rule.meta.id, rule]));
  for (const { path, rule } of houseRules) {
    const { id } = rule.meta;
    if (byId.has(id)) {
      throw new UserError("rule-id-taken", [
        {
          message: `The rule \`${path}\` has the id \`${id}\`, which another rule has`,
          place: { path },
          hint: "Give it an id of its own.",
        },
      ]);
    }
    byId.set(id, rule);
  }
  return [...byId.values()].toSorted((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
}
