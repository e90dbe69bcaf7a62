import type { Json } from "../../sdk/json.ts";
import { applyTextEdits, type SpanEdit } from "../../text/text-edits.ts";

/** What edits do to one value and to what is in it; everything refers to the value as it was. */
export interface Plan {
  /** What replaces the value as a whole. */
  value?: Json;
  isRemoved?: boolean;
  /** Ranges of the text that is the value, sorted. */
  parts?: readonly SpanEdit[];
  /** The name that the key gets. */
  key?: string;
  /** Ranges of the key, sorted. */
  keyParts?: readonly SpanEdit[];
  /** All keys of the mapping, in their new order. */
  order?: readonly string[];
  /** New keys of the mapping. */
  readonly added: Map<string, Json>;
  /** New items of the list, by the index that they are inserted before. */
  readonly inserted: Map<number, Json[]>;
  /** By key or index, what is done to what is in the value. */
  readonly children: Map<string, Plan>;
}

export const createPlan = (): Plan => ({
  added: new Map(),
  inserted: new Map(),
  children: new Map(),
});

/** The plan for what is at a key or index. */
export function childPlan(plan: Plan, name: string): Plan {
  const child = plan.children.get(name) ?? createPlan();
  plan.children.set(name, child);
  return child;
}

/** True if keys or items are added, removed or moved, or anything changes in one of them. */
export const changesWithin = (plan: Plan): boolean =>
  plan.order !== undefined ||
  plan.added.size > 0 ||
  plan.inserted.size > 0 ||
  plan.children.size > 0;

/** The name that a key has afterwards. */
export function newNameOf(name: string, plan: Plan | undefined): string {
  return plan?.key ?? (plan?.keyParts === undefined ? name : applyTextEdits(name, plan.keyParts));
}
