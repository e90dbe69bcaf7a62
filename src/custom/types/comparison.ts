import { findClosest } from "../../sdk/index.ts";
import { literalText, qualifiedName, type Node } from "../cel/syntax-tree.ts";
import { hintOfKey, typeOfNamedKey } from "./named-key.ts";
import { describeType, isNumeric, isOpen, type MapType, type Type } from "./type.ts";

/** Why two values are never equal. */
export interface ComparisonProblem {
  readonly message: string;
  /** The operand that is wrong; absent for the comparison as a whole. */
  readonly at?: Node;
  readonly hint?: string;
}

type Pair<T> = readonly [T, T];

/** What is wrong with `==`, `!=` or `in`; undefined if nothing is. */
export function findComparisonProblem(
  name: string,
  [left, right]: Pair<Node>,
  types: Pair<Type>,
): ComparisonProblem | undefined {
  if (name !== "@in") {
    return (
      findValueProblem(left, types[0], right) ??
      findValueProblem(right, types[1], left) ??
      findTypeProblem([left, right], types)
    );
  }
  const [wanted, holder] = types;
  if (holder.kind === "list") {
    const items = right.exprKind.case === "listExpr" ? right.exprKind.value.elements : [];
    for (const item of items) {
      const problem = findValueProblem(left, wanted, item);
      if (problem !== undefined) return problem;
    }
    return findTypeProblem([left, right], [wanted, holder.item]);
  }
  if (holder.kind === "map") return findKeyProblem(left, holder);
  if (isOpen(holder)) return undefined;
  return { message: `\`in\` looks in a list or a map, found ${describeType(holder)}` };
}

function findTypeProblem(
  [one, other]: Pair<Node>,
  [type, otherType]: Pair<Type>,
): ComparisonProblem | undefined {
  if (isComparable(type, otherType)) return undefined;
  const told = `Compares ${describeType(type)} with ${describeType(otherType)}, which are never equal`;
  const [name, named] =
    qualifiedName(one) === undefined
      ? [qualifiedName(other), otherType]
      : [qualifiedName(one), type];
  if (name === undefined) return { message: told };
  const source = /^(?:self|oldSelf)\./.test(name) ? "by the schema, " : "";
  return { message: `${told}: ${source}\`${name}\` is ${describeType(named)}` };
}

/** A literal that is none of the values which the schema has. */
function findValueProblem(node: Node, type: Type, literal: Node): ComparisonProblem | undefined {
  const word = literalText(literal);
  if (type.kind !== "string" || type.values === undefined || word === undefined) return undefined;
  // An empty text asks whether there is anything.
  if (type.values.includes(word) || word === "") return undefined;
  const name = qualifiedName(node);
  const of = name === undefined ? "the field" : `\`${name}\``;
  const meant = findClosest(word, type.values);
  const known = type.values.slice(0, 10).map((value) => `\`${value}\``);
  const more = type.values.length > known.length ? " …" : "";
  return {
    message: `By the schema, ${of} is never \`${word}\``,
    at: literal,
    hint: meant === undefined ? `Known: ${known.join(", ")}${more}` : `Did you mean \`${meant}\`?`,
  };
}

/** A literal that is no key of a mapping. */
function findKeyProblem(literal: Node, holder: MapType): ComparisonProblem | undefined {
  const key = literalText(literal);
  if (key === undefined || typeOfNamedKey(holder, key) !== undefined) return undefined;
  const message = `By the schema, there can be no key \`${key}\``;
  return { message, at: literal, ...hintOfKey(holder, key) };
}

function isComparable(a: Type, b: Type): boolean {
  if (isOpen(a) || isOpen(b)) return true;
  return a.kind === b.kind || (isNumeric(a) && isNumeric(b));
}
