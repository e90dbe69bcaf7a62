import { isObject, type Json } from "../sdk/json.ts";
import { getKey, parsePointer } from "../sdk/pointer.ts";
import type { SchemaViolation } from "../sdk/schema.ts";

/**
 * The violations in the order of the value, each once. A value of the wrong type has no other
 * problem, and one that is not among the allowed ones has none of form.
 */
export function orderViolations(
  violations: readonly SchemaViolation[],
  data: Json,
): readonly SchemaViolation[] {
  const distinct = [...new Map(violations.map((each) => [keyOf(each), each])).values()];
  const ranked = distinct
    .filter((each) => !distinct.some((other) => explains(other, each)))
    .map((violation) => ({ violation, rank: rankOf(violation, data) }));
  return ranked.toSorted((a, b) => compare(a.rank, b.rank)).map(({ violation }) => violation);
}

function keyOf({ keyword, pointer, property, expected }: SchemaViolation): string {
  return JSON.stringify([keyword, pointer, property, expected]);
}

const weights = new Map([
  ["type", 3],
  ["const", 2],
  ["enum", 2],
]);

function explains(other: SchemaViolation, violation: SchemaViolation): boolean {
  if (other.pointer !== violation.pointer || violation.property !== undefined) return false;
  if (other.property !== undefined) return false;
  return (weights.get(other.keyword) ?? 1) > (weights.get(violation.keyword) ?? 1);
}

/** The position of each key on the way to the place; what is missing comes before what is there. */
function rankOf({ pointer, property }: SchemaViolation, data: Json): readonly number[] {
  const ranks: number[] = [];
  let value: Json | undefined = data;
  const keys = [...parsePointer(pointer), ...(property === undefined ? [] : [property])];
  for (const key of keys) {
    ranks.push(isObject(value) ? Object.keys(value).indexOf(key) : Number(key));
    value = getKey(value, key);
  }
  return ranks;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = rank - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
