import { isList, isObject, type Json, type JsonObject } from "../sdk/json.ts";
import { getAt, getKey } from "../sdk/pointer.ts";

/**
 * True for a value that a JSON Schema surely accepts; false where it may not, which only a
 * validator can tell. To load and compile one takes longer than all else that is done with a
 * configuration, and most have no mistake in their form. Knows the keywords of our own schema; any
 * other, and a reference out of the schema, means that nothing is sure.
 *
 * @param schema what is accepted, and what its references are relative to; must not refer to itself
 */
export function conforms(value: Json, schema: JsonObject): boolean {
  return fits(value, schema, schema);
}

type Check = (value: Json, expected: Json, schema: JsonObject, root: JsonObject) => boolean;

const accept = (): boolean => true;

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...["$schema", "$defs", "title", "description", "default", "x-message"].map(
    (annotation) => [annotation, accept] as const,
  ),
  ["$ref", (value, ref, _, root) => fits(value, refer(ref, root), root)],
  ["type", (value, type) => typesOf(value).includes(type)],
  ["enum", (value, values) => isScalar(value) && isList(values) && values.includes(value)],
  [
    "anyOf",
    (value, schemas, _, root) => isList(schemas) && schemas.some((each) => fits(value, each, root)),
  ],
  ["minimum", (value, least) => typeof value !== "number" || value >= Number(least)],
  ["minLength", (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least)],
  [
    "pattern",
    (value, pattern) =>
      typeof value !== "string" ||
      (typeof pattern === "string" && new RegExp(pattern, "u").test(value)),
  ],
  ["format", (value, format) => typeof value !== "string" || hasFormat(value, format)],
  ["minItems", (value, least) => !isList(value) || value.length >= Number(least)],
  ["maxItems", (value, most) => !isList(value) || value.length <= Number(most)],
  [
    "prefixItems",
    (value, schemas, _, root) =>
      !isList(value) ||
      (isList(schemas) &&
        schemas.every((each, index) => index >= value.length || fitsAt(value, index, each, root))),
  ],
  [
    "items",
    (value, schema, { prefixItems }, root) =>
      !isList(value) ||
      value
        .slice(isList(prefixItems) ? prefixItems.length : 0)
        .every((item) => fits(item, schema, root)),
  ],
  [
    "required",
    (value, keys) =>
      !isObject(value) ||
      (isList(keys) && keys.every((key) => typeof key === "string" && Object.hasOwn(value, key))),
  ],
  [
    "properties",
    (value, schemas, _, root) =>
      !isObject(value) ||
      Object.entries(value).every(([key, child]) => {
        const schema = getKey(schemas, key);
        return schema === undefined || fits(child, schema, root);
      }),
  ],
  [
    "additionalProperties",
    (value, schema, { properties }, root) =>
      !isObject(value) ||
      Object.entries(value).every(
        ([key, child]) => getKey(properties, key) !== undefined || fits(child, schema, root),
      ),
  ],
  [
    "propertyNames",
    (value, schema, _, root) =>
      !isObject(value) || Object.keys(value).every((key) => fits(key, schema, root)),
  ],
]);

/** `false` is the schema that accepts nothing. */
function fits(value: Json, schema: Json | undefined, root: JsonObject): boolean {
  if (!isObject(schema)) return schema === true;
  return Object.entries(schema).every(
    ([keyword, expected]) => checks.get(keyword)?.(value, expected, schema, root) === true,
  );
}

function fitsAt(items: readonly Json[], index: number, schema: Json, root: JsonObject): boolean {
  return fits(items[index] ?? null, schema, root);
}

function refer(ref: Json, root: JsonObject): Json | undefined {
  if (typeof ref !== "string" || !ref.startsWith("#/")) return undefined;
  // What follows the hash starts with a slash.
  return getAt(root, ref.slice(1) as `/${string}`);
}

function typesOf(value: Json): readonly Json[] {
  if (value === null) return ["null"];
  if (isList(value)) return ["array"];
  if (typeof value === "number")
    return Number.isInteger(value) ? ["number", "integer"] : ["number"];
  return [typeof value];
}

const isScalar = (value: Json): boolean => typeof value !== "object" || value === null;

/** JSON Schema counts characters as code points. */
const lengthOf = (text: string): number => Array.from(text).length;

function hasFormat(text: string, format: Json): boolean {
  return format === "json-pointer" && /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}
