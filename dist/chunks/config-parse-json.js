import { n as parseTree, r as printParseErrorCode } from "./jsonc-parser.js";
import { lt as parsePointer } from "./sdk.js";
import { Ht as createPlacer, Nn as UserError, t as findCharacter } from "./lint.js";

// src/config/parse-json.ts
function parseJsonText(text, path) {
	const place = createPlacer(text, path);
	refuseDepth(text, path);
	const errors = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const [first, ...others] = [...errors.map(({ error, offset }) => ({
		message: `This is not JSON: ${toWords(printParseErrorCode(error))}`,
		place: place(offset)
	})), ...root === void 0 ? [] : findDuplicates(root, place)];
	if (first !== void 0) throw new UserError("config-syntax", [first, ...others]);
	return {
		path,
		value: JSON.parse(text),
		placeOf: (pointer, isKey = false) => place(findPlace(root, parsePointer(pointer), isKey).offset),
		placeWithin: (pointer, at) => {
			const { node, offset } = findPlace(root, parsePointer(pointer), false);
			const value = node?.value;
			if (node === void 0 || typeof value !== "string") return place(offset);
			const source = text.slice(node.offset, node.offset + node.length);
			return place(node.offset + findCharacter({
				source,
				value
			}, at));
		}
	};
}
function refuseDepth(text, path) {
	let depth = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
		if (token === "[" || token === "{") depth += 1;
		else if (token === "]" || token === "}") depth -= 1;
		if (depth > 100) {
			const message = `Lists and mappings are nested more than ${100} deep`;
			throw new UserError("config-syntax", [{
				message,
				place: { path }
			}]);
		}
	}
}
function toWords(code) {
	return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
function findDuplicates(root, place) {
	const problems = [];
	const open = [root];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		open.push(...(node.children ?? []).toReversed());
		if (node.type !== "object") continue;
		const seen = /* @__PURE__ */ new Set();
		for (const key of keysOf(node)) {
			if (seen.has(key.value)) problems.push(toDuplicate(String(key.value), place(key.offset)));
			seen.add(key.value);
		}
	}
	return problems;
}
function toDuplicate(key, place) {
	return {
		message: `The key \`${key}\` stands twice in one mapping`,
		place
	};
}
function keysOf(node) {
	return (node.children ?? []).flatMap(({ children }) => children?.slice(0, 1) ?? []);
}
function findPlace(root, keys, isKey) {
	let node = root;
	let offset = root?.offset ?? 0;
	for (const [index, key] of keys.entries()) {
		const child = findChild(node, key);
		if (child === void 0) return {
			node,
			offset
		};
		const isLast = index === keys.length - 1;
		node = child.value;
		offset = isLast && isKey ? child.keyOffset : node?.offset ?? child.keyOffset;
	}
	return {
		node,
		offset
	};
}
function findChild(node, key) {
	if (node?.type === "array") {
		const value = node.children?.[Number(key)];
		return value === void 0 ? void 0 : {
			keyOffset: value.offset,
			value
		};
	}
	const [name, value] = (node?.children?.find(({ children }) => children?.[0]?.value === key))?.children ?? [];
	return name === void 0 ? void 0 : {
		keyOffset: name.offset,
		value
	};
}

export { parseJsonText };