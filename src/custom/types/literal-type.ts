import type { NodeOf } from "../cel/syntax-tree.ts";
import { dyn, text, type Type } from "./type.ts";

/** The type of a literal. */
export function typeOfLiteral({ constantKind: kind }: NodeOf<"constExpr">): Type {
  switch (kind.case) {
    case "stringValue":
      return text;
    case "boolValue":
      return { kind: "bool" };
    case "int64Value":
      return { kind: "int" };
    case "doubleValue":
      return { kind: "double" };
    case "bytesValue":
      return { kind: "bytes" };
    case "nullValue":
      return { kind: "null" };
    default:
      return dyn;
  }
}
