import { isList, isObject, type Json, type JsonObject } from "../../sdk/json.ts";
import { applyTextEdits } from "../../text/text-edits.ts";
import { setOwn } from "../front-matter.ts";
import { newNameOf, type Plan } from "./plan.ts";
import { planEdits } from "./plan-edits.ts";
import { Refusal, type SeedEdit } from "./seed-edit.ts";

/**
 * What the values are after edits, whatever syntax they are written in; edits of the body change
 * none. Keys keep their order, and new ones come last.
 *
 * @throws an error that says why, if the edits contradict each other or the values
 */
export function applyToData(data: JsonObject, edits: readonly SeedEdit[]): JsonObject {
  const plan = planEdits(
    data,
    edits.filter((edit) => edit.kind !== "body"),
  );
  return applyPlan(data, plan).data;
}

/** Values after a plan. */
export interface Applied {
  readonly data: JsonObject;
  /** The mappings of it whose keys were put in order. */
  readonly ordered: ReadonlySet<JsonObject>;
}

/** What the values are after a plan for the front matter as a whole. */
export function applyPlan(data: JsonObject, plan: Plan): Applied {
  const ordered = new Set<JsonObject>();
  return { data: applyToObject(data, plan, ordered), ordered };
}

function applyToValue(value: Json, plan: Plan | undefined, ordered: Set<JsonObject>): Json {
  if (plan === undefined) return value;
  if (plan.value !== undefined) return plan.value;
  if (typeof value === "string") {
    return plan.parts === undefined ? value : applyTextEdits(value, plan.parts);
  }
  if (isList(value)) return applyToList(value, plan, ordered);
  return isObject(value) ? applyToObject(value, plan, ordered) : value;
}

function applyToList(list: readonly Json[], plan: Plan, ordered: Set<JsonObject>): readonly Json[] {
  const result: Json[] = [];
  for (let index = 0; index <= list.length; index += 1) {
    result.push(...(plan.inserted.get(index) ?? []));
    const item = list[index];
    const child = plan.children.get(String(index));
    if (item !== undefined && child?.isRemoved !== true) {
      result.push(applyToValue(item, child, ordered));
    }
  }
  return result;
}

function applyToObject(object: JsonObject, plan: Plan, ordered: Set<JsonObject>): JsonObject {
  const result: Record<string, Json> = {};
  const add = (name: string, value: Json): void => {
    if (Object.hasOwn(result, name)) throw new Refusal(`There would be two keys \`${name}\``);
    setOwn(result, name, value);
  };
  for (const name of plan.order ?? Object.keys(object)) {
    const child = plan.children.get(name);
    if (child?.isRemoved === true) continue;
    add(newNameOf(name, child), applyToValue(object[name] ?? null, child, ordered));
  }
  for (const [name, value] of plan.added) add(name, value);
  if (plan.order !== undefined) ordered.add(result);
  return result;
}
