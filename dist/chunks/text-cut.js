// src/text/cut.ts
const ELLIPSIS = "…";
function cutTo(text, maxUnits) {
	if (text.length <= maxUnits) return text;
	const end = maxUnits - 1;
	return text.slice(0, isWithinPair(text, end) ? end - 1 : end) + ELLIPSIS;
}
function isWithinPair(text, offset) {
	return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 65535;
}

export { cutTo as t };