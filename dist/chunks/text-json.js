import { t as replaceInvisible } from "./text-invisible.js";

// src/text/json.ts
function toInertJson(value) {
	return replaceInvisible(JSON.stringify(value, null, 2), escapeUnits).replaceAll("##[", "##\\u005b");
}
function escapeUnits(text) {
	return Array.from({ length: text.length }, (_, index) => {
		return `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
	}).join("");
}

export { toInertJson as t };