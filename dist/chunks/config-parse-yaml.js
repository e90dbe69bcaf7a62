import { i as __toESM } from "./rolldown-runtime.js";
import { a as parsePointer } from "./sdk-pointer.js";
import { t as UserError } from "./sdk-user-error.js";
import { t as findCharacter } from "./config-find-character.js";
import { t as createPlacer } from "./config-data-document.js";

// src/config/parse-yaml.ts
async function parseYamlText(text, path) {
	const yaml = await import("./yaml2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const place = createPlacer(text, path);
	const document = compose(yaml, text, path);
	const [first, ...others] = [
		...document.errors.slice(0, 1).map(({ message, pos }) => ({
			message: `This is not YAML: ${message.replace(/[.:]$/, "")}`,
			place: place(pos[0])
		})),
		...findDuplicates(yaml, document, place),
		...findBrokenAliases(yaml, document, place)
	];
	if (first !== void 0) throw new UserError("config-syntax", [first, ...others]);
	return {
		path,
		value: toValue(document, path),
		placeOf: (pointer, isKey = false) => place(findPlace(yaml, document, parsePointer(pointer), isKey).offset),
		placeWithin: (pointer, at) => {
			const { node, offset } = findPlace(yaml, document, parsePointer(pointer), false);
			const value = yaml.isAlias(node) ? node.resolve(document) : node;
			if (!yaml.isScalar(value) || typeof value.value !== "string") return place(offset);
			const [start, end] = value.range ?? [offset, offset];
			const written = {
				source: text.slice(start, end),
				value: value.value
			};
			return place(start + findCharacter(written, at));
		}
	};
}
function compose(yaml, text, path) {
	const tokens = [...new yaml.Parser().parse(text)];
	if (isTooDeep(tokens)) {
		const message = `Lists and mappings are nested more than ${100} deep`;
		throw new UserError("config-syntax", [{
			message,
			place: { path }
		}]);
	}
	const [document, second] = new yaml.Composer({
		prettyErrors: false,
		uniqueKeys: false,
		merge: false,
		version: "1.2"
	}).compose(tokens, true, text.length);
	if (second !== void 0) throw new UserError("config-syntax", [{
		message: "There are several YAML documents where one was expected",
		place: { path }
	}]);
	return document;
}
function isTooDeep(tokens) {
	let level = tokens;
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > 100 * 3) return true;
		level = level.flatMap(childrenOf);
	}
	return false;
}
function childrenOf(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).filter((child) => typeof child === "object" && child !== null);
}
function toValue(document, path) {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (cause) {
		if (!(cause instanceof ReferenceError)) throw cause;
		const message = `This is not YAML: ${cause.message}`;
		throw new UserError("config-syntax", [{
			message,
			place: { path }
		}], cause);
	}
}
function findDuplicates(yaml, document, place) {
	const problems = [];
	yaml.visit(document, { Map(_, { items }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of items) {
			if (!yaml.isScalar(key)) continue;
			const name = String(key.value);
			if (seen.has(name)) {
				const message = `The key \`${name}\` stands twice in one mapping`;
				problems.push({
					message,
					place: place(key.range?.[0] ?? 0)
				});
			}
			seen.add(name);
		}
	} });
	return problems;
}
function findBrokenAliases(yaml, document, place) {
	const problems = [];
	const anchors = /* @__PURE__ */ new Set();
	yaml.visit(document, { Node(_, node) {
		if (!yaml.isAlias(node)) {
			if (node.anchor !== void 0) anchors.add(node.anchor);
		} else if (!anchors.has(node.source)) {
			const message = `There is no \`&${node.source}\` before \`*${node.source}\``;
			problems.push({
				message,
				place: place(startOf(node))
			});
		}
	} });
	return problems;
}
function findPlace(yaml, document, keys, isKey) {
	let node = document.contents;
	let offset = startOf(document.contents);
	for (const [index, key] of keys.entries()) {
		const child = findChild(yaml, yaml.isAlias(node) ? node.resolve(document) : node, key);
		if (child === void 0) return {
			node,
			offset
		};
		const isLast = index === keys.length - 1;
		node = child.value;
		const keyOffset = startOf(child.key);
		offset = isLast && isKey || node === null ? keyOffset : startOf(node);
	}
	return {
		node,
		offset
	};
}
function findChild(yaml, node, key) {
	if (yaml.isSeq(node)) {
		const value = node.items[Number(key)];
		return value === void 0 ? void 0 : {
			key: value,
			value
		};
	}
	if (!yaml.isMap(node)) return void 0;
	return node.items.find((pair) => yaml.isScalar(pair.key) && String(pair.key.value) === key);
}
function startOf(node) {
	return (node?.range)?.[0] ?? 0;
}

export { parseYamlText };