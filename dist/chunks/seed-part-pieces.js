// src/seed/part/pieces.ts
function mapRange(pieces, text, part) {
	if (part.start < 0 || part.start > part.end || part.end > text.length) return void 0;
	if (pieces.map((piece) => piece.text).join("") !== text) return void 0;
	const start = startOf(pieces, part.start);
	return {
		start,
		end: part.start === part.end ? start : endOf(pieces, part.end)
	};
}
function startOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest < piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.start;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
function endOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest <= piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.end;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
const isVerbatim = ({ text, start, end }) => text.length === end - start;
function toPieces(source, { start, end }, tokens, decode) {
	const pieces = [];
	for (const { 0: token, index } of source.slice(start, end).matchAll(tokens)) {
		const from = start + index;
		pieces.push({
			text: decode(token),
			start: from,
			end: from + token.length
		});
	}
	return pieces;
}

export { toPieces as n, mapRange as t };