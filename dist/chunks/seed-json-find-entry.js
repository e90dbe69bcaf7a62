import { a as parsePointer } from "./sdk-pointer.js";

// src/seed/json/shape.ts
const quote = 34;
const backslash = 92;
function scanShape(source, limits) {
	const open = [];
	let keyCount = 0;
	for (let at = 0; at < source.length; at += 1) switch (source.charCodeAt(at)) {
		case quote:
			at = findClosingQuote(source, at);
			break;
		case 58:
			keyCount += 1;
			if (addKey(open) > limits.keys) return {
				excess: {
					kind: "keys",
					offset: at
				},
				keyCount
			};
			break;
		case 91:
		case 123:
			open.push(0);
			if (open.length > limits.depth) return {
				excess: {
					kind: "depth",
					offset: at
				},
				keyCount
			};
			break;
		case 93:
		case 125: open.pop();
	}
	return {
		excess: void 0,
		keyCount
	};
}
function addKey(open) {
	const count = (open.pop() ?? 0) + 1;
	open.push(count);
	return count;
}
function findClosingQuote(source, start) {
	let at = source.indexOf("\"", start + 1);
	while (at !== -1 && isEscaped(source, at)) at = source.indexOf("\"", at + 1);
	return at === -1 ? source.length : at;
}
function isEscaped(source, at) {
	let start = at;
	while (source.charCodeAt(start - 1) === backslash) start -= 1;
	return (at - start) % 2 === 1;
}

// src/seed/json/find-entry.ts
function createEntryFinder(source, isEachRead) {
	const root = {
		key: void 0,
		value: {
			start: skipBlanks(source, 0),
			end: source.lastIndexOf("}") + 1
		}
	};
	const containers = /* @__PURE__ */ new Map();
	const open = (entry) => {
		const known = containers.get(entry);
		if (known !== void 0) return known;
		const container = new Container(source, entry.value.start);
		if (isEachRead) container.readAll();
		containers.set(entry, container);
		return container;
	};
	return (pointer) => {
		let entry = root;
		for (const key of parsePointer(pointer)) entry = entry && open(entry).childAt(key);
		return entry;
	};
}
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
var Container = class {
	#source;
	#hasKeys;
	#children = /* @__PURE__ */ new Map();
	#next;
	constructor(source, start) {
		const opening = source.charCodeAt(start);
		const isContainer = opening === OPENING_BRACE || opening === OPENING_BRACKET;
		this.#source = source;
		this.#hasKeys = opening === OPENING_BRACE;
		this.#next = isContainer ? skipBlanks(source, start + 1) : source.length;
	}
	childAt(key) {
		let found = this.#children.get(key);
		while (found === void 0 && !this.#isRead()) if (this.#readChild() === key) found = this.#children.get(key);
		return found;
	}
	readAll() {
		while (!this.#isRead()) this.#readChild();
	}
	#isRead() {
		const code = this.#source.charCodeAt(this.#next);
		return code === CLOSING_BRACE || code === CLOSING_BRACKET || this.#next >= this.#source.length;
	}
	#readChild() {
		const source = this.#source;
		let key;
		let start = this.#next;
		if (this.#hasKeys) {
			key = {
				start,
				end: findClosingQuote(source, start) + 1
			};
			start = skipPast(source, key.end, COLON);
		}
		const name = key === void 0 ? String(this.#children.size) : toText(source, key);
		const end = skipValue(source, start);
		this.#children.set(name, {
			key,
			value: {
				start,
				end
			}
		});
		this.#next = skipPast(source, end, COMMA);
		return name;
	}
};
function toText(source, { start, end }) {
	const literal = source.slice(start, end);
	return literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
}
function skipPast(source, at, character) {
	const next = skipBlanks(source, at);
	return source.charCodeAt(next) === character ? skipBlanks(source, next + 1) : next;
}
function skipBlanks(source, start) {
	let at = start;
	while (at < source.length && source.charCodeAt(at) <= 32) at += 1;
	return at;
}
function skipValue(source, start) {
	const first = source.charCodeAt(start);
	if (first === QUOTE) return findClosingQuote(source, start) + 1;
	return first === OPENING_BRACE || first === OPENING_BRACKET ? skipContainer(source, start) : skipScalar(source, start);
}
function skipContainer(source, start) {
	let depth = 0;
	for (let at = start; at < source.length; at += 1) {
		const code = source.charCodeAt(at);
		if (code === QUOTE) at = findClosingQuote(source, at);
		else if (code === OPENING_BRACE || code === OPENING_BRACKET) depth += 1;
		else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return source.length;
}
function skipScalar(source, start) {
	let at = start;
	while (at < source.length && /[\w.+-]/.test(source.charAt(at))) at += 1;
	return at;
}

export { findClosingQuote as a, toText as i, skipBlanks as n, scanShape as o, skipValue as r, createEntryFinder as t };