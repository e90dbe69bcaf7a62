import type { Json } from "../sdk/json.ts";
import { isList } from "../sdk/json.ts";
import { findClosest } from "../sdk/closest.ts";
import { parsePointer } from "../sdk/pointer.ts";
import type { SchemaViolation } from "../sdk/schema.ts";
import { quote, quoteAlternatives } from "./quote.ts";

/** What a violation says to a person: what is wrong, and what to do if that is known. */
export interface Told {
  readonly message: string;
  readonly hint?: string;
}

/** Words that other linters use for a level, with ours. */
const foreignWords = new Map<Json, string>([
  ["warning", "warn"],
  ["err", "error"],
  ["none", "off"],
  [false, "off"],
  [0, "off"],
  [1, "warn"],
  [2, "error"],
]);

/** Tells what a JSON Schema says of a configuration or of a rule's options. */
export function describeViolation(violation: SchemaViolation): Told {
  const { keyword, property, customMessage, actual } = violation;
  if (property !== undefined) return describeProperty(violation, property);
  if (keyword === "enum") return describeChoice(violation);
  const expected = customMessage ?? `Expected ${expectation(violation)}`;
  // A text where something else is wanted is told from a number or a name by its quotes.
  const found = keyword === "type" && typeof actual === "string" ? JSON.stringify(actual) : actual;
  return { message: `${expected}, found ${quote(found)}` };
}

function describeProperty(
  { keyword, known, pointer, customMessage }: SchemaViolation,
  property: string,
): Told {
  const holder = pointer === "" ? "" : ` in \`${parsePointer(pointer).join(".")}\``;
  if (keyword === "required") return { message: `\`${property}\` is missing${holder}` };
  if (keyword === "propertyNames" && customMessage !== undefined) {
    return { message: `${customMessage}, found ${quote(property)}` };
  }
  return { message: `Unknown key \`${property}\`${holder}`, ...hintOf(property, known) };
}

/** Names the known name that was probably meant, else all of them. */
export function hintOf(name: string, known: readonly string[]): { readonly hint?: string } {
  if (known.length === 0) return {};
  const meant = findClosest(name, known);
  if (meant !== undefined) return { hint: `Did you mean \`${meant}\`?` };
  return { hint: `Known: ${known.map(quote).join(", ")}` };
}

function describeChoice({ expected, actual }: SchemaViolation): Told {
  const choices = isList(expected) ? expected : [];
  const message = `Expected ${quoteAlternatives(choices)}, found ${quote(actual)}`;
  const word = actual === undefined ? undefined : foreignWords.get(actual);
  const names = choices.filter((choice) => typeof choice === "string");
  const translated = word !== undefined && names.includes(word) ? word : undefined;
  const meant = translated ?? findClosest(typeof actual === "string" ? actual : "", names);
  return meant === undefined ? { message } : { message, hint: `Did you mean \`${meant}\`?` };
}

function expectation({ keyword, expected }: SchemaViolation): string {
  switch (keyword) {
    case "type":
      return [expected ?? []].flat().map(String).join(" or ");
    case "const":
      return quote(expected);
    case "minimum":
      return `at least ${quote(expected)}`;
    case "maximum":
      return `at most ${quote(expected)}`;
    case "exclusiveMinimum":
      return `more than ${quote(expected)}`;
    case "exclusiveMaximum":
      return `less than ${quote(expected)}`;
    case "minItems":
    case "minLength":
    case "minProperties":
      return `at least ${quote(expected)} in it`;
    case "maxItems":
    case "maxLength":
    case "maxProperties":
      return `at most ${quote(expected)} in it`;
    case "uniqueItems":
      return "each item once";
    default:
      return `a value that satisfies \`${keyword}\` ${quote(expected)}`;
  }
}
