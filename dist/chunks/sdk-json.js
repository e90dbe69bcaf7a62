// src/sdk/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function forEachChild(value, visit) {
	if (isList(value)) for (let index = 0; index < value.length; index += 1) visit(value[index] ?? null, index);
	else if (isObject(value)) {
		const keys = Object.keys(value);
		for (let index = 0; index < keys.length; index += 1) {
			const key = keys[index] ?? "";
			visit(value[key] ?? null, key);
		}
	}
}

export { isList as n, isObject as r, forEachChild as t };