import { n as isList, r as isObject } from "./sdk-json.js";

// src/sdk/equality.ts
function isEqualJson(a, b) {
	if (a === b) return true;
	if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isEqualJson(item, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqualJson(a[key], b[key]));
}
function isEmptyJson(value) {
	if (value === void 0 || value === null) return true;
	if (typeof value === "string") return value.trim() === "";
	return typeof value === "object" && Object.keys(value).length === 0;
}

export { isEqualJson as n, isEmptyJson as t };