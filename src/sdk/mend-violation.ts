import { findClosest } from "./closest.ts";
import { findDateReadings } from "./date-readings.ts";
import type { Edit, Suggestion } from "./fix.ts";
import { isList, type Json, type Pointer } from "./json.ts";
import { rememberLast } from "./memo.ts";
import { appendToPointer, getKey } from "./pointer.ts";
import type { SchemaViolation } from "./schema.ts";
import type { Seed } from "./seed.ts";
import { findSlip } from "./slip.ts";

/** What mends a violation: a fix, or ways of which a person chooses; neither where nothing is known. */
export interface ViolationMend {
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}

/** Shorter names that differ in a letter are mostly other names: `city` and `cite`. */
const MIN_SLIP_LENGTH = 5;

/**
 * What mends what a schema says of a seed.
 *
 * @param all what it says besides
 */
export function mendViolation(
  violation: SchemaViolation,
  seed: Seed,
  all: readonly SchemaViolation[],
): ViolationMend {
  switch (violation.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return mendName(violation, seed, all);
    case "const":
    case "enum":
      return mendWord(violation);
    case "type":
      return suggestValues(violation, convert(violation));
    case "format":
      return violation.expected === "date" ? mendDate(violation) : {};
    case "uniqueItems":
      return { fix: [{ kind: "remove", at: violation.pointer }] };
    default:
      return {};
  }
}

/** A name that the mapping has already is not what was meant. */
function mendName(
  { pointer, property = "", known }: SchemaViolation,
  seed: Seed,
  all: readonly SchemaViolation[],
): ViolationMend {
  const closest = findClosest(property, known);
  if (closest === undefined || getKey(seed.get(pointer), closest) !== undefined) return {};
  const at = appendToPointer(pointer, property);
  const edits = [{ kind: "rename", at, key: closest }] as const;
  const { meant, missing } = surveyNames(all);
  const key = keyOf(pointer, closest);
  const isRival = (meant.get(key) ?? 0) > 1;
  const isOnly =
    findClosest(
      property,
      known.filter((name) => name !== closest),
    ) === undefined;
  const isSure =
    isSameName(property, closest) || (isOnly && (missing.has(key) || isSlip(property, closest)));
  if (isSure && !isRival) return { fix: edits };
  return { suggestions: [{ title: `Rename \`${property}\` to \`${closest}\``, edits }] };
}

/** For each name of a mapping, to how many unknown keys it is near, and which names are missing. */
const surveyNames = rememberLast((all: readonly SchemaViolation[]) => {
  const meant = new Map<string, number>();
  const missing = new Set<string>();
  for (const { keyword, pointer, property = "", known } of all) {
    if (keyword === "required") missing.add(keyOf(pointer, property));
    const closest = known.length === 0 ? undefined : findClosest(property, known);
    if (closest === undefined) continue;
    const key = keyOf(pointer, closest);
    meant.set(key, (meant.get(key) ?? 0) + 1);
  }
  return { meant, missing };
});

const keyOf = (pointer: Pointer, name: string): string => `${pointer}\0${name}`;

function isSlip(name: string, meant: string): boolean {
  return (
    Math.min(name.length, meant.length) >= MIN_SLIP_LENGTH && findSlip(name, meant) !== undefined
  );
}

/** True for names that differ in case and separators only. */
function isSameName(name: string, other: string): boolean {
  const [a, b] = [name, other].map((each) => each.toLowerCase().replaceAll(/[\s_-]+/gu, ""));
  return a === b;
}

function mendWord(violation: SchemaViolation): ViolationMend {
  const { pointer: at, expected, actual, keyword } = violation;
  if (typeof actual !== "string") return {};
  const values = keyword === "enum" && isList(expected) ? expected : [expected ?? null];
  const words = values.filter((value) => typeof value === "string");
  const [same, ...others] = words.filter((word) => fold(word) === fold(actual));
  if (same !== undefined && others.length === 0) return { fix: [{ kind: "set", at, value: same }] };
  const closest = findClosest(actual, words);
  return closest === undefined || values.length === 1 ? {} : suggestValues(violation, [closest]);
}

/** Without the letters' case and blanks too many. */
function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}

function mendDate(violation: SchemaViolation): ViolationMend {
  const { pointer: at, actual } = violation;
  const readings = typeof actual === "string" ? findDateReadings(actual.trim()) : [];
  const [value, ...others] = readings.filter((reading) => /^\d{4}-\d\d-\d\d$/.test(reading));
  if (value === undefined) return {};
  return others.length === 0
    ? { fix: [{ kind: "set", at, value }] }
    : suggestValues(violation, [value, ...others]);
}

/** The same value in a type that is wanted. */
function convert({ expected, actual }: SchemaViolation): readonly Json[] {
  const types = isList(expected) ? expected : [expected ?? ""];
  const isWanted = (type: string): boolean => types.includes(type);
  if (isWanted("array") && isFilled(actual)) return [[actual]];
  if (typeof actual === "string") {
    const text = actual.trim();
    const isWhole = /^-?(?:0|[1-9]\d{0,14})$/.test(text);
    const isNumber = isWhole || /^-?(?:0|[1-9]\d{0,14})\.\d{1,15}$/.test(text);
    if (isNumber && (isWanted("number") || (isWhole && isWanted("integer")))) return [Number(text)];
    if (isWanted("boolean") && /^(?:true|false)$/i.test(text))
      return [text.toLowerCase() === "true"];
  }
  const isScalar = typeof actual === "number" || typeof actual === "boolean";
  return isScalar && isWanted("string") ? [String(actual)] : [];
}

function isFilled(value: Json | undefined): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value.trim() !== "");
}

function suggestValues({ pointer: at }: SchemaViolation, values: readonly Json[]): ViolationMend {
  if (values.length === 0) return {};
  return {
    suggestions: values.map((value) => ({
      title: `Write \`${JSON.stringify(value)}\` into \`${at}\``,
      edits: [{ kind: "set", at, value }],
    })),
  };
}
