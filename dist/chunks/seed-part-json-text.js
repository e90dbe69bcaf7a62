import { n as toPieces } from "./seed-part-pieces.js";

// src/seed/part/json-text.ts
const TOKENS = /[^\\]+|\\(?:u[\da-fA-F]{4}|[^])/g;
function readJsonText(source) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	if (!source.includes("\\")) return [{
		text: source.slice(1, -1),
		...inner
	}];
	return toPieces(source, inner, TOKENS, (token) => token.startsWith("\\") ? JSON.parse(`"${token}"`) : token);
}

export { readJsonText as t };