// src/config/data-document.ts
function createPlacer(text, path) {
	return (offset) => {
		const before = text.slice(0, offset);
		return {
			path,
			line: before.split(/\r\n|\r|\n/).length,
			column: offset - Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"))
		};
	};
}

export { createPlacer as t };