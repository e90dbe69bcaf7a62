import { posix } from "node:path";
import { isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { getAt, parsePointer, toPointer } from "../sdk/pointer.ts";
import type { InputPlace } from "../sdk/user-error.ts";
import type { DataDocument } from "./data-document.ts";
import { looksLikePreset } from "./presets.ts";
import { documentsOf, type ConfigStack } from "./stack.ts";

/** Keys of a collection whose own keys are merged one by one; of the others the last wins whole. */
const MERGED = ["fields", "locales"] as const;

/**
 * The `collections` of all layers as one document, each value with the place where the last layer
 * that says it does.
 */
export function mergeCollections(stack: ConfigStack): DataDocument {
  const documents = documentsOf(stack);
  const merged = new Map<string, Json>();
  for (const document of documents) {
    const collections = getAt(document.value, "/collections");
    for (const [name, own] of Object.entries(isObject(collections) ? collections : {})) {
      const moved = isObject(own) ? moveSchema(own, document.path, stack.document.path) : own;
      const before = merged.get(name);
      merged.set(
        name,
        isObject(before) && isObject(moved) ? mergeCollection(before, moved) : moved,
      );
    }
  }
  return {
    path: stack.document.path,
    value: { collections: Object.fromEntries(merged) },
    placeOf: (pointer, isKey) => placeIn(documents, stack.document, { pointer, isKey }),
  };
}

/** One collection over another, key by key. */
export function mergeCollection(below: JsonObject, above: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...below, ...above };
  for (const key of MERGED) {
    const [lower, upper] = [below[key], above[key]];
    if (isObject(lower) && isObject(upper)) merged[key] = { ...lower, ...upper };
  }
  return merged;
}

/** A schema stands beside the file that names it, while patterns are those of the whole stack. */
function moveSchema(collection: JsonObject, from: string, to: string): JsonObject {
  const { schema } = collection;
  const [own, target] = [posix.dirname(from), posix.dirname(to)];
  if (typeof schema !== "string" || looksLikePreset(schema) || own === target) return collection;
  return { ...collection, schema: posix.relative(target, posix.join(own, schema)) };
}

/** The place of a value in the last document that has it, else of what would hold it. */
function placeIn(
  documents: readonly DataDocument[],
  fallback: DataDocument,
  { pointer, isKey }: { readonly pointer: Pointer; readonly isKey: boolean | undefined },
): InputPlace {
  const keys = parsePointer(pointer);
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const known = toPointer(keys.slice(0, depth));
    const owner = documents.findLast(({ value }) => getAt(value, known) !== undefined);
    if (owner !== undefined) return owner.placeOf(pointer, isKey);
  }
  return fallback.placeOf(pointer, isKey);
}
