import { posix } from "node:path";
import { checkConfig } from "../config/check-config.ts";
import type { Catalogue } from "../config/catalogue.ts";
import type { DataDocument } from "../config/data-document.ts";
import { implicitCollection } from "../config/defaults.ts";
import { createValidator } from "../config/json-schema.ts";
import { implicitConfig, resolveConfig, type ResolvedConfig } from "../config/resolve.ts";
import { stackOfPresets } from "../config/stack.ts";
import {
  createImplicitMembership,
  createMembership,
  type FindMembers,
} from "../corpus/membership.ts";
import { compilePathPattern } from "../corpus/path-pattern.ts";
import { engineRules } from "../engine/engine-rules.ts";
import { lintProject } from "../engine/lint-project.ts";
import type { ProjectFiles, SeedFile, Validator } from "../engine/project.ts";
import type { Diagnostic, JsonObject, Rule } from "../sdk/index.ts";
import type { ValidCase } from "./rule-cases.ts";

const CONFIG_PATH = "seedlint.config.json";
const SCHEMA_PATH = "seeds.schema.json";

/**
 * What one rule reports of a case, by path and place: the engine at work on files that exist only
 * in memory. What the engine itself has to say of the files is among it. With a version before,
 * it is what the change introduced. The configuration is taken as right; see {@link checkCase}.
 *
 * @throws UserError for a schema that is wrong
 */
export async function lintCase(rule: Rule, example: ValidCase): Promise<readonly Diagnostic[]> {
  const config = configure(rule, example);
  const { diagnostics } = await lintProject(
    {
      config,
      rules: [rule],
      today: example.today ?? "2026-01-01",
      pageOf: () => undefined,
      validators: await createValidators(config, example),
    },
    toProjectFiles(example, createFindMembers(config)),
  );
  return diagnostics.filter(({ verdict }) => verdict === "introduced");
}

/**
 * Checks the configuration of a case and its options.
 *
 * @throws UserError with what is wrong
 */
export async function checkCase(rule: Rule, example: ValidCase): Promise<void> {
  const options = { catalogue: catalogueOf(rule), compilePatterns: compilePathPattern };
  const rules = { [rule.meta.id]: [levelOf(rule), { ...example.options }] };
  await checkConfig(stackOfPresets(toDocument({ ...toConfig(example), rules })), options);
}

function configure(rule: Rule, example: ValidCase): ResolvedConfig {
  const value = toConfig(example);
  const catalogue = catalogueOf(rule);
  const config =
    value === null
      ? implicitConfig(catalogue)
      : resolveConfig(stackOfPresets(toDocument(value)), {
          catalogue,
          compilePatterns: compilePathPattern,
        });
  const options = { ...rule.meta.options?.defaults, ...example.options };
  const own = { level: levelOf(rule), options, source: CONFIG_PATH };
  return { ...config, rules: new Map([...config.rules, [rule.meta.id, own]]) };
}

function catalogueOf(rule: Rule): Catalogue {
  return [rule.meta, ...engineRules].map((meta) => ({ meta }));
}

function toDocument(value: JsonObject): DataDocument {
  return { path: CONFIG_PATH, value, placeOf: () => ({ path: CONFIG_PATH }) };
}

/** A rule that is off by default is to be tested all the same. */
function levelOf({ meta }: Rule): "info" | "warn" | "error" {
  return meta.recommended === "off" ? "warn" : meta.recommended;
}

function toConfig({ config, collection, schema }: ValidCase): JsonObject | null {
  if (collection === undefined && schema === undefined) return config ?? null;
  const own = schema === undefined ? {} : { schema: SCHEMA_PATH };
  const seeds = { files: "**/*.md", ...own, ...collection };
  return { ...config, collections: { seeds } };
}

async function createValidators(
  { collections }: ResolvedConfig,
  { schema }: ValidCase,
): Promise<ReadonlyMap<string, Validator>> {
  const validators = new Map<string, Validator>();
  for (const collection of collections) {
    if (collection.schema !== SCHEMA_PATH || schema === undefined) continue;
    validators.set(collection.name, await createValidator(schema, { path: SCHEMA_PATH }));
  }
  return validators;
}

function createFindMembers(config: ResolvedConfig): FindMembers {
  return config.isImplicit
    ? createImplicitMembership(implicitCollection)
    : createMembership(config.collections, config.directory);
}

function toProjectFiles({ files, base }: ValidCase, findMembers: FindMembers): ProjectFiles {
  if (base === undefined) return { head: toSeedFiles(files, () => true, findMembers) };
  const paths = [...Object.keys(files), ...Object.keys(base)];
  const changedPaths = new Set(
    paths.filter((path) => files[path] !== base[path]).map((path) => posix.normalize(path)),
  );
  const isChanged = (path: string) => changedPaths.has(posix.normalize(path));
  const former = Object.fromEntries(Object.entries(base).filter(([path]) => isChanged(path)));
  return {
    head: toSeedFiles(files, isChanged, findMembers),
    base: { files: toSeedFiles(former, () => false, findMembers), changedPaths, reportsAll: false },
  };
}

function toSeedFiles(
  files: ValidCase["files"],
  isSelected: (path: string) => boolean,
  findMembers: FindMembers,
): readonly SeedFile[] {
  return Object.entries(files).map(([path, text]) => {
    const [found] = findMembers(posix.normalize(path));
    if (found === undefined) throw new Error(`No collection of the case has \`${path}\``);
    const member = { ...found, isRequested: true, isSelected: isSelected(path) };
    return { member, bytes: Buffer.from(text) };
  });
}
