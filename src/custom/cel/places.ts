import { isCelList, isCelMap, type CelValue } from "@bufbuild/cel";
import { isList, isObject, type Json } from "../../sdk/index.ts";
import type { Frame } from "./frame.ts";
import { fault, isFailure, missing, type Failure, type Outcome } from "./outcome.ts";
import { toCelValue } from "./values.ts";

/** A key of a mapping, or an index of a list. */
export type Step = string | number;

/** What is asked of a place: its value, its value or null, or whether there is one. */
type Question = "value" | "or-null" | "is-present";

/** A question about a place, and the node of the syntax tree that asks it. */
export interface Inquiry {
  readonly steps: readonly Step[];
  readonly question: Question;
  readonly node: bigint;
}

/**
 * Answers a question about a place in a JSON value. Only what stands there becomes a CEL value, not
 * the mappings on the way to it.
 */
export function lookUp(root: Json | undefined, inquiry: Inquiry, frame: Frame): Outcome {
  const { steps } = inquiry;
  let value = root;
  // By index, since every rule looks at every seed.
  for (let depth = 0; depth < steps.length; depth += 1) {
    if (value === undefined || value === null) return withoutValue(inquiry);
    const step = steps[depth];
    if (typeof step === "number" && isList(value)) value = value[step];
    else if (typeof step === "string" && isObject(value)) {
      value = Object.hasOwn(value, step) ? value[step] : undefined;
    } else return refuse(isList(value) ? "list" : typeof value, step, inquiry);
  }
  if (value === undefined || value === null) return withoutValue(inquiry);
  if (inquiry.question === "is-present") return true;
  frame.spend(isList(value) ? value.length : 1);
  return toCelValue(value);
}

/** Answers the same about a place in a value of CEL. */
export function lookInto(base: CelValue, inquiry: Inquiry): Outcome {
  let value: Outcome = base;
  for (const step of inquiry.steps) {
    value = stepInto(value, step, inquiry);
    if (value === missing) return withoutValue(inquiry);
    if (isFailure(value)) return value;
  }
  if (value === null) return withoutValue(inquiry);
  return inquiry.question === "is-present" ? true : value;
}

/** What a mapping or list has at a key or index that was computed. */
export function lookAt(holder: CelValue, key: CelValue, node: bigint): Outcome {
  const inquiry = { steps: [], question: "value", node } as const;
  if (typeof key === "boolean" && isCelMap(holder)) return holder.get(key) ?? missing;
  if (typeof key === "string") return stepInto(holder, key, inquiry);
  if (typeof key === "bigint") return stepInto(holder, Number(key), inquiry);
  if (typeof key === "number" && Number.isInteger(key)) return stepInto(holder, key, inquiry);
  return key === null ? missing : fault("An index is an int, a key is a string", node);
}

function stepInto(value: CelValue, step: Step, inquiry: Inquiry): Outcome {
  if (value === null) return missing;
  if (isCelList(value) && typeof step === "number") return value.get(step) ?? missing;
  if (isCelMap(value)) {
    return value.get(typeof step === "number" ? BigInt(step) : step) ?? missing;
  }
  return refuse(isCelList(value) ? "list" : typeof value, step, inquiry);
}

/** What is answered where there is nothing. */
export function withoutValue({ question }: Inquiry): Outcome {
  if (question === "is-present") return false;
  return question === "or-null" ? null : missing;
}

function refuse(type: string, step: Step | undefined, { node }: Inquiry): Failure {
  const kind = type === "object" ? "map" : type === "bigint" ? "number" : type;
  return fault(`A ${kind} has no \`${step ?? ""}\``, node);
}
