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
import type { Project, ProjectFiles, Validator } from "../engine/project.ts";
import type { JsonObject, JsonSchema, Rule } from "../sdk/index.ts";
import type { ValidCase } from "./rule-cases.ts";
import { toProjectFiles } from "./case-files.ts";

const CONFIG_PATH = "seedlint.config.json";
const SCHEMA_PATH = "seeds.schema.json";

/** A case as the engine gets it: one rule, and files that exist only in memory. */
export interface CaseProject {
  readonly project: Project;
  readonly files: ProjectFiles;
}

/**
 * Opens a case without marks. Its configuration is taken as right; see {@link checkCase}.
 *
 * @throws UserError for a schema that is wrong
 */
export async function openCase(rule: Rule, example: ValidCase): Promise<CaseProject> {
  const config = configure(rule, example);
  const project = {
    config,
    rules: [rule],
    today: example.today ?? "2026-01-01",
    pageOf: () => undefined,
    validators: await createValidators(config, example),
  };
  const findMembers = createFindMembers(config);
  const memberAt = (path: string) => findMembers(posix.normalize(path))[0];
  return { project, files: toProjectFiles(example, memberAt) };
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

/** A rule that is off by default is to be tested all the same; one in JavaScript may not say. */
function levelOf({ meta }: Rule): "info" | "warn" | "error" {
  const { recommended } = meta as Partial<Rule["meta"]>;
  return recommended === undefined || recommended === "off" ? "warn" : recommended;
}

/** What is no JSON in it is refused when it is checked. */
function toConfig({ config, collection, schema }: ValidCase): JsonObject | null {
  if (collection === undefined && schema === undefined) {
    return config === undefined ? null : { ...config };
  }
  const own = schema === undefined ? {} : { schema: SCHEMA_PATH };
  const seeds = { files: "**/*.md", ...own, ...collection } as JsonObject;
  return { ...config, collections: { seeds } };
}

async function createValidators(
  { collections }: ResolvedConfig,
  { schema }: ValidCase,
): Promise<ReadonlyMap<string, Validator>> {
  const validators = new Map<string, Validator>();
  for (const collection of collections) {
    if (collection.schema !== SCHEMA_PATH || schema === undefined) continue;
    // What is no JSON Schema is refused.
    const value = schema as JsonSchema;
    validators.set(collection.name, await createValidator(value, { path: SCHEMA_PATH }));
  }
  return validators;
}

function createFindMembers(config: ResolvedConfig): FindMembers {
  return config.isImplicit
    ? createImplicitMembership(implicitCollection)
    : createMembership(config.collections, config.directory);
}
