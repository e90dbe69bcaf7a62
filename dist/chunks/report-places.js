import { t as LineIndex } from "./text-line-index.js";

// src/report/places.ts
var Places = class {
	#sources;
	#indexes = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	has(path) {
		return this.#sources.has(path);
	}
	rangeOf(path, span) {
		const index = this.#indexOf(path);
		return {
			start: index.positionAt(span.start),
			end: index.positionAt(span.end)
		};
	}
	linesOf(path, span) {
		const { start, end } = this.rangeOf(path, span);
		if (end.column > 1 || end.line === start.line) return {
			start,
			end
		};
		const line = end.line - 1;
		return {
			start,
			end: {
				line,
				column: this.lineText(path, line).length + 1
			}
		};
	}
	lineText(path, line) {
		return this.#indexOf(path).lineText(line);
	}
	textOf(path, { start, end }) {
		return (this.#sources.get(path) ?? "").slice(start, end);
	}
	#indexOf(path) {
		const known = this.#indexes.get(path);
		if (known !== void 0) return known;
		const index = new LineIndex(this.#sources.get(path) ?? "");
		this.#indexes.set(path, index);
		return index;
	}
};

export { Places as t };