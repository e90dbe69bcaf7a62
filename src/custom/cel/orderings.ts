import type { CelValue } from "@bufbuild/cel";

type Ordered = string | number | bigint;

/** A comparison of two texts, two ints or two doubles; undefined for any other values. */
type Ordering = (left: CelValue, right: CelValue) => boolean | undefined;

/** The operators that order values, as far as they need no look at overloads. */
export const orderings: ReadonlyMap<string, Ordering> = new Map([
  ["_<_", ordering((left, right) => left < right)],
  ["_<=_", ordering((left, right) => left <= right)],
  ["_>_", ordering((left, right) => left > right)],
  ["_>=_", ordering((left, right) => left >= right)],
]);

function ordering(compare: (left: Ordered, right: Ordered) => boolean): Ordering {
  return (left, right) =>
    isOrdered(left) && isOrdered(right) && typeof left === typeof right
      ? compare(left, right)
      : undefined;
}

function isOrdered(value: CelValue): value is Ordered {
  return typeof value === "string" || typeof value === "bigint" || typeof value === "number";
}
