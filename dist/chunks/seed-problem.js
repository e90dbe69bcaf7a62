// src/seed/problem.ts
const maxExcerptLength = 40;
function toExcerpt(content) {
	const [line = ""] = content.split(/[\r\n]/, 1);
	if (line.length <= maxExcerptLength) return line;
	return `${line.slice(0, maxExcerptLength).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function toCodePointName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export { toExcerpt as n, toCodePointName as t };