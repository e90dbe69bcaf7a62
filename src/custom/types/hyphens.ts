import { typeNames } from "../cel/literals.ts";
import { qualifiedName, type Node } from "../cel/syntax-tree.ts";
import { dyn, isOpen, typeOfKey, type Type } from "./type.ts";

/**
 * How the field must be written that somebody meant by `self.review-status`, which is a subtraction;
 * undefined for a difference that may be one.
 */
export function findHyphenated(
  node: Node,
  variables: ReadonlyMap<string, Type>,
): string | undefined {
  const difference = splitDifference(node);
  if (difference === undefined) return undefined;
  const { holder, first, others } = difference;
  const type = typeOfChain(holder, variables);
  const name = [first, ...others].join("-");
  const isStranger = (word: string): boolean => !variables.has(word) && !typeNames.has(word);
  const isField = type?.kind === "map" && type.property(name) !== undefined;
  if (!isField && !(mayHold(type, first) && others.some(isStranger))) return undefined;
  return `${qualifiedName(holder)}[${JSON.stringify(name)}]`;
}

/** True if a value may have a key of which nothing is known. */
function mayHold(type: Type | undefined, key: string): boolean {
  if (type?.kind !== "map") return type !== undefined && isOpen(type);
  return type.others?.kind === "dyn" && type.property(key) === undefined;
}

interface Difference {
  readonly holder: Node;
  /** The field of the holder, and the names that are subtracted from it. */
  readonly first: string;
  readonly others: readonly string[];
}

function splitDifference(node: Node): Difference | undefined {
  const others: string[] = [];
  let left = node;
  while (left.exprKind.case === "callExpr" && left.exprKind.value.function === "_-_") {
    const [minuend, subtrahend] = left.exprKind.value.args;
    const name = subtrahend && leadingName(subtrahend);
    if (minuend === undefined || name === undefined) return undefined;
    others.unshift(name);
    left = minuend;
  }
  if (left.exprKind.case !== "selectExpr" || left.exprKind.value.testOnly) return undefined;
  const { operand: holder, field: first } = left.exprKind.value;
  return holder && { holder, first, others };
}

/** The name that a chain of selections and methods starts with. */
function leadingName({ exprKind: kind }: Node): string | undefined {
  if (kind.case === "identExpr") return kind.value.name;
  const before =
    kind.case === "selectExpr"
      ? kind.value.operand
      : kind.case === "callExpr"
        ? kind.value.target
        : undefined;
  return before && leadingName(before);
}

/** The type of a chain of names, without telling what is wrong with it. */
function typeOfChain(
  { exprKind: kind }: Node,
  variables: ReadonlyMap<string, Type>,
): Type | undefined {
  if (kind.case === "identExpr") return variables.get(kind.value.name);
  if (kind.case !== "selectExpr" || kind.value.operand === undefined) return undefined;
  const holder = typeOfChain(kind.value.operand, variables);
  if (holder === undefined || isOpen(holder)) return holder && dyn;
  return holder.kind === "map" ? typeOfKey(holder, kind.value.field) : undefined;
}
