import type { Step } from "./places.ts";
import { literalText, type Node } from "./syntax-tree.ts";

/** A chain of selections: where it starts and the keys that follow. */
export interface Chain {
  readonly base: Node;
  readonly steps: readonly Step[];
}

/** The chain that ends at a node, which may be of no selection at all. */
export function chainOf(node: Node): Chain {
  const steps: Step[] = [];
  let base = node;
  for (;;) {
    const { exprKind: kind } = base;
    if (
      kind.case === "selectExpr" &&
      kind.value.operand &&
      (base === node || !kind.value.testOnly)
    ) {
      steps.unshift(kind.value.field);
      base = kind.value.operand;
    } else if (kind.case === "callExpr" && kind.value.function === "_[_]") {
      const [operand, index] = kind.value.args;
      const step = stepOf(index);
      if (operand === undefined || step === undefined) return { base, steps };
      steps.unshift(step);
      base = operand;
    } else return { base, steps };
  }
}

/** The key or index that a literal is. */
export function stepOf(node: Node | undefined): Step | undefined {
  if (node?.exprKind.case !== "constExpr") return undefined;
  const { constantKind: kind } = node.exprKind.value;
  if (kind.case === "stringValue") return kind.value;
  return kind.case === "int64Value" ? Number(kind.value) : undefined;
}

/** What `ref("policies", id)` names. */
export function referenceIn({
  exprKind: kind,
}: Node): { readonly collection: string; readonly id: Node } | undefined {
  if (kind.case !== "callExpr" || kind.value.function !== "ref" || kind.value.target)
    return undefined;
  const [name, id] = kind.value.args;
  const collection = literalText(name);
  return collection === undefined || id === undefined ? undefined : { collection, id };
}
