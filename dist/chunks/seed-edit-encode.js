// src/seed/edit/encode.ts
const byteOrderMark = [
	239,
	187,
	191
];
function encode(text, original) {
	const hasMark = byteOrderMark.every((byte, index) => original[index] === byte);
	return Buffer.from(hasMark ? `\uFEFF${text}` : text);
}

export { encode as t };