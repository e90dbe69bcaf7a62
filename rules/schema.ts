import {
  appendToPointer,
  defineRule,
  findClosest,
  isList,
  isObject,
  mendViolation,
  parsePointer,
} from "seedlint/sdk";
import type { Finding, Json, Pointer, SchemaViolation } from "seedlint/sdk";

const messages = {
  custom: "{{text}}",
  missing: "`{{name}}` is missing",
  unknown: "`{{name}}` is not a key that the schema knows",
  unknownMeant: "`{{name}}` is not a key that the schema knows; did you mean `{{closest}}`?",
  misnamed: "`{{name}}` is not a name that the schema allows for a key",
  type: "`{{name}}` is {{value}}, expected {{expected}}",
  enum: "`{{name}}` is {{value}}, expected {{expected}}",
  enumMeant: "`{{name}}` is {{value}}, expected {{expected}}; did you mean `{{closest}}`?",
  format: "`{{name}}` is {{value}}, expected {{expected}}",
  pattern: "`{{name}}` is {{value}}, expected a text that matches `{{pattern}}`",
  number: "`{{name}}` is {{value}}, expected {{bound}} {{limit}}",
  size: "`{{name}}` has {{count}} {{unit}}, expected {{bound}} {{limit}}",
  repeated: "`{{name}}` repeats an earlier item, {{value}}",
  ambiguous: "`{{name}}` fits several of the forms that the schema allows, expected exactly one",
  forbidden: "`{{name}}` is {{value}}, which the schema rules out",
  other: "`{{name}}` does not satisfy `{{keyword}}` of the schema",
} as const;

export default defineRule({
  scope: "seed",
  meta: {
    id: "schema",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require the front matter to conform to the JSON Schema of its collection",
      why: "Programs read the front matter by the names and types that the schema promises; a key with a slip of the pen is a value that nobody ever sees.",
      remedy:
        "Correct the key or the value, or the schema if it is the one that is wrong. `x-message` in a schema puts a sentence of the house in place of the message. A word of another locale is told by `locale-vocabulary`, which knows the translation.",
      fix: "A key with a slip of the pen is renamed where one name is near and not there yet; a value that differs from an allowed one in case or blanks only becomes that one; a date with one reading is written in ISO form; an item that repeats an earlier one is removed.",
      suggestions:
        "The name or value that is nearest; the same value in the type that is expected.",
    },
    messages,
    yieldsTo: ["locale-vocabulary"],
  },

  *check(seed, { violations }) {
    const all = violations();
    for (const violation of all) {
      const place = { ...placeOf(violation), ...mendViolation(violation, seed, all) };
      const { customMessage: text } = violation;
      if (text === undefined) yield { ...tell(violation, nameOf(place.at)), ...place };
      else yield { message: "custom", data: { text }, ...place };
    }
  },
});

/** The key for a key that should not be there, else the value, be it there or missing. */
function placeOf({ pointer, property, actual }: SchemaViolation) {
  if (property === undefined) return { at: pointer };
  const at = appendToPointer(pointer, property);
  return actual === undefined ? { at } : { at, key: true };
}

/** The last key, with the position for an item: `links/0`. */
function nameOf(pointer: Pointer): string {
  const keys = parsePointer(pointer);
  const start = keys.findLastIndex((key) => !/^\d+$/.test(key));
  return keys.slice(Math.max(0, start)).join("/") || "front matter";
}

function tell(violation: SchemaViolation, name: string): Finding<typeof messages> {
  const { keyword, expected, actual } = violation;
  const value = describe(actual);
  switch (keyword) {
    case "required":
    case "dependencies":
    case "dependentRequired":
      return { message: "missing", data: { name } };
    case "additionalProperties":
    case "unevaluatedProperties":
      return tellUnknown(violation, name);
    case "propertyNames":
      return { message: "misnamed", data: { name } };
    case "type":
      return { message: "type", data: { name, value, expected: listTypes(expected) } };
    case "const":
    case "enum":
      return tellEnum(violation, name);
    case "format":
      return { message: "format", data: { name, value, expected: describeFormat(expected) } };
    case "pattern":
      return { message: "pattern", data: { name, value, pattern: toText(expected) } };
    case "uniqueItems":
      return { message: "repeated", data: { name, value } };
    case "oneOf":
      return { message: "ambiguous", data: { name } };
    case "not":
    case "false schema":
      return { message: "forbidden", data: { name, value } };
    default:
      return tellLimit(violation, name) ?? { message: "other", data: { name, keyword } };
  }
}

function tellUnknown({ property = "", known }: SchemaViolation, name: string) {
  const closest = findClosest(property, known);
  return closest === undefined
    ? ({ message: "unknown", data: { name } } as const)
    : ({ message: "unknownMeant", data: { name, closest } } as const);
}

function tellEnum({ keyword, expected, actual }: SchemaViolation, name: string) {
  const values = keyword === "enum" && isList(expected) ? expected : [expected ?? null];
  const texts = values.filter((value) => typeof value === "string");
  const closest = typeof actual === "string" ? findClosest(actual, texts) : undefined;
  const data = { name, value: describe(actual), expected: listValues(values) };
  return closest === undefined || values.length === 1
    ? ({ message: "enum", data } as const)
    : ({ message: "enumMeant", data: { ...data, closest } } as const);
}

const BOUNDS: ReadonlyMap<string, readonly [bound: string, unit?: string]> = new Map([
  ["minimum", ["at least"]],
  ["maximum", ["at most"]],
  ["exclusiveMinimum", ["more than"]],
  ["exclusiveMaximum", ["less than"]],
  ["multipleOf", ["a multiple of"]],
  ["minLength", ["at least", "characters"]],
  ["maxLength", ["at most", "characters"]],
  ["minItems", ["at least", "items"]],
  ["maxItems", ["at most", "items"]],
  ["minProperties", ["at least", "keys"]],
  ["maxProperties", ["at most", "keys"]],
] as const);

function tellLimit({ keyword, expected, actual }: SchemaViolation, name: string) {
  const [bound, unit] = BOUNDS.get(keyword) ?? [];
  if (bound === undefined) return undefined;
  const limit = toText(expected);
  if (unit === undefined) {
    return { message: "number", data: { name, value: describe(actual), bound, limit } } as const;
  }
  return { message: "size", data: { name, count: countIn(actual), unit, bound, limit } } as const;
}

/** JSON Schema counts characters as code points. */
function countIn(value: Json | undefined): number {
  if (typeof value === "string") return Array.from(value).length;
  return isList(value) ? value.length : Object.keys(isObject(value) ? value : {}).length;
}

/** A value and, where it would not show, its type. */
function describe(value: Json | undefined): string {
  if (value === "") return "an empty text";
  if (typeof value === "string") return `the text \`${value}\``;
  if (isList(value)) return "a list";
  return isObject(value) ? "a mapping" : `\`${toText(value)}\``;
}

const MAX_VALUES = 8;

function listValues(values: readonly Json[]): string {
  const shown = values.slice(0, MAX_VALUES).map((value) => `\`${toText(value)}\``);
  const rest = values.length - shown.length;
  if (rest > 0) return `one of ${shown.join(", ")} and ${rest} more`;
  return shown.length === 1 ? shown.join() : `one of ${shown.join(", ")}`;
}

function toText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

const TYPES: ReadonlyMap<Json, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "`true` or `false`"],
  ["null", "`null`"],
  ["array", "a list"],
  ["object", "a mapping"],
]);

function listTypes(expected: Json | undefined): string {
  const types = isList(expected) ? expected : [expected ?? ""];
  return types.map((type) => TYPES.get(type) ?? toText(type)).join(" or ");
}

const FORMATS: ReadonlyMap<Json | undefined, string> = new Map([
  ["date", "a date, `YYYY-MM-DD`"],
  ["date-time", "a date and time with a zone, such as `2026-01-31T09:00:00Z`"],
  ["time", "a time with a zone, such as `09:00:00Z`"],
  ["uri", "an absolute URL"],
  ["url", "an absolute URL"],
  ["email", "an e-mail address"],
]);

function describeFormat(expected: Json | undefined): string {
  return FORMATS.get(expected) ?? `the format \`${toText(expected)}\``;
}
