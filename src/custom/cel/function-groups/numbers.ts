import { celFunc, type CelFunc, type CelValue } from "@bufbuild/cel";
import { DOUBLE, INT } from "./types.ts";

/**
 * Arithmetic with an int and a double gives a double, as comparing them does already: whether a score
 * is 40 or 40.5, it is a number to whoever writes it.
 */
const mixed: readonly CelFunc[] = (
  [
    ["_+_", (a, b) => a + b],
    ["_-_", (a, b) => a - b],
    ["_*_", (a, b) => a * b],
    ["_/_", (a, b) => a / b],
  ] satisfies readonly (readonly [string, (a: number, b: number) => number])[]
).flatMap(([name, compute]) => [
  celFunc(name, [INT, DOUBLE], DOUBLE, (a, b) => compute(Number(a), b)),
  celFunc(name, [DOUBLE, INT], DOUBLE, (a, b) => compute(a, Number(b))),
]);

const absolutes = ["abs", "math.abs"].flatMap((name) => [
  celFunc(name, [INT], INT, (value) => (value < 0n ? -value : value)),
  celFunc(name, [DOUBLE], DOUBLE, Math.abs),
]);

const roundings = (
  [
    ["math.ceil", Math.ceil],
    ["math.floor", Math.floor],
    ["math.trunc", Math.trunc],
    // Away from zero, where `Math.round` goes up.
    ["math.round", (value) => Math.sign(value) * Math.round(Math.abs(value))],
  ] satisfies readonly (readonly [string, (value: number) => number])[]
).flatMap(([name, round]) => [
  celFunc(name, [INT], INT, (value) => value),
  celFunc(name, [DOUBLE], DOUBLE, round),
]);

const extremes = (
  [
    ["math.least", (a, b) => a <= b],
    ["math.greatest", (a, b) => a >= b],
  ] satisfies readonly (readonly [string, (a: number | bigint, b: number | bigint) => boolean])[]
).flatMap(([name, isFirst]) => [
  celFunc(name, [INT, INT], INT, (a, b) => (isFirst(a, b) ? a : b)),
  celFunc(name, [DOUBLE, DOUBLE], DOUBLE, (a, b) => (isFirst(a, b) ? a : b)),
  celFunc(name, [INT, DOUBLE], DOUBLE, (a, b) => (isFirst(a, b) ? Number(a) : b)),
  celFunc(name, [DOUBLE, INT], DOUBLE, (a, b) => (isFirst(a, b) ? a : Number(b))),
]);

export const numbers: readonly CelFunc[] = [...mixed, ...absolutes, ...roundings, ...extremes];

export function isNumber(value: CelValue): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** An int equals a double that has exactly its value; NaN equals nothing. */
export function isSameNumber(a: number | bigint, b: number | bigint): boolean {
  if (typeof a === typeof b) return a === b;
  const [int, double] = typeof a === "bigint" ? [a, b] : [b, a];
  return Number.isInteger(double) && BigInt(double) === int;
}
