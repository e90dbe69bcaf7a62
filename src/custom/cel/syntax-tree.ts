import type { parse } from "@bufbuild/cel";

/** What the library makes of the text of an expression. */
type ParsedExpression = ReturnType<typeof parse>;

/** A node of the syntax tree; `id` leads to its place by `sourceInfo.positions`. */
export type Node = NonNullable<ParsedExpression["expr"]>;

type Kind = Node["exprKind"];

/** The value of a node of one kind. */
export type NodeOf<C extends NonNullable<Kind["case"]>> = Extract<Kind, { case: C }>["value"];

export type Call = NodeOf<"callExpr">;
export type Comprehension = NodeOf<"comprehensionExpr">;

/** An expression as it was written, and its syntax tree. */
export interface Expression {
  readonly text: string;
  readonly root: Node;
  /** The offset in `text` at which a node is told: an operator, a name, a literal. */
  readonly offsetOf: (id: bigint) => number;
}

/** The names of operators in the syntax tree, as they are written. */
const operators: ReadonlyMap<string, string> = new Map([
  ["_==_", "=="],
  ["_!=_", "!="],
  ["_<_", "<"],
  ["_<=_", "<="],
  ["_>_", ">"],
  ["_>=_", ">="],
  ["_+_", "+"],
  ["_-_", "-"],
  ["_*_", "*"],
  ["_/_", "/"],
  ["_%_", "%"],
  ["_&&_", "&&"],
  ["_||_", "||"],
  ["_?_:_", "? :"],
  ["_[_]", "[ ]"],
  ["@in", "in"],
  ["!_", "!"],
  ["-_", "-"],
]);

/** The operator that a function of the syntax tree stands for; undefined for one with a name. */
export function operatorOf(functionName: string): string | undefined {
  return operators.get(functionName);
}

/** The value of a literal text; undefined for any other node. */
export function literalText(node: Node | undefined): string | undefined {
  const constant = node?.exprKind.case === "constExpr" ? node.exprKind.value : undefined;
  const kind = constant?.constantKind;
  return kind?.case === "stringValue" ? kind.value : undefined;
}

/** True for the literal `null`. */
export function isNull(node: Node | undefined): boolean {
  const constant = node?.exprKind.case === "constExpr" ? node.exprKind.value : undefined;
  return constant?.constantKind.case === "nullValue";
}

/** `math.abs` for the nodes of `math.abs`; undefined for what is no chain of names. */
export function qualifiedName(node: Node | undefined): string | undefined {
  if (node?.exprKind.case === "identExpr") return node.exprKind.value.name;
  if (node?.exprKind.case !== "selectExpr" || node.exprKind.value.testOnly) return undefined;
  const parent = qualifiedName(node.exprKind.value.operand);
  return parent === undefined ? undefined : `${parent}.${node.exprKind.value.field}`;
}

/** The nodes directly below a node. */
export function childrenOf({ exprKind: kind }: Node): readonly Node[] {
  switch (kind.case) {
    case "selectExpr":
      return present(kind.value.operand);
    case "callExpr":
      return [...present(kind.value.target), ...kind.value.args];
    case "listExpr":
      return kind.value.elements;
    case "structExpr":
      return kind.value.entries.flatMap(({ keyKind, value }) => [
        ...(keyKind.case === "mapKey" ? [keyKind.value] : []),
        ...present(value),
      ]);
    case "comprehensionExpr": {
      const { iterRange, accuInit, loopCondition, loopStep, result } = kind.value;
      return [iterRange, accuInit, loopCondition, loopStep, result].flatMap(present);
    }
    default:
      return [];
  }
}

function present(node: Node | undefined): readonly Node[] {
  return node === undefined ? [] : [node];
}
