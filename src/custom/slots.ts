import { toProblem } from "../config/config-problem.ts";
import type { CustomDefinition } from "../config/custom-rules.ts";
import { toPointer, type Pointer } from "../sdk/index.ts";
import type { InputPlace, InputProblem } from "../sdk/user-error.ts";
import type { SyntaxProblem } from "./cel/find-syntax-error.ts";

/** A place of a declared rule in which an expression stands. */
export interface Slot {
  readonly name: "when" | "require" | "message";
  readonly text: string;
  /** Where the expression starts in the value that it is in. */
  readonly start: number;
}

/** What a message is made of. */
export interface MessageTemplate {
  /** One for each `{{…}}`, in order. */
  readonly slots: readonly Slot[];
  /** Where a brace stands that belongs to none; undefined if there is none. */
  readonly stray: number | undefined;
}

/** The expressions in a message, between double braces. */
export function readMessage(message: string): MessageTemplate {
  const slots = [...message.matchAll(/\{\{([^{}]+)\}\}/g)].map(({ 1: text = "", index }): Slot => ({
    name: "message",
    text,
    start: index + 2,
  }));
  const rest = message.replaceAll(/\{\{[^{}]+\}\}/g, (found) => " ".repeat(found.length));
  const stray = rest.search(/\{\{|\}\}/);
  return { slots, stray: stray < 0 ? undefined : stray };
}

/** The place of a character of a slot; that of the slot where the configuration is code. */
export function placeIn(
  { id, document }: CustomDefinition,
  slot: Slot,
  offset: number,
): InputPlace {
  const at = pointerOf(id, slot.name);
  return document.placeWithin?.(at, slot.start + offset) ?? document.placeOf(at);
}

/** A problem of an expression as one of the configuration. */
export function toSlotProblem(
  definition: CustomDefinition,
  slot: Slot,
  { offset, ...told }: SyntaxProblem,
): InputProblem {
  const problem = toProblem(definition.document, { at: pointerOf(definition.id, slot.name) }, told);
  return { ...problem, place: placeIn(definition, slot, offset) };
}

/** A problem of a declared rule at one of its keys. */
export function toKeyProblem(
  { id, document }: CustomDefinition,
  key: string,
  { message, hint }: { readonly message: string; readonly hint?: string },
): InputProblem {
  const told = hint === undefined ? { message } : { message, hint };
  return toProblem(document, { at: pointerOf(id, key) }, told);
}

function pointerOf(id: string, key: string): Pointer {
  return toPointer(["custom", id, key]);
}
