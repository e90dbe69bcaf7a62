import { isEqualJson } from "../../sdk/equality.ts";
import { isList, isObject, type Json, type JsonObject } from "../../sdk/json.ts";
import { childPlan, createPlan, type Plan } from "./plan.ts";

/** More pairs of items than this are not compared. */
const maxPairs = 250_000;

/**
 * The changes within a list or mapping that make another one of it, so that what both have stays
 * as it is written; undefined if one is no such thing, or they are of two kinds.
 */
export function narrow(before: Json, after: Json): Plan | undefined {
  if (isList(before) && isList(after)) return narrowList(before, after);
  return isObject(before) && isObject(after) ? narrowMapping(before, after) : undefined;
}

function narrowMapping(before: JsonObject, after: JsonObject): Plan {
  const plan = createPlan();
  for (const [key, value] of Object.entries(before)) {
    const next = Object.hasOwn(after, key) ? after[key] : undefined;
    if (next === undefined) childPlan(plan, key).isRemoved = true;
    else if (!isEqualJson(value, next)) childPlan(plan, key).value = next;
  }
  for (const [key, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, key)) plan.added.set(key, value);
  }
  return plan;
}

function narrowList(before: readonly Json[], after: readonly Json[]): Plan {
  const plan = createPlan();
  let index = 0;
  let next = 0;
  for (const [keptIndex, keptNext] of [
    ...findCommon(before, after),
    [before.length, after.length],
  ] as const) {
    for (; index < keptIndex && next < keptNext; index += 1, next += 1) {
      childPlan(plan, String(index)).value = after[next] ?? null;
    }
    for (; index < keptIndex; index += 1) childPlan(plan, String(index)).isRemoved = true;
    if (next < keptNext) plan.inserted.set(keptIndex, after.slice(next, keptNext));
    index = keptIndex + 1;
    next = keptNext + 1;
  }
  return plan;
}

/** The indexes, in both lists, of the items of their longest common subsequence. */
function findCommon(
  before: readonly Json[],
  after: readonly Json[],
): readonly (readonly [number, number])[] {
  if (before.length * after.length > maxPairs) return [];
  const lengths = measureCommon(before, after);
  const lengthAt = (index: number, next: number): number => lengths[index]?.[next] ?? 0;
  const pairs: (readonly [number, number])[] = [];
  let index = 0;
  let next = 0;
  while (index < before.length && next < after.length) {
    if (isEqualJson(before[index], after[next])) {
      pairs.push([index, next]);
      index += 1;
      next += 1;
    } else if (lengthAt(index + 1, next) >= lengthAt(index, next + 1)) index += 1;
    else next += 1;
  }
  return pairs;
}

/** The length of the longest common subsequence of what follows each pair of indexes. */
function measureCommon(
  before: readonly Json[],
  after: readonly Json[],
): readonly (readonly number[])[] {
  const rows: number[][] = [[]];
  for (const item of before.toReversed()) {
    const below = rows.at(-1) ?? [];
    const row: number[] = [];
    for (let next = after.length - 1; next >= 0; next -= 1) {
      row[next] = isEqualJson(item, after[next])
        ? (below[next + 1] ?? 0) + 1
        : Math.max(below[next] ?? 0, row[next + 1] ?? 0);
    }
    rows.push(row);
  }
  return rows.toReversed();
}
