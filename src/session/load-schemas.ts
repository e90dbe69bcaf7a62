import { posix } from "node:path";
import { createValidator, loadValidator, type Validator } from "../config/json-schema.ts";
import { POLICY_SCHEMA } from "../config/policy-template.ts";
import type { ResolvedConfig } from "../config/resolve.ts";
import { findClosest, toPointer, type Collection } from "../sdk/index.ts";
import { UserError, type InputPlace, type InputProblem } from "../sdk/user-error.ts";
import type { ConfigSource } from "./load-config.ts";

/**
 * What the JSON Schema of each collection says of values, by name of the collection. Throws
 * `UserError` for a schema that cannot be used, with the place that names it.
 */
export async function loadSchemas(
  config: ResolvedConfig,
  source: ConfigSource,
): Promise<ReadonlyMap<string, Validator>> {
  const byPath = new Map<string, Validator>();
  const validators = new Map<string, Validator>();
  for (const collection of config.collections) {
    const path = schemaPathOf(collection, config);
    if (path === undefined) continue;
    const validator = byPath.get(path) ?? (await loadSchema(path, collection, config, source));
    byPath.set(path, validator);
    validators.set(collection.name, validator);
  }
  return validators;
}

/** The path of a schema from the repository root, or the name of the one that comes with seedlint. */
export function schemaPathOf(
  { schema }: Collection,
  { directory }: ResolvedConfig,
): string | undefined {
  if (schema === undefined || schema === POLICY_SCHEMA) return schema;
  return posix.join(directory, schema);
}

async function loadSchema(
  path: string,
  collection: Collection,
  { placeOf }: ResolvedConfig,
  { readText, listPaths }: ConfigSource,
): Promise<Validator> {
  if (path === POLICY_SCHEMA) {
    const { policySchema } = await import("../config/policy-schema.ts");
    return createValidator(policySchema, { path });
  }
  try {
    return await loadValidator(path, readText);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = placeOf(toPointer(["collections", collection.name, "schema"]));
    const tell = (problem: InputProblem): InputProblem =>
      error.code === "schema-missing"
        ? tellMissing(problem, { path, place, listPaths })
        : tellNamed(problem, collection, place);
    const [first, ...others] = error.problems.map(tell);
    throw first === undefined ? error : new UserError(error.code, [first, ...others], error);
  }
}

/** The configuration is what is wrong where it names a file that is not there. */
function tellMissing(
  { message }: InputProblem,
  {
    path,
    place,
    listPaths,
  }: {
    readonly path: string;
    readonly place: InputPlace | undefined;
    readonly listPaths: ConfigSource["listPaths"];
  },
): InputProblem {
  const meant = findClosest(
    path,
    [...listPaths()].filter((file) => /\.(?:json|ya?ml)$/.test(file)),
  );
  const hint =
    meant === undefined
      ? "The path is relative to the folder of the configuration"
      : `Did you mean \`${meant}\`?`;
  return { message, hint, ...(place === undefined ? {} : { place }) };
}

/** A problem within a schema stands there; what made us read it is told beside it. */
function tellNamed(
  problem: InputProblem,
  { name }: Collection,
  place: InputPlace | undefined,
): InputProblem {
  if (place === undefined) return problem;
  const at = [place.path, place.line, place.column].filter((part) => part !== undefined).join(":");
  const named = `It is the schema of \`${name}\` by ${at}`;
  return {
    ...problem,
    hint: problem.hint === undefined ? named : `${toSentence(problem.hint)} ${named}`,
  };
}

function toSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
