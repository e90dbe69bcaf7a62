import type { ErrorObject } from "ajv";
import { isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getKey } from "../sdk/pointer.ts";
import type { SchemaViolation } from "../sdk/schema.ts";

/** Names the properties that a mapping may have by a schema. */
export type FindKnown = (schema: Json | undefined) => readonly string[];

/** Which parameter of an Ajv error names the property. */
const propertyParams = new Map([
  ["required", "missingProperty"],
  ["dependencies", "missingProperty"],
  ["dependentRequired", "missingProperty"],
  ["additionalProperties", "additionalProperty"],
  ["unevaluatedProperties", "unevaluatedProperty"],
  ["propertyNames", "propertyName"],
]);
const unknownProperty = new Set(["additionalProperties", "unevaluatedProperties"]);

/** What an Ajv error says, as rules see it. `within` is where the validated value stands. */
export function toViolation(
  error: ErrorObject,
  within: Pointer,
  findKnown: FindKnown,
): SchemaViolation {
  // JSON came in, so what Ajv hands back of it is JSON.
  const data = error.data as Json | undefined;
  const parent = error.parentSchema as Json | undefined;
  const params = error.params as JsonObject;
  const pointer = `${within}${error.instancePath}` as Pointer;
  const property = asText(params[propertyParams.get(error.keyword) ?? ""]);
  const common = { keyword: error.keyword, customMessage: customMessageOf(parent) };
  if (property !== undefined) {
    const isUnknown = unknownProperty.has(error.keyword);
    return {
      ...common,
      pointer,
      property,
      expected: undefined,
      actual: getKey(data, property),
      known: isUnknown ? findKnown(parent) : [],
    };
  }
  const place = placeOf(error, pointer, data);
  return { ...common, ...place, property: undefined, expected: expectedOf(error), known: [] };
}

/** The sentence that a schema gives for its own failure. */
export function customMessageOf(schema: Json | undefined): string | undefined {
  return isObject(schema) ? asText(schema["x-message"]) : undefined;
}

function asText(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The place of the value that is wrong: of two equal items, the later one. */
function placeOf(
  { keyword, params }: ErrorObject,
  pointer: Pointer,
  data: Json | undefined,
): { readonly pointer: Pointer; readonly actual: Json | undefined } {
  if (keyword !== "uniqueItems") return { pointer, actual: data };
  const { i, j } = params as { readonly i: number; readonly j: number };
  const later = Math.max(i, j);
  return { pointer: appendToPointer(pointer, later), actual: getKey(data, String(later)) };
}

function expectedOf({ keyword, params, schema }: ErrorObject): Json | undefined {
  if (keyword === "uniqueItems" || keyword === "not") return undefined;
  const { limit } = params as { readonly limit?: number };
  return limit ?? (schema as Json | undefined);
}
