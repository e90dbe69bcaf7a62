import { posix } from "node:path";
import type { Catalogue } from "../config/catalogue.ts";
import { checkConfig } from "../config/check-config.ts";
import { listRulePaths } from "../config/check-rules.ts";
import { readConfig } from "../config/read-config.ts";
import {
  directoryOf,
  implicitConfig,
  resolveConfig,
  type ResolvedConfig,
} from "../config/resolve.ts";
import { compilePathPattern } from "../corpus/path-pattern.ts";
import type { Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { builtInMetas, builtInRules } from "./built-in-rules.ts";
import { loadHouseRules, resolveCodeFile, type HouseRule } from "./house-rules.ts";
import { loadCode } from "./load-code.ts";

/** A configuration ready for use, and the rules that it may set. */
export interface LoadedConfig {
  readonly config: ResolvedConfig;
  /** Built-in ones and those of the house, by id in code-unit order. */
  readonly rules: readonly Rule[];
}

/** Where a configuration and what it names are read from. */
export interface ConfigSource {
  /** The text at a path from the repository root; undefined if there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The absolute root of the worktree, from which code is run; null where there is none. */
  readonly root: string | null;
}

const builtInCatalogue: Catalogue = builtInMetas.map((meta) => ({ meta }));

/**
 * Loads the configuration at a path, or what holds without one. Throws `UserError` with every
 * problem at its place.
 *
 * @param path from the repository root; null for no configuration
 */
export async function loadConfig(path: string | null, source: ConfigSource): Promise<LoadedConfig> {
  if (path === null) return { config: implicitConfig(builtInCatalogue), rules: builtInRules };
  const { root, readText: read } = source;
  const importDefault = (file: string) => loadCode(resolveCodeFile(file, root), file);
  const document = await readConfig(path, { read, importDefault });
  const directory = directoryOf(path);
  const houseRules = await loadHouseRules(listRulePaths(document), { root, directory });
  const catalogue: Catalogue = [
    ...builtInCatalogue,
    ...houseRules.map(({ specifier, rule }) => ({ specifier, meta: rule.meta })),
  ];
  const options = { catalogue, compilePatterns: compilePathPattern };
  await checkConfig(document, options);
  return {
    config: resolveConfig(document, options),
    rules: joinRules(houseRules, path),
  };
}

/** All rules by id. A rule of the house may not take the id of another rule. */
function joinRules(houseRules: readonly HouseRule[], configPath: string): readonly Rule[] {
  const byId = new Map(builtInRules.map((rule) => [rule.meta.id, rule]));
  for (const { specifier, rule } of houseRules) {
    const { id } = rule.meta;
    if (byId.has(id)) {
      throw new UserError("rule-id-taken", [
        {
          message: `The rule \`${specifier}\` has the id \`${id}\`, which another rule has`,
          place: { path: posix.join(directoryOf(configPath), specifier) },
          hint: "Give it an id of its own.",
        },
      ]);
    }
    byId.set(id, rule);
  }
  return [...byId.values()].toSorted((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
}
