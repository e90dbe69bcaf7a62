// src/seed/edit/rope.ts
function toTextEdits(rope, text, whole) {
	const pieces = joinNeighbours(rope);
	const kept = findRise(pieces);
	const edits = [];
	let read = whole.start;
	let added = "";
	const replaceUpTo = (end) => {
		if (added !== "" || end > read) edits.push({
			span: {
				start: read,
				end
			},
			text: added
		});
		added = "";
	};
	for (const piece of pieces) if (typeof piece === "string" || !kept.has(piece)) added += toText(piece, text);
	else {
		replaceUpTo(piece.start);
		read = piece.end;
	}
	replaceUpTo(whole.end);
	return edits;
}
function toText(rope, text) {
	if (typeof rope === "string") return rope;
	if ("start" in rope) return text.slice(rope.start, rope.end);
	return rope.map((piece) => toText(piece, text)).join("");
}
function joinNeighbours(rope) {
	const pieces = [];
	for (const piece of rope) {
		const last = pieces.at(-1);
		if (typeof piece === "string" ? piece === "" : piece.start === piece.end) continue;
		if (typeof piece === "object" && typeof last === "object" && last.end === piece.start) pieces.splice(-1, 1, {
			start: last.start,
			end: piece.end
		});
		else pieces.push(piece);
	}
	return pieces;
}
function findRise(rope) {
	const ends = [];
	const before = /* @__PURE__ */ new Map();
	for (const piece of rope) {
		if (typeof piece === "string") continue;
		const length = countBelow(ends, piece.start);
		before.set(piece, ends[length - 1]);
		ends[length] = piece;
	}
	const rise = /* @__PURE__ */ new Set();
	for (let piece = ends.at(-1); piece !== void 0; piece = before.get(piece)) rise.add(piece);
	return rise;
}
function countBelow(rising, start) {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((rising[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

export { toTextEdits as n, toText as t };