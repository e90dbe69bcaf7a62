import "./sdk.js";
import { a as parsePointer, i as getKey, r as getAt } from "./sdk-pointer.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { r as settingFor, s as renderMessage } from "./config-resolve.js";
import { n as spanOf, r as textAt, t as pointerOf } from "./engine-place.js";
import { hash } from "node:crypto";

// src/engine/active-rules.ts
function findActiveRules(config, rules) {
	return rules.filter(({ meta: { id } }) => {
		const overrides = config.overridesByRule.get(id) ?? [];
		return [config.rules.get(id), ...overrides.map((override) => override.rules.get(id))].some((setting) => setting !== void 0 && setting.level !== "off");
	});
}
function settingOf(config, ruleId, loaded) {
	const { seed, identity } = loaded;
	const get = (pointer) => seed?.get(pointer);
	return settingFor(config, ruleId, identity.path, get);
}

// src/engine/fingerprint.ts
function fingerprintOf(record, problem) {
	return hash("sha256", `[${record},${problem}]`, "hex").slice(0, 32);
}
function recordOf({ identity, member }) {
	const { id, locale, path } = identity;
	if (id === void 0) return JSON.stringify([path]);
	const isImplicit = member.collection.files.length === 0;
	return JSON.stringify([
		isImplicit ? "" : identity.collection,
		id,
		locale ?? ""
	]);
}
function describeProblem({ meta, finding, loaded, pointer, span }) {
	const { document } = loaded;
	const whole = pointer === "" ? [{ ...finding.data }] : [];
	const subject = pointer === null ? describeText(finding, document.text.slice(span.start, span.end)) : [
		...whole,
		...describePointer(pointer, document.data),
		...describePart(finding, pointer, loaded)
	];
	return JSON.stringify([
		meta.id,
		finding.message,
		subject
	]);
}
function describePlace(pointer, { document }) {
	if (pointer === null || pointer === "") return void 0;
	let value = document.data;
	const steps = parsePointer(pointer).map((key) => {
		const parent = value;
		value = getKey(value, key);
		return isList(parent) ? [key, parent.length] : key;
	});
	return JSON.stringify(steps);
}
function describeLine({ document: { text } }, { start, end }) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const lineEnd = text.indexOf("\n", Math.max(start, end - 1));
	return text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replaceAll(/\s+/gu, " ").trim();
}
function describeText({ span }, text) {
	return span === void 0 && /^(?:---|\+\+\+)/.test(text) ? [] : [text.replaceAll(/[\s"']+/gu, " ").trim()];
}
function describePointer(pointer, root) {
	let value = root;
	const steps = [];
	for (const key of parsePointer(pointer)) {
		const parent = value;
		value = getKey(value, key);
		steps.push(isList(parent) ? toItem(value) : key);
	}
	return [...steps, toScalar(value)];
}
function describePart({ part, key }, pointer, { document }) {
	if (part === void 0) return [];
	return [textAt(document, {
		pointer,
		part: key === true ? "key" : "value"
	})?.slice(part.start, part.end) ?? ""];
}
function toItem(value) {
	const name = (isObject(value) ? [
		"id",
		"key",
		"name",
		"title",
		"url"
	] : []).map((key) => getKey(value, key)).find((found) => found !== void 0);
	if (name !== void 0) return toScalar(name);
	return typeof value === "object" ? JSON.stringify(value) : toScalar(value);
}
function toScalar(value) {
	if (value === void 0) return ["absent"];
	return typeof value === "object" && value !== null ? ["container"] : value;
}

// src/engine/fix/mend.ts
function mendOf({ fix, suggestions = [] }) {
	return fix === void 0 && suggestions.length === 0 ? void 0 : {
		fix,
		suggestions
	};
}

// src/engine/judge.ts
const LEVEL_SEVERITIES = {
	error: "error",
	warn: "warning",
	info: "info"
};
function judge({ meta, finding, textSpan }, loaded, { config, pageOf }, lookUp) {
	const level = levelOf(meta, finding, settingOf(config, meta.id, loaded).level);
	if (level === "off") return void 0;
	const { identity } = loaded;
	const mend = mendOf(finding);
	const pointer = pointerOf(finding, loaded);
	const span = textSpan ?? spanOf(finding, loaded);
	const value = pointer === null ? void 0 : getAt(loaded.document.data, pointer);
	return {
		told: {
			rule: meta.id,
			messageId: finding.message,
			message: renderMessage(meta.messages[finding.message] ?? finding.message, finding.data),
			severity: LEVEL_SEVERITIES[level],
			path: identity.path,
			pointer,
			span,
			collection: identity.collection,
			id: identity.id ?? null,
			locale: identity.locale ?? null,
			url: meta.docs.url ?? pageOf(meta.id) ?? null,
			related: relatedOf(finding, loaded, lookUp),
			isFixable: mend?.fix !== void 0,
			...mend?.suggestions.length ? { hasSuggestions: true } : {}
		},
		record: recordOf(loaded),
		problem: describeProblem({
			meta,
			finding,
			loaded,
			pointer,
			span
		}),
		place: describePlace(pointer, loaded),
		context: finding.span === void 0 ? "" : describeLine(loaded, span),
		...value === void 0 ? {} : { value },
		...mend === void 0 ? {} : { mend }
	};
}
function toDiagnostic({ told, record, problem, mend }, verdict) {
	const diagnostic = {
		...told,
		verdict,
		fingerprint: fingerprintOf(record, problem)
	};
	return mend === void 0 ? diagnostic : {
		...diagnostic,
		mend
	};
}
const LEVELS = [
	"off",
	"info",
	"warn",
	"error"
];
function levelOf({ levels = {} }, { message }, set) {
	const highest = Object.hasOwn(levels, message) ? levels[message] : void 0;
	return highest !== void 0 && LEVELS.indexOf(highest) < LEVELS.indexOf(set) ? highest : set;
}
function relatedOf(finding, own, lookUp) {
	return (finding.related ?? []).map((place) => {
		const path = place.in ?? own.identity.path;
		return {
			path,
			...placed(place, place.in === void 0 ? own : lookUp(path)),
			message: place.message ?? ""
		};
	});
}
function placed(place, loaded) {
	if (loaded === void 0) return {
		pointer: null,
		span: {
			start: 0,
			end: 0
		}
	};
	return {
		pointer: pointerOf(place, loaded),
		span: spanOf(place, loaded)
	};
}

export { findActiveRules as a, recordOf as i, judge as n, settingOf as o, toDiagnostic as r, LEVEL_SEVERITIES as t };