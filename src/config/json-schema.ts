import type { Ajv, AnySchema, ValidateFunction } from "ajv";
import type { Json, Pointer } from "../sdk/json.ts";
import type { SchemaViolation } from "../sdk/schema.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { getAt } from "../sdk/pointer.ts";
import { createAjv } from "./create-ajv.ts";
import type { DataDocument } from "./data-document.ts";
import { hintOf } from "./describe-violation.ts";
import { orderViolations } from "./order-violations.ts";
import { parseConfigText } from "./parse-config.ts";
import { quote } from "./quote.ts";
import { readSchemaFiles, type ReadText, type SchemaFile } from "./schema-files.ts";
import { findBrokenReferences, findSchemaProblems } from "./schema-problems.ts";
import { ViolationReader } from "./violation-reader.ts";

/** What a JSON Schema says of a value: one violation a cause, in the order of the value. */
export interface Validator {
  (data: unknown): readonly SchemaViolation[];
  /** The schema itself, as it was read. */
  readonly schema: Json;
  /** The schema and the files that its references lead to, the schema first. */
  readonly files: readonly SchemaFile[];
}

/** More violations of one value than anyone reads. */
const MAX_VIOLATIONS = 100;
/** Errors of Ajv that are looked at; a violation may stand for several of them. */
const MAX_ERRORS = 2000;

/**
 * Reads the JSON Schema (JSON or YAML) at a path from the repository root, with the files that it
 * refers to, and compiles it.
 *
 * @throws UserError `schema-missing`, `config-syntax`, or as {@link createValidator}
 */
export async function loadValidator(path: string, read: ReadText): Promise<Validator> {
  const text = await read(path);
  if (text === undefined) {
    const message = `The JSON Schema \`${path}\` does not exist`;
    throw new UserError("schema-missing", [{ message, place: { path } }]);
  }
  return createValidatorOf(await parseConfigText(text, path), read);
}

/**
 * Compiles a JSON Schema of draft-07, 2019-09 or 2020-12, as `$schema` says. Regular expressions
 * run in linear time, formats are checked, nothing is fetched.
 *
 * @param options.path what messages call the schema, and what its `$ref`s are relative to
 * @throws UserError `schema-invalid`, `schema-draft` or `schema-ref`, with the place
 */
export async function createValidator(
  schema: Json,
  { path, read = async () => undefined }: { readonly path: string; readonly read?: ReadText },
): Promise<Validator> {
  return createValidatorOf({ path, value: schema, placeOf: () => ({ path }) }, read);
}

async function createValidatorOf(document: DataDocument, read: ReadText): Promise<Validator> {
  const files = await readSchemaFiles(document, read);
  const documents = files.map((file) => file.document);
  const ajv = await createAjv(document, documents);
  for (const each of documents) refuse(findSchemaProblems(each, ajv));
  const validate = compile(ajv, files);
  const reader = new ViolationReader(ajv, files);
  const findViolations = (data: unknown): readonly SchemaViolation[] => {
    if (validate(data)) return [];
    const errors = (validate.errors ?? []).slice(0, MAX_ERRORS);
    const violations = reader.read(errors).slice(0, MAX_VIOLATIONS);
    // What is validated is JSON; the guard in Ajv's types makes `never` of it here.
    return orderViolations(violations, data);
  };
  return Object.assign(findViolations, { schema: document.value, files });
}

function refuse(problems: readonly InputProblem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("schema-invalid", [first, ...others]);
}

/** Why a schema cannot be compiled: by what the draft's own schema says against it, if anything. */
function explain(ajv: Ajv, { value, placeOf }: DataDocument): readonly InputProblem[] {
  if (ajv.validateSchema(value as AnySchema) === true) return [];
  // The deepest error is the cause; the others are of the alternatives around it.
  const errors = (ajv.errors ?? []).toSorted((a, b) => depthOf(b) - depthOf(a)).slice(0, 1);
  return errors.map(({ instancePath, message = "is wrong", params }) => {
    // What was validated is JSON, and so is where Ajv says that the error is.
    const pointer = instancePath as Pointer;
    const where = pointer === "" ? "the schema" : `\`${pointer}\``;
    return {
      message: `This is no JSON Schema: ${where} ${message}, found ${quote(getAt(value, pointer))}`,
      place: placeOf(pointer),
      ...hintOfAllowed(getAt(value, pointer), params),
    };
  });
}

/** The allowed values, or the one that was meant, where the draft names them. */
function hintOfAllowed(
  found: Json | undefined,
  params: Readonly<Record<string, unknown>>,
): { readonly hint?: string } {
  const { allowedValues } = params;
  if (!Array.isArray(allowedValues)) return {};
  const known = allowedValues.filter((each) => typeof each === "string");
  return hintOf(typeof found === "string" ? found : "", known);
}

const depthOf = ({ instancePath }: { readonly instancePath: string }): number =>
  instancePath.split("/").length;

function compile(ajv: Ajv, files: readonly SchemaFile[]): ValidateFunction {
  const [root] = files;
  try {
    for (const { uri, document } of files) ajv.addSchema(document.value as AnySchema, uri);
    const validate = root && ajv.getSchema(root.uri);
    if (validate !== undefined) return validate;
    throw new Error("Ajv does not know the schema that it was given");
  } catch (cause) {
    const broken = files.flatMap(({ document }) => [
      ...findBrokenReferences(document, cause),
      ...explain(ajv, document),
    ]);
    const place = root ? { place: { path: root.document.path } } : {};
    const message = `This JSON Schema cannot be compiled: ${reasonOf(cause)}`;
    const [first = { message, ...place }, ...others] = broken;
    throw new UserError("schema-invalid", [first, ...others], cause);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
