import { ht as isObject, mt as isList } from "./sdk.js";

// src/seed/toml/print.ts
function printToml(values) {
	const [first = "", ...tables] = printTable(values, []);
	return [first, ...tables].filter((block) => block !== "").join("\n");
}
function printTable(values, keys) {
	const entries = Object.entries(values).filter(([, value]) => value !== null);
	const own = entries.flatMap(([key, value]) => isTable(value) ? [] : [`${printKey(key)} = ${printValue(value)}\n`]);
	const tables = entries.flatMap(([key, value]) => isTable(value) ? printTable(value, [...keys, key]) : []);
	const isOnlyTables = own.length === 0 && tables.length > 0;
	return [(keys.length === 0 || isOnlyTables ? "" : `[${keys.map(printKey).join(".")}]\n`) + own.join(""), ...tables];
}
function isTable(value) {
	return isObject(value);
}
function printValue(value) {
	if (isList(value)) return `[${value.filter((item) => item !== null).map(printValue).join(", ")}]`;
	if (isObject(value)) return `{${Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => ` ${printKey(key)} = ${printValue(item)}`).join(",")} }`;
	return typeof value === "string" ? printText(value) : String(value);
}
function printKey(key) {
	return /^[A-Za-z0-9_-]+$/.test(key) ? key : printText(key);
}
function printText(text) {
	return JSON.stringify(text).replaceAll("", "\\u007F");
}

export { printToml };