import { isList, isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt } from "../sdk/pointer.ts";
import type { DataDocument } from "./data-document.ts";
import { readSchemaFiles, type ReadText, type SchemaFile } from "./schema-files.ts";

/** What is known of a value before its schema is asked. */
export interface SkeletonHints {
  /** Values by pointer; written where the schema asks for the key or knows it. */
  readonly values: ReadonlyMap<Pointer, Json>;
  /** `YYYY-MM-DD`, for dates of which nothing else is known. */
  readonly today: string;
}

/** A schema that is followed through more references than this has no end. */
const MAX_DEPTH = 40;

/** A value with all that a JSON Schema requires and no more: what is left is for a person. */
export type CreateSkeleton = (hints: SkeletonHints) => JsonObject;

/**
 * Prepares skeletons of a schema: constants, defaults, the first of allowed values, the day for
 * dates, the least number, empty texts and lists.
 *
 * @throws UserError `schema-ref` as {@link readSchemaFiles}
 */
export async function openSkeleton(
  document: DataDocument,
  read: ReadText,
): Promise<CreateSkeleton> {
  const files = await readSchemaFiles(document, read);
  const [root] = files;
  return (hints) => {
    const builder = new SkeletonBuilder(files, hints);
    const value = root === undefined ? {} : builder.build(root.document.value, root, "", 0);
    return isObject(value) ? value : {};
  };
}

class SkeletonBuilder {
  readonly #files: readonly SchemaFile[];
  readonly #hints: SkeletonHints;

  constructor(files: readonly SchemaFile[], hints: SkeletonHints) {
    this.#files = files;
    this.#hints = hints;
  }

  /** @param file the one that the schema is in, which its references are relative to */
  build(schema: Json | undefined, file: SchemaFile, pointer: Pointer, depth: number): Json {
    const known = this.#hints.values.get(pointer);
    if (known !== undefined) return known;
    if (!isObject(schema) || depth > MAX_DEPTH) return "";
    const { $ref: ref } = schema;
    if (typeof ref === "string") {
      const target = this.#follow(ref, file);
      if (target !== undefined) {
        return this.build(target.schema, target.file, pointer, depth + 1);
      }
    }
    const whole = withFirstChoices(schema);
    const fixed = findFixed(whole);
    if (fixed !== undefined) return fixed;
    switch (typeOf(whole)) {
      case "object":
        return this.#buildObject(whole, file, pointer, depth + 1);
      case "array":
        return this.#buildList(whole, file, pointer, depth + 1);
      case "integer":
      case "number":
        return leastNumber(whole);
      case "boolean":
        return false;
      case "null":
        return null;
      default:
        return this.#buildText(whole);
    }
  }

  #buildObject(schema: JsonObject, file: SchemaFile, pointer: Pointer, depth: number): Json {
    const { properties, additionalProperties: others } = schema;
    const known: JsonObject = isObject(properties) ? properties : {};
    const required = new Set(isList(schema["required"]) ? schema["required"] : []);
    const isWanted = (key: string): boolean =>
      required.has(key) || this.#hints.values.has(appendToPointer(pointer, key));
    const extra = [...required].filter(
      (key): key is string => typeof key === "string" && !Object.hasOwn(known, key),
    );
    const keys = [...Object.keys(known).filter(isWanted), ...extra];
    return Object.fromEntries(
      keys.map((key) => {
        const own = Object.hasOwn(known, key) ? known[key] : others;
        return [key, this.build(own, file, appendToPointer(pointer, key), depth)];
      }),
    );
  }

  #buildList(schema: JsonObject, file: SchemaFile, pointer: Pointer, depth: number): Json {
    const { minItems, items, prefixItems } = schema;
    const length = typeof minItems === "number" ? Math.min(minItems, MAX_DEPTH) : 0;
    // Before 2020-12, a list of schemas stood in `items`.
    const first = [prefixItems, items].find(isList) ?? [];
    const rest = isList(items) ? undefined : items;
    return Array.from({ length }, (_, index) =>
      this.build(first[index] ?? rest, file, appendToPointer(pointer, index), depth),
    );
  }

  #buildText({ format }: JsonObject): string {
    if (format === "date") return this.#hints.today;
    return format === "date-time" ? `${this.#hints.today}T00:00:00Z` : "";
  }

  #follow(
    ref: string,
    from: SchemaFile,
  ): { readonly schema: Json | undefined; readonly file: SchemaFile } | undefined {
    const [address = "", fragment = ""] = ref.split("#");
    const uri = address === "" ? from.uri : new URL(address, from.uri).href;
    const file = this.#files.find((each) => each.uri === uri);
    const isPointer = fragment === "" || fragment.startsWith("/");
    if (file === undefined || !isPointer) return undefined;
    return { schema: getAt(file.document.value, decodeURIComponent(fragment) as Pointer), file };
  }
}

/** The schema with what all of `allOf` and the first of `anyOf` and `oneOf` say. */
function withFirstChoices(schema: JsonObject): JsonObject {
  const { allOf, anyOf, oneOf } = schema;
  const parts = [
    ...(isList(allOf) ? allOf : []),
    ...(isList(anyOf) ? anyOf.slice(0, 1) : []),
    ...(isList(oneOf) ? oneOf.slice(0, 1) : []),
  ];
  return parts
    .filter(isObject)
    .reduce<JsonObject>((whole, part) => joinSchemas(whole, part), schema);
}

function joinSchemas(a: JsonObject, b: JsonObject): JsonObject {
  const required = [a["required"], b["required"]].flatMap((keys) => (isList(keys) ? keys : []));
  const [own, other] = [a["properties"], b["properties"]];
  return {
    ...b,
    ...a,
    ...(required.length === 0 ? {} : { required }),
    ...(isObject(other) ? { properties: { ...other, ...(isObject(own) ? own : {}) } } : {}),
  };
}

/** The value that the schema names itself; of allowed values the first. */
function findFixed({
  const: constant,
  default: preset,
  enum: choices,
}: JsonObject): Json | undefined {
  if (constant !== undefined) return constant;
  return preset ?? (isList(choices) ? choices[0] : undefined);
}

function typeOf({ type, properties, required, items }: JsonObject): Json | undefined {
  const types = isList(type) ? type : [type ?? "untyped"];
  const first = types.find((each) => each !== "null") ?? "null";
  if (first !== "untyped") return first;
  if (properties !== undefined || required !== undefined) return "object";
  return items === undefined ? undefined : "array";
}

function leastNumber({ minimum, exclusiveMinimum }: JsonObject): number {
  if (typeof minimum === "number") return minimum;
  return typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 0;
}
