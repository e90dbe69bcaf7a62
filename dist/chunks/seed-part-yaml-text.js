import { n as unescape, t as ESCAPE } from "./seed-part-escapes.js";
import { n as toPieces } from "./seed-part-pieces.js";

// src/seed/part/yaml-block-text.ts
function readBlockText(source, text) {
	const pieces = [];
	let read = 0;
	let end = source.indexOf("\n");
	if (end === -1) return pieces;
	const add = (added, from, to) => {
		pieces.push({
			text: added,
			start: from,
			end: to
		});
		read += added.length;
		end = to;
	};
	for (const line of toLines(source, text)) {
		const isFirst = pieces.length === 0;
		if (line.text === "") continue;
		const gap = findGap(text, read, isFirst);
		if (gap !== "" || isFirst) add(gap, isFirst ? line.start - gap.length : end, line.start);
		add(line.text, line.start, line.start + line.text.length);
	}
	const rest = text.slice(read);
	if (/^\s+$/.test(rest)) add(rest, end, source.length);
	return pieces;
}
function findGap(text, offset, isFirst) {
	let end = offset;
	while (text[end] === "\n") end += 1;
	if (end === offset && !isFirst && text[end] === " ") end += 1;
	return text.slice(offset, end);
}
function toLines(source, text) {
	const [, ...lines] = source.split("\n");
	const indent = measureIndent(lines) - measureIndent(text.split("\n"));
	let offset = source.indexOf("\n") + 1;
	return lines.map((line) => {
		const start = offset + Math.min(indent, line.length);
		offset += line.length + 1;
		return {
			text: line.slice(Math.max(0, indent)).replace(/\r$/, ""),
			start
		};
	});
}
function measureIndent(lines) {
	return lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0;
}

// src/seed/part/yaml-text.ts
const FOLD = String.raw`[ \t]*\r?\n[ \t\r\n]*`;
const PLAIN = new RegExp(String.raw`${FOLD}|[ \t]+|\r|[^ \t\r\n]+`, "g");
const SINGLE = new RegExp(String.raw`''|${FOLD}|[ \t]+|\r|[^ \t\r\n']+`, "g");
const DOUBLE = new RegExp(String.raw`\\\r?\n[ \t]*|${ESCAPE}|${FOLD}|[ \t]+|\r|[^ \t\r\n\\]+`, "g");
function readYamlText(source, text) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	switch (source[0]) {
		case "\"": return toPieces(source, inner, DOUBLE, decodeDouble);
		case "'": return toPieces(source, inner, SINGLE, (token) => token === "''" ? "'" : fold(token));
		case "|":
		case ">": return readBlockText(source, text);
		case "*": return [];
		default: return toPieces(source, {
			start: 0,
			end: source.length
		}, PLAIN, fold);
	}
}
function decodeDouble(token) {
	if (!token.startsWith("\\")) return fold(token);
	return /^\\\r?\n/.test(token) ? "" : unescape(token);
}
function fold(token) {
	const breaks = token.split("\n").length - 1;
	if (breaks === 0) return token;
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

export { readYamlText as t };