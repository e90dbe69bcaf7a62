import type { CustomDefinition } from "../config/custom-rules.ts";
import type { InputProblem } from "../sdk/user-error.ts";
import { compileExpression, type Compiled } from "./cel/compile.ts";
import type { Language } from "./cel/language.ts";
import { parseExpression } from "./cel/parse-expression.ts";
import type { Expression } from "./cel/syntax-tree.ts";
import { readMessage, toKeyProblem, toSlotProblem, type Slot } from "./slots.ts";
import type { CheckScope } from "./types/check-call.ts";
import { checkExpression } from "./types/check-expression.ts";
import { describeType, type Type } from "./types/type.ts";

/** An expression that was checked and compiled. */
export interface CheckedSlot extends Compiled {
  readonly slot: Slot;
  readonly expression: Expression;
}

/** The expressions of a declared rule. */
export interface CheckedSlots {
  readonly when: CheckedSlot | undefined;
  readonly require: CheckedSlot;
  /** Those of the message, in order. */
  readonly values: readonly CheckedSlot[];
}

/** What expressions are checked against and compiled with. */
export interface ExpressionOptions {
  readonly scope: CheckScope;
  readonly language: Language;
}

/**
 * Parses and checks the expressions of a declared rule.
 *
 * @param problems takes what is wrong with them
 * @returns undefined if anything is
 */
export function checkSlots(
  definition: CustomDefinition,
  options: ExpressionOptions,
  problems: InputProblem[],
): CheckedSlots | undefined {
  const { when, require, message } = definition.raw;
  const template = readMessage(message);
  if (template.stray !== undefined) {
    const told = {
      message: "There are double braces that belong to no expression",
      hint: "Write `{{self.url}}`",
    };
    problems.push(toKeyProblem(definition, "message", told));
  }
  const stop = findFullStop(message);
  if (stop !== undefined) {
    const told = { offset: stop, message: "The message ends with a full stop, expected none" };
    problems.push(toSlotProblem(definition, { name: "message", text: message, start: 0 }, told));
  }
  const check = (slot: Slot): CheckedSlot | undefined =>
    checkSlot(slot, definition, options, problems);
  const whenSlot = when === undefined ? undefined : check({ name: "when", text: when, start: 0 });
  const requireSlot = check({ name: "require", text: require, start: 0 });
  const values = template.slots.flatMap((slot) => check(slot) ?? []);
  if (problems.length > 0 || requireSlot === undefined) return undefined;
  return { when: whenSlot, require: requireSlot, values };
}

/** Where a message ends with a full stop, as those of no rule do; undefined if it does not. */
function findFullStop(message: string): number | undefined {
  const text = message.trimEnd();
  return text.endsWith(".") && !text.endsWith("..") ? text.length - 1 : undefined;
}

function checkSlot(
  slot: Slot,
  definition: CustomDefinition,
  { scope, language }: ExpressionOptions,
  problems: InputProblem[],
): CheckedSlot | undefined {
  const parsed = parseExpression(slot.text);
  if (parsed.kind === "problem") {
    problems.push(toSlotProblem(definition, slot, parsed.problem));
    return undefined;
  }
  const { expression } = parsed;
  const checked = checkExpression(expression, scope);
  for (const each of checked.problems) problems.push(toSlotProblem(definition, slot, each));
  if (checked.problems.length > 0) return undefined;
  if (slot.name !== "message" && !isCondition(checked.type)) {
    const message = `\`${slot.name}\` is ${describeType(checked.type)}, expected a condition, which is true or false`;
    problems.push(toSlotProblem(definition, slot, { offset: 0, message }));
    return undefined;
  }
  const compiled = compileExpression(expression.root, language, checked.exactDivisions);
  const [whole] = compiled.reads.wholeRecords;
  if (whole !== undefined) {
    const message = "A record is not looked at as a whole, so that little of it is kept in memory";
    const hint = "Select a field, as `ref(…).title`, or compare it with `null`";
    problems.push(
      toSlotProblem(definition, slot, { offset: expression.offsetOf(whole), message, hint }),
    );
  }
  return { slot, expression, ...compiled };
}

function isCondition({ kind }: Type): boolean {
  return kind === "bool" || kind === "dyn";
}
