// src/text/line-index.ts
var LineIndex = class {
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
	}
	get lineCount() {
		return this.#lineStarts().length;
	}
	positionAt(offset) {
		const starts = this.#lineStarts();
		const clamped = Math.min(Math.max(offset, 0), this.#text.length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >>> 1;
			if ((starts[middle] ?? 0) <= clamped) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: clamped - (starts[low] ?? 0) + 1
		};
	}
	offsetAt({ line, column }) {
		const { start, end } = this.lineSpan(line);
		return Math.min(start + Math.max(column, 1) - 1, end);
	}
	lineSpan(line) {
		const starts = this.#lineStarts();
		const start = starts[line - 1];
		if (start === void 0) return {
			start: this.#text.length,
			end: this.#text.length
		};
		let end = starts[line] ?? this.#text.length;
		if (end > start && line < starts.length) {
			end -= 1;
			if (end > start && this.#text[end] === "\n" && this.#text[end - 1] === "\r") end -= 1;
		}
		return {
			start,
			end
		};
	}
	lineText(line) {
		const { start, end } = this.lineSpan(line);
		return this.#text.slice(start, end);
	}
	#lineStarts() {
		return this.#starts ??= findLineStarts(this.#text);
	}
};
function findLineStarts(text) {
	const lineEnd = text.includes("\r") ? /\r\n|\r|\n/g : /\n/g;
	const starts = [0];
	while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
	return starts;
}

export { LineIndex as t };