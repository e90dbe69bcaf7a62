import {
  celType,
  isCelError,
  isCelList,
  isCelMap,
  type CelError,
  type CelFunc,
  type CelValue,
} from "@bufbuild/cel";
import type { Frame } from "./frame.ts";
import { callInContext } from "./library-context.ts";
import { fault, fromLibrary, missing, type Outcome } from "./outcome.ts";
import { operatorOf } from "./syntax-tree.ts";

/** A function of the language, whatever its overloads. `target` is what a method is called on. */
export type Callable = (node: bigint, target: CelValue | undefined, args: CelValue[]) => Outcome;

/**
 * All overloads of a name as one function: it finds the one that is meant by the types of the values,
 * charges what is done, and says what is wrong where none fits.
 */
export function dispatch(name: string, overloads: readonly CelFunc[], frame: Frame): Callable {
  const known = overloads.map((overload) => ({
    call: usesContext(overload) ? callInContext(overload) : callPlainly(overload),
    target: overload.target?.name,
    types: overload.arguments.map((type) => type.name),
  }));
  return (node, target, args) => {
    const own = target === undefined ? undefined : typeName(target);
    for (const { call, target: wanted, types } of known) {
      if (!(wanted === own || (wanted === "dyn" && own !== undefined))) continue;
      if (!takesAll(types, args)) continue;
      const result = call(target, args);
      if (result === undefined) break;
      frame.spend(1 + sizeOfAll(args) + sizeOf(target ?? null) + sizeOf(result));
      return fromLibrary(result, node);
    }
    const values = target === undefined ? args : [target, ...args];
    return values.includes(null) ? missing : fault(describe(name, values.map(typeName)), node);
  };
}

type Call = (target: CelValue | undefined, args: CelValue[]) => CelValue | CelError | undefined;

function callPlainly(overload: CelFunc): Call {
  return (target, args) => overload.call(0, target, args);
}

/** True for functions of timestamps and durations, which are messages of protobuf. */
function usesContext({ target, arguments: types, result }: CelFunc): boolean {
  return [target, ...types, result].some((type) => type?.kind === "object");
}

function takesAll(wanted: readonly string[], given: readonly CelValue[]): boolean {
  if (wanted.length !== given.length) return false;
  for (let index = 0; index < wanted.length; index += 1) {
    if (wanted[index] !== "dyn" && wanted[index] !== typeName(given[index] ?? null)) return false;
  }
  return true;
}

/** The name of a value's type, as `celType` has it. */
export function typeName(value: CelValue): string {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return "double";
    default:
      // The type of a list or map is made anew each time.
      if (isCelMap(value)) return "map";
      return isCelList(value) ? "list" : celType(value).name;
  }
}

function sizeOfAll(values: readonly CelValue[]): number {
  let size = 0;
  for (let index = 0; index < values.length; index += 1) size += sizeOf(values[index] ?? null);
  return size;
}

function sizeOf(value: CelValue | CelError): number {
  if (typeof value === "string") return value.length >> 4;
  if (typeof value !== "object" || isCelError(value)) return 0;
  return isCelList(value) || isCelMap(value) ? value.size : 0;
}

function describe(name: string, types: readonly string[]): string {
  const operator = operatorOf(name);
  const given = types.map((type) => type.replace(/^google\.protobuf\./, "").toLowerCase());
  if (operator === undefined) return `\`${name}\` does not take ${given.join(", ")}`;
  return `\`${operator}\` does not take ${given.join(" and ")}`;
}
