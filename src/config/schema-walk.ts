import { isList, isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer } from "../sdk/pointer.ts";

/** A schema within a JSON Schema and where it stands. */
export interface Subschema {
  readonly pointer: Pointer;
  /** A mapping or a boolean, unless the schema is wrong. */
  readonly schema: Json;
}

const single = new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const lists = new Set(["allOf", "anyOf", "items", "oneOf", "prefixItems"]);
const maps = new Set([
  "$defs",
  "definitions",
  "dependencies",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);

/** The schema itself and every schema in it, from the outside in. */
export function* walkSchema(root: Json): Iterable<Subschema> {
  const open: Subschema[] = [{ pointer: "", schema: root }];
  // The list grows while it is walked.
  for (const next of open) {
    yield next;
    if (isObject(next.schema)) open.push(...findChildren(next.pointer, next.schema));
  }
}

function findChildren(pointer: Pointer, schema: JsonObject): readonly Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = appendToPointer(pointer, keyword);
    if (isList(value) && lists.has(keyword)) return toSubschemas(at, value.entries());
    if (isObject(value) && maps.has(keyword)) {
      const entries = Object.entries(value);
      // In `dependencies` of draft-07 a list of names may stand for a schema.
      return toSubschemas(
        at,
        entries.filter(([, child]) => keyword !== "dependencies" || !isList(child)),
      );
    }
    return single.has(keyword) ? [{ pointer: at, schema: value }] : [];
  });
}

function toSubschemas(
  at: Pointer,
  entries: Iterable<readonly [string | number, Json]>,
): readonly Subschema[] {
  return [...entries].map(([key, schema]) => ({ pointer: appendToPointer(at, key), schema }));
}
