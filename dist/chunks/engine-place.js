import "./sdk.js";
import { a as parsePointer, r as getAt, s as toPointer } from "./sdk-pointer.js";
import { r as shift } from "./seed-front-matter.js";
import { t as readJsonText } from "./seed-part-json-text.js";
import { t as mapRange } from "./seed-part-pieces.js";
import { t as readTomlText } from "./seed-part-toml-text.js";
import { t as readYamlText } from "./seed-part-yaml-text.js";

// src/seed/part/locate-part.ts
function locatePart(document, place, range) {
	const text = textAt(document, place);
	const whole = document.locate(place.pointer, place.part);
	if (text === void 0 || whole === void 0 || document.syntax === void 0) return void 0;
	const source = document.text.slice(whole.start, whole.end);
	const found = mapRange(readPieces(document.syntax, source, text), text, range);
	return found && shift(found, whole.start);
}
function textAt({ data }, { pointer, part }) {
	const value = part === "key" ? parsePointer(pointer).at(-1) : getAt(data, pointer);
	return typeof value === "string" ? value : void 0;
}
function readPieces(syntax, source, text) {
	switch (syntax) {
		case "json": return readJsonText(source);
		case "yaml": return readYamlText(source, text);
		case "toml": return /^["']/.test(source) ? readTomlText(source) : [{
			text: source,
			start: 0,
			end: source.length
		}];
	}
}

// src/engine/place.ts
function pointerOf(place, { identity }) {
	if (place.at === void 0) return null;
	if (isPointer(place.at)) return place.at;
	return Object.hasOwn(identity.fields, place.at) ? identity.fields[place.at] ?? null : null;
}
function spanOf(place, loaded) {
	const { document } = loaded;
	if (place.span !== void 0) return {
		start: document.bodyStart + place.span.start,
		end: document.bodyStart + place.span.end
	};
	const pointer = pointerOf(place, loaded);
	if (pointer === null || pointer === "") return document.opener;
	const part = place.key === true ? "key" : "value";
	return (place.part && locatePart(document, {
		pointer,
		part
	}, place.part)) ?? document.locate(pointer, part) ?? nearestKey(pointer, loaded) ?? document.opener;
}
function nearestKey(pointer, { document }) {
	const keys = parsePointer(pointer);
	for (let length = keys.length - 1; length > 0; length -= 1) {
		const ancestor = toPointer(keys.slice(0, length));
		const span = document.locate(ancestor, "key") ?? document.locate(ancestor, "value");
		if (span !== void 0) return span;
	}
}
function isPointer(at) {
	return at === "" || at.startsWith("/");
}

export { spanOf as n, textAt as r, pointerOf as t };