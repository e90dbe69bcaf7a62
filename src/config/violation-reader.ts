import type { Ajv, ErrorObject } from "ajv";
import { isList, isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer, parsePointer, toPointer } from "../sdk/pointer.ts";
import type { SchemaViolation } from "../sdk/schema.ts";
import type { SchemaFile } from "./schema-files.ts";
import { walkSchema } from "./schema-walk.ts";
import { chooseBranch } from "./union.ts";
import { customMessageOf, toViolation } from "./violation.ts";

/** What errors became, and how many of the errors before them they account for. */
interface Reading {
  readonly violations: readonly SchemaViolation[];
  readonly covered: number;
}

/**
 * Turns Ajv's flat list of errors into one violation a cause. Ajv lists what each branch of a
 * union says and then the union; which error came from which branch is lost, above all behind
 * references. So each branch of a failed union is validated again on its own, which says both what
 * it finds and how many entries of the list were its.
 */
export class ViolationReader {
  readonly #ajv: Ajv;
  readonly #uris = new WeakMap<object, string>();

  constructor(ajv: Ajv, files: readonly SchemaFile[]) {
    this.#ajv = ajv;
    for (const { uri, document } of files) {
      for (const { pointer, schema } of walkSchema(document.value)) {
        if (isObject(schema)) this.#uris.set(schema, `${uri}#${toFragment(pointer)}`);
      }
    }
  }

  /** In the order of the schema's keywords. `within` is where the validated value stands. */
  read(errors: readonly ErrorObject[], within: Pointer = ""): readonly SchemaViolation[] {
    const found: (readonly SchemaViolation[])[] = [];
    let index = errors.length - 1;
    while (index >= 0) {
      const { violations, covered } = this.#readOne(errors, index, within);
      found.push(violations);
      index -= 1 + covered;
    }
    return found.toReversed().flat();
  }

  #readOne(errors: readonly ErrorObject[], index: number, within: Pointer): Reading {
    const error = errors[index];
    if (error === undefined) return { violations: [], covered: 0 };
    switch (error.keyword) {
      case "anyOf":
      case "oneOf":
        return this.#readUnion(error, within);
      case "contains":
        return { violations: [this.#toViolation(error, within)], covered: this.#countItems(error) };
      case "propertyNames":
        return this.#readPropertyName(error, errors.slice(0, index + 1), within);
      case "discriminator":
        return { violations: [this.#readDiscriminator(error, within)], covered: 0 };
      case "if":
        // What `then` or `else` says is in the list already.
        return { violations: [], covered: 0 };
      default:
        return { violations: [this.#toViolation(error, within)], covered: 0 };
    }
  }

  #toViolation(error: ErrorObject, within: Pointer): SchemaViolation {
    return toViolation(error, within, (schema) => [...new Set(this.#knownBy(schema))]);
  }

  #readUnion(error: ErrorObject, within: Pointer): Reading {
    const union = this.#toViolation(error, within);
    const branches: (readonly ErrorObject[])[] = [];
    let passed = 0;
    for (const index of (error.schema as readonly unknown[]).keys()) {
      const errors = this.#validateAgain(error, [index], error.data);
      branches.push(errors);
      if (errors.length === 0) passed += 1;
      // Ajv looks no further once a second branch of `oneOf` fits.
      if (passed > 1) break;
    }
    const covered = branches.flat().length;
    if (passed > 0) return { violations: [{ ...union, expected: undefined }], covered };
    const read = branches.map((errors) => this.read(errors, union.pointer));
    const violations = chooseBranch(read, union.pointer).map((violation) => ({
      ...violation,
      customMessage: violation.customMessage ?? union.customMessage,
    }));
    return { violations, covered };
  }

  /** Ajv lists what is wrong with each item before it says that none, or too many, fit. */
  #countItems(error: ErrorObject): number {
    const { maxContains } = error.params as { readonly maxContains?: number };
    let covered = 0;
    let passed = 0;
    for (const item of error.data as readonly unknown[]) {
      const errors = this.#validateAgain(error, [], item);
      covered += errors.length;
      if (errors.length === 0) passed += 1;
      if (maxContains !== undefined && passed > maxContains) break;
    }
    return covered;
  }

  /** What the subschema at `keys` below the keyword of an error says of a value. */
  #validateAgain(
    error: ErrorObject,
    keys: readonly number[],
    data: unknown,
  ): readonly ErrorObject[] {
    const uri = this.#uris.get(error.parentSchema as object);
    if (uri === undefined) return [];
    const validate = this.#ajv.getSchema([`${uri}/${error.keyword}`, ...keys].join("/"));
    if (validate === undefined) return [];
    return validate(data) === true ? [] : [...(validate.errors ?? [])];
  }

  /** What is wrong with a name comes before the error that names it. */
  #readPropertyName(error: ErrorObject, errors: readonly ErrorObject[], within: Pointer): Reading {
    const { propertyName } = error.params as { readonly propertyName: string };
    const end = errors.indexOf(error);
    let start = end;
    while (errors[start - 1]?.propertyName === propertyName) start -= 1;
    const violation = this.#toViolation(error, within);
    const [cause] = this.read(errors.slice(start, end), within);
    const customMessage = cause?.customMessage ?? violation.customMessage;
    return {
      violations: [{ ...violation, expected: cause?.expected, customMessage }],
      covered: end - start,
    };
  }

  #readDiscriminator(error: ErrorObject, within: Pointer): SchemaViolation {
    const { tag, tagValue } = error.params as { readonly tag: string; readonly tagValue?: Json };
    const pointer = `${within}${error.instancePath}` as Pointer;
    const common = { customMessage: customMessageOf(error.parentSchema), known: [] };
    const expected = this.#tagValues(error.parentSchema as JsonObject, tag);
    if (tagValue === undefined) {
      const missing = { keyword: "required", pointer, property: tag, actual: undefined };
      return { ...common, ...missing, expected };
    }
    const at = { pointer: appendToPointer(pointer, tag), property: undefined, actual: tagValue };
    return { ...common, ...at, keyword: "enum", expected };
  }

  #tagValues(union: JsonObject, tag: string): readonly Json[] {
    const branches = isList(union["oneOf"]) ? union["oneOf"] : [];
    return branches.flatMap((branch) => {
      const properties = this.#resolve(branch)?.["properties"];
      const schema = isObject(properties) ? properties[tag] : undefined;
      if (!isObject(schema)) return [];
      return isList(schema["enum"]) ? schema["enum"] : [schema["const"] ?? []].flat();
    });
  }

  /** The properties that a schema names, with those of the schemas that apply in its place. */
  *#knownBy(schema: Json | undefined): Iterable<string> {
    const open = [schema];
    const seen = new Set<Json>();
    while (open.length > 0) {
      const next = open.pop();
      if (!isObject(next) || seen.has(next)) continue;
      seen.add(next);
      if (isObject(next["properties"])) yield* Object.keys(next["properties"]);
      if (typeof next["$ref"] === "string") open.push(this.#resolve(next));
      for (const keyword of ["allOf", "anyOf", "oneOf"]) {
        const branches = next[keyword];
        if (isList(branches)) open.push(...branches.toReversed());
      }
      for (const keyword of ["if", "then", "else"]) open.push(next[keyword]);
    }
  }

  /** The schema that a reference leads to; the schema itself if it is none. */
  #resolve(schema: Json): JsonObject | undefined {
    if (!isObject(schema)) return undefined;
    const ref = schema["$ref"];
    if (typeof ref !== "string") return schema;
    const base = this.#uris.get(schema) ?? "";
    const target = URL.canParse(ref, base) ? new URL(ref, base).href : ref;
    const found = this.#ajv.getSchema(target)?.schema as Json | undefined;
    return isObject(found) ? found : undefined;
  }
}

/** A pointer as the fragment of a URI. */
function toFragment(pointer: Pointer): string {
  return toPointer(parsePointer(pointer).map(encodeURIComponent));
}
