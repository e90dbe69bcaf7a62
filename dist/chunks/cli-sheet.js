import { Bn as fastStringWidth, Hn as escapeTerminal, Un as escapeTerminalLine } from "./lint.js";
import { styleText } from "node:util";

// src/text/wrap.ts
const PIECES = /\s+|\p{Script=Han}[，。；：、！？）》」』]*|[^\s\p{Script=Han}]+/gu;
function wrapText(text, width) {
	return text.split("\n").flatMap((line) => wrapLine(line, width));
}
function wrapLine(text, width) {
	const lines = [];
	let line = "";
	let room = width;
	for (const [piece] of text.matchAll(PIECES)) {
		const columns = fastStringWidth(piece);
		const isBlank = piece.trim() === "";
		if (columns > room && line.trim() !== "" && !isBlank) {
			lines.push(line.trimEnd());
			line = "";
			room = width;
		}
		if (isBlank && line === "" && lines.length > 0) continue;
		line += piece;
		room -= columns;
	}
	return [...lines, line.trimEnd()];
}

// src/cli/sheet.ts
const MAX_WIDTH = 100;
function createSheet({ hasColor, columns }) {
	const width = Math.min(columns, MAX_WIDTH);
	const paint = (style, text) => {
		const escaped = escapeTerminalLine(text);
		return hasColor ? styleText(style, escaped, { validateStream: false }) : escaped;
	};
	const indented = (lines, indent) => lines.map((line) => line === "" ? "" : `${" ".repeat(indent)}${line}`);
	return {
		paint,
		prose: (text, indent) => text === "" ? [] : indented(wrapText(escapeTerminal(text), width - indent), indent),
		verbatim: (text, indent) => indented(escapeTerminal(text.replace(/\n$/, "")).split("\n"), indent),
		section: (title, lines) => lines.length === 0 ? [] : [
			"",
			paint("bold", title),
			...lines
		]
	};
}

export { createSheet as t };