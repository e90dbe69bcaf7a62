import { celList, celMap, type CelValue } from "@bufbuild/cel";
import { chainOf } from "./chains.ts";
import type { Compilation } from "./compilation.ts";
import { compileCall } from "./compile-call.ts";
import { compileLoop, type Evaluate, type Scope } from "./compile-loop.ts";
import { compilePlace } from "./compile-place.ts";
import { typeName } from "./dispatch.ts";
import type { Language } from "./language.ts";
import { literalOf } from "./literals.ts";
import { fault, isFailure, missing, type Outcome } from "./outcome.ts";
import { ReadLog, type Reads } from "./reads.ts";
import type { Node, NodeOf } from "./syntax-tree.ts";

/** An expression that can be evaluated, and what it looks at. */
export interface Compiled {
  /** Uses the variables that the frame of the language has at the time. */
  readonly evaluate: Evaluate;
  readonly reads: Reads;
}

/**
 * Compiles an expression that was checked to closures. The library can evaluate it too, but converts
 * all that it comes by, has no budget, and cannot tell a field that is missing from a value that can
 * have none.
 *
 * @param exactDivisions the divisions of numbers that are not known to be whole
 */
export function compileExpression(
  root: Node,
  language: Language,
  exactDivisions: ReadonlySet<bigint>,
): Compiled {
  const reads = new ReadLog();
  const compile = (node: Node, scope: Scope): Evaluate => compileNode(node, scope, compilation);
  const compilation: Compilation = { language, reads, exactDivisions, compile };
  return { evaluate: compile(root, new Map()), reads };
}

function compileNode(node: Node, scope: Scope, compilation: Compilation): Evaluate {
  const { exprKind: kind } = node;
  switch (kind.case) {
    case "constExpr": {
      const value = literalOf(kind.value);
      return () => value;
    }
    case "identExpr":
    case "selectExpr": {
      const isTest = kind.case === "selectExpr" && kind.value.testOnly;
      const inquiry = { question: isTest ? "is-present" : "value", node: node.id } as const;
      return compilePlace(chainOf(node), inquiry, scope, compilation);
    }
    case "callExpr":
      return compileCall(node, kind.value, scope, compilation);
    case "comprehensionExpr": {
      const { compile, language } = compilation;
      return compileLoop(kind.value, scope, { compile, frame: language.frame });
    }
    case "listExpr": {
      const items = kind.value.elements.map((each) => compilation.compile(each, scope));
      return compileItems(items, (values) => celList(values));
    }
    case "structExpr":
      return compileMap(node, kind.value, scope, compilation);
    default:
      throw new Error("The expression was not checked");
  }
}

function compileItems(
  items: readonly Evaluate[],
  join: (values: readonly CelValue[]) => Outcome,
): Evaluate {
  return () => {
    const values: CelValue[] = [];
    for (let index = 0; index < items.length; index += 1) {
      const value = items[index]?.() ?? null;
      if (isFailure(value)) return value;
      values.push(value);
    }
    return join(values);
  };
}

function compileMap(
  { id }: Node,
  { entries }: NodeOf<"structExpr">,
  scope: Scope,
  { compile }: Compilation,
): Evaluate {
  const parts = entries.flatMap(({ keyKind, value }) =>
    keyKind.case === "mapKey" && value !== undefined
      ? [compile(keyKind.value, scope), compile(value, scope)]
      : [],
  );
  return compileItems(parts, (values) => {
    const map = new Map<MapKey, CelValue>();
    for (let index = 0; index < values.length; index += 2) {
      const key = values[index] ?? null;
      if (key === null) return missing;
      if (!isKey(key)) return fault(`A key of a map is no ${typeName(key)}`, id);
      if (map.has(key)) return fault(`The map has a key twice: ${String(key)}`, id);
      map.set(key, values[index + 1] ?? null);
    }
    return celMap(map);
  });
}

type MapKey = string | boolean | bigint;

function isKey(value: CelValue): value is MapKey {
  return typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
}
