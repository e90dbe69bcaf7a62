import {
  celFunc,
  celList,
  celMethod,
  type CelFunc,
  type CelList,
  type CelValue,
} from "@bufbuild/cel";
import type { Frame } from "../frame.ts";
import { isNumber, isSameNumber } from "./numbers.ts";
import { BOOL, DYN, INT, LIST } from "./types.ts";

type Scalar = string | number | bigint | boolean;

/** The functions of Kubernetes for lists, and a joining of two that does not nest them. */
export function lists(frame: Frame): readonly CelFunc[] {
  return [
    celFunc("_+_", [LIST, LIST], LIST, (a, b) => {
      frame.spend(a.size + b.size);
      return celList([...a, ...b]);
    }),
    celMethod("isSorted", LIST, [], BOOL, function () {
      const items = toScalars(this, "isSorted");
      return items.every((item, index) => index === 0 || (items[index - 1] as Scalar) <= item);
    }),
    celMethod("sum", LIST, [], DYN, function () {
      return sum(toScalars(this, "sum"));
    }),
    celMethod("min", LIST, [], DYN, function () {
      return pick(toScalars(this, "min"), "min", (a, b) => a < b);
    }),
    celMethod("max", LIST, [], DYN, function () {
      return pick(toScalars(this, "max"), "max", (a, b) => a > b);
    }),
    celMethod("indexOf", LIST, [DYN], INT, function (wanted) {
      return BigInt([...this].findIndex((item) => isEqual(item, wanted)));
    }),
    celMethod("lastIndexOf", LIST, [DYN], INT, function (wanted) {
      return BigInt([...this].findLastIndex((item) => isEqual(item, wanted)));
    }),
  ];
}

/** Items that can be compared with each other: all numbers, all texts or all booleans. */
function toScalars(list: CelList, name: string): readonly Scalar[] {
  const items = [...list];
  const kinds = new Set(items.map(kindOf));
  if (kinds.size <= 1 && !kinds.has("other")) return items as readonly Scalar[]; // By their kinds.
  throw new Error(`\`${name}\` takes a list of items of one kind: numbers, texts or booleans`);
}

function kindOf(value: CelValue): string {
  const type = typeof value;
  if (type === "bigint") return "number";
  return type === "object" ? "other" : type;
}

function sum(items: readonly Scalar[]): number | bigint {
  if (items.every((item) => typeof item === "bigint")) {
    return items.reduce((total, item) => total + item, 0n);
  }
  if (items.some((item) => kindOf(item) !== "number"))
    throw new Error("`sum` takes a list of numbers");
  return items.reduce<number>((total, item) => total + Number(item), 0);
}

function pick(
  items: readonly Scalar[],
  name: string,
  isBetter: (a: Scalar, b: Scalar) => boolean,
): Scalar {
  const [first, ...others] = items;
  if (first === undefined) throw new Error(`\`${name}\` of an empty list`);
  return others.reduce((best, item) => (isBetter(item, best) ? item : best), first);
}

function isEqual(a: CelValue, b: CelValue): boolean {
  return isNumber(a) && isNumber(b) ? isSameNumber(a, b) : a === b;
}
