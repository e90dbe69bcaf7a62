import type { CelValue } from "@bufbuild/cel";
import { chainOf, referenceIn, stepOf } from "./chains.ts";
import type { Compilation } from "./compilation.ts";
import type { Evaluate, Scope } from "./compile-loop.ts";
import { compilePlace } from "./compile-place.ts";
import type { Callable } from "./dispatch.ts";
import { compileConditional, compileLogic, compileNot } from "./logic.ts";
import { orderings } from "./orderings.ts";
import { isFailure } from "./outcome.ts";
import { lookAt } from "./places.ts";
import { isNull, qualifiedName, type Call, type Node } from "./syntax-tree.ts";

/** Compiles a call of a function, a method or an operator. */
export function compileCall(
  node: Node,
  call: Call,
  scope: Scope,
  compilation: Compilation,
): Evaluate {
  const { id } = node;
  const { function: name, args } = call;
  const compile = (each: Node): Evaluate => compilation.compile(each, scope);
  const [first, second, third] = args;
  if (first === undefined) return compileFunction(node, call, scope, compilation);
  if (name === "!_") return compileNot(compile(first), id);
  if (name === "@not_strictly_false") {
    const evaluate = compile(first);
    return () => evaluate() !== false;
  }
  if (second === undefined) return compileFunction(node, call, scope, compilation);
  switch (name) {
    case "_&&_":
    case "_||_":
      return compileLogic([compile(first), compile(second)], name === "_||_", id);
    case "_?_:_":
      if (third === undefined) break;
      return compileConditional(compile(first), [compile(second), compile(third)], id);
    case "_==_":
    case "_!=_":
      return compileEquality([first, second], name === "_==_", scope, compilation);
    case "_[_]":
      if (stepOf(second) === undefined) {
        return compilePair([compile(first), compile(second)], (holder, key) =>
          lookAt(holder, key, id),
        );
      }
      return compilePlace(chainOf(node), { question: "value", node: id }, scope, compilation);
    case "ref":
      if (referenceIn(node) === undefined) break;
      return compilePlace(
        { base: node, steps: [] },
        { question: "value", node: id },
        scope,
        compilation,
      );
  }
  return compileFunction(node, call, scope, compilation);
}

/** What is not there is null where it is compared with null, and only there. */
function compileEquality(
  pair: readonly [Node, Node],
  isEqual: boolean,
  scope: Scope,
  compilation: Compilation,
): Evaluate {
  const { isSame } = compilation.language;
  const [left, right] = pair.map((side, index): Evaluate => {
    if (!isNull(pair[1 - index])) return compilation.compile(side, scope);
    const isTest = side.exprKind.case === "selectExpr" && side.exprKind.value.testOnly;
    if (isTest) return compilation.compile(side, scope);
    const inquiry = { question: "or-null", node: side.id } as const;
    return compilePlace(chainOf(side), inquiry, scope, compilation);
  });
  if (left === undefined || right === undefined) throw new Error("A pair has two sides");
  return compilePair([left, right], (a, b) => isSame(a, b) === isEqual);
}

function compilePair(
  [left, right]: readonly [Evaluate, Evaluate],
  combine: (a: CelValue, b: CelValue) => ReturnType<Evaluate>,
): Evaluate {
  return () => {
    const a = left();
    if (isFailure(a)) return a;
    const b = right();
    return isFailure(b) ? b : combine(a, b);
  };
}

function compileFunction(
  node: Node,
  { function: name, target, args }: Call,
  scope: Scope,
  { language, exactDivisions, compile }: Compilation,
): Evaluate {
  const { id } = node;
  const qualified = `${qualifiedName(target) ?? ""}.${name}`;
  const isQualified = target !== undefined && language.has(qualified);
  const callable = language.find(isQualified ? qualified : name);
  const own = target === undefined || isQualified ? undefined : compile(target, scope);
  const evaluated = args.map((arg) => compile(arg, scope));
  const operands = exactDivisions.has(id)
    ? evaluated.map((each) => compileArguments(language.find("double"), id, undefined, [each]))
    : evaluated;
  const [left, right] = operands;
  const compare = orderings.get(name);
  const general = compileArguments(callable, id, own, operands);
  if (compare === undefined || left === undefined || right === undefined) return general;
  const { frame } = language;
  return compilePair([left, right], (a, b) => {
    frame.spend(1);
    return compare(a, b) ?? callable(id, undefined, [a, b]);
  });
}

function compileArguments(
  callable: Callable,
  node: bigint,
  target: Evaluate | undefined,
  operands: readonly Evaluate[],
): Evaluate {
  return () => {
    const own = target?.();
    if (own !== undefined && isFailure(own)) return own;
    const values: CelValue[] = [];
    for (let index = 0; index < operands.length; index += 1) {
      const value = operands[index]?.() ?? null;
      if (isFailure(value)) return value;
      values.push(value);
    }
    return callable(node, own, values);
  };
}
