import { hintOf } from "../../config/describe-violation.ts";
import type { CompilePattern } from "../cel/function-groups/patterns.ts";
import type { FunctionTable } from "../cel/functions.ts";
import {
  literalText,
  operatorOf,
  qualifiedName,
  type Call,
  type Node,
} from "../cel/syntax-tree.ts";
import { findEquivalent, hintOfDates } from "./habits.ts";
import { findHyphenated } from "./hyphens.ts";
import { describeMismatch, resolveOverload } from "./overloads.ts";
import { describeType, either, isOpen, type Type } from "./type.ts";

/** What an expression may name. */
export interface CheckScope {
  readonly variables: ReadonlyMap<string, Type>;
  readonly functions: FunctionTable;
  /** The front matter of each collection that `ref` may name. */
  readonly collections: ReadonlyMap<string, Type>;
  readonly compilePattern: CompilePattern;
}

/** The types of what is in scope. */
export type Variables = ReadonlyMap<string, Type>;

/** The check of an expression, of which a call is a part. */
export interface CallCheck {
  readonly scope: CheckScope;
  /** Takes divisions of numbers that may have a fraction. */
  readonly exactDivisions: Set<bigint>;
  check(node: Node, variables: Variables): Type;
  /** Tells a problem; nothing is known of the value, so that no other problem follows from it. */
  refuse(node: Node, message: string, hint: { readonly hint?: string }): Type;
}

/** Macros and how they are written; a call of that name that is left was not understood. */
const macros = new Map([
  ["has", "has(self.field)"],
  ["all", "list.all(item, condition)"],
  ["exists", "list.exists(item, condition)"],
  ["exists_one", "list.exists_one(item, condition)"],
  ["existsOne", "list.existsOne(item, condition)"],
  ["map", "list.map(item, value)"],
  ["filter", "list.filter(item, condition)"],
]);

const patternFunctions: ReadonlySet<string> = new Set(["matches", "find", "findAll"]);

/** Checks `ref("policies", id)`. */
export function checkReference(
  node: Node,
  { target, args }: Call,
  check: CallCheck,
  variables: Variables,
): Type {
  const [collection, id] = args;
  const name = literalText(collection);
  if (target !== undefined || id === undefined || args.length !== 2 || name === undefined) {
    const message = "`ref` takes the name of a collection, as a text, and the id of a record";
    return check.refuse(node, message, { hint: 'Such as `ref("policies", self.policy).title`' });
  }
  const type = check.check(id, variables);
  if (type.kind !== "string" && !isOpen(type)) {
    check.refuse(id, `The id of a record is a string, found ${describeType(type)}`, {});
  }
  const { collections } = check.scope;
  const known = collections.get(name);
  if (known !== undefined) return known;
  const at = collection ?? node;
  return check.refuse(at, `Unknown collection \`${name}\``, hintOf(name, [...collections.keys()]));
}

/** Checks a call of a function, a method or an operator. */
export function checkFunction(
  node: Node,
  call: Call,
  check: CallCheck,
  variables: Variables,
): Type {
  const { function: name, target, args } = call;
  const { functions } = check.scope;
  const field = name === "_-_" ? findHyphenated(node, variables) : undefined;
  if (field !== undefined) {
    const hint = `For the field write \`${field}\``;
    return check.refuse(node, "`-` stands between two names", { hint });
  }
  const qualified = `${qualifiedName(target) ?? ""}.${name}`;
  const isQualified = target !== undefined && functions.has(qualified);
  const overloads = functions.get(isQualified ? qualified : name);
  if (overloads === undefined) return refuseFunction(node, call, check, variables);
  const types = args.map((arg) => check.check(arg, variables));
  const own = target === undefined || isQualified ? undefined : check.check(target, variables);
  checkPattern(name, args, check);
  if (name === "_+_" && types.every(({ kind }) => kind === "list")) return types.reduce(either);
  if (name === "_/_" && types.some(({ kind }) => kind === "number")) {
    check.exactDivisions.add(node.id);
  }
  const result = resolveOverload(overloads, own, types);
  if (result !== undefined) return result;
  const hint = operatorOf(name) === undefined ? {} : hintOfDates(args, types);
  return check.refuse(node, describeMismatch(name, overloads, { own, types }), hint);
}

function refuseFunction(
  node: Node,
  { function: name, target, args }: Call,
  check: CallCheck,
  variables: Variables,
): Type {
  const form = macros.get(name);
  if (form !== undefined) {
    const hint = `Write \`${form}\``;
    return check.refuse(node, `\`${name}\` is not written like this`, { hint });
  }
  // What is wrong within the call is told too, unless its target is a misspelled namespace.
  if (target !== undefined && target.exprKind.case !== "identExpr") check.check(target, variables);
  for (const arg of args) check.check(arg, variables);
  return check.refuse(node, `Unknown function \`${name}\``, hintOfFunction(name, check));
}

function hintOfFunction(name: string, check: CallCheck): { readonly hint?: string } {
  const equivalent = findEquivalent(name);
  if (equivalent !== undefined) return { hint: `Did you mean \`${equivalent}\`?` };
  const names = [...check.scope.functions.keys(), ...macros.keys(), "ref"];
  const known = names.filter((each) => operatorOf(each) === undefined && !each.startsWith("@"));
  const { hint = "" } = hintOf(name, known);
  // All functions would be a page; a near one is a line.
  return hint.startsWith("Did") ? { hint } : {};
}

function checkPattern(name: string, [first]: readonly Node[], check: CallCheck): void {
  const pattern = literalText(first);
  if (first === undefined || pattern === undefined || !patternFunctions.has(name)) return;
  try {
    check.scope.compilePattern(pattern);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const reason = told.replace(/^error parsing regexp: /, "");
    check.refuse(first, `This is no regular expression of RE2: ${reason}`, {});
  }
}
