import { n as isObject, t as isList } from "./sdk-json.js";

// src/sdk/pointer.ts
function parsePointer(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function appendToPointer(parent, key) {
	return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
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
	for (const key of parsePointer(pointer)) value = getKey(value, key);
	return value;
}
function selectAll(root, pattern) {
	const found = [];
	const tokens = parsePointer(pattern);
	const visit = (value, pointer, depth) => {
		const token = tokens[depth];
		if (token === void 0) found.push({
			pointer,
			value
		});
		else if (token === "**" && depth === tokens.length - 1) for (const child of childrenOf(value, pointer)) {
			found.push(child);
			visit(child.value, child.pointer, depth);
		}
		else if (token === "*") for (const child of childrenOf(value, pointer)) visit(child.value, child.pointer, depth + 1);
		else {
			const child = getKey(value, token);
			if (child !== void 0) visit(child, appendToPointer(pointer, token), depth + 1);
		}
	};
	visit(root, "", 0);
	return found;
}
function childrenOf(value, pointer) {
	if (isList(value)) return value.map((item, index) => ({
		pointer: appendToPointer(pointer, index),
		value: item
	}));
	if (!isObject(value)) return [];
	return Object.entries(value).map(([key, item]) => ({
		pointer: appendToPointer(pointer, key),
		value: item
	}));
}

export { parsePointer as a, getKey as i, childrenOf as n, selectAll as o, getAt as r, toPointer as s, appendToPointer as t };