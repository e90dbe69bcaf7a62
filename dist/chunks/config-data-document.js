// src/config/data-document.ts
function createPlacer(text, path) {
	let found;
	return (offset) => {
		const starts = found ??= findLineStarts(text);
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			path,
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function findLineStarts(text) {
	const ends = text.matchAll(/\r\n|\r|\n/g);
	return [0, ...Array.from(ends, ({ index, 0: end }) => index + end.length)];
}

export { createPlacer as t };