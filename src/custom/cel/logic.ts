import { typeName } from "./dispatch.ts";
import type { Evaluate } from "./compile-loop.ts";
import { fault, graver, isFailure, missing, type Failure, type Outcome } from "./outcome.ts";

/**
 * `&&` and `||`: a side that decides does so whatever the other is, even if that has no value.
 *
 * @param decisive false for `&&`, true for `||`
 */
export function compileLogic(
  [left, right]: readonly [Evaluate, Evaluate],
  decisive: boolean,
  node: bigint,
): Evaluate {
  return () => {
    const first = left();
    if (first === decisive) return decisive;
    const second = right();
    if (second === decisive) return decisive;
    const [one, other] = [failureOf(first, node), failureOf(second, node)];
    if (one === undefined) return other ?? !decisive;
    return other === undefined ? one : graver(one, other);
  };
}

export function compileNot(operand: Evaluate, node: bigint): Evaluate {
  return () => {
    const value = operand();
    return failureOf(value, node) ?? value !== true;
  };
}

export function compileConditional(
  condition: Evaluate,
  [yes, no]: readonly [Evaluate, Evaluate],
  node: bigint,
): Evaluate {
  return () => {
    const value = condition();
    return failureOf(value, node) ?? (value === true ? yes() : no());
  };
}

/** Why a value is no condition; undefined if it is one. */
function failureOf(value: Outcome, node: bigint): Failure | undefined {
  if (typeof value === "boolean") return undefined;
  if (isFailure(value)) return value;
  if (value === null) return missing;
  return fault(`Expected a condition, found ${typeName(value)}`, node);
}
