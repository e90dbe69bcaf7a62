import { n as rulePagesUrl, r as version } from "./sdk-version.js";
import { t as UserError } from "./sdk-user-error.js";
import { _ as objectId } from "./git.js";
import { o as reportHang } from "./session-requested-paths.js";
import { $ as createCycleTest, A as takeApart, C as findPlaceholder, D as mendAsymmetries, E as findReplacements, F as countHan, G as bodyPlugins, H as isSameValue, K as findAsymmetries, M as hasSuspect, N as scriptCheckFor, O as hasSeparator, P as findExcerpt, Q as buildRelationGraph, R as measureContainment, S as toPatterns, T as findSlip, U as findDateReadings, W as coversPointer, X as toListPattern, Y as findSharedScope, Z as outlineOf, _ as findSentences, a as inferWordMap, b as isRecord$2, c as readVocabularies, d as findTexts, et as toGraph, f as joinTexts, g as supersededStatuses, h as inForceStatuses, i as writeExcerpt, j as findInvisibles, k as splitJoinedList, l as groupVersions, m as hasSubstance, n as endAtSentence, nt as findCycles, o as isSameWord, p as toSlug, q as collectReferences, r as endWithEllipsis, rt as rememberByFacts, s as findTerms, t as findWriting, u as hasViolationAt, v as defineRule, w as mendViolation, y as isKept, z as toWords } from "./sdk.js";
import { a as parsePointer, i as getKey, l as memoize, n as childrenOf, r as getAt, s as toPointer, t as appendToPointer, u as rememberLast } from "./sdk-pointer.js";
import { n as isList, r as isObject, t as forEachChild } from "./sdk-json.js";
import { n as parseDay, r as parsePeriod, t as findClosest } from "./sdk-closest.js";
import { n as isEqualJson, t as isEmptyJson } from "./sdk-equality.js";
import { a as createValidator, o as loadValidator } from "./config-schema-parts.js";
import { n as resolveConfig, t as implicitConfig } from "./config-resolve.js";
import { a as listRulePaths, i as checkConfig, n as createImplicitMembership, o as findShapeProblems, r as createMembership, t as guardRule } from "./engine-guarded-rule.js";
import { _ as splitPluginPreset, a as documentsOf, b as toProblem, c as toDataDocument, g as listPlugins, h as POLICY_SCHEMA, n as readCustomRules, o as readStack, r as toKnownRule, v as toPluginName, y as packageOf } from "./config-custom-rules.js";
import { r as toBrokenRule } from "./config-catalogue.js";
import { r as implicitCollection } from "./config-defaults.js";
import { t as compilePathPattern } from "./corpus-path-pattern.js";
import { n as engineRules, t as engineRuleIds } from "./engine-engine-rules.js";
import { t as BASELINE_NAME } from "./engine-baseline-baseline.js";
import { t as applyTrial } from "./session-trial.js";
import module from "node:module";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { Worker, isMainThread } from "node:worker_threads";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dirname, join, posix, relative, sep } from "node:path";
import { readFile } from "node:fs/promises";
import { url } from "node:inspector";

// rules/audit-fresh.ts
const days = {
	type: "integer",
	minimum: 0
};
const defaults$22 = {
	maxAgeDays: 365,
	byReview: {}
};
var audit_fresh_default = defineRule({
	scope: "seed",
	meta: {
		id: "audit-fresh",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the date of the last audit, at most a year before today",
			why: "A record that nobody has looked at for long may no longer be true, and a reader cannot tell.",
			remedy: "Check the record against its source, then write the day of the check, `YYYY-MM-DD`. A date that does not exist is told by `date-valid`, one in the future, or before the record was published, by `date-order`."
		},
		messages: {
			missing: "Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
			stale: "Audit date `{{date}}` is {{age}} days before today, expected at most {{max}}"
		},
		yieldsTo: ["date-order"],
		options: {
			properties: {
				maxAgeDays: {
					description: "The greatest age of an audit, in days",
					...days
				},
				byReview: {
					description: "Another greatest age for a review status",
					type: "object",
					additionalProperties: days
				}
			},
			defaults: defaults$22
		}
	},
	*check(seed, { collection, options, today }) {
		const value = seed.get("audited");
		if (isBlank$3(value)) {
			if (isExpected$1(seed, collection)) yield {
				message: "missing",
				at: "audited"
			};
			return;
		}
		const date = typeof value === "string" ? value.trim() : "";
		const day = parseDay(date);
		if (day === void 0) return;
		const age = (parseDay(today) ?? day) - day;
		const max = maxAge(seed, options);
		if (age > max) yield {
			message: "stale",
			data: {
				date,
				age,
				max
			},
			at: "audited"
		};
	}
});
function isBlank$3(value) {
	return value === void 0 || value === null || typeof value === "string" && value.trim() === "";
}
function isExpected$1(seed, { fields, files }) {
	const pointer = fields["audited"];
	if (pointer === void 0) return false;
	if (seed.get(pointer) !== void 0) return true;
	const parent = toPointer(parsePointer(pointer).slice(0, -1));
	return files.length > 0 && isObject(getAt(seed.data, parent));
}
function maxAge(seed, { maxAgeDays, byReview }) {
	const review = seed.get("review");
	if (typeof review !== "string" || !Object.hasOwn(byReview, review)) return maxAgeDays;
	return byReview[review] ?? maxAgeDays;
}

// rules/body-present.ts
const defaults$21 = {
	min: 120,
	minHan: 60
};
const length = {
	type: "integer",
	minimum: 1
};
var body_present_default = defineRule({
	scope: "seed",
	meta: {
		id: "body-present",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require a body that is not thin",
			why: "The body is the page that readers come for; a sentence that repeats the title tells them nothing and makes search engines drop the page.",
			remedy: "Write what the record is about, since when, and for whom. Only seeds with an audit date or a review status, or of a collection with an `excerpt` of the body, are expected to have one: other collections have links, notes and cards."
		},
		messages: {
			missing: "Body is missing, expected a text below the front matter",
			thin: "Body has {{length}} characters, expected at least {{min}}"
		},
		options: {
			properties: {
				min: {
					description: "The least length, in characters, without link targets, tags and comments",
					...length
				},
				minHan: {
					description: "The least length where the locale or most words are written in Han characters",
					...length
				}
			},
			defaults: defaults$21
		}
	},
	*check(seed, { collection, options: { min, minHan } }) {
		const { source } = seed.body;
		const enough = Math.max(min, minHan);
		if (isEnough(source, enough) || !needsBody(seed, collection)) return;
		const text = toText$8(source);
		if (text.length >= enough) return;
		const least = isInHan(seed.locale) || isMostlyHan(text) ? minHan : min;
		if (!/[\p{L}\p{N}]/u.test(text)) yield { message: "missing" };
		else if (text.length < least) yield {
			message: "thin",
			data: {
				length: text.length,
				min: least
			},
			span: findText(source)
		};
	}
});
function needsBody(seed, { excerpt }) {
	return isKept(seed) || excerpt?.of === "body";
}
const ALWAYS_ENOUGH = 20;
function isEnough(source, enough) {
	return source.length >= ALWAYS_ENOUGH * enough || isPlain(source) && hasVisible(source, enough);
}
function isPlain(source) {
	return !source.includes("<") && !source.includes("](");
}
function hasVisible(source, count) {
	let found = 0;
	for (let index = 0; index < source.length && found < count; index += 1) {
		const code = source.charCodeAt(index);
		if (code > 32 && code < 127 || code > 12288 && code < 65024) found += 1;
	}
	return found === count;
}
function toText$8(source) {
	return (isPlain(source) ? source : source.replaceAll(/<[^<>]*>/gu, "").replaceAll(/\]\([^()]*\)/gu, "]")).replaceAll(/\s+/gu, " ").trim();
}
function isInHan(locale) {
	return locale !== void 0 && findWriting(locale)?.name === "Han";
}
function isMostlyHan(text) {
	const count = countHan(text);
	return count * 6 > text.length - count;
}
function findText(source) {
	return {
		start: source.length - source.trimStart().length,
		end: source.trimEnd().length
	};
}

// rules/change-audit-date.ts
const defaults$20 = { ignore: [] };
const TOLD = ["audited", "id"];
var change_audit_date_default = defineRule({
	scope: "change",
	meta: {
		id: "change-audit-date",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the audit date to move with the content, and only forwards",
			why: "The date tells readers when somebody last held the record against its source: content that is newer was never checked, and a date that moves by itself claims a check that left no trace.",
			remedy: "Check the record against its source, then write the day of the check. Blanks, items in another order, filler that goes, what a relation mirrors of other records and what the collection calls `derived` need no new date; a date of the day of the change is new enough. A date may move where the record has changed in any of its locales.",
			suggestions: "The day of the run, or the former date where it moved backwards."
		},
		messages: {
			unmoved: "Content changed, expected a new audit date",
			alone: "Audit date moved, expected a change of content with it",
			backwards: "Audit date moved backwards, expected no day before that of the last audit"
		},
		options: {
			properties: { ignore: {
				description: "Values that may change without a new date",
				type: "array",
				items: {
					type: "string",
					pattern: "^/"
				}
			} },
			defaults: defaults$20
		}
	},
	*check(change, { collection, options, today }) {
		const [from, to] = [readDate$1(change.before), readDate$1(change.after)];
		const told = toPatterns(TOLD, collection);
		if (from === void 0 || to === void 0) return;
		if (to < from) {
			const former = change.before?.get("audited");
			yield {
				message: "backwards",
				at: "audited",
				suggestions: typeof former === "string" ? [toSuggestion$4(former)] : []
			};
		} else if (to === from) {
			const isOfToday = to >= (parseDay(today) ?? Infinity);
			const ignored = [
				...told,
				...options.ignore,
				...findMirrors(collection)
			];
			if (!isOfToday && hasNewContent(change, ignored)) yield {
				message: "unmoved",
				at: "audited",
				suggestions: [toSuggestion$4(today)]
			};
		} else if (isUntouchedButFor(told, change)) yield {
			message: "alone",
			at: "audited"
		};
	}
});
function toSuggestion$4(date) {
	return {
		title: `Write ${date}`,
		edits: [{
			kind: "set",
			at: "audited",
			value: date
		}]
	};
}
function readDate$1(seed) {
	const value = seed?.get("audited");
	return typeof value === "string" ? parseDay(value.trim()) : void 0;
}
function findMirrors({ relations }) {
	return relations.flatMap(({ inverse }) => inverse ?? []);
}
function hasNewContent(change, ignored) {
	const { before, after, differences, hasNewBody } = change;
	const isIgnored = ({ pointer }) => ignored.some((pattern) => coversPointer(pattern, pointer));
	if (differences.some((each) => saysOtherwise$1(each) && !isIgnored(each))) return true;
	return hasNewBody && withoutBlanks$2(before?.body.source) !== withoutBlanks$2(after?.body.source);
}
function saysOtherwise$1({ before, after }) {
	if (!hasSubstance(before) && !hasSubstance(after)) return false;
	return !isSameValue(toContent(before), toContent(after));
}
function toContent(value) {
	if (typeof value === "string") return withoutBlanks$2(value);
	if (!isList(value)) return value ?? null;
	return value.map(toContent).toSorted((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}
function withoutBlanks$2(text = "") {
	return text.replaceAll(/\s+/gu, "");
}
function isUntouchedButFor(patterns, change) {
	return [change, ...change.otherLocales].every(({ before, after, differences, hasNewBody }) => before !== void 0 && after !== void 0 && !hasNewBody && differences.every(({ pointer }) => patterns.some((each) => coversPointer(each, pointer))));
}

// rules/change-id-stable.ts
var change_id_stable_default = defineRule({
	scope: "change",
	meta: {
		id: "change-id-stable",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require a record to keep its id",
			why: "References, links and bookmarks name a record by its id: with another one they lead nowhere, and the record looks new to everybody who kept the old one.",
			remedy: "Put the old id back. A file may be renamed as long as the id in its front matter stays; at another path a seed is taken for the same record if it has the same title, or without titles the same body. If a record is to be replaced, add a new one that supersedes it."
		},
		messages: {
			changed: "Id is `{{id}}`, expected `{{former}}` as before the change",
			removed: "Id is gone, expected `{{former}}` as before the change"
		},
		yieldsTo: [
			"id-matches-path",
			"id-unique",
			"locale-pair",
			"schema"
		]
	},
	*check(change) {
		const { before, after } = change;
		const former = before?.id;
		if (former === void 0 || after === void 0 || after.id === former) return;
		if ([before, after].every((side) => isBlank$2(side?.get("id"))) || !isSameRecord(change)) return;
		if (after.id === void 0) yield {
			message: "removed",
			data: { former },
			at: "id"
		};
		else yield {
			message: "changed",
			data: {
				former,
				id: after.id
			},
			at: "id"
		};
	}
});
function isSameRecord({ before, after, changed, hasNewBody }) {
	if (before?.path === after?.path) return true;
	if (changed("title")) return false;
	return !isBlank$2(after?.get("title")) || !hasNewBody && after?.body.source.trim() !== "";
}
function isBlank$2(value) {
	return typeof value === "string" ? value.trim() === "" : value === void 0 || value === null;
}

// rules/change-loss.ts
const defaults$19 = { ignore: [] };
const MIN_BODY = 100;
const MIN_QUOTE = 20;
var change_loss_default = defineRule({
	scope: "change",
	meta: {
		id: "change-loss",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Disallow changes that empty fields and lists or cut most of the body",
			why: "What a change takes away is seen by nobody who reads the record afterwards, and an edit by a program often takes away more than was meant.",
			remedy: "Put back what is gone, or move it to where it belongs. Filler, truth values and empty values may go, so may the last reference of a relation, and what now stands elsewhere in the record is not lost. A list that has become shorter is not told as long as something is left in it."
		},
		messages: {
			emptied: "`{{at}}` is empty, expected what it had before the change",
			filler: "`{{at}}` is filler, expected what it had before the change",
			removed: "`{{at}}` is gone, expected what it had before the change",
			body: "Body has lost more than half of its text"
		},
		yieldsTo: [
			...[
				"audit-fresh",
				"change-id-stable",
				"date-valid",
				"description-matches-body"
			],
			...[
				"id-matches-path",
				"locale-neutral",
				"placeholder-text",
				"review-gate",
				"schema"
			],
			"score-evidence"
		],
		options: {
			properties: { ignore: {
				description: "Values that may go",
				type: "array",
				items: {
					type: "string",
					pattern: "^/"
				}
			} },
			defaults: defaults$19
		}
	},
	*check(change, { collection, options: { ignore } }) {
		const { before, after, differences } = change;
		if (before === void 0 || after === void 0) return;
		const told = /* @__PURE__ */ new Set();
		const isElsewhere = searchIn(change);
		for (const difference of differences) {
			if (!isLoss(difference) || mayGo(difference, collection)) continue;
			if (ignore.some((pattern) => coversPointer(pattern, difference.pointer))) continue;
			if (isElsewhere(difference.before)) continue;
			const at = findTop(difference.pointer, after);
			if (told.has(at)) continue;
			told.add(at);
			yield {
				message: toMessage(after.get(at)),
				data: { at },
				at
			};
		}
		if (isBodyCut(change)) yield {
			message: "body",
			...findFirstLine(after.body.source)
		};
	}
});
function toMessage(left) {
	if (left === void 0) return "removed";
	return isEmptyJson(left) ? "emptied" : "filler";
}
function isLoss({ before, after }) {
	return typeof before !== "boolean" && hasSubstance(before) && !hasSubstance(after);
}
function mayGo({ pointer, before }, { relations }) {
	if (isList(before) && before.length > 1) return false;
	return relations.flatMap(({ from, inverse }) => [from, inverse ?? []].flat()).some((pattern) => coversPointer(pattern, pointer));
}
function searchIn(change) {
	let read;
	const isElsewhere = (lost) => {
		if (isList(lost)) return lost.every(isElsewhere);
		if (isObject(lost)) return Object.values(lost).every(isElsewhere);
		return !hasSubstance(lost) || hasText(read ??= readNewTexts(change), toText$7(lost));
	};
	return isElsewhere;
}
function readNewTexts({ differences, hasNewBody, after }) {
	const texts = /* @__PURE__ */ new Set();
	for (const difference of differences) addTexts(difference.after, texts);
	if (hasNewBody) addTexts(after?.body.source, texts);
	return {
		texts,
		joined: [...texts].join("\n")
	};
}
function addTexts(value, texts) {
	const text = toText$7(value);
	if (text !== void 0) texts.add(text);
	else if (isList(value)) for (const item of value) addTexts(item, texts);
	else if (isObject(value)) for (const part of Object.values(value)) addTexts(part, texts);
}
function hasText({ texts, joined }, quote) {
	if (quote === void 0) return false;
	return texts.has(quote) || quote.length >= MIN_QUOTE && joined.includes(quote);
}
function toText$7(value) {
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	return String(value).replaceAll(/\s+/gu, " ").trim();
}
function findTop(pointer, after) {
	const keys = parsePointer(pointer);
	for (let length = 1; length < keys.length; length += 1) {
		const top = toPointer(keys.slice(0, length));
		if (isEmptyJson(after.get(top))) return top;
	}
	return pointer;
}
function isBodyCut({ before, after, hasNewBody }) {
	if (!hasNewBody) return false;
	const [from, to] = [before, after].map((side) => countCharacters(side?.body.source ?? ""));
	return from !== void 0 && to !== void 0 && from >= MIN_BODY && to * 2 < from;
}
function countCharacters(text) {
	return text.replaceAll(/\s+/gu, "").length;
}
function findFirstLine(source) {
	const start = source.search(/\S/u);
	if (start < 0) return {};
	const length = source.slice(start).search(/[\r\n]/);
	return { span: {
		start,
		end: length < 0 ? source.trimEnd().length : start + length
	} };
}

// rules/change-one-locale.ts
const MIN_WORDS$1 = 4;
const messages$11 = {
	neutral: "`{{at}}` changed in this locale only, expected the same value in {{locales}}",
	text: "Text changed in this locale only, expected a change in {{locales}} too"
};
var change_one_locale_default = defineRule({
	scope: "change",
	meta: {
		id: "change-one-locale",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require a change of a record to reach all of its locales",
			why: "A record that moves on in one language and stays behind in another tells two groups of readers different things, and nobody comes back to it.",
			remedy: "Make the change in the other locales too. Values are compared that `locales: { neutral: […] }` names; where `locale-neutral` reports the same value, in this seed or in the other, it alone speaks. Texts are told once a seed, and only where numbers or a good part of the words are new and nothing has changed in the other locales: a slip that is corrected, a first translation and text that was in another script are no such change."
		},
		messages: messages$11,
		levels: { text: "warn" },
		yieldsTo: ["locale-neutral"]
	},
	*check(change, { collection }) {
		const { after, otherLocales } = change;
		if (after === void 0 || change.before === void 0 || otherLocales.length === 0) return;
		yield* checkNeutral(change, collection);
		if (!otherLocales.every(isUntouched)) return;
		const place = findNewText(change, collection);
		if (place === void 0) return;
		const related = otherLocales.flatMap((other) => toRelated(other, place.at));
		yield {
			message: "text",
			data: { locales: toNames(otherLocales) },
			...place,
			related
		};
	}
});
function isUntouched({ before, after, differences, hasNewBody }) {
	return before !== void 0 && after !== void 0 && differences.length === 0 && !hasNewBody;
}
function* checkNeutral(change, { locales: { neutral } }) {
	for (const { pointer: at, after: value } of change.differences) {
		if (!neutral.some((pattern) => coversPointer(pattern, at))) continue;
		const others = change.otherLocales.filter(({ before, after }) => before && after);
		if (others.length === 0 || others.some(({ changed }) => changed(at))) continue;
		const behind = others.filter(({ after }) => isOther(after?.get(at), value));
		if (behind.length === 0) continue;
		const related = behind.flatMap((other) => toRelated(other, at));
		yield {
			message: "neutral",
			data: {
				at,
				locales: toNames(behind)
			},
			at,
			related
		};
	}
}
function isOther(a, b) {
	return (hasSubstance(a) || hasSubstance(b)) && !isSameValue(withoutBlanks$1(a), withoutBlanks$1(b));
}
function withoutBlanks$1(value) {
	if (typeof value === "string") return value.replaceAll(/\s+/gu, "");
	return isList(value) ? value.map(withoutBlanks$1) : value ?? null;
}
function toRelated({ after }, at) {
	if (after === void 0) return [];
	return [at === void 0 ? { in: after.path } : {
		in: after.path,
		at
	}];
}
function toNames(changes) {
	return changes.map(({ after }) => `\`${after?.locale ?? ""}\``).join(", ");
}
function findNewText(change, collection) {
	const { before, after, hasNewBody } = change;
	if (before === void 0 || after === void 0) return void 0;
	for (const { pointer: at, before: from, after: to } of change.differences) {
		if (isShared(at, collection) || isCatchingUp(at, change)) continue;
		if (saysOtherwise(toText$6(from), toText$6(to), after)) return { at };
	}
	const [from, to] = [before.body.source, after.body.source];
	return hasNewBody && saysOtherwise(from, to, after) ? findNewLine(from, to) : void 0;
}
function isShared(at, { locales, fields }) {
	const names = ["author", "reviewer"].flatMap((field) => fields[field] ?? []);
	return [
		...locales.neutral,
		...Object.keys(locales.translated),
		...names
	].some((pattern) => coversPointer(pattern, at));
}
function isCatchingUp(at, { before, otherLocales }) {
	const former = before?.get(at);
	return otherLocales.some(({ after }) => {
		const other = after?.get(at);
		return hasSubstance(other) && (!hasSubstance(former) || isSameValue(former, other));
	});
}
function toText$6(value) {
	if (typeof value === "string") return value;
	return isList(value) ? value.map(toText$6).join("\n") : "";
}
function saysOtherwise(before, after, { locale }) {
	const [from, to] = [toWords(before), toWords(after)];
	if (!isText(to) || isForeign(before, locale)) return false;
	if (toNumbers(from) !== toNumbers(to)) return true;
	return countNew(to, from) > toLimit(to) || countNew(from, to) > toLimit(from);
}
function isText(words) {
	return words.filter((word) => /\p{L}/u.test(word)).length >= MIN_WORDS$1;
}
function toNumbers(words) {
	return words.filter((word) => /^\d+$/.test(word)).join(" ");
}
function countNew(words, others) {
	const known = new Set(others);
	return words.filter((word) => !known.has(word)).length;
}
function toLimit({ length }) {
	return Math.max(1, length * .15000000000000002);
}
function isForeign(text, locale = "") {
	const writing = findWriting(locale);
	if (writing === void 0) return false;
	const { isSuspect, find } = scriptCheckFor(writing);
	return isSuspect(text) && find(text, MIN_WORDS$1).length > 0;
}
function findNewLine(before, after) {
	const known = new Set(before.split(/\r\n|\r|\n/).map((line) => line.trim()));
	let start = 0;
	for (const line of after.split(/(\r\n|\r|\n)/)) {
		const text = line.trim();
		const from = start + line.length - line.trimStart().length;
		if (!known.has(text)) return { span: {
			start: from,
			end: from + text.length
		} };
		start += line.length;
	}
	return {};
}

// rules/change-score-noted.ts
const defaults$18 = {
	scores: ["/analysis/*/score"],
	notes: [
		"evidence",
		"citation",
		"auditNote",
		"note"
	]
};
var change_score_noted_default = defineRule({
	scope: "change",
	meta: {
		id: "change-score-noted",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require a changed score to come with a changed ground for it",
			why: "A score that moves while everything it rests on stays as it was cannot be explained to anybody, and is most often a slip or an edit in bulk.",
			remedy: "Say what is new: in the evidence, the citation or a note beside the score, or by the audit date of the record. It is enough to say so in one locale. A score that becomes that of the other locales needs no ground of its own."
		},
		messages: { unnoted: "Score changed, expected a change of evidence, citation, note or audit date with it" },
		yieldsTo: [
			"change-one-locale",
			"locale-neutral",
			"schema",
			"score-range"
		],
		options: {
			properties: {
				scores: {
					description: "Where scores stand",
					type: "array",
					items: {
						type: "string",
						pattern: "^/"
					}
				},
				notes: {
					description: "The keys beside a score that say what it rests on",
					type: "array",
					items: { type: "string" }
				}
			},
			defaults: defaults$18
		}
	},
	*check(change, { options: { scores, notes } }) {
		for (const difference of change.differences) {
			const { pointer } = difference;
			if (!scores.some((pattern) => coversPointer(pattern, pointer))) continue;
			if (!isOtherScore(difference) || isOfOthers(difference, change)) continue;
			if ([change, ...change.otherLocales].some((each) => isNoted(each, pointer, notes))) continue;
			yield {
				message: "unnoted",
				at: pointer
			};
		}
	}
});
function isOtherScore({ before, after }) {
	const [from, to] = [toNumber$1(before), toNumber$1(after)];
	return from !== void 0 && to !== void 0 && from !== to;
}
function toNumber$1(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : void 0;
}
function isOfOthers({ pointer, after }, { otherLocales }) {
	return otherLocales.some((other) => !other.changed(pointer) && toNumber$1(other.after?.get(pointer)) === toNumber$1(after));
}
function isNoted(change, score, notes) {
	const { before, after, changed } = change;
	if (before === void 0 || after === void 0) return false;
	if (changed("audited") && hasSubstance(after.get("audited"))) return true;
	const beside = parsePointer(score).slice(0, -1);
	return notes.some((note) => changed(toPointer([...beside, note])));
}

// rules/change-status-flow.ts
const defaults$17 = {
	status: {},
	review: {},
	inForce: inForceStatuses,
	superseded: supersededStatuses
};
const list$2 = {
	type: "array",
	items: { type: "string" }
};
const flow = {
	type: "object",
	additionalProperties: list$2
};
var change_status_flow_default = defineRule({
	scope: "change",
	meta: {
		id: "change-status-flow",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require status and review status to move along allowed transitions",
			why: "A status says how far a record has come, so a step that leaves out the ones between, or goes back without a reason, is a slip or an end run around a review.",
			remedy: "Take the steps in order, or allow the transition: `status: { Draft: [Active], Active: [Superseded, Repealed] }`. A superseded record that is active again has no successor: remove the reference to it, in the record of the successor too. Words of other locales are those of `locales: { translated: … }`."
		},
		messages: {
			back: "Status moved from `{{from}}` back to `{{to}}`, expected no successor to be named then",
			step: "`{{at}}` moved from `{{from}}` to `{{to}}`, expected {{allowed}}"
		},
		yieldsTo: ["locale-vocabulary", "schema"],
		options: {
			properties: {
				status: {
					description: "For a status, those that may come next; for one that is not named, all",
					...flow
				},
				review: {
					description: "The same of the review status",
					...flow
				},
				inForce: {
					description: "The statuses of a record that applies",
					...list$2
				},
				superseded: {
					description: "The statuses of a record that has a successor",
					...list$2
				}
			},
			defaults: defaults$17
		}
	},
	*check({ before, after, changed }, { collection, options }) {
		for (const field of ["status", "review"]) {
			if (!changed(field)) continue;
			const [from, to] = [before, after].map((side) => readStatus(side, field, collection));
			if (from === void 0 || to === void 0 || isAnyOf(from, to.words)) continue;
			const data = {
				from: from.written,
				to: to.written
			};
			const next = findNext(from, options[field]);
			if (next !== void 0 && !isAnyOf(to, next)) {
				const place = collection.fields[field] ?? field;
				const allowed = next.map((word) => `\`${word}\``).join(" or ") || "it to stay";
				yield {
					message: "step",
					data: {
						...data,
						at: place,
						allowed
					},
					at: field
				};
			} else if (field === "status" && isAnyOf(from, options.superseded)) {
				const successor = isAnyOf(to, options.inForce) && findSuccessor(after, collection);
				if (!successor) continue;
				yield {
					message: "back",
					data,
					at: field,
					related: [{ at: successor.pointer }]
				};
			}
		}
	}
});
function readStatus(seed, field, { fields, locales }) {
	const value = seed?.get(field);
	if (typeof value !== "string" || value.trim() === "") return void 0;
	const written = value.trim();
	return {
		written,
		words: [written, ...readVocabularies(locales).filter(({ pattern }) => pattern === fields[field]).flatMap((vocabulary) => findTerms(vocabulary, seed?.locale, written)).flatMap((term) => [...term.values()])]
	};
}
function isAnyOf({ words }, others) {
	const known = new Set(others.map((word) => word.toLowerCase()));
	return words.some((word) => known.has(word.toLowerCase()));
}
function findNext(status, transitions) {
	return Object.entries(transitions).find(([word]) => isAnyOf(status, [word]))?.[1];
}
function findSuccessor(seed, collection) {
	const index = collection.relations.findIndex(({ name }) => name === "supersedes");
	return seed && collectReferences(seed, collection)?.[index]?.inverse[0];
}

// rules/coordinates.ts
const defaults$16 = {
	points: [
		"/coordinates",
		"/location",
		"/geo",
		"/position",
		""
	],
	order: "lat-lon"
};
const NULL_ISLAND = .01;
const LIMITS = {
	Latitude: 90,
	Longitude: 180
};
var coordinates_default = defineRule({
	scope: "seed",
	meta: {
		id: "coordinates",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require coordinates to be on the globe, and not at 0, 0",
			why: "A map draws whatever it is given: a point at 0, 0 is in the sea off Ghana, where unknown places gather, and one with its numbers swapped is on another continent.",
			remedy: "Look the place up. If it is not known, leave the coordinates out. Lists are latitude first unless `order` says otherwise, but those of GeoJSON (`type: Point`) longitude first, as its standard has it. Whether a point is in the stated country is not checked.",
			suggestions: "Two numbers that seem to be swapped change places."
		},
		messages: {
			range: "{{axis}} `{{value}}` is out of range, expected -{{limit}} to {{limit}}",
			swapped: "Latitude `{{value}}` is out of range, but would be a longitude: the two numbers seem to be swapped",
			nullIsland: "Coordinates `{{lat}}, {{lon}}` are null island, which stands for an unknown place"
		},
		options: {
			properties: {
				points: {
					description: "Where coordinates stand: a list of two numbers, or a mapping with `lat` and `lon` (`lng`, `long`) or `latitude` and `longitude`",
					type: "array",
					items: {
						type: "string",
						pattern: "^(?:/|$)"
					}
				},
				order: {
					description: "Which number of a list is first",
					enum: ["lat-lon", "lon-lat"]
				}
			},
			defaults: defaults$16
		}
	},
	*check(seed, { options, violations }) {
		for (const pattern of options.points) for (const located of seed.select(pattern)) {
			const point = toPoint(located, options.order);
			if (point === void 0) continue;
			const { lat, lon, at: container } = point;
			if (!isOutside(lat) && !isOutside(lon) && !isNullIsland(point)) continue;
			if (isNullIsland(point)) yield {
				message: "nullIsland",
				data: {
					lat: lat.value,
					lon: lon.value
				},
				at: located.pointer || appendToPointer(container, lat.key)
			};
			for (const { axis, value, key } of [lat, lon].filter(isOutside)) {
				const at = appendToPointer(container, key);
				if (hasViolationAt(violations(), at)) continue;
				if (isSwapped(point)) yield {
					message: "swapped",
					data: { value },
					at,
					suggestions: [toSwap(point)]
				};
				else yield {
					message: "range",
					data: {
						axis,
						value,
						limit: LIMITS[axis]
					},
					at
				};
			}
		}
	}
});
function toSwap({ at, lat, lon }) {
	return {
		title: `Swap latitude and longitude: \`${lon.value}, ${lat.value}\``,
		edits: [{
			kind: "set",
			at: appendToPointer(at, lat.key),
			value: lon.written
		}, {
			kind: "set",
			at: appendToPointer(at, lon.key),
			value: lat.written
		}]
	};
}
const LAT_KEYS = ["lat", "latitude"];
const LON_KEYS = [
	"lon",
	"lng",
	"long",
	"longitude"
];
const [FIRST, SECOND] = [["0"], ["1"]];
function toPoint({ pointer, value }, order) {
	if (isList(value)) {
		if (value.length < 2 || value.length > 3) return void 0;
		const isLatFirst = order === "lat-lon";
		return readPoint(value, pointer, isLatFirst ? FIRST : SECOND, isLatFirst ? SECOND : FIRST);
	}
	if (!isObject(value)) return void 0;
	const list = pointer === "" ? void 0 : getKey(value, "coordinates");
	if (isList(list)) {
		const isGeoJson = getKey(value, "type") === "Point";
		return toPoint({
			pointer: appendToPointer(pointer, "coordinates"),
			value: list
		}, isGeoJson ? "lon-lat" : order);
	}
	return readPoint(value, pointer, LAT_KEYS, LON_KEYS);
}
function readPoint(value, at, latKeys, lonKeys) {
	const lat = readDegrees(value, latKeys, "Latitude");
	const lon = lat && readDegrees(value, lonKeys, "Longitude");
	return lon && {
		at,
		lat,
		lon
	};
}
function readDegrees(value, keys, axis) {
	for (const key of keys) {
		const degrees = getKey(value, key);
		if (degrees === void 0) continue;
		const number = toNumber(degrees);
		return number === void 0 ? void 0 : {
			axis,
			value: number,
			written: degrees,
			key
		};
	}
}
function toNumber(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" && /^\s*[-+]?\d{1,9}(?:\.\d{1,20})?\s*$/u.test(value) ? Number(value) : void 0;
}
function isNullIsland({ lat, lon }) {
	return Math.abs(lat.value) < NULL_ISLAND && Math.abs(lon.value) < NULL_ISLAND;
}
function isOutside({ axis, value }) {
	return !(Math.abs(value) <= LIMITS[axis]);
}
function isSwapped({ lat, lon }) {
	return isOutside(lat) && Math.abs(lat.value) <= LIMITS.Longitude && Math.abs(lon.value) <= LIMITS.Latitude;
}

// rules/date-order.ts
const defaults$15 = { pairs: [] };
var date_order_default = defineRule({
	scope: "seed",
	meta: {
		id: "date-order",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require dates in their natural order: published, audited, today",
			why: "Nobody can have checked a record before it was published, or tomorrow: one of the dates is mistyped, and lists by date are wrong.",
			remedy: "Correct the date that is wrong. A date in the future is told here, one that is no date by `date-valid`, and one that is long past by `audit-fresh`. Only seeds with an audit date are expected to be published already."
		},
		messages: {
			future: "Date `{{date}}` is after today, {{today}}",
			reversed: "Date `{{date}}` is before `{{earlier}}`, which must not be later"
		},
		options: {
			properties: { pairs: {
				description: "Further pairs of dates, as fields or pointers, of which the first is not after the second; a year or a month stands for all its days",
				type: "array",
				items: {
					type: "array",
					items: { type: "string" },
					minItems: 2,
					maxItems: 2
				}
			} },
			defaults: defaults$15
		}
	},
	*check(seed, { options: { pairs }, today }) {
		const audited = readDate(seed, "audited");
		const published = readDate(seed, "published");
		const now = parseDay(today) ?? Infinity;
		if (audited !== void 0) {
			const future = (published === void 0 ? [audited] : [published, audited]).filter((date) => isAfter(date, now));
			for (const { text, at } of future) yield {
				message: "future",
				data: {
					date: text,
					today
				},
				at
			};
			if (published && future.length === 0 && isReversed(published, audited)) yield toReversed(published, audited);
		}
		for (const [from, to] of pairs) {
			const [earlier, later] = [readDate(seed, from), readDate(seed, to)];
			if (earlier && later && isReversed(earlier, later)) yield toReversed(earlier, later);
		}
	}
});
function readDate(seed, at) {
	const value = seed.get(at);
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const text = String(value).trim();
	const period = parsePeriod(text);
	return period && {
		precision: period.precision,
		first: period.first,
		last: period.last,
		text,
		at
	};
}
function isAfter({ first }, now) {
	return first > now + 1;
}
function isReversed(earlier, later) {
	return earlier.first > later.last;
}
function toReversed(earlier, later) {
	return {
		message: "reversed",
		data: {
			date: later.text,
			earlier: earlier.text
		},
		at: later.at,
		related: [{ at: earlier.at }]
	};
}

// rules/date-placeholder.ts
const defaults$14 = { dates: [] };
var date_placeholder_default = defineRule({
	scope: "seed",
	meta: {
		id: "date-placeholder",
		since: "0.1.0",
		recommended: "warn",
		preview: true,
		docs: {
			summary: "Disallow a published date that stands for an unknown one",
			why: "1 January is what programs and people write where they only know the year, and a default of the schema is what nobody has written at all; both sort as if the day were known.",
			remedy: "Look the day up. If it really was 1 January, say so in a suppression; if a default of the schema is another day, name it in `dates`."
		},
		messages: {
			newYear: "Published date `{{date}}` is 1 January, which usually stands for an unknown day",
			named: "Published date `{{date}}` is one of those that stand for an unknown day"
		},
		options: {
			properties: { dates: {
				description: "Other days that stand for an unknown one, such as a default of the schema",
				type: "array",
				items: {
					type: "string",
					pattern: String.raw`^\d{4}-\d{2}-\d{2}$`
				}
			} },
			defaults: defaults$14
		}
	},
	*check(seed, { options: { dates } }) {
		const value = seed.get("published");
		const date = typeof value === "string" ? value.trim() : "";
		if (!/^\d{4}-\d{2}-\d{2}/u.test(date)) return;
		if (dates.includes(date.slice(0, 10))) yield {
			message: "named",
			data: { date },
			at: "published"
		};
		else if (date.slice(4, 10) === "-01-01") yield {
			message: "newYear",
			data: { date },
			at: "published"
		};
	}
});

// rules/date-valid.ts
const FORMS = {
	year: "YYYY",
	month: "YYYY-MM",
	day: "YYYY-MM-DD"
};
const PRECISIONS = [
	"year",
	"month",
	"day"
];
const defaults$13 = { dates: {
	published: "day",
	audited: "day"
} };
var date_valid_default = defineRule({
	scope: "seed",
	meta: {
		id: "date-valid",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require dates to be real calendar dates in ISO form",
			why: "Programs sort and compare dates as text, and read any other form as they please: `03/04/2024` is a day in March or in April, and 30 February becomes 1 March.",
			remedy: "Write `YYYY-MM-DD`. Where only the month or the year is known, say so in `dates` instead of making up a day. Every invalid date is told here: `audit-fresh` and `date-order` only speak of dates that exist. Where nothing is configured, other forms (`Jul 08 2022`) are accepted in seeds with neither audit date nor review status. What the schema of the collection says of a date, `schema` tells.",
			fix: "A date that can be read in one way only (`2024/3/7`, `7 March 2024`, `25.12.2024`) is written in ISO form.",
			suggestions: "Both readings of a date that has two, such as `07/03/2024`."
		},
		messages: {
			form: "Date `{{date}}` is not in ISO form, expected `{{expected}}`",
			unreal: "Date `{{date}}` does not exist, expected a real date as `{{expected}}`"
		},
		options: {
			properties: { dates: {
				description: "Where dates stand, as fields or pointers, and the least precise form that each may have",
				type: "object",
				additionalProperties: { enum: PRECISIONS }
			} },
			defaults: defaults$13
		}
	},
	*check(seed, context) {
		for (const [name, precision] of Object.entries(context.options.dates)) {
			const pattern = name.startsWith("/") ? toPattern(name) : context.collection.fields[name];
			for (const { pointer, value } of pattern === void 0 ? [] : seed.select(pattern)) {
				const date = toText$5(value);
				if (date === void 0 || isValid(date, precision)) continue;
				if (hasViolationAt(context.violations(), pointer)) continue;
				const message = isUnreal(date) ? "unreal" : "form";
				if (message === "form" && !isRecord$2(seed, context.collection)) continue;
				const expected = (message === "form" ? toIso(date) : void 0) ?? FORMS[precision];
				const readings = findDateReadings(date).filter((reading) => isValid(reading, precision));
				yield {
					message,
					data: {
						date,
						expected
					},
					at: pointer,
					...mendBy$2(readings, pointer)
				};
			}
		}
	}
});
function mendBy$2(readings, at) {
	const edits = readings.map((value) => ({
		kind: "set",
		at,
		value
	}));
	if (edits.length === 1) return { fix: edits };
	return { suggestions: edits.map((edit) => ({
		title: `Write \`${edit.value}\``,
		edits: [edit]
	})) };
}
const toPattern = (name) => name;
function toText$5(value) {
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function isValid(date, precision) {
	const found = parsePeriod(date)?.precision;
	return found !== void 0 && PRECISIONS.indexOf(found) >= PRECISIONS.indexOf(precision);
}
function isUnreal(date) {
	return /^\d{4}-\d{2}(?:-\d{2}(?:[Tt ]\d{2}:.*)?)?$/u.test(date) && parsePeriod(date) === void 0;
}
function toIso(date) {
	const match = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/u.exec(date);
	if (match === null) return void 0;
	const [, year = "", month = "", day = ""] = match;
	const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return parseDay(iso) === void 0 ? void 0 : iso;
}

// rules/description-matches-body.ts
const MIN_WEIGHT = {
	withinWord: 40,
	betweenWords: 80
};
const messages$10 = {
	truncated: "Description is cut at {{length}} characters within `{{word}}`: end it at a sentence, or with `…`",
	truncatedAfter: "Description is cut at {{length}} characters after `{{word}}`, within a sentence: end it at a sentence, or with `…`",
	drifted: "Description has {{percent}} % of its words in common with the body, expected at least {{expected}} %",
	markup: "Description has Markdown in it, such as `{{sample}}`: keep the text only",
	missing: "Description is missing, expected an excerpt of the body"
};
const defaults$12 = { containment: .5 };
var description_matches_body_default = defineRule({
	scope: "seed",
	meta: {
		id: "description-matches-body",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the description to agree with the body",
			why: "Lists, search results and link previews show the description in place of the body, so one that breaks off, carries markup or says something else is all that most readers see.",
			remedy: "End the description at a sentence or with an ellipsis, as plain text. Where the body has moved on, write it anew. Where it is written independently, say `excerpt: { field: /description, of: free }`. Filler in place of a description is told by `placeholder-text`.",
			suggestions: "The last whole sentence, or an ellipsis, where it was cut; else the first sentences of the body that fit."
		},
		messages: messages$10,
		options: {
			properties: { containment: {
				description: "The least share of its words that an excerpt has in common with the body; each Han character is a word",
				type: "number",
				minimum: 0,
				maximum: 1
			} },
			defaults: defaults$12
		}
	},
	*check(seed, { collection: { excerpt }, options: { containment } }) {
		if (excerpt?.of === "free") return;
		const at = excerpt?.field ?? "description";
		const value = seed.get(at) ?? "";
		if (typeof value !== "string") return;
		const isExcerpt = excerpt !== void 0;
		const hasBody = /[\p{L}\p{N}]/u.test(seed.body.source);
		if (value.trim() === "") {
			if (isExcerpt && hasBody) yield {
				message: "missing",
				at,
				suggestions: suggestExcerpt(seed.body.source, at, excerpt.max)
			};
			return;
		}
		if (toLines(value) === toLines(seed.body.source)) return;
		if (findPlaceholder(value)?.isWhole) return;
		const match = findInBody$1(value, seed.body, isExcerpt);
		const cut = match?.cut;
		if (match && cut && (isExcerpt || isBelievable(match.weight, cut))) {
			const data = {
				length: value.length,
				word: cut.word
			};
			const max = excerpt?.max;
			const suggestions = findMarkup(value, isExcerpt, true) !== void 0 ? suggestExcerpt(seed.body.source, at, max) : suggestEnds(value, at, {
				cut,
				max
			});
			yield {
				message: cut.isWithinWord ? "truncated" : "truncatedAfter",
				data,
				at,
				suggestions
			};
			return;
		}
		const share = !isExcerpt || !hasBody || match !== void 0 ? 1 : measureShare(value, seed.body, containment);
		const sample = findMarkup(value, isExcerpt, match !== void 0);
		if (share < containment) yield {
			message: "drifted",
			data: {
				percent: Math.floor(share * 100),
				expected: Math.round(containment * 100)
			},
			at,
			suggestions: suggestExcerpt(seed.body.source, at, excerpt?.max)
		};
		else if (sample !== void 0) {
			const suggestions = suggestExcerpt(seed.body.source, at, excerpt?.max ?? value.length);
			yield {
				message: "markup",
				data: { sample },
				at,
				suggestions
			};
		}
	}
});
const USUAL_MAX = 300;
function suggestExcerpt(source, at, max = USUAL_MAX) {
	const value = writeExcerpt(source, max);
	return value === void 0 ? [] : [toSuggestion$3("Take the body up to", at, value)];
}
function suggestEnds(value, at, { cut, max = value.length + 2 }) {
	return [endAtSentence(value, max), endWithEllipsis(value, cut, max)].flatMap((ended) => ended === void 0 ? [] : [toSuggestion$3("End it with", at, ended)]);
}
const REACH$2 = 18;
function toSuggestion$3(what, at, value) {
	return {
		title: `${what} \`${value.length > REACH$2 ? value.slice(-18).replace(/^\S*\s+/u, "") : value}\``,
		edits: [{
			kind: "set",
			at,
			value
		}]
	};
}
function isBelievable(weight, { isWithinWord }) {
	return weight >= (isWithinWord ? MIN_WEIGHT.withinWord : MIN_WEIGHT.betweenWords);
}
function findInBody$1(value, body, isExcerpt) {
	const match = findExcerpt(value, body.source);
	if (match !== void 0 || !(isExcerpt || sharesOpening(value, body.source))) return match;
	return findExcerpt(value, toPlainText(body));
}
function sharesOpening(value, source) {
	return source.includes(value.trim().slice(0, 12));
}
function toPlainText({ blocks }) {
	return blocks.map(({ text }) => text).join("\n\n");
}
function measureShare(value, body, enough) {
	const share = measureContainment(value, body.source);
	return share >= enough ? share : Math.max(share, measureContainment(value, toPlainText(body)));
}
const HEADING = /(?:^|\s)#{2,6}\s+[^\s#]+|^#\s+[^\s#]+/u;
const EMPHASIS = /\*\*[^\s*][^*]{0,80}\*\*/u;
const LIST_ITEM = /(?:^|\s\s)[-*+]\s+[^\s]+/u;
function findMarkup(value, isExcerpt, isFromBody) {
	const text = value.trim();
	const isFlat = isExcerpt || !text.includes("\n");
	return [...isFlat ? [HEADING] : [], ...isExcerpt || isFromBody && isFlat ? [EMPHASIS, LIST_ITEM] : []].map((mark) => mark.exec(text)?.[0]).find((sample) => sample !== void 0)?.trim().replaceAll(/\s+/gu, " ");
}
function toLines(text) {
	return text.trim().replaceAll("\r\n", "\n");
}

// rules/id-matches-path.ts
var id_matches_path_default = defineRule({
	scope: "seed",
	meta: {
		id: "id-matches-path",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require id and locale in the front matter to agree with the path of the seed",
			why: "One program finds a record by its path and another by its id; where they differ, links break in one of them, and a copied seed is published under the name of its model.",
			remedy: "Correct the front matter if the seed was copied, else rename the file.",
			suggestions: "The id or locale that the path says."
		},
		messages: {
			id: "Id `{{id}}` differs from `{{expected}}`, which the path says",
			slug: "Id `{{id}}` makes the slug `{{slug}}`, but the path says `{{expected}}`",
			locale: "Locale `{{locale}}` differs from `{{expected}}`, which the path says"
		},
		yieldsTo: ["text-invisible"]
	},
	*check(seed, { collection }) {
		const id = toText$4(seed.get("id"));
		const pathId = capture(seed, "id");
		if (id !== void 0 && pathId !== void 0) {
			if (!collection.slugged && !isSame$1(id, pathId)) {
				const suggestions = [toSuggestion$2("id", pathId)];
				yield {
					message: "id",
					data: {
						id,
						expected: pathId
					},
					at: "id",
					suggestions
				};
			} else if (collection.slugged && !isSame$1(toSlug(id), pathId)) yield {
				message: "slug",
				data: {
					id,
					slug: toSlug(id),
					expected: pathId
				},
				at: "id"
			};
		}
		const locale = toText$4(seed.get("locale"));
		const pathLocale = capture(seed, "locale");
		if (locale !== void 0 && pathLocale !== void 0 && !isSame$1(locale, pathLocale)) {
			const suggestions = [toSuggestion$2("locale", pathLocale)];
			yield {
				message: "locale",
				data: {
					locale,
					expected: pathLocale
				},
				at: "locale",
				suggestions
			};
		}
	}
});
function toSuggestion$2(at, value) {
	return {
		title: `Write \`${value}\`, as the path says`,
		edits: [{
			kind: "set",
			at,
			value
		}]
	};
}
function capture({ captures }, name) {
	return Object.hasOwn(captures, name) ? captures[name] : void 0;
}
function toText$4(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function isSame$1(name, other) {
	return name === other || name.normalize("NFC") === other.normalize("NFC");
}

// rules/id-unique.ts
var id_unique_default = defineRule({
	scope: "corpus",
	meta: {
		id: "id-unique",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require each seed to have an id that no other seed of its collection and locale uses",
			why: "References are looked up by id, so a shared id makes each reference to it ambiguous. Ids that differ only in case or Unicode form are one file on macOS and Windows, and one address on many servers.",
			remedy: "Rename the later seed, then update the seeds that refer to it."
		},
		messages: {
			taken: "Id `{{id}}` is already used by {{owner}}",
			similar: "Id `{{id}}` differs from `{{other}}` in {{owner}} only in case or Unicode form"
		}
	},
	collect: (seed) => seed.id,
	*check({ facts }) {
		const owners = /* @__PURE__ */ new Map();
		const spellings = /* @__PURE__ */ new Map();
		for (const { fact: id, path, locale } of facts) {
			const key = `${locale ?? ""}\0${id}`;
			const owner = owners.get(key);
			if (owner === void 0) owners.set(key, path);
			else yield report(path, owner, {
				message: "taken",
				data: {
					id,
					owner
				}
			});
			const first = spellings.get(fold$4(id));
			if (first === void 0) spellings.set(fold$4(id), {
				id,
				owner: path
			});
			else if (first.id !== id && owner === void 0) {
				const data = {
					id,
					other: first.id,
					owner: first.owner
				};
				yield report(path, first.owner, {
					message: "similar",
					data
				});
			}
		}
	}
});
function report(path, owner, told) {
	return {
		...told,
		in: path,
		at: "id",
		related: [{
			in: owner,
			at: "id"
		}]
	};
}
function fold$4(id) {
	return id.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

// rules/key-order.ts
const defaults$11 = { order: "schema" };
const MAX_REFERENCES$1 = 10;
var key_order_default = defineRule({
	scope: "seed",
	meta: {
		id: "key-order",
		since: "0.1.0",
		recommended: "off",
		docs: {
			summary: "Enforce one order of keys: that of the schema, or the alphabet",
			why: "Where keys always come in one order, a person finds them, and a change shows in a diff as what it is.",
			remedy: "Move the key. Keys that the schema does not list may stand anywhere; mappings with numbers as keys are not looked at.",
			fix: "The keys of the mapping are put in order; those that the schema does not list stay where they are."
		},
		messages: {
			schema: "Key `{{key}}` stands after `{{other}}`, but comes before it in the schema",
			alphabetical: "Key `{{key}}` stands after `{{other}}`, but comes before it in the alphabet"
		},
		options: {
			properties: { order: {
				description: "`schema`: as the JSON Schema lists them, by the alphabet in a collection without one",
				enum: ["schema", "alphabetical"]
			} },
			defaults: defaults$11
		}
	},
	*check({ data }, { schema, options }) {
		const isBySchema = options.order === "schema" && schema !== void 0;
		const message = isBySchema ? "schema" : "alphabetical";
		const order = isBySchema ? orderOf(schema) : ALPHABET;
		for (const { mapping, key, other, keys } of findAll(data, order)) {
			const at = appendToPointer(mapping, key);
			yield {
				message,
				data: {
					key,
					other
				},
				at,
				key: true,
				fix: [{
					kind: "order",
					at: mapping,
					keys
				}]
			};
		}
	}
});
function findAll(data, root) {
	const found = [];
	const visit = (value, at, order) => {
		const keys = isObject(value) ? Object.keys(value) : [];
		const misplaced = findFirst(keys, order);
		if (misplaced !== void 0) found.push({
			...misplaced,
			mapping: at,
			keys: order.arrange(keys)
		});
		forEachChild(value, (child, key) => {
			if (typeof child !== "object" || child === null) return;
			const own = typeof key === "number" ? order.items() : order.below(key);
			if (own !== void 0) visit(child, appendToPointer(at, key), own);
		});
	};
	if (root !== void 0) visit(data, "", root);
	return found;
}
function findFirst(keys, order) {
	const misplaced = order.findMisplaced(keys);
	return misplaced !== void 0 && !keys.some((key) => /^\d+$/.test(key)) ? misplaced : void 0;
}
const compare = (a, b) => Number(a > b) - Number(a < b);
const ALPHABET = {
	findMisplaced(keys) {
		for (let index = 1; index < keys.length; index += 1) {
			const [other = "", key = ""] = [keys[index - 1], keys[index]];
			if (other > key && other.toLowerCase() > key.toLowerCase()) return {
				key,
				other
			};
		}
	},
	arrange: (keys) => keys.toSorted((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b)),
	below: () => ALPHABET,
	items: () => ALPHABET
};
const orders = /* @__PURE__ */ new WeakMap();
function orderOf(schema) {
	if (!isObject(schema)) return void 0;
	const order = orders.get(schema) ?? toOrder(resolve$1(schema, schema), schema);
	if (order !== void 0) orders.set(schema, order);
	return order;
}
function toOrder(schemas, root) {
	if (schemas.length === 0) return void 0;
	const listedKeys = schemas.flatMap((each) => Object.keys(toObjects(getKey(each, "properties"))[0] ?? {}));
	const ranks = new Map([...new Set(listedKeys)].map((key, index) => [key, index]));
	const orderBelow = (select) => once(() => toOrder(schemas.flatMap((each) => resolve$1(select(each), root)), root));
	const listed = new Map(listedKeys.map((key) => [key, orderBelow((each) => schemaOfKey(each, key))]));
	const unlisted = orderBelow((each) => getKey(each, "additionalProperties"));
	return {
		findMisplaced: (keys) => findByRank(keys, ranks),
		arrange: (keys) => arrangeByRank(keys, ranks),
		below: (key) => (listed.get(key) ?? unlisted)(),
		items: orderBelow((each) => getKey(each, "items"))
	};
}
function findByRank(keys, ranks) {
	let other = "";
	let highest = -1;
	for (let index = 0; index < keys.length; index += 1) {
		const key = keys[index] ?? "";
		const rank = ranks.get(key);
		if (rank === void 0) continue;
		if (rank < highest) return {
			key,
			other
		};
		other = key;
		highest = rank;
	}
}
function arrangeByRank(keys, ranks) {
	const rankOf = (key) => ranks.get(key) ?? 0;
	const next = keys.filter((key) => ranks.has(key)).toSorted((a, b) => rankOf(a) - rankOf(b)).values();
	return keys.map((key) => ranks.has(key) ? next.next().value ?? key : key);
}
function schemaOfKey(schema, key) {
	return getKey(getKey(schema, "properties"), key) ?? getKey(schema, "additionalProperties");
}
function once(compute) {
	let results;
	return () => (results ??= [compute()])[0];
}
function resolve$1(schema, root) {
	const found = [];
	let next = toObjects(schema);
	for (let step = 0; step < MAX_REFERENCES$1 && next.length > 0; step += 1) {
		found.push(...next);
		next = next.flatMap((each) => {
			const reference = getKey(each, "$ref");
			const isLocal = typeof reference === "string" && /^#(?:\/|$)/.test(reference);
			const parts = getKey(each, "allOf");
			return [...isLocal ? toObjects(getAt(root, toLocalPointer(reference))) : [], ...isList(parts) ? parts.flatMap(toObjects) : []];
		});
	}
	return found;
}
function toLocalPointer(reference) {
	return toPointer(parsePointer(reference.slice(1)));
}
function toObjects(value) {
	return isObject(value) ? [value] : [];
}

// rules/list-items.ts
const messages$9 = {
	repeated: "`{{item}}` is in the list already, expected each item once",
	variant: "`{{item}}` differs from `{{first}}` only in case or blanks, expected one of them",
	joined: "`{{item}}` is a list of {{count}} in one item, expected an item for each"
};
const COMMAS_EXPECTED = /(?:author|editor|creator|contributor|translator|reviewer|person|people|location|place|address|citation|reference|source|quote|note|comment|description|evidence|title|line|step|question|example|takeaway|highlight)s?$/iu;
var list_items_default = defineRule({
	scope: "seed",
	meta: {
		id: "list-items",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the items of a list to differ, and each to be one item",
			why: "Programs count, filter and link by item: a name that stands twice is counted twice, and names that are joined in one text are found by none of them.",
			remedy: "Remove the repeated item, or write each name as an item of its own. Lists of people, places, citations and sentences may have commas in their items. Where the schema says `uniqueItems`, repeated items are told by `schema`.",
			fix: "A repeated item is removed, also one that differs from the first in blanks too many.",
			suggestions: "Of items that differ in case, either is kept; a list in one item is taken apart."
		},
		messages: messages$9
	},
	*check(seed, context) {
		for (const { pointer, items } of outlineOf(seed.data).lists) {
			const texts = items.filter((item) => typeof item === "string");
			const joined = texts.join(SEAM);
			if (hasRepeated(texts, joined)) yield* checkRepeated(pointer, items, context);
			if (hasSeparator(joined)) yield* checkJoined(pointer, items);
		}
	}
});
function* checkRepeated(pointer, items, { violations }) {
	const seen = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		if (typeof item !== "string" || item.trim() === "") continue;
		const key = fold$3(item);
		const earlier = seen.get(key);
		if (earlier === void 0) {
			seen.set(key, {
				index,
				item
			});
			continue;
		}
		const place = {
			at: appendToPointer(pointer, index),
			related: [{ at: appendToPointer(pointer, earlier.index) }]
		};
		const first = earlier.item;
		const fix = [{
			kind: "remove",
			at: place.at
		}];
		if (first === item) {
			if (hasViolationAt(violations(), place.at)) continue;
			yield {
				message: "repeated",
				data: { item },
				...place,
				fix
			};
		} else {
			const isSame = tidy$1(item) === first;
			const suggestions = [toRemoval(item, place.at), toRemoval(first, appendToPointer(pointer, earlier.index))];
			yield {
				message: "variant",
				data: {
					item,
					first
				},
				...place,
				...isSame ? { fix } : { suggestions }
			};
		}
	}
}
function toRemoval(item, at) {
	return {
		title: `Remove \`${item}\``,
		edits: [{
			kind: "remove",
			at
		}]
	};
}
function* checkJoined(pointer, items) {
	const name = parsePointer(pointer).findLast((key) => !/^\d+$/.test(key)) ?? "";
	if (COMMAS_EXPECTED.test(name)) return;
	for (const [index, item] of items.entries()) {
		if (typeof item !== "string") continue;
		const count = splitJoinedList(item)?.length ?? 1;
		if (count < (items.length > 1 && !/[;；、|]/u.test(item) ? 3 : 2)) continue;
		const suggestions = suggestApart(pointer, index, item);
		yield {
			message: "joined",
			data: {
				item,
				count
			},
			at: appendToPointer(pointer, index),
			suggestions
		};
	}
}
function suggestApart(list, index, item) {
	const [first, ...others] = takeApart(item) ?? [];
	if (first === void 0) return [];
	const title = `Write ${others.length + 1} items, \`${first}\` to \`${others.at(-1) ?? first}\``;
	const inserts = others.map((value) => {
		return {
			kind: "insert",
			at: list,
			index: index + 1,
			value
		};
	});
	return [{
		title,
		edits: [{
			kind: "set",
			at: appendToPointer(list, index),
			value: first
		}, ...inserts]
	}];
}
const SEAM = "~";
const PLAIN$1 = /^[!-@[-`{-}\u4E00-\u9FFF]+(?:[ ~][!-@[-`{-}\u4E00-\u9FFF]+)*$/;
function hasRepeated(texts, joined) {
	if (texts.length < 2) return false;
	const keys = PLAIN$1.test(joined) ? texts : texts.map(fold$3);
	return new Set(keys).size < keys.length;
}
const FOLDED_BY_CASE = /^[!-~\u4E00-\u9FFF]+(?: [!-~\u4E00-\u9FFF]+)*$/;
function fold$3(item) {
	if (FOLDED_BY_CASE.test(item)) return item.toLowerCase();
	return tidy$1(item.normalize("NFKC").toLowerCase());
}
function tidy$1(item) {
	return item.replaceAll(/\s+/gu, " ").trim();
}

// rules/locale-neutral.ts
const MAX_NAMED = 60;
const MAX_ITEMS = 3;
const messages$8 = {
	differs: "`{{at}}` is {{actual}}, expected {{expected}} as in {{locales}}",
	list: "`{{at}}` {{difference}}, expected the same list as in {{locales}}",
	blanks: "`{{at}}` is {{actual}}, which differs in blanks only from {{expected}} in {{locales}}",
	translation: "`{{at}}` is {{actual}}, expected {{expected}}, the translation of {{source}} in {{locales}}"
};
var locale_neutral_default = defineRule({
	scope: "corpus",
	meta: {
		id: "locale-neutral",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require values that do not depend on the language to be equal in every locale",
			why: "A year, a link or a capacity cannot be one thing in English and another in Chinese: one of the two misinforms its readers.",
			remedy: "Find out which locale is right and correct the others. The fields are those of `locales: { neutral: [/year, /url, …] }`; fields of `translated` are compared by their translations. A value that is empty is taken for one that is missing. A word of another locale is told by `locale-vocabulary`, and blanks at the ends or doubled ones by `text-trim`, where they stand.",
			fix: "A value of one line that differs in blanks only becomes that of most locales, of two that of the first one.",
			suggestions: "The value of each locale, to be written into the others; the translation that is configured."
		},
		messages: messages$8,
		yieldsTo: [
			"coordinates",
			"date-valid",
			"text-trim",
			"url-valid"
		],
		levels: { blanks: "warn" }
	},
	collect: (seed, { collection }) => collectShared(seed, collection),
	*check({ facts, collection: { locales } }) {
		const vocabularies = readVocabularies(locales);
		for (const versions of groupVersions(facts, locales.values)) {
			if (!isUniform(versions)) yield* compareNeutral(versions);
			for (const [index, vocabulary] of vocabularies.entries()) yield* compareTerms(versions, index, vocabulary);
		}
	}
});
function collectShared(seed, { locales }) {
	const { neutral, translated } = locales;
	const vocabularies = Object.keys(translated);
	if (neutral.length + vocabularies.length === 0) return void 0;
	const pointers = [];
	const values = [];
	const add = (pointer, value) => {
		if (value === void 0 || isEmptyJson(value)) return;
		if (isObject(value)) for (const child of childrenOf(value, pointer)) add(child.pointer, child.value);
		else {
			pointers.push(pointer);
			values.push(value);
		}
	};
	for (const pattern of neutral) {
		const top = pattern.replace(/\/\*\*$/, "");
		if (!top.includes("*")) add(top, seed.get(top));
		else for (const { pointer, value } of seed.select(top)) add(pointer, value);
	}
	return {
		pointers,
		values,
		words: vocabularies.map((pattern) => listWords(seed, pattern))
	};
}
function listWords(seed, pattern) {
	return seed.select(pattern).flatMap(({ pointer, value }) => typeof value === "object" ? [] : [[pointer, String(value)]]);
}
function isUniform([first, ...others]) {
	const { pointers, values } = first?.fact ?? {
		pointers: [],
		values: []
	};
	return others.every(({ fact }) => fact.pointers.length === pointers.length && fact.pointers.every((at, index) => at === pointers[index]) && fact.values.every((value, index) => isEqualJson(value, values[index])));
}
function* compareNeutral(versions) {
	const values = versions.map(({ fact }) => toMap(fact));
	const pointers = new Set(values.flatMap((each) => [...each.keys()]));
	for (const at of pointers) {
		const said = values.map((each) => each.get(at));
		const expected = findMostCommon(said);
		const agreeing = versions.filter((_, index) => isEqualJson(said[index], expected));
		for (const [index, { path }] of versions.entries()) {
			if (isEqualJson(said[index], expected)) continue;
			const related = agreeing.slice(0, 1).map((version) => ({
				in: version.path,
				at
			}));
			const locales = agreeing.map(({ locale }) => `\`${locale}\``).join(", ");
			const told = tell$3(said[index], expected, {
				at,
				locales
			});
			const mend = told.message === "blanks" && isOneLine(said[index]) && isOneLine(expected) ? { fix: [toSet(path, at, expected)] } : { suggestions: suggestEach(versions, said, {
				at,
				expected
			}) };
			yield {
				...told,
				in: path,
				at,
				related,
				...mend
			};
		}
	}
}
function suggestEach(versions, said, { at, expected }) {
	const distinct = [];
	for (const value of [expected, ...said]) if (!distinct.some((each) => isEqualJson(each, value))) distinct.push(value);
	return distinct.flatMap((value) => {
		if (value === void 0) return [];
		const saysSo = versions.map((_, index) => isEqualJson(said[index], value));
		const locales = versions.filter((_, index) => saysSo[index]).map(({ locale }) => `\`${locale}\``);
		const others = versions.filter((_, index) => !saysSo[index]);
		return [{
			title: `Write ${name(value)} into \`${at}\` as in ${locales.join(", ")}`,
			edits: others.map(({ path }) => toSet(path, at, value))
		}];
	});
}
function name(value) {
	if (isList(value)) return "the list";
	const shown = show(value);
	return shown.length <= MAX_NAMED && !/[\n\r]/.test(shown) ? shown : "the text";
}
function toSet(path, at, value = null) {
	return {
		in: path,
		kind: "set",
		at,
		value
	};
}
function isOneLine(value) {
	return typeof value === "string" && !/[\n\r]/.test(value);
}
function toMap({ pointers, values }) {
	return new Map(pointers.map((at, index) => [at, tidy(values[index] ?? null)]));
}
function tidy(value) {
	if (isList(value)) return value.map(tidy);
	if (typeof value !== "string" || /[\n\r]/.test(value)) return value;
	return value.trim().replaceAll(/\s{2,}/gu, " ");
}
function findMostCommon(values) {
	const weigh = (value) => values.filter((other) => isEqualJson(other, value)).length + (value === void 0 ? 0 : .5);
	return values.reduce((best, value) => weigh(value) > weigh(best) ? value : best);
}
function tell$3(actual, expected, place) {
	if (isList(actual) && isList(expected)) return {
		message: "list",
		data: {
			...place,
			difference: tellItems(actual, expected)
		}
	};
	if (typeof actual === "string" && typeof expected === "string") {
		const data = {
			...place,
			actual: JSON.stringify(actual),
			expected: JSON.stringify(expected)
		};
		if (withoutBlanks(actual) === withoutBlanks(expected)) return {
			message: "blanks",
			data
		};
	}
	return {
		message: "differs",
		data: {
			...place,
			actual: show(actual),
			expected: show(expected)
		}
	};
}
function tellItems(actual, expected) {
	const lacking = expected.filter((item) => !actual.some((other) => isEqualJson(item, other)));
	const surplus = actual.filter((item) => !expected.some((other) => isEqualJson(item, other)));
	const parts = [...lacking.length > 0 ? [`lacks ${list$1(lacking)}`] : [], ...surplus.length > 0 ? [`has ${list$1(surplus)}`] : []];
	if (parts.length > 0) return parts.join(" and ");
	if (actual.length === expected.length) return "has its items in another order";
	return actual.length > expected.length ? "repeats an item" : "lacks a repeated item";
}
function list$1(items) {
	const shown = items.slice(0, MAX_ITEMS).map(show).join(", ");
	return items.length > MAX_ITEMS ? `${shown} (${items.length - MAX_ITEMS} more)` : shown;
}
function show(value) {
	if (value === void 0) return "empty";
	return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
function withoutBlanks(text) {
	return text.replaceAll(/\s+/gu, "");
}
function* compareTerms(versions, index, vocabulary) {
	const sources = /* @__PURE__ */ new Map();
	for (const version of versions) {
		const { path, locale, fact } = version;
		for (const [at, word] of fact.words[index] ?? []) {
			const source = sources.get(at);
			if (source === void 0) {
				sources.set(at, {
					version,
					word
				});
				continue;
			}
			const own = findTerms(vocabulary, locale, word);
			const meant = findTerms(vocabulary, source.version.locale, source.word);
			if (own.length === 0 || meant.some((term) => own.includes(term))) continue;
			const expected = meant.map((term) => term.get(locale)).find((each) => each !== void 0);
			if (expected === void 0) continue;
			const data = {
				at,
				actual: show(word),
				expected: show(expected),
				source: show(source.word),
				locales: `\`${source.version.locale}\``
			};
			yield {
				message: "translation",
				data,
				in: path,
				at,
				related: [{
					in: source.version.path,
					at
				}],
				suggestions: [{
					title: `Write ${show(expected)} into \`${at}\`, as ${show(source.word)} in ${data.locales}`,
					edits: [toSet(path, at, expected)]
				}]
			};
		}
	}
}

// rules/locale-pair.ts
const messages$7 = {
	missing: "`{{id}}` has no seed in `{{locale}}`, expected one as in {{present}}",
	missingAt: "`{{id}}` has no seed in `{{locale}}`, expected `{{expected}}`",
	otherId: "`{{id}}` has no seed in `{{locale}}`, where {{path}} has the id `{{otherId}}`"
};
var locale_pair_default = defineRule({
	scope: "corpus",
	meta: {
		id: "locale-pair",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require every record to exist in every locale of its collection",
			why: "A reader who changes the language of a page gets an error, or the text of another record.",
			remedy: "Translate the record, remove its other locales, or correct the id by which it is not found. The rule acts where the collection has locales, such as `locales: { values: [en, zh] }`. Where the id belongs in the path, an id that differs from it is told by `id-matches-path`."
		},
		messages: messages$7
	},
	collect: (_seed, { collection }) => collection.locales.values.length > 1 ? true : void 0,
	*check({ facts, unread: unreadSeeds, collection }) {
		const { name, files, locales } = collection;
		const unread = unreadSeeds.filter((seed) => seed.collection === name);
		const byPath = new Map(facts.map((fact) => [fact.path, fact]));
		const unreadPaths = new Set(unread.map(({ path }) => path));
		const isIdInPath = files.some((pattern) => pattern.includes("{id}"));
		for (const [id, seeds] of groupById([...facts, ...unread])) {
			const { first, absent } = findAbsent(seeds, locales.values);
			if (first === void 0) continue;
			const gaps = absent.map((locale) => ({
				locale,
				path: toPathIn(first, locale)
			}));
			if ([first, ...gaps].some(({ path }) => unreadPaths.has(path ?? ""))) continue;
			const others = gaps.flatMap(({ path }) => byPath.get(path ?? "") ?? []);
			const former = others.find((other) => isBefore(other, first, locales.values));
			if (former === void 0) yield* tellMissing$1(id, {
				seeds,
				first,
				gaps,
				others
			});
			else if (!isIdInPath) yield tellOtherId(id, first, former);
		}
	}
});
function* tellMissing$1(id, { seeds, first, gaps, others }) {
	const place = {
		in: first.path,
		at: "id"
	};
	const present = list(seeds.flatMap(({ locale }) => locale ?? []));
	for (const { locale, path: expected } of gaps) if (expected === void 0) yield {
		message: "missing",
		data: {
			id,
			locale,
			present
		},
		...place
	};
	else if (others.every(({ path }) => path !== expected)) yield {
		message: "missingAt",
		data: {
			id,
			locale,
			expected
		},
		...place
	};
}
function tellOtherId(id, first, other) {
	const data = {
		id,
		locale: other.locale ?? "",
		path: other.path,
		otherId: other.id ?? ""
	};
	const related = [{
		in: other.path,
		at: "id"
	}];
	return {
		message: "otherId",
		data,
		in: first.path,
		at: "id",
		related
	};
}
function groupById(facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		if (fact.id === void 0) continue;
		const group = groups.get(fact.id);
		if (group === void 0) groups.set(fact.id, [fact]);
		else group.push(fact);
	}
	return groups;
}
function findAbsent(seeds, locales) {
	const byLocale = new Map(seeds.map((seed) => [seed.locale, seed]));
	return {
		first: locales.flatMap((locale) => byLocale.get(locale) ?? [])[0],
		absent: locales.filter((locale) => !byLocale.has(locale))
	};
}
function toPathIn({ path, locale }, other) {
	const parts = path.split(/([/.])/);
	const index = parts.indexOf(locale ?? "");
	if (index < 0 || parts.indexOf(locale ?? "", index + 1) >= 0) return void 0;
	return parts.with(index, other).join("");
}
function isBefore(a, b, locales) {
	return locales.indexOf(a.locale ?? "") < locales.indexOf(b.locale ?? "");
}
function list(values) {
	return values.map((value) => `\`${value}\``).join(", ");
}

// rules/locale-vocabulary.ts
const MAX_WORD_LENGTH = 60;
const messages$6 = {
	foreign: "`{{word}}` is the word for `{{locale}}`, expected `{{expected}}`",
	untranslated: "`{{word}}` is the word for `{{locale}}`, but `{{at}}` is translated elsewhere"
};
var locale_vocabulary_default = defineRule({
	scope: "corpus",
	meta: {
		id: "locale-vocabulary",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require the words of a controlled field to be those of the seed's locale",
			why: "A filter that lists the values of a field shows a word of another language beside its translation, and finds half of the records with either.",
			remedy: "Write the word of the locale. The words are those of `locales: { translated: { /status: { Active: 现行 } } }`; where a field is not configured, those that nine of ten records of the corpus have. A word that translates another value is told by `locale-neutral`, a text of sentences by `text-script`.",
			fix: "A word that is configured with one translation is translated.",
			suggestions: "The translation of a word that has several, or that the corpus tells."
		},
		messages: messages$6
	},
	collect: (seed, { collection }) => collectWords(seed, collection),
	*check({ facts, collection: { locales } }) {
		const vocabularies = readVocabularies(locales);
		const settled = /* @__PURE__ */ new Set();
		for (const { fact, path, locale } of facts) for (const [index, vocabulary] of vocabularies.entries()) for (const [at, word] of fact.controlled[index] ?? []) {
			const isKnown = findTerms(vocabulary, locale, word).length > 0;
			const foreign = isKnown ? void 0 : findForeign(vocabulary, locale, word);
			if (foreign !== void 0) {
				const { translations, ...data } = foreign;
				const mend = mendBy$1(translations, at);
				yield {
					message: "foreign",
					data: {
						word,
						...data
					},
					in: path,
					at,
					...mend
				};
			}
			if (isKnown || foreign !== void 0) settled.add(keyOf(path, at));
		}
		for (const field of listFields(groupVersions(facts, locales.values))) for (const finding of judgeByCorpus(field)) if (!settled.has(keyOf(finding.in, field.at))) yield finding;
	}
});
function collectWords(seed, { locales }) {
	if (seed.locale === void 0 || locales.values.length < 2) return void 0;
	const patterns = Object.keys(locales.translated);
	const pointers = [];
	const words = [];
	const isShared = createFilter$1(locales);
	const outline = outlineOf(seed.data);
	for (let index = 0; index < outline.texts.length; index += 1) {
		if (outline.areInLists[index] === true) continue;
		const word = toWord$1(outline.texts[index] ?? "");
		const at = outline.pointers[index] ?? "";
		if (word === void 0 || isShared(at)) continue;
		pointers.push(at);
		words.push(word);
	}
	return {
		pointers,
		words,
		controlled: patterns.map((pattern) => seed.select(pattern).flatMap(({ pointer, value }) => typeof value === "string" && toWord$1(value) !== void 0 ? [[pointer, value]] : []))
	};
}
const createFilter$1 = rememberLast(({ neutral }) => memoize((at) => neutral.some((each) => at === each || at.startsWith(`${each}/`)), MAX_POINTERS$1));
const toWord$1 = memoize((text) => text.length <= MAX_WORD_LENGTH && /\p{L}/u.test(text) ? text : void 0, 1e4);
const MAX_POINTERS$1 = 1e3;
function findForeign({ terms }, locale, word) {
	const found = terms.flatMap((term) => {
		const expected = term.get(locale ?? "");
		if (expected === void 0) return [];
		const other = [...term].find(([each, its]) => each !== locale && isSameWord(its, word));
		return other === void 0 ? [] : [{
			locale: other[0],
			expected
		}];
	});
	const [first] = found;
	return first && {
		...first,
		translations: [...new Set(found.map(({ expected }) => expected))]
	};
}
function mendBy$1(words, at) {
	const edits = words.map((value) => ({
		kind: "set",
		at,
		value
	}));
	if (edits.length === 1) return { fix: edits };
	return { suggestions: edits.map(toSuggestion$1) };
}
function toSuggestion$1(edit) {
	return {
		title: `Write \`${edit.value}\` into \`${edit.at}\``,
		edits: [edit]
	};
}
function listFields(records) {
	const byLocales = /* @__PURE__ */ new Map();
	for (const [from, ...others] of records) {
		if (from === void 0) continue;
		for (const to of others) {
			const locales = `${from.locale}\0${to.locale}`;
			const fields = byLocales.get(locales) ?? /* @__PURE__ */ new Map();
			byLocales.set(locales, fields);
			const findSource = createLookUp(from.fact);
			for (const [index, at] of to.fact.pointers.entries()) {
				const source = findSource(at, index);
				const target = to.fact.words[index];
				if (source === void 0 || target === void 0) continue;
				const field = fields.get(at) ?? {
					at,
					pairs: []
				};
				if (field.pairs.length === 0) fields.set(at, field);
				field.pairs.push({
					source,
					target,
					from,
					to
				});
			}
		}
	}
	return [...byLocales.values()].flatMap((fields) => [...fields.values()]);
}
function createLookUp({ pointers, words }) {
	let positions;
	return (at, likely) => {
		if (pointers[likely] === at) return words[likely];
		positions ??= new Map(pointers.map((pointer, index) => [pointer, index]));
		const position = positions.get(at);
		return position === void 0 ? void 0 : words[position];
	};
}
function* judgeByCorpus({ at, pairs }) {
	const map = inferWordMap(pairs);
	if (map === void 0) return;
	for (const { source, target, from, to } of pairs) {
		if (!isSameWord(source, target)) continue;
		const inTarget = map.toTarget(source);
		const inSource = map.toSource(target);
		if (inTarget !== void 0) {
			const data = {
				word: target,
				locale: from.locale,
				expected: inTarget
			};
			const suggestions = [toSuggestion$1({
				kind: "set",
				at,
				value: inTarget
			})];
			yield {
				message: "foreign",
				data,
				in: to.path,
				at,
				suggestions
			};
		} else if (inSource !== void 0) {
			const data = {
				word: source,
				locale: to.locale,
				expected: inSource
			};
			const suggestions = [toSuggestion$1({
				kind: "set",
				at,
				value: inSource
			})];
			yield {
				message: "foreign",
				data,
				in: from.path,
				at,
				suggestions
			};
		} else if (isForeignTo(to.locale, target)) yield {
			message: "untranslated",
			data: {
				word: target,
				locale: from.locale,
				at
			},
			in: to.path,
			at
		};
		else if (isForeignTo(from.locale, source)) yield {
			message: "untranslated",
			data: {
				word: source,
				locale: to.locale,
				at
			},
			in: from.path,
			at
		};
	}
}
function isForeignTo(locale, word) {
	const writing = findWriting(locale);
	if (writing === void 0 || !/\p{Ll}{3}|\p{Lo}/u.test(word)) return false;
	return !new RegExp(`[${writing.letters}]`, "u").test(word);
}
function keyOf(path, at) {
	return `${path}\0${at}`;
}

// rules/markdown.ts
const messages$5 = Object.fromEntries(bodyPlugins.map((plugin) => [plugin, `{{reason}} (${plugin})`]));
const optionSchemas = {
	"emphasis-marker": { enum: [
		"*",
		"_",
		"consistent"
	] },
	"fenced-code-flag": toObjectSchema({
		allowEmpty: { type: "boolean" },
		flags: {
			type: "array",
			items: { type: "string" }
		}
	}),
	"hard-break-spaces": toObjectSchema({ allowSpaces: { type: "boolean" } }),
	"heading-style": { enum: [
		"atx",
		"atx-closed",
		"setext",
		"consistent"
	] },
	"maximum-heading-length": {
		type: "integer",
		minimum: 1
	},
	"no-heading-punctuation": { type: "string" },
	"no-multiple-toplevel-headings": {
		type: "integer",
		minimum: 1,
		maximum: 6
	},
	"no-undefined-references": toObjectSchema({
		allow: {
			type: "array",
			items: { type: ["string", "object"] }
		},
		allowShortcutLink: { type: "boolean" }
	}),
	"strong-marker": { enum: [
		"*",
		"_",
		"consistent"
	] },
	"unordered-list-marker-style": { enum: [
		"*",
		"+",
		"-",
		"consistent"
	] }
};
const defaults$10 = { plugins: {
	"no-duplicate-definitions": true,
	"no-empty-url": true,
	"no-heading-like-paragraph": true,
	"no-reference-like-url": true,
	"no-undefined-references": {
		allow: [{ source: String.raw`^(?:\^.*|\d+|[!-~]{0,2}|.)$` }],
		allowShortcutLink: true
	}
} };
var markdown_default = defineRule({
	scope: "seed",
	meta: {
		id: "markdown",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the body to pass the plugins of remark-lint that are on",
			why: "A link that leads nowhere, or a mark that is shown as text, is seen by every reader of the page, and by nobody who reads the seed.",
			remedy: "Mend the place as the message says. Name the plugins that the repository wants; each is described on the page of the package `remark-lint-<name>`."
		},
		messages: messages$5,
		options: {
			properties: { plugins: {
				description: "The plugins that are on, each with `true` or with its option; they replace the default ones",
				type: "object",
				properties: Object.fromEntries(bodyPlugins.map((name) => [name, toSchema(name)])),
				additionalProperties: false
			} },
			defaults: defaults$10
		}
	},
	*check(_seed, { options, lintBody }) {
		for (const { plugin, reason, span } of lintBody(options.plugins)) yield {
			message: plugin,
			data: { reason },
			span
		};
	}
});
function toSchema(plugin) {
	const option = optionSchemas[plugin];
	return option === void 0 ? { type: "boolean" } : { anyOf: [{ type: "boolean" }, option] };
}
function toObjectSchema(properties) {
	return {
		type: "object",
		properties,
		additionalProperties: false
	};
}

// rules/placeholder-text.ts
const texts$1 = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
};
const defaults$9 = {
	fields: [
		...[
			"title",
			"description",
			"source"
		],
		...[
			"/summary",
			"/interpretation",
			"/label",
			"/evidence"
		],
		...["/regulatory/*", "/impactAnalysis/*"],
		...["/analysis/*/label", "/analysis/*/evidence"],
		...["/analysis/*/citation", "/analysis/*/auditNote"]
	],
	phrases: [],
	marks: [],
	allow: []
};
const SUBJECTS = [...[
	"pending",
	"unknown",
	"unspecified",
	"placeholder",
	"todo",
	"coming soon"
], ...[
	"initial assessment",
	"未知",
	"不详",
	"占位符",
	"初步评估",
	"初始评估"
]];
var placeholder_text_default = defineRule({
	scope: "seed",
	meta: {
		id: "placeholder-text",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Disallow filler in texts",
			why: "A text such as `TBD`, `Not specified` or `待补充` says that nobody has looked yet, but counts as filled in wherever records are counted, searched or scored.",
			remedy: "Write what the source says, or leave the value empty. A sentence that says that a thing does not exist (`No cross-border framework yet`, `暂无跨境封存实例`) is information and is not reported, and neither is the title `Pending` of a page without audit date and review status, which may be about it. Filler that a score rests on is told here, at the text; `score-evidence` tells scores with no text to rest on. A reviewer who is nobody is told by `review-gate`."
		},
		messages: {
			whole: "`{{text}}` is filler, expected what the source says, or nothing",
			mark: "Text has the filler `{{text}}` in it"
		},
		options: {
			properties: {
				fields: {
					description: "The texts to look at, as fields or pointers",
					...texts$1
				},
				phrases: {
					description: "More texts that are filler if they stand alone, in any case; `*` stands for any words",
					...texts$1
				},
				marks: {
					description: "More words that are filler wherever they stand",
					...texts$1
				},
				allow: {
					description: "Texts that are no filler here, such as `Pending`",
					...texts$1
				}
			},
			defaults: defaults$9
		}
	},
	*check(seed, { collection, options }) {
		for (const pattern of toPatterns(options.fields, collection)) for (const { pointer, value } of seed.select(pattern)) {
			if (typeof value !== "string") continue;
			let found = findPlaceholder(value, options);
			if (found?.isWhole && pattern === "/title" && !isKept(seed)) found = findPlaceholder(value, toHeadingTerms(options));
			if (found === void 0) continue;
			const { text, span } = found;
			if (found.isWhole) yield {
				message: "whole",
				data: { text },
				at: pointer
			};
			else yield {
				message: "mark",
				data: { text },
				at: pointer,
				part: span
			};
		}
	}
});
function toHeadingTerms(options) {
	return {
		...options,
		allow: [...options.allow, ...SUBJECTS]
	};
}

// rules/record-duplicate.ts
const defaults$8 = { fields: [
	"title",
	"/name",
	"url"
] };
const MIN_LETTERS$2 = 16;
const MAX_COPIES = 2;
const MIN_WORD_LENGTH = 5;
const SHARED = 8;
var record_duplicate_default = defineRule({
	scope: "corpus",
	meta: {
		id: "record-duplicate",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Disallow two records with the same or nearly the same title, name or url",
			why: "A record that was entered twice is counted twice, and the two drift apart as each is corrected without the other.",
			remedy: "Merge the two records, or say in the names how they differ. Names that differ in a number are different ones, and the home page of a site may be the address of several records. The title of a page without audit date and review status is only a heading: short ones (`Overview`) and those of more than two pages are not reported."
		},
		messages: {
			same: "`{{text}}` is what {{owner}} says too, expected one record of it",
			near: "`{{text}}` is nearly `{{other}}` of {{owner}}, expected one record of it"
		},
		yieldsTo: ["placeholder-text"],
		options: {
			properties: { fields: {
				description: "What tells records apart, as fields or pointers",
				type: "array",
				items: {
					type: "string",
					minLength: 1
				}
			} },
			defaults: defaults$8
		}
	},
	collect(seed, { collection, options }) {
		const names = [];
		for (const at of toPatterns(options.fields, collection)) {
			const text = seed.get(at);
			if (typeof text === "string") names.push([
				at,
				text,
				at === "/title" && !isKept(seed)
			]);
		}
		return names.length > 0 ? names : void 0;
	},
	*check({ facts }) {
		const told = /* @__PURE__ */ new Set();
		for (const names of groupByField(facts)) for (const { name, other } of findDuplicates(omitHeadings(names))) {
			const pair = `${other.in}\0${name.in}`;
			if (told.has(pair)) continue;
			told.add(pair);
			const { text, at } = name;
			const owner = other.in;
			const place = {
				in: name.in,
				at,
				related: [{
					in: owner,
					at: other.at
				}]
			};
			if (name.key === other.key) yield {
				message: "same",
				data: {
					text,
					owner
				},
				...place
			};
			else yield {
				message: "near",
				data: {
					text,
					other: other.text,
					owner
				},
				...place
			};
		}
	}
});
function groupByField(facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const { path, id, locale, fact } of facts) for (const [at, text, isHeading] of fact) {
		const key = toKey(text);
		if (key === void 0) continue;
		const field = `${locale ?? ""}\0${at}`;
		const group = groups.get(field) ?? [];
		groups.set(field, group);
		group.push({
			in: path,
			at,
			id,
			text,
			key,
			isHeading
		});
	}
	return groups.values();
}
function toKey(text) {
	const address = /^https?:\/\/(?:www\.)?([^/?#]+)(\/[^#]*)?/iu.exec(text.trim());
	if (address !== null) {
		const [, host = "", path = ""] = address;
		const rest = path.replace(/\/+$/, "");
		return rest === "" ? void 0 : `${host.toLowerCase()}${rest}`;
	}
	const words = toWords(text).join(" ");
	return words === "" ? void 0 : words;
}
function omitHeadings(names) {
	if (!names.some(({ isHeading }) => isHeading)) return names;
	const counts = /* @__PURE__ */ new Map();
	for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
	return names.filter(({ key, isHeading }) => {
		if (!isHeading) return true;
		return key.length >= MIN_LETTERS$2 && (counts.get(key) ?? 0) <= MAX_COPIES;
	});
}
function* findDuplicates(names) {
	const same = /* @__PURE__ */ new Map();
	const alike = /* @__PURE__ */ new Map();
	for (const name of names) {
		const keys = nearKeys(name);
		const other = same.get(name.key) ?? findNear(name, keys, alike);
		if (other !== void 0 && (name.id === void 0 || other.id !== name.id)) yield {
			name,
			other
		};
		if (same.has(name.key)) continue;
		same.set(name.key, name);
		for (const key of keys) {
			const group = alike.get(key);
			if (group === void 0) alike.set(key, [name]);
			else group.push(name);
		}
	}
}
function nearKeys({ key, text, isHeading }) {
	if (isHeading || key.length < MIN_LETTERS$2 || text.includes("://")) return [];
	return [`^${key.slice(0, SHARED)}`, `${key.slice(-8)}$`];
}
function findNear(name, keys, alike) {
	for (const key of keys) for (const other of alike.get(key) ?? []) if (isNear(name.key, other.key)) return other;
}
function isNear(a, b) {
	const slip = findSlip(a, b);
	if (slip === void 0 || /[\d\p{Script=Han}]/u.test(slip)) return false;
	const [words, others] = [a.split(" "), b.split(" ")];
	if (words.length !== others.length) return true;
	return (words.find((each, index) => each !== others[index]) ?? "").length >= MIN_WORD_LENGTH;
}

// rules/reference-exists.ts
const MAX_SUGGESTIONS = 50;
const suggestionsOf = /* @__PURE__ */ new WeakMap();
var reference_exists_default = defineRule({
	scope: "corpus",
	meta: {
		id: "reference-exists",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require every reference of a relation to name an existing record",
			why: "A page that links to a record that is not there breaks, and nobody sees it in the seed that was deleted or renamed.",
			remedy: "Correct the id, add the record that is missing, or remove the reference.",
			suggestions: "The id of the record that was meant, where one is near."
		},
		messages: {
			missing: "`{{relation}}` names `{{id}}`, but there is no such record in {{collection}}",
			misspelt: "`{{relation}}` names `{{id}}`, but there is no such record in {{collection}}; did you mean `{{closest}}`?"
		}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check({ facts, collection, records }) {
		const suggestions = suggestionsOf.get(records) ?? /* @__PURE__ */ new Map();
		suggestionsOf.set(records, suggestions);
		const suggest = (to, id, ownId) => {
			const key = JSON.stringify([
				to,
				id,
				ownId
			]);
			if (!suggestions.has(key) && suggestions.size < MAX_SUGGESTIONS) {
				const others = records.ids(to).filter((other) => other !== ownId);
				suggestions.set(key, findClosest(id, others));
			}
			return suggestions.get(key);
		};
		for (const [index, side] of listSides(collection)) {
			const { name, to, key } = side;
			const isKnown = memoize((id) => records.find(to, id) !== void 0, 1e4);
			for (const { fact, path, id: ownId } of facts) for (const { id, pointer } of fact[index]?.[key] ?? []) {
				if (isKnown(id)) continue;
				const closest = suggest(to, id, ownId);
				const place = {
					in: path,
					at: pointer
				};
				const data = {
					relation: name,
					id,
					collection: to === "*" ? "any collection" : `\`${to}\``
				};
				yield closest === void 0 ? {
					message: "missing",
					data,
					...place
				} : {
					message: "misspelt",
					data: {
						...data,
						closest
					},
					...place,
					suggestions: [toSuggestion(pointer, closest)]
				};
			}
		}
	}
});
function toSuggestion(at, id) {
	return {
		title: `Write \`${id}\` into \`${at}\``,
		edits: [{
			kind: "set",
			at,
			value: id
		}]
	};
}
function listSides(collection) {
	return collection.relations.flatMap((relation, index) => {
		const { name, to, inverse } = relation;
		const scope = findSharedScope(collection, relation) ?? to;
		const back = {
			key: "inverse",
			name: nameOf$1(inverse ?? ""),
			to: scope
		};
		return [[index, {
			key: "from",
			name,
			to
		}], [index, back]];
	});
}
function nameOf$1(pattern) {
	return parsePointer(pattern).findLast((key) => !/^\*{1,2}$/.test(key)) ?? pattern;
}

// rules/relation-acyclic.ts
const MAX_RECORDS = 20;
const MAX_REFERENCES = 1e5;
var relation_acyclic_default = defineRule({
	scope: "corpus",
	meta: {
		id: "relation-acyclic",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Disallow records that lead back to themselves along an acyclic relation",
			why: "In a chain of successors each record is older than the next, so a cycle means that at least one reference is wrong, and a program that follows the chain never ends.",
			remedy: "Find the reference of the cycle that is wrong and remove it."
		},
		messages: {
			self: "`{{relation}}` of `{{id}}` names the record itself",
			cycle: "`{{relation}}` leads back to its start: `{{cycle}}`"
		}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check({ facts, factsOf, collection }) {
		const ownPaths = new Set(facts.map(({ path }) => path));
		for (const [index, relation] of collection.relations.entries()) {
			const scope = findSharedScope(collection, relation);
			if (!relation.acyclic || scope === void 0) continue;
			for (const [first, ...others] of listCycles(factsOf(scope), index)) {
				if (first === void 0 || !ownPaths.has(first.path)) continue;
				const place = {
					in: first.path,
					at: first.pointer
				};
				if (others.length === 0) {
					yield {
						...place,
						message: "self",
						data: {
							relation: relation.name,
							id: first.from
						}
					};
					continue;
				}
				const related = others.slice(0, MAX_RECORDS).map(({ path, pointer, from, to: next }) => ({
					in: path,
					at: pointer,
					message: `\`${from} → ${next}\``
				}));
				const text = tell$2([first, ...others].map(({ from }) => from));
				yield {
					...place,
					message: "cycle",
					data: {
						relation: relation.name,
						cycle: text
					},
					related
				};
			}
		}
	}
});
const listCycles = rememberByFacts((facts, index) => {
	const graph = buildRelationGraph(facts, index);
	const cycles = [];
	let referenceCount = 0;
	for (const cycle of findCycles(toGraph(graph))) {
		referenceCount += cycle.length;
		if (referenceCount > MAX_REFERENCES) break;
		cycles.push(listEdges(graph, cycle));
	}
	return cycles;
});
function listEdges(graph, cycle) {
	const edges = cycle.flatMap((from, position) => {
		const to = cycle[(position + 1) % cycle.length] ?? from;
		const place = graph.get(from)?.get(to);
		return place === void 0 ? [] : [{
			from,
			to,
			...place
		}];
	});
	const start = edges.reduce((best, { path }, position) => {
		return path < (edges[best]?.path ?? path) ? position : best;
	}, 0);
	return [...edges.slice(start), ...edges.slice(0, start)];
}
function tell$2(records) {
	const shown = records.slice(0, MAX_RECORDS);
	const rest = records.length - shown.length;
	return [
		...shown,
		...rest > 0 ? [`(${rest} more)`] : [],
		...records.slice(0, 1)
	].join(" → ");
}

// rules/relation-symmetry.ts
const messages$4 = {
	unanswered: "`{{relation}}` names `{{other}}`, whose `{{inverse}}` does not name `{{id}}`",
	contradicted: "`{{relation}}` names `{{other}}`, whose `{{inverse}}` is `{{named}}`; expected `{{id}}`",
	unlisted: "`{{inverse}}` names `{{other}}`, whose `{{relation}}` does not name `{{id}}`"
};
var relation_symmetry_default = defineRule({
	scope: "corpus",
	meta: {
		id: "relation-symmetry",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require two records to name each other where a relation has an inverse",
			why: "A reader who comes from one side finds the other record, and a reader who comes from the other side does not.",
			remedy: "Write the missing side into the other seed, in each locale, or remove the side that is wrong. The relation `supersedes` has a rule of its own, `supersedes-symmetry`; a record that does not exist is told by `reference-exists`.",
			fix: "The missing side is written into the other seed: into a list, in order where the list is, or where a single value is blank or absent and no other record claims it.",
			suggestions: "Else either side: the reference in the other seed, or none in this one."
		},
		messages: messages$4
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check(context) {
		for (const [index, relation] of context.collection.relations.entries()) {
			if (relation.name === "supersedes") continue;
			const asymmetries = findAsymmetries(context, index);
			const mends = mendAsymmetries(asymmetries, (each) => isContradicted(each, relation));
			for (const asymmetry of asymmetries) yield {
				...tell$1(asymmetry, relation),
				...mends.get(asymmetry)
			};
		}
	}
});
function tell$1(asymmetry, relation) {
	const { kind, path, id, reference, otherPath, answers } = asymmetry;
	const inverse = relation.inverse ?? "";
	const data = {
		relation: toListPattern(relation.from),
		inverse: toListPattern(inverse),
		other: reference.id,
		id
	};
	const place = {
		in: path,
		at: reference.pointer
	};
	const [first] = answers;
	if (first !== void 0 && isContradicted(asymmetry, relation)) {
		const related = [{
			in: otherPath,
			at: first.pointer
		}];
		return {
			...place,
			message: "contradicted",
			data: {
				...data,
				named: first.id
			},
			related
		};
	}
	const message = kind === "unlisted" ? kind : "unanswered";
	return {
		...place,
		message,
		data,
		related: [{ in: otherPath }]
	};
}
function isContradicted({ kind, answers: [first] }, { inverse }) {
	return kind === "contradicted" && first?.pointer === inverse;
}

// rules/review-gate.ts
const texts = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
};
const defaults$7 = {
	when: ["verified"],
	requires: [
		"url",
		"source",
		"reviewer"
	]
};
const messages$3 = {
	missing: "`{{field}}` is missing, which review status `{{status}}` requires",
	placeholder: "Reviewer `{{reviewer}}` is nobody, expected the person who gave review status `{{status}}`",
	author: "Reviewer `{{reviewer}}` is also the author, expected another person"
};
const NOBODY = /* @__PURE__ */ new Set([
	...[
		"admin",
		"administrator",
		"anonymous",
		"auto",
		"automatic",
		"editor",
		"none",
		"nobody"
	],
	...[
		"reviewer",
		"self",
		"system",
		"team",
		"test",
		"user"
	],
	...[
		"审核人",
		"审核员",
		"审核者",
		"管理员",
		"系统",
		"无",
		"无人",
		"本人",
		"自动",
		"匿名",
		"测试"
	]
]);
var review_gate_default = defineRule({
	scope: "seed",
	meta: {
		id: "review-gate",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require of a verified seed a URL, a source and a reviewer who is not its author",
			why: "`verified` promises readers that somebody else has compared the record with its source; without source or reviewer nobody can, and nobody has.",
			remedy: "Add what is missing, or set the review status back. That a reviewer is nobody in particular is told here; filler in other fields is told by `placeholder-text`, a broken address by `url-valid`."
		},
		messages: messages$3,
		yieldsTo: ["locale-neutral"],
		options: {
			properties: {
				when: {
					description: "The review statuses that are a promise",
					...texts
				},
				requires: {
					description: "What such a seed must have, as fields or pointers",
					...texts
				}
			},
			defaults: defaults$7
		}
	},
	*check(seed, context) {
		const { when, requires } = context.options;
		const status = toText$3(seed.get("review"));
		if (status === void 0 || !when.some((name) => isSame(name, status))) return;
		for (const field of requires) {
			if (!isBlank$1(seed.get(field))) continue;
			const at = isPointer$1(field) ? field : context.collection.fields[field];
			if (at === void 0 || hasViolationAt(context.violations(), at)) continue;
			yield {
				message: "missing",
				data: {
					field: at,
					status
				},
				at
			};
		}
		yield* checkReviewer(seed, status);
	}
});
function* checkReviewer(seed, status) {
	const reviewer = toText$3(seed.get("reviewer"));
	if (reviewer === void 0) return;
	const author = toText$3(seed.get("author"));
	if (NOBODY.has(fold$2(reviewer)) || findPlaceholder(reviewer) !== void 0) yield {
		message: "placeholder",
		data: {
			reviewer,
			status
		},
		at: "reviewer"
	};
	else if (author !== void 0 && isSame(reviewer, author)) yield {
		message: "author",
		data: { reviewer },
		at: "reviewer",
		related: [{ at: "author" }]
	};
}
function isBlank$1(value) {
	if (typeof value === "string") return value.trim() === "";
	return value === void 0 || value === null || isList(value) && value.every(isBlank$1);
}
function toText$3(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function isSame(name, other) {
	return fold$2(name) === fold$2(other);
}
function fold$2(name) {
	return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, "");
}
function isPointer$1(text) {
	return text.startsWith("/");
}

// rules/schema.ts
const messages$2 = {
	custom: "{{text}}",
	missing: "`{{name}}` is missing",
	unknown: "`{{name}}` is not a key that the schema knows",
	unknownMeant: "`{{name}}` is not a key that the schema knows; did you mean `{{closest}}`?",
	misnamed: "`{{name}}` is not a name that the schema allows for a key",
	type: "`{{name}}` is {{value}}, expected {{expected}}",
	enum: "`{{name}}` is {{value}}, expected {{expected}}",
	enumMeant: "`{{name}}` is {{value}}, expected {{expected}}; did you mean `{{closest}}`?",
	format: "`{{name}}` is {{value}}, expected {{expected}}",
	pattern: "`{{name}}` is {{value}}, expected a text that matches `{{pattern}}`",
	number: "`{{name}}` is {{value}}, expected {{bound}} {{limit}}",
	size: "`{{name}}` has {{count}} {{unit}}, expected {{bound}} {{limit}}",
	repeated: "`{{name}}` repeats an earlier item, {{value}}",
	ambiguous: "`{{name}}` fits several of the forms that the schema allows, expected exactly one",
	forbidden: "`{{name}}` is {{value}}, which the schema rules out",
	other: "`{{name}}` does not satisfy `{{keyword}}` of the schema"
};
var schema_default = defineRule({
	scope: "seed",
	meta: {
		id: "schema",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require the front matter to conform to the JSON Schema of its collection",
			why: "Programs read the front matter by the names and types that the schema promises; a key with a slip of the pen is a value that nobody ever sees.",
			remedy: "Correct the key or the value, or the schema if it is the one that is wrong. `x-message` in a schema puts a sentence of the house in place of the message. A word of another locale is told by `locale-vocabulary`, which knows the translation.",
			fix: "A key with a slip of the pen is renamed where one name is near and not there yet; a value that differs from an allowed one in case or blanks only becomes that one; a date with one reading is written in ISO form; an item that repeats an earlier one is removed.",
			suggestions: "The name or value that is nearest; the same value in the type that is expected."
		},
		messages: messages$2,
		yieldsTo: ["locale-vocabulary"]
	},
	*check(seed, { violations }) {
		const all = violations();
		for (const violation of all) {
			const place = {
				...placeOf(violation),
				...mendViolation(violation, seed, all)
			};
			const { customMessage: text } = violation;
			if (text === void 0) yield {
				...tell(violation, nameOf(place.at)),
				...place
			};
			else yield {
				message: "custom",
				data: { text },
				...place
			};
		}
	}
});
function placeOf({ pointer, property, actual }) {
	if (property === void 0) return { at: pointer };
	const at = appendToPointer(pointer, property);
	return actual === void 0 ? { at } : {
		at,
		key: true
	};
}
function nameOf(pointer) {
	const keys = parsePointer(pointer);
	const start = keys.findLastIndex((key) => !/^\d+$/.test(key));
	return keys.slice(Math.max(0, start)).join("/") || "front matter";
}
function tell(violation, name) {
	const { keyword, expected, actual } = violation;
	const value = describe$1(actual);
	switch (keyword) {
		case "required":
		case "dependencies":
		case "dependentRequired": return {
			message: "missing",
			data: { name }
		};
		case "additionalProperties":
		case "unevaluatedProperties": return tellUnknown(violation, name);
		case "propertyNames": return {
			message: "misnamed",
			data: { name }
		};
		case "type": return {
			message: "type",
			data: {
				name,
				value,
				expected: listTypes(expected)
			}
		};
		case "const":
		case "enum": return tellEnum(violation, name);
		case "format": return {
			message: "format",
			data: {
				name,
				value,
				expected: describeFormat(expected)
			}
		};
		case "pattern": return {
			message: "pattern",
			data: {
				name,
				value,
				pattern: toText$2(expected)
			}
		};
		case "uniqueItems": return {
			message: "repeated",
			data: {
				name,
				value
			}
		};
		case "oneOf": return {
			message: "ambiguous",
			data: { name }
		};
		case "not":
		case "false schema": return {
			message: "forbidden",
			data: {
				name,
				value
			}
		};
		default: return tellLimit(violation, name) ?? {
			message: "other",
			data: {
				name,
				keyword
			}
		};
	}
}
function tellUnknown({ property = "", known }, name) {
	const closest = findClosest(property, known);
	return closest === void 0 ? {
		message: "unknown",
		data: { name }
	} : {
		message: "unknownMeant",
		data: {
			name,
			closest
		}
	};
}
function tellEnum({ keyword, expected, actual }, name) {
	const values = keyword === "enum" && isList(expected) ? expected : [expected ?? null];
	const texts = values.filter((value) => typeof value === "string");
	const closest = typeof actual === "string" ? findClosest(actual, texts) : void 0;
	const data = {
		name,
		value: describe$1(actual),
		expected: listValues(values)
	};
	return closest === void 0 || values.length === 1 ? {
		message: "enum",
		data
	} : {
		message: "enumMeant",
		data: {
			...data,
			closest
		}
	};
}
const BOUNDS = /* @__PURE__ */ new Map([
	["minimum", ["at least"]],
	["maximum", ["at most"]],
	["exclusiveMinimum", ["more than"]],
	["exclusiveMaximum", ["less than"]],
	["multipleOf", ["a multiple of"]],
	["minLength", ["at least", "characters"]],
	["maxLength", ["at most", "characters"]],
	["minItems", ["at least", "items"]],
	["maxItems", ["at most", "items"]],
	["minProperties", ["at least", "keys"]],
	["maxProperties", ["at most", "keys"]]
]);
function tellLimit({ keyword, expected, actual }, name) {
	const [bound, unit] = BOUNDS.get(keyword) ?? [];
	if (bound === void 0) return void 0;
	const limit = toText$2(expected);
	if (unit === void 0) return {
		message: "number",
		data: {
			name,
			value: describe$1(actual),
			bound,
			limit
		}
	};
	return {
		message: "size",
		data: {
			name,
			count: countIn(actual),
			unit,
			bound,
			limit
		}
	};
}
function countIn(value) {
	if (typeof value === "string") return Array.from(value).length;
	return isList(value) ? value.length : Object.keys(isObject(value) ? value : {}).length;
}
function describe$1(value) {
	if (value === "") return "an empty text";
	if (typeof value === "string") return `the text \`${value}\``;
	if (isList(value)) return "a list";
	return isObject(value) ? "a mapping" : `\`${toText$2(value)}\``;
}
const MAX_VALUES = 8;
function listValues(values) {
	const shown = values.slice(0, MAX_VALUES).map((value) => `\`${toText$2(value)}\``);
	const rest = values.length - shown.length;
	if (rest > 0) return `one of ${shown.join(", ")} and ${rest} more`;
	return shown.length === 1 ? shown.join() : `one of ${shown.join(", ")}`;
}
function toText$2(value) {
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
const TYPES = /* @__PURE__ */ new Map([
	["string", "a text"],
	["number", "a number"],
	["integer", "a whole number"],
	["boolean", "`true` or `false`"],
	["null", "`null`"],
	["array", "a list"],
	["object", "a mapping"]
]);
function listTypes(expected) {
	return (isList(expected) ? expected : [expected ?? ""]).map((type) => TYPES.get(type) ?? toText$2(type)).join(" or ");
}
const FORMATS = /* @__PURE__ */ new Map([
	["date", "a date, `YYYY-MM-DD`"],
	["date-time", "a date and time with a zone, such as `2026-01-31T09:00:00Z`"],
	["time", "a time with a zone, such as `09:00:00Z`"],
	["uri", "an absolute URL"],
	["url", "an absolute URL"],
	["email", "an e-mail address"]
]);
function describeFormat(expected) {
	return FORMATS.get(expected) ?? `the format \`${toText$2(expected)}\``;
}

// rules/score-evidence.ts
const defaults$6 = {
	scores: "/analysis",
	citationAbove: 40,
	dimensions: []
};
const messages$1 = {
	citation: "Score `{{score}}` has no citation, expected one for a score above {{limit}}",
	evidence: "Score `{{score}}` has no evidence, expected some for a score above {{limit}}",
	placeholder: "Score `{{score}}` rests on nothing but the filler `{{text}}`, expected evidence",
	dimensions: "Scores are missing for `{{missing}}`, expected one for each of {{dimensions}}"
};
var score_evidence_default = defineRule({
	scope: "seed",
	meta: {
		id: "score-evidence",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require evidence and a citation for scores, and a score for each dimension",
			why: "A score that nothing supports cannot be checked or contested, and a total over missing dimensions compares what is not comparable.",
			remedy: "Quote what the score rests on and where it says so, or lower the score. Filler in evidence, citation or label is told by `placeholder-text` at the text itself and counts as a text here; only a score with neither evidence nor citation beside a filler label is told here."
		},
		messages: messages$1,
		options: {
			properties: {
				scores: {
					description: "The mapping of dimensions, each a mapping with `score`, `evidence`, `citation` and `label`",
					type: "string",
					pattern: "^/"
				},
				citationAbove: {
					description: "The highest score that needs no evidence and no citation",
					type: "number"
				},
				dimensions: {
					description: "The dimensions that every mapping of scores has, such as `market` and `statutory`",
					type: "array",
					items: { type: "string" }
				}
			},
			defaults: defaults$6
		}
	},
	*check(seed, context) {
		const { options } = context;
		const analysis = seed.get(options.scores);
		if (!isObject(analysis)) return;
		yield* checkDimensions(analysis, options);
		for (const key of Object.keys(analysis)) {
			const value = getKey(analysis, key);
			if (!isObject(value)) continue;
			yield* checkGrounds(appendToPointer(options.scores, key), value, context);
		}
	}
});
function* checkDimensions(analysis, { scores, dimensions }) {
	const present = dimensions.filter((name) => Object.hasOwn(analysis, name));
	if (present.length === dimensions.length) return;
	yield {
		message: "dimensions",
		data: {
			missing: dimensions.filter((name) => !present.includes(name)).join("`, `"),
			dimensions: dimensions.join(", ")
		},
		at: scores,
		key: true
	};
}
function* checkGrounds(at, dimension, { options, violations }) {
	const score = getKey(dimension, "score");
	if (typeof score !== "number" || score <= 0) return;
	const missing = ["evidence", "citation"].filter((key) => isBlank(getKey(dimension, key)));
	if (score > options.citationAbove) for (const key of missing) {
		const place = appendToPointer(at, key);
		if (hasViolationAt(violations(), place)) continue;
		yield {
			message: key,
			data: {
				score,
				limit: options.citationAbove
			},
			at: place
		};
	}
	else if (missing.length === 2) {
		const label = getKey(dimension, "label");
		const filler = typeof label === "string" ? findPlaceholder(label) : void 0;
		if (!filler?.isWhole) return;
		yield {
			message: "placeholder",
			data: {
				score,
				text: filler.text
			},
			at: appendToPointer(at, "score")
		};
	}
}
function isBlank(value) {
	return value === void 0 || value === null || typeof value === "string" && !value.trim();
}

// rules/score-range.ts
const number = { type: "number" };
const pointer = {
	type: "string",
	pattern: "^/"
};
const range = {
	type: "object",
	properties: {
		min: number,
		max: number
	},
	additionalProperties: false
};
const defaults$5 = {
	scores: ["/analysis/*/score"],
	min: 0,
	max: 100,
	ranges: {},
	minMax: []
};
const messages = {
	outside: "`{{at}}` is `{{value}}`, expected {{range}}",
	text: "`{{at}}` is the text `{{value}}`, expected a number",
	infinite: "`{{at}}` is `{{value}}`, expected a finite number",
	reversed: "`{{at}}` is `{{min}}`, expected at most `{{max}}` as in `{{maxAt}}`"
};
var score_range_default = defineRule({
	scope: "seed",
	meta: {
		id: "score-range",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require scores to be finite numbers within their range",
			why: "Scores are compared, averaged and drawn on one scale, so a single one outside of it, or one that is text, distorts every chart that it is in.",
			remedy: "Write the score as a number within the range.",
			suggestions: "The number that a text is; two numbers of a pair that change places."
		},
		messages,
		yieldsTo: ["schema"],
		options: {
			properties: {
				scores: {
					description: "Where scores stand",
					type: "array",
					items: pointer
				},
				min: {
					description: "The lowest score",
					...number
				},
				max: {
					description: "The highest score",
					...number
				},
				ranges: {
					description: "Other numbers and their ranges, by pointer",
					type: "object",
					propertyNames: pointer,
					additionalProperties: range
				},
				minMax: {
					description: "Pairs of numbers of which the first is at most the second",
					type: "array",
					items: {
						type: "array",
						items: pointer,
						minItems: 2,
						maxItems: 2
					}
				}
			},
			defaults: defaults$5
		}
	},
	*check(seed, { options }) {
		const { scores, min, max, ranges, minMax } = options;
		for (const pattern of scores) yield* checkRange(seed, pattern, {
			min,
			max
		});
		for (const pattern of Object.keys(ranges).filter(isPointer)) yield* checkRange(seed, pattern, ranges[pattern] ?? {});
		for (const [minAt, maxAt] of minMax) {
			const [low, high] = [seed.get(minAt), seed.get(maxAt)];
			if (typeof low !== "number" || typeof high !== "number" || low <= high) continue;
			const data = {
				at: minAt,
				min: low,
				max: high,
				maxAt
			};
			const edits = [{
				kind: "set",
				at: minAt,
				value: high
			}, {
				kind: "set",
				at: maxAt,
				value: low
			}];
			const suggestions = [{
				title: `Swap \`${minAt}\` and \`${maxAt}\``,
				edits
			}];
			yield {
				message: "reversed",
				data,
				at: minAt,
				related: [{ at: maxAt }],
				suggestions
			};
		}
	}
});
function* checkRange(seed, pattern, { min = -Infinity, max = Infinity }) {
	for (const { pointer: at, value } of seed.select(pattern)) {
		if (typeof value !== "number" && typeof value !== "string") continue;
		const data = {
			at,
			value: String(value)
		};
		const problem = typeof value === "number" ? checkNumber(value, min, max) : checkText(value);
		if (problem === "outside") yield {
			message: problem,
			data: {
				...data,
				range: describe(min, max)
			},
			at
		};
		else if (problem === "text") {
			const edits = [{
				kind: "set",
				at,
				value: Number(value)
			}];
			yield {
				message: problem,
				data,
				at,
				suggestions: [{
					title: `Write the number ${Number(value)} into \`${at}\``,
					edits
				}]
			};
		} else if (problem !== void 0) yield {
			message: problem,
			data,
			at
		};
	}
}
function checkNumber(score, min, max) {
	if (!Number.isFinite(score)) return "infinite";
	return score < min || score > max ? "outside" : void 0;
}
function checkText(score) {
	const text = score.trim();
	if (/^[-+]?\.?(?:nan|inf(?:inity)?)$/i.test(text)) return "infinite";
	return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? "text" : void 0;
}
function describe(min, max) {
	if (min === -Infinity) return `at most ${max}`;
	return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}
function isPointer(text) {
	return text === "" || text.startsWith("/");
}

// rules/supersedes-status.ts
const defaults$4 = {
	inForce: inForceStatuses,
	superseded: supersededStatuses
};
const words = {
	type: "array",
	items: { type: "string" }
};
var supersedes_status_default = defineRule({
	scope: "corpus",
	meta: {
		id: "supersedes-status",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require status and dates to agree with what supersedes what",
			why: "A superseded record that is shown as active is applied by somebody, and a successor that is older than what it replaces is mistyped on one side.",
			remedy: "Correct the status, the date or the reference. A record stays active while its successor is not in force yet. Which side of a reference is missing is told by `supersedes-symmetry`, a cycle by `relation-acyclic`."
		},
		messages: {
			inForce: "Status is `{{status}}`, but `{{successor}}` supersedes this record",
			alone: "Status is `{{status}}`, but no record supersedes this one",
			older: "`{{successor}}` of {{successorDate}} is older than `{{id}}` of {{date}}, which it supersedes"
		},
		options: {
			properties: {
				inForce: {
					...words,
					description: "The statuses of a record that applies"
				},
				superseded: {
					...words,
					description: "The statuses of a record that has a successor"
				}
			},
			defaults: defaults$4
		}
	},
	collect(seed, { collection }) {
		const index = findIndex(collection);
		const relation = collection.relations[index];
		if (relation?.inverse === void 0) return void 0;
		const said = collectReferences(seed, collection)?.[index] ?? {
			from: [],
			inverse: []
		};
		const status = toText$1(seed, "status");
		const published = toText$1(seed, "published") || toText$1(seed, "year");
		const hasEvolution = [relation.from, relation.inverse].some((at) => hasKey(seed, at));
		if (status === "" && published === "" && !hasEvolution) return void 0;
		return {
			said,
			status,
			published,
			hasEvolution
		};
	},
	*check(context) {
		const { facts, options } = context;
		const isInForce = createTest(options.inForce);
		const isSuperseded = createTest(options.superseded);
		const { all: successions, byOld: successorsOf } = findSuccessions(context);
		for (const old of facts) {
			const { path, fact } = old;
			const place = {
				in: path,
				at: "status"
			};
			const { status } = fact;
			const isAlone = !successorsOf.has(old) && fact.said.inverse.length === 0;
			if (isSuperseded(status) && fact.hasEvolution && isAlone) yield {
				message: "alone",
				data: { status },
				...place
			};
			if (!isInForce(status)) continue;
			const inForce = (successorsOf.get(old) ?? []).find(({ isCyclic, successor }) => {
				const next = successor.fact.status;
				return !isCyclic && (next === "" || isInForce(next) || isSuperseded(next));
			});
			if (inForce === void 0) continue;
			const { successor } = inForce;
			const related = [{
				in: successor.path,
				at: "id"
			}];
			yield {
				message: "inForce",
				data: {
					status,
					successor: successor.id ?? ""
				},
				...place,
				related
			};
		}
		const own = new Set(facts);
		for (const { old, successor, place, isCyclic } of successions) {
			if (!own.has(place.seed) || isCyclic || !isOlder(successor, old)) continue;
			yield {
				message: "older",
				data: {
					id: old.id ?? "",
					date: old.fact.published,
					successor: successor.id ?? "",
					successorDate: successor.fact.published
				},
				in: place.seed.path,
				at: place.pointer
			};
		}
	}
});
const listed = /* @__PURE__ */ new WeakMap();
function findSuccessions(context) {
	const { collection, factsOf } = context;
	const relation = collection.relations[findIndex(collection)];
	const scope = relation && findSharedScope(collection, relation);
	if (scope === void 0) return {
		all: [],
		byOld: /* @__PURE__ */ new Map()
	};
	const everyone = factsOf(scope);
	const successions = listed.get(everyone) ?? listSuccessions(everyone, scope, context);
	listed.set(everyone, successions);
	return successions;
}
function listSuccessions(everyone, scope, { records }) {
	const byPath = new Map(everyone.map((each) => [each.path, each]));
	const said = everyone.map((each) => ({
		...each,
		fact: [each.fact.said]
	}));
	const isCyclic = createCycleTest(said, 0);
	const found = /* @__PURE__ */ new Map();
	for (const side of ["from", "inverse"]) for (const seed of everyone) for (const { id, pointer } of seed.fact.said[side]) {
		const other = byPath.get(records.find(scope, id, seed.locale)?.path ?? "");
		if (other === void 0 || seed.id === void 0) continue;
		const [old, successor] = side === "from" ? [other, seed] : [seed, other];
		const key = JSON.stringify([old.path, successor.path]);
		if (found.has(key)) continue;
		const place = {
			seed,
			pointer
		};
		found.set(key, {
			old,
			successor,
			place,
			isCyclic: isCyclic(seed.id, id)
		});
	}
	const all = [...found.values()];
	return {
		all,
		byOld: groupByOld(all)
	};
}
function findIndex({ relations }) {
	return relations.findIndex(({ name }) => name === "supersedes");
}
function groupByOld(successions) {
	const groups = /* @__PURE__ */ new Map();
	for (const succession of successions) {
		const group = groups.get(succession.old);
		if (group === void 0) groups.set(succession.old, [succession]);
		else group.push(succession);
	}
	return groups;
}
function isOlder(successor, old) {
	const dates = [successor.fact.published, old.fact.published];
	const isVague = dates.some((date) => /^\d{4}-01-01/.test(date));
	const [a, b] = dates.map((date) => parsePeriod(isVague ? date.slice(0, 4) : date));
	return a !== void 0 && b !== void 0 && a.last < b.first;
}
function createTest(statuses) {
	const known = new Set(statuses.map((status) => status.toLowerCase()));
	return (status) => known.has(status.toLowerCase());
}
function hasKey(seed, pattern) {
	return seed.get(pattern.replace(/\/\*$/, "")) !== void 0;
}
function toText$1(seed, field) {
	const value = seed.get(field);
	return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

// rules/supersedes-symmetry.ts
var supersedes_symmetry_default = defineRule({
	scope: "corpus",
	meta: {
		id: "supersedes-symmetry",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require a record to name its successor exactly if the successor names it as superseded",
			why: "A reader of the old record must find the new one, and a reader of the new one the old; where only one side knows, half of the readers are told that the wrong record is in force.",
			remedy: "Write the missing side into the other seed, in each locale, or remove the side that is wrong.",
			fix: "The missing side is written into the other seed, where that names nobody else and no other record claims to be the successor.",
			suggestions: "Else either side: the reference in the other seed, or none in this one."
		},
		messages: {
			unanswered: "Supersedes `{{other}}`, which names no successor; expected `{{id}}`",
			contradicted: "Supersedes `{{other}}`, which names {{named}} as its successor; expected `{{id}}`",
			unlisted: "Is superseded by `{{other}}`, which does not list `{{id}}` among those that it supersedes"
		}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check(context) {
		const { relations } = context.collection;
		for (const [index, { name }] of relations.entries()) {
			if (name !== "supersedes") continue;
			const asymmetries = findAsymmetries(context, index);
			const mends = mendAsymmetries(asymmetries, ({ kind }) => kind === "contradicted");
			for (const asymmetry of asymmetries) {
				const { kind, path, id, reference, otherPath, answers } = asymmetry;
				const place = {
					in: path,
					at: reference.pointer,
					...mends.get(asymmetry)
				};
				const data = {
					other: reference.id,
					id
				};
				const [first] = answers;
				const related = [{
					in: otherPath,
					...first && { at: first.pointer }
				}];
				if (kind === "contradicted") {
					const named = answers.map((answer) => `\`${answer.id}\``).join(", ");
					yield {
						...place,
						message: kind,
						data: {
							...data,
							named
						},
						related
					};
				} else yield {
					...place,
					message: kind,
					data,
					related
				};
			}
		}
	}
});

// rules/text-boilerplate.ts
const defaults$3 = {
	fields: ["/analysis/*/evidence"],
	minRecords: 3
};
const MIN_WORDS = 3;
var text_boilerplate_default = defineRule({
	scope: "corpus",
	meta: {
		id: "text-boilerplate",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Disallow sentences that stand in several records, or in several fields of one",
			why: "Evidence is about one record and one question. A sentence that stands in many was filled in by a template and supports no score, however often it is counted as evidence.",
			remedy: "Write what the source of this record says, or leave the field empty and lower the score. Filler such as `No specific market rules` is told by `placeholder-text` and not here. Copies of one record in several locales count as one."
		},
		messages: {
			records: "`{{sentence}}` stands in {{count}} records, expected what is said of this one",
			fields: "`{{sentence}}` stands in {{count}} fields of this record, expected in one"
		},
		options: {
			properties: {
				fields: {
					description: "The texts to look at, as fields or pointers",
					type: "array",
					items: {
						type: "string",
						minLength: 1
					}
				},
				minRecords: {
					description: "The number of records from which on a sentence is reported",
					type: "integer",
					minimum: 2
				}
			},
			defaults: defaults$3
		}
	},
	collect(seed, { collection, options }) {
		const uses = toPatterns(options.fields, collection).flatMap((each) => findUses(seed, each));
		return uses.length > 0 ? uses : void 0;
	},
	*check({ facts, options: { minRecords } }) {
		const records = findRecords(facts);
		for (const { path, fact: uses, ...identity } of facts) {
			const fields = countFields(uses);
			for (const [at, start, sentence] of uses) {
				const key = fold$1(sentence);
				const all = records.get(key);
				const count = all?.size ?? 0;
				const place = {
					in: path,
					at,
					part: {
						start,
						end: start + sentence.length
					}
				};
				if (count >= minRecords) {
					const own = identity.id ?? path;
					const other = [...all ?? []].find(([record]) => record !== own)?.[1];
					const related = other === void 0 ? [] : [other];
					yield {
						message: "records",
						data: {
							sentence,
							count
						},
						...place,
						related
					};
				} else if ((fields.get(key)?.size ?? 0) > 1) yield {
					message: "fields",
					data: {
						sentence,
						count: fields.get(key)?.size ?? 0
					},
					...place
				};
			}
		}
	}
});
function findUses(seed, pattern) {
	return seed.select(pattern).flatMap(({ pointer, value }) => {
		if (typeof value !== "string" || value === "" || findPlaceholder(value)?.isWhole) return [];
		return findSentences(value).filter(({ text }) => toWords(text).length >= MIN_WORDS).map(({ text, span }) => [
			pointer,
			span.start,
			text
		]);
	});
}
function findRecords(facts) {
	const records = /* @__PURE__ */ new Map();
	for (const { id, path, fact: uses } of facts) for (const [at, , sentence] of uses) {
		const key = fold$1(sentence);
		const places = records.get(key) ?? /* @__PURE__ */ new Map();
		records.set(key, places);
		if (!places.has(id ?? path)) places.set(id ?? path, {
			in: path,
			at
		});
	}
	return records;
}
function countFields(uses) {
	const fields = /* @__PURE__ */ new Map();
	for (const [at, , sentence] of uses) {
		const key = fold$1(sentence);
		fields.set(key, (fields.get(key) ?? /* @__PURE__ */ new Set()).add(at));
	}
	return fields;
}
function fold$1(sentence) {
	return sentence.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ");
}

// rules/text-invisible.ts
const MAX_NAME_LENGTH = 200;
const REACH$1 = 12;
var text_invisible_default = defineRule({
	scope: "seed",
	meta: {
		id: "text-invisible",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Disallow characters that nobody sees in keys, values and the body",
			why: "A zero-width character in an id or key makes it another one that looks the same, and a control of the writing direction makes a text read as what it does not say. A control character is most often what is left of a formula: JSON reads `\\times` as a tab and `imes`.",
			remedy: "Remove the character, or double the backslash that was meant as one. Joiners in emoji and where a script needs them, marks of direction beside Arabic or Hebrew, and tabs in texts over several lines are not reported. In prose it is a warning.",
			fix: "In keys and values of one line, what is drawn as nothing is removed, and the backslash that a formula has lost is written.",
			suggestions: "In prose the same; and wherever a tab or line separator keeps words apart, a blank in its place."
		},
		messages: {
			key: "Key has {{character}} in it, {{name}}: remove it",
			value: "`{{around}}` has {{character}} in it, {{name}}: remove it",
			prose: "`{{around}}` has {{character}} in it, {{name}}: remove it",
			mangled: "{{character}} stands where `{{meant}}` was meant: write the backslash twice",
			mangledProse: "{{character}} stands where `{{meant}}` was meant: write the backslash twice"
		},
		levels: {
			prose: "warn",
			mangledProse: "warn"
		}
	},
	*check(seed) {
		const isSuspect = hasSuspect(joinTexts(seed.data));
		for (const { pointer: at, text, isKey } of isSuspect ? findTexts(seed.data, hasSuspect) : []) {
			const isProse = text.includes("\n") || text.length > MAX_NAME_LENGTH;
			for (const found of findInvisibles(text)) {
				const { index, character, name, meant } = found;
				const part = {
					start: index,
					end: index + character.length
				};
				const data = {
					character: toNotation(character),
					name,
					around: around(text, found)
				};
				if (isKey) {
					yield {
						message: "key",
						data,
						at,
						key: true,
						...renameKey(seed, at, text)
					};
					continue;
				}
				const mend = mendBy(found, text, isProse, (by) => ({
					kind: "part",
					at,
					part,
					text: by
				}));
				if (meant !== void 0) yield {
					message: isProse ? "mangledProse" : "mangled",
					data: {
						...data,
						meant
					},
					at,
					part,
					...mend
				};
				else if (!isProse || character !== "	") yield {
					message: isProse ? "prose" : "value",
					data,
					at,
					part,
					...mend
				};
			}
		}
		const { source } = seed.body;
		if (!hasSuspect(source)) return;
		for (const found of findInvisibles(source)) {
			const { index, character, name } = found;
			if (character === "	") continue;
			const data = {
				character: toNotation(character),
				name,
				around: around(source, found)
			};
			const span = {
				start: index,
				end: index + character.length
			};
			yield {
				message: "prose",
				data,
				span,
				...mendBy(found, source, true, (by) => ({
					kind: "body",
					span,
					text: by
				}))
			};
		}
	}
});
function mendBy(found, text, isProse, toEdit) {
	const replacements = findReplacements(found, text);
	const [first] = replacements;
	if (first?.isCertain === true && !isProse) return { fix: [toEdit(first.text)] };
	const notation = toNotation(found.character);
	return { suggestions: replacements.map(({ text: by }) => {
		const blank = by === "" ? `Remove ${notation}` : `Put a blank in place of ${notation}`;
		return {
			title: by.trim() === "" ? blank : `Write \`${found.meant}\``,
			edits: [toEdit(by)]
		};
	}) };
}
function renameKey(seed, at, key) {
	const found = findInvisibles(key);
	const isCertain = found.every((each) => findReplacements(each, key)[0]?.isCertain);
	const clean = found.reduceRight((text, { index, character }) => {
		return text.slice(0, index) + text.slice(index + character.length);
	}, key);
	const parent = at.slice(0, at.lastIndexOf("/"));
	const isFree = clean.trim() !== "" && getKey(seed.get(parent), clean) === void 0;
	return isCertain && isFree ? { fix: [{
		kind: "rename",
		at,
		key: clean
	}] } : {};
}
function toNotation(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function around(text, { index, character }) {
	const end = index + character.length;
	const before = text.slice(Math.max(0, index - REACH$1), index).split(/\r?\n/u).at(-1) ?? "";
	const after = text.slice(end, end + REACH$1).split(/\r?\n/u)[0] ?? "";
	return before.trimStart() + character + after.trimEnd();
}

// rules/text-script.ts
const defaults$2 = {
	fields: [...[
		"title",
		"description",
		"/subtitle",
		"/summary",
		"/abstract",
		"/interpretation"
	], ...["/impactAnalysis/*", "/regulatory/*"]],
	body: true
};
const NAME = "/name";
const MIN_LETTERS$1 = {
	translated: 2,
	other: 6
};
var text_script_default = defineRule({
	scope: "seed",
	meta: {
		id: "text-script",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require texts to be in the script of their locale",
			why: "A text in another language than its page was copied from the other locale and forgotten; most readers of the page cannot read it.",
			remedy: "Translate the text. Latin names and abbreviations within a Chinese sentence are fine, and so is what stands in brackets, quotation marks or code. Names (`/name`, if it is the title, too), sources, citations and evidence are not looked at, and neither is what `locales: { neutral: […] }` says is equal in all locales; a field that is written in each locale is added with `fields`. A single foreign word is reported only in the fields of a collection whose `locales` are configured."
		},
		messages: {
			script: "`{{text}}` is not in {{expected}} script, expected for `{{locale}}`",
			sentence: "`{{text}}` is Latin script throughout, expected {{expected}} for `{{locale}}`"
		},
		options: {
			properties: {
				fields: {
					description: "The texts that are written in each locale, as fields or pointers",
					type: "array",
					items: {
						type: "string",
						minLength: 1
					}
				},
				body: {
					description: "Whether the body is looked at, too",
					type: "boolean"
				}
			},
			defaults: defaults$2
		}
	},
	*check(seed, context) {
		const { collection, options } = context;
		const { locale } = seed;
		const writing = locale === void 0 ? void 0 : findWriting(locale);
		if (locale === void 0 || writing === void 0) return;
		const check = scriptCheckFor(writing);
		const tell = ({ kind, text }) => ({
			message: kind,
			data: {
				text: toOneLine(text),
				expected: writing.name,
				locale
			}
		});
		const minLetters = collection.locales.values.length > 1 ? MIN_LETTERS$1.translated : MIN_LETTERS$1.other;
		for (const { at, text } of findSuspects(seed, context, check)) for (const found of check.find(text, minLetters)) yield {
			...tell(found),
			at,
			part: found.span
		};
		if (!options.body || !check.isSuspect(seed.body.source)) return;
		for (const found of findInBody(seed.body, check)) yield {
			...tell(found),
			span: found.span
		};
	}
});
function findSuspects(seed, { collection, options: { fields } }, { isSuspect }) {
	const suspects = [];
	for (const pattern of toPatterns(fields, collection)) {
		if (pattern === NAME && !fields.includes(NAME)) continue;
		for (const { pointer: at, value } of seed.select(pattern)) if (typeof value === "string" && isSuspect(value)) suspects.push({
			at,
			text: value
		});
	}
	if (suspects.length === 0) return suspects;
	const neutral = new Set(collection.locales.neutral.flatMap((pattern) => seed.select(pattern).map(({ pointer }) => pointer)));
	return suspects.filter(({ at }) => !neutral.has(at));
}
function findInBody(body, { isSuspect, find }) {
	return body.blocks.filter(({ kind }) => kind !== "code" && kind !== "quote").flatMap(({ span: { start, end } }) => {
		const source = body.source.slice(start, end);
		if (!isSuspect(source)) return [];
		return find(source, MIN_LETTERS$1.other).map(({ span, ...found }) => ({
			...found,
			span: {
				start: start + span.start,
				end: start + span.end
			}
		}));
	});
}
function toOneLine(text) {
	const line = text.replaceAll(/\s+/gu, " ");
	return line.length > 60 ? `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/u, "")}…` : line;
}

// rules/text-trim.ts
const SUSPECT = /^\s|\s$|\s\s/;
const ANY_SUSPECT = /[^\S\n\r](?:[^\S\n\r]|\||$)|\|[^\S\n\r]/;
const BLANKS = /[\p{Zs}\t]+/gu;
const SENTENCE_END = /[.!?:]["'”’)\]]?$/u;
const REACH = 30;
var text_trim_default = defineRule({
	scope: "seed",
	meta: {
		id: "text-trim",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Disallow blanks at the ends of values of one line, and doubled blanks within them",
			why: "Programs compare values letter for letter: a name with a blank at its end is another name, is sorted elsewhere and is not found by a search.",
			remedy: "Remove the blanks. Texts over several lines are not looked at, and neither is the description: `description-matches-body` tells where it was cut, or flattened from Markdown. A list that was joined into one item is told by `list-items`: its blanks go as it is taken apart.",
			fix: "Blanks at the ends are removed, doubled ones become one.",
			suggestions: "A value of nothing but blanks is emptied; an id, which other records may name as it stands, is trimmed."
		},
		messages: {
			leading: "Text starts with {{blanks}} before `{{next}}`, expected none",
			trailing: "Text ends with {{blanks}} after `{{previous}}`, expected none",
			doubled: "{{blanks}} stand between `{{previous}}` and `{{next}}`, expected one",
			blank: "Text is nothing but {{blanks}}, expected words or nothing"
		},
		yieldsTo: [
			"list-items",
			"reference-exists",
			"schema",
			"text-invisible",
			"url-valid"
		]
	},
	*check(seed, { collection }) {
		if (!ANY_SUSPECT.test(joinTexts(seed.data))) return;
		const accept = (text, isKey) => !isKey && SUSPECT.test(text) && !/[\n\r\u2028\u2029]/.test(text);
		for (const { pointer: at, text } of findTexts(seed.data, accept)) {
			if (isDescription(at, collection)) continue;
			const isId = at === collection.fields["id"];
			for (const { 0: found, index: start } of text.matchAll(BLANKS)) {
				const end = start + found.length;
				const part = {
					start,
					end
				};
				const blanks = found.length === 1 ? "a blank" : `${found.length} blanks`;
				const previous = text.slice(Math.max(0, start - REACH), start).match(/\S+$/)?.[0] ?? "";
				const next = text.slice(end, end + REACH).match(/^\S+/)?.[0] ?? "";
				const mendBy = (by) => mend({
					kind: "part",
					at,
					part,
					text: by
				}, isId);
				if (found === text) yield {
					message: "blank",
					data: { blanks },
					at,
					suggestions: [toEmptying(at)]
				};
				else if (start === 0) yield {
					message: "leading",
					data: {
						blanks,
						next
					},
					at,
					part,
					...mendBy("")
				};
				else if (end === text.length) yield {
					message: "trailing",
					data: {
						blanks,
						previous
					},
					at,
					part,
					...mendBy("")
				};
				else if (found.length > 1 && !isTypist(previous, found)) yield {
					message: "doubled",
					data: {
						blanks,
						previous,
						next
					},
					at,
					part,
					...mendBy(toSingle(found))
				};
			}
		}
	}
});
function isDescription(at, { excerpt, fields }) {
	return at === excerpt?.field || at === fields["description"];
}
function toEmptying(at) {
	return {
		title: `Empty \`${at}\``,
		edits: [{
			kind: "set",
			at,
			value: ""
		}]
	};
}
function mend(edit, isId) {
	if (!isId) return { fix: [edit] };
	return { suggestions: [{
		title: "Remove the blanks from the id",
		edits: [edit]
	}] };
}
function toSingle(blanks) {
	const [first = " "] = blanks;
	return first !== "	" && blanks === first.repeat(blanks.length) ? first : " ";
}
function isTypist(previous, blanks) {
	return blanks === "  " && SENTENCE_END.test(previous);
}

// rules/url-valid.ts
const defaults$1 = {
	urls: [
		"url",
		"/links/*",
		"/links/*/url"
	],
	homepage: false,
	insecure: false
};
var url_valid_default = defineRule({
	scope: "seed",
	meta: {
		id: "url-valid",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require URLs to be complete http or https addresses with a public host",
			why: "A link that browsers cannot open, or take for a page of the own site, breaks for every reader, and no check of dead links finds it.",
			remedy: "Copy the address from the browser. Blanks around an address are told by `text-trim`, invisible characters by `text-invisible`, and what the schema of the collection says of an address by `schema`. In seeds with neither audit date nor review status, addresses within the site (`/about/`) are accepted and, where nothing is configured, those of other kinds (`mailto:`).",
			suggestions: "`https://` where it is missing or mistyped, or in place of `http://`."
		},
		messages: {
			form: "URL `{{url}}` is no address, expected `https://` and a host",
			scheme: "URL `{{url}}` starts with `{{scheme}}`, expected `https:` or `http:`",
			blank: "URL `{{url}}` has a blank in it, expected one address",
			host: "URL `{{url}}` has the host `{{host}}`, expected a public one such as `example.org`",
			homepage: "URL `{{url}}` is only a home page, expected the page of the record",
			insecure: "URL `{{url}}` is not encrypted, expected `https:`"
		},
		options: {
			properties: {
				urls: {
					description: "Where addresses stand, as fields or pointers",
					type: "array",
					items: {
						type: "string",
						minLength: 1
					}
				},
				homepage: {
					description: "True to report addresses of home pages",
					type: "boolean"
				},
				insecure: {
					description: "True to report addresses with `http:`",
					type: "boolean"
				}
			},
			defaults: defaults$1
		}
	},
	*check(seed, { collection, options, violations }) {
		for (const pattern of toPatterns(options.urls, collection)) for (const { pointer: at, value } of seed.select(pattern)) {
			if (typeof value !== "string" || value.trim() === "") continue;
			const url = value.trim();
			const fault = findFault(url, options);
			if (fault === void 0 || hasViolationAt(violations(), at)) continue;
			if (!isExpected(url, seed, collection)) continue;
			const place = {
				at,
				suggestions: suggest(fault, url, at)
			};
			if (fault === "scheme") yield {
				message: fault,
				data: {
					url,
					scheme: schemeOf(url)
				},
				...place
			};
			else if (fault === "host") yield {
				message: fault,
				data: {
					url,
					host: hostOf(url)
				},
				...place
			};
			else yield {
				message: fault,
				data: { url },
				...place
			};
		}
	}
});
const START = /^(?:h{0,2}t{1,3}p(s?)\s?[:;]?[/\\]{0,3}|[/\\]{2})?/iu;
function suggest(fault, url, at) {
	const [start = "", secure] = START.exec(url) ?? [];
	if (!(fault === "form" || fault === "insecure" || fault === "scheme" && start !== "")) return [];
	const value = `${fault !== "insecure" && start !== "" && secure === "" ? "http" : "https"}://${url.slice(start.length)}`;
	if (!PLAIN.test(value)) return [];
	return [{
		title: `Write \`${value}\``,
		edits: [{
			kind: "set",
			at,
			value
		}]
	}];
}
const WEB_ADDRESS = /^(?:h{0,2}t{1,3}ps?\s?[:;/\\]|www\.)/iu;
function isExpected(url, seed, collection) {
	if (isKept(seed) || WEB_ADDRESS.test(url)) return true;
	return isRecord$2(seed, collection) && !/^\/(?!\/)/u.test(url);
}
const PLAIN = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#][!-~]*)?$/iu;
function findFault(url, { homepage, insecure }) {
	const fault = PLAIN.test(url) ? void 0 : findBreak(url);
	if (fault !== void 0) return fault;
	if (homepage && /^https?:\/\/[^/?#]+\/?(?:index\.\w{1,5})?$/iu.test(url)) return "homepage";
	return insecure && /^http:/iu.test(url) ? "insecure" : void 0;
}
function findBreak(url) {
	const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/iu.exec(url)?.[1]?.toLowerCase();
	if (scheme !== void 0 && scheme !== "http" && scheme !== "https") return "scheme";
	if (!/^https?:\/\/[^/\\?#]/iu.test(url) || !URL.canParse(url)) return "form";
	if (/[ \u00A0\u3000]/u.test(url)) return "blank";
	return isPublicHost(hostOf(url)) ? void 0 : "host";
}
function isPublicHost(host) {
	const names = host.replace(/\.$/u, "").split(".");
	return host.startsWith("[") || names.length > 1 && names.every((name) => name !== "");
}
function hostOf(url) {
	return new URL(url).hostname;
}
function schemeOf(url) {
	return url.slice(0, url.indexOf(":") + 1);
}

// rules/vocabulary-variant.ts
const defaults = {
	minRecords: 5,
	factor: 5,
	ignore: []
};
const MAX_LENGTH = 40;
const MIN_LETTERS = 7;
const OWN_FIELDS = [
	"id",
	"title",
	"description",
	"url",
	"locale"
];
var vocabulary_variant_default = defineRule({
	scope: "corpus",
	meta: {
		id: "vocabulary-variant",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Disallow values that differ from a frequent one only in case, blanks or one letter",
			why: "Pages group and filter records by such values, so a slip of the pen makes a group of its own, and the records in it are missing from the right one.",
			remedy: "Write the frequent value. Where both are right, name the field in `ignore`, or list its values in the schema (`enum`), which then tells a slip as soon as it is written.",
			fix: "A value that differs in case or blanks only becomes the frequent one.",
			suggestions: "The frequent value in place of one that differs in a letter, which may be another name."
		},
		messages: {
			case: "`{{value}}` differs only in case or blanks from `{{frequent}}`, which {{count}} seeds have",
			letter: "`{{value}}` differs in one letter from `{{frequent}}`, which {{count}} seeds have"
		},
		yieldsTo: ["schema", "text-trim"],
		options: {
			properties: {
				minRecords: {
					description: "The number of seeds that makes a value a frequent one",
					type: "integer",
					minimum: 2
				},
				factor: {
					description: "How many times as frequent it is as the other value",
					type: "number",
					minimum: 1
				},
				ignore: {
					description: "Fields that are not looked at, as pointers; `*` stands for an item",
					type: "array",
					items: {
						type: "string",
						pattern: "^/"
					}
				}
			},
			defaults
		}
	},
	collect({ data }, context) {
		const isOther = createFilter(context);
		const pointers = [];
		const values = [];
		const outline = outlineOf(data);
		for (let index = 0; index < outline.texts.length; index += 1) {
			const at = outline.pointers[index] ?? "";
			const word = isOther(at) ? void 0 : toWord(outline.texts[index] ?? "");
			if (word === void 0) continue;
			pointers.push(at);
			values.push(word);
		}
		return values.length > 0 ? {
			pointers,
			values
		} : void 0;
	},
	*check({ facts, options }) {
		for (const [field, values] of countByField(facts)) {
			const frequent = listFrequent(values, options.minRecords);
			if (frequent.length === 0) continue;
			for (const [value, uses] of values) {
				const found = findFrequent(value, uses * options.factor, frequent);
				if (found === void 0) continue;
				const { message, frequent: meant, count, isCertain } = found;
				for (const place of findPlaces(facts, field, value)) {
					const edits = [{
						kind: "set",
						at: place.at,
						value: meant
					}];
					const title = `Write \`${meant}\` in place of \`${value}\``;
					const mend = isCertain ? { fix: edits } : { suggestions: [{
						title,
						edits
					}] };
					yield {
						message,
						data: {
							value,
							frequent: meant,
							count
						},
						...place,
						...mend
					};
				}
			}
		}
	}
});
const createFilter = rememberLast(({ collection, options }) => {
	const { fields, relations } = collection;
	const others = /* @__PURE__ */ new Set([
		...OWN_FIELDS.flatMap((name) => fields[name] ?? []),
		...relations.flatMap(({ from, inverse }) => [from, inverse ?? from]),
		...options.ignore
	]);
	const tops = new Set([...others].flatMap((pattern) => {
		const [key, item = "*", ...rest] = parsePointer(pattern);
		return key === void 0 || item !== "*" || rest.length > 0 ? [] : [key];
	}));
	return memoize((at) => {
		return others.has(toField(at)) || tops.has(parsePointer(at)[0] ?? "");
	}, MAX_POINTERS);
});
const toWord = memoize((text) => {
	return text.length <= MAX_LENGTH && !/[\d\n]|:\/\//.test(text) && /\p{L}/u.test(text) ? text : void 0;
}, 1e4);
const MAX_POINTERS = 1e3;
const toField = memoize((pointer) => /\d/.test(pointer) ? pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*") : pointer, MAX_POINTERS);
function countByField(facts) {
	const counts = /* @__PURE__ */ new Map();
	const byLocale = /* @__PURE__ */ new Map();
	for (const { locale, fact } of facts) {
		const fields = byLocale.get(locale) ?? /* @__PURE__ */ new Map();
		byLocale.set(locale, fields);
		for (const [index, value] of fact.values.entries()) {
			const at = toField(fact.pointers[index] ?? "");
			const values = fields.get(at) ?? /* @__PURE__ */ new Map();
			if (values.size === 0) {
				fields.set(at, values);
				counts.set({
					locale,
					at
				}, values);
			}
			values.set(value, (values.get(value) ?? 0) + 1);
		}
	}
	return counts;
}
function* findPlaces(facts, field, value) {
	for (const { path, locale, fact } of facts) {
		if (locale !== field.locale) continue;
		for (const [index, at] of fact.pointers.entries()) if (fact.values[index] === value && toField(at) === field.at) yield {
			in: path,
			at
		};
	}
}
function listFrequent(values, minCount) {
	return [...values].filter(([, count]) => count >= minCount).map(([value, count]) => ({
		value,
		folded: fold(value),
		count
	}));
}
function findFrequent(value, minCount, frequent) {
	let near;
	const folded = fold(value);
	for (const other of frequent) {
		const { count } = other;
		if (count < minCount || other.value === value) continue;
		if (Math.abs(other.value.length - value.length) > 4) continue;
		if (other.folded === folded) {
			const isCertain = frequent.filter((each) => each.folded === folded).length === 1;
			return {
				message: "case",
				frequent: other.value,
				count,
				isCertain
			};
		}
		if (near === void 0 && isSlip(value, other.value)) near = other;
	}
	return near === void 0 ? void 0 : {
		message: "letter",
		frequent: near.value,
		count: near.count,
		isCertain: false
	};
}
function fold(value) {
	return value.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, "");
}
function isSlip(value, other) {
	return value.length >= MIN_LETTERS && value[0] === other[0] && !/[^\p{Script=Latin}\p{Script=Cyrillic}\s-]/u.test(value) && findSlip(value, other) !== void 0;
}

// rules/year-matches-date.ts
var year_matches_date_default = defineRule({
	scope: "seed",
	meta: {
		id: "year-matches-date",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require the year to be that of the published date",
			why: "Filters and charts take the year, pages show the date: where they differ, a record is counted in one year and shown in another.",
			remedy: "Correct the one that is wrong. A year at the end of the id, and one that stands in brackets or at the end of the title, is only pointed out where it differs: it may be the year of an amendment.",
			suggestions: "The year of the published date."
		},
		messages: {
			year: "Year `{{year}}` differs from `{{expected}}`, the year of the published date `{{date}}`",
			id: "Id `{{id}}` names the year {{found}}, but the year is `{{year}}`",
			title: "Title names the year {{found}}, but the year is `{{year}}`"
		},
		levels: {
			id: "info",
			title: "info"
		}
	},
	*check(seed, { today }) {
		const year = toYear(seed.get("year"));
		if (year === void 0) return;
		const date = toText(seed.get("published"));
		const expected = parsePeriod(date) === void 0 ? year : date.slice(0, 4);
		if (expected !== year) {
			yield {
				message: "year",
				data: {
					year,
					expected,
					date
				},
				at: "year",
				related: [{ at: "published" }],
				suggestions: [{
					title: `Write ${expected}, as in the date`,
					edits: [toEdit(seed, expected)]
				}]
			};
			return;
		}
		const id = findYear(toText(seed.get("id")), ID_YEARS);
		const title = findYear(toText(seed.get("title")), TITLE_YEARS);
		const isOther = (named) => named !== void 0 && named.found !== year && named.found <= today.slice(0, 4);
		if (isOther(id)) yield {
			message: "id",
			data: {
				id: id.text,
				found: id.found,
				year
			},
			at: "id",
			part: id.span
		};
		else if (isOther(title)) yield {
			message: "title",
			data: {
				found: title.found,
				year
			},
			at: "title",
			part: title.span
		};
	}
});
function toEdit(seed, year) {
	return {
		kind: "set",
		at: "year",
		value: typeof seed.get("year") === "number" ? Number(year) : year
	};
}
const ID_YEARS = [/(?<=[-_./])(?<!\d[-_./])(?:19|20)\d\d$/u];
const TITLE_YEARS = [/(?<=[([（【]\s?)(?:19|20)\d\d(?=\s?年?\s?(?:版|修订版?|[Ee]dition|[Rr]evision)?[)\]）】])/u, /(?<=\p{Lu}\p{L}*\s)(?:19|20)\d\d$/u];
function findYear(text, patterns) {
	const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
	if (!match) return void 0;
	const [found] = match;
	return {
		text,
		found,
		span: {
			start: match.index,
			end: match.index + found.length
		}
	};
}
function toYear(value) {
	const text = toText(value);
	return /^\d{4}$/.test(text) ? text : void 0;
}
function toText(value) {
	return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

// rules/index.ts
const rules = [
	audit_fresh_default,
	body_present_default,
	change_audit_date_default,
	change_id_stable_default,
	change_loss_default,
	change_one_locale_default,
	change_score_noted_default,
	change_status_flow_default,
	coordinates_default,
	date_order_default,
	date_placeholder_default,
	date_valid_default,
	description_matches_body_default,
	id_matches_path_default,
	id_unique_default,
	key_order_default,
	list_items_default,
	locale_neutral_default,
	locale_pair_default,
	locale_vocabulary_default,
	markdown_default,
	placeholder_text_default,
	record_duplicate_default,
	reference_exists_default,
	relation_acyclic_default,
	relation_symmetry_default,
	review_gate_default,
	schema_default,
	score_evidence_default,
	score_range_default,
	supersedes_status_default,
	supersedes_symmetry_default,
	text_boilerplate_default,
	text_invisible_default,
	text_script_default,
	text_trim_default,
	url_valid_default,
	vocabulary_variant_default,
	year_matches_date_default
];

// src/session/built-in-rules.ts
const builtInMetas = [...rules.map(({ meta }) => meta), ...engineRules];
function isFixedRule({ recommended }) {
	return recommended === "error";
}
const fixedRuleIds = new Set(engineRules.filter(isFixedRule).map(({ id }) => id));
const builtInIds = new Set(builtInMetas.map(({ id }) => id));
function pageOf(ruleId) {
	return builtInIds.has(ruleId) ? `${rulePagesUrl}${ruleId}.md` : void 0;
}

// src/session/code-gate.ts
function createCodeGate(workspace, { entries }, isAllowed) {
	const admit = async (path) => {
		if (!isAllowed) throw refusal$1("code-untrusted", path, {
			message: "Code of a stranger's change is not run",
			hint: "Write the configuration as YAML or JSON with built-in rules, or judge it by hand."
		});
		if (workspace.root === null) throw refusal$1("code-in-bare-repository", path, {
			message: "Code cannot be run from a bare repository, which has no files",
			hint: "Write the configuration as YAML or JSON, or run in a checkout."
		});
		if (await workspace.isCheckedOut()) return;
		throw refusal$1("code-not-checked-out", path, {
			message: "Code is run only for the commit that is checked out",
			hint: "Check out the commit that is judged, or name a configuration without code by `--config`."
		});
	};
	return {
		admit,
		async locate(path) {
			await admit(path);
			const root = realpathSync(workspace.root ?? "");
			const file = join(root, path);
			const entry = entries.get(path);
			if (path === ".." || path.startsWith("../")) throw refusal$1("path-outside", path, { message: "The file is outside of the repository" });
			if (entry !== void 0 && entry.kind !== "file") throw refusal$1("code-no-file", path, { message: "Code is run from plain files alone, and this is a link or a folder of others" });
			if (entry === void 0 || entry.problem !== void 0) throw refusal$1("code-missing", path, {
				message: `There is no such file in the ${workspace.head.kind}`,
				hint: "Code that git ignores, or does not have yet, is not run."
			});
			if (!existsSync(file) || realpathSync(file) !== file || !hasContent(file, entry)) throw refusal$1("code-differs", path, {
				message: `The file on disk is not the one in the ${workspace.head.kind}`,
				hint: "Commit it, stage it or undo the change, so that what is run is what is judged."
			});
			return file;
		}
	};
}
function hasContent(file, { oid }) {
	if (oid === null) return true;
	const format = oid.length === 40 ? "sha1" : "sha256";
	const bytes = readFileSync(file);
	return [bytes, Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")].some((content) => objectId("blob", content, format) === oid);
}
function refusal$1(code, path, { message, hint }) {
	return new UserError(code, [{
		message,
		place: { path },
		...hint === void 0 ? {} : { hint }
	}]);
}

// src/session/apply-levels.ts
function applyLevels(config, levels) {
	if (levels.size === 0) return config;
	const overlay = (rules) => new Map([...rules].map(([id, setting]) => {
		const level = levels.get(id);
		return [id, level === void 0 ? setting : {
			...setting,
			level,
			source: "--rule"
		}];
	}));
	const overlayOverride = (override) => ({
		...override,
		rules: overlay(override.rules)
	});
	return {
		...config,
		rules: overlay(config.rules),
		overrides: config.overrides.map(overlayOverride),
		overridesByRule: new Map([...config.overridesByRule].map(([id, list]) => [id, list.map(overlayOverride)]))
	};
}
function refuseLevels(levels, configs, fixedIds) {
	for (const [id, level] of levels) {
		if (!configs.some(({ rules }) => rules.has(id))) throw unknownRule(id, new Map(configs.flatMap(({ rules }) => [...rules])));
		if (!fixedIds.has(id) || level === "error") continue;
		throw new UserError("rule-fixed", [{
			message: `Rule \`${id}\` is always an error`,
			hint: "The other rules cannot judge without it."
		}]);
	}
}
function unknownRule(id, rules) {
	const closest = findClosest(id, rules.keys());
	const hint = closest === void 0 ? "`seedlint rules` lists all rules." : `Did you mean \`${closest}\`?`;
	return new UserError("unknown-rule", [{
		message: `There is no rule \`${id}\``,
		hint
	}]);
}

// src/session/config-packages.ts
function createPackages(root) {
	const folders = /* @__PURE__ */ new Set();
	const base = root ?? "";
	return {
		async find(name, folder) {
			if (root === null) throw noWorktree(name);
			const file = await resolvePackage(name, join(root, folder));
			if (file === void 0) return void 0;
			const path = toPath(root, file);
			folders.add(packageFolder(path));
			return path;
		},
		own: (path) => [...folders].some((folder) => path.startsWith(folder)),
		readText: async (path) => readText(join(base, path)),
		locate: (path) => join(base, path)
	};
}
async function resolvePackage(name, folder) {
	const { createJiti } = await import("./jiti-jiti-static.js");
	const parent = pathToFileURL(join(folder, "seedlint.config.js")).href;
	const url = createJiti(parent, { fsCache: false }).esmResolve(name, { try: true });
	return url === void 0 ? void 0 : fileURLToPath(url);
}
function packageFolder(path) {
	return /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? `${dirname(path)}/`;
}
function toPath(root, file) {
	return relative(root, file).split(sep).join("/");
}
async function readText(file) {
	try {
		return await readFile(file, "utf8");
	} catch {
		return;
	}
}
function noWorktree(name) {
	return new UserError("config-extends", [{
		message: `The package \`${name}\` cannot be looked for in a bare repository, which has no files`,
		hint: "Extend a file of the repository instead, or run in a checkout"
	}]);
}

// src/session/load-code.ts
const DOORS = [
	"seedlint",
	"seedlint/sdk",
	"seedlint/testing"
];
async function loadCode(file, shownPath) {
	try {
		const exported = await importFile(file);
		return isRecord$1(exported) && Object.hasOwn(exported, "default") ? exported["default"] : void 0;
	} catch (error) {
		throw await toUserError(error, file, shownPath);
	}
}
async function toUserError(error, file, shownPath) {
	const { explainFailure } = await import("./session-explain-failure.js");
	const problem = await explainFailure({
		error,
		file,
		shownPath,
		mayImportPackages: ![...confined].some((folder) => file.startsWith(`${folder}${sep}`))
	});
	const message = withoutFolders(`The file cannot be run: ${lowerFirst(problem.message)}`);
	return new UserError("code-failed", [{
		...problem,
		message
	}], error);
}
function lowerFirst(text) {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
async function importFile(file) {
	if (!canImportNatively(file)) return (await loadTranspiler())(file);
	registerDoors();
	return import(pathToFileURL(file).href);
}
const confined = /* @__PURE__ */ new Set();
function confineImports(folder) {
	confined.add(folder);
	return () => confined.delete(folder);
}
function withoutFolders(message) {
	return [...confined].reduce((text, folder) => text.replaceAll(`${folder}${sep}`, ""), message);
}
function hasHooks(value) {
	return "registerHooks" in value;
}
function canImportNatively(file) {
	const stripsTypes = "typescript" in process.features && process.features.typescript !== false;
	return hasHooks(module) && (stripsTypes || !/\.[cm]?ts$/.test(file));
}
let areDoorsRegistered = false;
function registerDoors() {
	if (areDoorsRegistered || !hasHooks(module)) return;
	areDoorsRegistered = true;
	const doors = new Map(doorFiles().map(([name, path]) => [name, pathToFileURL(path).href]));
	module.registerHooks({ resolve(specifier, context, next) {
		const url = doors.get(specifier);
		if (url !== void 0) return {
			url,
			shortCircuit: true
		};
		const found = next(specifier, context);
		if (isReachable(found, context)) return found;
		throw new Error(`\`${specifier}\` is neither Node's nor of the commit whose rules hold`);
	} });
}
function isReachable({ url }, { parentURL = "" }) {
	const folder = [...confined].find((path) => parentURL.startsWith(toFolderUrl(path)));
	return folder === void 0 || url.startsWith("node:") || url.startsWith(toFolderUrl(folder));
}
function toFolderUrl(folder) {
	return pathToFileURL(`${folder}${sep}`).href;
}
async function loadTranspiler() {
	const { createJiti } = await import("./jiti-jiti-static.js");
	const jiti = createJiti(import.meta.url, {
		alias: Object.fromEntries(doorFiles()),
		fsCache: false,
		moduleCache: false
	});
	return (file) => jiti.import(file);
}
function doorFiles() {
	return DOORS.map((door) => [door, fileURLToPath(import.meta.resolve(door))]);
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}

// src/session/rule-watch.ts
const SECONDS = {
	seed: 2,
	facts: 20,
	load: 10,
	wait: 20
};
const TICK_MS = 100;
const TURN = 0;
const TICKS = 1;
const IDLE = 0;
const CLAIMED = -1;
const MAX_TURN = 2 ** 31 - 1;
const SENTRY = `
const { Session } = require("node:inspector");
const { parentPort, workerData } = require("node:worker_threads");
const cells = new Int32Array(workerData);
let [seen, ticks] = [${IDLE}, 0];
setInterval(() => {
  const turn = Atomics.load(cells, ${TURN});
  if (turn <= ${IDLE} || turn !== seen) [seen, ticks] = [turn, 0];
  else if (++ticks >= Atomics.load(cells, ${TICKS})) {
    if (Atomics.compareExchange(cells, ${TURN}, turn, ${CLAIMED}) !== turn) return;
    parentPort.postMessage(null);
    const session = new Session();
    session.connectToMainThread();
    session.post("Runtime.terminateExecution", () => session.disconnect());
  }
}, ${TICK_MS});
`;
let cells;
let turn = 0;
let current = {
	file: "",
	path: null,
	seconds: 0,
	isLoading: false
};
function watchCalls(file) {
	start();
	return {
		enter: (path) => enter(file, path, path === null ? SECONDS.facts : SECONDS.seed, false),
		leave
	};
}
const pulses = /* @__PURE__ */ new Set();
async function watchLoading(file, load) {
	start();
	const begin = () => enter(file, null, SECONDS.load, true);
	begin();
	let beats = 0;
	const pulse = setInterval(() => {
		beats += 1;
		if (beats * TICK_MS < SECONDS.wait * 1e3) begin();
		else giveUpWaiting(file);
	}, TICK_MS);
	pulses.add(pulse);
	try {
		return await load();
	} finally {
		if (pulses.delete(pulse)) {
			clearInterval(pulse);
			leave();
		}
	}
}
function giveUpWaiting(file) {
	if (cells === void 0) return;
	enter(file, null, SECONDS.wait, true);
	leave();
	reportCurrent();
}
function enter(file, path, seconds, isLoading) {
	if (cells === void 0) return;
	current = {
		file,
		path,
		seconds,
		isLoading
	};
	cells[TICKS] = seconds * 1e3 / TICK_MS;
	turn = turn % MAX_TURN + 1;
	Atomics.store(cells, TURN, turn);
}
function leave() {
	if (cells === void 0) return;
	if (Atomics.compareExchange(cells, TURN, turn, IDLE) === CLAIMED) Atomics.wait(cells, TURN, CLAIMED);
}
function start() {
	if (cells !== void 0 || !isMainThread || !process.features.inspector || url() !== void 0) return;
	const memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
	const sentry = new Worker(SENTRY, {
		eval: true,
		workerData: memory,
		execArgv: [],
		env: {}
	});
	sentry.on("message", reportCurrent);
	sentry.unref();
	cells = new Int32Array(memory);
}
function reportCurrent() {
	for (const pulse of pulses) clearInterval(pulse);
	pulses.clear();
	if (cells !== void 0) Atomics.store(cells, TURN, IDLE);
	const { file, path, seconds, isLoading } = current;
	reportHang({
		file,
		at: isLoading ? { kind: "load" } : {
			kind: "check",
			path
		},
		seconds
	});
}

// src/session/house-rules.ts
async function loadHouseRules(paths, source, takenIds) {
	const rules = [];
	const broken = [];
	const owners = new Map([...takenIds].map((id) => [id, "another rule"]));
	for (const path of paths) {
		const file = await source.locate(path);
		try {
			const rule = toRule(await loadWatched(file, path, source), path);
			claimId(rule, path, owners);
			rules.push({
				path,
				rule: guardRule(rule, watchCalls(path))
			});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			broken.push({
				path,
				error
			});
		}
	}
	return {
		rules,
		broken
	};
}
async function loadWatched(file, path, { hangs }) {
	const hang = hangs.find((each) => each.file === path);
	if (hang !== void 0) throw endless(hang);
	return watchLoading(path, () => loadCode(file, path));
}
function endless({ file, at, seconds }) {
	const isLoad = at.kind === "load";
	const during = isLoad ? "while it was loaded" : `in ${sayWhere(at.path)}`;
	const other = isLoad ? "an `await` of what never comes" : "a regular expression that goes back and forth";
	return new UserError("rule-endless", [{
		message: `It did not end within ${seconds} s ${during}`,
		place: { path: file },
		hint: `Look for a loop without an end, or ${other}.`
	}]);
}
function sayWhere(path) {
	return path === null ? "the check of all facts" : `\`${path}\``;
}
function toRule(value, path) {
	const [first, ...others] = findShapeProblems(value).map((problem) => ({
		message: `The file is no rule: ${problem}`,
		place: { path },
		hint: "Its default export is what `defineRule` of `seedlint/sdk` returns."
	}));
	if (first !== void 0) throw new UserError("rule-invalid", [first, ...others]);
	return value;
}
function claimId({ meta: { id } }, path, owners) {
	const owner = owners.get(id);
	if (owner !== void 0) throw new UserError("rule-id-taken", [{
		message: `The rule has the id \`${id}\`, which ${owner} has`,
		place: { path },
		hint: "Give it an id of its own."
	}]);
	owners.set(id, `\`${path}\``);
}

// src/session/plugin-shape.ts
function toPlugin(value, path) {
	const [first, ...others] = findProblems(value).map((problem) => ({
		message: `This is no plugin: ${problem}`,
		place: { path },
		hint: "Its default export is what `definePlugin` of `seedlint/sdk` returns."
	}));
	if (first !== void 0) throw new UserError("plugin-invalid", [first, ...others]);
	return value;
}
function rulesOf({ rules = [] }) {
	return Object.values(rules);
}
function findProblems(value) {
	if (!isRecord(value)) return ["it has no default export that is an object"];
	const { name, rules = [], presets = {} } = value;
	const problems = [...findNothing(value)];
	if (name !== void 0 && !isPluginName(name)) problems.push("`name` is no name in kebab case");
	if (typeof rules !== "object" || rules === null) problems.push("`rules` is no list of rules");
	else {
		for (const [key, rule] of Object.entries(rules)) problems.push(...findShapeProblems(rule).map((problem) => `\`rules.${key}\`: ${problem}`));
		if (problems.length === 0) problems.push(...findSameIds(Object.values(rules)));
	}
	if (!isRecord(presets)) problems.push("`presets` is no object");
	return problems;
}
function findNothing(value) {
	if (value["rules"] !== void 0 || value["presets"] !== void 0) return [];
	if (findShapeProblems(value).length === 0) return ["it is a rule, which a plugin has in its list `rules`"];
	return ["it has neither `rules` nor `presets`"];
}
function findSameIds(rules) {
	const ids = rules.map(({ meta }) => meta.id);
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `two of its rules have the id \`${id}\``);
}
function isPluginName(name) {
	return typeof name === "string" && /^@?[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/.test(name);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/session/plugin-version.ts
function takesMajor(range, major) {
	return range.split("||").some((alternative) => isWithin(alternative.trim(), major));
}
function isWithin(range, major) {
	return [...range.matchAll(/([<>]=?|[~^=])?\s*v?(\d+|[xX*])((?:\.[\w*+-]+)*)/g)].every(([, sign = "=", version = "*", rest = ""]) => {
		const named = Number(version);
		if (Number.isNaN(named)) return true;
		if (sign.startsWith(">")) return major >= named;
		if (sign === "<" && !/[1-9]/.test(rest)) return major < named;
		return sign.startsWith("<") ? major <= named : major === named;
	});
}

// src/session/plugins.ts
var Plugins = class {
	#source;
	#byPath = /* @__PURE__ */ new Map();
	constructor(source) {
		this.#source = source;
	}
	get all() {
		return [...this.#byPath.values()];
	}
	async load(document) {
		for (const named of listPlugins(document)) {
			const path = await this.#find(named, document);
			if (this.#byPath.has(path)) continue;
			const plugin = await this.#run(named, path);
			const other = this.all.find(({ name }) => name === plugin.name);
			if (other !== void 0) throw refusal(document, named, {
				message: `Two plugins are called \`${plugin.name}\`: \`${other.path}\` and \`${path}\``,
				hint: "Leave one of them out, or have it say another `name`."
			});
			this.#byPath.set(path, plugin);
		}
	}
	async readPreset(name, from) {
		await this.load(from);
		const { plugin: wanted, preset } = splitPluginPreset(name);
		const plugin = this.all.find((each) => each.name === wanted);
		const value = plugin?.presets.get(preset);
		if (plugin !== void 0 && value !== void 0) return toDataDocument(`${plugin.path}#${preset}`, value);
		const known = this.all.flatMap((each) => [...each.presets.keys()].map((key) => `plugin:${each.name}/${key}`));
		const meant = findClosest(name, known);
		throw new UserError("config-extends", [plugin === void 0 ? {
			message: `There is no plugin \`${wanted}\``,
			hint: meant === void 0 ? "Name its package in `plugins`." : `Did you mean \`${meant}\`?`
		} : {
			message: `The plugin \`${wanted}\` has no preset \`${preset}\``,
			hint: `Known: ${known.map((each) => `\`${each}\``).join(", ")}`
		}]);
	}
	async #find(named, document) {
		const folder = posix.dirname(document.path);
		const { name } = named;
		if (name.startsWith("./") || name.startsWith("../")) return posix.join(folder, name);
		const path = await this.#source.findPackage(name, folder);
		if (path !== void 0) {
			await this.#refuseOtherMajor(path, named, document);
			return path;
		}
		throw refusal(document, named, {
			message: `The plugin \`${name}\` is not installed`,
			hint: `Install it: \`npm install --save-dev ${packageOf(name)}\`; a file would start with \`./\``
		});
	}
	async #refuseOtherMajor(path, named, document) {
		const range = await findRange(path, this.#source.readText);
		if (range === void 0 || takesMajor(range, Number.parseInt(version, 10))) return;
		throw refusal(document, named, {
			message: `The plugin \`${named.name}\` is for seedlint ${range}, and this is ${version}`,
			hint: `Install a version of it for this one: \`npm install --save-dev ${packageOf(named.name)}@latest\``
		});
	}
	async #run(named, path) {
		const file = await this.#source.locate(path);
		const plugin = toPlugin(await loadWatched(file, path, this.#source), path);
		const name = plugin.name ?? toPluginName(named.name);
		const watch = watchCalls(path);
		const own = new Set(rulesOf(plugin).map(({ meta }) => meta.id));
		const toWhole = (id) => own.has(id) ? `${name}/${id}` : id;
		return {
			name,
			path,
			presets: new Map(Object.entries(plugin.presets ?? {})),
			rules: rulesOf(plugin).map((rule) => guardRule(rule, watch, rename(rule.meta, toWhole)))
		};
	}
};
function rename(meta, toWhole) {
	const { id, yieldsTo } = meta;
	const renamed = {
		...meta,
		id: toWhole(id)
	};
	return yieldsTo === void 0 ? renamed : {
		...renamed,
		yieldsTo: yieldsTo.map(toWhole)
	};
}
async function findRange(path, readText) {
	for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
		const text = await readText(posix.join(folder, "package.json"));
		if (text !== void 0) return readRange(text);
		if (folder.endsWith("node_modules") || folder === posix.dirname(folder)) return void 0;
	}
}
function readRange(text) {
	const range = JSON.parse(text).peerDependencies?.seedlint;
	return typeof range === "string" ? range : void 0;
}
function refusal(document, { at }, told) {
	return new UserError("config-plugins", [toProblem(document, { at }, told)]);
}

// src/session/rule-files.ts
const RULES_FOLDER = "seedlint-rules";
const CODE = /\.[cm]?[jt]s$/;
const NO_RULE = /\.(?:tests?|spec|cases|d)\.[cm]?[jt]s$/;
function findRuleFiles(directory, paths) {
	const isRule = createRuleFileTest(directory);
	return [...paths].filter(isRule).toSorted();
}
function createRuleFileTest(directory) {
	const prefix = posix.join(directory, RULES_FOLDER, "/");
	return (path) => path.startsWith(prefix) && !path.includes("/", prefix.length) && CODE.test(path) && !NO_RULE.test(path);
}

// src/session/load-config.ts
const builtInCatalogue = [...rules.map(({ meta }) => ({ meta })), ...engineRules.map((meta) => ({
	meta,
	isFixed: isFixedRule(meta),
	level: meta.recommended ?? "error"
}))];
async function loadConfig(path, source) {
	if (path === null) {
		const { readText, gate } = source;
		const house = await loadHouse([], "", source, {
			...gate,
			hangs: source.hangs ?? []
		});
		return {
			...house,
			config: implicitConfig(house.catalogue),
			readText
		};
	}
	const packages = createPackages(source.root);
	const readText = (file) => packages.own(file) ? packages.readText(file) : source.readText(file);
	const code = {
		hangs: source.hangs ?? [],
		locate: async (file) => packages.own(file) ? packages.locate(file) : source.gate.locate(file)
	};
	const findPackage = async (name, folder) => {
		await source.gate.admit(path);
		return packages.find(name, folder);
	};
	const plugins = new Plugins({
		...code,
		findPackage,
		readText
	});
	const stack = await readStack(path, {
		read: readText,
		importDefault: async (file) => loadWatched(await code.locate(file), file, code),
		findPackage,
		readPluginPreset: (name, from) => plugins.readPreset(name, from)
	});
	const documents = documentsOf(stack);
	for (const document of documents) await plugins.load(document);
	const house = await loadHouse(documents.flatMap(listRulePaths), posix.dirname(path), source, code);
	const all = withPlugins(house, plugins);
	const custom = readCustomRules(stack);
	const known = [...all.catalogue, ...[...custom.values()].map(toKnownRule)];
	const options = {
		catalogue: known,
		compilePatterns: compilePathPattern
	};
	await checkWith(house.brokenRules, () => checkConfig(stack, options));
	return {
		...all,
		catalogue: known,
		config: resolveConfig(stack, options),
		readText
	};
}
async function loadHouse(named, directory, { listPaths, furtherRules = [] }, code) {
	const found = new Set(findRuleFiles(directory, listPaths()));
	const paths = /* @__PURE__ */ new Set([
		...named,
		...found,
		...furtherRules
	]);
	const takenIds = new Set(builtInCatalogue.map(({ meta }) => meta.id));
	const { rules: rules$1, broken } = await loadHouseRules([...paths], code, takenIds);
	const own = rules$1.map(({ path, rule: { meta } }) => {
		const level = meta.preview === true ? "off" : meta.recommended ?? "warn";
		return {
			path,
			meta,
			...found.has(path) ? { level } : {}
		};
	});
	return {
		rules: [...rules, ...rules$1.map(({ rule }) => rule)].toSorted(byId),
		catalogue: [
			...builtInCatalogue,
			...own,
			...broken.map(({ path }) => toBrokenRule(path))
		],
		brokenRules: broken
	};
}
function withPlugins(loaded, { all }) {
	const known = all.flatMap(({ name: plugin, rules }) => rules.map(({ meta }) => ({
		meta,
		plugin
	})));
	return {
		...loaded,
		rules: [...loaded.rules, ...all.flatMap(({ rules }) => rules)].toSorted(byId),
		catalogue: [...loaded.catalogue, ...known]
	};
}
function byId({ meta: a }, { meta: b }) {
	return a.id < b.id ? -1 : 1;
}
async function checkWith(brokenRules, check) {
	try {
		await check();
	} catch (error) {
		const [first, ...others] = brokenRules.flatMap(({ error: { problems } }) => problems);
		if (!(error instanceof UserError) || first === void 0) throw error;
		throw new UserError(error.code, [
			first,
			...others,
			...error.problems
		], error);
	}
}

// src/session/load-schemas.ts
async function loadSchemas(config, source) {
	const byPath = /* @__PURE__ */ new Map();
	const validators = /* @__PURE__ */ new Map();
	for (const collection of config.collections) {
		const path = schemaPathOf(collection, config);
		if (path === void 0) continue;
		const validator = byPath.get(path) ?? await loadSchema(path, collection, config, source);
		byPath.set(path, validator);
		validators.set(collection.name, validator);
	}
	return validators;
}
function schemaPathOf({ schema }, { directory }) {
	if (schema === void 0 || schema === "seedlint:policy") return schema;
	return posix.join(directory, schema);
}
async function loadSchema(path, collection, { placeOf }, { readText, listPaths }) {
	if (path === "seedlint:policy") {
		const { policySchema } = await import("./config-policy-schema.js");
		return createValidator(policySchema, { path });
	}
	try {
		return await loadValidator(path, readText);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const place = placeOf(toPointer([
			"collections",
			collection.name,
			"schema"
		]));
		const tell = (problem) => error.code === "schema-missing" ? tellMissing(problem, {
			path,
			place,
			listPaths
		}) : tellNamed(problem, collection, place);
		const [first, ...others] = error.problems.map(tell);
		throw first === void 0 ? error : new UserError(error.code, [first, ...others], error);
	}
}
function tellMissing({ message }, { path, place, listPaths }) {
	const meant = findClosest(path, [...listPaths()].filter((file) => /\.(?:json|ya?ml)$/.test(file)));
	return {
		message,
		hint: meant === void 0 ? "The path is relative to the folder of the configuration" : `Did you mean \`${meant}\`?`,
		...place === void 0 ? {} : { place }
	};
}
function tellNamed(problem, { name }, place) {
	if (place === void 0) return problem;
	const named = `It is the schema of \`${name}\` by ${[
		place.path,
		place.line,
		place.column
	].filter((part) => part !== void 0).join(":")}`;
	return {
		...problem,
		hint: problem.hint === void 0 ? named : `${toSentence(problem.hint)} ${named}`
	};
}
function toSentence(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}

// src/config/suppressions-names.ts
const suppressionsNames = [
	"seedlint.suppressions.yaml",
	"seedlint.suppressions.yml",
	"seedlint.suppressions.json"
];

// src/session/read-acceptance.ts
async function readAcceptance(config, readText) {
	const suppressions = await readSuppressions(config, readText);
	const baseline = await readBaseline(config, readText);
	if (suppressions === void 0 && baseline === void 0) return void 0;
	return {
		...suppressions === void 0 ? {} : { suppressions },
		...baseline === void 0 ? {} : { baseline }
	};
}
function isAcceptancePath(path) {
	const name = posix.basename(path);
	return name === "seedlint.baseline.jsonl" || suppressionsNames.includes(name);
}
function baselinePathOf({ directory }) {
	return posix.join(directory, BASELINE_NAME);
}
async function readSuppressions({ directory, rules }, readText) {
	const found = [];
	for (const name of suppressionsNames) {
		const path = posix.join(directory, name);
		const text = await readText(path);
		if (text !== void 0) found.push({
			path,
			text
		});
	}
	const [first, second] = found;
	if (first !== void 0 && second !== void 0) throw twoFiles(first.path, second.path);
	if (first === void 0) return void 0;
	const [{ parseSuppressions }, { toSuppressionFile }] = await Promise.all([import("./config-parse-suppressions.js"), import("./engine-suppressions-suppression-file.js")]);
	return toSuppressionFile(await parseSuppressions(first.text, first.path, {
		rules: {
			ids: [...rules.keys()],
			fixedIds: engineRuleIds
		},
		compilePatterns: compilePathPattern
	}), {
		...first,
		directory
	});
}
function twoFiles(first, second) {
	return new UserError("suppressions-ambiguous", [{
		message: `There are two files of suppressions in one folder: \`${first}\` and \`${second}\``,
		place: { path: second },
		hint: "Keep one of them."
	}]);
}
async function readBaseline(config, readText) {
	const path = baselinePathOf(config);
	const text = await readText(path);
	if (text === void 0) return void 0;
	const { parseBaseline } = await import("./engine-baseline-parse-baseline.js");
	return parseBaseline(text, path);
}

// src/session/with-custom-rules.ts
async function withCustomRules(rules, config, validators) {
	if (config.custom.size === 0) return rules;
	const { compileCustomRules } = await import("./custom-compile-rules.js");
	const declared = await compileCustomRules(config, validators);
	return [...rules, ...declared].toSorted((a, b) => a.meta.id < b.meta.id ? -1 : 1);
}

// src/session/unclaimed-test.ts
function createUnclaimedTest({ isImplicit, collections, directory, isIgnored }) {
	const prefix = directory === "" ? "" : `${directory}/`;
	const folders = isImplicit ? [] : collections.flatMap(({ files }) => files.filter((pattern) => !pattern.startsWith("!"))).map(fixedFolder).filter((folder) => folder !== "").map((folder) => prefix + folder);
	const exclusions = collections.map(({ files, locales }) => compilePathPattern(files.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)), locales.values));
	const isExcluded = (path) => exclusions.some((pattern) => pattern.match(path.slice(prefix.length)) !== void 0);
	return (path) => /\.(?:md|markdown)$/i.test(path) && folders.some((folder) => path.startsWith(folder)) && !isIgnored(path) && !isExcluded(path);
}
function fixedFolder(pattern) {
	const [text = ""] = pattern.split(/[{*?[\\]/, 1);
	return text.slice(0, text.lastIndexOf("/") + 1);
}

// src/session/open-project.ts
async function openProject(path, source, { today, levels, times, trial }) {
	const inputs = /* @__PURE__ */ new Set();
	const recorded = recordInputs(source, inputs);
	const loaded = await loadConfig(path, recorded);
	const validators = await loadSchemas(loaded.config, {
		...source,
		readText: loaded.readText
	});
	const rules = await withCustomRules(loaded.rules, loaded.config, validators);
	const chosen = trial === void 0 ? {
		...loaded,
		rules
	} : applyTrial({
		...loaded,
		rules
	}, trial);
	const config = applyLevels(chosen.config, levels);
	const acceptance = await readAcceptance(config, recorded.readText);
	const memberOf = createMemberOf(config);
	const isLikeSeed = createUnclaimedTest(config);
	const isRuleFile = createRuleFileTest(config.directory);
	return {
		project: {
			config,
			rules: chosen.rules,
			today,
			pageOf,
			times,
			validators,
			...acceptance && { acceptance }
		},
		memberOf,
		isUnclaimed: (file) => isLikeSeed(file) && memberOf(file) === void 0,
		readText: loaded.readText,
		isInput: (file) => inputs.has(file) || isRuleFile(file),
		catalogue: loaded.catalogue,
		brokenRules: loaded.brokenRules
	};
}
function recordInputs(source, inputs) {
	return {
		...source,
		readText: (path) => {
			inputs.add(path);
			return source.readText(path);
		},
		gate: {
			...source.gate,
			locate: (path) => {
				inputs.add(path);
				return source.gate.locate(path);
			}
		}
	};
}
function createMemberOf(config) {
	const findMembers = config.isImplicit ? createImplicitMembership(implicitCollection) : createMembership(config.collections, config.directory);
	return (path) => {
		if (config.isIgnored(path)) return void 0;
		const [member, other] = findMembers(path);
		if (member !== void 0 && other !== void 0) refuseTwo(member, other, config);
		return member;
	};
}
function refuseTwo(member, other, { placeOf, directory }) {
	const place = placeOf(toPointer([
		"collections",
		other.collection.name,
		"files"
	]));
	const names = `\`${member.collection.name}\` and \`${other.collection.name}\``;
	throw new UserError("collections-overlap", [{
		message: `Two collections claim \`${member.path}\`: ${names}`,
		...place === void 0 ? {} : { place },
		hint: `Narrow the \`files\` of one of them, or exclude the path there: \`!${pathWithin(member.path, directory)}\``
	}]);
}
function pathWithin(path, directory) {
	return directory === "" ? path : path.slice(directory.length + 1);
}

// src/session/snapshot-files.ts
const MAX_BYTES = 4194304;
async function openSnapshotFiles(snapshot) {
	const entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry]));
	return {
		entries,
		async readText(path) {
			const entry = entries.get(path);
			if (entry === void 0) return void 0;
			for await (const blob of snapshot.read([entry], { maxBytes: MAX_BYTES })) {
				if (blob.problem === void 0) return decode(blob.bytes, path);
				throw unreadable(path, blob.detail);
			}
		}
	};
}
function decode(bytes, path) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw unreadable(path, "it is not UTF-8", error);
	}
}
function unreadable(path, reason, cause) {
	return new UserError("file-unreadable", [{
		message: `The file cannot be read: ${reason}`,
		place: { path }
	}], cause);
}

export { readAcceptance as a, findRuleFiles as c, refuseLevels as d, createCodeGate as f, rules as g, pageOf as h, isAcceptancePath as i, confineImports as l, fixedRuleIds as m, openProject as n, schemaPathOf as o, builtInMetas as p, baselinePathOf as r, RULES_FOLDER as s, openSnapshotFiles as t, loadCode as u };