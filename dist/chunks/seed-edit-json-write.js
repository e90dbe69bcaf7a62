import { o as writeValue, t as createPen } from "./seed-edit-pen.js";
import { at as readJsonText, dt as toText, ft as findClosingQuote, lt as skipBlanks, ut as skipValue } from "./lint.js";

// src/seed/edit/json/layout.ts
function layOutJson({ text, start }) {
	return layOutAt(text, skipBlanks(text, start));
}
function layOutAt(text, start) {
	const opening = text[start];
	const span = {
		start,
		end: skipValue(text, start)
	};
	return opening === "{" || opening === "[" ? new JsonCollection(text, span, opening === "[") : {
		kind: "scalar",
		span
	};
}
var JsonCollection = class {
	kind = "flow";
	isList;
	span;
	#text;
	#entries;
	constructor(text, span, isList) {
		this.#text = text;
		this.span = span;
		this.isList = isList;
	}
	get entries() {
		return this.#entries ??= this.#readEntries();
	}
	#readEntries() {
		const entries = [];
		const close = this.span.end - 1;
		let at = skipBlanks(this.#text, this.span.start + 1);
		while (at < close) {
			const entry = this.#readEntry(at, entries.length);
			entries.push(entry);
			at = entry.comma === void 0 ? close : skipBlanks(this.#text, entry.comma + 1);
		}
		return entries;
	}
	#readEntry(start, index) {
		const text = this.#text;
		const key = this.isList ? void 0 : {
			start,
			end: findClosingQuote(text, start) + 1
		};
		const colon = key && skipBlanks(text, key.end);
		const value = layOutAt(text, colon === void 0 ? start : skipBlanks(text, colon + 1));
		const { end } = value.span;
		const next = skipBlanks(text, end);
		return {
			name: key === void 0 ? String(index) : toText(text, key),
			key,
			span: {
				start,
				end
			},
			head: value.span.start,
			isBare: false,
			value,
			comma: text[next] === "," ? next : void 0
		};
	}
};

// src/seed/edit/json/notation.ts
const jsonNotation = {
	syntax: "json",
	colon: ": ",
	print: (value) => JSON.stringify(value),
	reads: (source, text) => parse(source) === text,
	readPieces: readJsonText,
	escape: (text) => JSON.stringify(text).slice(1, -1)
};
function parse(source) {
	try {
		return JSON.parse(source);
	} catch {
		return;
	}
}

// src/seed/edit/json/write.ts
function writeJson(frontMatter, value, plan) {
	const layout = layOutJson(frontMatter);
	const pen = createPen(frontMatter, {
		layout,
		value,
		notation: jsonNotation
	});
	return {
		rope: writeValue(pen, {
			layout,
			plan,
			value,
			place: {
				role: "value",
				isFlow: true,
				column: 0,
				model: void 0
			},
			canBreak: true
		}),
		whole: layout.span
	};
}

export { writeJson };