import { isEqualJson } from "../../sdk/equality.ts";
import { isList, isObject, type Json, type JsonObject, type Pointer } from "../../sdk/json.ts";
import { getKey, parsePointer } from "../../sdk/pointer.ts";
import { changesWithin, childPlan, createPlan, type Plan } from "./plan.ts";
import { Refusal, type ValueEdit } from "./seed-edit.ts";
import { sortParts } from "./text-parts.ts";

/** Sorts edits by what they change. Those that contradict each other are a {@link Refusal}. */
export function planEdits(data: JsonObject, edits: readonly ValueEdit[]): Plan {
  const root = createPlan();
  for (const edit of edits) addEdit(root, data, edit);
  return root;
}

type EditOf<Kind extends ValueEdit["kind"]> = Extract<ValueEdit, { kind: Kind }>;

/** What an edit is of. */
interface Target {
  readonly plan: Plan;
  readonly value: Json;
  /** What it is in; undefined for the front matter as a whole. */
  readonly parent: Json | undefined;
}

function addEdit(root: Plan, data: JsonObject, edit: ValueEdit): void {
  const path = parsePointer(edit.at);
  const parent = enter(root, data, path.slice(0, -1), edit.at);
  const name = path.at(-1);
  if (name === undefined) return changeTarget({ ...parent, parent: undefined }, edit);
  const value = getKey(parent.value, name);
  if (value !== undefined) {
    changeTarget({ plan: childPlan(parent.plan, name), value, parent: parent.value }, edit);
  } else if (edit.kind === "set" && isObject(parent.value)) {
    addKey(parent.plan, name, edit);
  } else {
    throw new Refusal(`There is nothing at \`${edit.at}\``);
  }
}

/** Goes down to a value that is there and stays there. */
function enter(
  root: Plan,
  data: Json,
  path: readonly string[],
  at: Pointer,
): Pick<Target, "plan" | "value"> {
  let plan = root;
  let value: Json | undefined = data;
  for (const name of path) {
    value = getKey(value, name);
    if (value === undefined) throw new Refusal(`There is nothing that \`${at}\` could be in`);
    plan = childPlan(plan, name);
    if (plan.isRemoved === true || plan.value !== undefined) {
      throw new Refusal(`What \`${at}\` is in is replaced or removed by another edit`);
    }
  }
  return { plan, value };
}

function changeTarget(target: Target, edit: ValueEdit): void {
  const { plan } = target;
  if (plan.isRemoved === true && edit.kind !== "remove") {
    throw new Refusal(`\`${edit.at}\` is both changed and removed`);
  }
  if (plan.value !== undefined && (edit.kind === "insert" || edit.kind === "order")) {
    throw new Refusal(`\`${edit.at}\` is both changed and replaced`);
  }
  switch (edit.kind) {
    case "set":
      return setValue(target, edit);
    case "insert":
      return insertItem(target, edit);
    case "remove":
      return removeValue(target, edit);
    case "rename":
      return renameKey(target, edit);
    case "order":
      return orderKeys(target, edit);
    case "part":
      return edit.key === true ? replaceInKey(target, edit) : replaceInValue(target, edit);
  }
}

function addKey({ added }: Plan, name: string, { at, value }: EditOf<"set">): void {
  if (added.has(name) && !isEqualJson(added.get(name), value)) {
    throw new Refusal(`\`${at}\` is set to two values`);
  }
  added.set(name, value);
}

function setValue({ plan, parent }: Target, { at, value }: EditOf<"set">): void {
  if (parent === undefined) throw new Refusal("The front matter as a whole cannot be replaced");
  if (plan.parts !== undefined || changesWithin(plan)) {
    throw new Refusal(`\`${at}\` is both changed and replaced`);
  }
  if (plan.value !== undefined && !isEqualJson(plan.value, value)) {
    throw new Refusal(`\`${at}\` is set to two values`);
  }
  plan.value = value;
}

function insertItem({ plan, value: list }: Target, { at, index, value }: EditOf<"insert">): void {
  if (!isList(list)) throw new Refusal(`\`${at}\` is no list`);
  const before = index ?? list.length;
  if (!Number.isInteger(before) || before < 0 || before > list.length) {
    throw new Refusal(`\`${at}\` has no place ${before} for an item`);
  }
  plan.inserted.set(before, [...(plan.inserted.get(before) ?? []), value]);
}

function removeValue({ plan, parent }: Target, { at }: EditOf<"remove">): void {
  if (parent === undefined) throw new Refusal("The front matter as a whole cannot be removed");
  const isChanged = plan.value !== undefined || plan.parts !== undefined || changesWithin(plan);
  if (isChanged || plan.key !== undefined || plan.keyParts !== undefined) {
    throw new Refusal(`\`${at}\` is both changed and removed`);
  }
  plan.isRemoved = true;
}

function renameKey({ plan, parent }: Target, { at, key }: EditOf<"rename">): void {
  if (!isObject(parent)) throw new Refusal(`\`${at}\` has no key`);
  if (plan.keyParts !== undefined || (plan.key !== undefined && plan.key !== key)) {
    throw new Refusal(`\`${at}\` is renamed in two ways`);
  }
  plan.key = key;
}

function orderKeys({ plan, value }: Target, { at, keys }: EditOf<"order">): void {
  if (!isObject(value)) throw new Refusal(`\`${at}\` is no mapping`);
  const isComplete = new Set(keys).size === keys.length;
  if (!isComplete || keys.toSorted().join("\0") !== Object.keys(value).toSorted().join("\0")) {
    throw new Refusal(`The new order of \`${at}\` does not have each of its keys once`);
  }
  if (plan.order !== undefined && plan.order.join("\0") !== keys.join("\0")) {
    throw new Refusal(`\`${at}\` is ordered in two ways`);
  }
  plan.order = keys;
}

function replaceInValue({ plan, value }: Target, { at, part, text }: EditOf<"part">): void {
  if (typeof value !== "string") throw new Refusal(`\`${at}\` is no text`);
  if (plan.value !== undefined) throw new Refusal(`\`${at}\` is both changed and replaced`);
  plan.parts = sortParts([...(plan.parts ?? []), { span: part, text }], value, `\`${at}\``);
}

function replaceInKey({ plan, parent }: Target, { at, part, text }: EditOf<"part">): void {
  const name = parsePointer(at).at(-1);
  if (!isObject(parent) || name === undefined) throw new Refusal(`\`${at}\` has no key`);
  if (plan.key !== undefined) throw new Refusal(`\`${at}\` is renamed in two ways`);
  const parts = [...(plan.keyParts ?? []), { span: part, text }];
  plan.keyParts = sortParts(parts, name, `the key of \`${at}\``);
}
