import { celList, isCelList, isCelMap, type CelValue } from "@bufbuild/cel";
import { typeName } from "./dispatch.ts";
import type { Frame } from "./frame.ts";
import { fault, isFailure, missing, type Outcome } from "./outcome.ts";
import type { Comprehension, Node } from "./syntax-tree.ts";

/** Evaluates an expression with what the frame has at the time. */
export type Evaluate = () => Outcome;

/** Where the value of a variable of a loop is kept. */
interface Cell {
  value: Outcome;
}

/** The variables of the loops around an expression. */
export type Scope = ReadonlyMap<string, Cell>;

interface LoopOptions {
  readonly compile: (node: Node, scope: Scope) => Evaluate;
  readonly frame: Frame;
}

/**
 * Compiles what a macro such as `all` or `map` stands for. Each item is charged, and no more are looked
 * at once the budget is spent.
 */
export function compileLoop(loop: Comprehension, scope: Scope, options: LoopOptions): Evaluate {
  const { accuInit, iterRange, loopCondition, loopStep, result, iterVar, accuVar } = loop;
  if (!accuInit || !iterRange || !loopCondition || !loopStep || !result) {
    throw new Error("The loop has not all of its parts");
  }
  const { compile, frame } = options;
  const item: Cell = { value: null };
  const accu: Cell = { value: null };
  const inner: Scope = new Map([...scope, [iterVar, item], [accuVar, accu]]);
  const repeat = (visit: () => Outcome | undefined): (() => Outcome | undefined) =>
    compileRepetition(compile(iterRange, scope), { item, node: iterRange.id, frame, visit });
  if (accuInit.exprKind.case === "listExpr") {
    return compileGathering(loopStep, inner, { repeat, compile });
  }
  const start = compile(accuInit, scope);
  const condition = compile(loopCondition, inner);
  const step = compile(loopStep, inner);
  const end = compile(result, inner);
  const run = repeat(() => {
    if (condition() !== true) return end();
    accu.value = step();
    return undefined;
  });
  return () => {
    accu.value = start();
    return run() ?? end();
  };
}

interface Repetition {
  readonly item: Cell;
  /** Of the range, to tell what is none. */
  readonly node: bigint;
  readonly frame: Frame;
  /** Looks at one item; what it gives ends the loop, unless it is undefined. */
  readonly visit: () => Outcome | undefined;
}

/** Gives what ended the loop; undefined if nothing did. */
function compileRepetition(
  range: Evaluate,
  { item, node, frame, visit }: Repetition,
): () => Outcome | undefined {
  return () => {
    const found = range();
    if (isFailure(found)) return found;
    if (found === null) return missing;
    const items = isCelMap(found) ? celList([...found.keys()]) : found;
    if (!isCelList(items)) return fault(`A ${typeName(found)} has no items to look at`, node);
    // By index, since an iterator of the library costs more than most conditions.
    for (let index = 0; index < items.size; index += 1) {
      frame.spend(1);
      if (frame.isSpent) return missing;
      item.value = items.get(index) ?? null;
      const result = visit();
      if (result !== undefined) return result;
    }
    return undefined;
  };
}

interface GatheringOptions extends Pick<LoopOptions, "compile"> {
  readonly repeat: (visit: () => Outcome | undefined) => () => Outcome | undefined;
}

/**
 * Compiles `map` and `filter`, whose step is `accu + [item]`, or either that or `accu` by a condition:
 * the list grows without being copied.
 */
function compileGathering(
  step: Node,
  scope: Scope,
  { repeat, compile }: GatheringOptions,
): Evaluate {
  const [condition, appending] = partsOf(step);
  const added =
    appending?.exprKind.case === "callExpr" ? appending.exprKind.value.args[1] : undefined;
  const single = added?.exprKind.case === "listExpr" ? added.exprKind.value.elements[0] : undefined;
  if (single === undefined) throw new Error("The step of the loop adds no item");
  const isWanted = condition && compile(condition, scope);
  const evaluate = compile(single, scope);
  let items: CelValue[] = [];
  const run = repeat(() => {
    const wanted = isWanted?.() ?? true;
    if (wanted === false) return undefined;
    if (wanted !== true) return isFailure(wanted) ? wanted : refuse(wanted, step);
    const value = evaluate();
    if (isFailure(value)) return value;
    items.push(value);
    return undefined;
  });
  return () => {
    items = [];
    return run() ?? celList(items);
  };
}

/** The condition of a step, if it has one, and what it does. */
function partsOf(step: Node): readonly [Node | undefined, Node | undefined] {
  const call = step.exprKind.case === "callExpr" ? step.exprKind.value : undefined;
  return call?.function === "_?_:_" ? [call.args[0], call.args[1]] : [undefined, step];
}

function refuse(value: CelValue, { id }: Node): Outcome {
  return value === null ? missing : fault(`A ${typeName(value)} is no condition`, id);
}
