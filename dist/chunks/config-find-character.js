// src/config/find-character.ts
function findCharacter({ source, value }, offset) {
	let left = countVisible(value.slice(0, offset));
	const isEnd = value.slice(offset).trim() === "";
	const syntax = readSyntax(source);
	let end = syntax.start;
	for (const { start, length, units } of listPieces(source, syntax)) {
		if (units === 0) continue;
		if (left === 0 && !isEnd) return start;
		end = start + length;
		left -= Math.min(units, left);
		if (left === 0 && isEnd) return end;
	}
	return end;
}
function countVisible(text) {
	return text.replaceAll(/\s/gu, "").length;
}
const ESCAPED = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|[^]/g;
const DOUBLED = /''|[^]/g;
const PLAIN = /[^]/g;
const BLANK_ESCAPE = /^\\(?:[\s_tnrfvNLP]|u00(?:20|a0|0[9a-d])|x(?:20|a0|0[9a-d]))$/i;
function* listPieces(source, { pattern, start, end }) {
	for (const { 0: text, index } of source.slice(start, end).matchAll(pattern)) yield {
		start: start + index,
		length: text.length,
		units: countUnits(text)
	};
}
function countUnits(text) {
	if (text.startsWith("\\") && text.length > 1) {
		if (BLANK_ESCAPE.test(text)) return 0;
		return /^\\U000[^0]|^\\U00[^0]/.test(text) ? 2 : 1;
	}
	return text.trim() === "" ? 0 : 1;
}
function readSyntax(source) {
	if (source.startsWith("\"")) return {
		pattern: ESCAPED,
		start: 1,
		end: source.length - 1
	};
	if (source.startsWith("'")) return {
		pattern: DOUBLED,
		start: 1,
		end: source.length - 1
	};
	if (!/^[|>]/.test(source)) return {
		pattern: PLAIN,
		start: 0,
		end: source.length
	};
	const head = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(source)?.[0].length ?? 0;
	return {
		pattern: PLAIN,
		start: head,
		end: source.length
	};
}

export { findCharacter as t };