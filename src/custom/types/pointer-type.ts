import { parsePointer, type PointerPattern } from "../../sdk/index.ts";
import { hintOfKey, typeOfNamedKey } from "./named-key.ts";
import { describeType, dyn, either, typeOfKey, type MapType, type Type } from "./type.ts";

/** What stands at a pattern, or why nothing can. */
export type PointedType =
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "problem"; readonly message: string; readonly hint?: string };

/** The type of the values that a pattern matches below a value. */
export function typeAt(root: Type, pattern: PointerPattern): PointedType {
  let type = root;
  const keys = parsePointer(pattern);
  for (const [index, key] of keys.entries()) {
    if (key === "**" && index === keys.length - 1) return { kind: "type", type: dyn };
    const next = typeBelow(type, key);
    if (next === undefined) {
      const hint = type.kind === "map" ? hintOfKey(type, key) : {};
      return { kind: "problem", message: describe(type, key, keys.slice(0, index)), ...hint };
    }
    type = next;
  }
  return { kind: "type", type };
}

function describe(type: Type, key: string, above: readonly string[]): string {
  const where = above.length === 0 ? "the front matter" : `\`/${above.join("/")}\``;
  if (type.kind === "map") return `By the schema, ${where} has no \`${key}\``;
  return type.kind === "list"
    ? `By the schema, ${where} is a list, whose items are \`*\` or numbers`
    : `By the schema, ${where} is ${describeType(type)}, which has nothing below it`;
}

function typeBelow(type: Type, key: string): Type | undefined {
  switch (type.kind) {
    case "dyn":
    case "never":
      return dyn;
    case "list":
      return key === "*" || /^\d+$/.test(key) ? type.item : undefined;
    case "map":
      return key === "*" ? (typeOfKey(type, key) ?? anyOf(type)) : typeOfNamedKey(type, key);
    default:
      return undefined;
  }
}

/** What any key of a mapping holds; undefined if it can have none. */
function anyOf({ names, property, others }: MapType): Type | undefined {
  const types = names.flatMap((name) => property(name) ?? []);
  const all = others === undefined ? types : [...types, others];
  return all.length === 0 ? undefined : all.reduce(either);
}
