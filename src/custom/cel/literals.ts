import { CelScalar, celUint, listType, mapType, type CelType, type CelValue } from "@bufbuild/cel";
import type { NodeOf } from "./syntax-tree.ts";

/** The value of a literal. */
export function literalOf({ constantKind: kind }: NodeOf<"constExpr">): CelValue {
  switch (kind.case) {
    case "stringValue":
    case "boolValue":
    case "int64Value":
    case "doubleValue":
    case "bytesValue":
      return kind.value;
    case "uint64Value":
      return celUint(kind.value);
    default:
      return null;
  }
}

const { BOOL, BYTES, DOUBLE, DYN, INT, NULL, STRING, TYPE, UINT } = CelScalar;

const types: ReadonlyMap<string, CelType> = new Map<string, CelType>([
  ...[BOOL, BYTES, DOUBLE, INT, NULL, STRING, TYPE, UINT].map((type) => [type.name, type] as const),
  ["list", listType(DYN)],
  ["map", mapType(DYN, DYN)],
]);

/** The names of types, which are values too. */
export const typeNames: ReadonlySet<string> = new Set(types.keys());

/** The type that a name stands for. */
export function typeOfName(name: string): CelType {
  const type = types.get(name);
  if (type === undefined) throw new Error(`The name ${name} was not checked`);
  return type;
}
