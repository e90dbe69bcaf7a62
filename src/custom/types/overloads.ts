import type { CelFunc, CelType } from "@bufbuild/cel";
import { operatorOf } from "../cel/syntax-tree.ts";
import { describeType, dyn, either, nameOf, text, type Type } from "./type.ts";

/** What a call gives, by all overloads that may be meant; undefined if none can be. */
export function resolveOverload(
  overloads: readonly CelFunc[],
  own: Type | undefined,
  types: readonly Type[],
): Type | undefined {
  const fitting = overloads.filter((overload) => fits(overload, own, types));
  const results = fitting.map(({ result }) => toType(result));
  return results.length === 0 ? undefined : results.reduce(either);
}

function fits(
  { target, arguments: wanted }: CelFunc,
  own: Type | undefined,
  types: readonly Type[],
): boolean {
  if ((target === undefined) !== (own === undefined) || wanted.length !== types.length)
    return false;
  if (target !== undefined && own !== undefined && !accepts(target, own)) return false;
  return wanted.every((type, index) => accepts(type, types[index] ?? dyn));
}

function accepts(wanted: CelType, given: Type): boolean {
  switch (given.kind) {
    case "dyn":
    case "never":
    // What is null is missing, which is no question of types.
    case "null":
      return true;
    case "number":
      return wanted.name === "int" || wanted.name === "double" || wanted.name === "dyn";
    default:
      return wanted.name === "dyn" || shortName(wanted) === given.kind;
  }
}

function toType(type: CelType): Type {
  switch (shortName(type)) {
    case "string":
      return text;
    case "list":
      return { kind: "list", item: dyn };
    case "map":
      return { kind: "map", names: [], property: () => undefined, others: dyn };
    case "int":
      return { kind: "int" };
    case "double":
      return { kind: "double" };
    case "bool":
      return { kind: "bool" };
    case "timestamp":
      return { kind: "timestamp" };
    case "duration":
      return { kind: "duration" };
    default:
      return dyn;
  }
}

/** `timestamp` for `google.protobuf.Timestamp`. */
function shortName({ name }: CelType): string {
  return name.replace(/^google\.protobuf\./, "").toLowerCase();
}

/** The types that a call is given. */
interface Given {
  readonly own: Type | undefined;
  readonly types: readonly Type[];
}

/** Says what a call is given and what it takes. */
export function describeMismatch(
  name: string,
  overloads: readonly CelFunc[],
  { own, types }: Given,
): string {
  const operator = operatorOf(name);
  if (operator !== undefined) {
    return `\`${operator}\` does not take ${types.map(describeType).join(" and ")}`;
  }
  const found = toCall(name, own === undefined ? undefined : nameOf(own), types.map(nameOf));
  const known = overloads.map(({ target, arguments: wanted }) =>
    toCall(name, target === undefined ? undefined : shortName(target), wanted.map(shortName)),
  );
  return `There is no \`${found}\`; there is ${known
    .slice(0, 4)
    .map((each) => `\`${each}\``)
    .join(", ")}`;
}

function toCall(name: string, own: string | undefined, types: readonly string[]): string {
  return `${own === undefined ? "" : `${own}.`}${name}(${types.join(", ")})`;
}
