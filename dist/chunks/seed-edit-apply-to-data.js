import { G as isEqualJson, ct as getKey, ht as isObject, lt as parsePointer, mt as isList } from "./sdk.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { mt as setOwn } from "./lint.js";
import { a as childPlan, i as changesWithin, n as sortParts, o as createPlan, r as Refusal, s as newNameOf } from "./seed-edit-text-parts.js";

// src/seed/edit/plan-edits.ts
function planEdits(data, edits) {
	const root = createPlan();
	for (const edit of edits) addEdit(root, data, edit);
	return root;
}
function addEdit(root, data, edit) {
	const path = parsePointer(edit.at);
	const parent = enter(root, data, path.slice(0, -1), edit.at);
	const name = path.at(-1);
	if (name === void 0) return changeTarget({
		...parent,
		parent: void 0
	}, edit);
	const value = getKey(parent.value, name);
	if (value !== void 0) changeTarget({
		plan: childPlan(parent.plan, name),
		value,
		parent: parent.value
	}, edit);
	else if (edit.kind === "set" && isObject(parent.value)) addKey(parent.plan, name, edit);
	else throw new Refusal(`There is nothing at \`${edit.at}\``);
}
function enter(root, data, path, at) {
	let plan = root;
	let value = data;
	for (const name of path) {
		value = getKey(value, name);
		if (value === void 0) throw new Refusal(`There is nothing that \`${at}\` could be in`);
		plan = childPlan(plan, name);
		if (plan.isRemoved === true || plan.value !== void 0) throw new Refusal(`What \`${at}\` is in is replaced or removed by another edit`);
	}
	return {
		plan,
		value
	};
}
function changeTarget(target, edit) {
	const { plan } = target;
	if (plan.isRemoved === true && edit.kind !== "remove") throw new Refusal(`\`${edit.at}\` is both changed and removed`);
	if (plan.value !== void 0 && (edit.kind === "insert" || edit.kind === "order")) throw new Refusal(`\`${edit.at}\` is both changed and replaced`);
	switch (edit.kind) {
		case "set": return setValue(target, edit);
		case "insert": return insertItem(target, edit);
		case "remove": return removeValue(target, edit);
		case "rename": return renameKey(target, edit);
		case "order": return orderKeys(target, edit);
		case "part": return edit.key === true ? replaceInKey(target, edit) : replaceInValue(target, edit);
	}
}
function addKey({ added }, name, { at, value }) {
	if (added.has(name) && !isEqualJson(added.get(name), value)) throw new Refusal(`\`${at}\` is set to two values`);
	added.set(name, value);
}
function setValue({ plan, parent }, { at, value }) {
	if (parent === void 0) throw new Refusal("The front matter as a whole cannot be replaced");
	if (plan.parts !== void 0 || changesWithin(plan)) throw new Refusal(`\`${at}\` is both changed and replaced`);
	if (plan.value !== void 0 && !isEqualJson(plan.value, value)) throw new Refusal(`\`${at}\` is set to two values`);
	plan.value = value;
}
function insertItem({ plan, value: list }, { at, index, value }) {
	if (!isList(list)) throw new Refusal(`\`${at}\` is no list`);
	const before = index ?? list.length;
	if (!Number.isInteger(before) || before < 0 || before > list.length) throw new Refusal(`\`${at}\` has no place ${before} for an item`);
	plan.inserted.set(before, [...plan.inserted.get(before) ?? [], value]);
}
function removeValue({ plan, parent }, { at }) {
	if (parent === void 0) throw new Refusal("The front matter as a whole cannot be removed");
	if (plan.value !== void 0 || plan.parts !== void 0 || changesWithin(plan) || plan.key !== void 0 || plan.keyParts !== void 0) throw new Refusal(`\`${at}\` is both changed and removed`);
	plan.isRemoved = true;
}
function renameKey({ plan, parent }, { at, key }) {
	if (!isObject(parent)) throw new Refusal(`\`${at}\` has no key`);
	if (plan.keyParts !== void 0 || plan.key !== void 0 && plan.key !== key) throw new Refusal(`\`${at}\` is renamed in two ways`);
	plan.key = key;
}
function orderKeys({ plan, value }, { at, keys }) {
	if (!isObject(value)) throw new Refusal(`\`${at}\` is no mapping`);
	if (!(new Set(keys).size === keys.length) || keys.toSorted().join("\0") !== Object.keys(value).toSorted().join("\0")) throw new Refusal(`The new order of \`${at}\` does not have each of its keys once`);
	if (plan.order !== void 0 && plan.order.join("\0") !== keys.join("\0")) throw new Refusal(`\`${at}\` is ordered in two ways`);
	plan.order = keys;
}
function replaceInValue({ plan, value }, { at, part, text }) {
	if (typeof value !== "string") throw new Refusal(`\`${at}\` is no text`);
	if (plan.value !== void 0) throw new Refusal(`\`${at}\` is both changed and replaced`);
	plan.parts = sortParts([...plan.parts ?? [], {
		span: part,
		text
	}], value, `\`${at}\``);
}
function replaceInKey({ plan, parent }, { at, part, text }) {
	const name = parsePointer(at).at(-1);
	if (!isObject(parent) || name === void 0) throw new Refusal(`\`${at}\` has no key`);
	if (plan.key !== void 0) throw new Refusal(`\`${at}\` is renamed in two ways`);
	const parts = [...plan.keyParts ?? [], {
		span: part,
		text
	}];
	plan.keyParts = sortParts(parts, name, `the key of \`${at}\``);
}

// src/seed/edit/apply-to-data.ts
function applyToData(data, edits) {
	return applyPlan(data, planEdits(data, edits.filter((edit) => edit.kind !== "body"))).data;
}
function applyPlan(data, plan) {
	const ordered = /* @__PURE__ */ new Set();
	return {
		data: applyToObject(data, plan, ordered),
		ordered
	};
}
function applyToValue(value, plan, ordered) {
	if (plan === void 0) return value;
	if (plan.value !== void 0) return plan.value;
	if (typeof value === "string") return plan.parts === void 0 ? value : applyTextEdits(value, plan.parts);
	if (isList(value)) return applyToList(value, plan, ordered);
	return isObject(value) ? applyToObject(value, plan, ordered) : value;
}
function applyToList(list, plan, ordered) {
	const result = [];
	for (let index = 0; index <= list.length; index += 1) {
		result.push(...plan.inserted.get(index) ?? []);
		const item = list[index];
		const child = plan.children.get(String(index));
		if (item !== void 0 && child?.isRemoved !== true) result.push(applyToValue(item, child, ordered));
	}
	return result;
}
function applyToObject(object, plan, ordered) {
	const result = {};
	const add = (name, value) => {
		if (Object.hasOwn(result, name)) throw new Refusal(`There would be two keys \`${name}\``);
		setOwn(result, name, value);
	};
	for (const name of plan.order ?? Object.keys(object)) {
		const child = plan.children.get(name);
		if (child?.isRemoved === true) continue;
		add(newNameOf(name, child), applyToValue(object[name] ?? null, child, ordered));
	}
	for (const [name, value] of plan.added) add(name, value);
	if (plan.order !== void 0) ordered.add(result);
	return result;
}

export { applyToData as n, planEdits as r, applyPlan as t };