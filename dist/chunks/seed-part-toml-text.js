import { n as unescape, t as ESCAPE } from "./seed-part-escapes.js";
import { n as toPieces } from "./seed-part-pieces.js";

// src/seed/part/toml-text.ts
const LITERAL = /\r\n|\r|[^\r]+/g;
const BASIC = new RegExp(String.raw`\\[ \t]*\r?\n[ \t\r\n]*|${ESCAPE}|\r\n|\r|[^\r\\]+`, "g");
function readTomlText(source) {
	const quotes = /^(?:"""|''')/.test(source) ? 3 : 1;
	const inner = {
		start: quotes + (quotes === 3 ? /^\r?\n/.exec(source.slice(3, 5))?.[0].length ?? 0 : 0),
		end: source.length - quotes
	};
	if (source.startsWith("'")) return toPieces(source, inner, LITERAL, toLineFeed);
	return toPieces(source, inner, BASIC, (token) => {
		if (!token.startsWith("\\")) return toLineFeed(token);
		return /^\\\s/.test(token) ? "" : unescape(token);
	});
}
const toLineFeed = (token) => token === "\r\n" ? "\n" : token;

export { readTomlText as t };