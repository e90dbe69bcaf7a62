import type { SchemaFile } from "../../config/schema-files.ts";
import {
  getAt,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Pointer,
} from "../../sdk/index.ts";
import { both, dyn, either, type MapType, type Type } from "./type.ts";

/** A schema that is followed through more references than this has no end. */
const MAX_DEPTH = 40;

/** Keywords that may name keys which are not read here. */
const naming = ["patternProperties", "dependentSchemas", "$dynamicRef", "$recursiveRef", "if"];

/** Keywords that may allow keys which `properties` beside them does not name. */
const opening = [...naming, "anyOf", "oneOf", "allOf"];

/**
 * What a JSON Schema says of the values that it accepts. It is read generously: where it leaves
 * anything open, so does the type.
 *
 * @param files the schema and those that its references lead to, the schema first
 */
export function typeOfSchema(files: readonly SchemaFile[]): Type {
  const [file] = files;
  if (file === undefined) return dyn;
  return new SchemaReader(files).read({ schema: file.document.value, file, depth: 0 });
}

/** A schema, the file that its references are relative to, and how many led to it. */
interface Place {
  readonly schema: Json | undefined;
  readonly file: SchemaFile;
  readonly depth: number;
}

class SchemaReader {
  readonly #files: readonly SchemaFile[];

  constructor(files: readonly SchemaFile[]) {
    this.#files = files;
  }

  read(place: Place): Type {
    const { schema, depth } = place;
    if (!isObject(schema) || depth > MAX_DEPTH) return dyn;
    const within = (child: Json | undefined): Place => ({
      ...place,
      schema: child,
      depth: depth + 1,
    });
    const { allOf, anyOf, oneOf, $ref: ref } = schema;
    const parts = [
      this.#readOwn(schema, place),
      ...(typeof ref === "string" ? [this.#follow(ref, place)] : []),
      ...(isList(allOf) ? allOf : []).map((each) => this.read(within(each))),
      ...[anyOf, oneOf].filter(isList).map((choices) => {
        const types = choices.map((each) => this.read(within(each)));
        return types.length === 0 ? dyn : types.reduce(either);
      }),
    ];
    return parts.reduce(both);
  }

  #readOwn(schema: JsonObject, place: Place): Type {
    const fixed = typeOfValues(schema);
    if (fixed !== undefined) return fixed;
    switch (kindOf(schema)) {
      case "string":
        return { kind: "string" };
      case "boolean":
        return { kind: "bool" };
      case "integer":
        return { kind: "int" };
      case "number":
        return { kind: "number" };
      case "null":
        return { kind: "null" };
      case "array":
        return this.#readList(schema, place);
      case "object":
        return this.#readMap(schema, place);
      default:
        return dyn;
    }
  }

  #readList({ items, prefixItems }: JsonObject, place: Place): Type {
    const isUniform = isObject(items) && prefixItems === undefined;
    const item = isUniform ? this.read({ ...place, schema: items }) : dyn;
    return { kind: "list", item };
  }

  #readMap(schema: JsonObject, place: Place): MapType {
    const { properties, propertyNames, additionalProperties, unevaluatedProperties } = schema;
    const known: JsonObject = isObject(properties) ? properties : {};
    const listed = isObject(propertyNames) ? propertyNames["enum"] : undefined;
    const names = isList(listed) ? listed.filter((name) => typeof name === "string") : undefined;
    const isOpen = opening.some((keyword) => schema[keyword] !== undefined);
    const isSilent =
      !isObject(additionalProperties) && !naming.some((keyword) => schema[keyword] !== undefined);
    const isClosed =
      (additionalProperties === false && schema["patternProperties"] === undefined) ||
      (unevaluatedProperties === false && !isOpen && schema["$ref"] === undefined);
    const other = (): Type =>
      schema["patternProperties"] === undefined
        ? this.read({ ...place, schema: additionalProperties, depth: place.depth + 1 })
        : dyn;
    const all = names ?? Object.keys(known);
    return {
      kind: "map",
      names: all,
      property: (name) => {
        if (!all.includes(name)) return undefined;
        if (!Object.hasOwn(known, name)) return other();
        return this.read({ ...place, schema: known[name], depth: place.depth + 1 });
      },
      others:
        isClosed || names !== undefined
          ? undefined
          : isObject(additionalProperties)
            ? other()
            : dyn,
      isSilent,
    };
  }

  #follow(ref: string, { file: from, depth }: Place): Type {
    const [address = "", fragment = ""] = ref.split("#");
    const uri = address === "" ? from.uri : resolveUri(address, from.uri);
    const file = this.#files.find((each) => each.uri === uri);
    const isPointer = fragment === "" || fragment.startsWith("/");
    if (file === undefined || !isPointer) return dyn;
    const schema = getAt(file.document.value, decodeFragment(fragment) as Pointer);
    return this.read({ schema, file, depth: depth + 1 });
  }
}

function resolveUri(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The type of allowed values where they are of one; null beside others stands for none. */
function typeOfValues({ const: constant, enum: choices }: JsonObject): Type | undefined {
  const values = constant === undefined ? choices : [constant];
  if (!isList(values)) return undefined;
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return dyn;
  if (present.every((value) => typeof value === "string"))
    return { kind: "string", values: present };
  if (present.every((value) => typeof value === "number")) {
    return { kind: present.every(Number.isInteger) ? "int" : "number" };
  }
  return present.every((value) => typeof value === "boolean") ? { kind: "bool" } : dyn;
}

/** What `type` says beside null, else what the keywords are of; undefined for several. */
function kindOf({ type, properties, items, additionalProperties }: JsonObject): Json | undefined {
  if (type === undefined) {
    if (properties !== undefined || additionalProperties !== undefined) return "object";
    return items === undefined ? undefined : "array";
  }
  const kinds = (isList(type) ? type : [type]).filter((each) => each !== "null");
  if (kinds.length === 2 && kinds.includes("integer") && kinds.includes("number")) return "number";
  return kinds.length > 1 ? undefined : (kinds[0] ?? "null");
}
