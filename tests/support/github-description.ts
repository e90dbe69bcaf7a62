import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** A request as it came over the wire. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What `JSON.parse` gave; undefined without a body. */
  readonly body: unknown;
}

/** An operation that a request is for. */
export interface Called {
  /** GitHub's name of it: `checks/create`. */
  readonly operation: string;
  /** The variable parts of the path and the query, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Where the request is not as GitHub describes it. */
  readonly violations: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly "application/json": { schema: object } } };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const file = path.resolve(import.meta.dirname, "../../fixtures/github/openapi-checks.json");
const { paths } = JSON.parse(readFileSync(file, "utf8")) as Description;
// OpenAPI has keywords of its own; values of a path and a query are texts.
const options = { strict: false, allErrors: true } as const;
const bodies = addFormats.default(new Ajv(options));
const texts = addFormats.default(new Ajv({ ...options, coerceTypes: true }));
/** By schema. */
const compiled = new Map<string, ValidateFunction>();

/** Finds the operation of a request and holds the request against it; undefined if there is none. */
export function readCall(request: HttpRequest): Called | undefined {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  for (const [template, operations] of Object.entries(paths)) {
    const operation = operations[request.method.toLowerCase()];
    const found = operation && toPattern(template).exec(pathname);
    if (!operation || !found) continue;
    const inPath = Object.entries(found.groups ?? {});
    const parameters = new Map(inPath.map(([name, text]) => [name, decodeURIComponent(text)]));
    for (const [name, text] of searchParams) parameters.set(name, text);
    const violations = [
      ...checkParameters(operation, parameters),
      ...checkBody(operation, request.body),
    ];
    return { operation: operation.operationId, parameters, violations };
  }
  return undefined;
}

/** `{name}` in a template is a segment of the path. */
function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

function checkParameters(
  { parameters }: Operation,
  given: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set(parameters.map(({ name }) => name));
  const unknown = [...given.keys()].filter((name) => !names.has(name));
  return [
    ...unknown.map((name) => `there is no parameter ${name}`),
    ...parameters.flatMap(({ name, required, schema }) => {
      const text = given.get(name);
      if (text === undefined) return required === true ? [`${name} is missing`] : [];
      const value = { value: text };
      return checkValue(texts, { properties: { value: schema } }, value, name);
    }),
  ];
}

function checkBody({ requestBody }: Operation, body: unknown): readonly string[] {
  if (requestBody === undefined) return body === undefined ? [] : ["there is no body"];
  const { schema } = requestBody.content["application/json"];
  return checkValue(bodies, close(schema), body, "body");
}

function checkValue(ajv: Ajv, schema: object, value: unknown, name: string): readonly string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${name}${instancePath} ${message}`,
  );
}

/** The schema with no property but those that it names, which GitHub ignores without a word. */
function close(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== "object" || schema === null) return schema as object;
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, close(value)] as const),
  );
  return Object.hasOwn(schema, "properties") && Object.hasOwn(schema, "type")
    ? { additionalProperties: false, ...closed }
    : closed;
}
