// src/seed/part/escapes.ts
const SHORT = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["e", "\x1B"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["v", "\v"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
const ESCAPE = String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])`;
function unescape(escape) {
	if (escape.length > 2) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
	const character = escape.slice(1);
	return SHORT.get(character) ?? character;
}

export { unescape as n, ESCAPE as t };