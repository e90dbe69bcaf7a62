import { n as isList, r as isObject } from "./sdk-json.js";

// src/sdk/memo.ts
const MAX_LENGTH = 64;
function memoize(compute, maxCount) {
	const results = /* @__PURE__ */ new Map();
	return (text) => {
		const known = results.get(text);
		if (known !== void 0 || results.has(text)) return known;
		const result = compute(text);
		if (text.length > MAX_LENGTH) return result;
		if (results.size === maxCount) results.clear();
		results.set(text, result);
		return result;
	};
}
function rememberLast(compute) {
	let last;
	return (input) => {
		if (last?.input !== input) last = {
			input,
			result: compute(input)
		};
		return last.result;
	};
}

// src/sdk/pointer.ts
function parsePointer(pointer) {
	if (pointer === "") return [];
	const tokens = pointer.slice(1).split("/");
	if (!pointer.includes("~")) return tokens;
	return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
const parseOnce = memoize((pointer) => {
	const keys = parsePointer(pointer);
	const wildcard = keys.findIndex((_, depth) => isWildcard(keys, depth));
	const plainCount = wildcard < 0 ? keys.length : wildcard;
	return {
		keys,
		plainCount,
		plain: toPointer(keys.slice(0, plainCount))
	};
}, 500);
function isWildcard(keys, depth) {
	return keys[depth] === "*" || keys[depth] === "**" && depth === keys.length - 1;
}
const below = /* @__PURE__ */ new Map();
let belowCount = 0;
const MAX_BELOW = 1e4;
const MAX_BELOW_LENGTH = 200;
function appendToPointer(parent, key) {
	const known = below.get(parent)?.get(key);
	if (known !== void 0) return known;
	const pointer = `${parent}/${typeof key === "number" ? key : escapeKey(key)}`;
	if (pointer.length <= MAX_BELOW_LENGTH) remember(parent, key, pointer);
	return pointer;
}
function escapeKey(key) {
	return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
function remember(parent, key, pointer) {
	if (belowCount === MAX_BELOW) {
		below.clear();
		belowCount = 0;
	}
	belowCount += 1;
	const siblings = below.get(parent);
	if (siblings === void 0) below.set(parent, /* @__PURE__ */ new Map([[key, pointer]]));
	else siblings.set(key, pointer);
}
function toPointer(keys) {
	return keys.reduce(appendToPointer, "");
}
function getKey(value, key) {
	if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : void 0;
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function getAt(root, pointer) {
	let value = root;
	for (const key of parseOnce(pointer).keys) value = getKey(value, key);
	return value;
}
const none = [];
function selectAll(root, pattern) {
	const { keys, plainCount, plain } = parseOnce(pattern);
	let value = root;
	for (let depth = 0; depth < plainCount && value !== void 0; depth += 1) value = getKey(value, keys[depth] ?? "");
	if (value === void 0) return none;
	const found = [];
	select({
		pointer: plain,
		value
	}, keys, plainCount, found);
	return found;
}
function select(located, keys, depth, found) {
	const { pointer, value } = located;
	const key = keys[depth];
	if (key === void 0) found.push(located);
	else if (isWildcard(keys, depth)) {
		const next = key === "*" ? depth + 1 : depth;
		for (const [name, child] of entriesOf(value)) {
			if (key === "*" && next < keys.length && !isContainer(child)) continue;
			const inner = {
				pointer: appendToPointer(pointer, name),
				value: child
			};
			if (key === "**") found.push(inner);
			select(inner, keys, next, found);
		}
	} else {
		const child = getKey(value, key);
		if (child === void 0) return;
		select({
			pointer: appendToPointer(pointer, key),
			value: child
		}, keys, depth + 1, found);
	}
}
function childrenOf(value, pointer) {
	return Array.from(entriesOf(value), ([name, child]) => ({
		pointer: appendToPointer(pointer, name),
		value: child
	}));
}
function entriesOf(value) {
	if (isList(value)) return value.entries();
	return isObject(value) ? Object.entries(value) : [];
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}

export { parsePointer as a, memoize as c, getKey as i, rememberLast as l, childrenOf as n, selectAll as o, getAt as r, toPointer as s, appendToPointer as t };