import { ht as isObject, mt as isList } from "./sdk.js";
import { Nn as UserError } from "./lint.js";

// src/engine/baseline/explain-line.ts
const CONFLICT = {
	message: "There is an unresolved merge conflict in the baseline",
	hint: "Keep the lines of both sides and delete the markers: order does not matter. What is too much, `seedlint baseline --prune` removes."
};
const OTHER_VERSION_HINT = "Take the seedlint that wrote it, or a later one.";
const BROKEN_HINT = "Delete the line: what it accepted is then new, and `seedlint baseline --update` takes it in again.";
function explainLine(line) {
	if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return CONFLICT;
	const message = findFault(line);
	if (message === void 0) return void 0;
	return {
		message,
		hint: isVersion(parse(line)) ? OTHER_VERSION_HINT : BROKEN_HINT
	};
}
function findFault(line) {
	const value = parse(line);
	if (!isObject(value)) return "This line of the baseline is no object of JSON";
	if (isVersion(value)) {
		if (value["version"] === 1) return void 0;
		return `The baseline has version ${JSON.stringify(value["version"])}, expected ${1}`;
	}
	const { fingerprint, rule, count = 1 } = value;
	if (typeof fingerprint !== "string" || !/^[0-9a-f]{32}$/.test(fingerprint)) return "Expected a `fingerprint` of 32 hex digits";
	if (typeof rule !== "string") return "Expected the id of a `rule`";
	return typeof count === "number" && Number.isSafeInteger(count) && count >= 1 ? void 0 : "Expected a `count` from 1";
}
const isVersion = (value) => isObject(value) && Object.hasOwn(value, "version");
function parse(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}

// src/engine/baseline/parse-baseline.ts
const MAX_TOLD = 10;
function parseBaseline(text, path) {
	const lines = text.replace(/^\uFEFF/, "").split("\n");
	const entries = readEntries(lines.filter(isWritten));
	if (entries !== void 0) return {
		path,
		entries
	};
	const problems = lines.flatMap((line, index) => {
		const problem = isWritten(line) ? explainLine(line.trimEnd()) : void 0;
		return problem === void 0 ? [] : [{
			...problem,
			place: {
				path,
				line: index + 1
			}
		}];
	});
	const nothing = {
		message: "The baseline cannot be read",
		place: { path }
	};
	const [first = nothing, ...others] = problems.slice(0, MAX_TOLD);
	throw new UserError("baseline-invalid", [first, ...others]);
}
function isWritten(line) {
	return line !== "" && line !== "\r";
}
function readEntries(lines) {
	const values = parseAll(lines);
	if (values?.length !== lines.length) return void 0;
	const entries = /* @__PURE__ */ new Map();
	for (const value of values) {
		if (!isObject(value)) return void 0;
		if (Object.hasOwn(value, "version")) {
			if (value["version"] !== 1) return void 0;
			continue;
		}
		const entry = toEntry(value);
		if (entry === void 0) return void 0;
		const known = entries.get(entry.fingerprint);
		if (known === void 0 || known.count < entry.count) entries.set(entry.fingerprint, entry);
	}
	return entries;
}
function parseAll(lines) {
	try {
		const values = JSON.parse(`[${lines.join(",")}]`);
		return isList(values) ? values : void 0;
	} catch {
		return;
	}
}
function toEntry(value) {
	const { fingerprint, rule, count = 1, record, locale, path, pointer } = value;
	if (typeof fingerprint !== "string" || !/^[0-9a-f]{32}$/.test(fingerprint)) return void 0;
	if (typeof rule !== "string" || typeof count !== "number") return void 0;
	if (!Number.isSafeInteger(count) || count < 1) return void 0;
	return {
		fingerprint,
		rule,
		count,
		record: toText(record),
		locale: toText(locale),
		path: toText(path),
		pointer: toText(pointer)
	};
}
function toText(value) {
	return typeof value === "string" ? value : void 0;
}

export { parseBaseline };