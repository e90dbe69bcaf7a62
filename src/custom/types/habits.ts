import { qualifiedName, type Node } from "../cel/syntax-tree.ts";
import type { Type } from "./type.ts";

/** Functions of JavaScript and Python, with what CEL has for them. */
const habits: ReadonlyMap<string, string> = new Map([
  ["length", "size"],
  ["len", "size"],
  ["count", "size"],
  ["includes", "contains"],
  ["toLowerCase", "lowerAscii"],
  ["lower", "lowerAscii"],
  ["toUpperCase", "upperAscii"],
  ["upper", "upperAscii"],
  ["strip", "trim"],
  ["slice", "substring"],
  ["some", "exists"],
  ["any", "exists"],
  ["every", "all"],
  ["test", "matches"],
  ["match", "matches"],
  ["Number", "double"],
  ["parseInt", "int"],
  ["float", "double"],
  ["str", "string"],
  ["String", "string"],
  ["Date", "date"],
  ["not", "!"],
]);

/** What CEL has for a function of another language; undefined if it is none. */
export function findEquivalent(name: string): string | undefined {
  return habits.get(name);
}

/** What to do about a key that is looked for in a value which is no mapping. */
export function hintOfSelection(holder: Type, key: string): { readonly hint?: string } {
  if (key === "length" || key === "size") return { hint: "Did you mean `size()`?" };
  return holder.kind === "list"
    ? { hint: "Its items are looked at by `all`, `exists`, `map` …" }
    : {};
}

/** What to do about an operator between a text and a date; nothing for other operands. */
export function hintOfDates(
  operands: readonly Node[],
  types: readonly Type[],
): { readonly hint?: string } {
  const text = types.findIndex(({ kind }) => kind === "string");
  if (text < 0 || !types.some(({ kind }) => kind === "timestamp")) return {};
  const name = qualifiedName(operands[text]);
  if (name === undefined) return { hint: "A text becomes a timestamp by `date(…)`" };
  return { hint: `Did you mean \`date(${name})\`?` };
}
