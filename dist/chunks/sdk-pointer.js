import { n as isList, r as isObject, t as forEachChild } from "./sdk-json.js";

// src/sdk/memo.ts
const MAX_LENGTH = 64;
function memoize(compute, maxCount) {
	const results = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length > MAX_LENGTH) return compute(text);
		const known = results.get(text);
		if (known !== void 0 || results.has(text)) return known;
		const result = compute(text);
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

// src/sdk/pointer-node.ts
const nodes = /* @__PURE__ */ new Map();
const MAX_NODES = 1e4;
const MAX_NODE_LENGTH = 200;
var PointerNode = class PointerNode {
	pointer;
	hasPlainKey;
	#below;
	constructor(pointer) {
		this.pointer = pointer;
		this.hasPlainKey = /\/[\w-]+$/.test(pointer);
	}
	at(key) {
		return this.#below?.get(key) ?? this.#make(key);
	}
	#make(key) {
		const token = typeof key === "number" ? key : escapeKey(key);
		const node = new PointerNode(`${this.pointer}/${token}`);
		if (remember(node)) (this.#below ??= /* @__PURE__ */ new Map()).set(key, node);
		return node;
	}
};
function nodeOf(pointer) {
	const known = nodes.get(pointer);
	if (known !== void 0) return known;
	const node = new PointerNode(pointer);
	remember(node);
	return node;
}
function remember(node) {
	if (node.pointer.length > MAX_NODE_LENGTH) return false;
	if (nodes.size >= MAX_NODES) nodes.clear();
	nodes.set(node.pointer, node);
	return true;
}
function escapeKey(key) {
	return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

// src/sdk/pointer.ts
function parsePointer(pointer) {
	return readKeys(pointer);
}
const readKeys = memoize((pointer) => {
	if (pointer === "") return [];
	const tokens = pointer.slice(1).split("/");
	if (!pointer.includes("~")) return tokens;
	return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}, 2e3);
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
function appendToPointer(parent, key) {
	return nodeOf(parent).at(key).pointer;
}
function toPointer(keys) {
	return keys.reduce(appendToPointer, "");
}
function getKey(value, key) {
	if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : void 0;
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function getAt(root, pointer) {
	const { keys } = parseOnce(pointer);
	let value = root;
	for (let depth = 0; depth < keys.length; depth += 1) value = getKey(value, keys[depth] ?? "");
	return value;
}
const none = [];
function selectAll(root, pattern) {
	const { keys, plainCount, plain } = parseOnce(pattern);
	let value = root;
	for (let depth = 0; depth < plainCount && value !== void 0; depth += 1) value = getKey(value, keys[depth] ?? "");
	if (value === void 0) return none;
	const found = [];
	select(value, nodeOf(plain), {
		keys,
		depth: plainCount
	}, found);
	return found;
}
function select(value, at, rest, found) {
	const { keys, depth } = rest;
	const key = keys[depth];
	if (key === void 0) found.push({
		pointer: at.pointer,
		value
	});
	else if (isWildcard(keys, depth)) {
		const next = key === "*" ? {
			keys,
			depth: depth + 1
		} : rest;
		forEachChild(value, (child, name) => {
			if (key === "*" && next.depth < keys.length && !isContainer(child)) return;
			const inner = at.at(name);
			if (key === "**") found.push({
				pointer: inner.pointer,
				value: child
			});
			select(child, inner, next, found);
		});
	} else {
		const child = getKey(value, key);
		if (child !== void 0) select(child, at.at(key), {
			keys,
			depth: depth + 1
		}, found);
	}
}
function childrenOf(value, pointer) {
	const node = nodeOf(pointer);
	const children = [];
	forEachChild(value, (child, key) => children.push({
		pointer: node.at(key).pointer,
		value: child
	}));
	return children;
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}

export { parsePointer as a, nodeOf as c, getKey as i, memoize as l, childrenOf as n, selectAll as o, getAt as r, toPointer as s, appendToPointer as t, rememberLast as u };