import { referenceIn, type Chain } from "./chains.ts";
import type { Compilation } from "./compilation.ts";
import type { Evaluate, Scope } from "./compile-loop.ts";
import { isVariable } from "./frame.ts";
import { typeOfName } from "./literals.ts";
import { fault, isFailure, missing, unknown, type Outcome } from "./outcome.ts";
import { lookInto, lookUp, withoutValue, type Inquiry } from "./places.ts";
import type { Node } from "./syntax-tree.ts";

/** Compiles a chain of selections. */
export function compilePlace(
  { base, steps }: Chain,
  { question, node }: Omit<Inquiry, "steps">,
  scope: Scope,
  compilation: Compilation,
): Evaluate {
  const inquiry = { steps, question, node };
  const reference = referenceIn(base);
  if (reference !== undefined) return compileReference(reference, inquiry, scope, compilation);
  const { exprKind: kind } = base;
  if (kind.case !== "identExpr") {
    const read = compilation.compile(base, scope);
    return steps.length === 0 && question === "value" ? read : compileBelow(read, inquiry);
  }
  const { name } = kind.value;
  const cell = scope.get(name);
  if (cell === undefined && isVariable(name)) {
    const { frame } = compilation.language;
    compilation.reads.addVariable(name, steps);
    return () => lookUp(frame[name], inquiry, frame);
  }
  const read = cell === undefined ? readType(name) : (): Outcome => cell.value;
  return steps.length === 0 && question === "value" ? read : compileBelow(read, inquiry);
}

/** The name of a type, which is a value too. */
function readType(name: string): Evaluate {
  const type = typeOfName(name);
  return () => type;
}

function compileBelow(read: Evaluate, inquiry: Inquiry): Evaluate {
  return () => {
    const base = read();
    if (base === missing) return withoutValue(inquiry);
    return isFailure(base) ? base : lookInto(base, inquiry);
  };
}

/** A place in the record that `ref` names. */
function compileReference(
  { collection, id }: { readonly collection: string; readonly id: Node },
  inquiry: Inquiry,
  scope: Scope,
  { language: { frame }, reads, compile }: Compilation,
): Evaluate {
  const { steps, question, node } = inquiry;
  reads.addRecord(collection, steps);
  if (steps.length === 0 && question === "value") reads.addWholeRecord(node);
  const evaluateId = compile(id, scope);
  return (): Outcome => {
    const key = evaluateId();
    if (isFailure(key)) return key;
    if (typeof key !== "string") return fault("The id of a record is a string", node);
    const referred = frame.refer(collection, key);
    switch (referred.kind) {
      case "record":
        return lookUp(referred.data, inquiry, frame);
      case "missing":
        return withoutValue(inquiry);
      case "unread":
        // That there is a record is known of it.
        return steps.length === 0 ? true : unknown;
    }
  };
}
