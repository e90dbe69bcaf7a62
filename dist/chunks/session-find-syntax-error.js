import { d as listNamedFiles } from "./lint.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { sep } from "node:path";

// src/session/find-syntax-error.ts
const MAX_FILES = 100;
const REFUSED = "exports.__JITI_ERROR__ = ";
async function findSyntaxError(file) {
	const { createJiti } = await import("./jiti-jiti-static.js");
	const { transform } = createJiti(import.meta.url, { fsCache: false });
	const pending = [file.split(sep).join("/")];
	const seen = /* @__PURE__ */ new Set();
	for (let next = pending.pop(); next !== void 0 && seen.size < MAX_FILES; next = pending.pop()) {
		if (seen.has(next) || !isFile(next)) continue;
		seen.add(next);
		const source = readFileSync(next, "utf8");
		const code = transform({
			source,
			filename: next,
			ts: /\.[cm]?ts$/.test(next),
			async: true
		});
		if (code.startsWith(REFUSED)) return toError(code.slice(25));
		pending.push(...listNamedFiles(next, source));
	}
}
function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}
function toError(text) {
	const { message, filename, line, column } = JSON.parse(text);
	return /* @__PURE__ */ new Error(`ParseError: ${String(message)}\n ${String(filename)}:${String(line)}:${String(column)}`);
}

export { findSyntaxError };