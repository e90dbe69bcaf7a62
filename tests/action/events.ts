import { readFileSync } from "node:fs";
import type { WorkflowEvent } from "../../src/action/event.ts";
import type { Json } from "../../src/sdk/index.ts";
import type { Commit } from "../../src/session/checkout.ts";

export const base = "b".repeat(40);
export const head = "a".repeat(40);
export const merge = "e".repeat(40);
export const elsewhere = "5".repeat(40);

/** The event of a fixture; its name is the part before the first dot. */
export function eventOf(fixture: string, changes: Partial<WorkflowEvent> = {}): WorkflowEvent {
  const file = new URL(`../../fixtures/events/${fixture}.json`, import.meta.url);
  const text = readFileSync(file, "utf8")
    .replaceAll("{{base}}", base)
    .replaceAll("{{head}}", head)
    .replaceAll("{{merge}}", merge);
  const payload = JSON.parse(text) as Json;
  return { name: fixture.split(".", 1)[0] ?? "", payload, sha: merge, ...changes };
}

export const testMerge: Commit = { oid: merge, parents: [base, head] };
export const branchTip: Commit = { oid: head, parents: [base] };
