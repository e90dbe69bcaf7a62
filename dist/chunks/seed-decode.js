import { isUtf8 } from "node:buffer";

// src/seed/decode.ts
function decode(bytes) {
	const order = findUtf16(bytes);
	if (order !== void 0) return decodeUtf16(bytes, order);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = withoutBom(buffer.toString("utf8"));
	return {
		text,
		problem: isUtf8(bytes) ? findNul(text) : findInvalidUtf8(buffer, text)
	};
}
const withoutBom = (text) => text.startsWith("﻿") ? text.slice(1) : text;
function findUtf16(bytes) {
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254) return "little";
	if (first === 254 && second === 255) return "big";
	if (fourth === void 0) return void 0;
	if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "little";
	if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "big";
}
function decodeUtf16(bytes, order) {
	const text = new TextDecoder(order === "little" ? "utf-16le" : "utf-16be").decode(bytes);
	const span = {
		start: 0,
		end: text.search(/[\r\n]|$/)
	};
	return {
		text,
		problem: {
			rule: "input-encoding",
			messageId: "utf16",
			data: { order },
			span
		}
	};
}
function findNul(text) {
	const start = text.indexOf("\0");
	if (start === -1) return void 0;
	return {
		rule: "input-encoding",
		messageId: "nul",
		data: {},
		span: {
			start,
			end: start + 1
		}
	};
}
function findInvalidUtf8(buffer, text) {
	let offset = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 15711167 ? 3 : 0;
	let from = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(from, at));
		from = at;
		if (buffer.toString("latin1", offset, offset + 3) === "ï¿½") continue;
		const byte = `0x${(buffer[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
		const span = {
			start: at,
			end: at + 1
		};
		return {
			rule: "input-encoding",
			messageId: "invalidUtf8",
			data: { byte },
			span
		};
	}
}

export { decode as t };