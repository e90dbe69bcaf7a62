import type { Ajv } from "ajv";
import { findClosest } from "../sdk/closest.ts";
import { isObject } from "../sdk/json.ts";
import { appendToPointer } from "../sdk/pointer.ts";
import type { InputPlace, InputProblem } from "../sdk/user-error.ts";
import type { DataDocument } from "./data-document.ts";
import { quote } from "./quote.ts";
import { walkSchema } from "./schema-walk.ts";

const keywords = new Set(
  `$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema
  $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding
  contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas
  deprecated description discriminator else enum examples exclusiveMaximum exclusiveMinimum format
  formatMaximum formatMinimum formatExclusiveMaximum formatExclusiveMinimum if items maxContains
  maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum
  multipleOf not nullable oneOf pattern patternProperties prefixItems properties propertyNames
  readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems
  writeOnly`.split(/\s+/),
);

/** Keywords of editors and other tools that look like a slip of the pen and are none. */
const foreign = new Set(["example", "id", "name", "options", "order", "tags"]);

/**
 * What Ajv would let pass silently: keywords and formats that look misspelled, values where a
 * schema should stand, and expressions that do not run in linear time. Other unknown keywords are
 * annotations for someone else: a schema may carry them, as the specification says.
 */
export function findSchemaProblems(
  { value, placeOf }: DataDocument,
  { formats, opts }: Pick<Ajv, "formats" | "opts">,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const formatNames = new Set(Object.keys(formats));
  for (const { pointer, schema } of walkSchema(value)) {
    const keyPlace = (key: string): InputPlace => placeOf(appendToPointer(pointer, key), true);
    const valuePlace = (key: string): InputPlace => placeOf(appendToPointer(pointer, key));
    if (!isObject(schema)) {
      if (typeof schema === "boolean") continue;
      const message = `Expected a JSON Schema, found ${quote(schema)}`;
      const hint =
        'A JSON Schema is a mapping such as `{ "type": "object" }`, or `true` or `false`';
      problems.push({ message, place: placeOf(pointer), hint });
      continue;
    }
    for (const keyword of Object.keys(schema).filter(isUnknown)) {
      problems.push(...toMisspelling("keyword", keyword, keywords, keyPlace(keyword)));
    }
    const { format, pattern } = schema;
    if (typeof format === "string" && !formatNames.has(format)) {
      problems.push(...toMisspelling("format", format, formatNames, valuePlace("format")));
    }
    if (typeof pattern === "string") {
      problems.push(...findPatternProblem(pattern, opts.code.regExp, valuePlace("pattern")));
    }
  }
  return problems;
}

function findPatternProblem(
  pattern: string,
  compile: Ajv["opts"]["code"]["regExp"],
  place: InputPlace,
): readonly InputProblem[] {
  try {
    compile(pattern, "u");
    return [];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The pattern \`${pattern}\` cannot be used: ${reason}`;
    const hint = "Patterns run in linear time: no look-ahead, look-behind or backreference";
    return [{ message, place, hint }];
  }
}

function isUnknown(keyword: string): boolean {
  return !keywords.has(keyword) && !foreign.has(keyword) && !keyword.startsWith("x-");
}

function toMisspelling(
  kind: string,
  name: string,
  known: ReadonlySet<string>,
  place: InputPlace,
): readonly InputProblem[] {
  const meant = findClosest(name, known);
  if (meant === undefined) return [];
  const message = `Unknown ${kind} \`${name}\` in a JSON Schema`;
  return [{ message, place, hint: `Did you mean \`${meant}\`?` }];
}

/** The references that Ajv could not follow, by the error that it threw. */
export function findBrokenReferences(
  { value, placeOf }: DataDocument,
  cause: unknown,
): readonly InputProblem[] {
  if (!(cause instanceof Error) || !("missingRef" in cause)) return [];
  const missing = String(cause.missingRef);
  const targets = [...walkSchema(value)].map(({ pointer }) => `#${pointer}`);
  const problems: InputProblem[] = [];
  for (const { pointer, schema } of walkSchema(value)) {
    const ref = isObject(schema) ? schema["$ref"] : undefined;
    if (typeof ref !== "string" || !missing.endsWith(ref)) continue;
    const message = `The \`$ref\` \`${ref}\` leads to nothing`;
    const meant = findClosest(ref, targets);
    const hint =
      meant === undefined
        ? "It names a place in the schema, such as `#/$defs/name`"
        : `Did you mean \`${meant}\`?`;
    problems.push({ message, place: placeOf(appendToPointer(pointer, "$ref")), hint });
  }
  return problems;
}
