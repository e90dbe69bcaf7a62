import { Xn as toInertMarkdown, Yn as toCodeSpan } from "./lint.js";

// src/text/markdown-paragraph.ts
const PLAIN_START = /^(?:[\p{L}`("“]|\d+(?![\d.)]))/u;
function toInertParagraph(message) {
	const text = toInertMarkdown(message);
	return PLAIN_START.test(text) ? text : toCodeSpan(message);
}

export { toInertParagraph as t };