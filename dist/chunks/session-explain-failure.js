import { L as findClosest } from "./sdk.js";
import { ur as LineIndex } from "./lint.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

// src/session/explain-failure.ts
const OWN_NAMES = [
	"seedlint",
	"seedlint/sdk",
	"seedlint/testing"
];
async function explainFailure(failure) {
	const told = toParts(failure.error);
	const missing = findMissing(told.message, failure.error);
	if (missing !== void 0) return explainMissing(missing, failure);
	const place = toPlace(findPlace(told.message, told.stack), failure);
	const unnamed = findUnexported(told.message);
	if (unnamed !== void 0) return {
		message: unnamed,
		place,
		hint: "Mend the name, or export it there."
	};
	if (told.name === "SyntaxError" || told.message.startsWith(PARSE_ERROR)) return explainSyntaxError(told, place.line === void 0 ? await locate(failure) : place);
	return {
		message: `It threw while it was loaded: ${told.name}: ${firstLine(told.message)}`,
		place,
		hint: "A rule is data and pure functions: nothing needs to happen before a check."
	};
}
const PARSE_ERROR = "ParseError: ";
async function locate(failure) {
	const { findSyntaxError } = await import("./session-find-syntax-error.js");
	return toPlace(findPlace((await findSyntaxError(failure.file))?.message ?? "", ""), failure);
}
function explainSyntaxError({ message, code }, place) {
	const isTypeScript = code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
	return {
		message: `Syntax error: ${firstLine(message.replace(PARSE_ERROR, ""))}`,
		place,
		hint: isTypeScript ? "Types are erased before it is run, so write no enums, namespaces and parameter properties." : "It is read as an ES module, without its types."
	};
}
function findUnexported(message) {
	const [, from = "", wanted] = /^The requested module '([^']+)' does not provide an export named '([^']+)'/.exec(message) ?? [];
	if (wanted !== void 0) return `It imports \`${wanted}\`, which \`${from}\` does not export`;
	const [, called] = /^\(0 , [\w$.]+\.([\w$]+)\) is not a function$/.exec(message) ?? [];
	if (called === void 0) return void 0;
	return `It calls \`${called}\`, which the module that it is imported from does not export`;
}
function toParts(error) {
	if (!(error instanceof Error)) return {
		name: "Error",
		message: String(error),
		code: void 0,
		stack: ""
	};
	const code = "code" in error && typeof error.code === "string" ? error.code : void 0;
	return {
		name: error.name,
		message: error.message,
		code,
		stack: error.stack ?? ""
	};
}
function firstLine(text) {
	return (text.split("\n", 1)[0] ?? "").trim();
}
function findPlace(message, stack) {
	const parse = /^ParseError: .*\n\s*(\S.*):(\d+):(\d+)\s*$/.exec(message);
	if (parse !== null) return {
		file: parse[1] ?? "",
		line: Number(parse[2]),
		column: Number(parse[3]) + 1
	};
	const frame = /^(\S.*):(\d+)\n.*\n( *)\^/.exec(stack);
	if (frame !== null) return {
		file: frame[1] ?? "",
		line: Number(frame[2]),
		column: (frame[3] ?? "").length + 1
	};
	const call = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()\n]*|[A-Z]:\\[^()\n]*):(\d+):\d+\)?$/m.exec(stack);
	return call === null ? void 0 : {
		file: call[1] ?? "",
		line: Number(call[2])
	};
}
function toPlace(found, failure) {
	const path = found === void 0 ? void 0 : toShownPath(found.file, failure);
	if (found === void 0 || path === void 0) return { path: failure.shownPath };
	const { line, column } = found;
	return {
		path,
		line,
		...column === void 0 ? {} : { column }
	};
}
function toShownPath(named, { file, shownPath }) {
	if (named.startsWith("node:")) return void 0;
	const target = named.startsWith("file://") ? fileURLToPath(named) : named;
	if (target === file) return shownPath;
	const suffix = shownPath.split("/").join(sep);
	if (!file.endsWith(suffix)) return void 0;
	const inside = relative(file.slice(0, -suffix.length), target);
	return inside.startsWith("..") || isAbsolute(inside) || inside.includes("node_modules") || !existsSync(target) ? void 0 : inside.split(sep).join("/");
}
function findMissing(message, error) {
	const found = /^Cannot find (?:module|package) '([^']+)'(?: imported from '?(.+?)'?)?$/m.exec(message);
	if (found === null) return void 0;
	const required = typeof error === "object" && error !== null && "requireStack" in error ? error.requireStack : void 0;
	const [first] = Array.isArray(required) ? required : [];
	return {
		name: toWritten(found[1] ?? ""),
		importer: found[2] ?? (typeof first === "string" ? first : void 0)
	};
}
function toWritten(name) {
	const own = fileURLToPath(import.meta.resolve("seedlint"));
	return name.startsWith(`${own}/`) ? `seedlint${name.slice(own.length)}` : name;
}
function explainMissing({ name, importer }, failure) {
	const from = importer === void 0 || !existsSync(importer) ? failure.file : importer;
	const path = toShownPath(from, failure) ?? failure.shownPath;
	const { written, place } = findImport(name, from, path);
	return {
		message: `It imports \`${written}\`, which is not there`,
		place,
		hint: adviseOnMissing(written, path, failure)
	};
}
function adviseOnMissing(written, path, { mayImportPackages }) {
	if (written.startsWith(".")) return `The path is relative to the folder of \`${path}\`.`;
	if (written.startsWith("seedlint/")) return `Did you mean \`${findClosest(written, OWN_NAMES.slice(1)) ?? "seedlint/sdk"}\`?`;
	if (!mayImportPackages) return "For a change that is not trusted, code imports files of the base alone, no packages.";
	const [packageName = ""] = /^(?:@[^/]+\/)?[^/]+/.exec(written) ?? [];
	return `Install it: \`npm install --save-dev ${packageName}\`.`;
}
function findImport(name, file, path) {
	const text = readFileSync(file, "utf8");
	const folder = dirname(file);
	for (const { 1: written = "", index } of text.matchAll(/["'`]([^"'`\n]{1,500})["'`]/g)) {
		const isOfPackage = written.startsWith(`${name}/`) && !OWN_NAMES.includes(written);
		if (written !== name && !isOfPackage && resolve(folder, written) !== name) continue;
		return {
			written,
			place: {
				path,
				...new LineIndex(text).positionAt(index)
			}
		};
	}
	return {
		written: isAbsolute(name) ? relative(folder, name) : name,
		place: { path }
	};
}

export { explainFailure };