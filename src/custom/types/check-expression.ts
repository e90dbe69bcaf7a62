import { hintOf } from "../../config/describe-violation.ts";
import { referenceIn } from "../cel/chains.ts";
import {
  isNull,
  literalText,
  operatorOf,
  qualifiedName,
  type Call,
  type Comprehension,
  type Expression,
  type Node,
  type NodeOf,
} from "../cel/syntax-tree.ts";
import type { SyntaxProblem } from "../cel/find-syntax-error.ts";
import {
  checkFunction,
  checkReference,
  type CallCheck,
  type CheckScope,
  type Variables,
} from "./check-call.ts";
import { typeNames } from "../cel/literals.ts";
import { findComparisonProblem } from "./comparison.ts";
import { hintOfSelection } from "./habits.ts";
import { hintOfKey, typeOfNamedKey } from "./named-key.ts";
import { typeOfLiteral } from "./literal-type.ts";
import { describeType, dyn, either, isNumeric, isOpen, text, type Type } from "./type.ts";

/** What is known of an expression before it is evaluated. */
export interface CheckedExpression {
  readonly type: Type;
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Divisions of numbers that may have a fraction, by node: those are exact. */
  readonly exactDivisions: ReadonlySet<bigint>;
}

/** Finds what can have no sense in an expression, whatever the content is. */
export function checkExpression(expression: Expression, scope: CheckScope): CheckedExpression {
  const checker = new Checker(expression, scope);
  const type = checker.check(expression.root, scope.variables);
  const problems = checker.problems.toSorted((a, b) => a.offset - b.offset);
  return { type, problems, exactDivisions: checker.exactDivisions };
}

class Checker implements CallCheck {
  readonly problems: SyntaxProblem[] = [];
  readonly exactDivisions = new Set<bigint>();
  readonly #expression: Expression;
  readonly scope: CheckScope;

  constructor(expression: Expression, scope: CheckScope) {
    this.#expression = expression;
    this.scope = scope;
  }

  check(node: Node, variables: Variables): Type {
    const { exprKind: kind } = node;
    switch (kind.case) {
      case "constExpr":
        return typeOfLiteral(kind.value);
      case "identExpr":
        return this.#checkName(node, kind.value.name, variables);
      case "selectExpr":
        return this.#checkSelect(node, kind.value, variables);
      case "callExpr":
        return this.#checkCall(node, kind.value, variables);
      case "listExpr": {
        const items = kind.value.elements.map((each) => this.check(each, variables));
        return { kind: "list", item: items.reduce<Type>(either, { kind: "never" }) };
      }
      case "structExpr":
        return this.#checkStruct(node, kind.value, variables);
      case "comprehensionExpr":
        return this.#checkLoop(kind.value, variables);
      default:
        return dyn;
    }
  }

  #checkName(node: Node, name: string, variables: Variables): Type {
    const type = variables.get(name);
    if (type !== undefined) return type;
    if (typeNames.has(name)) return { kind: "type" };
    const self = variables.get("self");
    const isField = self?.kind === "map" && self.property(name) !== undefined;
    const known = [...variables.keys()].filter((each) => !each.startsWith("@"));
    const hint = isField ? { hint: `Did you mean \`self.${name}\`?` } : hintOf(name, known);
    return this.refuse(node, `Unknown variable \`${name}\``, hint);
  }

  #checkSelect(
    node: Node,
    { operand, field, testOnly }: NodeOf<"selectExpr">,
    variables: Variables,
  ): Type {
    if (operand === undefined) return dyn;
    const type = this.#checkKey(node, { operand, key: field }, variables);
    return testOnly ? { kind: "bool" } : type;
  }

  /** What a key of a value holds, whether it is selected or an index. */
  #checkKey(
    node: Node,
    { operand, key }: { readonly operand: Node; readonly key: string },
    variables: Variables,
  ): Type {
    const holder = this.check(operand, variables);
    if (holder.kind === "dyn" || holder.kind === "never" || holder.kind === "null") return dyn;
    const name = nameOperand(operand);
    if (holder.kind !== "map") {
      const subject = name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
      const message = `${subject} is ${describeType(holder)}, which has no \`${key}\``;
      return this.refuse(node, message, hintOfSelection(holder, key));
    }
    const type = typeOfNamedKey(holder, key);
    if (type !== undefined) return type;
    return this.refuse(node, `Unknown field \`${key}\` in ${name}`, hintOfKey(holder, key));
  }

  #checkStruct(
    node: Node,
    { messageName, entries }: NodeOf<"structExpr">,
    variables: Variables,
  ): Type {
    if (messageName !== "") return this.refuse(node, `There is no type \`${messageName}\``, {});
    for (const { keyKind, value } of entries) {
      if (keyKind.case === "mapKey") this.check(keyKind.value, variables);
      if (value !== undefined) this.check(value, variables);
    }
    return { kind: "map", names: [], property: () => undefined, others: dyn };
  }

  #checkLoop(loop: Comprehension, variables: Variables): Type {
    const { accuInit, iterRange, loopCondition, loopStep, result, iterVar, accuVar } = loop;
    if (!accuInit || !iterRange || !loopCondition || !loopStep || !result) return dyn;
    const range = this.check(iterRange, variables);
    const item = itemOf(range);
    if (item === undefined) {
      const message = `Expected a list or a map to look at, found ${describeType(range)}`;
      return this.refuse(iterRange, message, {});
    }
    const start = this.check(accuInit, variables);
    const inner = new Map([...variables, [iterVar, item], [accuVar, start]] as const);
    this.check(loopCondition, inner);
    const end = this.check(loopStep, inner);
    return this.check(result, new Map([...inner, [accuVar, either(start, end)]]));
  }

  #checkCall(node: Node, call: Call, variables: Variables): Type {
    const { function: name, args } = call;
    switch (name) {
      case "_&&_":
      case "_||_":
      case "!_":
        for (const arg of args) this.#checkCondition(arg, operatorOf(name) ?? name, variables);
        return { kind: "bool" };
      case "_?_:_":
        return this.#checkConditional(args, variables);
      case "_==_":
      case "_!=_":
      case "@in":
        return this.#checkComparison(node, name, args, variables);
      case "_[_]":
        return this.#checkIndex(node, args, variables);
      case "@not_strictly_false":
        return { kind: "bool" };
      case "ref":
        return checkReference(node, call, this, variables);
      default:
        return checkFunction(node, call, this, variables);
    }
  }

  #checkCondition(node: Node, operator: string, variables: Variables): void {
    const type = this.check(node, variables);
    if (type.kind === "bool" || isOpen(type)) return;
    this.refuse(node, `\`${operator}\` takes conditions, found ${describeType(type)}`, {});
  }

  #checkConditional([condition, yes, no]: readonly Node[], variables: Variables): Type {
    if (!condition || !yes || !no) return dyn;
    this.#checkCondition(condition, "? :", variables);
    return either(this.check(yes, variables), this.check(no, variables));
  }

  #checkComparison(node: Node, name: string, args: readonly Node[], variables: Variables): Type {
    const [left, right] = args;
    if (!left || !right) return dyn;
    const types = [this.check(left, variables), this.check(right, variables)] as const;
    if (isNull(left) || isNull(right)) return { kind: "bool" };
    const problem = findComparisonProblem(name, [left, right], types);
    if (problem === undefined) return { kind: "bool" };
    const { message, at = node, hint } = problem;
    this.refuse(at, message, hint === undefined ? {} : { hint });
    return { kind: "bool" };
  }

  #checkIndex(node: Node, [operand, index]: readonly Node[], variables: Variables): Type {
    if (!operand || !index) return dyn;
    const key = literalText(index);
    if (key !== undefined) return this.#checkKey(node, { operand, key }, variables);
    const [holder, type] = [this.check(operand, variables), this.check(index, variables)];
    if (holder.kind === "list") {
      if (isNumeric(type) || isOpen(type)) return holder.item;
      return this.refuse(node, `An index of a list is an int, found ${describeType(type)}`, {});
    }
    if (holder.kind === "map" || isOpen(holder)) return dyn;
    return this.refuse(
      node,
      `Expected a list or a map to look in, found ${describeType(holder)}`,
      {},
    );
  }

  /** Tells a problem; nothing is known of the value, so that no other problem follows from it. */
  refuse(node: Node, message: string, hint: { readonly hint?: string }): Type {
    const offset = this.#expression.offsetOf(node.id);
    this.problems.push({ offset, message, ...hint });
    return dyn;
  }
}

/** What a sentence calls the value that something is looked for in. */
function nameOperand(operand: Node): string {
  const name = qualifiedName(operand);
  if (name !== undefined) return `\`${name}\``;
  const reference = referenceIn(operand);
  return reference === undefined ? "the value" : `a record of \`${reference.collection}\``;
}

/** What a loop over a value looks at: items of a list, keys of a map; undefined for no such value. */
function itemOf(type: Type): Type | undefined {
  if (type.kind === "list") return type.item;
  if (type.kind === "map") return text;
  return isOpen(type) ? dyn : undefined;
}
