// src/seed/lines.ts
function lineAt(text, start) {
	const feed = text.indexOf("\n", start);
	const end = feed === -1 ? text.length : feed;
	return {
		start,
		end: end > start && text[end - 1] === "\r" ? end - 1 : end
	};
}
function nextLineStart(text, offset) {
	const feed = text.indexOf("\n", offset);
	return feed === -1 ? text.length : feed + 1;
}
const sliceOf = (text, { start, end }) => text.slice(start, end);
function findLine(text, start, pattern) {
	for (let at = start; at < text.length; at = nextLineStart(text, at)) {
		const line = lineAt(text, at);
		if (pattern.test(sliceOf(text, line))) return line;
	}
}
function findLineStarting(text, start, beginning) {
	if (text.startsWith(beginning, start)) return lineAt(text, start);
	const feed = text.indexOf(`\n${beginning}`, start);
	return feed === -1 ? void 0 : lineAt(text, feed + 1);
}
function lineNumberAt(text, offset) {
	let line = 1;
	for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line += 1) feed = text.indexOf("\n", feed + 1);
	return line;
}

export { nextLineStart as a, lineNumberAt as i, findLineStarting as n, sliceOf as o, lineAt as r, findLine as t };