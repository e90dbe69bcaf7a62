import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as rulePagesUrl, o as version, r as guardFailures } from "./start.js";
import { $ as bodyPlugins, A as quoteJson, C as findPlaceholder, Ct as rememberByFacts, D as suggestAgreement, E as findReplacements, F as hasSuspect, G as isEqualJson, H as measureContainment, I as scriptCheckFor, J as isSameValue, K as findDifferences, L as findClosest, M as splitJoinedList, N as takeApart, O as mendAsymmetries, P as findInvisibles, Q as coversPointer, R as findExcerpt, S as toPatterns, St as rememberLast, T as findSlip, U as toWords, W as isEmptyJson, X as parseDay$1, Y as findDateReadings, Z as parsePeriod, _ as findSentences, _t as createCycleTest, a as inferWordMap, at as appendToPointer, b as isRecord$4, bt as findCycles, c as readVocabularies, ct as getKey, d as findTexts, dt as toPointer, et as findAsymmetries, f as joinTexts, ft as outlineOf, g as supersededStatuses, gt as buildRelationGraph, h as inForceStatuses, ht as isObject, i as writeExcerpt, it as toListPattern, j as hasSeparator, k as describeListDifference, l as groupVersions, lt as parsePointer, m as hasSubstance, mt as isList, n as endAtSentence, o as isSameWord, ot as childrenOf$1, p as toSlug, pt as forEachChild, q as isSameText, r as endWithEllipsis, rt as findSharedScope, s as findTerms, st as getAt, t as findWriting, tt as collectReferences, u as hasViolationAt, ut as selectAll, v as defineRule, vt as toGraph, w as mendViolation, xt as memoize, y as isKept, z as countHan } from "./sdk.js";
import module$1 from "node:module";
import { accessSync, appendFileSync, closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, fsyncSync, linkSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, unlinkSync, utimesSync, writeFileSync, writeSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Socket } from "node:net";
import { isUtf8 } from "node:buffer";
import { MessageChannel, Worker, isMainThread, receiveMessageOnPort } from "node:worker_threads";
import { createHash, hash, randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import os, { availableParallelism, hostname, tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import { url } from "node:inspector";
import tty from "node:tty";
import { setFlagsFromString } from "node:v8";

// src/text/cut.ts
const ELLIPSIS = "…";
function cutTo(text, maxUnits) {
	if (text.length <= maxUnits) return text;
	const end = maxUnits - 1;
	return text.slice(0, isWithinPair(text, end) ? end - 1 : end) + ELLIPSIS;
}
function isWithinPair(text, offset) {
	return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 65535;
}

// src/text/invisible.ts
const INVISIBLE = /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const UNUSUAL = /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205F\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]+/g;
function replaceInvisible(text, escape) {
	return text.replaceAll(UNUSUAL, (run) => run.replaceAll(INVISIBLE, escape));
}
function showInvisible(text) {
	return replaceInvisible(text, (character) => character === "\r" ? "\\r" : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function showInvisibleInLine(text) {
	return showInvisible(text).replaceAll("\n", "\\n").replaceAll("	", "\\t");
}

// src/text/workflow-command.ts
function toWorkflowCommand(name, properties, data) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`).join(",")}::${escapeCommandData(data)}`;
}
function escapeCommandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeCommandProperty(text) {
	return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/tally.ts
function tally(diagnostics) {
	const counts = {
		introduced: 0,
		existing: 0,
		fixed: 0
	};
	for (const { verdict } of diagnostics) counts[verdict] += 1;
	return {
		...countSeverities(diagnostics.filter(({ verdict }) => verdict !== "fixed")),
		...counts
	};
}
function countSeverities(diagnostics) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of diagnostics) counts[severity] += 1;
	return counts;
}
function ofVerdict({ diagnostics }, wanted) {
	return diagnostics.filter(({ verdict }) => verdict === wanted);
}
function hasVerdicts({ base, diagnostics }) {
	return base !== null || diagnostics.some(({ verdict }) => verdict === "existing");
}
function listedVerdicts({ isAll = false }) {
	return isAll ? ["introduced", "existing"] : ["introduced"];
}
function groupByPath(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(item.path);
		if (group === void 0) groups.set(item.path, [item]);
		else group.push(item);
	}
	return groups;
}
function countReasons(files) {
	return countBy(files, ({ reason }) => reason);
}
function countBy(items, nameOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

// src/report/wording.ts
const COLLECTION_LIMIT = 100;
function sayFindings({ error, warning, info }, kind = "") {
	return [
		[error, "error"],
		[warning, "warning"],
		[info, "info"]
	].filter(([number]) => number > 0).map(([number, word]) => count(number, `${kind} ${word}`.trim())).join(", ") || "no findings";
}
function sayShown(diagnostics, shownCount) {
	const counts = sayFindings(countSeverities(diagnostics), kindOf$1(diagnostics[0]?.verdict));
	return shownCount === diagnostics.length ? counts : `${counts}, ${sayNumber(shownCount)} shown`;
}
function kindOf$1(verdict) {
	return verdict === "existing" ? "existing" : "";
}
function nameSeed({ base, ruleChange }, { isAll = false }) {
	return base !== null && ruleChange === void 0 && !isAll ? "changed seed" : "seed";
}
function nameAll({ settings }, write = String) {
	return settings === "inputs" ? `the input ${write("all")}` : write("--all");
}
function nameSetting(name, { settings }) {
	return settings === "inputs" ? name : `--${name}`;
}
function sayNumber(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
function count(number, word) {
	return `${sayNumber(number)} ${word}${number === 1 ? "" : "s"}`;
}
function sayDuration(durationMs) {
	return durationMs < 1e3 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1e3).toFixed(1)} s`;
}
function sayRepetition({ diagnostics, seedCount }) {
	const { collection } = diagnostics[0];
	const whose = collection === null ? "" : ` of ${cutTo(collection, COLLECTION_LIMIT)}`;
	const seeds = `in ${count(seedCount, "seed")}${whose}`;
	return diagnostics.length === seedCount ? seeds : `${count(diagnostics.length, "time")} ${seeds}`;
}

// src/report/accepted.ts
function sayAccepted({ suppressed = [], baseline, diagnostics }, write = String) {
	const known = diagnostics.filter(({ isBaselined }) => isBaselined === true).length;
	const gone = baseline?.goneCount ?? 0;
	const command = write("seedlint baseline --prune");
	return [
		...suppressed.length > 0 ? [`${sayNumber(suppressed.length)} suppressed`] : [],
		...known > 0 ? [`${sayNumber(known)} in the baseline`] : [],
		...gone > 0 ? [`${count(gone, "finding")} of the baseline no longer ${gone === 1 ? "occurs" : "occur"}: run ${command}`] : []
	];
}

// src/report/in-turns.ts
function inTurns(groups, limit = Number.POSITIVE_INFINITY) {
	const taken = [];
	let remaining = groups;
	for (let turn = 0; taken.length < limit; turn += 1) {
		remaining = remaining.filter((group) => group.length > turn);
		if (remaining.length === 0) break;
		for (const group of remaining) taken.push(...group.slice(turn, turn + 1));
	}
	return limit < taken.length ? taken.slice(0, limit) : taken;
}

// src/report/by-gravity.ts
const SEVERITIES$2 = [
	"error",
	"warning",
	"info"
];
const GRAVITY = {
	error: 2,
	warning: 1,
	info: 0
};
function byGravity(diagnostics, limit = Number.POSITIVE_INFINITY) {
	return SEVERITIES$2.flatMap((severity) => {
		const equals = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		return inTurns([...groupByPath(equals).values()], limit);
	}).slice(0, limit);
}

// src/text/match-lines.ts
const LINE_END = /\r\n|\r|\n/;
function splitLines(text) {
	return text.split(LINE_END);
}
function matchLines(before, after) {
	const matches = new Int32Array(after.length).fill(-1);
	const inner = matchEnds(before, after, {
		before: {
			start: 0,
			end: before.length
		},
		after: {
			start: 0,
			end: after.length
		}
	}, matches);
	let { before: from, after: to } = {
		before: inner.before.start,
		after: inner.after.start
	};
	for (const [lineBefore, lineAfter] of findAnchors(before, after, inner)) {
		matchEnds(before, after, {
			before: {
				start: from,
				end: lineBefore
			},
			after: {
				start: to,
				end: lineAfter
			}
		}, matches);
		matches[lineAfter] = lineBefore;
		[from, to] = [lineBefore + 1, lineAfter + 1];
	}
	matchEnds(before, after, {
		before: {
			start: from,
			end: inner.before.end
		},
		after: {
			start: to,
			end: inner.after.end
		}
	}, matches);
	return matches;
}
function matchEnds(before, after, gap, matches) {
	let [a, b] = [gap.before.start, gap.after.start];
	let [endA, endB] = [gap.before.end, gap.after.end];
	while (a < endA && b < endB && before[a] === after[b]) {
		matches[b] = a;
		a += 1;
		b += 1;
	}
	while (a < endA && b < endB && before[endA - 1] === after[endB - 1]) {
		endA -= 1;
		endB -= 1;
		matches[endB] = endA;
	}
	return {
		before: {
			start: a,
			end: endA
		},
		after: {
			start: b,
			end: endB
		}
	};
}
function findAnchors(before, after, gap) {
	const places = findUnique(before, gap.before.start, gap.before.end);
	const pairs = [];
	for (const [line, place] of findUnique(after, gap.after.start, gap.after.end)) {
		const former = places.get(line);
		if (place >= 0 && former !== void 0 && former >= 0) pairs.push([former, place]);
	}
	return longestIncrease(pairs);
}
function findUnique(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let index = start; index < end; index += 1) {
		const line = lines[index] ?? "";
		places.set(line, places.has(line) ? -1 : index);
	}
	return places;
}
function longestIncrease(pairs) {
	const ends = [];
	const previous = pairs.map(([first], index) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((pairs[ends[middle] ?? -1]?.[0] ?? first) < first) low = middle + 1;
			else high = middle;
		}
		ends[low] = index;
		return ends[low - 1];
	});
	const chain = [];
	for (let index = ends.at(-1); index !== void 0; index = previous[index]) {
		const pair = pairs[index];
		if (pair !== void 0) chain.push(pair);
	}
	return chain.toReversed();
}

// src/text/changed-lines.ts
function findChangedLines(before, after) {
	const linesBefore = splitLines(before);
	const linesAfter = splitLines(after);
	const matches = matchLines(linesBefore, linesAfter);
	const ranges = [];
	let expected = 0;
	let start;
	for (let index = 0; index <= linesAfter.length; index += 1) {
		const match = index === linesAfter.length ? linesBefore.length : matches[index] ?? -1;
		if (match < 0) {
			start ??= index;
			continue;
		}
		if (start !== void 0) ranges.push({
			first: start + 1,
			last: index
		});
		else if (match > expected) ranges.push(around$1(index, linesAfter.length));
		[start, expected] = [void 0, match + 1];
	}
	return ranges;
}
function around$1(index, lineCount) {
	return {
		first: Math.max(1, index),
		last: Math.min(index + 1, lineCount)
	};
}
function hasLines(ranges, first, last) {
	return ranges.some((range) => range.first <= last && first <= range.last);
}

// src/report/difference.ts
const DISTANCES = [
	0,
	1,
	2
];
var Difference = class {
	#run;
	#places;
	#changes = /* @__PURE__ */ new Map();
	constructor(run, places) {
		this.#run = run;
		this.#places = places;
	}
	distanceTo(path, span) {
		const former = this.#run.formerSources.get(path);
		if (former === void 0) return 2;
		const { start, end } = this.#places.rangeOf(path, span);
		return hasLines(this.#changesIn(path, former), start.line, end.line) ? 0 : 1;
	}
	#changesIn(path, former) {
		const known = this.#changes.get(path);
		if (known !== void 0) return known;
		const changes = findChangedLines(former, this.#run.sources.get(path) ?? "");
		this.#changes.set(path, changes);
		return changes;
	}
};

// src/report/entries.ts
const EXAMPLES$1 = 3;
function toEntries(run, verdict, { quiet = false }) {
	const isWanted = ({ severity }) => !quiet || severity === "error";
	const repeated = run.repetitions.filter(({ diagnostics: [first] }) => first.verdict === verdict && isWanted(first));
	const covered = new Set(repeated.flatMap(({ diagnostics }) => diagnostics));
	return {
		single: ofVerdict(run, verdict).filter((diagnostic) => isWanted(diagnostic) && !covered.has(diagnostic)),
		repeated
	};
}
function examplesOf({ diagnostics }) {
	const byPath = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (!byPath.has(diagnostic.path)) byPath.set(diagnostic.path, diagnostic);
		if (byPath.size === EXAMPLES$1) break;
	}
	return [...byPath.values()];
}
function causesOf(diagnostics) {
	const causes = diagnostics.flatMap(({ related }) => related.filter(({ isCause }) => isCause));
	const byKey = /* @__PURE__ */ new Map();
	for (const cause of causes) {
		const key = `${cause.path}\0${cause.span.start}\0${cause.message}`;
		if (!byKey.has(key)) byKey.set(key, cause);
	}
	return [...byKey.values()];
}

// src/report/group-by.ts
function groupBy(items, toKey) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = toKey(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}

// src/report/github-order.ts
function order(topics, difference) {
	const isEcho = (topic) => topic.isEcho === true;
	return [...orderNews(topics.filter((topic) => !isEcho(topic)), difference), ...orderNews(topics.filter(isEcho), difference)];
}
function orderNews(topics, difference) {
	const near = (topic) => distanceOf(topic, difference);
	const nearest = groupBy(topics, ({ path }) => path).map((file) => orderFile(file, near)).map((file) => ({
		file,
		distance: Math.min(...file.slice(0, 1).map(near))
	})).toSorted((a, b) => a.distance - b.distance);
	return inTurns(nearest.map(({ file }) => file));
}
function orderFile(topics, near) {
	return DISTANCES.flatMap((distance) => {
		const equals = topics.filter((topic) => near(topic) === distance);
		return inTurns(groupBy(equals, toKind));
	});
}
function distanceOf({ path, span, cause }, difference) {
	return cause === void 0 ? difference.distanceTo(path, span) : 0;
}
function toKind({ diagnostics: [{ rule, messageId }], repetition }) {
	return JSON.stringify([
		repetition === void 0,
		rule,
		messageId
	]);
}

// src/report/github-topics.ts
function findTopics(survey, verdict) {
	const { single, repeated } = toEntries(survey.run, verdict, survey.options);
	const caused = single.filter((diagnostic) => findShownCause(diagnostic, survey.run));
	const alone = single.filter((diagnostic) => !findShownCause(diagnostic, survey.run));
	return [
		...repeated.map((repetition) => toRepeatedTopic(repetition, survey)),
		...groupBy(caused, (diagnostic) => toCauseKey(diagnostic, survey.run)).map((group) => toCauseTopic(group, survey.run)),
		...alone.map(toOwnTopic),
		...caused.map((diagnostic) => ({
			...toOwnTopic(diagnostic),
			isEcho: true
		}))
	];
}
function severityOf({ diagnostics: [{ severity }] }) {
	return severity;
}
function collapse(topics) {
	return groupBy(topics, toSameWords).map(([first, ...others]) => {
		const [diagnostic, ...more] = first.diagnostics;
		const diagnostics = [...more, ...others.flatMap((topic) => topic.diagnostics)];
		return {
			...first,
			diagnostics: [diagnostic, ...diagnostics]
		};
	});
}
function toSameWords(topic) {
	const { path, diagnostics, cause, repetition, isEcho } = topic;
	const [{ rule, message }] = diagnostics;
	if (cause !== void 0 || repetition !== void 0) return topic;
	return JSON.stringify([
		path,
		rule,
		message,
		isEcho
	]);
}
function toOwnTopic(diagnostic) {
	return {
		path: diagnostic.path,
		span: diagnostic.span,
		diagnostics: [diagnostic]
	};
}
function toRepeatedTopic(repetition, { run, difference }) {
	const { diagnostics } = repetition;
	const causes = new Set(diagnostics.map((diagnostic) => toCauseKey(diagnostic, run)));
	const topic = toCauseTopic(diagnostics, run);
	if (causes.size === 1 && topic.cause !== void 0) return {
		...topic,
		repetition
	};
	return {
		...toOwnTopic(DISTANCES.map((distance) => diagnostics.find(({ path, span }) => difference.distanceTo(path, span) === distance)).find((diagnostic) => diagnostic !== void 0) ?? diagnostics[0]),
		diagnostics,
		repetition
	};
}
function toCauseTopic(diagnostics, run) {
	const cause = findShownCause(diagnostics[0], run);
	if (cause === void 0) return toOwnTopic(diagnostics[0]);
	return {
		path: cause.path,
		span: cause.span,
		diagnostics,
		cause
	};
}
function toCauseKey(diagnostic, run) {
	const { rule, severity, message } = diagnostic;
	const cause = findShownCause(diagnostic, run);
	return JSON.stringify([
		rule,
		severity,
		message,
		cause?.path,
		cause?.span,
		cause?.message
	]);
}
function findShownCause(diagnostic, { sources }) {
	return causesOf([diagnostic]).find(({ path }) => sources.has(path));
}

// src/text/line-index.ts
var LineIndex = class {
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
	}
	get lineCount() {
		return this.#lineStarts().length;
	}
	positionAt(offset) {
		const starts = this.#lineStarts();
		const clamped = Math.min(Math.max(offset, 0), this.#text.length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >>> 1;
			if ((starts[middle] ?? 0) <= clamped) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: clamped - (starts[low] ?? 0) + 1
		};
	}
	offsetAt({ line, column }) {
		const { start, end } = this.lineSpan(line);
		return Math.min(start + Math.max(column, 1) - 1, end);
	}
	lineSpan(line) {
		const starts = this.#lineStarts();
		const start = starts[line - 1];
		if (start === void 0) return {
			start: this.#text.length,
			end: this.#text.length
		};
		let end = starts[line] ?? this.#text.length;
		if (end > start && line < starts.length) {
			end -= 1;
			if (end > start && this.#text[end] === "\n" && this.#text[end - 1] === "\r") end -= 1;
		}
		return {
			start,
			end
		};
	}
	lineText(line) {
		const { start, end } = this.lineSpan(line);
		return this.#text.slice(start, end);
	}
	#lineStarts() {
		return this.#starts ??= findLineStarts$1(this.#text);
	}
};
function findLineStarts$1(text) {
	const lineEnd = text.includes("\r") ? /\r\n|\r|\n/g : /\n/g;
	const starts = [0];
	while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
	return starts;
}

// src/report/places.ts
var Places = class {
	#sources;
	#indexes = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	has(path) {
		return this.#sources.has(path);
	}
	rangeOf(path, span) {
		const index = this.#indexOf(path);
		return {
			start: index.positionAt(span.start),
			end: index.positionAt(span.end)
		};
	}
	linesOf(path, span) {
		const { start, end } = this.rangeOf(path, span);
		if (end.column > 1 || end.line === start.line) return {
			start,
			end
		};
		const line = end.line - 1;
		return {
			start,
			end: {
				line,
				column: this.lineText(path, line).length + 1
			}
		};
	}
	lineText(path, line) {
		return this.#indexOf(path).lineText(line);
	}
	textOf(path, { start, end }) {
		return (this.#sources.get(path) ?? "").slice(start, end);
	}
	#indexOf(path) {
		const known = this.#indexes.get(path);
		if (known !== void 0) return known;
		const index = new LineIndex(this.#sources.get(path) ?? "");
		this.#indexes.set(path, index);
		return index;
	}
};

// src/text/line-map.ts
function mapLines(from, to) {
	const matches = matchLines(splitLines(to), splitLines(from));
	return (line) => {
		let index = Math.min(Math.max(line, 1), matches.length) - 1;
		const isSame = (matches[index] ?? -1) >= 0;
		while (index > 0 && (matches[index] ?? -1) < 0) index -= 1;
		return {
			line: Math.max(matches[index] ?? 0, 0) + 1,
			isSame
		};
	};
}

// src/report/shown-places.ts
var ShownPlaces = class {
	#places;
	#run;
	#shown;
	#maps = /* @__PURE__ */ new Map();
	constructor(run, { shownSources }, places) {
		this.#run = run;
		this.#shown = shownSources ?? /* @__PURE__ */ new Map();
		this.#places = places;
	}
	has(path) {
		return this.#places.has(path);
	}
	rangeOf(path, span) {
		const { start, end } = this.#places.rangeOf(path, span);
		const lineOf = this.#mapOf(path);
		if (lineOf === void 0) return {
			start,
			end,
			missingLine: void 0
		};
		const first = lineOf(start.line);
		if (!first.isSame) {
			const position = {
				line: first.line,
				column: 1
			};
			return {
				start: position,
				end: position,
				missingLine: start.line
			};
		}
		const last = lineOf(end.line);
		return {
			start: {
				...start,
				line: first.line
			},
			end: last.isSame ? {
				...end,
				line: last.line
			} : {
				line: last.line + 1,
				column: 1
			},
			missingLine: void 0
		};
	}
	#mapOf(path) {
		const shown = this.#shown.get(path);
		const judged = this.#run.sources.get(path);
		if (shown === void 0 || judged === void 0 || shown === judged) return void 0;
		const known = this.#maps.get(path) ?? mapLines(judged, shown);
		this.#maps.set(path, known);
		return known;
	}
};

// src/report/github-remarks.ts
const MESSAGE_LIMIT$1 = 3800;
const NOTE_LIMIT = 500;
const TITLE_LIMIT = 255;
const PLACES = 3;
var RemarkPlan = class {
	topics;
	#places;
	constructor(run, options) {
		const places = new Places(run.sources);
		const survey = {
			run,
			options,
			difference: new Difference(run, places)
		};
		this.topics = listedVerdicts(options).flatMap((verdict) => planVerdict(survey, verdict));
		this.#places = new ShownPlaces(run, options, places);
	}
	toRemark(topic) {
		const { path, span } = topic;
		const [diagnostic] = topic.diagnostics;
		const range = this.#places.rangeOf(path, span);
		const note = sayNote(topic, range, this.#places);
		return {
			path,
			range,
			severity: diagnostic.severity,
			title: cutTo(showInvisibleInLine(diagnostic.rule), TITLE_LIMIT),
			message: `${toShortMessage(diagnostic.message, MESSAGE_LIMIT$1 - note.length)}${note}`
		};
	}
};
function toRemarks(run, options) {
	const plan = new RemarkPlan(run, options);
	return plan.topics.map((topic) => plan.toRemark(topic));
}
function planVerdict(survey, verdict) {
	const topics = findTopics(survey, verdict);
	return SEVERITIES$2.flatMap((severity) => {
		const equals = topics.filter((topic) => severityOf(topic) === severity);
		return order(equals, survey.difference);
	});
}
function toShortMessage(message, limit = MESSAGE_LIMIT$1) {
	const text = showInvisible(message);
	if (text.length <= limit) return text;
	const length = sayNumber(text.length);
	return `${cutTo(text, limit)} (cut here: the message has ${length} characters)`;
}
function sayNote(topic, { missingLine }, places) {
	return [
		sayCause(topic, places),
		sayAge(topic.diagnostics[0]),
		sayRepeated(topic, places),
		sayMissing(missingLine)
	].map((note) => note === "" ? "" : `\n\n${note}`).join("");
}
function sayCause({ cause, diagnostics }, places) {
	const named = cause ?? causesOf(diagnostics)[0];
	if (named === void 0) return "";
	const why = named.message === "" ? "" : `: ${toNote(named.message)}`;
	if (cause !== void 0) return `Found at ${listPlaces(diagnostics, places)}; caused here${why}`;
	const line = places.has(named.path) ? `:${lineOf(named, places)}` : "";
	return `Caused by ${toNote(named.path)}${line}${why}`;
}
function sayAge({ verdict }) {
	return verdict === "existing" ? "This was there before the change" : "";
}
function sayRepeated({ repetition, cause, diagnostics }, places) {
	if (repetition !== void 0) return `The same is found ${toNote(sayRepetition(repetition))}: the machine result lists every one`;
	const [, ...others] = diagnostics;
	if (cause !== void 0 || others.length === 0) return "";
	const lines = others.slice(0, PLACES).map((each) => sayNumber(lineOf(each, places)));
	return `The same is found in ${others.length === 1 ? "line" : "lines"} ${lines.join(", ")}${sayRest(others)} of this file`;
}
function sayMissing(missingLine) {
	if (missingLine === void 0) return "";
	return `This is line ${missingLine} of the merge with the base branch; the pull request itself does not have it`;
}
function listPlaces(diagnostics, places) {
	return `${diagnostics.slice(0, PLACES).map((each) => `${toNote(each.path)}:${lineOf(each, places)}`).join(", ")}${sayRest(diagnostics)}`;
}
function sayRest({ length }) {
	return length > PLACES ? ` and ${sayNumber(length - PLACES)} more` : "";
}
function lineOf({ path, span }, places) {
	return places.rangeOf(path, span).start.line;
}
function toNote(text) {
	return cutTo(showInvisibleInLine(text), NOTE_LIMIT);
}

// src/report/outcome.ts
function outcomeOf(run, policy) {
	if (run.hasCrashed || run.counts.failed > 0 || hasGap(run)) return "unjudged";
	if (hasOnlyUnread(run)) return "unjudged";
	if (findFailure(run, policy) !== void 0) return "failed";
	if (run.diagnostics.some(({ verdict }) => verdict !== "fixed")) return "passed";
	if (run.counts.linted > 0) return "clean";
	return run.diagnostics.length > 0 || run.deletedCount > 0 ? "passed" : "empty";
}
function hasGap({ counts }) {
	return counts.selected !== counts.linted + counts.skipped + counts.failed;
}
function hasOnlyUnread({ base, counts, skipped }) {
	const isUnread = ({ reason }) => UNREAD.has(reason);
	return base !== null && counts.linted === 0 && skipped.some(isUnread);
}
const UNREAD = /* @__PURE__ */ new Set(["symlink", "submodule"]);
function findFailure(run, policy) {
	const { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = policy;
	const counted = countedIn(run, policy);
	if (counted.some(({ severity }) => severity === "error")) return {
		cause: "error",
		diagnostics: counted
	};
	const grave = counted.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
	if (grave.length > 0) return {
		cause: "fail-on",
		diagnostics: grave
	};
	const warnings = counted.filter(({ severity }) => severity === "warning");
	if (warnings.length > maxWarnings) return {
		cause: "max-warnings",
		diagnostics: warnings
	};
	const grown = new Set(run.ratchet?.map(({ rule }) => rule));
	if (grown.size === 0) return void 0;
	return {
		cause: "ratchet",
		diagnostics: run.diagnostics.filter(({ rule }) => grown.has(rule))
	};
}
function countedIn(run, policy) {
	const verdicts = listedVerdicts(policy);
	return run.diagnostics.filter(({ verdict }) => verdicts.includes(verdict));
}

// src/report/say-outcome.ts
function sayOutcome(run, policy) {
	switch (outcomeOf(run, policy)) {
		case "unjudged": return `${sayUnjudged(run)}, so the run is no pass`;
		case "failed": return join$2("; ", sayFailure(run, policy), sayFixed(run));
		case "empty": return sayEmpty(run);
		case "passed": return sayPassed(run, policy);
		case "clean": return join$2("; ", sayClean(run, policy), sayThanks(run));
	}
}
function sayUnseenCauses(run, policy) {
	const limit = findFailure(run, policy)?.cause === "error" ? void 0 : sayFailure(run, policy);
	return [
		sayGap(run),
		sayUnread(run),
		limit
	].filter((cause) => cause !== void 0);
}
function sayUnjudged(run) {
	const { failed } = run.counts;
	if (failed > 0) return `${count(failed, "seed")} could not be judged`;
	return run.hasCrashed ? "A rule crashed" : sayGap(run) ?? sayUnread(run) ?? "";
}
function sayUnread(run) {
	if (!hasOnlyUnread(run)) return void 0;
	return "No seed that changed could be judged: symbolic links or submodules are in their places";
}
function sayGap(run) {
	if (!hasGap(run)) return void 0;
	const { selected, linted, skipped, failed } = run.counts;
	const known = sayNumber(linted + skipped + failed);
	return `Of ${count(selected, "selected seed")} only ${known} are accounted for`;
}
function sayEmpty({ base, counts, seedCount }) {
	if (counts.selected > 0) return "No seed was linted, all were skipped";
	return base === null ? "No seeds were found" : `0 of ${count(seedCount, "seed")} changed`;
}
function sayClean(run, policy) {
	const { linted } = run.counts;
	if (run.ruleChange !== void 0 && policy.isAll !== true) return `Nothing new in ${count(linted, "seed")}`;
	const word = nameSeed(run, policy);
	return linted === 1 ? `The one ${word} is clean` : `All ${count(linted, word)} are clean`;
}
function sayPassed(run, policy) {
	const counted = countedIn(run, policy);
	if (!hasVerdicts(run)) return `No errors, but ${sayWhere$1(run, counted)}`;
	if (counted.some(({ verdict }) => verdict === "introduced")) return join$2("; ", `No ${policy.isAll === true ? "errors" : "new errors"}, but ${sayNews(run, counted)}`, sayThanks(run));
	if (run.counts.linted === 0 && run.deletedCount > 0) return join$2("; ", sayDeleted(run), sayThanks(run), sayExisting(run));
	return join$2("; ", join$2(" and ", "Nothing new", sayThanks(run)), sayExisting(run));
}
function sayDeleted({ deletedCount }) {
	return `${count(deletedCount, "deleted seed")} ${deletedCount === 1 ? "breaks" : "break"} nothing`;
}
function sayExisting(run) {
	const existing = ofVerdict(run, "existing");
	if (existing.length === 0) return void 0;
	const were = existing.length === 1 ? "was" : "were";
	const found = sayFindings(countSeverities(existing));
	return run.base === null ? `the baseline has ${found}` : `${found} ${were} there before`;
}
function sayFailure(run, policy) {
	const failure = findFailure(run, policy);
	if (failure === void 0) return void 0;
	if (failure.cause === "max-warnings") return sayTooMany(run, failure, policy);
	if (failure.cause === "ratchet") return sayGrown(run, policy);
	const news = sayNews(run, failure.diagnostics);
	if (failure.cause === "fail-on") return `${news}, while ${nameSetting("fail-on", policy)} is ${policy.failOn}`;
	return !failure.diagnostics.some(({ verdict }) => verdict === "introduced") ? `Nothing new, but ${news}` : news;
}
function sayTooMany({ base }, { diagnostics }, policy) {
	const word = base !== null && policy.isAll !== true ? "new warning" : "warning";
	const limit = sayNumber(policy.maxWarnings ?? 0);
	const setting = nameSetting("max-warnings", policy);
	return `${count(diagnostics.length, word)}, more than the ${limit} of ${setting}`;
}
function sayGrown({ ratchet = [] }, policy) {
	const [first, ...others] = ratchet.slice(0, GROWN_LIMIT);
	const more = ratchet.length - 1 - others.length;
	return `${[
		`\`${first?.rule ?? ""}\` has ${count(first?.added ?? 0, "finding")} more than before`,
		...others.map(({ rule, added }) => `\`${rule}\` ${sayNumber(added)}`),
		...more > 0 ? [count(more, "more rule")] : []
	].join(", ")}, which ${nameSetting("ratchet", policy)} forbids`;
}
const GROWN_LIMIT = 5;
function sayFixed(run) {
	const { length } = ofVerdict(run, "fixed");
	return length === 0 ? void 0 : `${sayNumber(length)} fixed`;
}
function sayThanks(run) {
	const fixed = sayFixed(run);
	return fixed && `${fixed}, thank you`;
}
function sayNews(run, diagnostics) {
	if (!hasVerdicts(run)) return sayWhere$1(run, diagnostics);
	const sayKind = (verdict, kind) => {
		const found = diagnostics.filter((diagnostic) => diagnostic.verdict === verdict);
		return found.length === 0 ? void 0 : sayWhere$1(run, found, kind);
	};
	return join$2(" and ", sayKind("introduced", "new"), sayKind("existing", "existing"));
}
function sayWhere$1({ base, counts }, diagnostics, kind = "") {
	const seedCount = new Set(diagnostics.map(({ path }) => path)).size;
	const whose = base !== null && seedCount > counts.linted ? " that the change affects" : "";
	return `${sayFindings(countSeverities(diagnostics), kind)} in ${count(seedCount, "seed")}${whose}`;
}
function join$2(separator, ...parts) {
	return parts.filter((part) => part !== void 0).join(separator);
}

// src/report/github.ts
const LEVEL_LIMIT = 10;
const LEVELS$3 = [
	{
		severity: "error",
		command: "error"
	},
	{
		severity: "warning",
		command: "warning"
	},
	{
		severity: "info",
		command: "notice"
	}
];
const REPORTS_LIMIT = 150;
function github(run, options) {
	return `${annotate(run, options)}${sayAcceptedLine(run, options)}`;
}
function sayAcceptedLine(run, { tool }) {
	const parts = sayAccepted(run);
	return parts.length === 0 ? "" : `${tool.name}: ${parts.join(", ")}\n`;
}
function annotate(run, options) {
	const plan = new RemarkPlan(run, options);
	return LEVELS$3.flatMap(({ severity, command }) => {
		const first = severity === "error" ? toRunAnnotations(run, options) : [];
		const topics = plan.topics.filter((topic) => severityOf(topic) === severity);
		const shown = choose(topics, LEVEL_LIMIT - first.length);
		const remarks = shown.map((topic) => toAnnotation(plan.toRemark(topic)));
		const annotations = [...first, ...remarks].slice(0, LEVEL_LIMIT);
		const hidden = first.length + remarks.length - annotations.length + countUntold(topics, shown);
		return annotations.map(({ properties, message }, index) => {
			const more = index === annotations.length - 1 ? sayMore(hidden, command, options) : "";
			return `${toWorkflowCommand(command, properties, `${message}${more}`)}\n`;
		});
	}).join("");
}
function choose(topics, room) {
	return (topics.length > room ? collapse(topics) : topics).slice(0, Math.max(0, room));
}
function countUntold(topics, shown) {
	const all = new Set(topics.flatMap(({ diagnostics }) => diagnostics));
	const told = new Set(shown.flatMap(({ diagnostics }) => diagnostics));
	return all.size - told.size;
}
function toRunAnnotations(run, options) {
	const title = options.tool.name;
	return [...sayUnseenCauses(run, options).map((message) => ({
		properties: { title },
		message
	})), ...run.failed.map((failed) => toFailedAnnotation(failed, title))];
}
function toFailedAnnotation({ path, reason }, title) {
	return {
		properties: {
			file: path,
			line: 1,
			endLine: 1,
			title
		},
		message: `The seed could not be judged: ${toShortMessage(reason)}`
	};
}
function toAnnotation({ path, range, title, message }) {
	return {
		properties: {
			file: path,
			...toRunnerRange(range),
			title
		},
		message
	};
}
function toRunnerRange({ start, end }) {
	const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
	const isOneLine = start.line === end.line;
	return {
		line: start.line,
		endLine,
		...isOneLine ? {
			col: start.column,
			endColumn: end.column
		} : {}
	};
}
function sayMore(hidden, command, options) {
	if (hidden === 0) return "";
	return `\n\n${count(hidden, `more ${command}`)} not annotated, as GitHub shows ${LEVEL_LIMIT}: see ${nameReports(options)}`;
}
function nameReports({ elsewhere = [] }) {
	const names = elsewhere.map(showInvisibleInLine).join(", ");
	return names === "" ? "the log" : `${cutTo(names, REPORTS_LIMIT)} or the log`;
}

// src/text/json.ts
function toInertJson(value) {
	return replaceInvisible(JSON.stringify(value, null, 2), escapeUnits).replaceAll("##[", "##\\u005b");
}
function escapeUnits(text) {
	return Array.from({ length: text.length }, (_, index) => {
		return `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
	}).join("");
}

// src/report/all-diagnostics.ts
function allDiagnostics({ diagnostics, suppressed = [] }) {
	return suppressed.length === 0 ? diagnostics : [...diagnostics, ...suppressed].toSorted(compare$3);
}
function compare$3(a, b) {
	return compareText$1(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareText$1(a.rule, b.rule) || compareText$1(a.message, b.message) || compareText$1(a.fingerprint, b.fingerprint);
}
function compareText$1(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/report/json.ts
function json(run, { tool }) {
	const result = {
		version: 1,
		tool: {
			name: tool.name,
			version: tool.version
		},
		head: toSnapshot(run.head),
		base: run.base === null ? null : toSnapshot(run.base),
		counts: toCounts(run),
		diagnostics: toResults(run),
		skipped: run.skipped.map(({ path, reason }) => ({
			path,
			reason
		})),
		failed: run.failed.map(({ path, reason }) => ({
			path,
			reason
		})),
		ruleChange: run.ruleChange === void 0 ? null : toRuleChange(run.ruleChange),
		baseline: run.baseline === void 0 ? null : toBaseline(run.baseline),
		ratchet: run.ratchet?.map(({ rule, added }) => ({
			rule,
			added
		})) ?? null
	};
	return `${toInertJson(result)}\n`;
}
function toResults(run) {
	const places = {
		head: new Places(run.sources),
		base: new Places(run.baseSources)
	};
	return allDiagnostics(run).map((diagnostic) => toResult(diagnostic, diagnostic.verdict === "fixed" ? places.base : places.head));
}
function toCounts(run) {
	const { counts, deletedCount, diagnostics, suppressed = [] } = run;
	return {
		...counts,
		deleted: deletedCount,
		...tally(diagnostics),
		suppressed: suppressed.length,
		baselined: diagnostics.filter(({ isBaselined }) => isBaselined === true).length
	};
}
const toBaseline = ({ paths, goneCount }) => ({
	paths,
	gone: goneCount
});
const toSnapshot = ({ kind, ref, oid }) => ({
	kind,
	ref,
	oid
});
const toRuleChange = ({ paths, effects, unknown }) => ({
	paths,
	effects: effects.map(({ rule, added, removed }) => ({
		rule,
		added,
		removed
	})),
	unknown
});
function toResult(diagnostic, places) {
	const { path, span, pointer } = diagnostic;
	return {
		rule: diagnostic.rule,
		messageId: diagnostic.messageId,
		message: diagnostic.message,
		severity: diagnostic.severity,
		verdict: diagnostic.verdict,
		...toPlace$1(path, pointer, span, places),
		collection: diagnostic.collection,
		id: diagnostic.id,
		locale: diagnostic.locale,
		fingerprint: diagnostic.fingerprint,
		url: diagnostic.url,
		related: diagnostic.related.map((related) => ({
			...toPlace$1(related.path, related.pointer, related.span, places),
			message: related.message,
			cause: related.isCause === true
		})),
		fixable: diagnostic.isFixable,
		remedies: diagnostic.remedies?.map((remedy) => toRemedy(remedy, places)) ?? null,
		suppressed: toSuppressed(diagnostic),
		baselined: diagnostic.isBaselined === true
	};
}
function toSuppressed({ suppression }) {
	if (suppression === void 0) return null;
	const { reason, until, path } = suppression;
	return {
		reason,
		until,
		path
	};
}
function toRemedy({ title, isSafe, edits }, places) {
	return {
		title,
		safe: isSafe,
		edits: edits.map(({ path, span, text }) => ({
			path,
			...toRange(path, span, places),
			text
		}))
	};
}
function toPlace$1(path, pointer, span, places) {
	return {
		path,
		pointer,
		...toRange(path, span, places)
	};
}
function toRange(path, span, places) {
	const { start, end } = places.rangeOf(path, span);
	return {
		start: {
			...start,
			offset: span.start
		},
		end: {
			...end,
			offset: span.end
		}
	};
}

// src/text/markdown.ts
function toCodeSpan(text) {
	const line = showInvisibleInLine(text) || " ";
	const fence = "`".repeat(longestRun(line) + 1);
	return /^[ `]|[ `]$/u.test(line) && /[^ ]/u.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
function longestRun(line) {
	return Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
}
const PLAIN$5 = /^(?:[\p{L}\p{M}\p{N},.;()'"?%…–—“”‘’≤≥→·×，。；：（）、《》「」]|:$|-(?!\d)|\/(?![\p{L}\p{N}]))*$/u;
const REFERENCE = /[Ww]{3}\.|[Gg][Hh][Ss][Aa]-|[\dA-Fa-f]{7}|[\p{Lu}\d]-|\p{L}\d/u;
function toInertMarkdown(message) {
	if (message.trim() === "") return toCodeSpan(message);
	const isPaired = message.split("`").length % 2 === 1;
	return message.replaceAll(isPaired ? /(?:`[^`]*`|[^ `])+/gu : /[^ ]+/gu, toInertWord);
}
function toInertWord(word) {
	const parts = word.split("`");
	const isPaired = parts.length % 2 === 1;
	const prose = parts.filter((_, index) => index % 2 === 0);
	const isPlain = prose.every((part) => PLAIN$5.test(part) && !REFERENCE.test(part));
	const isApart = prose.slice(1, -1).every((part) => part !== "");
	if (!isPaired || !isPlain || !isApart) return toCodeSpan(word);
	return parts.map((part, index) => index % 2 === 0 ? part : toCodeSpan(part)).join("");
}
function encodeUrlPath(path) {
	return path.replaceAll(/\p{Cs}/gu, "�").split("/").map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*~]/gu, encodeUnit)).join("/");
}
function encodeUnit(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/text/mermaid.ts
const ENCODED = /(?<![A-Za-z0-9])[ -]|[ -](?![A-Za-z0-9])|[^A-Za-z0-9 -]/gu;
function toMermaidLabel(text) {
	return (showInvisibleInLine(text) || " ").replaceAll(ENCODED, (character) => `#${character.codePointAt(0) ?? 0};`);
}

// src/report/markdown-chains.ts
const RECORD_LIMIT = 40;
const LINK_LIMIT = 120;
const LABEL_LIMIT = 60;
const ARROWS = {
	added: "==>",
	removed: "-.->",
	same: "-->"
};
const NOTES$1 = {
	added: " (new)",
	changed: " (changed)",
	deleted: " (deleted)",
	missing: " (missing)",
	same: ""
};
const STYLES = {
	touched: "stroke-width:3px",
	gone: "stroke-dasharray:5 5"
};
const CLASSES = {
	added: "touched",
	changed: "touched",
	deleted: "gone",
	missing: "gone",
	same: void 0
};
function listChains(chains) {
	return {
		title: "Chains of records that this change touches",
		items: () => chains.map((each, index) => (index === 0 ? "" : "\n") + drawChains(each)),
		total: chains.length,
		openCount: 1
	};
}
function drawChains(chains) {
	const records = chains.records.slice(0, RECORD_LIMIT);
	const names = new Map(records.map(({ id }, index) => [id, `n${index}`]));
	const inside = chains.links.filter(({ from, to }) => names.has(from) && names.has(to));
	const links = inside.slice(0, LINK_LIMIT);
	const lines = [
		`flowchart ${chooseDirection(records, inside)}`,
		...records.map((record) => `  ${drawRecord(record, names)}`),
		...links.map((link) => `  ${drawLink(link, names)}`),
		...drawClasses(records, names).map((line) => `  ${line}`)
	];
	const hidden = sayHidden(chains.records.length - records.length, inside.length - links.length);
	return `${explain$1(chains)}\n\n\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n${hidden}`;
}
function chooseDirection(records, links) {
	const targets = new Set(links.map(({ to }) => to));
	return records.filter(({ id }) => !targets.has(id)).length ** 2 > records.length ? "LR" : "TB";
}
function explain$1({ relation, collection, links }) {
	const states = new Set(links.map(({ state }) => state));
	const kinds = [...states.has("added") ? ["a thick one is new"] : [], ...states.has("removed") ? ["a dotted one is gone"] : []];
	const whose = collection === null ? "" : ` of ${toCodeSpan(cutTo(collection, LABEL_LIMIT))}`;
	return `${[`An arrow is ${toCodeSpan(cutTo(relation, LABEL_LIMIT))}${whose}`, ...kinds].join("; ")}.`;
}
function sayHidden(recordCount, linkCount) {
	const parts = [...recordCount > 0 ? [count(recordCount, "more record")] : [], ...linkCount > 0 ? [count(linkCount, "more arrow")] : []];
	if (parts.length === 0) return "";
	const are = recordCount + linkCount === 1 ? "is" : "are";
	return `\n${parts.join(" and ")} ${are} not shown here.\n`;
}
function drawRecord({ id, state }, names) {
	return `${nameOf$5(id, names)}["${toMermaidLabel(cutTo(id, LABEL_LIMIT))}${NOTES$1[state]}"]`;
}
function drawLink({ from, to, state }, names) {
	return `${nameOf$5(from, names)} ${ARROWS[state]} ${nameOf$5(to, names)}`;
}
function drawClasses(records, names) {
	return Object.entries(STYLES).flatMap(([style, declaration]) => {
		const own = records.filter(({ state }) => CLASSES[state] === style);
		const list = own.map(({ id }) => nameOf$5(id, names)).join(",");
		return own.length === 0 ? [] : [`classDef ${style} ${declaration}`, `class ${list} ${style}`];
	});
}
function nameOf$5(id, names) {
	return names.get(id) ?? "";
}

// src/report/fixed-groups.ts
function groupFixed({ single, repeated }) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of [...repeated.flatMap(({ diagnostics }) => diagnostics), ...single]) {
		const { rule, severity, message } = diagnostic;
		const key = [
			rule,
			severity,
			message
		].join("\0");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [diagnostic]);
		else group.push(diagnostic);
	}
	return [...groups.values()].toSorted(([a, ...more], [b, ...others]) => GRAVITY[b.severity] - GRAVITY[a.severity] || others.length - more.length);
}
function sayFixedWhere(group, show) {
	const paths = new Set(group.map(({ path }) => path));
	const place = paths.size === 1 ? show(group[0].path) : count(paths.size, "seed");
	if (group.length === 1) return place;
	return group.length === paths.size ? `in ${place}` : `${sayNumber(group.length)} times in ${place}`;
}
function countIn$1(groups) {
	return groups.reduce((sum, { length }) => sum + length, 0);
}

// src/report/markdown-places.ts
const MESSAGE_LIMIT = 1e3;
const CAUSE_LIMIT = 3;
function toItemText(text) {
	return toInertMarkdown(cutTo(text, MESSAGE_LIMIT));
}
function drawPlace$1(path, span, { places, blobUrl }) {
	const { line } = places.rangeOf(path, span).start;
	const place = `line ${line}`;
	return blobUrl === void 0 ? place : `[${place}](${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line})`;
}
function drawCauses(diagnostics, sheet) {
	return causesOf(diagnostics).slice(0, CAUSE_LIMIT).map((cause) => drawCause(cause, sheet)).join("");
}
function drawCause({ path, span, message }, sheet) {
	const place = sheet.places.has(path) ? `, ${drawPlace$1(path, span, sheet)}` : "";
	const why = message === "" ? "" : `: ${toItemText(message)}`;
	return `  - caused by ${toCodeSpan(path)}${place}${why}\n`;
}

// src/report/rule-change.ts
const PATH_LIMIT = 5;
function listPaths({ paths }, show) {
	const shown = paths.slice(0, PATH_LIMIT).map(show);
	const hidden = paths.length - shown.length;
	return [...shown, ...hidden > 0 ? [`${sayNumber(hidden)} more`] : []].join(", ");
}
function sayEffect({ effects, unknown }) {
	if (unknown !== null) return `What the new rules find otherwise is not known: ${unknown}`;
	if (effects.length === 0) return "In the same seeds, the new rules find the same";
	return "In the same seeds, what the new rules find in addition, and what they no longer find";
}
function sayAdded({ added }) {
	return `+${sayNumber(added)}`;
}
function sayRemoved({ removed }) {
	return `−${sayNumber(removed)}`;
}

// src/report/markdown-change.ts
const FIXED_OPEN = 5;
function listFixed(entries) {
	const groups = groupFixed(entries);
	return {
		title: "Fixed, thank you",
		*items() {
			for (const group of groups) {
				const [{ message, rule }] = group;
				const where = sayFixedWhere(group, toCodeSpan);
				yield `- ✔ ${toItemText(message)} (${toCodeSpan(rule)}, ${where})\n`;
			}
		},
		total: groups.length,
		openCount: FIXED_OPEN
	};
}
function listRuleChange(change) {
	const effects = change.unknown === null ? change.effects : [];
	const head = `${`Changed: ${listPaths(change, toCodeSpan)}\n`}${`\n${toItemText(sayEffect(change))}${effects.length > 0 ? ":" : "."}\n`}${effects.length > 0 ? "\n| Rule | More | No longer |\n| --- | ---: | ---: |\n" : ""}`;
	return {
		title: "The rules changed",
		items: () => [head, ...effects.map(drawEffect)],
		total: effects.length + 1,
		openCount: effects.length + 1
	};
}
function drawEffect(effect) {
	return `| ${toCodeSpan(effect.rule.replaceAll("|", "\\u{7c}"))} | ${sayAdded(effect)} | ${sayRemoved(effect)} |\n`;
}

// src/report/markdown-counts.ts
function drawCounts(run, options) {
	const table = hasVerdicts(run) ? drawChange(run) : drawFound$1(run);
	const accepted = sayAccepted(run, toCodeSpan).join(", ");
	return [
		table,
		drawAccount(run, options),
		...accepted === "" ? [] : [`Accepted: ${accepted}.\n`],
		...drawHidden$1(run, options)
	].join("\n");
}
function drawFound$1({ diagnostics }) {
	const { error, warning, info } = tally(diagnostics);
	return [
		"| Errors | Warnings | Infos |",
		"| ---: | ---: | ---: |",
		`| ${[
			error,
			warning,
			info
		].map(sayNumber).join(" | ")} |`,
		""
	].join("\n");
}
function drawChange(run) {
	return [
		"| Findings | Errors | Warnings | Infos |",
		"| --- | ---: | ---: | ---: |",
		drawRow("New", ofVerdict(run, "introduced")),
		drawRow("Fixed", ofVerdict(run, "fixed")),
		drawRow("Existing", ofVerdict(run, "existing")),
		""
	].join("\n");
}
function drawRow(label, diagnostics) {
	const { error, warning, info } = countSeverities(diagnostics);
	return `| ${[label, ...[
		error,
		warning,
		info
	].map(sayNumber)].join(" | ")} |`;
}
function drawAccount(run, options) {
	const { linted, skipped, failed } = run.counts;
	const deleted = run.deletedCount > 0 ? `, ${sayNumber(run.deletedCount)} deleted` : "";
	const seeds = `${count(linted, nameSeed(run, options))} linted${deleted}`;
	const isLeft = options.isAll !== true && ofVerdict(run, "existing").length > 0;
	const left = `Existing findings are left as they were; ${nameAll(options, toCodeSpan)} lists them.`;
	return `${seeds}, ${sayNumber(skipped)} skipped, ${sayNumber(failed)} failed.${isLeft ? ` ${left}` : ""}\n`;
}
function drawHidden$1(run, options) {
	const { warning, info } = countSeverities(countedIn(run, options));
	if (options.quiet !== true || warning + info === 0) return [];
	return [`Only errors are shown; hidden: ${sayFindings({
		error: 0,
		warning,
		info
	})}.\n`];
}

// src/report/markdown-files.ts
const LISTED = 10;
const REASON_LIMIT = 5;
function listFiles(title, files) {
	const isLong = files.length > LISTED;
	return {
		title,
		lead: isLong ? sayReasons(files) : [],
		items: () => files.map(({ path, reason }) => `- ${toCodeSpan(path)}: ${toItemText(reason)}\n`),
		total: files.length,
		openCount: isLong ? 0 : LISTED
	};
}
function sayReasons(files) {
	const reasons = countReasons(files);
	const hidden = reasons.length - REASON_LIMIT;
	return [
		...reasons.slice(0, REASON_LIMIT).map(([reason, number]) => `- ${count(number, "file")}: ${toItemText(reason)}\n`),
		...hidden > 0 ? [`- ${count(hidden, "other reason")}\n`] : [],
		"\n"
	];
}

// src/text/problem-matchers.ts
const MATCHED = [
	{
		pattern: /:(?=\d+\s+(?:error|warning|info)\s)(?<=^\s+\d+:)/gu,
		escape: "\\u{3a}"
	},
	{
		pattern: /:(?=\sline\s\d+,\scol\s\d+,\s(?:Error|Warning|Info)\s)/gu,
		escape: "\\u{3a}"
	},
	{
		pattern: /T(?=S\d+\s*:)(?<=\b(?:error|warning|info)\s+T)/gu,
		escape: "\\u{54}"
	}
];
const ESCAPE$1 = "\x1B";
const COLOUR = new RegExp(`${ESCAPE$1}\\[[0-9;]*m?`, "gu");
function foilMatchers(line) {
	const foiled = foil(line);
	if (!foiled.includes(ESCAPE$1)) return foiled;
	const plain = foiled.replaceAll(COLOUR, "");
	return foil(plain) === plain ? foiled : foil(foiled.replaceAll(ESCAPE$1, "\\u{1b}"));
}
function foil(line) {
	return MATCHED.reduce((text, { pattern, escape }) => text.replaceAll(pattern, escape), line);
}

// src/text/workflow-log.ts
const COMMAND_START = /^[\s\p{Cc}\p{Cf}]*::/u;
function inertLog(text) {
	return text.split(/(\r\n|\n|\r)/u).map(inertLine).join("");
}
function inertLine(line) {
	const start = COMMAND_START.exec(line)?.[0];
	const unstarted = start !== void 0 && line.includes("::", start.length) ? `${start.slice(0, -2)}\\u{3a}${line.slice(start.length - 1)}` : line;
	return foilMatchers(breakOldCommands(unstarted));
}
function breakOldCommands(text) {
	return text.replaceAll("##[", "##\\u{5b}");
}

// src/report/markdown-findings.ts
const HEADING_BYTES = 100;
function* drawFindings$1(diagnostics, maxBytes, sheet) {
	const texts = drawFitting(diagnostics, maxBytes, sheet);
	const byPath = groupByPath(diagnostics);
	let separator = "";
	for (const path of groupByPath([...texts.keys()]).keys()) {
		const all = byPath.get(path) ?? [];
		const shown = all.flatMap((diagnostic) => texts.get(diagnostic) ?? []);
		const heading = `${separator}#### ${toCodeSpan(path)} (${sayShown(all, shown.length)})\n\n`;
		separator = "\n";
		for (const [index, text] of shown.entries()) yield (index === 0 ? heading : "") + text;
	}
}
function drawFitting(diagnostics, maxBytes, sheet) {
	const texts = /* @__PURE__ */ new Map();
	const paths = /* @__PURE__ */ new Set();
	let byteLength = 0;
	for (const diagnostic of byGravity(diagnostics)) {
		const text = inertLog(drawFinding$1(diagnostic, sheet));
		const { path } = diagnostic;
		const heading = inertLog(toCodeSpan(path));
		if (!paths.has(path)) byteLength += Buffer.byteLength(heading) + HEADING_BYTES;
		byteLength += Buffer.byteLength(text);
		if (byteLength > maxBytes) break;
		paths.add(path);
		texts.set(diagnostic, text);
	}
	return texts;
}
function drawFinding$1(diagnostic, sheet) {
	const { path, span, severity, message, rule } = diagnostic;
	return `${`- **${severity}** ${drawPlace$1(path, span, sheet)}: ${toItemText(message)}`} (${toCodeSpan(rule)})\n${drawCauses([diagnostic], sheet)}`;
}
function* drawRepetitions$1(repeated, sheet) {
	const gravityOf = ({ diagnostics: [{ severity }] }) => GRAVITY[severity];
	for (const repetition of repeated.toSorted((a, b) => gravityOf(b) - gravityOf(a))) {
		const { severity, message, rule } = repetition.diagnostics[0];
		const often = toInertMarkdown(sayRepetition(repetition));
		const all = examplesOf(repetition);
		const examples = all.map(({ path, span }) => `  - ${toCodeSpan(path)}, ${drawPlace$1(path, span, sheet)}\n`);
		const causes = drawCauses(all, sheet);
		yield `${`- **${severity}** ${often}: ${toItemText(message)} (${toCodeSpan(rule)})\n`}${examples.join("")}${causes}`;
	}
}

// src/report/markdown-rule-pages.ts
const PLAIN_URL = /^https:\/\/[\w.-]+(?:\/[\w.~%/-]*)?(?:#[\w-]*)?$/;
const OPEN$1 = 20;
function listRulePages(diagnostics) {
	const pages = /* @__PURE__ */ new Map();
	for (const { rule, url } of diagnostics) if (url !== null && PLAIN_URL.test(url)) pages.set(rule, url);
	const sorted = [...pages].toSorted(([a], [b]) => a < b ? -1 : 1);
	return {
		title: "Why, and what to do",
		items: () => sorted.map(([rule, url]) => `- Rule [${toCodeSpan(rule)}](${url})\n`),
		total: sorted.length,
		openCount: OPEN$1
	};
}

// src/report/markdown-section.ts
const FRAME_BYTES = 256;
const FOLDED_MIN = 3;
function drawSection(section, maxBytes) {
	const { title, lead = [], items, total, openCount } = section;
	if (total === 0) return "";
	const above = takeFitting(lead, maxBytes - 256);
	const room = maxBytes - 256 - byteLengthOf$1(above);
	const shown = takeFitting(items(room), room);
	const hidden = total - shown.length;
	const list = [...above, ...fold$6(shown, openCount)].join("");
	if (hidden === 0) return `### ${title}\n\n${list}`;
	const rest = shown.length === 0 ? "not shown here, for want of room" : "more are not shown here";
	return `### ${title}\n\n${list}${list === "" ? "" : "\n"}${sayNumber(hidden)} ${rest}.\n`;
}
function takeFitting(texts, maxBytes) {
	const taken = [];
	let byteLength = 0;
	for (const text of texts) {
		const inert = inertLog(text);
		byteLength += Buffer.byteLength(inert);
		if (byteLength > maxBytes) break;
		taken.push(inert);
	}
	return taken;
}
function byteLengthOf$1(texts) {
	return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
function fold$6(items, openCount) {
	const folded = items.slice(openCount);
	if (folded.length < FOLDED_MIN) return items;
	const count = `${sayNumber(folded.length)}${openCount > 0 ? " more" : ""}`;
	const open = items.slice(0, openCount);
	const gap = open.length > 0 ? "\n" : "";
	return [
		...open,
		`${gap}<details><summary>Show ${count}</summary>\n\n`,
		...folded,
		"\n</details>\n"
	];
}

// src/report/markdown.ts
const SUMMARY_BYTES = 95e4;
const GLYPHS$1 = {
	unjudged: "❌",
	failed: "❌",
	empty: "⚪",
	passed: "✅",
	clean: "✅"
};
function markdown(run, options) {
	return markdownWithin(run, options, SUMMARY_BYTES);
}
function markdownWithin(run, options, maxBytes) {
	let text = `## ${`${GLYPHS$1[outcomeOf(run, options)]} ${options.tool.name}`}: ${sayOutcome(run, options)}\n\n${drawCounts(run, options)}`;
	const parts = listParts(run, options).filter(({ section }) => section.total > 0);
	for (const [index, { section, share }] of parts.entries()) {
		const frames = (parts.length - index) * (256 + 1);
		const left = maxBytes - Buffer.byteLength(text) - frames;
		text += `\n${drawSection(section, 256 + Math.floor(Math.max(0, left) * share))}`;
	}
	return text;
}
function listParts(run, options) {
	const sheet = {
		places: new Places(run.sources),
		blobUrl: options.blobUrl
	};
	const verdicts = listedVerdicts(options);
	const isWanted = ({ severity }) => options.quiet !== true || severity === "error";
	return [
		{
			section: listFiles("Failed", run.failed),
			share: .2
		},
		...verdicts.flatMap((verdict) => listVerdict(run, verdict, options, sheet)),
		{
			section: listRulePages(countedIn(run, options).filter(isWanted)),
			share: .2
		},
		{
			section: listChains(run.chains ?? []),
			share: .5
		},
		...run.ruleChange === void 0 ? [] : [{
			section: listRuleChange(run.ruleChange),
			share: .5
		}],
		{
			section: listFixed(toEntries(run, "fixed", options)),
			share: .5
		},
		{
			section: listFiles("Skipped", run.skipped),
			share: 1
		}
	];
}
const TITLES = {
	introduced: {
		repeated: "Repeated in many seeds",
		findings: "Findings"
	},
	existing: {
		repeated: "Existing, repeated in many seeds",
		findings: "Existing findings"
	}
};
const OPEN = {
	introduced: {
		repeated: 10,
		findings: 30
	},
	existing: {
		repeated: 3,
		findings: 10
	}
};
function listVerdict(run, verdict, options, sheet) {
	const { single, repeated } = toEntries(run, verdict, options);
	const title = TITLES[verdict];
	const repetitions = {
		title: title.repeated,
		items: () => drawRepetitions$1(repeated, sheet),
		total: repeated.length,
		openCount: OPEN[verdict].repeated
	};
	const findings = {
		title: title.findings,
		items: (maxBytes) => drawFindings$1(single, maxBytes, sheet),
		total: single.length,
		openCount: OPEN[verdict].findings
	};
	return [{
		section: repetitions,
		share: .3
	}, {
		section: findings,
		share: .7
	}];
}

// src/text/url.ts
const ORIGIN = /^https?:\/\/[\w.~!$&'()*+,;=:[\]-]+$/u;
const FOREIGN = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\dA-Fa-f]{2})/gu;
function toWebUrl(url) {
	if (!URL.canParse(url)) return void 0;
	const { origin, pathname, search, hash } = new URL(url);
	if (!ORIGIN.test(origin)) return void 0;
	const fragment = hash === "" ? "" : `#${encodeForeign(hash.slice(1))}`;
	return `${origin}${encodeForeign(pathname)}${encodeForeign(search)}${fragment}`;
}
function encodeForeign(text) {
	return text.replaceAll(FOREIGN, (character) => {
		return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	});
}

// src/text/terminal.ts
function escapeTerminal(text) {
	return inertLog(showInvisible(text));
}
function escapeTerminalLine(text) {
	return inertLog(showInvisibleInLine(text));
}
function toHyperlink(label, url) {
	const target = toWebUrl(url);
	return target === void 0 ? label : `\u{1b}]8;;${target}\u{1b}\\${label}\u{1b}]8;;\u{1b}\\`;
}

// src/report/display-path.ts
function createShowPath(root, cwd) {
	if (root === null || cwd === void 0) return escapeTerminalLine;
	return (path) => escapeTerminalLine(relative(cwd, join(root, path)));
}

// src/report/paint.ts
const plain = (text) => text;
const sgr = (on, off) => (text) => text === "" ? "" : `\u{1b}[${on}m${text}\u{1b}[${off}m`;
const PLAIN$4 = {
	bold: plain,
	dim: plain,
	red: plain,
	green: plain,
	yellow: plain,
	blue: plain,
	cyan: plain
};
const COLORED = {
	bold: sgr(1, 22),
	dim: sgr(2, 22),
	red: sgr(31, 39),
	green: sgr(32, 39),
	yellow: sgr(33, 39),
	blue: sgr(34, 39),
	cyan: sgr(36, 39)
};
function toPaint(hasColor) {
	return hasColor ? COLORED : PLAIN$4;
}

// src/report/canvas.ts
function createCanvas({ sources, root }, options) {
	return {
		places: new Places(sources),
		paint: toPaint(options.color ?? false),
		showPath: createShowPath(root, options.cwd),
		hasHyperlinks: options.hyperlinks ?? false
	};
}

// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: Infinity,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? Infinity;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};

// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: Infinity,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};

// src/report/cells.ts
const PLAIN_ASCII = /^[\t -~]*$/u;
const TAB = {
	text: "    ",
	width: 4
};
const GRAPHEME_REACH = 64;
let segmenter;
const segment = (text) => (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })).segment(text);
function toCells(line, { start, end }) {
	return graphemesOf(line.slice(start, end)).map(({ segment: grapheme, index }) => {
		return toCell(grapheme.startsWith("[") && line.endsWith("##", start + index) ? `\\u{5b}${grapheme.slice(1)}` : grapheme);
	});
}
function graphemesOf(text) {
	if (!PLAIN_ASCII.test(text)) return Array.from(segment(text));
	return Array.from(text, (character, index) => ({
		segment: character,
		index
	}));
}
function toCell(text) {
	if (text === "	") return TAB;
	if (PLAIN_ASCII.test(text)) return {
		text,
		width: text.length
	};
	const visible = showInvisibleInLine(text);
	return {
		text: visible,
		width: fastStringWidth(visible)
	};
}
function snapToGraphemes(line, { start, end }) {
	const snapped = graphemeAt(line, start)?.start ?? start;
	return {
		start: snapped,
		end: end > start ? graphemeAt(line, end - 1)?.end ?? end : snapped
	};
}
function graphemeAt(line, offset) {
	const base = Math.max(0, offset - GRAPHEME_REACH);
	const near = segment(line.slice(base, offset + GRAPHEME_REACH)).containing(offset - base);
	if (near === void 0) return void 0;
	return {
		start: base + near.index,
		end: base + near.index + near.segment.length
	};
}
function widthOf(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
function textOf(cells) {
	return cells.map(({ text }) => text).join("");
}
function takeFirst(cells, width) {
	let room = width;
	const end = cells.findIndex((cell) => (room -= cell.width) < 0);
	return end === -1 ? cells : cells.slice(0, end);
}
function takeLast(cells, width) {
	return takeFirst(cells.toReversed(), width).toReversed();
}

// src/report/excerpt.ts
const WIDTH = 96;
const CONTEXT = {
	before: 24,
	after: 12
};
const REACH$3 = 384;
const CUT = {
	text: "…",
	width: 1
};
function excerptOf(line, span) {
	const { start, end } = snapToGraphemes(line, span);
	const before = toCells(line, {
		start: Math.max(0, start - REACH$3),
		end: start
	});
	const focus = focusCells(line, {
		start,
		end
	});
	const after = toCells(line, {
		start: end,
		end: end + REACH$3
	});
	const room = roomAround(widthOf(before), widthOf(focus), widthOf(after));
	const head = takeLast(before, room.before);
	const middle = shorten(focus, WIDTH - room.before - room.after);
	const tail = takeFirst(after, room.after);
	const isHeadCut = head.length < before.length || start > REACH$3;
	const isTailCut = tail.length < after.length || line.length - end > REACH$3;
	const lead = isHeadCut ? [CUT, ...head] : head;
	return {
		text: textOf([
			...lead,
			...middle,
			...tail,
			...isTailCut ? [CUT] : []
		]),
		indent: widthOf(lead),
		width: Math.max(1, widthOf(middle))
	};
}
function focusCells(line, { start, end }) {
	if (end - start <= 2 * REACH$3) return toCells(line, {
		start,
		end
	});
	const first = toCells(line, {
		start,
		end: start + REACH$3
	});
	const last = toCells(line, {
		start: end - REACH$3,
		end
	});
	return [
		...first,
		CUT,
		...last
	];
}
function roomAround(before, focus, after) {
	const wanted = {
		before: Math.min(before, CONTEXT.before),
		after: Math.min(after, CONTEXT.after)
	};
	const room = WIDTH - focus;
	if (room < wanted.before + wanted.after) return wanted;
	const left = Math.min(before, Math.max(room - after, Math.floor(room / 2)));
	return {
		before: left,
		after: Math.min(after, room - left)
	};
}
function shorten(cells, width) {
	if (widthOf(cells) <= width) return cells;
	const last = takeLast(cells, Math.floor(width / 2));
	return [
		...takeFirst(cells, width - CUT.width - widthOf(last)),
		CUT,
		...last
	];
}

// src/report/frame.ts
const NUMBER_WIDTH = 6;
function drawFrame({ path, pointer, span, related }, mark, canvas) {
	const { places, paint } = canvas;
	const range = places.rangeOf(path, span);
	const place = drawPlace(path, range.start, canvas) + drawPointer(pointer, paint);
	const isWhole = !places.has(path) || span.start === 0 && span.end === 0;
	const code = isWhole ? [] : drawCode(path, range, mark, canvas);
	return [
		`${gutter(isWhole && related.length === 0 ? "╶─" : "╭─", canvas)} ${place}`,
		...code,
		...related.map((item, index) => drawRelated(item, index === related.length - 1, canvas))
	];
}
function drawPlaces(diagnostics, last, canvas) {
	const places = diagnostics.map(({ path, span }, index) => {
		const { start } = canvas.places.rangeOf(path, span);
		return `${gutter(index === 0 ? "╭─" : "├─", canvas)} ${drawPlace(path, start, canvas)}`;
	});
	const causes = causesOf(diagnostics).map((cause) => drawRelated(cause, false, canvas));
	return [
		...places,
		...causes,
		`${gutter("╰─", canvas)} ${last}`
	];
}
function drawPlace(path, { line, column }, { paint, showPath }) {
	return paint.cyan(`${showPath(path)}:${line}:${column}`);
}
function drawPointer(pointer, paint) {
	return pointer?.includes("/", 1) ? paint.dim(`  ${escapeTerminalLine(pointer)}`) : "";
}
function drawCode(path, { start, end }, mark, canvas) {
	const line = canvas.places.lineText(path, start.line);
	const goesOn = end.line > start.line;
	const { text, indent, width } = excerptOf(line, {
		start: Math.min(start.column - 1, line.length),
		end: goesOn ? line.length : Math.min(end.column - 1, line.length)
	});
	const carets = mark("^".repeat(width));
	const rest = goesOn ? canvas.paint.dim(` … goes on to line ${end.line}`) : "";
	return [`${gutter("│", canvas, start.line)} ${text}`.trimEnd(), `${gutter("│", canvas)} ${" ".repeat(indent)}${carets}${rest}`];
}
function drawRelated({ path, span, message, isCause = false }, isLast, canvas) {
	const place = isCause && !canvas.places.has(path) ? canvas.paint.cyan(canvas.showPath(path)) : drawPlace(path, canvas.places.rangeOf(path, span).start, canvas);
	const label = isCause ? "caused by " : "";
	const text = message === "" ? "" : `  ${escapeTerminalLine(message)}`;
	return `${gutter(isLast ? "╰─" : "├─", canvas)} ${label}${place}${text}`;
}
function gutter(glyph, { paint }, line) {
	const number = line === void 0 ? "" : String(line);
	return paint.dim(`${number.padStart(NUMBER_WIDTH)} ${glyph}`);
}

// src/report/pretty-heading.ts
function drawHeading(title, note, paint) {
	return `${paint.dim("──")} ${paint.bold(title)} ${paint.dim(`── ${note}`)}`;
}

// src/report/pretty-title.ts
function drawTitle(diagnostic, canvas) {
	const mark = markOf(diagnostic, canvas.paint);
	const kind = kindOf$1(diagnostic.verdict);
	const label = `${GLYPHS[diagnostic.severity]} ${kind === "" ? "" : `${kind} `}${diagnostic.severity}`;
	const fixable = diagnostic.isFixable ? `  ${canvas.paint.cyan("fixable")}` : "";
	return `  ${mark(label)}  ${drawStatement(diagnostic, canvas)}${fixable}`;
}
function drawStatement(diagnostic, canvas) {
	return `${drawMessage(diagnostic.message, canvas.paint)}  ${drawRule(diagnostic, canvas)}`;
}
const GLYPHS = {
	error: "✖",
	warning: "▲",
	info: "●"
};
function markOf({ severity }, paint) {
	return {
		error: paint.red,
		warning: paint.yellow,
		info: paint.blue
	}[severity];
}
function drawMessage(message, paint) {
	const parts = escapeTerminalLine(message).split("`");
	if (parts.length % 2 === 0) return parts.join("`");
	return parts.map((part, index) => index % 2 === 0 ? part : paint.bold(`\`${part}\``)).join("");
}
function drawRule({ rule, url }, { paint, hasHyperlinks }) {
	const name = paint.dim(escapeTerminalLine(rule));
	return url !== null && hasHyperlinks ? toHyperlink(name, url) : name;
}

// src/report/pretty-repetitions.ts
function drawRepetitions(repetitions, canvas) {
	if (repetitions.length === 0) return [];
	const { paint } = canvas;
	const all = repetitions.flatMap(({ diagnostics }) => diagnostics);
	const counts = sayFindings(countSeverities(all), kindOf$1(all[0]?.verdict));
	return [
		drawHeading("Repeated in many seeds", counts, paint),
		"",
		...repetitions.flatMap((repetition) => [
			drawTitle(repetition.diagnostics[0], canvas),
			...drawExamples(repetition, canvas),
			""
		]),
		paint.dim("   --format json lists every one; naming a file shows those in it"),
		""
	];
}
function drawExamples(repetition, canvas) {
	const examples = examplesOf(repetition);
	const rest = sayNumber(repetition.diagnostics.length - examples.length);
	const often = escapeTerminalLine(sayRepetition(repetition));
	return drawPlaces(examples, `${canvas.paint.bold(often)}, ${rest} more`, canvas);
}

// src/report/pretty-findings.ts
function drawFindings({ single, repeated }, limit, canvas) {
	const shown = new Set(byGravity(single, limit));
	const hidden = single.filter((diagnostic) => !shown.has(diagnostic));
	return [
		...drawFiles(single, shown, canvas),
		...drawRest(hidden, canvas),
		...drawRepetitions(repeated, canvas)
	];
}
function drawFiles(diagnostics, shown, canvas) {
	return [...groupByPath(diagnostics)].flatMap(([path, all]) => {
		const group = all.filter((diagnostic) => shown.has(diagnostic));
		if (group.length === 0) return [];
		return [
			drawHeading(canvas.showPath(path), sayShown(all, group.length), canvas.paint),
			"",
			...group.flatMap((diagnostic) => [...drawFinding(diagnostic, canvas), ""])
		];
	});
}
function drawFinding(diagnostic, canvas) {
	const mark = markOf(diagnostic, canvas.paint);
	return [drawTitle(diagnostic, canvas), ...drawFrame(diagnostic, mark, canvas)];
}
function drawRest(hidden, { paint }) {
	if (hidden.length === 0) return [];
	const counts = sayFindings(countSeverities(hidden), kindOf$1(hidden[0]?.verdict));
	return [paint.dim(`   … and ${counts} more: --format json lists every one`), ""];
}

// src/report/pretty-fixed.ts
const LIMIT = 10;
function drawFixed(entries, canvas) {
	const { paint, showPath } = canvas;
	const groups = groupFixed(entries);
	if (groups.length === 0) return [];
	const hidden = countIn$1(groups.slice(LIMIT));
	return [
		drawHeading("Fixed, thank you", sayFindings(countSeverities(groups.flat())), paint),
		"",
		...groups.slice(0, LIMIT).map((group) => {
			const statement = drawStatement(group[0], canvas);
			return `  ${paint.green("✔")} ${statement}  ${paint.cyan(sayFixedWhere(group, showPath))}`;
		}),
		...hidden > 0 ? [paint.dim(`  … and ${sayNumber(hidden)} more`)] : [],
		""
	];
}

// src/report/pretty-rule-change.ts
function drawRuleChange({ ruleChange }, canvas) {
	if (ruleChange === void 0) return [];
	const { paint, showPath } = canvas;
	const table = drawTable(ruleChange.unknown === null ? ruleChange.effects : []);
	return [
		drawHeading("The rules changed", listPaths(ruleChange, showPath), paint),
		"",
		paint.dim(`   ${escapeTerminalLine(sayEffect(ruleChange))}${table.length > 0 ? ":" : ""}`),
		"",
		...table.map((row) => `   ${row}`),
		...table.length > 0 ? [""] : []
	];
}
function drawTable(effects) {
	const rows = effects.map((effect) => {
		return [
			escapeTerminalLine(effect.rule),
			sayAdded(effect),
			sayRemoved(effect)
		];
	});
	const widthOf = (column) => {
		return rows.reduce((width, row) => Math.max(width, fastStringWidth(row[column])), 0);
	};
	const widths = [
		widthOf(0),
		widthOf(1),
		widthOf(2)
	];
	return rows.map(([rule, added, removed]) => {
		return `${rule + " ".repeat(widths[0] - fastStringWidth(rule))}  ${added.padStart(widths[1])}  ${removed.padStart(widths[2])}`;
	});
}

// src/report/pretty-summary.ts
function drawSummary(run, canvas, options) {
	const { paint } = canvas;
	const verdict = drawVerdict(run, paint, options);
	const outcome = outcomeOf(run, options);
	if (outcome === "clean" || outcome === "empty" && run.base !== null) {
		const notes = [
			...drawSkipped(run).map((reasons) => `skipped ${reasons}`),
			...sayAccepted(run),
			...drawDuration(options)
		].map((note) => ` · ${note}`);
		return [`${verdict}${paint.dim(notes.join(""))}`];
	}
	const rows = [
		...hasVerdicts(run) ? drawNews(run, options) : drawRows("Found", [drawFound(run, options)]),
		...drawRows("Accepted", drawAccepted(run)),
		...drawRows("Fixable", drawFixable(run, options)),
		...drawRows("Linted", [drawLinted(run, options)]),
		...drawRows("Skipped", drawSkipped(run)),
		...drawRows("Failed", drawFailed(run, canvas))
	];
	const width = Math.max(...rows.map(([label]) => label.length), 7) + 2;
	return [
		...rows.map(([label, text]) => `   ${paint.dim(label.padEnd(width))}${text}`),
		"",
		verdict
	];
}
function drawRows(label, texts) {
	return texts.map((text, index) => [index === 0 ? label : "", text]);
}
function drawFound({ diagnostics }, options) {
	return `${sayFindings(countSeverities(diagnostics))}${drawHidden(diagnostics, options)}`;
}
function drawNews(run, options) {
	const introduced = ofVerdict(run, "introduced");
	const fixed = ofVerdict(run, "fixed");
	const existing = ofVerdict(run, "existing");
	const whatBecomes = options.isAll === true ? drawHidden(existing, options) : drawLeft(existing, run, options);
	const row = (label, all, note) => {
		return all.length === 0 ? [] : [[label, `${sayFindings(countSeverities(all))}${note}`]];
	};
	return [
		...row("New", introduced, drawHidden(introduced, options)),
		...row("Fixed", fixed, ""),
		...row("Existing", existing, whatBecomes)
	];
}
function drawLeft({ length }, { base }, options) {
	const [left, listed] = length === 1 ? ["it was", "it"] : ["they were", "them"];
	return `${base === null ? "" : " in the changed seeds,"} left as ${left}; ${nameAll(options)} lists ${listed}`;
}
function drawAccepted(run) {
	const parts = sayAccepted(run);
	return parts.length === 0 ? [] : [parts.join(", ")];
}
function drawHidden(diagnostics, { quiet }) {
	const { warning, info } = countSeverities(diagnostics);
	return quiet === true && warning + info > 0 ? " (only errors are shown)" : "";
}
function drawLinted(run, options) {
	const { linted, selected } = run.counts;
	const whole = linted === selected ? "" : ` of ${sayNumber(selected)} selected`;
	const duration = drawDuration(options).map((text) => ` in ${text}`);
	const deleted = run.deletedCount > 0 ? `, ${sayNumber(run.deletedCount)} deleted` : "";
	return `${count(linted, nameSeed(run, options))}${whole}${deleted}${duration.join("")}`;
}
function drawFixable(run, options) {
	if (run.head.kind === "commit" || run.head.kind === "merge") return [];
	const counted = countedIn(run, options);
	const safe = counted.filter(({ isFixable }) => isFixable).length;
	const unsafe = counted.filter((each) => each.hasSuggestions && !each.isFixable).length;
	const parts = [...safe > 0 && options.fixes === void 0 ? [`${sayNumber(safe)} with --fix`] : [], ...unsafe > 0 && options.fixes !== "unsafe" ? [`${sayNumber(unsafe)} with --fix --unsafe-fixes`] : []];
	return parts.length === 0 ? [] : [parts.join(", another ")];
}
function drawSkipped({ skipped }) {
	if (skipped.length === 0) return [];
	return [countReasons(skipped).map(([reason, number]) => `${sayNumber(number)} × ${escapeTerminalLine(reason)}`).join(", ")];
}
function drawFailed({ failed }, { showPath }) {
	return failed.map(({ path, reason }) => `${showPath(path)}: ${escapeTerminalLine(reason)}`);
}
function drawDuration({ durationMs }) {
	return durationMs === void 0 ? [] : [sayDuration(durationMs)];
}
function drawVerdict(run, paint, options) {
	const { glyph, color } = {
		unjudged: {
			glyph: "✖",
			color: paint.red
		},
		failed: {
			glyph: "✖",
			color: paint.red
		},
		empty: {
			glyph: "●",
			color: paint.yellow
		},
		passed: {
			glyph: "✔",
			color: paint.green
		},
		clean: {
			glyph: "✔",
			color: paint.green
		}
	}[outcomeOf(run, options)];
	return paint.bold(color(`${glyph} ${sayOutcome(run, options)}`));
}

// src/report/pretty.ts
const DEFAULT_LIMIT = 200;
function pretty(run, options) {
	const canvas = createCanvas(run, options);
	const { limit = DEFAULT_LIMIT, isAll = false } = options;
	const introduced = toEntries(run, "introduced", options);
	const room = Math.max(0, limit - introduced.single.length);
	const lines = [
		...drawFindings(introduced, limit, canvas),
		...isAll ? drawFindings(toEntries(run, "existing", options), room, canvas) : [],
		...drawFixed(toEntries(run, "fixed", options), canvas),
		...drawRuleChange(run, canvas),
		...drawSummary(run, canvas, options)
	];
	return inertLog(`${lines.join("\n")}\n`);
}

// src/report/format-names.ts
const formatNames = [
	"pretty",
	"json",
	"github",
	"markdown",
	"sarif",
	"junit",
	"gitlab",
	"rdjson"
];

// src/report/index.ts
const formats = {
	pretty,
	json,
	github,
	markdown
};
const loaders = {
	pretty: () => Promise.resolve(pretty),
	json: () => Promise.resolve(json),
	github: () => Promise.resolve(github),
	markdown: () => Promise.resolve(markdown),
	sarif: async () => (await import("./report-sarif.js")).sarif,
	junit: async () => (await import("./report-junit.js")).junit,
	gitlab: async () => (await import("./report-gitlab.js")).gitlab,
	rdjson: async () => (await import("./report-rdjson.js")).rdjson
};
function loadReporter(name) {
	return loaders[name]();
}
async function loadDiff() {
	return (await import("./report-diff.js")).toDiff;
}

// src/sdk/user-error.ts
var UserError = class extends Error {
	name = "UserError";
	code;
	problems;
	constructor(code, problems, cause) {
		super(problems.map(({ message }) => message).join("\n"), { cause });
		this.code = code;
		this.problems = problems;
	}
};

// src/git/disk-stamp.ts
const SETTLED_MS = 3e3;
function diskStamp(root, path) {
	try {
		const stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
		if (stats?.isFile() !== true) return null;
		const { size, mtimeMs, ctimeMs, ino, dev } = stats;
		if (!(Math.max(mtimeMs, ctimeMs) < Date.now() - SETTLED_MS)) return null;
		accessSync(`${root}/${path}`, constants.R_OK);
		return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
	} catch {
		return null;
	}
}

// src/git/content-marks.ts
async function contentMarks({ root, objects }, entries) {
	const oids = new Set(entries.flatMap(({ oid }) => oid ?? []));
	const infos = await objects.info([...oids]);
	const present = new Set(infos.flatMap((info) => info.missing === void 0 ? info.oid : []));
	return entries.map(({ path, kind, oid, problem }) => {
		if (kind !== "file" || problem !== void 0) return null;
		if (oid !== null) return present.has(oid) ? {
			oid,
			stamp: null
		} : null;
		const stamp = root === null ? null : diskStamp(root, path);
		return stamp === null ? null : {
			oid: null,
			stamp
		};
	});
}

// src/git/path-safety.ts
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const gitFolder = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/is;
const drive = /^[a-z]:$/i;
function isSafePath(path) {
	if (path.includes("\\")) return false;
	const segments = path.split("/");
	return !drive.test(segments[0] ?? "") && segments.every(isSafeSegment);
}
function isSafeSegment(segment) {
	if (segment !== "" && !/[.~]/.test(segment)) return true;
	if (segment === "" || segment === "." || segment === "..") return false;
	return !gitFolder.test(segment.replaceAll(ignoredByHfs, ""));
}

// src/git/entries.ts
const typeMask = 61440;
function kindOfMode(mode) {
	const type = Number.parseInt(mode, 8) & typeMask;
	if (type === 32768) return "file";
	return type === 40960 ? "symlink" : "gitlink";
}
function toEntry(name, kind, oid) {
	const problem = problemOf$1(name);
	const entry = {
		path: name.text,
		kind,
		oid
	};
	return problem === void 0 ? entry : {
		...entry,
		problem
	};
}
function problemOf$1(name) {
	if (!name.isUtf8) return "not-utf8";
	return isSafePath(name.text) ? void 0 : "unsafe-path";
}
function toListing(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const twin = byPath.get(entry.path);
		byPath.set(entry.path, twin === void 0 ? entry : {
			problem: "duplicate-path",
			...twin
		});
	}
	return markFilesThatAreFolders([...byPath.values()].toSorted(byPathOrder), byPath);
}
function byPathOrder(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}
function markFilesThatAreFolders(entries, byPath) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of entries) for (let folder = parentOf$1(path); folder !== "" && !folders.has(folder); folder = parentOf$1(folder)) folders.add(folder);
	const clashes = [...folders].filter((folder) => byPath.has(folder));
	if (clashes.length === 0) return entries;
	const isInClash = ({ path }) => clashes.some((clash) => path === clash || path.startsWith(`${clash}/`));
	return entries.map((entry) => isInClash(entry) ? {
		problem: "duplicate-path",
		...entry
	} : entry);
}
function parentOf$1(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/git/names.ts
function splitNul(output) {
	if (!isUtf8(output)) return [...nulPieces(output)].map(decodeName);
	return output.toString("utf8").split("\0").slice(0, -1).map((text) => ({
		text,
		isUtf8: true
	}));
}
function decodeName(bytes) {
	if (isUtf8(bytes)) return {
		text: bytes.toString("utf8"),
		isUtf8: true
	};
	return {
		text: displayForm(bytes),
		isUtf8: false
	};
}
function* nulPieces(output) {
	let start = 0;
	for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
		yield output.subarray(start, end);
		start = end + 1;
	}
}
function displayForm(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = characterLength(bytes, at);
		const character = bytes.toString("utf8", at, at + length);
		if (length === 0) text += `\\x${bytes.toString("hex", at, at + 1)}`;
		else text += character === "\\" ? "\\\\" : character;
		at += Math.max(length, 1);
	}
	return text;
}
function characterLength(bytes, at) {
	return [
		1,
		2,
		3,
		4
	].filter((length) => at + length <= bytes.length).find((length) => isUtf8(bytes.subarray(at, at + length))) ?? 0;
}

// src/git/disk-listing.ts
var DiskListing = class {
	#root;
	#folders = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	kindOf(path) {
		const folder = parentOf$1(path);
		if (!this.isFolder(folder)) return void 0;
		const name = folder === "" ? path : path.slice(folder.length + 1);
		return this.#namesIn(folder).get(name) ?? this.#lookUp(path);
	}
	isFolder(path) {
		return path === "" || this.#folders.has(path) || this.kindOf(path) === "folder";
	}
	#namesIn(folder) {
		const known = this.#folders.get(folder);
		if (known !== void 0) return known;
		const names = new Map(entriesIn(join(this.#root, folder)).map((entry) => [entry.name, kindOf(entry)]));
		this.#folders.set(folder, names);
		return names;
	}
	#lookUp(path) {
		try {
			const stats = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
			return stats === void 0 ? void 0 : kindOf(stats);
		} catch {
			return "other";
		}
	}
};
function entriesIn(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isSymbolicLink()) return "symlink";
	return entry.isDirectory() ? "folder" : "other";
}

// src/git/unread.ts
function missingObject(entry, detail) {
	return {
		entry,
		problem: "missing-object",
		detail
	};
}
function changedKind(entry, detail) {
	return {
		entry,
		problem: "changed-kind",
		detail
	};
}
function unreadable$2(entry, detail) {
	return {
		entry,
		problem: "unreadable",
		detail
	};
}
function tooLarge(entry, size, maxBytes) {
	return {
		entry,
		problem: "too-large",
		detail: `It is ${size} bytes long, more than the ${maxBytes} that are read`,
		size
	};
}
function refusal$3(entry) {
	if (entry.problem !== void 0) return unreadable$2(entry, `Its path is a ${entry.problem}`);
	return entry.kind === "file" ? void 0 : unreadable$2(entry, `It is a ${entry.kind}, not a file`);
}

// src/git/read-disk.ts
const openFlags$1 = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
function diskReader(root, options) {
	const listing = new DiskListing(root);
	return (entry) => {
		if (!listing.isFolder(parentOf$1(entry.path))) return changedKind(entry, "A folder on its way is no folder any more");
		return readFile$1(`${root}/${entry.path}`, entry, options);
	};
}
function diskFiles(root) {
	const listing = new DiskListing(root);
	const read = diskReader(root, { maxBytes: Number.MAX_SAFE_INTEGER });
	return (path) => {
		if (listing.kindOf(path) === void 0) return void 0;
		const blob = read({
			path,
			kind: "file",
			oid: null
		});
		return blob.problem === void 0 ? blob.bytes : null;
	};
}
function readFile$1(path, entry, { maxBytes }) {
	try {
		return withFile(path, (file) => {
			const stats = fstatSync(file);
			if (!stats.isFile()) return changedKind(entry, "It is not a regular file");
			if (stats.size > maxBytes) return tooLarge(entry, stats.size, maxBytes);
			return {
				entry,
				bytes: readBytes(file, stats.size)
			};
		});
	} catch (error) {
		if (isErrnoException(error) && error.code === "ELOOP") return changedKind(entry, "It is a symlink now");
		return unreadable$2(entry, error instanceof Error ? error.message : String(error));
	}
}
function withFile(path, use) {
	const file = openSync(path, openFlags$1);
	try {
		return use(file);
	} finally {
		closeSync(file);
	}
}
function readBytes(file, byteLength) {
	const bytes = Buffer.allocUnsafe(byteLength);
	let filled = 0;
	while (filled < byteLength) {
		const taken = readSync(file, bytes, filled, byteLength - filled, null);
		if (taken === 0) break;
		filled += taken;
	}
	return bytes.subarray(0, filled);
}
function isErrnoException(error) {
	return error instanceof Error && "code" in error;
}

// src/git/read-objects.ts
const windowBytes = 1048576;
async function* readObjects(objects, entries, { maxBytes }) {
	const sizes = (await objects.info(entries.flatMap(({ oid }) => oid ?? [])))[Symbol.iterator]();
	yield* fetchWindows(objects, toWindows(entries.map((entry) => {
		if (entry.oid === null) return unreadable$2(entry, "It has no object id");
		return planFor(entry, sizes.next().value, maxBytes);
	})));
}
function planFor(entry, info, maxBytes) {
	if (info === void 0) return unreadable$2(entry, "git gave no answer");
	if (info.missing !== void 0) return missingObject(entry, info.missing);
	if (info.type !== "blob") return unreadable$2(entry, `The object is a ${info.type}`);
	if (info.size > maxBytes) return tooLarge(entry, info.size, maxBytes);
	return {
		entry,
		oid: info.oid,
		size: info.size
	};
}
function toWindows(plans) {
	const windows = [];
	let filledBytes = Number.POSITIVE_INFINITY;
	for (const plan of plans) {
		const size = "oid" in plan ? plan.size : 0;
		if (filledBytes + size > windowBytes) {
			windows.push([]);
			filledBytes = 0;
		}
		filledBytes += size;
		windows.at(-1)?.push(plan);
	}
	return windows;
}
async function* fetchWindows(objects, windows) {
	let next = fetchWindow(objects, windows[0]);
	for (const index of windows.keys()) {
		const blobs = await next;
		next = fetchWindow(objects, windows[index + 1]);
		next.catch(() => {});
		yield* blobs;
	}
}
async function fetchWindow(objects, window = []) {
	const answers = (await objects.contents(window.flatMap((plan) => "oid" in plan ? plan.oid : [])))[Symbol.iterator]();
	return window.map((plan) => {
		if (!("oid" in plan)) return plan;
		const answer = answers.next().value;
		if (answer?.missing !== void 0) return missingObject(plan.entry, answer.missing);
		const bytes = answer?.bytes;
		if (bytes === null || bytes === void 0) return unreadable$2(plan.entry, "git gave no answer");
		return {
			entry: plan.entry,
			bytes
		};
	});
}

// src/git/read-entries.ts
async function* readEntries({ root, objects }, entries, options) {
	const refused = entries.map(refusal$3);
	const stored = entries.filter(({ oid }, index) => oid !== null && refused[index] === void 0);
	const fromObjects = objects === null ? void 0 : readObjects(objects, stored, options);
	const fromDisk = root === null ? void 0 : diskReader(root, options);
	for (const [index, entry] of entries.entries()) yield refused[index] ?? (entry.oid === null ? fromDisk?.(entry) : await nextOf(fromObjects)) ?? unreadable$2(entry, "It has no content here");
}
async function nextOf(blobs) {
	const next = await blobs?.next();
	return next?.done === false ? next.value : void 0;
}

// src/git/git-error.ts
var GitError = class extends Error {
	name = "GitError";
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
	}
};
const minimumGitVersion = "2.38";
const usageStatus = 129;
const causes = [{
	words: /dubious ownership|unsafe repository/,
	code: "dubious-ownership"
}, {
	words: /not a git repository/,
	code: "not-a-repository",
	hint: "Run inside a git repository, or read the folder without git: `seedlint --no-git`."
}];
function errorOfExit(command, exit) {
	const words = exit.stderr.trim();
	const said = words === "" ? endedHow(exit) : words;
	if (exit.status === usageStatus) return new GitError("git-too-old", `git ${command} does not know an option: ${firstLine(said)}`, { hint: `This needs git ${minimumGitVersion} or newer.` });
	const cause = causes.find(({ words: pattern }) => pattern.test(said));
	const hint = cause?.hint === void 0 ? {} : { hint: cause.hint };
	return new GitError(cause?.code ?? "failed", `git ${command} failed: ${said}`, hint);
}
function endedHow(exit) {
	return exit.status === null ? "a signal ended it" : `it ended with status ${exit.status}`;
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? "";
}

// src/git/executable.ts
const fileName = process.platform === "win32" ? "git.exe" : "git";
function findGit(environment) {
	for (const folder of searchPath(environment).split(delimiter)) if (isAbsolute(folder) && isExecutable(join(folder, fileName))) return join(folder, fileName);
	throw new GitError("git-missing", "git is not installed, or not in PATH", { hint: `Install git ${minimumGitVersion} or newer.` });
}
function searchPath(environment) {
	const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH");
	return (name === void 0 ? void 0 : environment[name]) ?? "";
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

// src/git/hardening.ts
const plumbing = {
	"rev-parse": [],
	"merge-base": [],
	"for-each-ref": [],
	"ls-tree": [
		"-r",
		"-z",
		"--full-tree"
	],
	"ls-files": [
		"-z",
		"-s",
		"-t"
	],
	"check-ignore": ["-z"],
	"diff-tree": [
		"-r",
		"--raw",
		"-z",
		"--no-ext-diff",
		"--no-textconv",
		"--no-renames"
	],
	"diff-index": [
		"--cached",
		"--raw",
		"-z",
		"--no-ext-diff",
		"--no-textconv",
		"--no-renames",
		"--ita-invisible-in-index"
	],
	"cat-file": ["--buffer"],
	"merge-tree": [
		"--write-tree",
		"-z",
		"--no-messages"
	],
	"hash-object": ["-w", "--no-filters"],
	"update-index": ["-z"],
	fetch: [
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-filter",
		"--no-prune",
		"--refmap=",
		"--upload-pack=git-upload-pack"
	]
};
const protocols = { fetch: "file:https" };
const globalFlags = [
	"--no-pager",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"safe.bareRepository=explicit",
		"protocol.allow=never",
		"submodule.recurse=false"
	].flatMap((setting) => ["-c", setting])
];
const withoutLiterals = /* @__PURE__ */ new Set(["check-ignore"]);
const withoutHooks = ["-c", "core.hooksPath=/dev/null"];
function hardenedArguments(command, args, globals) {
	if (!Object.hasOwn(plumbing, command)) throw new Error(`git ${command} is not allowed`);
	const isAboutPlaces = command === "rev-parse" && args.includes("--git-path");
	return [
		...[
			...globalFlags,
			...withoutLiterals.has(command) ? ["--no-literal-pathspecs"] : [],
			...isAboutPlaces ? [] : withoutHooks,
			...globals
		],
		command,
		...plumbing[command],
		...args
	];
}
const dropped = /* @__PURE__ */ new Set([
	"GIT_EXTERNAL_DIFF",
	"GIT_CONFIG_PARAMETERS",
	"GIT_LITERAL_PATHSPECS",
	"GIT_GLOB_PATHSPECS",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_ICASE_PATHSPECS"
]);
function hardenedEnvironment(command, inherited) {
	const kept = Object.entries(inherited).filter(([name]) => !dropped.has(name));
	return {
		...Object.fromEntries(kept),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ALLOW_PROTOCOL: protocols[command] ?? "none",
		LC_ALL: "C"
	};
}

// src/git/run.ts
const maxOutputBytes = 268435456;
function startGit(context, command, args) {
	if (statSync(context.folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new GitError("no-such-folder", `There is no folder ${context.folder}`);
	return spawn(findGit(context.environment), hardenedArguments(command, args, context.globals), {
		cwd: context.folder,
		env: hardenedEnvironment(command, context.environment),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
async function runGit(context, command, args, { accept = [0], input } = {}) {
	const child = startGit(context, command, args);
	child.stdin.on("error", () => {}).end(input);
	const stdout = collect(child.stdout, () => child.kill());
	const stderr = collect(child.stderr, () => child.kill());
	const status = await ended(child);
	if (stdout.isOverflowing()) throw new GitError("failed", `git ${command} lists more than ${maxOutputBytes} bytes`);
	const words = stderr.bytes().toString("utf8");
	if (status === null || !accept.includes(status)) throw errorOfExit(command, {
		status,
		stderr: words
	});
	return {
		status,
		stdout: stdout.bytes(),
		stderr: words
	};
}
function ended(child) {
	return new Promise((resolve, reject) => {
		child.on("error", (cause) => {
			reject(new GitError("failed", `git could not be started: ${cause.message}`, { cause }));
		});
		child.on("close", resolve);
	});
}
function collect(stream, onOverflow) {
	const chunks = [];
	let byteLength = 0;
	stream.on("data", (chunk) => {
		byteLength += chunk.length;
		if (byteLength > maxOutputBytes) onOverflow();
		else chunks.push(chunk);
	});
	return {
		bytes: () => Buffer.concat(chunks),
		isOverflowing: () => byteLength > maxOutputBytes
	};
}

// src/git/once.ts
function once$1(compute) {
	let value;
	return () => value ??= compute();
}

// src/git/commit-snapshot.ts
function commitSnapshot(repository, oid, ref = null) {
	return {
		kind: "commit",
		ref,
		oid,
		treeish: oid,
		list: once$1(() => listTree(repository, oid)),
		read: (entries, options) => readEntries(repository, entries, options),
		marks: (entries) => contentMarks(repository, entries)
	};
}
async function listTree(repository, oid) {
	const { stdout } = await runGit(repository.git, "ls-tree", [oid]);
	return toListing(splitNul(stdout).map(parseTreeEntry));
}
function parseTreeEntry({ text, isUtf8 }) {
	const tab = text.indexOf("	");
	const [mode = "", , oid = ""] = text.slice(0, tab).split(" ");
	return toEntry({
		text: text.slice(tab + 1),
		isUtf8
	}, kindOfMode(mode), oid);
}

// src/git/branches.ts
async function listBranchTips({ git }, { limit }) {
	const { stdout } = await runGit(git, "for-each-ref", [
		"--sort=-committerdate",
		`--count=${limit}`,
		"--format=%(objectname)",
		"refs/heads/"
	]);
	const oids = stdout.toString("latin1").split("\n");
	return [...new Set(oids.filter((oid) => oid !== ""))];
}

// src/git/carry-over.ts
function carryOver(disk, { before, after }) {
	if (Buffer.compare(disk, before) === 0) return after;
	const diskLines = linesOf(disk);
	if (diskLines.map(withoutReturn).join("") !== latin1(before)) return void 0;
	return Buffer.from(withLineEnds(linesOf(after), linesOf(before), diskLines).join(""), "latin1");
}
function linesOf(bytes) {
	return latin1(bytes).split(/(?<=\n)/);
}
function latin1(bytes) {
	return Buffer.from(bytes).toString("latin1");
}
function withoutReturn(line) {
	return line.replace(/\r\n$/, "\n");
}
function withLineEnds(after, before, disk) {
	const start = countEqual(after, before);
	const end = countEqual(after.slice(start).toReversed(), before.slice(start).toReversed());
	const isCrlf = (disk[start]?.endsWith("\n") === true ? disk[start] : disk[0])?.endsWith("\r\n");
	const changed = after.slice(start, after.length - end);
	return [
		...disk.slice(0, start),
		...changed.map((line) => isCrlf === true ? line.replace(/\r?\n$/, "\r\n") : line),
		...disk.slice(disk.length - end)
	];
}
function countEqual(a, b) {
	const at = a.findIndex((item, index) => item !== b[index]);
	return at === -1 ? a.length : at;
}

// src/git/object-id.ts
function objectId$2(type, bytes, format) {
	return objectHash(type, bytes.length, format).update(bytes).digest("hex");
}
function objectHash(type, byteLength, format) {
	return createHash(format).update(`${type} ${byteLength}\0`);
}
const nothing = /* @__PURE__ */ new Uint8Array();
function emptyBlob(format) {
	return objectId$2("blob", nothing, format);
}
function emptyTree(format) {
	return objectId$2("tree", nothing, format);
}

// src/git/disk-object-id.ts
const chunkBytes = 1048576;
function diskObjectId({ path, kind }, known) {
	const absolute = `${known.root}/${path}`;
	try {
		if (kind === "symlink") return objectId$2("blob", readlinkSync(absolute, { encoding: "buffer" }), known.format);
		return withFile(absolute, (file) => fileObjectId(file, known));
	} catch {
		return null;
	}
}
function fileObjectId(file, known) {
	const stats = fstatSync(file);
	if (!stats.isFile()) return null;
	if (stats.size > chunkBytes) return longFileObjectId(file, stats.size, known.format);
	const bytes = readBytes(file, stats.size);
	const oid = objectId$2("blob", bytes, known.format);
	if (oid === known.expected || known.expected === null || !bytes.includes("\r\n")) return oid;
	const normal = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return objectId$2("blob", normal, known.format) === known.expected ? known.expected : oid;
}
function longFileObjectId(file, byteLength, format) {
	const hash = objectHash("blob", byteLength, format);
	for (let left = byteLength; left > 0; left -= chunkBytes) hash.update(readBytes(file, Math.min(left, chunkBytes)));
	return hash.digest("hex");
}

// src/git/raw-diff.ts
const noFile = "000000";
function parseRawDiff(output) {
	const pieces = splitNul(output).map(({ text }) => text);
	const changes = /* @__PURE__ */ new Map();
	for (let at = 0; at + 1 < pieces.length; at += 2) {
		const change = toChange(pieces[at] ?? "", pieces[at + 1] ?? "");
		if (change === void 0) continue;
		if (changes.get(change.path)?.status !== "unmerged") changes.set(change.path, change);
	}
	return [...changes.values()].toSorted(byPathOrder);
}
function pathsOfRawDiff(output) {
	return new Set(parseRawDiff(output).map(({ path }) => path));
}
function toChange(header, path) {
	const [oldMode = "", newMode = "", oldId = "", newId = "", letter] = header.slice(1).split(" ");
	const before = oldMode === noFile ? null : oldId;
	if (letter === "U") return {
		path,
		status: "unmerged",
		before,
		after: null
	};
	if (before === null) return {
		path,
		status: "added",
		before,
		after: newId
	};
	if (newMode === noFile) return {
		path,
		status: "deleted",
		before,
		after: null
	};
	if (kindOfMode(oldMode) !== kindOfMode(newMode)) return {
		path,
		status: "type-changed",
		before,
		after: newId
	};
	return oldId === newId ? void 0 : {
		path,
		status: "modified",
		before,
		after: newId
	};
}

// src/git/diff.ts
async function changedPaths(repository, base, head, { only = () => true } = {}) {
	return (await differences(repository, base, head, only)).filter(({ path }) => only(path));
}
async function differences(repository, base, head, only) {
	const from = base === null ? emptyTree(repository.objectFormat) : treeishOf(base);
	if (head.kind === "index") return rawDiff(repository, "diff-index", [from]);
	if (head.kind === "worktree") return worktreeDiff(repository, await base?.list(), await head.list(), only);
	const changes = await rawDiff(repository, "diff-tree", [from, treeishOf(head)]);
	return head.kind === "merge" ? withConflicts$1(changes, await base?.list(), head) : changes;
}
function treeishOf(snapshot) {
	if (snapshot.treeish === null) throw notACommit(snapshot);
	return snapshot.treeish;
}
function notACommit({ kind }) {
	return new GitError("failed", `A snapshot of kind ${kind} cannot be compared in this place`);
}
async function rawDiff(repository, command, ids) {
	const { stdout } = await runGit(repository.git, command, ids);
	return parseRawDiff(stdout);
}
async function withConflicts$1(changes, base = [], head) {
	const conflicts = (await head.list()).filter(({ kind }) => kind === "conflict");
	if (conflicts.length === 0) return changes;
	const paths = new Set(conflicts.map(({ path }) => path));
	const before = new Map(base.map(({ path, oid }) => [path, oid]));
	const unmerged = conflicts.map(({ path }) => {
		return {
			path,
			status: "unmerged",
			before: before.get(path) ?? null,
			after: null
		};
	});
	return [...changes.filter(({ path }) => !paths.has(path)), ...unmerged].toSorted(byPathOrder);
}
function worktreeDiff(repository, base = [], head, only) {
	const before = new Map(base.map((entry) => [entry.path, entry]));
	const changes = head.filter(({ path }) => only(path)).flatMap((entry) => compare$2(repository, before.get(entry.path), entry) ?? []);
	const headPaths = new Set(head.map(({ path }) => path));
	const deletions = base.filter(({ path }) => !headPaths.has(path)).map(toDeletion);
	return [...changes, ...deletions].toSorted(byPathOrder);
}
function compare$2(repository, before, after) {
	const { path } = after;
	const old = before?.oid ?? null;
	if (after.kind === "conflict") return {
		path,
		status: "unmerged",
		before: old,
		after: null
	};
	const oid = contentId(repository, after, old);
	if (before === void 0) return {
		path,
		status: "added",
		before: null,
		after: oid
	};
	if (before.kind !== after.kind) return {
		path,
		status: "type-changed",
		before: old,
		after: oid
	};
	return oid === old ? void 0 : {
		path,
		status: "modified",
		before: old,
		after: oid
	};
}
function contentId(repository, entry, expected) {
	const { root, objectFormat: format } = repository;
	if (entry.oid !== null || entry.problem !== void 0 || root === null) return entry.oid;
	return entry.kind === "gitlink" ? null : diskObjectId(entry, {
		root,
		format,
		expected
	});
}
function toDeletion({ path, oid }) {
	return {
		path,
		status: "deleted",
		before: oid,
		after: null
	};
}

// src/git/folder-snapshot.ts
const ignoredNames = /* @__PURE__ */ new Set([".git", "node_modules"]);
const slash = Buffer.from("/");
function folderSnapshot(folder) {
	return {
		kind: "folder",
		ref: null,
		oid: null,
		treeish: null,
		list: once$1(async () => toListing(walk$1(rootOf$1(folder)))),
		read: (entries, options) => readEntries({
			root: rootOf$1(folder),
			objects: null
		}, entries, options)
	};
}
function rootOf$1(folder) {
	try {
		return realpathSync(folder);
	} catch (cause) {
		throw new GitError("no-such-folder", `There is no folder ${folder}`, { cause });
	}
}
function* walk$1(root) {
	const top = Buffer.from(`${root}${sep}`);
	const waiting = [Buffer.alloc(0)];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) for (const child of childrenOf(Buffer.concat([top, folder]))) {
		if (ignoredNames.has(child.name.toString())) continue;
		const path = Buffer.concat([folder, child.name]);
		if (child.isDirectory()) waiting.push(Buffer.concat([path, slash]));
		else yield toEntry(decodeName(path), child.isSymbolicLink() ? "symlink" : "file", null);
	}
}
function childrenOf(folder) {
	try {
		return readdirSync(folder, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new GitError("failed", `A folder cannot be listed: ${message}`, { cause });
	}
}

// src/git/hook-folders.ts
async function findHookFolders(repository) {
	const [hooks, common] = await Promise.all([askForPath(repository, ["--git-path", "hooks"]), askForPath(repository, ["--git-common-dir"])]);
	return {
		hooks,
		common
	};
}
async function askForPath({ git }, question) {
	const { stdout } = await runGit(git, "rev-parse", ["--path-format=absolute", ...question]);
	return stdout.toString("utf8").replace(/\n$/, "");
}

// src/git/ignored.ts
async function findIgnored({ git }, paths) {
	if (paths.length === 0) return [];
	const input = Buffer.from(paths.map((path) => `./${path}\0`).join(""));
	const { stdout } = await runGit(git, "check-ignore", ["--stdin"], {
		accept: [0, 1],
		input
	});
	return splitNul(stdout).map(({ text }) => text.slice(2));
}

// src/git/index-entries.ts
async function listIndex(repository, { withUntracked }) {
	const others = withUntracked ? ["-o", "--exclude-standard"] : [];
	const { stdout } = await runGit(repository.git, "ls-files", others);
	return splitNul(stdout).map(parseFile).filter(isFirstOfConflict());
}
function parseFile({ text, isUtf8 }) {
	if (text.startsWith("? ")) return {
		entry: untrackedEntry({
			text: text.slice(2),
			isUtf8
		}),
		state: "untracked"
	};
	const tab = text.indexOf("	");
	const [tag, mode = "", oid = "", stage] = text.slice(0, tab).split(" ");
	const name = {
		text: text.slice(tab + 1),
		isUtf8
	};
	if (stage !== "0") return {
		entry: toEntry(name, "conflict", null),
		state: "conflict"
	};
	return {
		entry: toEntry(name, kindOfMode(mode), oid),
		state: tag === "S" ? "sparse" : "tracked"
	};
}
function untrackedEntry({ text, isUtf8 }) {
	if (!text.endsWith("/")) return toEntry({
		text,
		isUtf8
	}, "file", null);
	return toEntry({
		text: text.slice(0, -1),
		isUtf8
	}, "gitlink", null);
}
function isFirstOfConflict() {
	const seen = /* @__PURE__ */ new Set();
	return ({ entry, state }) => {
		if (state !== "conflict") return true;
		const isFirst = !seen.has(entry.path);
		seen.add(entry.path);
		return isFirst;
	};
}

// src/git/index-snapshot.ts
function indexSnapshot(repository) {
	return {
		kind: "index",
		ref: null,
		oid: null,
		treeish: null,
		list: once$1(() => list$3(repository)),
		read: (entries, options) => readEntries(repository, entries, options),
		marks: (entries) => contentMarks(repository, entries)
	};
}
async function list$3(repository) {
	const files = await listIndex(repository, { withUntracked: false });
	const entries = toListing(files.map(({ entry }) => entry));
	const looksAnnounced = ({ entry }) => entry.oid === emptyBlob(repository.objectFormat);
	if (!files.some(looksAnnounced)) return entries;
	const committed = await pathsToBeCommitted(repository);
	return entries.filter(({ path }) => committed.has(path));
}
async function pathsToBeCommitted(repository) {
	const tree = emptyTree(repository.objectFormat);
	const { stdout } = await runGit(repository.git, "diff-index", [tree]);
	return pathsOfRawDiff(stdout);
}

// src/git/refs.ts
const objectId$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function resolveCommit(repository, ref) {
	if (ref === "" || ref.includes("\0")) throw badRef(repository, ref, "it is no name");
	const { stdout } = await verify(repository, `${ref}^{commit}`).catch(async (error) => {
		if (!(error instanceof GitError) || error.code !== "failed") throw error;
		const isBeyondFirst = await isAncestorOfFirst(repository, ref);
		throw badRef(repository, ref, reasonIn(error), isBeyondFirst);
	});
	const oid = stdout.toString("latin1").trim();
	if (!objectId$1.test(oid)) throw badRef(repository, ref, "it does not name one commit");
	return oid;
}
async function isUnborn(repository) {
	try {
		await verify(repository, "HEAD");
		return false;
	} catch (error) {
		if (error instanceof GitError && error.code === "failed") return true;
		throw error;
	}
}
function verify({ git }, name) {
	return runGit(git, "rev-parse", [
		"--verify",
		"--end-of-options",
		name
	]);
}
async function isAncestorOfFirst(repository, ref) {
	const [, descendant] = /^([^~^]+)[~^][~^\d]*$/.exec(ref) ?? [];
	if (descendant === void 0) return false;
	return verify(repository, `${descendant}^{commit}`).then(() => true, () => false);
}
function reasonIn({ message }) {
	const [, reason] = /error: (.+)/.exec(message) ?? [];
	return reason;
}
function badRef({ isShallow, objectFormat }, ref, reason, isBeyondFirst = false) {
	const message = `\`${ref}\` names no commit here${reason === void 0 ? "" : `: ${reason}`}`;
	const nothing = `To compare with nothing, name the empty tree: \`${emptyTree(objectFormat)}\`.`;
	if (/^0{40,}$/.test(ref)) return new GitError("bad-ref", message, { hint: `Zeros stand for no commit. ${nothing}` });
	if (isShallow && /[~^@]|^[0-9a-f]{7,64}$/.test(ref)) return new GitError("shallow", message, { hint: deepen });
	if (ref === "HEAD" || ref === "@") return new GitError("bad-ref", message, { hint: "Is there a first commit yet?" });
	if (isBeyondFirst) return new GitError("bad-ref", message, { hint: `The history is not that long. ${nothing}` });
	return new GitError("bad-ref", message, { hint: `Is it spelt right, and did you fetch it?${isShallow ? ` ${deepen}` : ""}` });
}
const deepen = "This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`.";
async function readMergeHeads(repository) {
	const file = join(repository.gitDir, "MERGE_HEAD");
	if (!existsSync(file)) return [];
	const names = readFileSync(file, "latin1").split("\n").filter((line) => line !== "");
	return Promise.all(names.map((name) => resolveCommit(repository, name)));
}
async function mergeBase(repository, a, b) {
	const { stdout } = await runGit(repository.git, "merge-base", [a, b], { accept: [0, 1] });
	const oid = stdout.toString("latin1").trim();
	if (oid !== "") return oid;
	if (!repository.isShallow) return void 0;
	throw new GitError("shallow", `No common ancestor of ${a} and ${b} is in this clone`, { hint: deepen });
}
async function commitInfo(repository, oid) {
	const [commit] = await repository.objects.contents([oid]);
	if (commit === void 0 || commit.missing !== void 0) throw badRef(repository, oid, commit?.missing ?? "git gave no answer");
	if (commit.type !== "commit") throw badRef(repository, oid, `it is a ${commit.type}`);
	const text = Buffer.from(commit.bytes ?? []).toString("utf8");
	const headers = text.slice(0, text.indexOf("\n\n") + 1);
	return {
		oid,
		tree: /^tree (.+)$/m.exec(headers)?.[1] ?? "",
		parents: [...headers.matchAll(/^parent (.+)$/gm)].flatMap(([, parent]) => parent ?? []),
		committedAt: committedAt(oid, headers)
	};
}
function committedAt(oid, headers) {
	const seconds = /^committer .*> (-?\d+) [+-]\d+$/m.exec(headers)?.[1];
	const date = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	if (Number.isNaN(date.getTime())) throw new GitError("failed", `Commit ${oid} has no valid date`);
	return date.toISOString();
}

// src/git/merge-snapshot.ts
const conflictStatus = 1;
const fatalStatus$1 = 128;
async function mergeSnapshot(scratch, head, into) {
	const { tree, conflicts } = await merge(scratch, head, into);
	return {
		kind: "merge",
		ref: `${head.ref} into ${into.ref}`,
		oid: null,
		treeish: tree,
		into: into.ref,
		list: once$1(async () => withConflicts(await listTree(scratch, tree), conflicts)),
		read: (entries, options) => readEntries({
			...scratch,
			root: null
		}, entries, options),
		marks: (entries) => contentMarks({
			...scratch,
			root: null
		}, entries)
	};
}
async function merge(scratch, head, into) {
	const { status, stdout, stderr } = await runGit(scratch.git, "merge-tree", [into.oid, head.oid], { accept: [
		0,
		conflictStatus,
		fatalStatus$1
	] });
	const [first, ...files] = splitNul(stdout);
	if (status === fatalStatus$1 || /^error:/m.test(stderr) || first === void 0) throw unmerged(head, into, stderr);
	const paths = new Map(files.map(pathOfConflict).map((name) => [name.text, name]));
	if (status === conflictStatus && paths.size === 0) throw conflictWithoutPath(head, into);
	const conflicts = [...paths.values()].map((name) => toEntry(name, "conflict", null));
	return {
		tree: first.text,
		conflicts
	};
}
function pathOfConflict({ text, isUtf8 }) {
	return {
		text: text.slice(text.indexOf("	") + 1),
		isUtf8
	};
}
function withConflicts(entries, conflicts) {
	const paths = new Set(conflicts.map(({ path }) => path));
	return toListing([...entries.filter(({ path }) => !paths.has(path)), ...conflicts]);
}
function unmerged(head, into, stderr) {
	const message = `git cannot merge \`${head.ref}\` into \`${into.ref}\`: ${stderr.trim()}`;
	return new GitError("failed", message, { hint: "If this is a partial clone, fetch what it lacks: `git fetch --refetch --no-filter`." });
}
function conflictWithoutPath(head, into) {
	return new GitError("failed", `\`${head.ref}\` conflicts with \`${into.ref}\``, { hint: `Merge \`${into.ref}\` or rebase onto it first.` });
}

// src/git/enclosing.ts
function isAmongFiles(folder) {
	const real = realpathSync(folder);
	for (let place = real;; place = dirname(place)) {
		const [first] = relative(place, real).split(sep);
		if (first !== ".git" && hasGit(place)) return true;
		if (dirname(place) === place) return false;
	}
}
function hasGit(folder) {
	return lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== void 0;
}

// src/git/batch-parser.ts
const lineFeed = 10;
const none = Buffer.alloc(0);
var BatchParser = class {
	#hasBody;
	#onRecord;
	#header = none;
	#headerText = "";
	#body = null;
	#filled = 0;
	constructor(hasBody, onRecord) {
		this.#hasBody = hasBody;
		this.#onRecord = onRecord;
	}
	push(chunk) {
		let rest = chunk;
		while (rest.length > 0) rest = this.#body === null ? this.#readHeader(rest) : this.#readBody(rest);
	}
	#readHeader(chunk) {
		const end = chunk.indexOf(lineFeed);
		if (end === -1) {
			this.#header = Buffer.concat([this.#header, chunk]);
			return none;
		}
		const header = Buffer.concat([this.#header, chunk.subarray(0, end)]).toString("latin1");
		this.#header = none;
		const byteLength = this.#hasBody() ? byteLengthOf(header) : void 0;
		if (byteLength === void 0) this.#onRecord({
			header,
			body: null
		});
		else this.#expectBody(header, byteLength);
		return chunk.subarray(end + 1);
	}
	#expectBody(header, byteLength) {
		this.#headerText = header;
		this.#body = Buffer.allocUnsafe(byteLength + 1);
		this.#filled = 0;
	}
	#readBody(chunk) {
		const body = this.#body ?? none;
		const taken = chunk.copy(body, this.#filled);
		this.#filled += taken;
		if (this.#filled === body.length) {
			this.#body = null;
			this.#onRecord({
				header: this.#headerText,
				body: body.subarray(0, -1)
			});
		}
		return chunk.subarray(taken);
	}
};
function byteLengthOf(header) {
	const size = / (\d+)$/.exec(header)?.[1];
	return size === void 0 ? void 0 : Number(size);
}

// src/git/object-reader.ts
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const fatalStatus = 128;
var ObjectReader = class {
	#store;
	#queue = [];
	#run;
	constructor(store) {
		this.#store = store;
	}
	info(oids) {
		return this.#ask("info", oids);
	}
	contents(oids) {
		return this.#ask("contents", oids);
	}
	close() {
		this.#run?.child.kill();
		this.#run = void 0;
		this.#rejectAll(new GitError("failed", "The repository was closed while it was read"));
	}
	async #ask(command, oids) {
		const strange = oids.find((oid) => !objectId.test(oid));
		if (strange !== void 0) throw new Error(`${strange} is not an object id`);
		if (oids.length === 0) return [];
		return new Promise((resolve, reject) => {
			this.#enqueue({
				command,
				oids,
				answers: [],
				resolve,
				reject
			});
		});
	}
	#enqueue(batch) {
		try {
			this.#run ??= this.#startRun();
			this.#queue.push(batch);
			this.#send(this.#run, batch);
		} catch (error) {
			batch.reject(error);
		}
	}
	#startRun() {
		const child = this.#store.start();
		const run = {
			child,
			stderr: "",
			hasAnswered: false
		};
		const parser = new BatchParser(() => this.#queue[0]?.command === "contents", (record) => {
			run.hasAnswered = true;
			this.#answer((oid) => toAnswer(oid, record));
		});
		child.stdout.on("data", (chunk) => {
			if (run === this.#run) parser.push(chunk);
		});
		child.stderr.on("data", (chunk) => run.stderr += chunk.toString("utf8"));
		child.stdin.on("error", () => {});
		child.on("error", (error) => run.stderr += error.message);
		child.on("close", (status) => this.#onClose(run, {
			status,
			stderr: run.stderr
		}));
		return run;
	}
	#send(run, { command, oids, answers }) {
		const questions = oids.slice(answers.length).map((oid) => `${command} ${oid}\n`);
		run.child.stdin.write(`${questions.join("")}flush\n`);
		keepAlive(run.child, true);
	}
	#answer(toAnswerFor) {
		const batch = this.#queue[0];
		const oid = batch?.oids[batch.answers.length];
		if (batch === void 0 || oid === void 0) return;
		batch.answers.push(toAnswerFor(oid));
		if (batch.answers.length < batch.oids.length) return;
		this.#queue.shift();
		if (this.#run !== void 0) keepAlive(this.#run.child, this.#queue.length > 0);
		batch.resolve(batch.answers);
	}
	#onClose(run, exit) {
		if (run !== this.#run) return;
		this.#run = void 0;
		const batch = this.#queue[0];
		const culprit = batch?.oids[batch.answers.length];
		if (culprit === void 0) return;
		const isAboutCulprit = run.hasAnswered || exit.stderr.includes(culprit);
		if (exit.status !== fatalStatus || !isAboutCulprit) {
			this.#rejectAll(errorOfExit("cat-file", exit));
			return;
		}
		this.#answer((oid) => ({
			oid,
			missing: exit.stderr.trim()
		}));
		const unanswered = this.#queue.splice(0);
		if (exit.stderr.includes("promisor")) this.#askForLocal(unanswered);
		else for (const rest of unanswered) this.#enqueue(rest);
	}
	async #askForLocal(batches) {
		try {
			const local = batches.length === 0 ? /* @__PURE__ */ new Set() : await this.#store.listLocal();
			await Promise.all(batches.map((batch) => this.#answerFromLocal(batch, local)));
		} catch (error) {
			for (const batch of batches) batch.reject(error);
		}
	}
	async #answerFromLocal(batch, local) {
		const rest = batch.oids.slice(batch.answers.length);
		const found = await this.#ask(batch.command, rest.filter((oid) => local.has(oid)));
		const answers = new Map(found.map((answer) => [answer.oid, answer]));
		const missing = "It is not in this partial clone, and nothing is fetched";
		const filled = rest.map((oid) => answers.get(oid) ?? {
			oid,
			missing
		});
		batch.resolve([...batch.answers, ...filled]);
	}
	#rejectAll(error) {
		for (const batch of this.#queue.splice(0)) batch.reject(error);
	}
};
function keepAlive(child, isNeeded) {
	for (const handle of [
		child,
		child.stdin,
		child.stdout,
		child.stderr
	]) {
		if (handle !== child && !(handle instanceof Socket)) continue;
		if (isNeeded) handle.ref();
		else handle.unref();
	}
}
function toAnswer(oid, { header, body }) {
	const [, type, size] = header.split(" ");
	if (type === void 0 || size === void 0) return {
		oid,
		missing: `git says: ${header}`
	};
	return {
		oid,
		type,
		size: Number(size),
		bytes: body
	};
}

// src/git/repository.ts
async function openRepository(folder, { environment = process.env, isBareAllowed = true } = {}) {
	const { gitDir, isBare, isShallow, objectFormat, wayToRoot } = await findLayout({
		folder,
		globals: [],
		environment
	}, isBareAllowed);
	const opened = realpathSync(folder);
	const root = wayToRoot === null ? null : resolve(opened, wayToRoot);
	const git = {
		folder: root ?? gitDir,
		globals: [`--git-dir=${gitDir}`, ...root === null ? [] : [`--work-tree=${root}`]],
		environment
	};
	const objects = new ObjectReader(objectStore(git));
	const prefix = root === null ? "" : prefixOf(root, opened);
	const cleanups = [() => objects.close()];
	return {
		root,
		gitDir,
		isBare,
		isShallow,
		objectFormat,
		prefix,
		git,
		objects,
		onClose: (cleanup) => void cleanups.push(cleanup),
		close: () => {
			for (const cleanup of cleanups.splice(0)) cleanup();
		}
	};
}
function objectStore(git) {
	return {
		start: () => startGit(git, "cat-file", ["--batch-command"]),
		listLocal: async () => {
			const { stdout } = await runGit(git, "cat-file", [
				"--batch-all-objects",
				"--unordered",
				"--batch-check=%(objectname)"
			]);
			return new Set(stdout.toString("latin1").split("\n"));
		}
	};
}
async function findLayout(context, isBareAllowed) {
	try {
		return await readLayout(context);
	} catch (error) {
		if (!(error instanceof GitError) || !/bare repository/.test(error.message)) throw error;
		if (!isBareAllowed || isAmongFiles(context.folder)) throw refuseBare(error);
		return readLayout({
			...context,
			globals: ["-c", "safe.bareRepository=all"]
		});
	}
}
function refuseBare(cause) {
	return new GitError("bare-refused", cause.message, {
		hint: "What is checked out may hold what looks like one: remove it, or start in another folder.",
		cause
	});
}
const questions = [
	"--absolute-git-dir",
	"--is-shallow-repository",
	"--is-bare-repository",
	"--show-object-format",
	"--show-cdup"
];
const answers = /^([^]+)\n(true|false)\n(true|false)\n(sha1|sha256)\n(?:([^]*)\n)?$/;
async function readLayout(context) {
	const { stdout } = await runGit(context, "rev-parse", questions);
	const text = stdout.toString("utf8");
	const [, gitDir, isShallow, isBare, format, wayToRoot] = answers.exec(text) ?? [];
	if (gitDir === void 0) throw new GitError("failed", `git rev-parse answered ${text}`);
	return {
		gitDir,
		isBare: isBare === "true",
		isShallow: isShallow === "true",
		objectFormat: format === "sha256" ? "sha256" : "sha1",
		wayToRoot: wayToRoot ?? null
	};
}
function prefixOf(root, folder) {
	const prefix = relative(root, folder).split(sep).join("/");
	return prefix === ".." || prefix.startsWith("../") ? "" : prefix;
}

// src/git/temporary-folder.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const folders = /* @__PURE__ */ new Set();
function makeTemporaryFolder(purpose) {
	if (folders.size === 0) watchEnd();
	try {
		const path = realpathSync(mkdtempSync(join(tmpdir(), `seedlint-${purpose}-`)));
		folders.add(path);
		return {
			path,
			remove: () => remove(path)
		};
	} finally {
		if (folders.size === 0) unwatchEnd();
	}
}
function remove(path) {
	if (!folders.delete(path)) return;
	if (folders.size === 0) unwatchEnd();
	rmSync(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
function watchEnd() {
	process.on("exit", removeAll);
	for (const signal of SIGNALS) process.on(signal, endBy);
}
function unwatchEnd() {
	process.off("exit", removeAll);
	for (const signal of SIGNALS) process.off(signal, endBy);
}
function removeAll() {
	for (const path of folders) try {
		remove(path);
	} catch {
		continue;
	}
}
function endBy(signal) {
	removeAll();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

// src/git/scratch.ts
async function openScratch(repository) {
	const { git, isShallow, objectFormat } = repository;
	const objectFolder = await pathInGitFolder(git, "objects");
	const shallow = isShallow ? readFileSync(await pathInGitFolder(git, "shallow")) : void 0;
	const folder = temporaryFolder();
	const gitDir = folder.path;
	const context = {
		folder: gitDir,
		globals: [
			`--git-dir=${gitDir}`,
			"-c",
			"core.attributesFile=/dev/null"
		],
		environment: withoutSettings(git.environment)
	};
	const objects = new ObjectReader(objectStore(context));
	const close = () => {
		objects.close();
		folder.remove();
	};
	repository.onClose(close);
	writeGitFolder(gitDir, {
		objectFolder,
		objectFormat
	});
	if (shallow !== void 0) writeFileSync(join(gitDir, "shallow"), shallow);
	return {
		...repository,
		gitDir,
		isBare: true,
		git: context,
		objects,
		close
	};
}
function temporaryFolder() {
	try {
		return makeTemporaryFolder("scratch");
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new GitError("failed", `A temporary folder cannot be made: ${message}`, {
			hint: "Name a folder that can be written to by `TMPDIR`.",
			cause
		});
	}
}
async function pathInGitFolder(git, name) {
	const { stdout } = await runGit(git, "rev-parse", [
		"--path-format=absolute",
		"--git-path",
		name
	]);
	return stdout.toString("utf8").replace(/\n$/, "");
}
function writeGitFolder(gitDir, { objectFolder, objectFormat }) {
	mkdirSync(join(gitDir, "objects/info"), { recursive: true });
	mkdirSync(join(gitDir, "refs"));
	writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/none\n");
	const version = objectFormat === "sha1" ? 0 : 1;
	const extension = version === 0 ? "" : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
	const core = `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`;
	writeFileSync(join(gitDir, "config"), core + extension);
	writeFileSync(join(gitDir, "objects/info/alternates"), `${quoted(objectFolder)}\n`);
}
function quoted(path) {
	return `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`;
}
const alternates = "GIT_ALTERNATE_OBJECT_DIRECTORIES";
function withoutSettings(environment) {
	const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || name === alternates);
	return {
		...Object.fromEntries(kept),
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_SYSTEM: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_ATTR_NOSYSTEM: "1"
	};
}

// src/git/index-draft.ts
var IndexDraft = class {
	git;
	#index;
	#draft;
	#original;
	constructor(git, index, folder) {
		this.#index = realpathSync(index);
		this.#draft = join(folder, "index");
		const nowhere = join(folder, "worktree");
		mkdirSync(nowhere, { recursive: true });
		this.#original = readFileSync(this.#index);
		writeFileSync(this.#draft, this.#original);
		this.git = {
			folder: nowhere,
			globals: [...git.globals, `--work-tree=${nowhere}`],
			environment: {
				...git.environment,
				GIT_INDEX_FILE: this.#draft
			}
		};
	}
	lock() {
		this.#keepTime();
		writeFileSync(`${this.#draft}.at`, this.#lockPath);
		try {
			linkOrCopy(this.#draft, this.#lockPath);
		} catch (error) {
			throw isThere$1(error) ? locked(this.#lockPath) : error;
		}
		if (readFileSync(this.#index).equals(this.#original)) return;
		this.unlock();
		throw new GitError("index-changed", "The index has changed since it was read", { hint: "Run this again." });
	}
	replace() {
		renameSync(this.#lockPath, this.#index);
	}
	unlock() {
		rmSync(this.#lockPath, { force: true });
	}
	#keepTime() {
		const { mtimeNs } = statSync(this.#index, { bigint: true });
		const seconds = Number(mtimeNs / 1000n) / 1e6;
		utimesSync(this.#draft, seconds, seconds);
		const file = openSync(this.#draft, "r+");
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	}
	get #lockPath() {
		return `${this.#index}.lock`;
	}
};
function linkOrCopy(path, second) {
	try {
		linkSync(path, second);
	} catch (error) {
		if (isThere$1(error)) throw error;
		writeFileSync(second, readFileSync(path), { flag: "wx" });
	}
}
function isThere$1(error) {
	return error instanceof Error && "code" in error && error.code === "EEXIST";
}
function locked(path) {
	return new GitError("index-locked", `Another git process has locked the index: ${path}`, { hint: "Wait until it has ended. If there is none, remove this file." });
}

// src/git/staged-entries.ts
async function readStagedEntries(git) {
	const { stdout } = await runGit(git, "ls-files", ["-v"]);
	return new Map(splitNul(stdout).flatMap(({ text, isUtf8 }) => isUtf8 ? parse$2(text) : []));
}
function parse$2(text) {
	const tab = text.indexOf("	");
	const [tag = "", mode = "", oid = "", stage] = text.slice(0, tab).split(" ");
	if (stage !== "0" || !mode.startsWith("100")) return [];
	const isAssumed = tag !== tag.toUpperCase();
	return [[text.slice(tab + 1), {
		mode,
		oid,
		isSparse: tag.toUpperCase() === "S",
		isAssumed
	}]];
}

// src/git/write-blobs.ts
const namesAtOnce = 1e3;
async function writeBlobs(git, contents, folder) {
	mkdirSync(folder, { recursive: true });
	for (const [index, bytes] of contents.entries()) writeFileSync(join(folder, `${index}`), bytes);
	const oids = [];
	for (let start = 0; start < contents.length; start += namesAtOnce) {
		const { length } = contents.slice(start, start + namesAtOnce);
		const names = Array.from({ length }, (_, index) => `${start + index}`);
		const { stdout } = await runGit({
			...git,
			folder
		}, "hash-object", ["--", ...names]);
		oids.push(...stdout.toString("latin1").trimEnd().split("\n"));
	}
	return oids;
}

// src/git/stage-blobs.ts
async function prepareStaging(repository, changes, folder) {
	const [current = "", ...others] = await findIndexes(repository);
	const draft = new IndexDraft(repository.git, current, join(folder, "0"));
	const entries = await readStagedEntries(draft.git);
	const blobs = await hashChanges(repository, changes, join(folder, "blobs"));
	for (const { path, from } of blobs) if (entries.get(path)?.oid !== from) throw changedEntry(path);
	await stage(draft, blobs, entries);
	const drafts = [draft, ...await stageInOthers(repository, {
		others,
		blobs,
		entries,
		folder
	})];
	return {
		checkedOut: changes.filter(({ path }) => entries.get(path)?.isSparse === false),
		commit: () => replaceAll(drafts)
	};
}
async function findIndexes({ git, gitDir }) {
	const index = await pathInGitFolder(git, "index");
	const isFalse = /^next-index-\d+\.lock$/.test(basename(index)) && dirname(index) === gitDir;
	const next = join(gitDir, "index.lock");
	return isFalse && existsSync(next) ? [index, next] : [index];
}
async function stageInOthers({ git }, { others, blobs, entries, folder }) {
	const drafts = [];
	for (const [place, index] of others.entries()) {
		const draft = new IndexDraft(git, index, join(folder, String(place + 1)));
		const own = await readStagedEntries(draft.git);
		await stage(draft, blobs.filter(({ path, from }) => {
			const entry = own.get(path);
			return entry?.oid === from && entry.mode === entries.get(path)?.mode;
		}), own);
		drafts.push(draft);
	}
	return drafts;
}
async function hashChanges({ git, objectFormat }, changes, folder) {
	const contents = changes.map(({ after }) => after);
	const oids = await writeBlobs(git, contents, folder);
	return changes.map(({ path, before }, at) => {
		return {
			path,
			from: objectId$2("blob", before, objectFormat),
			to: oids[at] ?? ""
		};
	});
}
async function stage({ git }, blobs, entries) {
	await update(git, ["--index-info"], blobs.map(({ path, to }) => `${entries.get(path)?.mode} ${to} 0\t${path}`));
	const pathsOf = (flag) => blobs.map(({ path }) => path).filter((path) => entries.get(path)?.[flag] === true);
	await update(git, ["--skip-worktree", "--stdin"], pathsOf("isSparse"));
	await update(git, ["--assume-unchanged", "--stdin"], pathsOf("isAssumed"));
}
async function update(git, args, lines) {
	if (lines.length === 0) return;
	const input = Buffer.from(lines.map((line) => `${line}\0`).join(""));
	await runGit(git, "update-index", args, { input });
}
function replaceAll(drafts) {
	const locked = [];
	try {
		for (const draft of drafts) {
			draft.lock();
			locked.push(draft);
		}
		for (const draft of locked.toReversed()) {
			draft.replace();
			locked.pop();
		}
	} finally {
		for (const draft of locked) draft.unlock();
	}
}
function changedEntry(path) {
	return new GitError("index-changed", `The index has another content of \`${path}\` by now`, { hint: "Run this again." });
}

// src/git/worktree-snapshot.ts
function worktreeSnapshot(repository) {
	return {
		kind: "worktree",
		ref: null,
		oid: null,
		treeish: null,
		list: once$1(() => list$2(repository)),
		read: (entries, options) => readEntries(repository, entries, options),
		marks: (entries) => contentMarks(repository, entries)
	};
}
async function list$2(repository) {
	if (repository.root === null) throw new GitError("failed", "This repository has no worktree", { hint: "Name two commits to compare instead." });
	const files = await listIndex(repository, { withUntracked: true });
	const disk = new DiskListing(repository.root);
	return toListing(files.flatMap((file) => toWorktreeEntry(file, disk) ?? []));
}
function toWorktreeEntry({ entry, state }, disk) {
	if (entry.problem !== void 0 || entry.kind === "conflict" || entry.kind === "gitlink") return entry;
	const kind = disk.kindOf(entry.path);
	if (kind === void 0 || kind === "folder") return state === "sparse" ? entry : void 0;
	return {
		...entry,
		kind: kind === "symlink" ? "symlink" : "file",
		oid: null
	};
}

// src/session/errors.ts
async function withUserErrors(action) {
	try {
		return await action();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		const hint = error.hint === void 0 ? {} : { hint: error.hint };
		throw new UserError(`git-${error.code}`, [{
			message: error.message,
			...hint
		}], error);
	}
}

// src/seed/decode.ts
function decode$1(bytes) {
	const order = findUtf16(bytes);
	if (order !== void 0) return decodeUtf16(bytes, order);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = withoutBom(buffer.toString("utf8"));
	return {
		text,
		problem: isUtf8(bytes) ? findNul(text) : findInvalidUtf8(buffer, text)
	};
}
const withoutBom = (text) => text.startsWith("﻿") ? text.slice(1) : text;
function findUtf16(bytes) {
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254) return "little";
	if (first === 254 && second === 255) return "big";
	if (fourth === void 0) return void 0;
	if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "little";
	if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "big";
}
function decodeUtf16(bytes, order) {
	const text = new TextDecoder(order === "little" ? "utf-16le" : "utf-16be").decode(bytes);
	const span = {
		start: 0,
		end: text.search(/[\r\n]|$/)
	};
	return {
		text,
		problem: {
			rule: "input-encoding",
			messageId: "utf16",
			data: { order },
			span
		}
	};
}
function findNul(text) {
	const start = text.indexOf("\0");
	if (start === -1) return void 0;
	return {
		rule: "input-encoding",
		messageId: "nul",
		data: {},
		span: {
			start,
			end: start + 1
		}
	};
}
function findInvalidUtf8(buffer, text) {
	let offset = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 15711167 ? 3 : 0;
	let from = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(from, at));
		from = at;
		if (buffer.toString("latin1", offset, offset + 3) === "ï¿½") continue;
		const byte = `0x${(buffer[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
		const span = {
			start: at,
			end: at + 1
		};
		return {
			rule: "input-encoding",
			messageId: "invalidUtf8",
			data: { byte },
			span
		};
	}
}

// src/seed/limits.ts
const defaultLimits = {
	fileBytes: 1048576,
	frontMatterBytes: 262144,
	depth: 100,
	aliases: 100,
	aliasedValues: 1e4,
	keys: 1e4,
	blankRun: 1e3,
	bodyDepth: 20,
	bodyRun: 1e3,
	bodyMarks: 5e3,
	bodyItems: 6e3
};

// src/session/exit-code.ts
function exitCodeOf(run, policy) {
	switch (outcomeOf(run, policy)) {
		case "unjudged": return 2;
		case "failed": return 1;
		case "empty":
		case "passed":
		case "clean": return 0;
	}
}

// src/session/hangs.ts
const MAX_HANGS = 5;
const listeners = /* @__PURE__ */ new Set();
function reportHang(hang) {
	for (const listener of [...listeners]) listener(hang);
}
async function withoutHangs(attempt) {
	const hangs = [];
	while (hangs.length < MAX_HANGS) {
		const outcome = await tryOnce(attempt, hangs);
		if ("result" in outcome) return outcome.result;
		hangs.push(outcome.hang);
	}
	throw new UserError("rules-endless", [{
		message: `${MAX_HANGS} rules did not end in time, the last one \`${hangs.at(-1)?.file ?? ""}\``,
		hint: "Look for a loop without an end, or try each alone: `seedlint try <file>`."
	}]);
}
async function tryOnce(attempt, hangs) {
	const releases = [];
	let listener = () => void 0;
	const hung = new Promise((resolve) => {
		listener = (hang) => resolve({ hang });
	});
	listeners.add(listener);
	try {
		const onHang = (release) => void releases.push(release);
		const done = attempt({
			hangs: [...hangs],
			onHang
		}).then((result) => ({ result }));
		const outcome = await Promise.race([done, hung]);
		if ("hang" in outcome) for (const release of releases) release();
		return outcome;
	} finally {
		listeners.delete(listener);
	}
}

// src/config/find-config.ts
const configNames = new Set([
	"yaml",
	"yml",
	"json",
	"ts",
	"mts",
	"js",
	"mjs"
].map((extension) => `seedlint.config.${extension}`));
function isConfigPath(path) {
	return configNames.has(posix.basename(path));
}
function isCodeConfig(path) {
	return /\.[cm]?[jt]s$/.test(path);
}
function governingConfigs(paths) {
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of [...paths].filter(isConfigPath).toSorted()) {
		const folder = posix.dirname(path);
		if (!byFolder.has(folder)) byFolder.set(folder, path);
	}
	const known = /* @__PURE__ */ new Map();
	const find = (start) => {
		const passed = [];
		let found;
		for (let folder = start; found === void 0; folder = posix.dirname(folder)) {
			found = byFolder.get(folder) ?? known.get(folder) ?? (folder === "." ? null : void 0);
			passed.push(folder);
		}
		for (const folder of passed) known.set(folder, found);
		return found;
	};
	return (seedPath) => find(posix.dirname(seedPath));
}
function refuseTwoConfigs(config, paths) {
	const folder = posix.dirname(config);
	const [first, second] = [...paths].filter((path) => isConfigPath(path) && posix.dirname(path) === folder).toSorted();
	if (first === void 0 || second === void 0) return;
	const message = `There are two configurations in one folder: \`${first}\` and \`${second}\``;
	throw new UserError("config-ambiguous", [{
		message,
		place: { path: second },
		hint: "Keep one of them"
	}]);
}
function findConfigPath(paths, folder) {
	const listed = [...paths];
	const found = governingConfigs(listed)(posix.join(folder, "seed.md"));
	if (found === null) return void 0;
	refuseTwoConfigs(found, listed);
	return found;
}

// src/session/requested-paths.ts
function startFolderOf(cwd, paths) {
	const [first] = paths;
	if (first === void 0) return cwd;
	let folder = resolve(cwd, first);
	while (!existsSync(folder) || !statSync(folder).isDirectory()) folder = dirname(folder);
	return folder;
}
function folderRootOf(cwd, paths) {
	for (const path of paths) refuseMissingElsewhere(cwd, path);
	const [first = cwd, ...others] = paths.map((path) => startFolderOf(cwd, [path]));
	let common = first;
	while (others.some((folder) => !isBelow(common, folder))) common = dirname(common);
	for (let folder = common;; folder = dirname(folder)) {
		if ([...configNames].some((name) => existsSync(join(folder, name)))) return folder;
		if (dirname(folder) === folder) return common;
	}
}
function refuseMissingElsewhere(cwd, path) {
	const wanted = resolve(cwd, path);
	if (existsSync(wanted) || isBelow(cwd, wanted)) return;
	const kind = /\.(?:md|markdown)$/i.test(path) ? "file" : "folder";
	throw new UserError("path-missing", [{ message: `There is no ${kind} \`${path}\`` }]);
}
function isBelow(folder, path) {
	return !relative(folder, path).startsWith("..");
}
function toRequestedPaths(root, cwd, paths) {
	return paths.map((path) => {
		const wanted = relative(realpathSync(root), locationOf(resolve(cwd, path))).split(sep).join("/");
		if (wanted !== ".." && !wanted.startsWith("../")) return wanted;
		throw new UserError("path-outside", [{
			message: `\`${path}\` is outside of ${root}`,
			hint: "Run seedlint once for each repository."
		}]);
	});
}
function locationOf(path) {
	const rest = [basename(path)];
	let existing = dirname(path);
	while (!existsSync(existing)) {
		rest.unshift(basename(existing));
		existing = dirname(existing);
	}
	return existing === path ? path : join(realpathSync(existing), ...rest);
}
function isWithin$1(folder, path) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

// src/session/requested-repository.ts
async function openRequestedRepository(request) {
	const { cwd, paths, environment, isConfined = false } = request;
	const options = {
		...environment === void 0 ? {} : { environment },
		isBareAllowed: !isConfined
	};
	const start = startFolderOf(cwd, paths);
	if (start === cwd) return refuseInner(await openRepository(cwd, options), cwd, paths);
	const own = await openRepository(cwd, options).catch(isConfined ? void 0 : passIfNone);
	if (own !== void 0 && (isConfined || isIn$1(own, resolve(cwd, paths[0] ?? "")))) return refuseInner(own, cwd, paths);
	own?.close();
	return openRepository(start, options);
}
function refuseInner(repository, cwd, paths) {
	const inner = paths.find((path) => hasOwnGit(startFolderOf(cwd, [path]), repository));
	if (inner === void 0) return repository;
	repository.close();
	const message = `\`${inner}\` is in a repository of its own, such as a submodule`;
	throw new UserError("path-in-other-repository", [{
		message,
		hint: "Run seedlint in that folder."
	}]);
}
function hasOwnGit(start, repository) {
	for (let folder = start; isIn$1(repository, folder); folder = dirname(folder)) {
		if (locationOf(folder) === repository.root) return false;
		if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== void 0) return true;
	}
	return false;
}
function isIn$1({ root }, path) {
	return root !== null && relative(root, locationOf(path)).split(sep)[0] !== "..";
}
function passIfNone(error) {
	if (error instanceof GitError && error.code === "not-a-repository") return void 0;
	throw error;
}

// src/session/sides.ts
async function openSides({ head, base }, repository) {
	if (head.kind === "merge") return openMerge(head, repository);
	const snapshot = await openHead(head, repository);
	return {
		head: snapshot,
		base: base === void 0 ? null : await openBase(base, snapshot, repository),
		otherBases: base?.kind === "head" ? await openMerged(snapshot, repository) : [],
		tip: snapshot.oid
	};
}
async function openMerge({ ref, into }, repository) {
	const target = {
		ref: into,
		oid: await resolveCommit(repository, into)
	};
	const source = {
		ref,
		oid: await resolveCommit(repository, ref)
	};
	if (await mergeBase(repository, target.oid, source.oid) === void 0) throw noMergeBase({
		message: `\`${into}\` and \`${ref}\` have no common commit, so git does not merge them`,
		hint: "Name the branch that this one is to land in."
	});
	const scratch = await openScratch(repository);
	const head = await mergeSnapshot(scratch, source, target);
	return {
		head,
		base: toBase(commitSnapshot(repository, target.oid, target.ref), head, scratch),
		otherBases: [],
		tip: source.oid
	};
}
async function openHead(head, repository) {
	if (head.kind === "commit") return commitSnapshot(repository, await resolveCommit(repository, head.ref), head.ref);
	if (repository.root !== null) return head.kind === "index" ? indexSnapshot(repository) : worktreeSnapshot(repository);
	throw new UserError("no-worktree", [{
		message: "This is a bare repository, which has no files to judge",
		hint: "Name two commits: `seedlint --range main~1..main`."
	}]);
}
async function openBase(request, head, repository) {
	const oid = await baseCommit(request, head, repository);
	const ref = request.kind === "head" ? "HEAD" : request.ref;
	return toBase(oid === null ? null : commitSnapshot(repository, oid, ref), head, repository);
}
async function openMerged(head, repository) {
	return (await readMergeHeads(repository)).map((oid) => toBase(commitSnapshot(repository, oid, "MERGE_HEAD"), head, repository));
}
function toBase(snapshot, head, repository) {
	return {
		snapshot,
		findChanges: (only) => changedPaths(repository, snapshot, head, { only })
	};
}
async function baseCommit(request, head, repository) {
	if (request.kind === "head") return findHead(repository);
	const { kind, ref } = request;
	if (ref === emptyTree(repository.objectFormat)) return null;
	const named = await resolveCommit(repository, ref);
	if (kind === "commit") return named;
	const tip = head.oid ?? await resolveCommit(repository, "HEAD");
	const oid = await mergeBase(repository, named, tip);
	if (oid !== void 0) return oid;
	throw noMergeBase({
		message: `\`${ref}\` and the head have no common commit`,
		hint: `Compare with the commit itself: \`seedlint --range ${ref}..${head.ref ?? "HEAD"}\`.`
	});
}
async function findHead(repository) {
	try {
		return await resolveCommit(repository, "HEAD");
	} catch (error) {
		if (error instanceof GitError && await isUnborn(repository)) return null;
		throw error;
	}
}
function noMergeBase(problem) {
	return new UserError("git-no-merge-base", [problem]);
}

// src/session/workspace.ts
async function openWorkspace(request) {
	const { cwd, paths } = request;
	const { head } = request;
	if (head.kind === "folder") {
		if (request.rulesFrom !== void 0) throw new Error("A folder without git has no commits");
		return openFolder$1(request, folderRootOf(cwd, paths));
	}
	const repository = await openRequestedRepository(request);
	try {
		return await openGit({
			...request,
			head
		}, repository);
	} catch (error) {
		repository.close();
		throw error;
	}
}
function openFolder$1(request, root) {
	return {
		root,
		repository: null,
		head: folderSnapshot(root),
		base: null,
		otherBases: [],
		rules: null,
		requestedPaths: toRequestedPaths(root, request.cwd, request.paths),
		today: request.today ?? clockDay(),
		isCheckedOut: async () => true,
		close: () => {}
	};
}
async function openGit(request, repository) {
	const { head, base, otherBases, tip } = await openSides(request, repository);
	head.list().catch(() => void 0);
	return {
		root: repository.root,
		repository,
		head,
		base,
		otherBases,
		rules: await openRules(repository, request, base),
		requestedPaths: requestedIn(repository, request),
		today: request.today ?? await dayOf(head, repository),
		isCheckedOut: async () => tip === null || tip === await findHead(repository),
		close: () => repository.close()
	};
}
async function openRules(repository, { rulesFrom }, base) {
	if (rulesFrom === void 0) return null;
	const oid = await resolveCommit(repository, rulesFrom);
	const listed = base?.snapshot;
	return listed?.oid === oid ? listed : commitSnapshot(repository, oid, rulesFrom);
}
function requestedIn({ root, gitDir }, { cwd, paths }) {
	if (root !== null) return toRequestedPaths(root, cwd, paths);
	return toRequestedPaths(cwd, cwd, paths.filter((path) => resolve(cwd, path) !== gitDir));
}
async function dayOf({ oid }, repository) {
	if (oid === null) return clockDay();
	const { committedAt } = await commitInfo(repository, oid);
	const [day] = /^\d{4}-\d{2}-\d{2}/.exec(committedAt) ?? [];
	if (day !== void 0) return day;
	throw new UserError("commit-date", [{
		message: `The commit is of ${committedAt}, a year that dates cannot be compared with`,
		hint: "Give the day: `--today 2026-01-31`."
	}]);
}
function clockDay() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

// src/session/with-workspace.ts
async function withWorkspace(request, loadTask) {
	return withUserErrors(() => withoutHangs(async ({ hangs, onHang }) => {
		const opening = openWorkspace(request);
		opening.catch(() => void 0);
		const task = await loadTask();
		const workspace = await opening;
		onHang(() => workspace.close());
		try {
			return await task(workspace, {
				...request,
				hangs
			});
		} finally {
			workspace.close();
		}
	}));
}

// src/session/lint.ts
async function lint(request) {
	return withWorkspace(request, async () => (await import("./session-lint-workspace.js")).lintWorkspace);
}

// src/session/refuse-report-files.ts
async function refuseReportFiles(files, { cwd, environment }) {
	const problems = [];
	for (const file of files) {
		const owner = await findOwner(resolve(cwd, file), environment);
		if (owner === void 0) continue;
		const message = `The report would be written over ${owner}`;
		problems.push({
			message,
			place: { path: file },
			hint: "Name another file."
		});
	}
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("report-unwritable", [first, ...others]);
}
async function findOwner(path, environment) {
	const locations = [locationOf(path), ...existsSync(path) ? [realpathSync(path)] : []];
	if (locations.some((location) => /[\\/]\.git(?:[\\/]|$)/i.test(location))) return "what git keeps in `.git`";
	for (const location of locations) if (await isTracked(location, environment)) return "a file that git tracks";
}
async function isTracked(location, environment) {
	if (!existsSync(location)) return false;
	try {
		const repository = await openRepository(startFolderOf(location, [".."]), { environment });
		try {
			const { root } = repository;
			if (root === null) return false;
			const path = relative(realpathSync(root), location).split(sep).join("/");
			return (await indexSnapshot(repository).list()).some((entry) => entry.path === path);
		} finally {
			repository.close();
		}
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}

// src/engine/rule-times.ts
var RuleTimes = class {
	#byRule = /* @__PURE__ */ new Map();
	measure(ruleId, action) {
		const startedAt = performance.now();
		try {
			return action();
		} finally {
			const sum = this.#byRule.get(ruleId) ?? 0;
			this.#byRule.set(ruleId, sum + performance.now() - startedAt);
		}
	}
	list() {
		return [...this.#byRule].toSorted(([, a], [, b]) => b - a);
	}
};

// src/config/quote.ts
const MAX_LENGTH$1 = 60;
function quote$1(value) {
	if (value === void 0) return "nothing";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return `\`${text.length > MAX_LENGTH$1 ? `${text.slice(0, 59)}…` : text}\``;
}
function quoteAlternatives(values) {
	const quoted = values.map(quote$1);
	const last = quoted.pop() ?? "nothing";
	return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

// src/config/schema-walk.ts
const single = /* @__PURE__ */ new Set([
	"additionalItems",
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties"
]);
const lists = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"items",
	"oneOf",
	"prefixItems"
]);
const maps = /* @__PURE__ */ new Set([
	"$defs",
	"definitions",
	"dependencies",
	"dependentSchemas",
	"patternProperties",
	"properties"
]);
function* walkSchema(root) {
	const open = [{
		pointer: "",
		schema: root
	}];
	for (const next of open) {
		yield next;
		if (isObject(next.schema)) open.push(...findChildren(next.pointer, next.schema));
	}
}
function findChildren(pointer, schema) {
	return Object.entries(schema).flatMap(([keyword, value]) => {
		const at = appendToPointer(pointer, keyword);
		if (isList(value) && lists.has(keyword)) return toSubschemas(at, value.entries());
		if (isObject(value) && maps.has(keyword)) return toSubschemas(at, Object.entries(value).filter(([, child]) => keyword !== "dependencies" || !isList(child)));
		return single.has(keyword) ? [{
			pointer: at,
			schema: value
		}] : [];
	});
}
function toSubschemas(at, entries) {
	return [...entries].map(([key, schema]) => ({
		pointer: appendToPointer(at, key),
		schema
	}));
}

// src/config/create-ajv.ts
const drafts = /* @__PURE__ */ new Map([
	["http://json-schema.org/draft-07/schema", "draft-07"],
	["https://json-schema.org/draft/2019-09/schema", "2019-09"],
	["https://json-schema.org/draft/2020-12/schema", "2020-12"]
]);
const draftUris = [...drafts.keys()];
async function createAjv(schema, documents) {
	const ajv = await instantiate(draftOf(schema), {
		allErrors: true,
		verbose: true,
		discriminator: true,
		ownProperties: true,
		strict: false,
		logger: false,
		validateSchema: false,
		code: {
			optimize: false,
			...documents.some(({ value }) => hasPattern(value)) && { regExp: await linear() }
		}
	});
	const { default: addFormats } = await import("./ajv-formats.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	addFormats.default(ajv);
	ajv.addFormat("url", isUrl);
	const { useLinearUniqueItems } = await import("./config-unique-items.js");
	useLinearUniqueItems(ajv);
	return ajv;
}
function draftOf({ value, placeOf }) {
	const named = isObject(value) ? value["$schema"] : void 0;
	if (named === void 0) return "2020-12";
	const draft = typeof named === "string" ? drafts.get(named.replace(/#$/, "")) : void 0;
	if (draft !== void 0) return draft;
	const message = `${quote$1(named)} in \`$schema\` is not supported`;
	const hint = `Supported: ${draftUris.map((uri) => `\`${uri}\``).join(", ")}`;
	throw new UserError("schema-draft", [{
		message,
		place: placeOf("/$schema"),
		hint
	}]);
}
async function instantiate(draft, options) {
	switch (draft) {
		case "draft-07": {
			const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv(options);
		}
		case "2019-09": {
			const { Ajv2019 } = await import("./ajv-2019.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv2019(options);
		}
		default: {
			const { Ajv2020 } = await import("./ajv-2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv2020(options);
		}
	}
}
function isUrl(text) {
	if (!/^(?:https?|ftp):\/\//i.test(text) || /\s/.test(text)) return false;
	return URL.canParse(text) && new URL(text).hostname.includes(".");
}
function hasPattern(root) {
	return [...walkSchema(root)].some(({ schema }) => isObject(schema) && (schema["pattern"] !== void 0 || schema["patternProperties"] !== void 0));
}
async function linear() {
	const { RE2JS } = await import("./re2js.js");
	const compile = (pattern) => {
		const plain = pattern.replaceAll(/\\([pP])\{(?:Script|sc)=(\w+)\}/g, "\\$1{$2}");
		const expression = RE2JS.compile(RE2JS.translateRegExp(plain));
		return Object.assign({ test: (text) => expression.matcher(text).find() }, { toString: () => pattern });
	};
	return Object.assign(compile, { code: "" });
}

// src/config/describe-violation.ts
const foreignWords = /* @__PURE__ */ new Map([
	["warning", "warn"],
	["err", "error"],
	["none", "off"],
	[false, "off"],
	[0, "off"],
	[1, "warn"],
	[2, "error"]
]);
function describeViolation(violation) {
	const { keyword, property, customMessage, actual } = violation;
	if (property !== void 0) return describeProperty(violation, property);
	if (keyword === "enum") return describeChoice(violation);
	const expected = customMessage ?? `Expected ${expectation(violation)}`;
	const found = keyword === "type" && typeof actual === "string" ? JSON.stringify(actual) : actual;
	return { message: `${expected}, found ${quote$1(found)}` };
}
function describeProperty({ keyword, known, pointer, customMessage }, property) {
	const holder = pointer === "" ? "" : ` in \`${parsePointer(pointer).join(".")}\``;
	if (keyword === "required") return { message: `\`${property}\` is missing${holder}` };
	if (keyword === "propertyNames" && customMessage !== void 0) return { message: `${customMessage}, found ${quote$1(property)}` };
	return {
		message: `Unknown key \`${property}\`${holder}`,
		...hintOf(property, known)
	};
}
function hintOf(name, known) {
	if (known.length === 0) return {};
	const meant = findClosest(name, known);
	if (meant !== void 0) return { hint: `Did you mean \`${meant}\`?` };
	return { hint: `Known: ${known.map(quote$1).join(", ")}` };
}
function describeChoice({ expected, actual }) {
	const choices = isList(expected) ? expected : [];
	const message = `Expected ${quoteAlternatives(choices)}, found ${quote$1(actual)}`;
	const word = actual === void 0 ? void 0 : foreignWords.get(actual);
	const names = choices.filter((choice) => typeof choice === "string");
	const meant = (word !== void 0 && names.includes(word) ? word : void 0) ?? findClosest(typeof actual === "string" ? actual : "", names);
	return meant === void 0 ? { message } : {
		message,
		hint: `Did you mean \`${meant}\`?`
	};
}
function expectation({ keyword, expected }) {
	switch (keyword) {
		case "type": return [expected ?? []].flat().map(String).join(" or ");
		case "const": return quote$1(expected);
		case "minimum": return `at least ${quote$1(expected)}`;
		case "maximum": return `at most ${quote$1(expected)}`;
		case "exclusiveMinimum": return `more than ${quote$1(expected)}`;
		case "exclusiveMaximum": return `less than ${quote$1(expected)}`;
		case "minItems":
		case "minLength":
		case "minProperties": return `at least ${quote$1(expected)} in it`;
		case "maxItems":
		case "maxLength":
		case "maxProperties": return `at most ${quote$1(expected)} in it`;
		case "uniqueItems": return "each item once";
		default: return `a value that satisfies \`${keyword}\` ${quote$1(expected)}`;
	}
}

// src/config/order-violations.ts
function orderViolations(violations, data) {
	const distinct = [...new Map(violations.map((each) => [keyOf$6(each), each])).values()];
	return distinct.filter((each) => !distinct.some((other) => explains(other, each))).map((violation) => ({
		violation,
		rank: rankOf(violation, data)
	})).toSorted((a, b) => compare$1(a.rank, b.rank)).map(({ violation }) => violation);
}
function keyOf$6({ keyword, pointer, property, expected }) {
	return JSON.stringify([
		keyword,
		pointer,
		property,
		expected
	]);
}
const weights = /* @__PURE__ */ new Map([
	["type", 3],
	["const", 2],
	["enum", 2]
]);
function explains(other, violation) {
	if (other.pointer !== violation.pointer || violation.property !== void 0) return false;
	if (other.property !== void 0) return false;
	return (weights.get(other.keyword) ?? 1) > (weights.get(violation.keyword) ?? 1);
}
function rankOf({ pointer, property }, data) {
	const ranks = [];
	let value = data;
	const keys = [...parsePointer(pointer), ...property === void 0 ? [] : [property]];
	for (const key of keys) {
		ranks.push(isObject(value) ? Object.keys(value).indexOf(key) : Number(key));
		value = getKey(value, key);
	}
	return ranks;
}
function compare$1(a, b) {
	for (const [index, rank] of a.entries()) {
		const difference = rank - (b[index] ?? -1);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

// src/config/parse-config.ts
async function parseConfigText(text, path) {
	const source = text.replace(/^\uFEFF/, "");
	if (path.endsWith(".json")) {
		const { parseJsonText } = await import("./config-parse-json.js");
		return parseJsonText(source, path);
	}
	const { parseYamlText } = await import("./config-parse-yaml.js");
	return parseYamlText(source, path);
}

// src/config/schema-files.ts
async function readSchemaFiles(document, read) {
	const files = [{
		uri: uriOf(document.value, toUri(document.path)),
		document
	}];
	const known = new Set(files.flatMap(({ uri }) => [uri, ...embeddedUris(document.value, uri)]));
	for (const uri of draftUris) known.add(uri);
	for (const file of files) for (const reference of findReferences(file)) {
		if (known.has(reference.uri)) continue;
		const found = await readReference(file.document, reference, read);
		known.add(reference.uri);
		for (const uri of embeddedUris(found.value, reference.uri)) known.add(uri);
		files.push({
			uri: reference.uri,
			document: found
		});
	}
	return files;
}
function findReferences({ uri, document }) {
	const references = [];
	const bases = /* @__PURE__ */ new Map();
	for (const { pointer, schema } of walkSchema(document.value)) {
		const base = uriOf(schema, baseAbove(bases, pointer, uri));
		bases.set(pointer, base);
		const ref = isObject(schema) ? schema["$ref"] : void 0;
		const text = typeof ref === "string" ? withoutFragment(ref) : "";
		if (text === "") continue;
		const place = document.placeOf(appendToPointer(pointer, "$ref"));
		references.push({
			text,
			uri: resolveUri(text, base),
			place
		});
	}
	return references;
}
function baseAbove(bases, pointer, root) {
	let end = pointer.lastIndexOf("/");
	while (end > 0) {
		const base = bases.get(pointer.slice(0, end));
		if (base !== void 0) return base;
		end = pointer.lastIndexOf("/", end - 1);
	}
	return bases.get("") ?? root;
}
function embeddedUris(root, uri) {
	return [...walkSchema(root)].map(({ schema }) => uriOf(schema, uri));
}
function uriOf(schema, base) {
	const id = isObject(schema) ? schema["$id"] : void 0;
	return typeof id === "string" ? withoutFragment(resolveUri(id, base)) : base;
}
async function readReference(from, { text, place }, read) {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) fail$2(place, `The \`$ref\` \`${text}\` is remote, and schemas are never fetched`, { hint: "Keep a copy of the schema in the repository and refer to it by a relative path" });
	const path = posix.normalize(posix.join(posix.dirname(from.path), decodePath(text)));
	if (path.startsWith("../") || text.startsWith("/")) fail$2(place, `The \`$ref\` \`${text}\` leads out of the repository`);
	const content = await read(path);
	if (content === void 0) fail$2(place, `The \`$ref\` leads to \`${path}\`, which does not exist`, { hint: `The path is relative to the folder of \`${from.path}\`` });
	return parseConfigText(content, path);
}
function fail$2(place, message, hint = {}) {
	throw new UserError("schema-ref", [{
		message,
		place,
		...hint
	}]);
}
function decodePath(text) {
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}
const toUri = (path) => `file:///${encodeURI(path)}`;
const withoutFragment = (uri) => uri.replace(/#.*$/s, "");
function resolveUri(reference, base) {
	return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

// src/config/schema-problems.ts
const keywords = new Set(`$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema
  $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding
  contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas
  deprecated description discriminator else enum examples exclusiveMaximum exclusiveMinimum format
  formatMaximum formatMinimum formatExclusiveMaximum formatExclusiveMinimum if items maxContains
  maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum
  multipleOf not nullable oneOf pattern patternProperties prefixItems properties propertyNames
  readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems
  writeOnly`.split(/\s+/));
const foreign = /* @__PURE__ */ new Set([
	"example",
	"id",
	"name",
	"options",
	"order",
	"tags"
]);
function findSchemaProblems({ value, placeOf }, { formats, opts }) {
	const problems = [];
	const formatNames = new Set(Object.keys(formats));
	for (const { pointer, schema } of walkSchema(value)) {
		const keyPlace = (key) => placeOf(appendToPointer(pointer, key), true);
		const valuePlace = (key) => placeOf(appendToPointer(pointer, key));
		if (!isObject(schema)) {
			if (typeof schema === "boolean") continue;
			const message = `Expected a JSON Schema, found ${quote$1(schema)}`;
			problems.push({
				message,
				place: placeOf(pointer),
				hint: "A JSON Schema is a mapping such as `{ \"type\": \"object\" }`, or `true` or `false`"
			});
			continue;
		}
		for (const keyword of Object.keys(schema).filter(isUnknown)) problems.push(...toMisspelling("keyword", keyword, keywords, keyPlace(keyword)));
		const { format, pattern } = schema;
		if (typeof format === "string" && !formatNames.has(format)) problems.push(...toMisspelling("format", format, formatNames, valuePlace("format")));
		if (typeof pattern === "string") problems.push(...findPatternProblem(pattern, opts.code.regExp, valuePlace("pattern")));
	}
	return problems;
}
function findPatternProblem(pattern, compile, place) {
	try {
		compile(pattern, "u");
		return [];
	} catch (cause) {
		return [{
			message: `The pattern \`${pattern}\` cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
			place,
			hint: "Patterns run in linear time: no look-ahead, look-behind or backreference"
		}];
	}
}
function isUnknown(keyword) {
	return !keywords.has(keyword) && !foreign.has(keyword) && !keyword.startsWith("x-");
}
function toMisspelling(kind, name, known, place) {
	const meant = findClosest(name, known);
	if (meant === void 0) return [];
	return [{
		message: `Unknown ${kind} \`${name}\` in a JSON Schema`,
		place,
		hint: `Did you mean \`${meant}\`?`
	}];
}
function findBrokenReferences({ value, placeOf }, cause) {
	if (!(cause instanceof Error) || !("missingRef" in cause)) return [];
	const missing = String(cause.missingRef);
	const targets = [...walkSchema(value)].map(({ pointer }) => `#${pointer}`);
	const problems = [];
	for (const { pointer, schema } of walkSchema(value)) {
		const ref = isObject(schema) ? schema["$ref"] : void 0;
		if (typeof ref !== "string" || !missing.endsWith(ref)) continue;
		const message = `The \`$ref\` \`${ref}\` leads to nothing`;
		const meant = findClosest(ref, targets);
		const hint = meant === void 0 ? "It names a place in the schema, such as `#/$defs/name`" : `Did you mean \`${meant}\`?`;
		problems.push({
			message,
			place: placeOf(appendToPointer(pointer, "$ref")),
			hint
		});
	}
	return problems;
}

// src/config/union.ts
function chooseBranch(branches, pointer) {
	return joinAlternatives(branches, pointer) ?? branches.toSorted(byLikelihood(pointer))[0] ?? [];
}
function joinAlternatives(branches, pointer) {
	const types = branches.map((branch) => findType(branch, pointer));
	if (types.every((type) => type !== void 0)) return join$1("type", types);
	const first = branches[0]?.filter(isConstant) ?? [];
	for (const { pointer: shared } of first) {
		const constants = branches.map((branch) => findConstant(branch, shared));
		if (constants.every((constant) => constant !== void 0)) return join$1("enum", constants);
	}
}
function join$1(keyword, violations) {
	const [first] = violations;
	if (first === void 0) return void 0;
	const expected = [...new Set(violations.flatMap(wantedBy))];
	return [{
		...first,
		keyword,
		expected,
		customMessage: sharedMessage(violations)
	}];
}
function wantedBy({ keyword, expected }) {
	if (expected === void 0) return [];
	return keyword !== "const" && isList(expected) ? expected : [expected];
}
function sharedMessage(violations) {
	return new Set(violations.map(({ customMessage }) => customMessage)).size === 1 ? violations[0]?.customMessage : void 0;
}
const isConstant = ({ keyword }) => keyword === "const" || keyword === "enum";
function findType(branch, at) {
	return branch.find(({ keyword, pointer }) => keyword === "type" && pointer === at);
}
function findConstant(branch, at) {
	return branch.find((violation) => isConstant(violation) && violation.pointer === at);
}
function byLikelihood(pointer) {
	const mismatch = (branch) => {
		if (branch.some((violation) => violation.pointer === pointer && isOfOtherType(violation))) return 2;
		return branch.some((violation) => isConstant(violation) && isChild(violation, pointer)) ? 1 : 0;
	};
	return (a, b) => mismatch(a) - mismatch(b) || a.length - b.length || depthOf$1(b) - depthOf$1(a);
}
function isOfOtherType({ keyword, expected, actual }) {
	if (keyword === "type") return true;
	if (keyword === "const") return typeOf(expected) !== typeOf(actual);
	if (keyword !== "enum" || !isList(expected)) return false;
	return expected.every((value) => typeOf(value) !== typeOf(actual));
}
function typeOf(value) {
	if (value === null) return "null";
	return isList(value) ? "array" : typeof value;
}
function isChild(violation, pointer) {
	return violation.pointer.slice(pointer.length).lastIndexOf("/") === 0;
}
function depthOf$1(branch) {
	return Math.max(...branch.map(({ pointer }) => pointer.split("/").length));
}

// src/config/violation.ts
const propertyParams = /* @__PURE__ */ new Map([
	["required", "missingProperty"],
	["dependencies", "missingProperty"],
	["dependentRequired", "missingProperty"],
	["additionalProperties", "additionalProperty"],
	["unevaluatedProperties", "unevaluatedProperty"],
	["propertyNames", "propertyName"]
]);
const unknownProperty = /* @__PURE__ */ new Set(["additionalProperties", "unevaluatedProperties"]);
function toViolation(error, within, findKnown) {
	const data = error.data;
	const parent = error.parentSchema;
	const params = error.params;
	const pointer = `${within}${error.instancePath}`;
	const property = asText(params[propertyParams.get(error.keyword) ?? ""]);
	const common = {
		keyword: error.keyword,
		customMessage: customMessageOf(parent)
	};
	if (property !== void 0) {
		const isUnknown = unknownProperty.has(error.keyword);
		return {
			...common,
			pointer,
			property,
			expected: void 0,
			actual: getKey(data, property),
			known: isUnknown ? findKnown(parent) : []
		};
	}
	const place = placeOf$2(error, pointer, data);
	return {
		...common,
		...place,
		property: void 0,
		expected: expectedOf(error),
		known: []
	};
}
function customMessageOf(schema) {
	return isObject(schema) ? asText(schema["x-message"]) : void 0;
}
function asText(value) {
	return typeof value === "string" ? value : void 0;
}
function placeOf$2({ keyword, params }, pointer, data) {
	if (keyword !== "uniqueItems") return {
		pointer,
		actual: data
	};
	const { i, j } = params;
	const later = Math.max(i, j);
	return {
		pointer: appendToPointer(pointer, later),
		actual: getKey(data, String(later))
	};
}
function expectedOf({ keyword, params, schema }) {
	if (keyword === "uniqueItems" || keyword === "not") return void 0;
	const { limit } = params;
	return limit ?? schema;
}

// src/config/violation-reader.ts
var ViolationReader = class {
	#ajv;
	#uris = /* @__PURE__ */ new WeakMap();
	constructor(ajv, files) {
		this.#ajv = ajv;
		for (const { uri, document } of files) for (const { pointer, schema } of walkSchema(document.value)) if (isObject(schema)) this.#uris.set(schema, `${uri}#${toFragment(pointer)}`);
	}
	read(errors, within = "") {
		const found = [];
		let index = errors.length - 1;
		while (index >= 0) {
			const { violations, covered } = this.#readOne(errors, index, within);
			found.push(violations);
			index -= 1 + covered;
		}
		return found.toReversed().flat();
	}
	#readOne(errors, index, within) {
		const error = errors[index];
		if (error === void 0) return {
			violations: [],
			covered: 0
		};
		switch (error.keyword) {
			case "anyOf":
			case "oneOf": return this.#readUnion(error, within);
			case "contains": return {
				violations: [this.#toViolation(error, within)],
				covered: this.#countItems(error)
			};
			case "propertyNames": return this.#readPropertyName(error, errors.slice(0, index + 1), within);
			case "discriminator": return {
				violations: [this.#readDiscriminator(error, within)],
				covered: 0
			};
			case "if": return {
				violations: [],
				covered: 0
			};
			default: return {
				violations: [this.#toViolation(error, within)],
				covered: 0
			};
		}
	}
	#toViolation(error, within) {
		return toViolation(error, within, (schema) => [...new Set(this.#knownBy(schema))]);
	}
	#readUnion(error, within) {
		const union = this.#toViolation(error, within);
		const branches = [];
		let passed = 0;
		for (const index of error.schema.keys()) {
			const errors = this.#validateAgain(error, [index], error.data);
			branches.push(errors);
			if (errors.length === 0) passed += 1;
			if (passed > 1) break;
		}
		const covered = branches.flat().length;
		if (passed > 0) return {
			violations: [{
				...union,
				expected: void 0
			}],
			covered
		};
		const read = branches.map((errors) => this.read(errors, union.pointer));
		return {
			violations: chooseBranch(read, union.pointer).map((violation) => ({
				...violation,
				customMessage: violation.customMessage ?? union.customMessage
			})),
			covered
		};
	}
	#countItems(error) {
		const { maxContains } = error.params;
		let covered = 0;
		let passed = 0;
		for (const item of error.data) {
			const errors = this.#validateAgain(error, [], item);
			covered += errors.length;
			if (errors.length === 0) passed += 1;
			if (maxContains !== void 0 && passed > maxContains) break;
		}
		return covered;
	}
	#validateAgain(error, keys, data) {
		const uri = this.#uris.get(error.parentSchema);
		if (uri === void 0) return [];
		const validate = this.#ajv.getSchema([`${uri}/${error.keyword}`, ...keys].join("/"));
		if (validate === void 0) return [];
		return validate(data) === true ? [] : [...validate.errors ?? []];
	}
	#readPropertyName(error, errors, within) {
		const { propertyName } = error.params;
		const end = errors.indexOf(error);
		let start = end;
		while (errors[start - 1]?.propertyName === propertyName) start -= 1;
		const violation = this.#toViolation(error, within);
		const [cause] = this.read(errors.slice(start, end), within);
		const customMessage = cause?.customMessage ?? violation.customMessage;
		return {
			violations: [{
				...violation,
				expected: cause?.expected,
				customMessage
			}],
			covered: end - start
		};
	}
	#readDiscriminator(error, within) {
		const { tag, tagValue } = error.params;
		const pointer = `${within}${error.instancePath}`;
		const common = {
			customMessage: customMessageOf(error.parentSchema),
			known: []
		};
		const expected = this.#tagValues(error.parentSchema, tag);
		if (tagValue === void 0) {
			const missing = {
				keyword: "required",
				pointer,
				property: tag,
				actual: void 0
			};
			return {
				...common,
				...missing,
				expected
			};
		}
		const at = {
			pointer: appendToPointer(pointer, tag),
			property: void 0,
			actual: tagValue
		};
		return {
			...common,
			...at,
			keyword: "enum",
			expected
		};
	}
	#tagValues(union, tag) {
		return (isList(union["oneOf"]) ? union["oneOf"] : []).flatMap((branch) => {
			const properties = this.#resolve(branch)?.["properties"];
			const schema = isObject(properties) ? properties[tag] : void 0;
			if (!isObject(schema)) return [];
			return isList(schema["enum"]) ? schema["enum"] : [schema["const"] ?? []].flat();
		});
	}
	*#knownBy(schema) {
		const open = [schema];
		const seen = /* @__PURE__ */ new Set();
		while (open.length > 0) {
			const next = open.pop();
			if (!isObject(next) || seen.has(next)) continue;
			seen.add(next);
			if (isObject(next["properties"])) yield* Object.keys(next["properties"]);
			if (typeof next["$ref"] === "string") open.push(this.#resolve(next));
			for (const keyword of [
				"allOf",
				"anyOf",
				"oneOf"
			]) {
				const branches = next[keyword];
				if (isList(branches)) open.push(...branches.toReversed());
			}
			for (const keyword of [
				"if",
				"then",
				"else"
			]) open.push(next[keyword]);
		}
	}
	#resolve(schema) {
		if (!isObject(schema)) return void 0;
		const ref = schema["$ref"];
		if (typeof ref !== "string") return schema;
		const base = this.#uris.get(schema) ?? "";
		const target = URL.canParse(ref, base) ? new URL(ref, base).href : ref;
		const found = this.#ajv.getSchema(target)?.schema;
		return isObject(found) ? found : void 0;
	}
};
function toFragment(pointer) {
	return toPointer(parsePointer(pointer).map(encodeURIComponent));
}

// src/config/json-schema.ts
const MAX_VIOLATIONS = 100;
const MAX_ERRORS = 2e3;
async function loadValidator(path, read) {
	const text = await read(path);
	if (text === void 0) {
		const message = `The JSON Schema \`${path}\` does not exist`;
		throw new UserError("schema-missing", [{
			message,
			place: { path }
		}]);
	}
	return createValidatorOf(await parseConfigText(text, path), read);
}
async function createValidator(schema, { path, read = async () => void 0 }) {
	return createValidatorOf({
		path,
		value: schema,
		placeOf: () => ({ path })
	}, read);
}
async function createValidatorOf(document, read) {
	const files = await readSchemaFiles(document, read);
	const documents = files.map((file) => file.document);
	const ajv = await createAjv(document, documents);
	for (const each of documents) refuse$2(findSchemaProblems(each, ajv));
	const validate = compile(ajv, files);
	const reader = new ViolationReader(ajv, files);
	const findViolations = (data) => {
		if (validate(data)) return [];
		const errors = (validate.errors ?? []).slice(0, MAX_ERRORS);
		const violations = reader.read(errors).slice(0, MAX_VIOLATIONS);
		return orderViolations(violations, data);
	};
	return Object.assign(findViolations, {
		schema: document.value,
		files
	});
}
function refuse$2(problems) {
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("schema-invalid", [first, ...others]);
}
function explain(ajv, { value, placeOf }) {
	if (ajv.validateSchema(value) === true) return [];
	return (ajv.errors ?? []).toSorted((a, b) => depthOf(b) - depthOf(a)).slice(0, 1).map(({ instancePath, message = "is wrong", params }) => {
		const pointer = instancePath;
		return {
			message: `This is no JSON Schema: ${pointer === "" ? "the schema" : `\`${pointer}\``} ${message}, found ${quote$1(getAt(value, pointer))}`,
			place: placeOf(pointer),
			...hintOfAllowed(getAt(value, pointer), params)
		};
	});
}
function hintOfAllowed(found, params) {
	const { allowedValues } = params;
	if (!Array.isArray(allowedValues)) return {};
	const known = allowedValues.filter((each) => typeof each === "string");
	return hintOf(typeof found === "string" ? found : "", known);
}
const depthOf = ({ instancePath }) => instancePath.split("/").length;
function compile(ajv, files) {
	const [root] = files;
	try {
		for (const { uri, document } of files) ajv.addSchema(document.value, uri);
		const validate = root && ajv.getSchema(root.uri);
		if (validate !== void 0) return validate;
		throw new Error("Ajv does not know the schema that it was given");
	} catch (cause) {
		const broken = files.flatMap(({ document }) => [...findBrokenReferences(document, cause), ...explain(ajv, document)]);
		const place = root ? { place: { path: root.document.path } } : {};
		const message = `This JSON Schema cannot be compiled: ${reasonOf(cause)}`;
		const [first = {
			message,
			...place
		}, ...others] = broken;
		throw new UserError("schema-invalid", [first, ...others], cause);
	}
}
function reasonOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}

// src/engine/render-message.ts
const VALUE_LIMIT = 500;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;
const EXPRESSION = /\{\{([^{}]+)\}\}/g;
function renderMessage(text, data = {}) {
	return text.replaceAll(EXPRESSION, (placeholder, name) => Object.hasOwn(data, name) ? cutTo(String(data[name]), VALUE_LIMIT) : placeholder);
}
const known$2 = /* @__PURE__ */ new Map();
function listPlaceholders(text) {
	const listed = known$2.get(text);
	if (listed !== void 0) return listed;
	const names = [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name))];
	known$2.set(text, names);
	return names;
}
function findUnfilled(text, data = {}) {
	return listPlaceholders(text).find((name) => !Object.hasOwn(data, name));
}

// src/engine/form/rule-shape.ts
function findShapeProblems(value) {
	if (!isRecord$3(value)) return ["it has no default export that is an object"];
	const { scope, meta, check, collect } = value;
	return [
		...unless(SCOPES.has(scope), "`scope` is none of `seed`, `corpus` and `change`"),
		...unless(typeof check === "function", "`check` is no function"),
		...unless(scope !== "corpus" || typeof collect === "function", "`collect` is no function"),
		...isRecord$3(meta) ? findMetaProblems(meta) : ["`meta` is no object"]
	];
}
const SCOPES = /* @__PURE__ */ new Set([
	"seed",
	"corpus",
	"change"
]);
const LEVELS$2 = /* @__PURE__ */ new Set([
	"off",
	"info",
	"warn",
	"error"
]);
const HIGHEST = /* @__PURE__ */ new Set(["info", "warn"]);
function findMetaProblems(meta) {
	const { id, recommended, docs, messages, levels = {}, options, yieldsTo = [] } = meta;
	return [
		...unless(typeof id === "string" && /^[a-z][a-z0-9-]*$/.test(id), "`meta.id` is no name in kebab case"),
		...unless(recommended === void 0 || LEVELS$2.has(recommended), "`meta.recommended` is none of `off`, `info`, `warn` and `error`"),
		...unless(isRecord$3(docs), "`meta.docs` is no object"),
		...isRecord$3(messages) ? findMessageProblems(messages) : ["`meta.messages` is no object"],
		...unless(isRecord$3(levels) && Object.values(levels).every((level) => HIGHEST.has(level)), "`meta.levels` has a level other than `info` and `warn`"),
		...options === void 0 ? [] : findOptionProblems$1(options),
		...unless(isTexts$1(yieldsTo), "`meta.yieldsTo` is no list of rule ids")
	];
}
function findMessageProblems(messages) {
	return Object.entries(messages).flatMap(([id, text]) => {
		if (typeof text !== "string") return `\`meta.messages.${id}\` is no text`;
		let rest = text;
		for (const name of listPlaceholders(text)) rest = rest.replaceAll(`{{${name}}}`, "");
		return unless(!/\{\{|\}\}/.test(rest), `\`meta.messages.${id}\` has a placeholder that is none: expected \`{{name}}\`, of letters, digits and \`_\`, without blanks`);
	});
}
function findOptionProblems$1(options) {
	if (!isRecord$3(options)) return ["`meta.options` is no object"];
	return [...unless(isRecord$3(options["properties"]), "`meta.options.properties` is no object of schemas"), ...unless(isRecord$3(options["defaults"]), "`meta.options.defaults` is no object")];
}
function unless(isRight, problem) {
	return isRight ? [] : [problem];
}
function isTexts$1(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isRecord$3(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/config/config-problem.ts
function toProblem$3({ placeOf }, { at, isKey = false }, { message, ...hint }) {
	const place = placeOf(at, isKey);
	return {
		message: `${place.line === void 0 && at !== "" ? `At \`${at}\`: ` : ""}${message}`,
		place,
		...hint
	};
}

// src/config/check-collections.ts
function findCollectionProblems(document) {
	const collections = getAt(document.value, "/collections");
	if (!isObject(collections)) return [];
	return Object.entries(collections).flatMap(([name, collection]) => {
		const at = toPointer(["collections", name]);
		return [
			...findMissingFiles(document, at, collection),
			...findRelationProblems(document, at, Object.keys(collections)),
			...findLocaleProblems(document, at, collection)
		];
	});
}
function findMissingFiles(document, at, collection) {
	if (!isObject(collection) || collection["files"] !== void 0) return [];
	const message = `\`files\` is missing in \`${parsePointer(at).join(".")}\``;
	return [toProblem$3(document, {
		at,
		isKey: true
	}, { message })];
}
function findRelationProblems(document, collection, names) {
	const relations = getAt(document.value, `${collection}/relations`);
	if (!isList(relations)) return [];
	return relations.flatMap((relation, index) => {
		const to = isObject(relation) ? relation["to"] : void 0;
		if (typeof to !== "string" || to === "*" || names.includes(to)) return [];
		const at = `${collection}/relations/${index}/to`;
		const message = `Unknown collection \`${to}\``;
		return [toProblem$3(document, { at }, {
			message,
			...hintOf(to, names)
		})];
	});
}
function findLocaleProblems(document, collection, value) {
	const locales = isObject(value) ? value["locales"] : void 0;
	if (!isObject(locales) || !isObject(locales["translated"])) return [];
	const translated = locales["translated"];
	const known = isList(locales["values"]) ? locales["values"].filter(isText$1) : [];
	const at = `${collection}/locales/translated`;
	if (known.length < 2) return [toProblem$3(document, {
		at,
		isKey: true
	}, { message: "Translations need at least two locales in `values`" })];
	return Object.entries(translated).flatMap(([pointer, vocabulary]) => isObject(vocabulary) ? findVocabularyProblems(document, appendToPointer(at, pointer), vocabulary, known) : []);
}
const isText$1 = (value) => typeof value === "string";
function findVocabularyProblems(document, at, vocabulary, known) {
	return Object.entries(vocabulary).flatMap(([word, translation]) => {
		const place = appendToPointer(at, word);
		if (isObject(translation)) return Object.keys(translation).filter((locale) => !known.includes(locale)).map((locale) => {
			const told = {
				message: `Unknown locale \`${locale}\``,
				...hintOf(locale, known)
			};
			return toProblem$3(document, {
				at: appendToPointer(place, locale),
				isKey: true
			}, told);
		});
		if (known.length === 2) return [];
		const message = `Expected a translation for each locale, found ${quote$1(translation)}`;
		const hint = `Write it by locale: \`{ ${known[1] ?? ""}: … }\``;
		return [toProblem$3(document, { at: place }, {
			message,
			hint
		})];
	});
}

// src/config/check-patterns.ts
function findPatternProblems(document, compile) {
	return listPatternPointers(document.value).flatMap((pointer) => {
		const value = getAt(document.value, pointer);
		const patterns = isList(value) ? [...value.entries()] : [[void 0, value]];
		const problems = patterns.flatMap(([index, pattern]) => {
			if (typeof pattern !== "string" || pattern === "") return [];
			const at = index === void 0 ? pointer : `${pointer}/${index}`;
			return messagesOf(pattern, compile).map((message) => toProblem$3(document, { at }, { message }));
		});
		if (!patterns.every(([, pattern]) => isExclusion(pattern))) return problems;
		const message = "There are only patterns that exclude, so that nothing is included";
		return [...problems, toProblem$3(document, { at: pointer }, { message })];
	});
}
function isExclusion(pattern) {
	return typeof pattern === "string" && pattern.startsWith("!");
}
function listPatternPointers(root) {
	const collections = getAt(root, "/collections");
	const overrides = getAt(root, "/overrides");
	return [
		...Object.keys(isObject(collections) ? collections : {}).map((name) => toPointer([
			"collections",
			name,
			"files"
		])),
		...(isList(overrides) ? overrides : []).map((_, index) => toPointer([
			"overrides",
			index,
			"files"
		])),
		"/ignores"
	].filter((pointer) => hasPatterns(getAt(root, pointer)));
}
function hasPatterns(value) {
	return typeof value === "string" || isList(value) && value.length > 0;
}
function messagesOf(pattern, compile) {
	try {
		compile([pattern], []);
		return [];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.problems.map(({ message }) => message);
	}
}

// src/config/catalogue.ts
function isRulePath(key) {
	return key.startsWith("./") || key.startsWith("../");
}
function findRule(catalogue, key, configPath) {
	if (!isRulePath(key)) {
		const isMeant = ({ isBroken = false, path = "" }) => isBroken && posix.parse(path).name === key;
		return catalogue.find(({ meta }) => meta.id === key) ?? catalogue.find(isMeant);
	}
	const wanted = toRulePath(key, configPath);
	return catalogue.find(({ path }) => path === wanted);
}
function toBrokenRule(path) {
	return {
		path,
		meta: {
			id: `./${path}`,
			since: "",
			recommended: "off",
			docs: {
				summary: "",
				why: "",
				remedy: ""
			},
			messages: {}
		},
		isBroken: true
	};
}
function toRulePath(key, configPath) {
	return posix.join(posix.dirname(configPath), key);
}

// src/config/check-rules.ts
async function findRuleProblems(document, catalogue) {
	const problems = [];
	const configured = [];
	for (const { at, key, value } of listSettings(document)) {
		const rule = findRule(catalogue, key, document.path);
		if (rule === void 0) problems.push(toUnknownRule(document, at, catalogue));
		if (rule?.isFixed === true && value !== "error") problems.push(toFixedRule(document, at, key));
		const options = isList(value) ? value[1] : void 0;
		if (rule !== void 0 && rule.isBroken !== true && isObject(options)) configured.push({
			at,
			rule,
			options
		});
	}
	return [...problems, ...await findOptionProblems(document, configured)];
}
function listSettings({ value }) {
	const overrides = getAt(value, "/overrides");
	const count = isList(overrides) ? overrides.length : 0;
	return ["/rules", ...Array.from({ length: count }, (_, index) => toPointer([
		"overrides",
		index,
		"rules"
	]))].flatMap((pointer) => {
		const rules = getAt(value, pointer);
		return Object.entries(isObject(rules) ? rules : {}).map(([key, setting]) => {
			return {
				at: appendToPointer(pointer, key),
				key,
				value: setting
			};
		});
	});
}
function listRulePaths(document) {
	const keys = listSettings(document).map(({ key }) => key);
	return [...new Set(keys.filter(isRulePath).map((key) => toRulePath(key, document.path)))];
}
function toFixedRule(document, at, key) {
	return toProblem$3(document, {
		at,
		isKey: true
	}, {
		message: `Rule \`${key}\` is always an error: without it, others would pass what nobody has read`,
		hint: "Leave files out by `ignores`, or by a pattern of `files` that starts with `!`"
	});
}
function toUnknownRule(document, at, catalogue) {
	const key = parsePointer(at).at(-1) ?? "";
	const place = {
		at,
		isKey: true
	};
	if (isRulePath(key)) return toProblem$3(document, place, { message: `No rule was loaded from \`${key}\`` });
	const ids = catalogue.map(({ meta }) => meta.id);
	const { hint = "" } = hintOf(key, ids);
	const told = { message: `Unknown rule \`${key}\`` };
	return toProblem$3(document, place, {
		...told,
		hint: hint.startsWith("Did") ? hint : "`seedlint rules` lists all rules"
	});
}
async function findOptionProblems(document, configured) {
	if (configured.length === 0) return [];
	const schema = {
		type: "array",
		prefixItems: configured.map(({ rule: { meta } }) => ({
			type: "object",
			properties: meta.options?.properties ?? {},
			additionalProperties: false
		}))
	};
	return (await createValidator(schema, { path: document.path }))(configured.map(({ options }) => options)).map((violation) => {
		const [index = "", ...keys] = parsePointer(violation.pointer);
		const { at, rule } = configured[Number(index)] ?? { at: "" };
		const name = violation.property ?? keys[0] ?? "";
		const told = violation.property !== void 0 && keys.length === 0 ? {
			message: `\`${rule?.meta.id ?? ""}\` has no option \`${name}\``,
			...hintOf(name, violation.known)
		} : describeOption(name, violation);
		const path = [...keys, ...violation.property === void 0 ? [] : [violation.property]];
		const pointer = `${at}/1${toPointer(path)}`;
		return toProblem$3(document, {
			at: pointer,
			isKey: violation.property !== void 0
		}, told);
	});
}
function describeOption(name, violation) {
	const { message, ...hint } = describeViolation({
		...violation,
		pointer: ""
	});
	return {
		message: `Option \`${name}\`: ${message}`,
		...hint
	};
}

// src/config/conforms.ts
function conforms(value, schema) {
	return fits$1(value, schema, schema);
}
const accept = () => true;
const checks = new Map([
	...[
		"$schema",
		"$defs",
		"title",
		"description",
		"default",
		"x-message"
	].map((annotation) => [annotation, accept]),
	["$ref", (value, ref, _, root) => fits$1(value, refer(ref, root), root)],
	["type", (value, type) => typesOf(value).includes(type)],
	["enum", (value, values) => isScalar(value) && isList(values) && values.includes(value)],
	["anyOf", (value, schemas, _, root) => isList(schemas) && schemas.some((each) => fits$1(value, each, root))],
	["minimum", (value, least) => typeof value !== "number" || value >= Number(least)],
	["minLength", (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least)],
	["pattern", (value, pattern) => typeof value !== "string" || typeof pattern === "string" && new RegExp(pattern, "u").test(value)],
	["format", (value, format) => typeof value !== "string" || hasFormat(value, format)],
	["minItems", (value, least) => !isList(value) || value.length >= Number(least)],
	["maxItems", (value, most) => !isList(value) || value.length <= Number(most)],
	["prefixItems", (value, schemas, _, root) => !isList(value) || isList(schemas) && schemas.every((each, index) => index >= value.length || fitsAt(value, index, each, root))],
	["items", (value, schema, { prefixItems }, root) => !isList(value) || value.slice(isList(prefixItems) ? prefixItems.length : 0).every((item) => fits$1(item, schema, root))],
	["required", (value, keys) => !isObject(value) || isList(keys) && keys.every((key) => typeof key === "string" && Object.hasOwn(value, key))],
	["properties", (value, schemas, _, root) => !isObject(value) || Object.entries(value).every(([key, child]) => {
		const schema = getKey(schemas, key);
		return schema === void 0 || fits$1(child, schema, root);
	})],
	["additionalProperties", (value, schema, { properties }, root) => !isObject(value) || Object.entries(value).every(([key, child]) => getKey(properties, key) !== void 0 || fits$1(child, schema, root))],
	["propertyNames", (value, schema, _, root) => !isObject(value) || Object.keys(value).every((key) => fits$1(key, schema, root))]
]);
function fits$1(value, schema, root) {
	if (!isObject(schema)) return schema === true;
	return Object.entries(schema).every(([keyword, expected]) => checks.get(keyword)?.(value, expected, schema, root) === true);
}
function fitsAt(items, index, schema, root) {
	return fits$1(items[index] ?? null, schema, root);
}
function refer(ref, root) {
	if (typeof ref !== "string" || !ref.startsWith("#/")) return void 0;
	return getAt(root, ref.slice(1));
}
function typesOf(value) {
	if (value === null) return ["null"];
	if (isList(value)) return ["array"];
	if (typeof value === "number") return Number.isInteger(value) ? ["number", "integer"] : ["number"];
	return [typeof value];
}
const isScalar = (value) => typeof value !== "object" || value === null;
const lengthOf = (text) => Array.from(text).length;
function hasFormat(text, format) {
	return format === "json-pointer" && /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}

// src/config/package-name.ts
function packageOf(name) {
	return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

// src/config/plugin-names.ts
function listPlugins({ value }) {
	const names = getAt(value, "/plugins");
	return (isList(names) ? names : []).flatMap((name, index) => typeof name === "string" ? {
		at: appendToPointer("/plugins", index),
		name
	} : []);
}
const PREFIX = "plugin:";
function isPluginPreset(name) {
	return name.startsWith(PREFIX);
}
function splitPluginPreset(name) {
	const text = name.slice(7);
	const end = text.lastIndexOf("/");
	return {
		plugin: text.slice(0, Math.max(end, 0)),
		preset: text.slice(end + 1)
	};
}
function toPluginName(name) {
	const file = name.replace(/^.*\//, "").replace(/\.[cm]?[jt]s$/, "");
	const [scope, base] = name.startsWith("@") ? name.split("/", 2) : [void 0, file];
	return [scope, (base ?? "").replace(/^seedlint-plugin(?:-|$)/, "")].filter((part) => part !== void 0 && part !== "").join("/");
}

// src/config/defaults.ts
const defaultFields = {
	id: "/id",
	title: "/title",
	description: "/description",
	locale: "/lang",
	published: "/pubDate",
	audited: "/provenance/lastAuditDate",
	author: "/provenance/author",
	reviewer: "/provenance/reviewer",
	review: "/reviewStatus",
	status: "/status",
	source: "/source",
	url: "/url",
	year: "/year"
};
function defaultRelations(to) {
	return [{
		name: "supersedes",
		from: "/evolution/supersedes/*",
		to,
		inverse: "/evolution/supersededBy",
		acyclic: true
	}];
}
function implicitCollection(name) {
	return {
		name,
		files: [],
		slugged: false,
		fields: defaultFields,
		locales: {
			values: [],
			neutral: [],
			translated: {}
		},
		relations: defaultRelations("*"),
		excerpt: void 0,
		derived: [],
		schema: void 0
	};
}

// src/config/policy-template.ts
const POLICY_SCHEMA = "seedlint:policy";
const policyTemplate = {
	schema: POLICY_SCHEMA,
	fields: defaultFields,
	locales: { neutral: [
		"/year",
		"/pubDate",
		"/url",
		"/reviewStatus",
		"/evolution/supersedes",
		"/evolution/supersededBy",
		"/analysis/*/score"
	] },
	excerpt: {
		field: "/description",
		of: "body",
		max: 500
	},
	relations: [{
		name: "supersedes",
		from: "/evolution/supersedes/*",
		inverse: "/evolution/supersededBy",
		acyclic: true
	}]
};

// src/config/presets.ts
const strictLevels = {
	off: "warn",
	info: "info",
	warn: "error",
	error: "error"
};
const recommendedLevel = ({ preview, recommended }) => preview === true ? "off" : recommended;
const policyLevels = /* @__PURE__ */ new Map([
	["schema", "error"],
	["review-gate", "error"],
	["placeholder-text", "warn"]
]);
const presets = /* @__PURE__ */ new Map([
	["seedlint:recommended", { levelOf: recommendedLevel }],
	["seedlint:strict", { levelOf: ({ preview, recommended }) => preview === true ? "off" : strictLevels[recommended] }],
	["seedlint:policy", {
		levelOf: (meta) => policyLevels.get(meta.id) ?? recommendedLevel(meta),
		collection: policyTemplate
	}],
	["seedlint:all", { levelOf: ({ recommended }) => recommended === "off" ? "warn" : recommended }]
]);
const PRESET_PREFIX = "seedlint:";
const presetNames = [...presets.keys()];
const templateNames = presetNames.filter((name) => presets.get(name)?.collection !== void 0);
const DEFAULT_PRESET = "seedlint:recommended";
function looksLikePreset(name) {
	return name.startsWith(PRESET_PREFIX);
}
function hintOfPreset(name) {
	const meant = findPreset(name);
	const known = presetNames.map((preset) => `\`${preset}\``).join(", ");
	return { hint: meant === void 0 ? `Known: ${known}` : `Did you mean \`${meant}\`?` };
}
function findPreset(name) {
	const own = (preset) => preset.replace(PRESET_PREFIX, "");
	const meant = findClosest(own(name), presetNames.map(own));
	return meant === void 0 ? void 0 : `${PRESET_PREFIX}${meant}`;
}
function levelIn(preset, meta) {
	return presets.get(preset)?.levelOf(meta) ?? "off";
}
function templateOf(preset) {
	return presets.get(preset)?.collection;
}

// src/config/data-document.ts
function createPlacer(text, path) {
	let found;
	return (offset) => {
		const starts = found ??= findLineStarts(text);
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			path,
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function findLineStarts(text) {
	const ends = text.matchAll(/\r\n|\r|\n/g);
	return [0, ...Array.from(ends, ({ index, 0: end }) => index + end.length)];
}

// src/config/read-config.ts
async function readConfig(path, source) {
	if (isCodeConfig(path)) return toDataDocument(path, await source.importDefault(path));
	const text = await source.read(path);
	if (text !== void 0) return parseConfigText(text, path);
	const message = `The configuration \`${path}\` does not exist`;
	throw new UserError("config-missing", [{
		message,
		place: { path }
	}]);
}
function toDataDocument(path, exported) {
	const place = { path };
	if (exported === void 0) throw new UserError("config-invalid", [{
		message: "The configuration has no default export",
		place
	}]);
	const problems = [];
	const value = toJson(exported, "", (pointer, found) => {
		const where = pointer === "" ? "" : `At \`${pointer}\`: `;
		problems.push({
			message: `${where}Expected data, found ${found}`,
			place
		});
	});
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("config-invalid", [first, ...others]);
	return {
		path,
		value,
		placeOf: () => place
	};
}
function toJson(value, pointer, refuse) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "number" && Number.isFinite(value)) return value;
	if (pointer.split("/").length > 100) refuse(pointer, "data that is nested too deep");
	else if (Array.isArray(value)) return value.map((item, index) => toJson(item, appendToPointer(pointer, index), refuse));
	else if (isPlainObject(value)) {
		const entries = Object.entries(value).filter(([, item]) => item !== void 0);
		return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, appendToPointer(pointer, key), refuse)]));
	} else refuse(pointer, typeof value === "number" ? quote$1(String(value)) : nameOf$4(value));
	return null;
}
function isPlainObject(value) {
	return Object.prototype.toString.call(value) === "[object Object]";
}
function nameOf$4(value) {
	const name = Object.prototype.toString.call(value).slice(8, -1);
	return typeof value === "object" ? `a ${name}` : `a ${typeof value}`;
}

// src/config/stack.ts
async function readStack(path, source) {
	const document = await readConfig(path, source);
	const builder = new StackBuilder(async (name, from) => readExtended(name, from, source));
	await builder.add(document, []);
	return builder.finish(document);
}
function stackOfPresets(document) {
	const builder = new StackBuilder();
	for (const { at, name } of listExtended(document)) builder.addPreset(name, document, at);
	return builder.addLast(document).finish(document);
}
function documentsOf({ layers }) {
	return layers.flatMap((layer) => layer.kind === "document" ? layer.document : []);
}
var StackBuilder = class {
	#layers = [];
	#problems = [];
	#follow;
	#hasChosenPresets = false;
	constructor(follow) {
		this.#follow = follow;
	}
	async add(document, open) {
		const within = [...open, document.path];
		for (const { at, name } of listExtended(document)) if (this.#follow === void 0 || looksLikePreset(name)) this.addPreset(name, document, at);
		else await this.#addExtended({
			at,
			name
		}, document, {
			within,
			follow: this.#follow
		});
		this.addLast(document);
	}
	addPreset(name, from, at) {
		this.#hasChosenPresets = true;
		if (presetNames.includes(name)) this.#layers.push({
			kind: "preset",
			name
		});
		else {
			const told = {
				message: `Unknown preset \`${name}\``,
				...hintOfPreset(name)
			};
			this.#problems.push(toProblem$3(from, { at }, told));
		}
	}
	addLast(document) {
		const value = getAt(document.value, "/extends");
		if (isList(value) && value.length === 0) this.#hasChosenPresets = true;
		this.#layers.push({
			kind: "document",
			document
		});
		return this;
	}
	finish(document) {
		return {
			document,
			layers: [...this.#hasChosenPresets ? [] : [{
				kind: "preset",
				name: DEFAULT_PRESET
			}], ...this.#layers],
			problems: this.#problems
		};
	}
	async #addExtended({ at, name }, from, { within, follow }) {
		try {
			const extended = await follow(name, from);
			if (within.includes(extended.path)) throw cycleError([...within, extended.path]);
			await this.add(extended, within);
		} catch (error) {
			if (!(error instanceof UserError) || error.code !== "config-extends") throw error;
			this.#problems.push(...error.problems.map((told) => toProblem$3(from, { at }, told)));
		}
	}
};
function listExtended({ value }) {
	const names = getAt(value, "/extends");
	return (isList(names) ? names.map((name, index) => [appendToPointer("/extends", index), name]) : [["/extends", names]]).flatMap(([at, name]) => typeof name === "string" ? {
		at,
		name
	} : []);
}
async function readExtended(name, from, source) {
	if (isPluginPreset(name)) return source.readPluginPreset(name, from);
	const path = name.startsWith("./") || name.startsWith("../") ? posix.join(posix.dirname(from.path), name) : await source.findPackage(name, posix.dirname(from.path));
	if (path === void 0) throw packageError(name);
	try {
		return await readConfig(path, source);
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "config-missing") throw error;
		throw new UserError("config-extends", [{
			message: `The file \`${path}\`, which this extends, does not exist`,
			hint: `The path is relative to the folder of \`${from.path}\``
		}]);
	}
}
function packageError(name) {
	const preset = findPreset(name);
	return new UserError("config-extends", [{
		message: `The package \`${name}\` is not installed`,
		hint: preset === void 0 ? `Install it: \`npm install --save-dev ${packageOf(name)}\`; a file would start with \`./\`` : `Did you mean the preset \`${preset}\`?`
	}]);
}
function cycleError(paths) {
	const message = `The configuration extends itself: ${paths.slice(paths.indexOf(paths.at(-1) ?? "")).map((path) => `\`${path}\``).join(" → ")}`;
	return new UserError("config-extends", [{
		message,
		hint: "Leave one of them out"
	}]);
}

// src/config/custom-rules.ts
function readCustomRules(stack) {
	const definitions = /* @__PURE__ */ new Map();
	for (const document of documentsOf(stack)) {
		const custom = getAt(document.value, "/custom");
		for (const [id, raw] of Object.entries(isObject(custom) ? custom : {})) if (isCustomRule(raw)) definitions.set(id, {
			id,
			raw,
			document
		});
	}
	return definitions;
}
function isCustomRule(raw) {
	return isObject(raw) && typeof raw["require"] === "string" && typeof raw["message"] === "string";
}
function toKnownRule({ id, raw, document }) {
	const { path, line } = document.placeOf(toPointer(["custom", id]), true);
	const level = raw.level ?? "error";
	return {
		meta: toMeta(id, raw),
		level,
		declaredAt: {
			path,
			...line !== void 0 && { line }
		}
	};
}
function toMeta(id, raw) {
	const { message, level = "error", docs = {} } = raw;
	const { url } = docs;
	return {
		id,
		since: "",
		recommended: level,
		docs: {
			summary: docs.summary ?? summarize(raw),
			why: docs.why ?? "",
			remedy: docs.remedy ?? "",
			...url === void 0 ? {} : { url }
		},
		messages: { unmet: message.trim() }
	};
}
function summarize({ in: chosen, each, when, require }) {
	const code = (text) => `\`${text.trim().replaceAll(/\s+/g, " ")}\``;
	return [
		`Require ${code(require)}`,
		...each === void 0 ? [] : [`of each ${code(each)}`],
		...chosen === void 0 ? [] : [`in ${[chosen].flat().join(" and ")}`],
		...when === void 0 ? [] : [`where ${code(when)}`]
	].join(" ");
}
function findTakenIds(definitions, catalogue) {
	const others = catalogue.filter(({ declaredAt }) => declaredAt === void 0);
	return [...definitions.values()].flatMap(({ id, document }) => {
		const owner = others.find(({ meta }) => meta.id === id);
		if (owner === void 0) return [];
		const told = {
			message: `The id \`${id}\` is that of ${owner.path === void 0 ? "a rule of seedlint" : `the rule \`${owner.path}\``}`,
			hint: "Choose another one"
		};
		return [toProblem$3(document, {
			at: toPointer(["custom", id]),
			isKey: true
		}, told)];
	});
}

// src/config/merge-collections.ts
const MERGED = ["fields", "locales"];
function mergeCollections(stack) {
	const documents = documentsOf(stack);
	const merged = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const collections = getAt(document.value, "/collections");
		for (const [name, own] of Object.entries(isObject(collections) ? collections : {})) {
			const moved = isObject(own) ? moveSchema(own, document.path, stack.document.path) : own;
			const before = merged.get(name);
			merged.set(name, isObject(before) && isObject(moved) ? mergeCollection(before, moved) : moved);
		}
	}
	return {
		path: stack.document.path,
		value: { collections: Object.fromEntries(merged) },
		placeOf: (pointer, isKey) => placeIn$1(documents, stack.document, {
			pointer,
			isKey
		})
	};
}
function mergeCollection(below, above) {
	const merged = {
		...below,
		...above
	};
	for (const key of MERGED) {
		const [lower, upper] = [below[key], above[key]];
		if (isObject(lower) && isObject(upper)) merged[key] = {
			...lower,
			...upper
		};
	}
	return merged;
}
function moveSchema(collection, from, to) {
	const { schema } = collection;
	const [own, target] = [posix.dirname(from), posix.dirname(to)];
	if (typeof schema !== "string" || looksLikePreset(schema) || own === target) return collection;
	return {
		...collection,
		schema: posix.relative(target, posix.join(own, schema))
	};
}
function placeIn$1(documents, fallback, { pointer, isKey }) {
	const keys = parsePointer(pointer);
	for (let depth = keys.length; depth > 0; depth -= 1) {
		const known = toPointer(keys.slice(0, depth));
		const owner = documents.findLast(({ value }) => getAt(value, known) !== void 0);
		if (owner !== void 0) return owner.placeOf(pointer, isKey);
	}
	return fallback.placeOf(pointer, isKey);
}

// src/config/schema-parts.ts
const pointer$1 = {
	type: "string",
	format: "json-pointer",
	"x-message": "Expected a JSON pointer such as `/provenance/reviewer`"
};
const pattern = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a pattern such as `content/{locale}/{id}.md`"
};
const patterns = {
	description: "Patterns of paths, relative to the configuration's folder; `!` excludes. No wildcard and no `{name}` stands for the dot that a hidden file or folder starts with.",
	anyOf: [pattern, {
		type: "array",
		items: pattern,
		minItems: 1
	}],
	"x-message": "Expected a list of patterns"
};

// src/config/collection-schema.ts
const relation = {
	type: "object",
	description: "How the seeds of the collection refer to records.",
	required: ["from"],
	additionalProperties: false,
	properties: {
		name: {
			type: "string",
			minLength: 1,
			description: "What messages call the relation; by default the last named key of `from`."
		},
		from: {
			...pointer$1,
			description: "Where the references stand; `*` for any key or index."
		},
		to: {
			type: "string",
			description: "The collection referred to, `*` for any; by default the collection itself."
		},
		inverse: {
			...pointer$1,
			description: "Where the record referred to names the referring one."
		},
		acyclic: {
			type: "boolean",
			default: false,
			description: "True if no record may reach itself along the relation."
		}
	},
	"x-message": "Expected a relation such as `{ from: /links/*, to: pages }`"
};
const locales = {
	type: "object",
	description: "The languages of the collection and what they share.",
	additionalProperties: false,
	properties: {
		values: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				"x-message": "Expected a locale such as `zh-CN`"
			},
			default: [],
			description: "The locales in which every record exists.",
			"x-message": "Expected a list of locales"
		},
		neutral: {
			type: "array",
			items: pointer$1,
			default: [],
			description: "Values that are equal in every locale; a last `**` for all below.",
			"x-message": "Expected a list of JSON pointers"
		},
		translated: {
			type: "object",
			propertyNames: pointer$1,
			additionalProperties: {
				type: "object",
				"x-message": "Expected a value in the first locale and its translation"
			},
			default: {},
			description: "For a pointer, values in the first locale and their translation; with more than two locales, a translation for each.",
			"x-message": "Expected translations by JSON pointer"
		}
	},
	"x-message": "Expected locales such as `{ values: [en, zh] }`"
};
const excerpt = {
	type: "object",
	description: "A field that repeats the body, whole or in part.",
	required: ["field"],
	additionalProperties: false,
	properties: {
		field: {
			...pointer$1,
			description: "Where the field stands."
		},
		of: {
			enum: ["body", "free"],
			default: "body",
			description: "`body`: the body or an excerpt of it; `free`: written independently."
		},
		max: {
			type: "integer",
			minimum: 1,
			description: "The greatest length that the consumer takes, in UTF-16 units."
		}
	},
	"x-message": "Expected an excerpt such as `{ field: /description, of: body }`"
};
const collection = {
	type: "object",
	description: "Seeds of one kind. `files` may be left to a configuration that extends this one, or to one that this one extends.",
	additionalProperties: false,
	properties: {
		extends: {
			enum: templateNames,
			description: "A preset that says what the collection does not: schema, fields, neutral values, excerpt, relations. `fields` and `locales` are merged key by key; of the others the collection's own holds whole."
		},
		files: patterns,
		schema: {
			type: "string",
			minLength: 1,
			description: "The JSON Schema of the front matter, relative to the folder of the file that names it; or `seedlint:policy` for the one of that preset.",
			"x-message": "Expected the path of a JSON Schema"
		},
		slugged: {
			type: "boolean",
			default: false,
			description: "True where the id in a path is the slug of the id in the front matter."
		},
		fields: {
			type: "object",
			additionalProperties: pointer$1,
			description: "Where each named field stands; what is not named keeps its default.",
			"x-message": "Expected JSON pointers by field name"
		},
		locales,
		excerpt,
		relations: {
			type: "array",
			items: relation,
			description: "By default `supersedes`, at `/evolution/supersedes/*`, within the collection.",
			"x-message": "Expected a list of relations"
		},
		derived: {
			type: "array",
			items: pointer$1,
			default: [],
			description: "Values that a program recomputes, so that they do not count as content.",
			"x-message": "Expected a list of JSON pointers"
		}
	},
	"x-message": "Expected a collection such as `{ files: content/*.md }`"
};

// src/config/cases-schema.ts
const seed = {
	type: "string",
	"x-message": "Expected the text of a whole seed, with its fences"
};
const texts$2 = {
	type: "object",
	additionalProperties: seed,
	"x-message": "Expected texts of seeds, by path"
};
const today = {
	type: "string",
	pattern: String.raw`^\d{4}-\d\d-\d\d$`,
	"x-message": "Expected a day such as `2026-01-31`",
	description: "The day of the run; by default 2026-01-01."
};
const reports = {
	type: "array",
	items: {
		type: "string",
		minLength: 1,
		"x-message": "Expected the text of a message"
	},
	minItems: 1,
	"x-message": "Expected a list of messages, at least one",
	description: "The message of each mark `«…»`, in order; with `files`, each after its path."
};
const ofSeed = {
	seed: {
		...seed,
		description: "The whole file; what is reported is marked, as `«…»`."
	},
	base: {
		...seed,
		description: "The seed before the change."
	},
	today
};
const ofFiles = {
	files: {
		...texts$2,
		description: "Several seeds by path, in place of `seed`."
	},
	base: {
		...texts$2,
		description: "All seeds before the change, by path."
	},
	today
};
const form = {
	type: "object",
	additionalProperties: false
};
const validCase = {
	anyOf: [
		seed,
		{
			...form,
			required: ["seed"],
			properties: ofSeed
		},
		{
			...form,
			required: ["files"],
			properties: ofFiles
		}
	],
	"x-message": "Expected the text of a whole seed, or a case such as `{ files: { a.md: … } }`"
};
const invalidCase = {
	anyOf: [{
		...form,
		required: ["seed", "reports"],
		properties: {
			...ofSeed,
			reports
		}
	}, {
		...form,
		required: ["files", "reports"],
		properties: {
			...ofFiles,
			reports
		}
	}],
	"x-message": "Expected a case such as `{ seed: …, reports: [No url] }`"
};
const cases = {
	type: "object",
	description: "Seeds that the rule accepts and reports, which `seedlint test` runs.",
	additionalProperties: false,
	properties: {
		valid: {
			type: "object",
			description: "Seeds of which the rule says nothing, each by a name.",
			additionalProperties: validCase,
			"x-message": "Expected cases by name"
		},
		invalid: {
			type: "object",
			description: "Seeds of which the rule says something, each by a name.",
			additionalProperties: invalidCase,
			"x-message": "Expected cases by name"
		}
	},
	"x-message": "Expected cases such as `{ valid: { a title: … }, invalid: { none: … } }`"
};

// src/config/custom-schema.ts
const expression = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a CEL expression such as `self.reviewStatus == \"verified\"`"
};
const text = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a text"
};
const name = {
	type: "string",
	minLength: 1,
	"x-message": "Expected the name of a collection"
};
const customRule = {
	type: "object",
	description: "A rule of your own, without code: what must hold, in CEL.",
	required: ["require", "message"],
	additionalProperties: false,
	properties: {
		in: {
			description: "The collection, or the collections, whose seeds it judges; by default all.",
			anyOf: [name, {
				type: "array",
				items: name,
				minItems: 1
			}],
			"x-message": "Expected the name of a collection or a list of them"
		},
		each: {
			...pointer$1,
			description: "Judges each value that the pattern matches, `*` for any key or index; `self` is the value. By default `self` is the front matter."
		},
		when: {
			...expression,
			description: "CEL: the rule applies where this is true. Where a field that it looks at is missing, it is not."
		},
		require: {
			...expression,
			description: "CEL: what must be true of `self`. With `oldSelf`, the value before the change, it is a rule about changes; with `ref`, one about several seeds. Where a field that it looks at is missing, it is not true."
		},
		at: {
			...pointer$1,
			description: "Where the finding is shown, below `self`; by default `self` itself."
		},
		message: {
			...text,
			description: "What is wrong, without a full stop. `{{self.url}}` stands for the value, any CEL may stand between the braces."
		},
		level: {
			$ref: "#/$defs/level",
			default: "error"
		},
		docs: {
			type: "object",
			description: "What `seedlint explain` says about the rule.",
			additionalProperties: false,
			properties: {
				summary: {
					...text,
					description: "One sentence that starts with Require, Disallow or Enforce."
				},
				why: {
					...text,
					description: "Why a finding matters."
				},
				remedy: {
					...text,
					description: "What to do about it."
				},
				url: {
					...text,
					description: "A page about the rule."
				}
			},
			"x-message": "Expected texts such as `{ why: Readers follow the link. }`"
		},
		cases
	},
	"x-message": "Expected a rule such as `{ in: policies, require: has(self.url), message: No url }`"
};

// src/config/schema.ts
const level = {
	enum: [
		"off",
		"info",
		"warn",
		"error"
	],
	description: "How loudly a rule speaks."
};
const setting = {
	description: "A level, or a list of a level and options.",
	anyOf: [level, {
		type: "array",
		prefixItems: [{ $ref: "#/$defs/level" }, {
			type: "object",
			"x-message": "Expected options as a mapping"
		}],
		items: false,
		minItems: 1,
		maxItems: 2
	}],
	"x-message": "Expected a level or a list of a level and options"
};
const override = {
	type: "object",
	description: "Other levels or options for some seeds; the last that fits wins.",
	required: ["rules"],
	additionalProperties: false,
	properties: {
		files: patterns,
		when: {
			type: "object",
			propertyNames: pointer$1,
			description: "Values that the seed has at pointers; a list stands for any of its items.",
			"x-message": "Expected values by JSON pointer"
		},
		rules: { $ref: "#/$defs/rules" }
	},
	"x-message": "Expected an override such as `{ files: drafts/**, rules: { body-present: off } }`"
};
const configSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "seedlint configuration",
	type: "object",
	additionalProperties: false,
	properties: {
		$schema: {
			type: "string",
			description: "Where an editor finds this schema."
		},
		extends: {
			description: "Presets, files (`./base.yaml`, relative to this file) and npm packages, whose default export or JSON is a configuration. Later ones win over earlier ones, and this file over all of them: rules and collections are merged by name, overrides and ignores are joined. Patterns of paths are relative to the folder of the configuration that extends; schemas, rules and further files to the file that names them. Where no preset is named, `seedlint:recommended` lies beneath; an empty list is for none.",
			default: ["seedlint:recommended"],
			anyOf: [{ type: "string" }, {
				type: "array",
				items: { type: "string" }
			}],
			"x-message": "Expected a list of presets, files and packages"
		},
		plugins: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				"x-message": "Expected a package or a file"
			},
			default: [],
			description: "npm packages, or files (`./tools/plugin.ts`, relative to this file), whose rules may be set, as `house/no-draft`, and whose presets may be extended, as `plugin:house/recommended`. A package is looked for from this file's folder.",
			"x-message": "Expected a list of packages and files"
		},
		collections: {
			type: "object",
			additionalProperties: { $ref: "#/$defs/collection" },
			description: "The collections by name.",
			"x-message": "Expected collections by name"
		},
		custom: {
			type: "object",
			propertyNames: {
				pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
				"x-message": "Expected an id in kebab case such as `score-moves-slowly`"
			},
			additionalProperties: { $ref: "#/$defs/customRule" },
			description: "Rules of your own by id, without code. Levels are set in `rules` as of any other.",
			"x-message": "Expected rules by id"
		},
		rules: { $ref: "#/$defs/rules" },
		overrides: {
			type: "array",
			items: { $ref: "#/$defs/override" },
			default: [],
			description: "Settings for some seeds, in order.",
			"x-message": "Expected a list of overrides"
		},
		ignores: {
			type: "array",
			items: pattern,
			default: [],
			description: "Patterns of paths that are no seeds, relative to the configuration's folder.",
			"x-message": "Expected a list of patterns"
		},
		aggregate: {
			type: "integer",
			minimum: 1,
			default: 20,
			description: "What a rule says of more seeds of a collection than this, in the same words, is one entry with examples for people; programs get every one.",
			"x-message": "Expected a number of seeds such as `20`"
		},
		suppressions: {
			type: "object",
			additionalProperties: false,
			description: "What suppressions may do, in `seedlint.suppressions.yaml` and in bodies.",
			properties: { ownFindings: {
				type: "boolean",
				description: "True if a change may suppress what it introduces itself. By default it may where it is trusted, and a fork may not. What the base says holds.",
				"x-message": "Expected `true` or `false`"
			} },
			"x-message": "Expected a mapping such as `{ ownFindings: false }`"
		}
	},
	"x-message": "Expected a mapping",
	$defs: {
		level,
		collection,
		customRule,
		override,
		rules: {
			type: "object",
			description: "Settings by rule id, or by the path of a rule: `./rules/no-draft-words.ts`.",
			additionalProperties: setting,
			"x-message": "Expected settings by rule id"
		}
	}
};

// src/config/check-config.ts
async function checkConfig(stack, { catalogue, compilePatterns }) {
	const problems = [
		...stack.problems,
		...findCollectionProblems(mergeCollections(stack)),
		...findTakenIds(readCustomRules(stack), catalogue)
	];
	for (const document of documentsOf(stack)) problems.push(...await findFormProblems(document), ...await findRuleProblems(document, catalogue), ...findPatternProblems(document, compilePatterns));
	const [first, ...others] = problems.toSorted(byPlace);
	if (first !== void 0) throw new UserError("config-invalid", [first, ...others]);
}
function byPlace({ place: a }, { place: b }) {
	const [path, other] = [a?.path ?? "", b?.path ?? ""];
	if (path !== other) return path < other ? -1 : 1;
	return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
async function findFormProblems(document) {
	if (document.value === null || conforms(document.value, configSchema)) return [];
	return (await createValidator(configSchema, { path: "seedlint.config.schema.json" }))(document.value).map((violation) => {
		const { keyword, pointer, property } = violation;
		const at = property !== void 0 && keyword !== "required" ? appendToPointer(pointer, property) : pointer;
		return toProblem$3(document, {
			at,
			isKey: property !== void 0
		}, describeViolation(violation));
	});
}

// src/config/resolve-collection.ts
function resolveCollection(name, own) {
	const raw = overTemplate(own);
	const { excerpt, locales = {}, relations } = raw;
	return {
		name,
		files: [raw.files].flat(),
		slugged: raw.slugged ?? false,
		fields: {
			...defaultFields,
			...raw.fields
		},
		locales: {
			values: locales.values ?? [],
			neutral: locales.neutral ?? [],
			translated: locales.translated ?? {}
		},
		relations: relations?.map((each) => toRelation(each, name)) ?? defaultRelations(name),
		excerpt: excerpt && {
			field: excerpt.field,
			of: excerpt.of ?? "body",
			max: excerpt.max
		},
		derived: raw.derived ?? [],
		schema: raw.schema
	};
}
function overTemplate(own) {
	const template = own.extends === void 0 ? void 0 : templateOf(own.extends);
	return template === void 0 ? own : mergeCollection(template, own);
}
function mirrorRelations(collections) {
	return collections.map((collection) => {
		const own = new Set(collection.relations.map(({ from }) => toList(from)));
		const mirrored = collections.filter((other) => other !== collection).flatMap((other) => other.relations.flatMap(({ from, to, inverse }) => to !== collection.name || inverse === void 0 || own.has(toList(inverse)) ? [] : [{
			name: lastName(inverse),
			from: inverse,
			to: other.name,
			inverse: from,
			acyclic: false
		}]));
		return {
			...collection,
			relations: [...collection.relations, ...mirrored]
		};
	});
}
function toRelation(raw, collection) {
	return {
		name: raw.name ?? lastName(raw.from),
		from: raw.from,
		to: raw.to ?? collection,
		inverse: raw.inverse,
		acyclic: raw.acyclic ?? false
	};
}
function toList(pattern) {
	return pattern.replace(/\/\*$/, "");
}
function lastName(pattern) {
	return parsePointer(pattern).findLast((key) => !/^(?:\*{1,2}|\d+)$/.test(key)) ?? pattern;
}

// src/config/resolve-rules.ts
function startFromDefaults(catalogue) {
	return new Map(catalogue.map(({ meta, isFixed, path, declaredAt, level: own = "off" }) => {
		const level = isFixed === true ? "error" : own;
		const stated = declaredAt === void 0 ? path : sayPlace(declaredAt);
		const source = own === "off" ? "default" : stated ?? "default";
		return [meta.id, {
			level,
			options: meta.options?.defaults ?? {},
			source
		}];
	}));
}
function readPreset(preset, catalogue) {
	const builtIn = catalogue.filter(({ path, plugin, declaredAt, isFixed }) => (path ?? plugin ?? declaredAt) === void 0 && isFixed !== true);
	return new Map(builtIn.map(({ meta }) => {
		return [meta.id, {
			level: levelIn(preset, meta),
			options: {},
			source: preset
		}];
	}));
}
function readSettings(document, pointer, catalogue) {
	const raw = getAt(document.value, pointer);
	const settings = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(isObject(raw) ? raw : {})) {
		const rule = findRule(catalogue, key, document.path);
		if (rule === void 0) continue;
		const source = toSource$1(document, appendToPointer(pointer, key));
		settings.set(rule.meta.id, {
			...toSetting(value),
			source
		});
	}
	return settings;
}
function toSetting(raw) {
	if (typeof raw === "string") return {
		level: raw,
		options: {}
	};
	return {
		level: raw[0],
		options: raw[1] ?? {}
	};
}
function toSource$1({ placeOf }, pointer) {
	return sayPlace(placeOf(pointer, true));
}
function sayPlace({ path, line }) {
	return line === void 0 ? path : `${path}:${line}`;
}
function overlayAll(base, later) {
	const merged = new Map(base);
	for (const [id, setting] of later) merged.set(id, overlay(base.get(id), setting));
	return merged;
}
function overlay(base, later) {
	return {
		...later,
		options: {
			...base?.options,
			...later.options
		}
	};
}

// src/config/setting-for.ts
const unknownRule$2 = {
	level: "off",
	options: {},
	source: "default"
};
function settingFor(config, ruleId, path, get) {
	let setting = config.rules.get(ruleId) ?? unknownRule$2;
	for (const override of config.overridesByRule.get(ruleId) ?? []) {
		const change = override.rules.get(ruleId);
		if (change !== void 0 && fits(override, path, get)) setting = overlay(setting, change);
	}
	return setting;
}
function fits({ matchesPath, when }, path, get) {
	if (!matchesPath(path)) return false;
	for (const [pointer, wanted] of when) {
		const value = get(pointer);
		if (value === void 0 || !isWanted(value, wanted)) return false;
	}
	return true;
}
function isWanted(value, wanted) {
	if (isEqualJson(value, wanted)) return true;
	return isList(wanted) && wanted.some((item) => isEqualJson(value, item));
}

// src/config/resolve.ts
function resolveConfig(stack, { catalogue, compilePatterns }) {
	const { document } = stack;
	const directory = directoryOf(document.path);
	const toTest = (files) => createPathTest(files, directory, compilePatterns);
	const documents = documentsOf(stack);
	const raws = documents.map(({ value }) => value ?? {});
	const overrides = documents.flatMap((each) => resolveOverrides(each, catalogue, toTest));
	const ignores = raws.flatMap((raw) => raw.ignores ?? []);
	const merged = mergeCollections(stack);
	const collections = resolveCollections(merged);
	return {
		source: document.path,
		extends: stack.layers.slice(0, -1).map(nameOf$3),
		directory,
		isImplicit: collections.length === 0,
		collections,
		custom: readCustomRules(stack),
		rules: resolveRules(stack, catalogue),
		overrides,
		overridesByRule: groupByRule(overrides),
		ignores,
		isIgnored: ignores.length === 0 ? () => false : toTest(ignores),
		aggregate: raws.findLast((raw) => raw.aggregate !== void 0)?.aggregate ?? 20,
		allowsOwnSuppressions: raws.map(({ suppressions }) => suppressions?.ownFindings).findLast((allowed) => allowed !== void 0),
		placeOf: merged.placeOf
	};
}
function implicitConfig(catalogue) {
	return {
		source: null,
		extends: [DEFAULT_PRESET],
		directory: "",
		isImplicit: true,
		collections: [],
		custom: /* @__PURE__ */ new Map(),
		rules: overlayAll(startFromDefaults(catalogue), readPreset(DEFAULT_PRESET, catalogue)),
		overrides: [],
		overridesByRule: /* @__PURE__ */ new Map(),
		ignores: [],
		isIgnored: () => false,
		aggregate: 20,
		allowsOwnSuppressions: void 0,
		placeOf: () => void 0
	};
}
function nameOf$3(layer) {
	return layer.kind === "preset" ? layer.name : layer.document.path;
}
function resolveRules({ layers }, catalogue) {
	return layers.reduce((below, layer) => {
		return overlayAll(below, layer.kind === "preset" ? readPreset(layer.name, catalogue) : readSettings(layer.document, "/rules", catalogue));
	}, startFromDefaults(catalogue));
}
function resolveCollections({ value }) {
	const collections = Object.entries(value.collections ?? {});
	return mirrorRelations(collections.map(([name, raw]) => resolveCollection(name, raw)));
}
function resolveOverrides(document, catalogue, toTest) {
	const { overrides = [] } = document.value ?? {};
	return overrides.map((override, index) => ({
		...toConditions(override, toTest),
		rules: readSettings(document, `/overrides/${index}/rules`, catalogue)
	}));
}
function directoryOf(path) {
	return posix.dirname(path).replace(/^\.$/, "");
}
function createPathTest(files, directory, compilePatterns) {
	const pattern = compilePatterns(files, []);
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => path.startsWith(prefix) && pattern.match(path.slice(prefix.length)) !== void 0;
}
function toConditions({ files, when }, toTest) {
	const patterns = files === void 0 ? void 0 : [files].flat();
	return {
		files: patterns,
		matchesPath: patterns === void 0 ? () => true : toTest(patterns),
		when: new Map(Object.entries(when ?? {}))
	};
}
function groupByRule(overrides) {
	const ids = new Set(overrides.flatMap(({ rules }) => [...rules.keys()]));
	return new Map([...ids].map((id) => [id, overrides.filter(({ rules }) => rules.has(id))]));
}

// src/corpus/implicit.ts
function findImplicitMembership(path) {
	const folders = path.split("/").slice(0, -1);
	const index = folders.findLastIndex(isLocale);
	const collection = folders.filter((_, position) => position !== index).join("/");
	const suffix = /\.([^./]+)\.[^./]+$/.exec(path)?.[1];
	const ofName = suffix !== void 0 && isLocale(suffix) ? suffix : void 0;
	return {
		collection: collection === "" ? "." : collection,
		locale: ofName ?? folders[index]
	};
}
const known$1 = /* @__PURE__ */ new Map();
let languageNames;
function nameOf$2(language) {
	languageNames ??= new Intl.DisplayNames(["en"], {
		type: "language",
		fallback: "none"
	});
	return languageNames.of(language);
}
function isLocale(segment) {
	let answer = known$1.get(segment);
	if (answer === void 0) {
		answer = /^[a-z]{2}(?:[-_][A-Za-z0-9]{2,8}){0,2}$/.test(segment) && nameOf$2(segment.slice(0, 2)) !== void 0;
		known$1.set(segment, answer);
	}
	return answer;
}

// src/corpus/path-pattern-parse.ts
const MAX_ALTERNATIVES = 256;
const captureName = /^[A-Za-z_]\w*$/;
function expandBraces(pattern) {
	const done = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const expanded = expandFirst(next, pattern);
		if (expanded === void 0) done.push(next);
		else open.push(...expanded.toReversed());
		if (done.length + open.length > MAX_ALTERNATIVES) fail$1(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
	}
	return done;
}
function expandFirst(text, pattern) {
	for (let start = 0; start < text.length; start = after(text, start)) {
		if (text[start] !== "{") continue;
		const { end, commas } = findBraceEnd(text, start, pattern);
		if (commas.length === 0) continue;
		const bounds = [
			start,
			...commas,
			end
		];
		return bounds.slice(1).map((bound, index) => text.slice((bounds[index] ?? start) + 1, bound)).map((alternative) => text.slice(0, start) + alternative + text.slice(end + 1));
	}
}
function findBraceEnd(text, start, pattern) {
	const commas = [];
	let depth = 0;
	for (let index = start; index < text.length; index = after(text, index)) {
		if (text[index] === "{") depth += 1;
		else if (text[index] === "}") depth -= 1;
		else if (text[index] === "," && depth === 1) commas.push(index);
		if (depth === 0) return {
			end: index,
			commas
		};
	}
	return fail$1(pattern, "has a `{` that is not closed");
}
function after(text, index) {
	if (text[index] === "\\") return index + 2;
	return text[index] === "[" ? findClassEnd(text, index) + 1 : index + 1;
}
function findClassEnd(text, index) {
	const first = "!^".includes(text[index + 1] ?? " ") ? index + 2 : index + 1;
	const end = text.indexOf("]", first + 1);
	return end === -1 ? index : end;
}
function parseGlob(text, pattern) {
	refuseOddPaths(text, pattern);
	const parts = [];
	let index = 0;
	while (index < text.length) {
		const [part, end] = parsePart(text, index, pattern);
		push(parts, part, pattern);
		index = end;
	}
	return parts;
}
function refuseOddPaths(text, pattern) {
	if (text === "") fail$1(pattern, "is empty");
	if (text.startsWith("/")) fail$1(pattern, "starts with `/`; patterns are relative");
	if (text.endsWith("/")) fail$1(pattern, `names a folder; write \`${pattern}**\` for all in it`);
	if (text.split("/").some((segment) => [
		"",
		".",
		".."
	].includes(segment))) fail$1(pattern, "has an empty, `.` or `..` segment, which no path has");
}
function parsePart(text, index, pattern) {
	if (/^[?*+@!]\(/.test(text.slice(index, index + 2))) fail$1(pattern, "has an extended glob; only `*`, `**`, `?`, `[…]`, `{a,b}` and `{name}` are known");
	switch (text[index]) {
		case "*": return parseStars(text, index);
		case "?": return [{
			kind: "one",
			ranges: [],
			isNegated: true
		}, index + 1];
		case "[": return parseClass(text, index, pattern);
		case "{": return parseCapture(text, index, pattern);
		case "}": return fail$1(pattern, "has a `}` without `{`");
		case "\\": return [{
			kind: "text",
			text: text.slice(index + 1, index + 2)
		}, index + 2];
		default: return [{
			kind: "text",
			text: text.charAt(index)
		}, index + 1];
	}
}
function parseStars(text, index) {
	let end = index;
	while (text[end] === "*") end += 1;
	const isAtStart = index === 0 || text[index - 1] === "/";
	const isDouble = end - index === 2 && isAtStart;
	if (isDouble && end === text.length) return [{ kind: "rest" }, end];
	if (isDouble && text[end] === "/") return [{ kind: "segments" }, end + 1];
	return [{ kind: "star" }, end];
}
function parseClass(text, index, pattern) {
	const end = findClassEnd(text, index);
	if (end === index) fail$1(pattern, "has a `[` that is not closed");
	const isNegated = "!^".includes(text[index + 1] ?? " ");
	const points = Array.from(text.slice(isNegated ? index + 2 : index + 1, end), toCodePoint);
	const ranges = [];
	for (let at = 0; at < points.length; at += 1) {
		const from = points[at] ?? 0;
		const isRange = points[at + 1] === DASH$1 && at + 2 < points.length;
		const to = isRange ? points[at + 2] ?? from : from;
		if (to < from) fail$1(pattern, "has a `[…]` whose range runs backwards");
		if (isRange) at += 2;
		ranges.push([from, to]);
	}
	return [{
		kind: "one",
		ranges,
		isNegated
	}, end + 1];
}
const toCodePoint = (character) => character.codePointAt(0) ?? 0;
const DASH$1 = toCodePoint("-");
function parseCapture(text, index, pattern) {
	const end = text.indexOf("}", index);
	const name = text.slice(index + 1, end);
	if (captureName.test(name)) return [{
		kind: "capture",
		name
	}, end + 1];
	return fail$1(pattern, `has \`{${name}}\`, which is neither a name nor alternatives such as \`{a,b}\``);
}
function push(parts, part, pattern) {
	const last = parts.at(-1);
	if (part.kind === "text" && last?.kind === "text") parts[parts.length - 1] = {
		kind: "text",
		text: last.text + part.text
	};
	else if (part.kind === "capture" && last?.kind === "capture") fail$1(pattern, `has nothing between \`{${last.name}}\` and \`{${part.name}}\``);
	else if (part.kind !== "star" || last?.kind !== "star") parts.push(part);
}
function fail$1(pattern, what) {
	throw new UserError("path-pattern-invalid", [{ message: `The pattern \`${pattern}\` ${what}` }]);
}

// src/corpus/path-pattern-expression.ts
function toExpressionMatch(parts, locales) {
	if (!isSimple(parts)) return void 0;
	const source = parts.map((part, index) => {
		const before = parts[index - 1];
		return toSource(part, locales, before === void 0 || before.kind === "segments" || endsFolder(before));
	});
	const names = parts.flatMap((part) => part.kind === "capture" ? [part.name] : []);
	const expression = new RegExp(`^${source.join("")}$`, "u");
	return (path) => {
		const found = expression.exec(path);
		return found === null ? void 0 : toCaptures$1(names, found);
	};
}
const endsFolder = (part) => part.kind === "text" && part.text.endsWith("/");
function isSimple(parts) {
	const names = parts.flatMap((part) => part.kind === "capture" ? [part.name] : []);
	if (new Set(names).size < names.length) return false;
	if (parts.filter(({ kind }) => kind === "segments").length > 1) return false;
	let open = 0;
	for (const part of parts) {
		if (part.kind === "one" || part.kind === "rest") return false;
		if (part.kind === "text" && part.text.includes("/")) open = 0;
		else if (part.kind === "star" || part.kind === "capture") open += 1;
		if (open > 1) return false;
	}
	return true;
}
function toSource(part, locales, isAtStart) {
	const guard = isAtStart ? String.raw`(?!\.)` : "";
	switch (part.kind) {
		case "text": return escape(part.text);
		case "star": return `${guard}[^/]*`;
		case "segments": return String.raw`(?:(?!\.)[^/]*/)*`;
		case "capture": return part.name === "locale" ? toLocaleSource(locales) : `${guard}([^/]+)`;
		case "one":
		case "rest": throw new TypeError(`A simple pattern has no part of the kind ${part.kind}`);
	}
}
function toLocaleSource(locales) {
	if (locales.length === 0) return "([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)";
	return `(${locales.toSorted((a, b) => b.length - a.length).map(escape).join("|")})`;
}
const escape = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
function toCaptures$1(names, found) {
	const captures = Object.create(null);
	for (const [index, name] of names.entries()) captures[name] = found[index + 1] ?? "";
	return captures;
}

// src/corpus/path-pattern-match.ts
const anyLocale = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const MAX_LOCALE_LENGTH = 35;
function matchGlob(parts, subject) {
	const table = fillTable(parts, subject);
	if (table[0]?.[0] !== 1) return void 0;
	return new CaptureReader(parts, subject, table).read(0, 0, /* @__PURE__ */ new Map());
}
function fillTable(parts, subject) {
	let row = new Uint8Array(subject.path.length + 1);
	row[subject.path.length] = 1;
	const rows = [row];
	for (const part of parts.toReversed()) {
		row = fillRow(part, row, subject);
		rows.push(row);
	}
	return rows.toReversed();
}
function fillRow(part, next, { path, locales }) {
	const row = new Uint8Array(path.length + 1);
	const cell = {
		row,
		next,
		path,
		locales,
		at: path.length,
		following: path.length + 1
	};
	for (; cell.at >= 0; cell.at -= 1) {
		if (path[cell.at] === "/") cell.following = cell.at + 1;
		if (isMatch(part, cell)) row[cell.at] = 1;
	}
	return row;
}
function isMatch(part, cell) {
	const { row, next, path, at, following } = cell;
	switch (part.kind) {
		case "text": return next[at + part.text.length] === 1 && path.startsWith(part.text, at);
		case "star":
			if (next[at] !== 1 && (row[at + 1] !== 1 || !isInSegment(path, at))) return false;
			return !isHidden(path, at);
		case "one": return isOne(part, path, at) && next[at + sizeAt(path, at)] === 1;
		case "capture":
			if (part.name === "locale") return isLocaleFollowed(cell);
			if (next[at + 1] !== 1 && row[at + 1] !== 1) return false;
			return isInSegment(path, at) && !isHidden(path, at);
		case "segments": return next[at] === 1 || !isHidden(path, at) && row[following] === 1;
		case "rest":
			if (isHidden(path, at) || at === path.length) return false;
			return following > path.length || row[following] === 1;
	}
}
function isLocaleFollowed({ next, path, locales, at }) {
	if (locales.length > 0) return locales.some((text) => next[at + text.length] === 1 && path.startsWith(text, at));
	for (let end = at + 2; end <= Math.min(path.length, at + MAX_LOCALE_LENGTH); end += 1) if (next[end] === 1 && anyLocale.test(path.slice(at, end))) return true;
	return false;
}
const isInSegment = (path, at) => at < path.length && path[at] !== "/";
function isHidden(path, at) {
	return path[at] === "." && (at === 0 || path[at - 1] === "/");
}
function isOne(part, path, at) {
	if (!isInSegment(path, at) || isHidden(path, at)) return false;
	const point = path.codePointAt(at) ?? 0;
	return part.ranges.some(([from, to]) => from <= point && point <= to) !== part.isNegated;
}
const sizeAt = (path, at) => (path.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
function localeEnds({ path, locales }, at) {
	if (locales.length > 0) return locales.filter((locale) => path.startsWith(locale, at)).map((locale) => at + locale.length).toSorted((a, b) => b - a);
	const ends = [];
	for (let end = at + 2; end <= Math.min(path.length, at + MAX_LOCALE_LENGTH); end += 1) if (anyLocale.test(path.slice(at, end))) ends.unshift(end);
	return ends;
}
var CaptureReader = class {
	#parts;
	#subject;
	#table;
	#deadEnds = /* @__PURE__ */ new Set();
	constructor(parts, subject, table) {
		this.#parts = parts;
		this.#subject = subject;
		this.#table = table;
	}
	read(index, at, found) {
		const part = this.#parts[index];
		if (part === void 0) return toCaptures(found);
		if (this.#deadEnds.size > 0 && this.#deadEnds.has(stateOf(index, at, found))) return void 0;
		for (const end of this.#endsOf(part, at, found)) {
			if (this.#table[index + 1]?.[end] !== 1) continue;
			const text = this.#subject.path.slice(at, end);
			const captures = this.read(index + 1, end, withCapture(found, part, text));
			if (captures !== void 0) return captures;
		}
		this.#deadEnds.add(stateOf(index, at, found));
	}
	#endsOf(part, at, found) {
		const { path } = this.#subject;
		switch (part.kind) {
			case "text": return [at + part.text.length];
			case "one": return [at + sizeAt(path, at)];
			case "rest": return [path.length];
			case "segments": return segmentStarts(path, at);
			case "star": return endsInSegment(path, at, at);
			case "capture": return this.#endsOfCapture(part.name, at, found.get(part.name));
		}
	}
	#endsOfCapture(name, at, known) {
		const { path } = this.#subject;
		if (known !== void 0) return path.startsWith(known, at) ? [at + known.length] : [];
		return name === "locale" ? localeEnds(this.#subject, at) : endsInSegment(path, at, at + 1);
	}
};
function stateOf(index, at, found) {
	return [
		index,
		at,
		...found.values()
	].join("/");
}
function* endsInSegment(path, at, least) {
	const slash = path.indexOf("/", at);
	for (let end = slash === -1 ? path.length : slash; end >= least; end -= 1) yield end;
}
function* segmentStarts(path, at) {
	for (let start = at;; start = path.indexOf("/", start) + 1) {
		yield start;
		if (isHidden(path, start) || !path.includes("/", start)) return;
	}
}
function withCapture(found, part, text) {
	if (part.kind !== "capture" || found.has(part.name)) return found;
	return new Map(found).set(part.name, text);
}
function toCaptures(found) {
	const captures = Object.create(null);
	for (const [name, text] of found) captures[name] = text;
	return captures;
}

// src/corpus/path-pattern.ts
function compilePathPattern(files, locales = []) {
	const isExclusion = (text) => text.startsWith("!");
	const including = files.filter((text) => !isExclusion(text)).flatMap((text) => toGlobs(text, locales));
	const excluding = files.filter(isExclusion).flatMap((text) => toGlobs(text.slice(1), locales));
	const literalPrefix = commonPrefix(including.map(({ prefix }) => prefix));
	const run = (globs, path) => {
		for (const { prefix, suffix, folderLength, match } of globs) {
			if (!path.startsWith(prefix) || !path.endsWith(suffix)) continue;
			const captures = match(path.slice(folderLength));
			if (captures !== void 0) return captures;
		}
	};
	return {
		literalPrefix,
		match(path) {
			if (!path.startsWith(literalPrefix)) return void 0;
			const captures = run(including, path);
			if (captures === void 0 || run(excluding, path) !== void 0) return void 0;
			return captures;
		}
	};
}
function toGlobs(text, locales) {
	return expandBraces(text).map((alternative) => {
		const parts = parseGlob(alternative, text);
		const [first, ...others] = parts;
		const prefix = first?.kind === "text" ? first.text : "";
		const folderLength = prefix.lastIndexOf("/") + 1;
		const start = prefix.slice(folderLength);
		const below = folderLength === 0 ? parts : [...start === "" ? [] : [{
			kind: "text",
			text: start
		}], ...others];
		const last = parts.at(-1);
		return {
			prefix,
			suffix: last?.kind === "text" ? last.text : "",
			folderLength,
			match: toExpressionMatch(below, locales) ?? ((path) => matchGlob(below, {
				path,
				locales
			}))
		};
	});
}
function commonPrefix(texts) {
	const [first = "", ...others] = texts;
	let length = first.length;
	for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
	return first.slice(0, length);
}

// src/corpus/membership.ts
function createMembership(collections, directory) {
	const compiled = collections.map((collection) => ({
		collection,
		pattern: compilePathPattern(collection.files, collection.locales.values)
	}));
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => {
		if (!path.startsWith(prefix)) return [];
		const inner = path.slice(prefix.length);
		return compiled.flatMap(({ collection, pattern }) => {
			const captures = pattern.match(inner);
			return captures === void 0 ? [] : [{
				path,
				collection,
				captures
			}];
		});
	};
}
function createImplicitMembership(createCollection) {
	const collections = /* @__PURE__ */ new Map();
	return (path) => {
		if (!/\.(?:md|markdown)$/i.test(path)) return [];
		const { collection: name, locale } = findImplicitMembership(path);
		const collection = collections.get(name) ?? createCollection(name);
		collections.set(name, collection);
		return [{
			path,
			collection,
			captures: locale === void 0 ? {} : { locale }
		}];
	};
}

// src/seed/budget-rules.ts
const budgetRules = [
	{
		id: "frontmatter-budget",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Enforce limits on the size, depth, keys and aliases of front matter",
			why: "Beyond them parsers become slow or fail, which would let one file stop the check of all others.",
			remedy: "Move large or generated content out of the front matter."
		},
		messages: {
			size: "Front matter has {{actual}} bytes: expected at most {{limit}}",
			depth: "Values are nested more than {{limit}} levels deep: expected at most {{limit}}",
			keys: "A mapping has more than {{limit}} keys: expected at most {{limit}}",
			aliases: "Front matter follows more than {{limit}} aliases: write the values out",
			aliasedValues: "Aliases stand for more than {{limit}} values: write fewer values",
			blankRun: "More than {{limit}} blanks and line ends stand in a row: remove them"
		}
	},
	{
		id: "input-encoding",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require seeds to be UTF-8 text",
			why: "Any other encoding is read as wrong characters, silently.",
			remedy: "Save the file as UTF-8."
		},
		messages: {
			utf16: "File is UTF-16 ({{order}} endian): expected UTF-8",
			invalidUtf8: "Byte {{byte}} is not valid UTF-8 here: save the file as UTF-8",
			nul: "A NUL character (U+0000) stands here: expected text, remove it"
		}
	},
	{
		id: "input-budget",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Enforce limits on the size of a seed and on the nesting of its body",
			why: "Beyond them parsers become slow, which would let one file stop the check of all others.",
			remedy: "Split the file, or nest less."
		},
		messages: {
			size: "File has {{actual}} bytes: expected at most {{limit}}",
			bodyDepth: "Quotes and lists are nested more than {{limit}} levels deep: nest less",
			bodyRun: "More than {{limit}} of `{{character}}` stand in a row: remove some",
			bodyMarks: "More than {{limit}} of `*`, `_`, `[`, `]` and `=` stand in one block: divide it by blank lines",
			bodyItems: "Body has more than {{limit}} lines of lists, a line of a quote counted as four: divide the file"
		}
	}
];

// src/seed/seed-rules.ts
const seedRules = [
	{
		id: "frontmatter-missing",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require each seed to have front matter",
			why: "A seed without front matter has no values: every check of them would pass without having looked.",
			remedy: "Start the file with a line `---`, the keys, and a second line `---`."
		},
		messages: {
			missing: "Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file",
			empty: "Seed is empty: expected a line `---`, then the keys, then a line `---`",
			notKeys: "Line 1 is `{{opener}}`, but `{{found}}` after it is no key: expected `key: value`"
		}
	},
	{
		id: "frontmatter-fence",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to stand between two exact fences at the start of the file",
			why: "Tools disagree on fences that are not exact: some take the whole file for text, some the whole text for values.",
			remedy: "Write `---` (or `+++` for TOML) alone on the first line and alone on the line after the last key."
		},
		messages: {
			unclosed: "Front matter opened with `{{opener}}` on line 1 is never closed: add a line `{{close}}` after the last key",
			closeInexact: "Front matter ends at `{{found}}`: expected exactly `{{close}}`",
			closeIndented: "Closing fence `{{close}}` is indented: expected it at the start of its line",
			closeOther: "Front matter opened with `{{opener}}` ends at `{{found}}`: expected the closing fence `{{close}}`",
			openInexact: "Front matter opens with `{{found}}`: expected exactly `{{open}}`",
			openIndented: "Opening fence `{{opener}}` is indented: expected it at the start of line 1",
			openInvisible: "The invisible character {{character}} stands beside the opening fence: remove it",
			blankBefore: "Front matter opens on line {{line}} after blank lines: expected its fence on line 1",
			commentBefore: "Front matter opens on line {{line}} after a comment: expected its fence on line 1",
			secondBom: "A second byte order mark (U+FEFF) stands before the front matter: remove it",
			carriageReturn: "Lines end in a carriage return alone, so the file is a single line: expected LF or CRLF"
		}
	},
	{
		id: "frontmatter-language",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to be JSON, YAML or TOML",
			why: "Front matter in a programming language would have to be run to be read; other languages have no reader here.",
			remedy: "Write the values as YAML or JSON after `---`, or as TOML after `+++`."
		},
		messages: {
			code: "Front matter in `{{language}}` is a program, which is not evaluated: write its values as JSON, YAML or TOML",
			unknown: "Front matter language `{{language}}` is unknown: expected `json`, `yaml`, `yml` or `toml`",
			similar: "Front matter language `{{language}}` is unknown: did you mean `{{expected}}`"
		}
	},
	{
		id: "frontmatter-syntax",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to follow the syntax of its language",
			why: "Front matter that cannot be parsed has no values, and readers that guess disagree on what it says.",
			remedy: "Mend the first place that is named; the others may follow from it."
		},
		messages: {
			unexpected: "Found `{{found}}`: expected {{expected}}",
			truncated: "Front matter ends too early: expected {{expected}}",
			unclosedString: "Text that starts with {{quote}} has no closing quote: expected {{quote}} after it",
			trailingComma: "`,` stands after the last item: JSON allows none, remove it",
			comment: "`{{found}}` starts no comment in {{language}}: remove the comment",
			invisible: "The invisible character {{character}} is no blank here: replace it with a space",
			control: "The control character {{character}} stands within text: expected `{{escape}}`",
			escape: "`{{found}}` is no escape sequence of {{language}}",
			notMapping: "Front matter is {{found}}: expected keys with values",
			documents: "A second YAML document starts here: expected one document of keys with values",
			alias: "Alias `*{{name}}` has no anchor `&{{name}}` before it",
			aliasCycle: "Alias `*{{name}}` stands within the value that it repeats",
			tag: "Tag `{{tag}}` is not supported here: expected a plain value without it",
			complexKey: "A key is a list or a mapping: expected text",
			mergeKey: "Merge key `<<` is not supported: write out the keys that it merges",
			separator: "`{{found}}` separates no key from its value: expected a colon and a space",
			yaml: "Invalid YAML: {{reason}}",
			toml: "Invalid TOML: {{reason}}"
		}
	},
	{
		id: "frontmatter-duplicate-key",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Disallow setting a key twice in one mapping",
			why: "Only one of the values counts, and which one depends on the reader.",
			remedy: "Remove one of the two keys, or merge their values."
		},
		messages: {
			duplicate: "Key `{{key}}` is set twice: line {{line}} already has it, remove one of them",
			repeated: "Key `{{key}}` is set twice in one table: remove one of them"
		}
	},
	...budgetRules
];

// src/engine/suppressions/suppression-rules.ts
const suppressionInvalid = {
	id: "suppression-invalid",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Require each suppression to name rules that exist, and a reason",
		why: "A suppression that cannot be understood is not in force, and its author believes that it is.",
		remedy: "Write what the message asks for; the file of suppressions has a JSON Schema that completes it in editors."
	},
	messages: {
		entry: "This suppression is not in force: {{problem}}",
		comment: "This suppression is not in force: {{problem}}"
	}
};
const suppressionExpired = {
	id: "suppression-expired",
	since: "0.1.0",
	recommended: "warn",
	docs: {
		summary: "Disallow suppressions whose last day has passed",
		why: "What it accepted for a time is reported again, and the suppression itself does nothing any more.",
		remedy: "Mend what is reported and remove the suppression, or give it a new day and say why."
	},
	messages: { expired: "This suppression of {{rules}} ended on {{until}}" }
};
const suppressionUnused = {
	id: "suppression-unused",
	since: "0.1.0",
	recommended: "warn",
	docs: {
		summary: "Disallow suppressions that suppress nothing",
		why: "A suppression that outlives its problem would hide the next one, and makes readers look for a problem that is not there.",
		remedy: "Remove it; if it is to hold, see that it names the seed, the rule and the value as they are now."
	},
	messages: {
		unused: "This suppression of {{rules}} suppresses nothing",
		absent: "This suppression of {{rules}} suppresses nothing: there is no {{subject}}"
	}
};
const suppressionRules = [
	suppressionExpired,
	suppressionInvalid,
	suppressionUnused
];
const ids = new Set(suppressionRules.map(({ id }) => id));
function isSuppressionRule(id) {
	return ids.has(id);
}

// src/engine/engine-rules.ts
const ruleCrashed = {
	id: "rule-crashed",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Require each rule to finish without an exception",
		why: "What a rule that crashed would have said about the seed is unknown, so the run cannot pass.",
		remedy: "Mend the rule if it is your own, or report it with the seed; turn it off until then with `rules: { <id>: off }`."
	},
	messages: {
		threw: "Rule `{{rule}}` crashed: {{error}}{{place}}",
		unknownMessage: "Rule `{{rule}}` reported the message `{{id}}`, which it does not declare",
		unfilled: "Rule `{{rule}}` gives no value for `{{name}}` in its message `{{id}}`",
		malformed: "Rule `{{rule}}` reported what is no finding: {{problem}}",
		misplaced: "Rule `{{rule}}` reported a place that cannot be: {{problem}}",
		notRun: "The rule did not run: {{problem}}",
		unknownPath: "Rule `{{rule}}` reported a finding in `{{reported}}`, which is no seed of this run"
	}
};
const findingsBudget = {
	id: "findings-budget",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Enforce a limit of 1,000 findings a rule in one seed",
		why: "Beyond the limit the findings have one common cause, and listing them all hides the others.",
		remedy: "Mend what the first findings of the rule name and run again."
	},
	messages: { exceeded: "Rule `{{rule}}` has more than {{limit}} findings in this seed; the rest is left out" }
};
const engineRules = [
	...seedRules,
	ruleCrashed,
	findingsBudget,
	...suppressionRules
].toSorted((a, b) => a.id < b.id ? -1 : 1);
const engineRuleIds = new Set(engineRules.map(({ id }) => id));

// src/corpus/identity.ts
function identify(member, data) {
	const { path, collection, captures } = member;
	return {
		path,
		collection: collection.name,
		id: toName(data, collection.fields["id"]) ?? capture$1(captures, "id"),
		locale: capture$1(captures, "locale") ?? toName(data, collection.fields["locale"])
	};
}
const NAME_LIMIT = 1e3;
function toName(data, pointer) {
	if (pointer === void 0) return void 0;
	const value = getAt(data, pointer);
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.length <= NAME_LIMIT && value.trim() !== "" ? value : void 0;
}
function capture$1(captures, name) {
	return Object.hasOwn(captures, name) ? captures[name] : void 0;
}

// src/seed/lines.ts
function lineAt(text, start) {
	const feed = text.indexOf("\n", start);
	const end = feed === -1 ? text.length : feed;
	return {
		start,
		end: end > start && text[end - 1] === "\r" ? end - 1 : end
	};
}
function nextLineStart(text, offset) {
	const feed = text.indexOf("\n", offset);
	return feed === -1 ? text.length : feed + 1;
}
const sliceOf = (text, { start, end }) => text.slice(start, end);
function findLine(text, start, pattern) {
	for (let at = start; at < text.length; at = nextLineStart(text, at)) {
		const line = lineAt(text, at);
		if (pattern.test(sliceOf(text, line))) return line;
	}
}
function findLineStarting(text, start, beginning) {
	if (text.startsWith(beginning, start)) return lineAt(text, start);
	const feed = text.indexOf(`\n${beginning}`, start);
	return feed === -1 ? void 0 : lineAt(text, feed + 1);
}
function lineNumberAt(text, offset) {
	let line = 1;
	for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line += 1) feed = text.indexOf("\n", feed + 1);
	return line;
}

// src/seed/body/budget.ts
const markerPattern = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
function findBodyExcess(text, start, limits) {
	let marks = 0;
	let items = 0;
	const isShort = text.length - start <= limits.bodyRun && !text.includes("\n=", start - 1);
	for (let at = start; at < text.length; at = nextLineStart(text, at)) {
		const line = lineAt(text, at);
		const depth = countMarkers(text, at, limits.bodyDepth + 1);
		if (depth > limits.bodyDepth) return excess("bodyDepth", at, line.end, limits);
		if (isShort) continue;
		if (depth > 0) items += isQuote(text, at) ? quoteItems : 1;
		if (items > limits.bodyItems) return excess("bodyItems", at, line.end, limits);
		if (depth > 0 || line.end === at) marks = 0;
		const counts = countMarks(text, at, line.end);
		marks += counts.marks + (text[at] === "=" ? underlineMarks : 0);
		if (marks > limits.bodyMarks) return excess("bodyMarks", at, line.end, limits);
		if (counts.longestRun <= limits.bodyRun) continue;
		return {
			rule: "input-budget",
			messageId: "bodyRun",
			data: {
				limit: limits.bodyRun,
				character: text[counts.runStart] ?? ""
			},
			span: {
				start: counts.runStart,
				end: counts.runStart + counts.longestRun
			}
		};
	}
}
function excess(messageId, start, end, limits) {
	return {
		rule: "input-budget",
		messageId,
		data: { limit: limits[messageId] },
		span: {
			start,
			end
		}
	};
}
const quoteItems = 4;
function isQuote(text, lineStart) {
	let at = lineStart;
	while (text[at] === " " || text[at] === "	") at += 1;
	return text[at] === ">";
}
function countMarkers(text, lineStart, max) {
	let count = 0;
	markerPattern.lastIndex = lineStart;
	while (count < max && markerPattern.test(text)) count += 1;
	return count;
}
const isMark = (code) => code === 42 || code === 91 || code === 93 || code === 95;
const underlineMarks = 50;
const isPunctuation = (code) => code > 32 && code < 48 || code > 57 && code < 65 || code > 90 && code < 97 || code > 122 && code < 127;
function countMarks(text, start, end) {
	let marks = 0;
	let longestRun = 0;
	let runStart = start;
	let from = start;
	for (let at = start; at < end; at += 1) {
		const code = text.charCodeAt(at);
		if (isMark(code)) marks += 1;
		if (code !== text.charCodeAt(from)) from = at;
		if (at - from < longestRun || !isPunctuation(code)) continue;
		longestRun = at - from + 1;
		runStart = from;
	}
	return {
		marks,
		longestRun,
		runStart
	};
}

// src/seed/body/plain.ts
const inlinePattern = /[\\`*_[|\t\r\0]|<[a-z/!?]|&#?\w+;| (?:\n|$)/i;
const blockPattern = /(?:^|\n)(?:[ \-+=~>]|\d+[.)]|#(?!#{0,5} [^\s#]))|^\uFEFF|(?:^|\n)#[^\n]*#(?:\n|$)/;
const isPlain$2 = (source) => !inlinePattern.test(source) && !blockPattern.test(source);
function parsePlain(source) {
	const children = [];
	let paragraph;
	const closeParagraph = () => {
		if (paragraph !== void 0) children.push(toParagraph(source, paragraph.start, paragraph.end));
		paragraph = void 0;
	};
	let offset = 0;
	const lines = source.split("\n");
	for (const [index, line] of lines.entries()) {
		const start = {
			line: index + 1,
			column: 1,
			offset
		};
		const end = {
			line: index + 1,
			column: line.length + 1,
			offset: offset + line.length
		};
		offset += line.length + 1;
		if (line === "" || line.startsWith("#")) closeParagraph();
		if (line.startsWith("#")) children.push(toHeading(line, start, end));
		else if (line !== "") paragraph = {
			start: paragraph?.start ?? start,
			end
		};
	}
	closeParagraph();
	return {
		type: "root",
		children,
		position: {
			start: {
				line: 1,
				column: 1,
				offset: 0
			},
			end: {
				line: lines.length,
				column: (lines.at(-1) ?? "").length + 1,
				offset: source.length
			}
		}
	};
}
function toParagraph(source, start, end) {
	return {
		type: "paragraph",
		children: [toText$11(source, start, end)],
		position: {
			start,
			end
		}
	};
}
function toHeading(line, start, end) {
	const hashes = line.indexOf(" ");
	const before = line.length - line.slice(hashes).trimStart().length;
	const textStart = {
		line: start.line,
		column: before + 1,
		offset: (start.offset ?? 0) + before
	};
	return {
		type: "heading",
		depth: hashes,
		children: [{
			type: "text",
			value: line.slice(before),
			position: {
				start: textStart,
				end
			}
		}],
		position: {
			start,
			end
		}
	};
}
function toText$11(source, start, end) {
	return {
		type: "text",
		value: source.slice(start.offset, end.offset),
		position: {
			start,
			end
		}
	};
}

// src/seed/body/markdown.ts
let parse$1;
function loadMarkdownFor(source) {
	return parse$1 !== void 0 || isPlain$2(source) ? void 0 : loadMarkdown();
}
async function loadMarkdown() {
	const [{ unified }, { default: remarkParse }] = await Promise.all([import("./unified2.js"), import("./remark-parse2.js")]);
	const processor = unified().use(remarkParse).freeze();
	parse$1 = (source) => processor.parse(source);
}
function parseMarkdown(source) {
	if (isPlain$2(source)) return parsePlain(source);
	if (parse$1 === void 0) throw new Error("The Markdown parser is not loaded");
	return parse$1(source);
}

// src/seed/keys.ts
const startPattern = /^(?:\{|\[\s*(?:["'{]|$)|["'][^"']{0,80}["']\s*[:=]|\? |%[A-Z]|!!?\w|&\w+(?:\s|$)|<<:|_[\w-]*:(?:\s|$)|-?[^\s#<>|`*_[-].{0,80}?:(?:\s|$)|[\w."'-]{1,80}\s*=\s)/;
const keyPattern = /^["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)/m;
const linePattern = /^(?:["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)|\[\[?[\w."-]+\]\]?\s*$|[ \t]|- |#)/;
function hasKeysBelow(text, start, maySkipBlank) {
	const line = findLine(text, start, maySkipBlank ? /^(?!#)\s*\S/ : /^(?!#)/);
	return line !== void 0 && startPattern.test(sliceOf(text, line));
}
function isOnlyKeys(block, maySkipBlank) {
	const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
	if (lines[0]?.trim() === "{") return true;
	const isPart = (line) => linePattern.test(line) || maySkipBlank && line.trim() === "";
	return !/^[\s-]/.test(block) && lines.every(isPart);
}
const hasBlankLine = (block) => /(?:^|\n)[ \t]*\r?(?:\n|$)/.test(block.replace(/\r?\n$/, ""));
const hasKeysWithin = (block) => !hasBlankLine(block.trimEnd()) && keyPattern.test(block);

// src/seed/problem.ts
const maxExcerptLength = 40;
function toExcerpt(content) {
	const [line = ""] = content.split(/[\r\n]/, 1);
	if (line.length <= maxExcerptLength) return line;
	return `${line.slice(0, maxExcerptLength).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function toCodePointName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/seed/opener.ts
const languages = [
	"json",
	"yaml",
	"yml",
	"toml"
];
const programs = new Set("js javascript coffee coffeescript cson ts typescript".split(" "));
const exactPattern = /^(?<marker>---|\+\+\+)[ \t]*(?<word>[\x21-\x7E]*)[ \t]*$/;
const inexactPattern = /^(?:[-\u2010-\u2015\u2212\uFF0D]{2,9}|\+{2,9}|;;;[\x21-\x7E]*)[ \t]*$/;
const blankedPattern = /^[\s\p{Cf}]*(?:---|\+\+\+)[\s\p{Cf}]*\w*[\s\p{Cf}]*$/u;
function readOpener(text, start) {
	const span = lineAt(text, start);
	const line = sliceOf(text, span);
	if (/^(?:---|\+\+\+)\w*[ \t]*\r/.test(line)) return readCarriageReturn(start, line);
	const groups = exactPattern.exec(line)?.groups;
	if (groups !== void 0) {
		const { marker = "", word = "" } = groups;
		if (word === "" || word[0] !== marker[0]) return readExact(text, span, marker, word);
	}
	if (inexactPattern.test(line)) return readInexact(span, line);
	return blankedPattern.test(line) ? readBlanked(start, line) : void 0;
}
function readExact(text, span, marker, word) {
	const isToml = marker === "+++";
	const language = languages.find((name) => name === (isToml && word === "" ? "toml" : word));
	if (language === void 0 ? word !== "" : isToml && language !== "toml") return {
		kind: "wrong",
		problem: toLanguageProblem(text, span, word),
		sure: true
	};
	return {
		kind: "fence",
		fence: {
			span,
			opener: word === "" ? marker : `${marker}${word}`,
			close: isToml ? "+++" : "---",
			language
		},
		sure: language !== void 0
	};
}
function toLanguageProblem(text, line, word) {
	const rule = "frontmatter-language";
	const start = text.indexOf(word, line.start + 3);
	const span = {
		start,
		end: start + word.length
	};
	const language = toExcerpt(word);
	if (programs.has(word.toLowerCase())) return {
		rule,
		messageId: "code",
		data: { language },
		span
	};
	const expected = findClosest(word, languages);
	return expected === void 0 ? {
		rule,
		messageId: "unknown",
		data: { language },
		span
	} : {
		rule,
		messageId: "similar",
		data: {
			language,
			expected
		},
		span
	};
}
function readCarriageReturn(start, line) {
	return {
		kind: "wrong",
		problem: {
			rule: "frontmatter-fence",
			messageId: "carriageReturn",
			data: {},
			span: {
				start,
				end: start + line.indexOf("\r")
			}
		},
		sure: true
	};
}
function readInexact(span, line) {
	const found = line.trimEnd();
	return {
		kind: "wrong",
		problem: {
			rule: "frontmatter-fence",
			messageId: "openInexact",
			data: {
				found,
				open: found.startsWith("+") ? "+++" : "---"
			},
			span
		},
		sure: false
	};
}
function readBlanked(lineStart, line) {
	const rule = "frontmatter-fence";
	const at = line.search(/[^\x20-\x7E\t]/);
	if (at === -1) {
		const opener = line.trim();
		const start = lineStart + line.indexOf(opener);
		const span = {
			start,
			end: start + opener.length
		};
		return {
			kind: "wrong",
			problem: {
				rule,
				messageId: "openIndented",
				data: { opener },
				span
			},
			sure: false
		};
	}
	const found = String.fromCodePoint(line.codePointAt(at) ?? 0);
	const span = {
		start: lineStart + at,
		end: lineStart + at + found.length
	};
	return {
		kind: "wrong",
		problem: found === "﻿" ? {
			rule,
			messageId: "secondBom",
			data: {},
			span
		} : {
			rule,
			messageId: "openInvisible",
			data: { character: toCodePointName(found) },
			span
		},
		sure: true
	};
}

// src/seed/preamble.ts
const commentPattern = /<!--[^]*?-->|(?:#|\/\/|%)[ \t]*(?:SPDX-[\w-]+:|Copyright[ \t]+(?:\(c\)|©|\d{4}))[^\n]*/iy;
const blankPattern = /\s*/y;
function findPreambleEnd(text) {
	let end = 0;
	for (let at = 0; at !== void 0; at = skip(text, end, commentPattern)) end = skip(text, at, blankPattern) ?? at;
	return text.lastIndexOf("\n", end - 1) + 1;
}
function skip(text, start, pattern) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}

// src/seed/fences.ts
function findFences(text) {
	const opener = readOpener(text, 0);
	if (opener === void 0) return findLater(text);
	const below = nextLineStart(text, 0);
	if (opener.kind === "wrong") return opener.sure || hasKeysBelow(text, below, false) ? {
		kind: "wrong",
		problem: opener.problem
	} : findLater(text);
	const close = findClose(text, opener.fence);
	if (!opener.sure && !isTry(text, below, close)) return notKeys(text, opener.fence);
	if ("problem" in close) return {
		kind: "wrong",
		problem: close.problem
	};
	return {
		kind: "exact",
		fence: opener.fence,
		close: close.span
	};
}
function isTry(text, below, close) {
	if ("problem" in close) return hasKeysBelow(text, below, !close.isAbsent);
	if ((findLine(text, below, /^\s*[^#\s]/)?.start ?? text.length) >= close.span.start || hasKeysBelow(text, below, true)) return true;
	const block = text.slice(below, close.span.start);
	return !hasBlankLine(block) || hasKeysWithin(block);
}
function findClose(text, fence) {
	const { close } = fence;
	const from = nextLineStart(text, fence.span.end);
	const span = findLineStarting(text, from, close);
	const dots = isYaml(fence) ? findDots(text, from, span?.start ?? text.length) : void 0;
	if (dots !== void 0) return { span: dots };
	if (span === void 0) return explainNoClose(text, from, fence);
	const found = sliceOf(text, span).trimEnd();
	if (found === close) return { span };
	return {
		problem: {
			rule: "frontmatter-fence",
			messageId: "closeInexact",
			data: {
				found: toExcerpt(found),
				close
			},
			span
		},
		isAbsent: false
	};
}
const isYaml = ({ close, language }) => close === "---" && language !== "json" && language !== "toml";
function findDots(text, from, end) {
	let line = findLineStarting(text, from, "...");
	while (line !== void 0 && line.start < end) {
		if (sliceOf(text, line).trimEnd() === "...") return line;
		line = findLineStarting(text, nextLineStart(text, line.end), "...");
	}
}
function explainNoClose(text, from, { close, opener, span }) {
	const rule = "frontmatter-fence";
	const indented = findLine(text, from, close === "---" ? /^[ \t]+---[ \t]*$/ : /^[ \t]+\+{3}[ \t]*$/);
	if (indented !== void 0) return {
		problem: {
			rule,
			messageId: "closeIndented",
			data: { close },
			span: indented
		},
		isAbsent: false
	};
	const other = findOtherClose(text, from);
	if (other !== void 0) return {
		problem: {
			rule,
			messageId: "closeOther",
			data: {
				opener,
				found: sliceOf(text, other).trimEnd(),
				close
			},
			span: other
		},
		isAbsent: false
	};
	return {
		problem: {
			rule,
			messageId: "unclosed",
			data: {
				opener,
				close
			},
			span
		},
		isAbsent: true
	};
}
function findOtherClose(text, from) {
	return findLine(text, from, /^(?:\+{2,}|-{2,}|\.\.\.|;;;)[ \t]*$/);
}
function findLater(text) {
	const rule = "frontmatter-missing";
	const firstLine = lineAt(text, 0);
	if (text.trim() === "") return {
		kind: "none",
		problem: {
			rule,
			messageId: "empty",
			data: {},
			span: firstLine
		}
	};
	const late = findLateFence(text);
	if (late === void 0) return {
		kind: "none",
		problem: {
			rule,
			messageId: "missing",
			data: {},
			span: firstLine
		}
	};
	return {
		kind: "wrong",
		problem: {
			rule: "frontmatter-fence",
			messageId: text.slice(0, late.start).trim() === "" ? "blankBefore" : "commentBefore",
			data: { line: lineNumberAt(text, late.start) },
			span: late
		}
	};
}
function findLateFence(text) {
	const start = findPreambleEnd(text);
	const opener = readOpener(text, start);
	if (opener?.kind !== "fence") return void 0;
	const close = findClose(text, opener.fence);
	if (!("span" in close)) return void 0;
	const block = text.slice(nextLineStart(text, start), close.span.start);
	return isOnlyKeys(block, opener.fence.close === "+++") ? opener.fence.span : void 0;
}
function notKeys(text, { opener, span }) {
	const rule = "frontmatter-missing";
	const line = findLine(text, nextLineStart(text, span.end), /\S/);
	if (line === void 0) return {
		kind: "none",
		problem: {
			rule,
			messageId: "missing",
			data: {},
			span
		}
	};
	return {
		kind: "none",
		problem: {
			rule,
			messageId: "notKeys",
			data: {
				opener,
				found: toExcerpt(sliceOf(text, line))
			},
			span: line
		}
	};
}

// src/seed/front-matter.ts
const sourceOf = ({ text, start, end }) => text.slice(start, end);
const shift = ({ start, end }, offset) => ({
	start: start + offset,
	end: end + offset
});
const noPlace = () => void 0;
function failed(syntax, problem, ...more) {
	return {
		syntax,
		data: void 0,
		problems: [problem, ...more],
		createLocator: () => noPlace
	};
}
function setOwn(target, key, value) {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else target[key] = value;
}

// src/seed/json/shape.ts
const quote = 34;
const backslash = 92;
function scanShape(source, limits) {
	const open = [];
	let keyCount = 0;
	for (let at = 0; at < source.length; at += 1) switch (source.charCodeAt(at)) {
		case quote:
			at = findClosingQuote(source, at);
			break;
		case 58:
			keyCount += 1;
			if (addKey(open) > limits.keys) return {
				excess: {
					kind: "keys",
					offset: at
				},
				keyCount
			};
			break;
		case 91:
		case 123:
			open.push(0);
			if (open.length > limits.depth) return {
				excess: {
					kind: "depth",
					offset: at
				},
				keyCount
			};
			break;
		case 93:
		case 125: open.pop();
	}
	return {
		excess: void 0,
		keyCount
	};
}
function addKey(open) {
	const count = (open.pop() ?? 0) + 1;
	open.push(count);
	return count;
}
function findClosingQuote(source, start) {
	let at = source.indexOf("\"", start + 1);
	while (at !== -1 && isEscaped(source, at)) at = source.indexOf("\"", at + 1);
	return at === -1 ? source.length : at;
}
function isEscaped(source, at) {
	let start = at;
	while (source.charCodeAt(start - 1) === backslash) start -= 1;
	return (at - start) % 2 === 1;
}

// src/seed/json/find-entry.ts
function createEntryFinder(source, isEachRead) {
	const root = {
		key: void 0,
		value: {
			start: skipBlanks(source, 0),
			end: source.lastIndexOf("}") + 1
		}
	};
	const containers = /* @__PURE__ */ new Map();
	const open = (entry) => {
		const known = containers.get(entry);
		if (known !== void 0) return known;
		const container = new Container(source, entry.value.start);
		if (isEachRead) container.readAll();
		containers.set(entry, container);
		return container;
	};
	return (pointer) => {
		let entry = root;
		for (const key of parsePointer(pointer)) entry = entry && open(entry).childAt(key);
		return entry;
	};
}
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
var Container = class {
	#source;
	#hasKeys;
	#children = /* @__PURE__ */ new Map();
	#next;
	constructor(source, start) {
		const opening = source.charCodeAt(start);
		const isContainer = opening === OPENING_BRACE || opening === OPENING_BRACKET;
		this.#source = source;
		this.#hasKeys = opening === OPENING_BRACE;
		this.#next = isContainer ? skipBlanks(source, start + 1) : source.length;
	}
	childAt(key) {
		let found = this.#children.get(key);
		while (found === void 0 && !this.#isRead()) if (this.#readChild() === key) found = this.#children.get(key);
		return found;
	}
	readAll() {
		while (!this.#isRead()) this.#readChild();
	}
	#isRead() {
		const code = this.#source.charCodeAt(this.#next);
		return code === CLOSING_BRACE || code === CLOSING_BRACKET || this.#next >= this.#source.length;
	}
	#readChild() {
		const source = this.#source;
		let key;
		let start = this.#next;
		if (this.#hasKeys) {
			key = {
				start,
				end: findClosingQuote(source, start) + 1
			};
			start = skipPast(source, key.end, COLON);
		}
		const name = key === void 0 ? String(this.#children.size) : toText$10(source, key);
		const end = skipValue(source, start);
		this.#children.set(name, {
			key,
			value: {
				start,
				end
			}
		});
		this.#next = skipPast(source, end, COMMA);
		return name;
	}
};
function toText$10(source, { start, end }) {
	const literal = source.slice(start, end);
	return literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
}
function skipPast(source, at, character) {
	const next = skipBlanks(source, at);
	return source.charCodeAt(next) === character ? skipBlanks(source, next + 1) : next;
}
function skipBlanks(source, start) {
	let at = start;
	while (at < source.length && source.charCodeAt(at) <= 32) at += 1;
	return at;
}
function skipValue(source, start) {
	const first = source.charCodeAt(start);
	if (first === QUOTE) return findClosingQuote(source, start) + 1;
	return first === OPENING_BRACE || first === OPENING_BRACKET ? skipContainer(source, start) : skipScalar(source, start);
}
function skipContainer(source, start) {
	let depth = 0;
	for (let at = start; at < source.length; at += 1) {
		const code = source.charCodeAt(at);
		if (code === QUOTE) at = findClosingQuote(source, at);
		else if (code === OPENING_BRACE || code === OPENING_BRACKET) depth += 1;
		else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return source.length;
}
function skipScalar(source, start) {
	let at = start;
	while (at < source.length && /[\w.+-]/.test(source.charAt(at))) at += 1;
	return at;
}

// src/seed/json/index-entries.ts
function* indexEntries(source) {
	const open = [];
	const tokenPattern = /[{}[\],"]|[^\s{}[\],":]+/g;
	for (let match = tokenPattern.exec(source); match !== null; match = tokenPattern.exec(source)) {
		const start = match.index;
		const [token] = match;
		const parent = open.at(-1);
		if (token === "{" || token === "[") open.push(toContainer(parent, start, token === "["));
		else if (token === "}" || token === "]") {
			open.pop();
			if (parent === void 0) continue;
			const { pointer, ownKey: key } = parent;
			yield {
				pointer,
				key,
				value: {
					start: parent.start,
					end: start + 1
				}
			};
		} else if (token === ",") {
			if (parent !== void 0) Object.assign(parent, {
				key: void 0,
				index: parent.index + 1
			});
		} else {
			const end = token === "\"" ? findClosingQuote(source, start) + 1 : tokenPattern.lastIndex;
			tokenPattern.lastIndex = end;
			if (parent?.isArray === false && parent.key === void 0) parent.key = {
				start,
				end
			};
			else yield {
				pointer: pointerIn(source, parent),
				key: parent?.key,
				value: {
					start,
					end
				}
			};
		}
	}
	function toContainer(parent, start, isArray) {
		return {
			pointer: pointerIn(source, parent),
			start,
			isArray,
			ownKey: parent?.key,
			key: void 0,
			index: 0
		};
	}
}
function pointerIn(source, parent) {
	if (parent === void 0) return "";
	if (parent.key === void 0) return appendToPointer(parent.pointer, parent.index);
	const key = JSON.parse(source.slice(parent.key.start, parent.key.end));
	return appendToPointer(parent.pointer, key);
}

// src/seed/json/places.ts
function createLocator(frontMatter, hasDuplicates) {
	const find = createEntryFinder(sourceOf(frontMatter), hasDuplicates);
	return (pointer, part) => {
		const span = find(pointer)?.[part];
		return span && shift(span, frontMatter.start);
	};
}
function findDuplicates$1(frontMatter) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	for (const entry of indexEntries(sourceOf(frontMatter))) {
		const earlier = first.get(entry.pointer);
		if (earlier === void 0) first.set(entry.pointer, entry);
		else if (entry.key !== void 0) problems.push(toProblem$2(frontMatter, entry, earlier));
	}
	return problems.toSorted((a, b) => a.span.start - b.span.start);
}
function toProblem$2(frontMatter, entry, earlier) {
	const span = shift(entry.key ?? entry.value, frontMatter.start);
	const offset = frontMatter.start + (earlier.key ?? earlier.value).start;
	return {
		rule: "frontmatter-duplicate-key",
		messageId: "duplicate",
		data: {
			key: toExcerpt(parsePointer(entry.pointer).at(-1) ?? ""),
			line: lineNumberAt(frontMatter.text, offset)
		},
		span
	};
}

// src/seed/json/read.ts
const startsLikeJson = (source) => /^[ \t\r\n]*\{/.test(source);
function readJson(frontMatter, limits) {
	const source = sourceOf(frontMatter);
	const data = parse(source);
	if (!isObject(data)) return void 0;
	const counted = countWithin(data, limits);
	if (counted !== void 0 && counted === countKeysQuickly(source)) return succeed(frontMatter, data);
	const { excess, keyCount } = scanShape(source, limits);
	if (excess !== void 0) {
		const start = frontMatter.start + excess.offset;
		return failed("json", {
			rule: "frontmatter-budget",
			messageId: excess.kind,
			data: { limit: limits[excess.kind] },
			span: {
				start,
				end: start + 1
			}
		});
	}
	return succeed(frontMatter, data, keyCount === counted ? [] : findDuplicates$1(frontMatter));
}
function succeed(frontMatter, data, problems = []) {
	const hasDuplicates = problems.length > 0;
	return {
		syntax: "json",
		data,
		problems,
		createLocator: () => createLocator(frontMatter, hasDuplicates)
	};
}
function parse(source) {
	try {
		return JSON.parse(source);
	} catch {
		return;
	}
}
function countWithin(value, limits, depth = 1) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth > limits.depth) return void 0;
	const items = isList(value) ? value : Object.values(value);
	if (!isList(value) && items.length > limits.keys) return void 0;
	let count = isList(value) ? 0 : items.length;
	for (const item of items) {
		if (typeof item !== "object" || item === null) continue;
		const inner = countWithin(item, limits, depth + 1);
		if (inner === void 0) return void 0;
		count += inner;
	}
	return count;
}
function countKeysQuickly(source) {
	if (/"[ \t\r\n]+:/.test(source)) return void 0;
	let count = 0;
	for (let at = source.indexOf("\":"); at !== -1; at = source.indexOf("\":", at + 2)) count += 1;
	return count;
}

// src/seed/read-values.ts
function readValues(frontMatter, language, limits) {
	if (language === "toml") return readToml(frontMatter, limits);
	const isJsonLike = startsLikeJson(sourceOf(frontMatter));
	const reading = isJsonLike ? readJson(frontMatter, limits) : void 0;
	if (reading !== void 0) return reading;
	if (language === "json") return explainJson(frontMatter);
	return isJsonLike ? readFlow(frontMatter, limits) : readYaml(frontMatter, limits);
}
async function readToml(frontMatter, limits) {
	return (await import("./seed-toml-read.js")).readToml(frontMatter, limits);
}
async function readYaml(frontMatter, limits) {
	return (await import("./seed-yaml-read.js")).readYaml(frontMatter, limits);
}
async function readFlow(frontMatter, limits) {
	const reading = await readYaml(frontMatter, limits);
	const [first] = reading.problems;
	if (first?.rule !== "frontmatter-syntax") return reading;
	const json = await explainJson(frontMatter);
	const [other] = json.problems;
	return other?.messageId === "truncated" || (other?.span.start ?? -1) >= first.span.start ? json : reading;
}
async function explainJson(frontMatter) {
	const problem = (await import("./seed-json-explain.js")).explainJson(frontMatter);
	if (problem !== void 0) return failed("json", problem);
	const { start, end } = frontMatter;
	return failed("json", {
		rule: "frontmatter-syntax",
		messageId: "notMapping",
		data: { found: "no object" },
		span: {
			start,
			end
		}
	});
}

// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// scripts/build/stub-gray-matter-engines.cjs
var require_stub_gray_matter_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require_stub_gray_matter_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_stub_gray_matter_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	matter.engines = engines;
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// src/seed/split.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
const { engines } = import_gray_matter.default;
for (const name of Object.keys(engines)) delete engines[name];
const leaveRaw = () => ({});
const rawEngines = {
	json: leaveRaw,
	yaml: leaveRaw,
	yml: leaveRaw,
	toml: leaveRaw
};
function split(text, fence, close) {
	const values = {
		start: nextLineStart(text, fence.span.end),
		end: close.start
	};
	const afterClose = nextLineStart(text, close.end);
	return {
		values,
		body: {
			start: fence.language === "json" || text[values.start] === "{" ? afterClose : Math.max(contentStart(text, fence, close), afterClose),
			end: text.length
		}
	};
}
function contentStart(text, fence, close) {
	const { language = "yaml", close: marker } = fence;
	const delimiters = [marker, sliceOf(text, close).trimEnd()];
	const { content } = (0, import_gray_matter.default)(text, {
		language,
		delimiters,
		engines: rawEngines
	});
	return text.length - content.length;
}

// src/seed/document.ts
function parseDocument(bytes, limits = defaultLimits) {
	if (bytes.byteLength > limits.fileBytes) return oversizeDocument(bytes.byteLength, limits);
	const { text, problem } = decode$1(bytes);
	if (problem !== void 0) return withoutValues(text, problem, true);
	const fences = findFences(text);
	if (fences.kind !== "exact") return withoutValues(text, fences.problem, fences.kind === "wrong");
	const excess = findExcess(text, fences, limits);
	if (excess !== void 0) return withoutValues(text, excess, true);
	return parseParts(text, fences, limits);
}
function parseParts(text, { fence, close }, limits) {
	const { values, body } = split(text, fence, close);
	const frontMatter = {
		text,
		...values
	};
	const bodyProblem = findBodyExcess(text, body.start, limits);
	const loading = bodyProblem === void 0 ? loadMarkdownFor(text.slice(body.start)) : void 0;
	const reading = readValues(frontMatter, fence.language, limits);
	const finish = (read) => {
		const otherClose = findOtherCause(read, frontMatter, fence);
		if (otherClose !== void 0) return withoutValues(text, otherClose, true);
		return new ParsedDocument(text, body.start, read, bodyProblem);
	};
	if (loading === void 0 && !(reading instanceof Promise)) return finish(reading);
	return Promise.all([reading, loading]).then(([read]) => finish(read));
}
function oversizeDocument(actual, limits = defaultLimits) {
	return withoutValues("", {
		rule: "input-budget",
		messageId: "size",
		data: {
			actual,
			limit: limits.fileBytes
		},
		span: {
			start: 0,
			end: 0
		}
	}, true);
}
function findExcess(text, { fence, close }, limits) {
	const rule = "frontmatter-budget";
	const source = text.slice(fence.span.end, close.start);
	const actual = source.length * 3 > limits.frontMatterBytes ? Buffer.byteLength(source) : 0;
	if (actual > limits.frontMatterBytes) return {
		rule,
		messageId: "size",
		data: {
			actual,
			limit: limits.frontMatterBytes
		},
		span: fence.span
	};
	if (!mayHaveBlanks(source, limits.blankRun)) return void 0;
	const blanks = new RegExp(`[\\n\\r\\u2028\\u2029]\\s{${limits.blankRun}}`).exec(source);
	if (blanks === null) return void 0;
	const start = fence.span.end + blanks.index;
	const span = {
		start,
		end: start + blanks[0].length
	};
	return {
		rule,
		messageId: "blankRun",
		data: { limit: limits.blankRun },
		span
	};
}
function mayHaveBlanks(source, length) {
	for (let at = length - 1; at < source.length; at += length) if (/\s/.test(source.charAt(at))) return true;
	return false;
}
function findOtherCause(reading, frontMatter, fence) {
	if (reading.problems[0]?.rule !== "frontmatter-syntax") return void 0;
	const span = findOtherClose(frontMatter.text, frontMatter.start);
	if (span === void 0 || span.start >= frontMatter.end) return void 0;
	const found = frontMatter.text.slice(span.start, span.end).trimEnd();
	return {
		rule: "frontmatter-fence",
		messageId: "closeOther",
		data: {
			opener: fence.opener,
			found,
			close: fence.close
		},
		span
	};
}
function withoutValues(text, problem, isTry) {
	return {
		text,
		hasFrontMatter: isTry,
		syntax: void 0,
		data: void 0,
		problems: [problem],
		opener: lineAt(text, 0),
		bodyStart: isTry ? text.length : 0,
		hasParsableBody: false,
		locate: () => void 0,
		isShared: () => false
	};
}
var ParsedDocument = class {
	hasFrontMatter = true;
	text;
	syntax;
	data;
	problems;
	opener;
	bodyStart;
	hasParsableBody;
	#createLocator;
	#createSharing;
	#locate;
	#isShared;
	constructor(text, bodyStart, reading, bodyProblem) {
		this.text = text;
		this.syntax = reading.syntax;
		this.data = reading.data;
		this.problems = [...reading.problems, ...bodyProblem === void 0 ? [] : [bodyProblem]];
		this.opener = lineAt(text, 0);
		this.bodyStart = bodyStart;
		this.hasParsableBody = bodyProblem === void 0;
		this.#createLocator = reading.createLocator;
		this.#createSharing = reading.createSharing ?? (() => () => false);
	}
	locate(pointer, part) {
		this.#locate ??= this.#createLocator();
		return this.#locate(pointer, part);
	}
	isShared(pointer, reach) {
		this.#isShared ??= this.#createSharing();
		return this.#isShared(pointer, reach);
	}
};

// src/seed/body/table.ts
const delimiterPattern = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function findCells(paragraph, source) {
	const { start, end } = paragraph.position ?? {};
	if (start?.column !== 1 || start.offset === void 0 || end?.offset === void 0) return void 0;
	const [header = "", delimiter = "", ...rows] = source.slice(start.offset, end.offset).split("\n");
	if (!delimiter.includes("|") || !delimiterPattern.test(delimiter.trimEnd())) return void 0;
	const cells = [...cellsOf(header, start.offset)];
	let offset = start.offset + header.length + delimiter.length + 2;
	for (const row of rows) {
		cells.push(...cellsOf(row, offset));
		offset += row.length + 1;
	}
	return cells;
}
function* cellsOf(row, offset) {
	for (const match of row.matchAll(/(?:\\.|[^|\\])+/g)) {
		const text = match[0].trim();
		const start = offset + match.index + match[0].indexOf(text);
		if (text !== "") yield {
			start,
			end: start + text.length
		};
	}
}

// src/seed/body/text.ts
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const unspacedBreak = new RegExp(`(?<=${unspaced})\\n(?=${unspaced})`, "gu");
function toPlainText$1(nodes) {
	return toRawText(nodes).replaceAll(/\r\n?/g, "\n").replaceAll(unspacedBreak, "").replaceAll(/[\n\v]/g, " ").trim();
}
const toRawText = (nodes) => nodes.map(toRaw).join("");
function toRaw(node) {
	switch (node.type) {
		case "text":
		case "inlineCode": return node.value;
		case "image":
		case "imageReference": return node.alt ?? "";
		case "break": return "\v";
		case "html": return /^<br\b/i.test(node.value) ? "\v" : "";
		case "emphasis":
		case "strong":
		case "delete":
		case "link":
		case "linkReference": return toRawText(node.children);
		case "footnoteReference": return "";
	}
}

// src/seed/body/blocks.ts
function toBlocks(tree, source) {
	const blocks = [];
	const add = (kind, text, span) => {
		if (text !== "") blocks.push({
			kind,
			text,
			span
		});
	};
	const visit = (node, kind) => {
		switch (node.type) {
			case "paragraph": {
				const cells = findCells(node, source);
				if (cells === void 0) add(kind, toPlainText$1(node.children), spanOf$2(node));
				for (const span of cells ?? []) add("cell", toCellText(source, span), span);
				break;
			}
			case "heading":
				add("heading", toPlainText$1(node.children), spanOf$2(node));
				break;
			case "code":
				add("code", node.value, spanOf$2(node));
				break;
			case "listItem":
				visitAll(node, "item");
				break;
			case "blockquote":
				visitAll(node, "quote");
				break;
			case "list":
			case "root": visitAll(node, kind);
		}
	};
	const visitAll = (parent, kind) => {
		for (const child of parent.children) visit(child, kind);
	};
	visit(tree, "paragraph");
	return blocks;
}
function toCellText(source, { start, end }) {
	const cell = source.slice(start, end).replaceAll("\\|", "|");
	return toBlocks(parseMarkdown(cell), cell).map(({ text }) => text).join(" ");
}
function spanOf$2({ position }) {
	return {
		start: position?.start.offset ?? 0,
		end: position?.end.offset ?? 0
	};
}

// src/seed/body/body.ts
const empty = {
	type: "root",
	children: []
};
var LazyBody = class {
	source;
	#isParsable;
	#tree;
	#blocks;
	constructor(source, isParsable) {
		this.source = source;
		this.#isParsable = isParsable;
	}
	get tree() {
		return this.#tree ??= this.#isParsable ? parseMarkdown(this.source) : empty;
	}
	get blocks() {
		return this.#blocks ??= toBlocks(this.tree, this.source);
	}
};

// src/seed/seed.ts
function createSeed(document, context) {
	return new ParsedSeed(document, context);
}
var ParsedSeed = class {
	path;
	collection;
	id;
	locale;
	data;
	captures;
	#document;
	#fields;
	#body;
	constructor(document, context) {
		this.path = context.path;
		this.collection = context.collection;
		this.id = context.id;
		this.locale = context.locale;
		this.data = document.data ?? {};
		this.captures = context.captures;
		this.#document = document;
		this.#fields = context.fields;
	}
	get body() {
		const { text, bodyStart, hasParsableBody } = this.#document;
		return this.#body ??= new LazyBody(text.slice(bodyStart), hasParsableBody);
	}
	get(at) {
		const pointer = isPointer$3(at) ? at : this.#pointerOf(at);
		return pointer === void 0 ? void 0 : getAt(this.data, pointer);
	}
	select(pattern) {
		return selectAll(this.data, pattern);
	}
	#pointerOf(field) {
		return Object.hasOwn(this.#fields, field) ? this.#fields[field] : void 0;
	}
};
const isPointer$3 = (at) => at === "" || at.startsWith("/");

// src/engine/load.ts
function loadSeed(file) {
	const document = "bytes" in file ? parseDocument(file.bytes) : oversizeDocument(file.oversizeBytes);
	return document instanceof Promise ? document.then((parsed) => toLoaded(file, parsed)) : toLoaded(file, document);
}
function toLoaded({ member }, document) {
	const { collection, captures } = member;
	const identity = {
		...identify(member, document.data),
		captures,
		fields: collection.fields
	};
	return {
		member,
		identity,
		document,
		seed: document.data === void 0 ? void 0 : createSeed(document, identity)
	};
}

// src/seed/part/pieces.ts
function mapRange(pieces, text, part) {
	if (part.start < 0 || part.start > part.end || part.end > text.length) return void 0;
	if (pieces.map((piece) => piece.text).join("") !== text) return void 0;
	const start = startOf$1(pieces, part.start);
	return {
		start,
		end: part.start === part.end ? start : endOf(pieces, part.end)
	};
}
function startOf$1(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest < piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.start;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
function endOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest <= piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.end;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
const isVerbatim = ({ text, start, end }) => text.length === end - start;
function toPieces(source, { start, end }, tokens, decode) {
	const pieces = [];
	for (const { 0: token, index } of source.slice(start, end).matchAll(tokens)) {
		const from = start + index;
		pieces.push({
			text: decode(token),
			start: from,
			end: from + token.length
		});
	}
	return pieces;
}

// src/seed/part/json-text.ts
const TOKENS = /[^\\]+|\\(?:u[\da-fA-F]{4}|[^])/g;
function readJsonText(source) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	if (!source.includes("\\")) return [{
		text: source.slice(1, -1),
		...inner
	}];
	return toPieces(source, inner, TOKENS, (token) => token.startsWith("\\") ? JSON.parse(`"${token}"`) : token);
}

// src/seed/part/escapes.ts
const SHORT = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["e", "\x1B"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["v", "\v"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
const ESCAPE = String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])`;
function unescape(escape) {
	if (escape.length > 2) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
	const character = escape.slice(1);
	return SHORT.get(character) ?? character;
}

// src/seed/part/toml-text.ts
const LITERAL = /\r\n|\r|[^\r]+/g;
const BASIC = new RegExp(String.raw`\\[ \t]*\r?\n[ \t\r\n]*|${ESCAPE}|\r\n|\r|[^\r\\]+`, "g");
function readTomlText(source) {
	const quotes = /^(?:"""|''')/.test(source) ? 3 : 1;
	const inner = {
		start: quotes + (quotes === 3 ? /^\r?\n/.exec(source.slice(3, 5))?.[0].length ?? 0 : 0),
		end: source.length - quotes
	};
	if (source.startsWith("'")) return toPieces(source, inner, LITERAL, toLineFeed);
	return toPieces(source, inner, BASIC, (token) => {
		if (!token.startsWith("\\")) return toLineFeed(token);
		return /^\\\s/.test(token) ? "" : unescape(token);
	});
}
const toLineFeed = (token) => token === "\r\n" ? "\n" : token;

// src/seed/part/yaml-block-text.ts
function readBlockText(source, text) {
	const pieces = [];
	let read = 0;
	let end = source.indexOf("\n");
	if (end === -1) return pieces;
	const add = (added, from, to) => {
		pieces.push({
			text: added,
			start: from,
			end: to
		});
		read += added.length;
		end = to;
	};
	for (const line of toLines$1(source, text)) {
		const isFirst = pieces.length === 0;
		if (line.text === "") continue;
		const gap = findGap(text, read, isFirst);
		if (gap !== "" || isFirst) add(gap, isFirst ? line.start - gap.length : end, line.start);
		add(line.text, line.start, line.start + line.text.length);
	}
	const rest = text.slice(read);
	if (/^\s+$/.test(rest)) add(rest, end, source.length);
	return pieces;
}
function findGap(text, offset, isFirst) {
	let end = offset;
	while (text[end] === "\n") end += 1;
	if (end === offset && !isFirst && text[end] === " ") end += 1;
	return text.slice(offset, end);
}
function toLines$1(source, text) {
	const [, ...lines] = source.split("\n");
	const indent = measureIndent(lines) - measureIndent(text.split("\n"));
	let offset = source.indexOf("\n") + 1;
	return lines.map((line) => {
		const start = offset + Math.min(indent, line.length);
		offset += line.length + 1;
		return {
			text: line.slice(Math.max(0, indent)).replace(/\r$/, ""),
			start
		};
	});
}
function measureIndent(lines) {
	return lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0;
}

// src/seed/part/yaml-text.ts
const FOLD = String.raw`[ \t]*\r?\n[ \t\r\n]*`;
const PLAIN$3 = new RegExp(String.raw`${FOLD}|[ \t]+|\r|[^ \t\r\n]+`, "g");
const SINGLE = new RegExp(String.raw`''|${FOLD}|[ \t]+|\r|[^ \t\r\n']+`, "g");
const DOUBLE = new RegExp(String.raw`\\\r?\n[ \t]*|${ESCAPE}|${FOLD}|[ \t]+|\r|[^ \t\r\n\\]+`, "g");
function readYamlText(source, text) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	switch (source[0]) {
		case "\"": return toPieces(source, inner, DOUBLE, decodeDouble);
		case "'": return toPieces(source, inner, SINGLE, (token) => token === "''" ? "'" : fold$5(token));
		case "|":
		case ">": return readBlockText(source, text);
		case "*": return [];
		default: return toPieces(source, {
			start: 0,
			end: source.length
		}, PLAIN$3, fold$5);
	}
}
function decodeDouble(token) {
	if (!token.startsWith("\\")) return fold$5(token);
	return /^\\\r?\n/.test(token) ? "" : unescape(token);
}
function fold$5(token) {
	const breaks = token.split("\n").length - 1;
	if (breaks === 0) return token;
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

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
	if (isPointer$2(place.at)) return place.at;
	return Object.hasOwn(identity.fields, place.at) ? identity.fields[place.at] ?? null : null;
}
function spanOf$1(place, loaded) {
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
function isPointer$2(at) {
	return at === "" || at.startsWith("/");
}

// src/engine/fix/without-mends.ts
function withoutMends(outcome) {
	return {
		...outcome,
		diagnostics: outcome.diagnostics.map(withoutMend)
	};
}
function withoutMend(diagnostic) {
	if (diagnostic.mend === void 0) return diagnostic;
	const { mend: _, ...rest } = diagnostic;
	return rest;
}

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

// src/engine/fix/is-fixable.ts
function isFixable({ fix }, own, lookUp) {
	if (fix === void 0) return false;
	return !fix.some((edit) => {
		const loaded = edit.in === void 0 ? own : lookUp(edit.in);
		return loaded !== void 0 && isRefused(edit, loaded);
	});
}
function isRefused(edit, loaded) {
	const at = edit.kind === "body" ? null : pointerOf({ at: edit.at }, loaded);
	return at !== null && loaded.document.isShared(at, reachOf(edit));
}
function reachOf(edit) {
	switch (edit.kind) {
		case "rename": return "key";
		case "part": return edit.key === true ? "key" : "within";
		case "set":
		case "remove": return "whole";
		case "insert":
		case "order":
		case "body": return "within";
	}
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
	const span = textSpan ?? spanOf$1(finding, loaded);
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
			isFixable: isFixable(finding, loaded, lookUp),
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
function toDiagnostic$1({ told, record, problem, mend }, verdict) {
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
const LEVELS$1 = [
	"off",
	"info",
	"warn",
	"error"
];
function levelOf({ levels = {} }, { message }, set) {
	const highest = Object.hasOwn(levels, message) ? levels[message] : void 0;
	return highest !== void 0 && LEVELS$1.indexOf(highest) < LEVELS$1.indexOf(set) ? highest : set;
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
		span: spanOf$1(place, loaded)
	};
}

// src/corpus/compare-text.ts
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/engine/relation-facts.ts
const relationFacts = {
	scope: "corpus",
	meta: {
		id: "relation-facts",
		since: "0.1.0",
		recommended: "off",
		docs: {
			summary: "Enforce nothing",
			why: "A report shows how the records of a change hang together.",
			remedy: "There is nothing to do."
		},
		messages: {}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	check: () => []
};

// src/engine/leave-out-derived.ts
function leaveOutDerived(differences, derived) {
	if (derived.length === 0) return differences;
	return differences.filter(({ pointer, before, after }) => {
		if (isDerived(pointer, derived)) return false;
		return !isSameValue(prune(before, pointer, derived), prune(after, pointer, derived));
	});
}
function isDerived(pointer, derived) {
	return derived.some((pattern) => coversPointer(pattern, pointer));
}
function prune(value, at, derived) {
	const isKept = ([key]) => !isDerived(appendToPointer(at, key), derived);
	const pruneAt = (key, child) => prune(child, appendToPointer(at, key), derived) ?? null;
	if (isList(value)) return [...value.entries()].filter(isKept).map(([index, item]) => pruneAt(index, item));
	if (!isObject(value)) return value;
	const kept = Object.entries(value).filter(isKept);
	return Object.fromEntries(kept.map(([key, child]) => [key, pruneAt(key, child)]));
}

// src/engine/seed-change.ts
function createSeedChange(sides, otherLocales) {
	return new ComparedSeeds(sides, otherLocales);
}
var ComparedSeeds = class {
	before;
	after;
	isRead;
	otherLocales;
	#sides;
	#differences;
	#hasNewBody;
	constructor(sides, otherLocales) {
		const { before, after } = sides;
		this.before = before?.seed;
		this.after = after?.seed;
		this.isRead = [before, after].every((side) => side === void 0 || side.seed !== void 0);
		this.otherLocales = otherLocales;
		this.#sides = sides;
	}
	get differences() {
		return this.#differences ??= this.#compareData();
	}
	get hasNewBody() {
		return this.#hasNewBody ??= this.#compareBodies();
	}
	changed = (at) => !isSameValue(this.before?.get(at), this.after?.get(at));
	#compareData() {
		const { before, after } = this;
		if (before === void 0 || after === void 0 || before === after) return [];
		const derived = this.#sides.after?.member.collection.derived ?? [];
		return leaveOutDerived(findDifferences(before.data, after.data), derived);
	}
	#compareBodies() {
		const [before, after] = [toText$9(this.before), toText$9(this.after)];
		return !isSameText(before, after);
	}
};
function toText$9(seed) {
	return (seed?.body.source ?? "").replace(/^\s*[\r\n]/, "");
}

// src/engine/trace-chains.ts
function traceChains({ before, after, touched }) {
	const links = joinLinks(before.graph, after.graph);
	const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
	const distances = measureDistances(links, [...touched].filter((id) => ends.has(id)));
	if (distances.size === 0) return void 0;
	const stateOf = (id) => {
		if (!after.ids.has(id)) return before.ids.has(id) ? "deleted" : "missing";
		if (!before.ids.has(id)) return "added";
		return touched.has(id) ? "changed" : "same";
	};
	return {
		records: [...distances].toSorted(([a, near], [b, far]) => near - far || compareText(a, b)).map(([id]) => ({
			id,
			state: stateOf(id)
		})),
		links: links.filter(({ from, to }) => distances.has(from) && distances.has(to)).toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
	};
}
function joinLinks(before, after) {
	const has = (graph, from, to) => graph.get(from)?.has(to) === true;
	const kept = listLinks(after).map(({ from, to }) => {
		return {
			from,
			to,
			state: has(before, from, to) ? "same" : "added"
		};
	});
	const removed = listLinks(before).filter(({ from, to }) => !has(after, from, to)).map(({ from, to }) => ({
		from,
		to,
		state: "removed"
	}));
	return [...kept, ...removed];
}
function listLinks(graph) {
	return [...graph].flatMap(([from, targets]) => [...targets.keys()].map((to) => ({
		from,
		to
	})));
}
function measureDistances(links, starts) {
	const distances = walk(links, starts);
	const against = links.map(({ from, to }) => ({
		from: to,
		to: from
	}));
	for (const [id, distance] of walk(against, starts)) distances.set(id, Math.min(distance, distances.get(id) ?? distance));
	return distances;
}
function walk(links, starts) {
	const targets = /* @__PURE__ */ new Map();
	for (const { from, to } of links) {
		const known = targets.get(from);
		if (known === void 0) targets.set(from, [to]);
		else known.push(to);
	}
	const distances = new Map(starts.map((id) => [id, 0]));
	for (const [id, distance] of distances) for (const to of targets.get(id) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
	return distances;
}

// src/engine/chains.ts
function findChains({ head, base }, pairs, rules) {
	const ruleIndex = rules.indexOf(relationFacts);
	const touched = ruleIndex < 0 ? [] : pairs.filter(isTouched);
	if (touched.length === 0) return [];
	const seeds = [head, base].map(({ facts }) => [...facts.values()]);
	return listScopes(seeds.flat()).flatMap((scope) => {
		const [after, before] = seeds.map((each) => readSnapshot(each, scope, ruleIndex));
		if (after === void 0 || before === void 0) return [];
		const ids = new Set(touched.flatMap((pair) => idsOf$1(pair, scope)));
		const chains = traceChains({
			before,
			after,
			touched: ids
		});
		return chains === void 0 ? [] : {
			...describe$3(scope),
			...chains
		};
	});
}
function isTouched({ before, after }) {
	if (before === void 0 || after === void 0) return true;
	const change = createSeedChange({
		before,
		after
	}, []);
	const isRenamed = before.identity.id !== after.identity.id;
	return !change.isRead || isRenamed || change.hasNewBody || change.differences.length > 0;
}
function listScopes(seeds) {
	const collections = /* @__PURE__ */ new Map();
	for (const { collection } of seeds) collections.set(collection.name, collection);
	const scopes = /* @__PURE__ */ new Map();
	for (const collection of collections.values()) for (const [index, relation] of collection.relations.entries()) {
		const name = relation.acyclic ? findSharedScope(collection, relation) : void 0;
		if (name !== void 0) scopes.set(`${name}\0${index}`, {
			name,
			relation: relation.name,
			index
		});
	}
	return [...scopes.values()].toSorted((a, b) => compareText(a.name, b.name) || a.index - b.index);
}
function describe$3({ name, relation }) {
	return {
		relation,
		collection: name === "*" ? null : name
	};
}
function isIn({ name }, collection) {
	return name === "*" || name === collection;
}
function idsOf$1({ before, after }, scope) {
	return [before, after].flatMap((side) => {
		if (side === void 0 || !isIn(scope, side.identity.collection)) return [];
		return side.identity.id ?? [];
	});
}
function readSnapshot(seeds, scope, ruleIndex) {
	const own = seeds.filter(({ identity }) => isIn(scope, identity.collection));
	const said = own.flatMap(({ identity, facts }) => {
		const fact = facts[ruleIndex];
		return fact === void 0 ? [] : [{
			...identity,
			fact
		}];
	});
	return {
		ids: new Set(own.flatMap(({ identity }) => identity.id ?? [])),
		graph: buildRelationGraph(said, scope.index)
	};
}

// src/engine/growth.ts
function countGrowth(present, fixed, wasAccepted = () => false) {
	const growth = /* @__PURE__ */ new Map();
	const add = (rule, number) => {
		if (number !== 0 && !isSuppressionRule(rule)) growth.set(rule, (growth.get(rule) ?? 0) + number);
	};
	const countBefore = (former) => wasAccepted(former) ? 0 : 1;
	for (const { diagnostic, former } of present) {
		const now = diagnostic.suppression === void 0 ? 1 : 0;
		add(diagnostic.rule, now - (former === void 0 ? 0 : countBefore(former)));
	}
	for (const judged of fixed) add(judged.told.rule, -countBefore(judged));
	return new Map([...growth].filter(([, number]) => number !== 0));
}

// src/engine/fix/shape.ts
const MAX_DEPTH = 200;
function findMendProblem({ fix, suggestions }) {
	const problem = fix === void 0 ? void 0 : findEditsProblem("fix", fix);
	if (problem !== void 0 || suggestions === void 0) return problem;
	if (!Array.isArray(suggestions)) return "`suggestions` is no list";
	for (const suggestion of suggestions) {
		if (!isRecord$2(suggestion)) return "`suggestions` has an item that is no suggestion";
		const { title, edits } = suggestion;
		if (typeof title !== "string" || title === "") return "a suggestion has no `title`";
		const inEdits = findEditsProblem("edits", edits);
		if (inEdits !== void 0) return inEdits;
	}
}
function pathsNamedIn({ fix = [], suggestions = [] }) {
	return [...fix, ...suggestions.flatMap((suggestion) => suggestion.edits)].flatMap(({ in: path }) => path ?? []);
}
function findEditsProblem(name, edits) {
	if (!Array.isArray(edits) || edits.length === 0) return `\`${name}\` is no list of edits`;
	for (const edit of edits) {
		const problem = isRecord$2(edit) ? findEditProblem(edit) : "it is no object";
		if (problem !== void 0) return `\`${name}\` has an edit that is none: ${problem}`;
	}
}
function findEditProblem(edit) {
	const { kind, at, in: path } = edit;
	if (path !== void 0 && typeof path !== "string") return "`in` is no path";
	if (kind !== "body" && typeof at !== "string") return "`at` is no pointer and no field";
	switch (kind) {
		case "set": return findValueProblem(edit);
		case "insert":
			if (edit["index"] !== void 0 && !isOffset(edit["index"])) return "`index` is no position";
			return findValueProblem(edit);
		case "remove": return;
		case "rename": return typeof edit["key"] === "string" ? void 0 : "`key` is no text";
		case "order": return isTexts(edit["keys"]) ? void 0 : "`keys` is no list of texts";
		case "part":
			if (!isSpan(edit["part"])) return "`part` is no range";
			return findTextProblem(edit);
		case "body": return isSpan(edit["span"]) ? findTextProblem(edit) : "`span` is no range";
		default: return "its `kind` is none that there is";
	}
}
function findValueProblem({ value }) {
	return isJson(value, MAX_DEPTH) ? void 0 : "`value` is no JSON";
}
function findTextProblem({ text }) {
	return typeof text === "string" ? void 0 : "`text` is no text";
}
function isJson(value, depth) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return true;
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object" || depth === 0) return false;
	return Object.values(value).every((child) => isJson(child, depth - 1));
}
function isTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isSpan(value) {
	if (!isRecord$2(value)) return false;
	const { start, end } = value;
	return isOffset(start) && isOffset(end) && start <= end;
}
function isOffset(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isRecord$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/engine/finding-shape.ts
function describeStranger(value) {
	if (isRecord$2(value)) return void 0;
	if (typeof value === "string") return `the text \`${value}\``;
	if (Array.isArray(value)) return "a list";
	return typeof value === "function" ? "a function" : `\`${String(value)}\``;
}
function findFindingProblem(finding) {
	const parts = finding;
	const { message, in: path, data, related } = parts;
	if (message === void 0) return "it has no `message`, expected the id of one";
	if (path === void 0) return "it has no `in`, expected the path of the seed that it is about";
	if (typeof message !== "string") return "`message` is no text";
	if (data !== void 0 && (!isRecord$2(data) || !Object.values(data).every(isWord))) return "`data` is no object of texts and numbers";
	return findPlaceProblem(parts) ?? (related === void 0 ? void 0 : findRelatedProblem(related)) ?? findMendProblem(parts);
}
function findRelatedProblem(related) {
	if (!Array.isArray(related)) return "`related` is no list";
	for (const place of related) {
		if (!isRecord$2(place)) return "`related` has an item that is no place";
		const problem = findPlaceProblem(place);
		if (problem !== void 0) return problem;
	}
}
function findPlaceProblem(place) {
	const { at, in: path, message, span, part } = place;
	if (at !== void 0 && typeof at !== "string") return "`at` is no pointer and no field";
	if (path !== void 0 && typeof path !== "string") return "`in` is no path";
	if (message !== void 0 && typeof message !== "string") return "`message` is no text";
	if (span !== void 0 && !isSpan(span)) return "`span` is no range";
	return part === void 0 || isSpan(part) ? void 0 : "`part` is no range";
}
function isWord(value) {
	return typeof value === "string" || typeof value === "number";
}

// src/engine/rule-failure.ts
var RuleFailure = class extends Error {
	name = "RuleFailure";
	place;
	constructor(cause, place) {
		super("A rule of the house failed", { cause });
		this.place = place;
	}
};
function thrownBy(error) {
	return error instanceof RuleFailure ? error.cause : error;
}

// src/engine/raised.ts
function raiseCrash(rule, path, error) {
	const thrown = thrownBy(error);
	const finding = {
		in: path,
		message: "threw",
		data: {
			rule,
			error: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
			place: error instanceof RuleFailure ? ` (${error.place})` : ""
		}
	};
	return {
		meta: ruleCrashed,
		finding
	};
}
function ruleOf({ meta, finding }) {
	return meta.id === ruleCrashed.id || meta.id === findingsBudget.id ? String(finding.data?.["rule"] ?? meta.id) : meta.id;
}
function isCrash({ meta }) {
	return meta.id === ruleCrashed.id;
}
function isCrashTold({ told }) {
	return told.rule === ruleCrashed.id;
}
function isExcessTold({ told }) {
	return told.rule === findingsBudget.id;
}
const FINDINGS_LIMIT = 1e3;
function raiseExcess(rule, path) {
	return {
		meta: findingsBudget,
		finding: {
			in: path,
			message: "exceeded",
			data: {
				rule,
				limit: FINDINGS_LIMIT
			}
		}
	};
}
function raise(meta, finding, fallbackPath, hasSeed) {
	const rule = meta.id;
	const isKnown = hasSeed(finding.in);
	const problem = findFindingProblem(finding) ?? (isKnown ? findPathProblem(finding, hasSeed) : void 0);
	if (problem !== void 0) {
		const path = isKnown ? finding.in : fallbackPath;
		return {
			meta: ruleCrashed,
			finding: {
				in: path,
				message: "malformed",
				data: {
					rule,
					problem
				}
			}
		};
	}
	if (!isKnown) {
		const data = {
			rule,
			reported: finding.in
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: fallbackPath,
				message: "unknownPath",
				data
			}
		};
	}
	if (!Object.hasOwn(meta.messages, finding.message)) {
		const data = {
			rule,
			id: finding.message
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "unknownMessage",
				data
			}
		};
	}
	const name = findUnfilled(meta.messages[finding.message] ?? "", finding.data);
	if (name !== void 0) {
		const data = {
			rule,
			id: finding.message,
			name
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "unfilled",
				data
			}
		};
	}
	return {
		meta,
		finding
	};
}
function findPathProblem(finding, hasSeed) {
	if (finding.fix === void 0 && finding.suggestions === void 0) return void 0;
	const unknown = pathsNamedIn(finding).find((path) => !hasSeed(path));
	return unknown && `it would edit \`${unknown}\`, which is no seed that the rule may edit`;
}

// src/engine/check-both-sides.ts
function checkBothSides(rules, sides) {
	const head = sides.head.checkAcrossSeeds();
	if (head.some(isCrash)) return {
		head,
		base: leaveOutCrashed(sides.base.checkAcrossSeeds())
	};
	const changed = findChangedRules(rules, sides);
	const ids = new Set(changed.map(({ meta }) => meta.id));
	return {
		head,
		base: leaveOutCrashed([...head.filter((raised) => !ids.has(ruleOf(raised))), ...sides.base.checkAcrossSeeds(changed)])
	};
}
function leaveOutCrashed(base) {
	const crashed = new Set(base.filter(isCrash).map(ruleOf));
	return crashed.size === 0 ? base : base.filter((raised) => !crashed.has(ruleOf(raised)));
}
function findChangedRules(rules, { head, base, changedPaths }) {
	const pairs = [...changedPaths].map((path) => [head.facts.get(path), base.facts.get(path)]);
	if (pairs.some(([after, before]) => !isSameRecord$2(after, before))) return rules;
	return rules.filter((_, index) => pairs.some(([after, before]) => !isDeepStrictEqual(after?.facts[index], before?.facts[index])));
}
function isSameRecord$2(after, before) {
	return isDeepStrictEqual(after?.identity, before?.identity) && after?.isParsed === before?.isParsed && after?.collection === before?.collection && [after, before].every((facts) => facts === void 0 || facts.crashes.length === 0);
}

// src/engine/causes.ts
async function explainCauses(introduced, { pairs }, { head }) {
	const loaded = await head.shelf.loadAll(new Set(introduced.map(({ told }) => told.path)));
	const causes = new Causes(pairs);
	return introduced.map((judged) => {
		const own = loaded.get(judged.told.path);
		return own === void 0 ? judged : causes.explain(judged, own);
	});
}
var Causes = class {
	#byPath = /* @__PURE__ */ new Map();
	#byId;
	#byRecord;
	#told = /* @__PURE__ */ new Map();
	constructor(pairs) {
		for (const pair of pairs) for (const side of [pair.before, pair.after]) if (side !== void 0) this.#byPath.set(side.identity.path, pair);
		const likeliest = pairs.toSorted(compareCauses);
		this.#byId = new Candidates$1(likeliest, idsOf);
		this.#byRecord = new Candidates$1(likeliest, (pair) => {
			return idsOf(pair).map((id) => toRecordKey(sideOf(pair), id));
		});
	}
	explain(judged, own) {
		const { told } = judged;
		const touched = this.#byPath.get(told.path);
		const related = touched === void 0 ? this.#explainUntouched(told, own) : this.#explainTouched(told, touched);
		return {
			...judged,
			told: {
				...told,
				related
			}
		};
	}
	#explainUntouched(told, own) {
		const { related, pointer } = told;
		if (related.some(({ path }) => this.#byPath.has(path))) return this.#markNamed(related);
		return this.#addCause(related, this.#findByValue(pointer, own) ?? this.#findByRecord(own));
	}
	#explainTouched({ related, pointer }, pair) {
		const { before, after } = pair;
		if (pointer === null || before === void 0 || after === void 0) return related;
		const [old, value] = [before, after].map(({ document }) => getAt(document.data, pointer));
		if (!isSameValue(old, value)) return related;
		const cause = this.#findByValue(pointer, after);
		return cause === pair ? related : this.#addCause(related, cause);
	}
	#markNamed(related) {
		return related.map((place) => this.#byPath.has(place.path) ? {
			...place,
			isCause: true
		} : place);
	}
	#findByValue(pointer, { document, identity }) {
		const value = pointer === null ? void 0 : getAt(document.data, pointer);
		return typeof value === "string" || typeof value === "number" ? this.#byId.find(String(value), identity.locale) : void 0;
	}
	#findByRecord(own) {
		const { id, locale } = own.identity;
		return this.#byRecord.find(toRecordKey(own, id ?? ""), locale);
	}
	#addCause(related, pair) {
		if (pair === void 0) return related;
		const cause = this.#told.get(pair) ?? toCause(pair);
		this.#told.set(pair, cause);
		return [...related, cause];
	}
};
var Candidates$1 = class {
	#first = /* @__PURE__ */ new Map();
	#firstInLocale = /* @__PURE__ */ new Map();
	constructor(pairs, toNames) {
		for (const pair of pairs) for (const name of toNames(pair)) {
			const first = this.#first.get(name) ?? pair;
			this.#first.set(name, first);
			const key = toLocaleKey(name, sideOf(pair).identity.locale);
			if (isSameRecord$1(first) !== isSameRecord$1(pair) || this.#firstInLocale.has(key)) continue;
			this.#firstInLocale.set(key, pair);
		}
	}
	find(name, locale) {
		return this.#firstInLocale.get(toLocaleKey(name, locale)) ?? this.#first.get(name);
	}
};
function toLocaleKey(name, locale) {
	return JSON.stringify([name, locale ?? null]);
}
function toRecordKey({ identity: { collection } }, id) {
	return JSON.stringify([collection, id]);
}
function idsOf({ before, after }) {
	return [.../* @__PURE__ */ new Set([before?.identity.id, after?.identity.id])].filter((id) => id !== void 0);
}
function compareCauses(a, b) {
	return Number(isSameRecord$1(a)) - Number(isSameRecord$1(b)) || compareText(sideOf(a).identity.path, sideOf(b).identity.path);
}
function isSameRecord$1({ before, after }) {
	return before !== void 0 && after !== void 0 && before.identity.id === after.identity.id;
}
function sideOf({ before, after }) {
	return after ?? before;
}
function toCause(pair) {
	const { path } = sideOf(pair).identity;
	return {
		path,
		pointer: null,
		span: spanOf(pair),
		message: describe$2(pair),
		isCause: true
	};
}
function describe$2({ before, after }) {
	if (after === void 0) return "deleted by this change";
	if (before === void 0) return "added by this change";
	const { id } = before.identity;
	if (id !== after.identity.id && id !== void 0) return `was \`${id}\` before this change`;
	return "changed by this change";
}
function spanOf({ before, after }) {
	if (before === void 0 || after === void 0) return {
		start: 0,
		end: 0
	};
	const [old, text] = [before.document.text, after.document.text];
	let start = 0;
	while (start < text.length && text[start] === old[start]) start += 1;
	return {
		start,
		end: start
	};
}

// src/engine/run-change-rules.ts
function runChangeRules(project, rules, change, own) {
	const raised = [];
	if (!change.isRead || !hasChanged(change)) return raised;
	for (const rule of rules) {
		const run = () => runRule$2({
			project,
			rule,
			own
		}, change, raised);
		if (project.times === void 0) run();
		else project.times.measure(rule.meta.id, run);
	}
	return raised;
}
function hasChanged({ before, after, differences, hasNewBody }) {
	return before === void 0 !== (after === void 0) || hasNewBody || differences.length > 0;
}
function runRule$2({ project, rule, own }, change, raised) {
	const { id } = rule.meta;
	const { level, options } = settingOf(project.config, id, own);
	if (level === "off") return;
	const { path } = own.identity;
	const context = {
		options,
		today: project.today,
		collection: own.member.collection
	};
	const limit = raised.length + FINDINGS_LIMIT;
	const isSeen = (named) => named === path || change.otherLocales.some(({ after }) => after?.path === named);
	try {
		for (const finding of rule.check(change, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, isSeen));
		}
	} catch (error) {
		raised.push(raiseCrash(id, path, error));
	}
}

// src/engine/judge-by-change-rules.ts
async function judgeByChangeRules(project, rules, { sides, pairing }) {
	if (rules.length === 0) return [];
	const records = new LocaleVersions(sides, pairing);
	const raised = {
		head: [],
		base: []
	};
	for (const pair of pairing.pairs) {
		const own = pair.after ?? pair.before;
		if (own?.member.isRequested !== true) continue;
		const change = createSeedChange(pair, await records.others(own.identity));
		const found = runChangeRules(project, rules, change, own);
		(pair.after === void 0 ? raised.base : raised.head).push(...found);
	}
	return [...await sides.head.judge(raised.head), ...await sides.base.judge(raised.base)];
}
const OTHERS_LIMIT = 50;
var LocaleVersions = class {
	#sides;
	#versions;
	#changes = /* @__PURE__ */ new Map();
	#untouched;
	#others = /* @__PURE__ */ new Map();
	constructor(sides, pairing) {
		this.#sides = sides;
		this.#versions = groupByRecord(listVersions(sides, pairing));
	}
	async others(own) {
		const record = keyOf$5(own);
		if (record === void 0) return [];
		const key = JSON.stringify([record, own.locale]);
		const others = this.#others.get(key) ?? await this.#compare(record, own.locale);
		this.#others.set(key, others);
		return others;
	}
	async #compare(record, locale) {
		const changes = [];
		for (const version of this.#versions.get(record) ?? []) {
			if (version.identity.locale === locale) continue;
			const change = await this.#changeOf(version);
			const readLocale = (change.after ?? change.before)?.locale;
			if (readLocale === void 0 || readLocale === locale) continue;
			changes.push(change);
			if (changes.length === OTHERS_LIMIT) break;
		}
		return changes;
	}
	async #changeOf(version) {
		const change = this.#changes.get(version) ?? createSeedChange(version.pair ?? await this.#loadUntouched(version.identity), []);
		this.#changes.set(version, change);
		return change;
	}
	async #loadUntouched({ path }) {
		const { shelf } = this.#sides.head;
		this.#untouched ??= shelf.loadAll(this.#listUntouched());
		const loaded = (await this.#untouched).get(path) ?? await shelf.load(path);
		return {
			before: loaded,
			after: loaded
		};
	}
	#listUntouched() {
		return [...this.#versions.values()].filter((versions) => versions.some(({ pair }) => pair !== void 0)).flatMap((versions) => versions.filter(({ pair }) => pair === void 0).slice(0, OTHERS_LIMIT).map(({ identity }) => identity.path));
	}
};
function listVersions({ head }, { pairs }) {
	const byPath = new Map(pairs.map((pair) => [pair.after?.identity.path, pair]));
	const present = [...head.facts.values()].map(({ identity }) => {
		return {
			identity,
			pair: byPath.get(identity.path)
		};
	});
	const deleted = pairs.flatMap((pair) => {
		const { before, after } = pair;
		return before === void 0 || after !== void 0 ? [] : [{
			identity: before.identity,
			pair
		}];
	});
	return [...present, ...deleted];
}
function groupByRecord(all) {
	const records = /* @__PURE__ */ new Map();
	for (const version of all) {
		const key = keyOf$5(version.identity);
		if (key === void 0) continue;
		const known = records.get(key);
		if (known === void 0) records.set(key, [version]);
		else known.push(version);
	}
	for (const versions of records.values()) versions.sort((a, b) => compareText(a.identity.path, b.identity.path));
	return records;
}
function keyOf$5({ collection, id, locale }) {
	return id === void 0 || locale === void 0 ? void 0 : JSON.stringify([collection, id]);
}

// src/engine/across-seeds.ts
function sortAcrossSeeds(head, base, changedPaths) {
	const isComparable = (raised) => !isCrash(raised) && !changedPaths.has(raised.finding.in);
	const before = /* @__PURE__ */ new Map();
	for (const raised of base) {
		if (!isComparable(raised)) continue;
		const key = keyOf$4(raised);
		const same = before.get(key);
		if (same === void 0) before.set(key, [raised]);
		else same.push(raised);
	}
	const gone = new Set(base);
	const lasting = [];
	const rest = [];
	for (const raised of head) {
		const same = isComparable(raised) ? before.get(keyOf$4(raised))?.pop() : void 0;
		if (same !== void 0) gone.delete(same);
		(same === void 0 ? rest : lasting).push(raised);
	}
	return {
		lasting,
		head: rest,
		base: [...gone]
	};
}
function keyOf$4(raised) {
	const { meta, finding } = raised;
	const { in: path, message, data, at, key, part, span } = finding;
	return JSON.stringify([
		meta.id,
		ruleOf(raised),
		message,
		data,
		path,
		at,
		key,
		part,
		span
	]);
}

// src/engine/order.ts
const SEVERITIES$1 = [
	"info",
	"warning",
	"error"
];
function compareDiagnostics(a, b) {
	return compareText(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}

// src/engine/leave-out-told.ts
function leaveOutTold(items, rules, others = []) {
	const preferred = findPreferred(rules);
	const wanted = new Set([...preferred.values()].flat());
	const said = /* @__PURE__ */ new Map();
	const hear = ({ rule, severity }, { path, pointer }) => {
		if (pointer === null || !wanted.has(rule)) return;
		const key = keyOf$3(rule, path, pointer);
		said.set(key, Math.max(said.get(key) ?? -1, SEVERITIES$1.indexOf(severity)));
	};
	for (const { told } of items) hear(told, told);
	for (const { told } of others) for (const place of [told, ...told.related]) hear(told, place);
	return items.filter(({ told: { rule, path, pointer, severity } }) => {
		if (pointer === null) return true;
		return !(preferred.get(rule) ?? []).some((other) => {
			return (said.get(keyOf$3(other, path, pointer)) ?? -1) >= SEVERITIES$1.indexOf(severity);
		});
	});
}
function keyOf$3(rule, path, pointer) {
	return `${rule}\0${path}\0${pointer}`;
}
function findPreferred(rules) {
	const direct = new Map(rules.map(({ meta }) => [meta.id, meta.yieldsTo ?? []]));
	const reach = (id) => {
		const reached = new Set(direct.get(id));
		for (const other of reached) for (const next of direct.get(other) ?? []) reached.add(next);
		return reached;
	};
	const yielding = [...direct].filter(([, others]) => others.length > 0);
	return new Map(yielding.map(([id]) => [id, [...reach(id)].filter((other) => !reach(other).has(id))]));
}

// src/engine/judge-sides.ts
async function judgeSides({ rules }, sides, raised) {
	const { head, base, changedPaths, reportsAll } = sides;
	const across = sortAcrossSeeds(raised.head, raised.base, changedPaths);
	const isLasting = ({ told }) => !changedPaths.has(told.path);
	const lasting = reportsAll ? across.lasting.filter(head.isReported) : [];
	const found = {
		head: [...head.ofSeeds.filter((judged) => !isLasting(judged)), ...await head.judge(across.head.filter(head.isReported))],
		base: [...base.ofSeeds, ...await base.judge(across.base)],
		lasting: [...head.ofSeeds.filter(isLasting), ...await head.judge(lasting)]
	};
	const effects = [...found.head, ...found.base].filter(isLasting);
	const beside = await judgeBeside(head, across.lasting, new Set(effects.map(toPath$2)));
	const lastingOnes = [...found.lasting, ...beside];
	const ofHead = new Set(leaveOutTold([...found.head, ...lastingOnes], rules));
	const ofBase = new Set(leaveOutTold([...found.base, ...lastingOnes], rules));
	return {
		...found,
		lasting: found.lasting.filter((judged) => ofHead.has(judged)),
		isTold: (judged) => ofHead.has(judged) || ofBase.has(judged)
	};
}
async function judgeBeside(head, lasting, paths) {
	const raised = lasting.filter(({ finding }) => paths.has(finding.in));
	for (const loaded of (await head.shelf.loadAll(paths)).values()) raised.push(...await head.checkSeed(loaded));
	return head.judge(raised);
}
const toPath$2 = ({ told }) => told.path;

// src/corpus/pair-similar.ts
const MAX_PAIRS_OF_A_LINE = 256;
const ENOUGH = .5;
const ENOUGH_FOR_RECORDS = .9;
function pairSimilar(before, after) {
	if (before.length === 0 || after.length === 0) return [];
	const texts = {
		before: before.map(readLines),
		after: after.map(readLines)
	};
	const taken = /* @__PURE__ */ new Set();
	return findCandidates(texts).flatMap(({ from, to }) => {
		if (taken.has(from) || taken.has(to)) return [];
		taken.add(from).add(to);
		return [{
			before: from.path,
			after: to.path
		}];
	});
}
const BREAKS = /[\r\n,.;!?，。；！？、]+/;
function readLines({ path, record, bytes = /* @__PURE__ */ new Uint8Array() }) {
	const counts = /* @__PURE__ */ new Map();
	for (const raw of decode$1(bytes).text.split(BREAKS)) {
		const line = raw.trim();
		if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	return {
		path,
		isRecord: record !== void 0,
		counts
	};
}
function findCandidates(texts) {
	const lines = findSharedLines(texts);
	const frequent = new Set(lines.filter(isFrequent).map(({ line }) => line));
	const weights = new Map([...texts.before, ...texts.after].map((text) => [text, weightOf(text, frequent)]));
	const largest = (a, b) => Math.max(weights.get(a) ?? 0, weights.get(b) ?? 0);
	return [...weighShared(lines.filter((line) => !isFrequent(line)))].flatMap(([from, partners]) => [...partners].map(([to, shared]) => ({
		from,
		to,
		similarity: shared / largest(from, to)
	}))).filter(isEnough$1).toSorted(compareCandidates);
}
function isEnough$1({ from, to, similarity }) {
	return similarity >= (from.isRecord && to.isRecord ? ENOUGH_FOR_RECORDS : ENOUGH);
}
function isFrequent({ before, after }) {
	return before.length * after.length > MAX_PAIRS_OF_A_LINE;
}
function findSharedLines({ before, after }) {
	const known = indexLines(before, new Set(after.flatMap(({ counts }) => [...counts.keys()])));
	return [...indexLines(after, known)].map(([line, texts]) => {
		return {
			line,
			before: known.get(line) ?? [],
			after: texts
		};
	});
}
function indexLines(texts, known) {
	const index = /* @__PURE__ */ new Map();
	for (const text of texts) for (const line of text.counts.keys()) {
		if (!known.has(line)) continue;
		const holders = index.get(line);
		if (holders === void 0) index.set(line, [text]);
		else holders.push(text);
	}
	return index;
}
function weightOf({ counts }, frequent) {
	let weight = 0;
	for (const [line, count] of counts) if (!frequent.has(line)) weight += count * line.length;
	return weight;
}
function weighShared(lines) {
	const shared = /* @__PURE__ */ new Map();
	for (const { line, before, after } of lines) for (const from of before) {
		const partners = shared.get(from) ?? /* @__PURE__ */ new Map();
		shared.set(from, partners);
		for (const to of after) {
			const count = Math.min(from.counts.get(line) ?? 0, to.counts.get(line) ?? 0);
			partners.set(to, (partners.get(to) ?? 0) + count * line.length);
		}
	}
	return shared;
}
function compareCandidates(a, b) {
	return b.similarity - a.similarity || compareText(a.from.path, b.from.path) || compareText(a.to.path, b.to.path);
}

// src/corpus/pair-seeds.ts
const SIGNS = [
	({ record, path }) => withRecord(record, path),
	toRecordAndBytes,
	({ record }) => record,
	({ path }) => path,
	({ bytes }) => toKey$1(bytes)
];
function pairSeeds(before, after) {
	const unpaired = {
		before: toMap$1(before),
		after: toMap$1(after)
	};
	const pairs = [];
	const add = (matches) => {
		for (const { before: from, after: to } of matches) {
			if (from !== void 0) unpaired.before.delete(from);
			if (to !== void 0) unpaired.after.delete(to);
		}
		pairs.push(...matches);
	};
	const isIn = (versions) => (path) => versions.has(path);
	const [wasThere, isThere] = [isIn(toMap$1(before)), isIn(toMap$1(after))];
	add(pairByKey({
		...unpaired,
		after: without(unpaired.after, wasThere)
	}, toRecordAndBytes));
	add(pairByKey({
		...unpaired,
		before: without(unpaired.before, isThere)
	}, toRecordAndBytes));
	for (const sign of SIGNS) add(pairByKey(unpaired, sign));
	add(pairSimilar([...unpaired.before.values()], [...unpaired.after.values()]));
	add([...unpaired.before.keys()].map((path) => ({
		before: path,
		after: void 0
	})));
	add([...unpaired.after.keys()].map((path) => ({
		before: void 0,
		after: path
	})));
	return pairs.toSorted(comparePairs);
}
function without(versions, isExcluded) {
	return new Map([...versions].filter(([path]) => !isExcluded(path)));
}
function toMap$1(versions) {
	const sorted = versions.toSorted((a, b) => compareText(a.path, b.path));
	return new Map(sorted.map((version) => [version.path, version]));
}
function pairByKey({ before, after }, keyOf) {
	if (before.size === 0 || after.size === 0) return [];
	const waiting = /* @__PURE__ */ new Map();
	for (const version of [...before.values()].toReversed()) {
		const key = keyOf(version);
		if (key === void 0) continue;
		const others = waiting.get(key);
		if (others === void 0) waiting.set(key, [version]);
		else others.push(version);
	}
	return [...after.values()].flatMap((version) => {
		const key = keyOf(version);
		const partner = key === void 0 ? void 0 : waiting.get(key)?.pop();
		return partner === void 0 ? [] : [{
			before: partner.path,
			after: version.path
		}];
	});
}
function toRecordAndBytes({ record, bytes }) {
	return withRecord(record, toKey$1(bytes));
}
function withRecord(record, key) {
	if (record === void 0 || key === void 0) return void 0;
	return `${record.length}:${record}${key}`;
}
function toKey$1(bytes) {
	if (bytes === void 0) return void 0;
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function comparePairs(a, b) {
	return compareText(a.after ?? a.before ?? "", b.after ?? b.before ?? "") || compareText(a.before ?? "", b.before ?? "");
}

// src/engine/pairing.ts
async function pairSides({ head, base, changedPaths }) {
	const before = await base.shelf.loadAll(changedPaths);
	const after = await head.shelf.loadAll(changedPaths);
	const byPathBefore = /* @__PURE__ */ new Map();
	return {
		pairs: pairSeeds(toVersions(before, base.shelf), toVersions(after, head.shelf)).map((paths) => {
			const pair = {
				before: before.get(paths.before ?? ""),
				after: after.get(paths.after ?? "")
			};
			if (paths.before !== void 0) byPathBefore.set(paths.before, pair);
			return pair;
		}),
		pairOf: (path) => byPathBefore.get(path),
		pathNow: ({ told }) => byPathBefore.get(told.path)?.after?.identity.path ?? told.path,
		recordNow({ told, record }) {
			const partner = byPathBefore.get(told.path)?.after;
			return partner === void 0 ? record : recordOf(partner);
		}
	};
}
function toVersions(seeds, shelf) {
	return [...seeds].map(([path, loaded]) => {
		const file = shelf.fileAt(path);
		return {
			path,
			record: loaded.identity.id === void 0 ? void 0 : recordOf(loaded),
			bytes: file !== void 0 && "bytes" in file ? file.bytes : void 0
		};
	});
}

// src/engine/verdicts.ts
function findVerdicts(head, base, { pathNow, recordNow, isAcrossSeeds }) {
	const comparison = new Comparison(toSubjects(head, ({ told }) => told.path, ({ record }) => record), toSubjects(base, pathNow, recordNow));
	const toShared = ({ judged, record }) => isAcrossSeeds(judged.told.rule) ? `${record}\0${judged.problem}` : void 0;
	for (const mayBeGraver of [false, true]) for (const toKey of [
		toSpot,
		toProblem$1,
		toMessage$1,
		toPlace,
		toShared
	]) comparison.match(toKey, mayBeGraver);
	return comparison.finish();
}
const toSpot = ({ judged: { problem, context, told }, path }) => [
	path,
	problem,
	context,
	told.message
].join("\0");
const toProblem$1 = ({ judged, path }) => `${path}\0${judged.problem}`;
const toMessage$1 = (subject) => {
	const place = toPlace(subject);
	return place && `${place}\0${subject.judged.told.messageId}`;
};
const toPlace = ({ judged: { place, told }, path }) => place === void 0 ? void 0 : `${path}\0${told.rule}\0${place}`;
function toSubjects(all, toPath, toRecord) {
	return all.map((judged) => ({
		judged,
		path: toPath(judged),
		record: toRecord(judged)
	})).toSorted((a, b) => compareText(a.path, b.path) || a.judged.told.span.start - b.judged.told.span.start || compareText(a.judged.problem, b.judged.problem));
}
var Comparison = class {
	#existing = [];
	#graver = [];
	#formerOf = /* @__PURE__ */ new Map();
	#head;
	#base;
	constructor(head, base) {
		this.#head = head;
		this.#base = base;
	}
	match(toKey, mayBeGraver) {
		const candidates = new Candidates(this.#base, toKey);
		const left = [];
		for (const subject of this.#head) {
			const key = toKey(subject);
			const former = key === void 0 ? void 0 : candidates.take(key, subject, mayBeGraver);
			if (former === void 0) {
				left.push(subject);
				continue;
			}
			this.#formerOf.set(subject.judged, former.judged);
			(mayBeGraver ? this.#graver : this.#existing).push(subject.judged);
		}
		this.#head = left;
		this.#base = candidates.finish();
	}
	finish() {
		return {
			introduced: [...this.#graver, ...this.#head.map(({ judged }) => judged)],
			existing: this.#existing,
			fixed: this.#base.map(({ judged }) => judged),
			formerOf: this.#formerOf
		};
	}
};
var Candidates = class {
	#all;
	#taken = /* @__PURE__ */ new Set();
	#byKey = /* @__PURE__ */ new Map();
	constructor(all, toKey) {
		this.#all = all;
		for (const subject of all.toReversed()) {
			const key = toKey(subject);
			if (key === void 0) continue;
			const slot = slotOf(key, subject.judged.told.severity);
			const known = this.#byKey.get(slot);
			if (known === void 0) this.#byKey.set(slot, [subject]);
			else known.push(subject);
		}
	}
	take(key, { judged }, mayBeGraver) {
		const own = SEVERITIES$1.indexOf(judged.told.severity);
		const before = mayBeGraver ? SEVERITIES$1.slice(0, own).toReversed() : SEVERITIES$1.slice(own);
		for (const severity of before) {
			const subject = this.#byKey.get(slotOf(key, severity))?.pop();
			if (subject === void 0) continue;
			this.#taken.add(subject);
			return subject;
		}
	}
	finish() {
		return this.#taken.size === 0 ? this.#all : this.#all.filter((subject) => !this.#taken.has(subject));
	}
};
function slotOf(key, severity) {
	return `${severity}\0${key}`;
}

// src/engine/judge-change.ts
async function judgeChange(project, rules, sides) {
	await sides.head.checkFormerSeeds(new Set(sides.base.linted));
	const raised = checkBothSides(rules.corpus, sides);
	const found = await judgeSides(project, sides, raised);
	const pairing = await pairSides(sides);
	const isUnknown = (judged) => isCrashTold(judged) || isExcessTold(judged) && sides.changedPaths.has(judged.told.path);
	const isKnown = (judged) => !isUnknown(judged);
	const suppressed = await openSuppressed(project, sides, {
		head: found.head.filter(found.isTold),
		base: found.base.filter(found.isTold),
		lasting: found.lasting
	});
	const { notices = {
		head: [],
		base: []
	}, tell = toDiagnostic$1 } = suppressed ?? {};
	const isTold = (judged) => found.isTold(judged) || isSuppressionRule(judged.told.rule);
	const corpusIds = new Set(rules.corpus.map(({ meta }) => meta.id));
	const verdicts = findVerdicts([...found.head.filter(isKnown), ...notices.head], [...found.base.filter(isKnown), ...notices.base], {
		...pairing,
		isAcrossSeeds: (id) => corpusIds.has(id)
	});
	const news = verdicts.introduced.filter(isTold);
	const introduced = await explainCauses(news, pairing, sides);
	const ofChange = await judgeByChangeRules(project, rules.change, {
		sides,
		pairing
	});
	const mended = verdicts.fixed.map((judged) => toHeadPaths(judged, pairing));
	const told = leaveOutTold(ofChange, project.rules, [...introduced, ...mended]);
	const isWanted = (judged) => isReadNow(judged, pairing) && isRequestedBefore(judged, pairing, sides);
	const unknown = [...found.head, ...found.lasting].filter(isUnknown);
	const toPresent = (judged, verdict, former) => {
		return {
			diagnostic: tell(judged, verdict, former),
			former
		};
	};
	const { formerOf } = verdicts;
	const present = [
		...introduced.map((judged, index) => toPresent(judged, "introduced", formerOf.get(news[index] ?? judged))),
		...verdicts.existing.filter(isTold).map((judged) => toPresent(judged, "existing", formerOf.get(judged))),
		...found.lasting.filter(isKnown).map((judged) => toPresent(judged, "existing", judged))
	];
	const fixed = verdicts.fixed.filter((judged) => isTold(judged) && isWanted(judged));
	return {
		diagnostics: [
			...present.map(({ diagnostic }) => diagnostic),
			...[...told, ...unknown].map((judged) => tell(judged, "introduced", void 0)),
			...fixed.map((judged) => toDiagnostic$1(judged, "fixed"))
		],
		growth: countGrowth(present, fixed, suppressed?.wasAccepted),
		deletedCount: pairing.pairs.filter(({ before, after }) => after === void 0 && before?.member.isRequested === true).length,
		hasCrashed: raised.head.some(isCrash) || [...unknown, ...ofChange].some(isCrashTold),
		chains: findChains(sides, pairing.pairs, rules.corpus),
		formerTexts: new Map(pairing.pairs.flatMap(toFormerText))
	};
}
async function openSuppressed(project, sides, found) {
	if (![project.acceptance, sides.acceptance].some((each) => each?.suppressions !== void 0) && sides.head.noted.size + sides.base.noted.size === 0) return void 0;
	const { suppressSides } = await import("./engine-suppressions-suppress-sides.js");
	return suppressSides(project, sides, found);
}
function toFormerText({ before, after }) {
	return after === void 0 ? [] : [[after.identity.path, before?.document.text ?? ""]];
}
function isReadNow({ told }, { pairOf }) {
	const after = pairOf(told.path)?.after;
	return after === void 0 || after.seed !== void 0;
}
function isRequestedBefore({ told }, { pairOf }, { base }) {
	return [base.shelf.fileAt(told.path)?.member, pairOf(told.path)?.after?.member].some((member) => member?.isRequested === true);
}
function toHeadPaths(judged, { pairOf }) {
	const toHead = (place) => {
		const path = pairOf(place.path)?.after?.identity.path ?? place.path;
		return {
			...place,
			path
		};
	};
	const { told } = judged;
	return {
		...judged,
		told: {
			...toHead(told),
			related: told.related.map(toHead)
		}
	};
}

// src/engine/baseline/match-baseline.ts
function matchBaseline(diagnostics, baseline, former) {
	if (baseline === void 0 && former === void 0) return {
		diagnostics,
		unmatched: []
	};
	const known = new Stock(baseline);
	const before = new Stock(former);
	const matched = [...diagnostics];
	for (const verdict of ["existing", "introduced"]) for (const [index, diagnostic] of diagnostics.entries()) {
		if (diagnostic.verdict !== verdict || !mayBeKnown(diagnostic)) continue;
		const wasKnown = before.take(diagnostic);
		if (known.take(diagnostic)) matched[index] = {
			...diagnostic,
			verdict: "existing",
			isBaselined: true
		};
		else if (wasKnown) matched[index] = {
			...diagnostic,
			verdict: "introduced"
		};
	}
	return {
		diagnostics: matched,
		unmatched: known.finish()
	};
}
function mayBeKnown({ rule, suppression }) {
	if (suppression !== void 0 || isSuppressionRule(rule)) return false;
	return rule !== ruleCrashed.id && rule !== findingsBudget.id;
}
var Stock = class {
	#baseline;
	#taken = /* @__PURE__ */ new Map();
	constructor(baseline) {
		this.#baseline = baseline;
	}
	take({ fingerprint }) {
		const count = this.#baseline?.entries.get(fingerprint)?.count ?? 0;
		const taken = this.#taken.get(fingerprint) ?? 0;
		if (taken >= count) return false;
		this.#taken.set(fingerprint, taken + 1);
		return true;
	}
	finish() {
		const left = [];
		for (const entry of this.#baseline?.entries.values() ?? []) {
			const count = entry.count - (this.#taken.get(entry.fingerprint) ?? 0);
			if (count > 0) left.push({
				...entry,
				count
			});
		}
		return left;
	}
};

// src/engine/rule-sets.ts
function toRuleSets({ config, rules }, tracesChains = false) {
	const active = findActiveRules(config, rules);
	const corpus = active.filter((rule) => rule.scope === "corpus");
	return {
		seed: active.filter((rule) => rule.scope === "seed"),
		corpus: tracesChains ? [...corpus, relationFacts] : corpus,
		change: active.filter((rule) => rule.scope === "change")
	};
}

// src/engine/shelf.ts
const KEPT_LIMIT = 4096;
var SeedShelf = class {
	#files = /* @__PURE__ */ new Map();
	#kept = /* @__PURE__ */ new Map();
	#options;
	constructor(options) {
		this.#options = options;
	}
	put(file, loaded) {
		const { path } = file.member;
		this.#files.set(path, "record" in file ? file.file ?? file : file);
		if (loaded === void 0) return;
		if (this.#kept.size < KEPT_LIMIT && this.#options.isChanged(path)) this.#kept.set(path, loaded);
	}
	fileAt(path) {
		const { isChanged, fallback } = this.#options;
		return this.#files.get(path) ?? (isChanged(path) ? void 0 : fallback?.fileAt(path));
	}
	async load(path) {
		return (await this.loadAll([path])).get(path);
	}
	async loadAll(paths) {
		const loaded = /* @__PURE__ */ new Map();
		const known = [];
		for (const path of paths) {
			const file = this.fileAt(path);
			const kept = this.#kept.get(path);
			if (kept !== void 0) loaded.set(path, kept);
			else if (file !== void 0 && "record" in file) known.push(file);
			else if (file !== void 0) loaded.set(path, await loadSeed(file));
		}
		for await (const file of this.#read(known)) loaded.set(file.member.path, await loadSeed(file));
		return loaded;
	}
	async readTexts(paths) {
		const texts = /* @__PURE__ */ new Map();
		const add = (file) => texts.set(file.member.path, "bytes" in file ? decode$1(file.bytes).text : "");
		const known = [];
		for (const path of paths) {
			const file = this.#files.get(path);
			if (file === void 0) continue;
			if ("record" in file) known.push(file);
			else add(file);
		}
		for await (const file of this.#read(known)) add(file);
		return texts;
	}
	#read(files) {
		const { readKnown, fallback } = this.#options;
		if (files.length === 0) return [];
		if (readKnown !== void 0) return readKnown(files);
		if (fallback !== void 0) return fallback.#read(files);
		throw new Error("Nobody can read the files that are known");
	}
};

// src/seed/body/plugins.ts
const bracket = /\[/;
const emphasis = /[*_]/;
const heading = /#|^[ \t>]*[=-]/m;
const lintPlugins = {
	"emphasis-marker": {
		load: () => import("./remark-lint-emphasis-marker.js"),
		sign: emphasis
	},
	"fenced-code-flag": {
		load: () => import("./remark-lint-fenced-code-flag.js"),
		sign: /```|~~~/
	},
	"final-definition": {
		load: () => import("./remark-lint-final-definition.js"),
		sign: bracket
	},
	"hard-break-spaces": {
		load: () => import("./remark-lint-hard-break-spaces.js"),
		sign: / {2}$/m
	},
	"heading-increment": {
		load: () => import("./remark-lint-heading-increment.js"),
		sign: heading
	},
	"heading-style": {
		load: () => import("./remark-lint-heading-style.js"),
		sign: heading
	},
	"maximum-heading-length": {
		load: () => import("./remark-lint-maximum-heading-length.js"),
		sign: heading
	},
	"no-blockquote-without-marker": {
		load: () => import("./remark-lint-no-blockquote-without-marker.js"),
		sign: />/
	},
	"no-duplicate-defined-urls": {
		load: () => import("./remark-lint-no-duplicate-defined-urls.js"),
		sign: bracket
	},
	"no-duplicate-definitions": {
		load: () => import("./remark-lint-no-duplicate-definitions.js"),
		sign: bracket
	},
	"no-duplicate-headings": {
		load: () => import("./remark-lint-no-duplicate-headings.js"),
		sign: heading
	},
	"no-emphasis-as-heading": {
		load: () => import("./remark-lint-no-emphasis-as-heading.js"),
		sign: emphasis
	},
	"no-empty-url": {
		load: () => import("./remark-lint-no-empty-url.js"),
		sign: bracket
	},
	"no-heading-content-indent": {
		load: () => import("./remark-lint-no-heading-content-indent.js"),
		sign: heading
	},
	"no-heading-like-paragraph": {
		load: () => import("./remark-lint-no-heading-like-paragraph.js"),
		sign: /#{7}/
	},
	"no-heading-punctuation": {
		load: () => import("./remark-lint-no-heading-punctuation.js"),
		sign: heading
	},
	"no-multiple-toplevel-headings": {
		load: () => import("./remark-lint-no-multiple-toplevel-headings.js"),
		sign: heading
	},
	"no-reference-like-url": {
		load: () => import("./remark-lint-no-reference-like-url.js"),
		sign: bracket
	},
	"no-shell-dollars": {
		load: () => import("./remark-lint-no-shell-dollars.js"),
		sign: /\$/
	},
	"no-shortcut-reference-image": {
		load: () => import("./remark-lint-no-shortcut-reference-image.js"),
		sign: bracket
	},
	"no-shortcut-reference-link": {
		load: () => import("./remark-lint-no-shortcut-reference-link.js"),
		sign: bracket
	},
	"no-undefined-references": {
		load: () => import("./remark-lint-no-undefined-references.js"),
		sign: bracket
	},
	"no-unneeded-full-reference-link": {
		load: () => import("./remark-lint-no-unneeded-full-reference-link.js"),
		sign: bracket
	},
	"no-unused-definitions": {
		load: () => import("./remark-lint-no-unused-definitions.js"),
		sign: bracket
	},
	"strong-marker": {
		load: () => import("./remark-lint-strong-marker.js"),
		sign: emphasis
	},
	"unordered-list-marker-style": {
		load: () => import("./remark-lint-unordered-list-marker-style.js"),
		sign: /[-*+]/
	}
};

// src/seed/body/lint-body.ts
var BodyLinter = class {
	#plugins = /* @__PURE__ */ new Map();
	#runs = /* @__PURE__ */ new Map();
	#missing = /* @__PURE__ */ new Set();
	#remark;
	lint(body, options) {
		const wanted = findWanted(body.source, options);
		if (wanted.length === 0) return [];
		const unknown = wanted.filter(([name]) => !this.#plugins.has(name));
		for (const [name] of unknown) this.#missing.add(name);
		if (unknown.length > 0 || this.#remark === void 0) return [];
		const key = JSON.stringify(wanted);
		const run = this.#runs.get(key) ?? this.#remark.compose(wanted, this.#plugins);
		this.#runs.set(key, run);
		return runOn(body, run, this.#remark.createFile(body.source), wanted);
	}
	load() {
		return this.#missing.size === 0 ? void 0 : this.#load();
	}
	async #load() {
		const names = [...this.#missing];
		this.#missing.clear();
		this.#remark ??= await loadRemark();
		const modules = await Promise.all(names.map((name) => lintPlugins[name].load()));
		for (const [index, name] of names.entries()) this.#plugins.set(name, modules[index]?.default);
	}
};
async function loadRemark() {
	const [{ remark }, { VFile }] = await Promise.all([import("./remark.js"), import("./vfile2.js")]);
	return {
		createFile: (source) => new VFile(source),
		compose(wanted, plugins) {
			const processor = remark();
			for (const [name, option] of wanted) {
				const plugin = plugins.get(name);
				if (plugin !== void 0) processor.use(plugin, ["on", option === true ? null : option]);
			}
			processor.freeze();
			return (tree, file) => {
				processor.runSync(tree, file);
			};
		}
	};
}
function findWanted(source, options) {
	return Object.entries(options).filter(([name, option]) => option !== false && lintPlugins[name].sign.test(source));
}
function runOn(body, run, file, wanted) {
	const failures = [];
	file.fail = (cause) => {
		failures.push(cause instanceof Error ? cause.message : String(cause));
		throw new Error(failures[0]);
	};
	run(withoutComments(body.tree), file);
	if (failures[0] !== void 0) throw new Error(failures[0]);
	return file.messages.flatMap(({ ruleId, reason, place }) => {
		const plugin = wanted.find(([name]) => name === ruleId)?.[0];
		return plugin === void 0 ? [] : [{
			plugin,
			reason,
			span: toSpan$1(place, body.source)
		}];
	}).toSorted((a, b) => a.span.start - b.span.start);
}
function withoutComments(tree) {
	const isComment = (node) => node.type === "definition" && (node.url === "" || node.url === "#") && node.title !== null;
	return tree.children.some(isComment) ? {
		...tree,
		children: tree.children.filter((node) => !isComment(node))
	} : tree;
}
function toSpan$1(place, source) {
	if (place === void 0) return {
		start: 0,
		end: source.length
	};
	if ("start" in place) return {
		start: place.start.offset ?? 0,
		end: place.end.offset ?? 0
	};
	const start = place.offset ?? 0;
	const length = source.slice(start).search(/[\r\n]/);
	return {
		start,
		end: length < 0 ? source.length : start + length
	};
}

// src/engine/facts.ts
var FactCollector = class {
	#project;
	#rules;
	#contexts = /* @__PURE__ */ new Map();
	constructor(project, rules) {
		this.#project = project;
		this.#rules = rules;
	}
	collect(loaded) {
		const { seed, identity } = loaded;
		const { collection } = loaded.member;
		const { path, id, locale } = identity;
		const crashes = [];
		return {
			identity: {
				path,
				collection: identity.collection,
				id,
				locale
			},
			isParsed: seed !== void 0,
			collection,
			facts: seed === void 0 ? [] : this.#collectAll(seed, loaded, crashes),
			crashes
		};
	}
	#collectAll(seed, loaded, crashes) {
		const { times } = this.#project;
		const contexts = this.#contextsOf(loaded);
		return this.#rules.map((rule, index) => {
			const context = contexts[index];
			try {
				if (times === void 0) return toFact(rule.collect(seed, context));
				return times.measure(rule.meta.id, () => toFact(rule.collect(seed, context)));
			} catch (error) {
				crashes.push(raiseCrash(rule.meta.id, seed.path, error));
				return;
			}
		});
	}
	#contextsOf(loaded) {
		const { config } = this.#project;
		const usual = this.#usualOf(loaded.member.collection);
		if (!this.#rules.some(({ meta }) => config.overridesByRule.has(meta.id))) return usual;
		return usual.map((context, index) => {
			const ruleId = this.#rules[index]?.meta.id ?? "";
			if (!config.overridesByRule.has(ruleId)) return context;
			return {
				...context,
				options: settingOf(config, ruleId, loaded).options
			};
		});
	}
	#usualOf(collection) {
		const known = this.#contexts.get(collection);
		if (known !== void 0) return known;
		const { config, today } = this.#project;
		const contexts = this.#rules.map(({ meta }) => {
			return {
				options: config.rules.get(meta.id)?.options ?? {},
				today,
				collection
			};
		});
		this.#contexts.set(collection, contexts);
		return contexts;
	}
};
function toFact(value) {
	if (value instanceof Promise) throw new TypeError("`collect` must not be async");
	return value;
}
function joinFacts(rules, seeds) {
	const sorted = [...seeds].toSorted((a, b) => compareText(a.identity.path, b.identity.path));
	const unread = sorted.filter(({ isParsed }) => !isParsed);
	return {
		identities: sorted.map(({ identity }) => identity),
		unread: unread.map(({ identity }) => identity),
		collections: new Map(sorted.map(({ collection }) => [collection.name, collection])),
		byRule: new Map(rules.map((rule, index) => [rule, groupByCollection(index, sorted)])),
		crashes: sorted.flatMap(({ crashes }) => crashes)
	};
}
function groupByCollection(ruleIndex, seeds) {
	const groups = /* @__PURE__ */ new Map();
	for (const { identity, facts } of seeds) {
		const fact = facts[ruleIndex];
		if (fact === void 0) continue;
		const { path, collection, id, locale } = identity;
		const group = groups.get(collection);
		const owned = {
			path,
			collection,
			id,
			locale,
			fact
		};
		if (group === void 0) groups.set(collection, [owned]);
		else group.push(owned);
	}
	return groups;
}

// src/engine/find-skip-reason.ts
const TEMPLATE_FOLDER = /(?:^|\/)_?(?:archetypes|scaffolds|templates?)\//;
const GAP = /\{\{[^{}\n]*\}\}/;
function findSkipReason(path, document) {
	const { hasFrontMatter, data, text, bodyStart } = document;
	if (!hasFrontMatter) return "no front matter";
	if (data !== void 0 || !TEMPLATE_FOLDER.test(path)) return void 0;
	return GAP.test(text.slice(0, bodyStart)) ? "template" : void 0;
}

// src/engine/impossible-place.ts
function refuseImpossible(raised, loaded, isOfHouse) {
	const { meta, finding, textSpan } = raised;
	if (textSpan !== void 0) return raised;
	const problem = (isOfHouse ? findAbsentItem(finding, loaded) : void 0) ?? findImpossiblePlace(finding, loaded);
	if (problem === void 0) return raised;
	const data = {
		rule: meta.id,
		problem
	};
	return {
		meta: ruleCrashed,
		finding: {
			in: finding.in,
			message: "misplaced",
			data
		}
	};
}
function findImpossiblePlace({ related = [], ...finding }, loaded) {
	const own = related.filter((place) => place.in === void 0);
	for (const place of [finding, ...own]) {
		const problem = findSpanProblem(place, loaded) ?? findPointerProblem(place, loaded);
		if (problem !== void 0) return problem;
	}
}
function findSpanProblem({ span }, { document }) {
	if (span === void 0) return void 0;
	const length = document.text.length - document.bodyStart;
	if (span.end <= length) return void 0;
	return `\`span\` ends at ${span.end}, but the body has ${length} characters`;
}
function findPointerProblem(place, loaded) {
	const { at } = place;
	if (at === void 0 || at === "") return void 0;
	if (!at.startsWith("/")) return findFieldProblem(at, place, loaded);
	if (/~(?![01])/.test(at)) return `\`at\` is \`${at}\`, expected \`~0\` for a tilde in a pointer`;
	return findPartProblem(at, place, loaded);
}
function findFieldProblem(at, place, loaded) {
	const { fields } = loaded.identity;
	const pointer = Object.hasOwn(fields, at) ? fields[at] : void 0;
	if (pointer !== void 0) return findPartProblem(pointer, place, loaded);
	const { collection } = loaded.identity;
	return `\`at\` is \`${at}\`, which is no pointer, such as \`/${at}\`, and no field of \`${collection}\``;
}
function findAbsentItem({ at }, { document }) {
	if (at?.startsWith("/") !== true) return void 0;
	let value = document.data;
	let list = "";
	for (const key of parsePointer(at)) {
		const inner = getKey(value, key);
		if (isList(value) && inner === void 0 && /^\d+$/.test(key)) return `\`at\` is \`${at}\`, but the list at \`${list}\` has ${value.length} items`;
		list = `${list}/${key}`;
		value = inner;
	}
}
function findPartProblem(pointer, { part, key }, { document }) {
	if (part === void 0) return void 0;
	const text = textAt(document, {
		pointer,
		part: key === true ? "key" : "value"
	});
	if (text === void 0 || part.end <= text.length) return void 0;
	return `\`part\` ends at ${part.end}, but the text at \`${pointer}\` has ${text.length} characters`;
}

// src/engine/problems.ts
const metas = new Map(seedRules.map((meta) => [meta.id, meta]));
function raiseProblems({ document, identity }) {
	return document.problems.flatMap(({ rule, messageId, data, span }) => {
		const meta = metas.get(rule);
		const finding = {
			in: identity.path,
			message: messageId,
			data
		};
		return meta === void 0 ? [] : [{
			meta,
			finding,
			textSpan: span
		}];
	});
}

// src/corpus/records.ts
const ANY = "*";
function createRecords(identities, unread = []) {
	const unreadPaths = new Set(unread.map(({ path }) => path));
	const byCollection = /* @__PURE__ */ new Map([[ANY, /* @__PURE__ */ new Map()]]);
	for (const identity of identities) {
		if (identity.id === void 0) continue;
		for (const name of [ANY, identity.collection]) getOrCreate(getOrCreate(byCollection, name, () => /* @__PURE__ */ new Map()), identity.id, () => []).push(identity);
	}
	const sortedIds = /* @__PURE__ */ new Map();
	return {
		isRead: (path) => !unreadPaths.has(path),
		find(collection, id, locale) {
			const seeds = byCollection.get(collection)?.get(id) ?? [];
			for (const seed of seeds) if (seed.locale === locale) return seed;
			return seeds[0];
		},
		ids: (collection) => getOrCreate(sortedIds, collection, () => [...byCollection.get(collection)?.keys() ?? []].toSorted())
	};
}
function getOrCreate(map, key, create) {
	const present = map.get(key);
	if (present !== void 0) return present;
	const created = create();
	map.set(key, created);
	return created;
}

// src/engine/run-corpus-rules.ts
function runCorpusRules(project, rules, facts) {
	const records = createRecords(facts.identities, facts.unread);
	const paths = new Set(facts.identities.map(({ path }) => path));
	const raised = [...facts.crashes];
	for (const rule of rules) for (const context of contextsOf(project, rule, facts, records)) {
		const run = () => runRule$1(rule, context, (path) => paths.has(path));
		for (const item of project.times?.measure(rule.meta.id, run) ?? run()) raised.push(item);
	}
	return raised;
}
function* contextsOf({ config, today }, rule, { byRule, collections, unread }, records) {
	const groups = byRule.get(rule) ?? /* @__PURE__ */ new Map();
	let all;
	const everyone = () => all ??= [...groups.values()].flat().toSorted((a, b) => compareText(a.path, b.path));
	const factsOf = (name) => name === "*" ? everyone() : groups.get(name) ?? [];
	const collectionOf = (name) => collections.get(name);
	const options = config.rules.get(rule.meta.id)?.options ?? {};
	for (const [name, facts] of groups) {
		const collection = collections.get(name);
		if (collection === void 0) continue;
		yield {
			facts,
			factsOf,
			unread,
			collection,
			collectionOf,
			records,
			options,
			today
		};
	}
}
function runRule$1(rule, context, hasSeed) {
	const raised = [];
	const fallbackPath = context.facts[0]?.path ?? "";
	const counts = /* @__PURE__ */ new Map();
	try {
		for (const finding of rule.check(context)) {
			const count = (counts.get(finding.in) ?? 0) + 1;
			counts.set(finding.in, count);
			if (count <= 1e3) raised.push(raise(rule.meta, finding, fallbackPath, hasSeed));
			else if (count === 1e3 + 1) raised.push(raiseExcess(rule.meta.id, finding.in));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, pathOf(error, hasSeed) ?? fallbackPath, error));
	}
	return raised;
}
function pathOf(error, hasSeed) {
	const thrown = thrownBy(error);
	const { path } = thrown instanceof Error ? thrown : {};
	return typeof path === "string" && hasSeed(path) ? path : void 0;
}

// src/engine/run-seed-rules.ts
function runSeedRules(run, loaded) {
	const raised = runRules(run, loaded);
	return run.bodyLinter.load()?.then(() => runSeedRules(run, loaded)) ?? raised;
}
function runRules({ calls, times }, loaded) {
	const { seed } = loaded;
	const raised = [];
	if (seed === void 0) return raised;
	for (const call of calls.of(loaded)) if (times === void 0) runRule(call, seed, raised);
	else times.measure(call.rule.meta.id, () => runRule(call, seed, raised));
	return raised;
}
function runRule({ rule, context }, seed, raised) {
	const { path } = seed;
	const limit = raised.length + FINDINGS_LIMIT;
	const isOwn = (named) => named === path;
	try {
		for (const finding of rule.check(seed, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(rule.meta.id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, isOwn));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, path, error));
	}
}

// src/engine/seed-record.ts
function toSeedRecord(facts, verdict) {
	const { identity, isParsed, crashes } = facts;
	if (crashes.length > 0 || verdict?.judged.some(isCrashTold)) return void 0;
	const { id, locale } = identity;
	const record = {
		facts: {
			...id === void 0 ? {} : { id },
			...locale === void 0 ? {} : { locale },
			isParsed,
			facts: shareFacts(facts.facts)
		},
		...verdict === void 0 ? {} : { verdict }
	};
	return survivesJson(record) ? record : void 0;
}
function shareFacts(facts) {
	const shared = /* @__PURE__ */ new Map();
	for (const [rule, fact] of facts.entries()) {
		if (fact === void 0) continue;
		const known = shared.get(fact);
		if (known === void 0) shared.set(fact, [fact, rule]);
		else known.push(rule);
	}
	return [...shared.values()];
}
function toSeedFacts({ id, locale, isParsed, facts: entries }, { path, collection }) {
	const facts = [];
	for (const [fact, ...rules] of entries) for (const rule of rules) facts[rule] = fact;
	return {
		identity: {
			path,
			collection: collection.name,
			id,
			locale
		},
		isParsed,
		collection,
		facts,
		crashes: []
	};
}
function survivesJson(value) {
	switch (typeof value) {
		case "string":
		case "boolean": return true;
		case "number": return Number.isFinite(value) && !Object.is(value, -0);
		case "object":
			if (value === null) return true;
			if (Array.isArray(value)) return !hasHoles(value) && value.every((item) => survivesJson(item));
			return isPlain$1(value) && Object.values(value).every(survivesInObject);
		default: return false;
	}
}
function hasHoles(list) {
	return Object.keys(list).length < list.length;
}
function survivesInObject(value) {
	return value === void 0 || survivesJson(value);
}
function isPlain$1(value) {
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

// src/config/suppressible.ts
function findRuleProblem(id, { ids, fixedIds }) {
	if (fixedIds.has(id)) return { message: `Rule \`${id}\` cannot be suppressed, because the other rules rely on it` };
	if (ids.includes(id)) return void 0;
	const { hint = "" } = hintOf(id, ids);
	const isNear = hint.startsWith("Did");
	return {
		message: `Unknown rule \`${id}\``,
		...isNear ? { hint } : {}
	};
}

// src/engine/suppressions/problem-text.ts
function toProblemText({ message, hint }) {
	return [message, hint].filter((part) => part !== void 0).map(toLowerStart).join("; ");
}
function toLowerStart(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/engine/suppressions/directives.ts
const DIRECTIVE_MARK = "seedlint-disable";
function findDirectives({ document, seed }, known) {
	const { text, bodyStart } = document;
	if (seed === void 0 || !text.includes("seedlint-disable", bodyStart)) return [];
	const comments = findComments(seed, bodyStart, text);
	const lines = findLines(text, comments);
	return comments.map(({ span, words }, index) => ({
		span,
		line: lines[index] ?? {
			start: text.length,
			end: text.length
		},
		...readWords(words, known)
	}));
}
const MAX_DIRECTIVES = 1e3;
const COMMENT = /<!--\s{0,100}(seedlint-disable[^]{0,1000}?)-->/gu;
function findComments({ body }, bodyStart, text) {
	const comments = [];
	const open = [body.tree];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		open.push(...(node.children ?? []).toReversed());
		if (node.type !== "html") continue;
		const start = bodyStart + (node.position?.start.offset ?? 0);
		const source = text.slice(start, bodyStart + (node.position?.end.offset ?? 0));
		for (const { index, 0: all, 1: words = "" } of source.matchAll(COMMENT)) {
			if (comments.length === MAX_DIRECTIVES) return comments;
			comments.push({
				span: {
					start: start + index,
					end: start + index + all.length
				},
				words: words.trim()
			});
		}
	}
	return comments;
}
function findLines(text, comments) {
	const lines = [];
	let next = comments.length;
	for (let index = comments.length - 1; index >= 0; index -= 1) {
		const line = findText$1(text, comments[index]?.span.end ?? 0);
		while ((comments[next - 1]?.span.start ?? -1) >= line.start) next -= 1;
		const start = comments[next]?.span.start ?? text.length;
		const isOwn = start < line.end && text.slice(line.start, start).trim() === "";
		lines[index] = (isOwn ? lines[next] : void 0) ?? line;
	}
	return lines;
}
function findText$1(text, from) {
	for (let start = nextLine(text, from); start < text.length; start = nextLine(text, start)) {
		const end = lineEnd(text, start);
		if (text.slice(start, end).trim() !== "") return {
			start,
			end
		};
	}
	return {
		start: text.length,
		end: text.length
	};
}
function lineEnd(text, from) {
	const at = text.indexOf("\n", from);
	return at === -1 ? text.length : at;
}
function nextLine(text, from) {
	return Math.min(text.length, lineEnd(text, from) + 1);
}
const NEXT_LINE = "seedlint-disable-next-line";
const DASH = /--+|[—–]+/u;
function readWords(words, known) {
	const [name = ""] = /^[\w-]*?(?=--|[^\w-]|$)/u.exec(words) ?? [];
	if (name !== NEXT_LINE) return {
		rules: [],
		reason: "",
		problems: [`unknown directive \`${name}\`; expected \`${NEXT_LINE}\``]
	};
	const rest = words.slice(name.length);
	const dash = DASH.exec(rest);
	const reason = dash === null ? "" : rest.slice(dash.index + dash[0].length).trim();
	const named = rest.slice(0, dash?.index).split(/[\s,，、]+/u).filter((id) => id !== "");
	const problems = named.flatMap((id) => {
		const problem = findRuleProblem(id, known);
		return problem === void 0 ? [] : [toProblemText(problem)];
	});
	if (named.length === 0) problems.push("it names no rule");
	if (reason === "") problems.push("it gives no reason; write `-- why it is accepted` after the rules");
	const rules = reason === "" ? [] : named.filter((id) => findRuleProblem(id, known) === void 0);
	return {
		rules: [...new Set(rules)],
		reason,
		problems
	};
}

// src/engine/seed-calls.ts
var SeedCalls = class {
	#project;
	#rules;
	#bodyLinter;
	#hasOverrides;
	#usual = /* @__PURE__ */ new Map();
	#loaded;
	#violations;
	constructor(project, rules, bodyLinter) {
		this.#project = project;
		this.#rules = rules;
		this.#bodyLinter = bodyLinter;
		this.#hasOverrides = rules.some(({ meta }) => project.config.overridesByRule.has(meta.id));
	}
	of(loaded) {
		this.#loaded = loaded;
		this.#violations = void 0;
		const usual = this.#usualOf(loaded.member.collection);
		return this.#hasOverrides ? usual.flatMap((call) => this.#overlay(call, loaded)) : usual;
	}
	#usualOf(collection) {
		const known = this.#usual.get(collection);
		if (known !== void 0) return known;
		const { config, today, validators } = this.#project;
		const shared = {
			today,
			collection,
			violations: this.#readViolations,
			lintBody: this.#lintBody,
			schema: validators.get(collection.name)?.schema
		};
		const calls = this.#rules.map((rule) => {
			const options = config.rules.get(rule.meta.id)?.options ?? {};
			return {
				rule,
				context: {
					...shared,
					options
				}
			};
		});
		this.#usual.set(collection, calls);
		return calls;
	}
	#overlay(call, loaded) {
		const { rule, context } = call;
		const { level, options } = settingOf(this.#project.config, rule.meta.id, loaded);
		if (level === "off") return [];
		return [options === context.options ? call : {
			rule,
			context: {
				...context,
				options
			}
		}];
	}
	#readViolations = () => {
		if (this.#loaded === void 0) return [];
		const { member, document } = this.#loaded;
		const validate = this.#project.validators.get(member.collection.name);
		return this.#violations ??= validate?.(document.data) ?? [];
	};
	#lintBody = (plugins) => {
		const body = this.#loaded?.seed?.body;
		return body === void 0 ? [] : this.#bodyLinter.lint(body, plugins);
	};
};

// src/engine/side.ts
var Side = class {
	shelf;
	linted = [];
	skipped = [];
	ofSeeds = [];
	texts = /* @__PURE__ */ new Map();
	facts = /* @__PURE__ */ new Map();
	noted = /* @__PURE__ */ new Map();
	#project;
	#rules;
	#collector;
	#bodyLinter = new BodyLinter();
	#calls;
	constructor(project, rules, shelf) {
		this.shelf = shelf;
		this.#project = project;
		this.#rules = rules;
		this.#collector = new FactCollector(project, rules.corpus);
		this.#calls = new SeedCalls(project, rules.seed, this.#bodyLinter);
	}
	async read(files, isChecked, onRecord) {
		for await (const file of files) if ("record" in file) this.#takeOver(file, isChecked(file.member));
		else await this.#readFile(file, isChecked(file.member), onRecord);
	}
	async #readFile(file, isChecked, onRecord) {
		const loading = loadSeed(file);
		const loaded = loading instanceof Promise ? await loading : loading;
		const facts = this.#collector.collect(loaded);
		this.facts.set(file.member.path, facts);
		this.shelf.put(file, loaded);
		const checking = isChecked ? this.#check(loaded) : void 0;
		const verdict = checking instanceof Promise ? await checking : checking;
		if (onRecord === void 0 || loaded.document.text.includes("seedlint-disable")) return;
		const record = toSeedRecord(facts, verdict);
		if (record !== void 0) onRecord(file, record);
	}
	#check(loaded) {
		const skipReason = this.#findSkipReason(loaded);
		this.#account(loaded.identity.path, skipReason);
		if (skipReason !== void 0) return {
			skipReason,
			judged: []
		};
		this.#note(loaded);
		const raised = this.checkSeed(loaded);
		if (raised instanceof Promise) return raised.then((found) => ({ judged: this.#judgeSeed(found, loaded) }));
		return { judged: this.#judgeSeed(raised, loaded) };
	}
	addUnread(members) {
		for (const member of members) {
			const { collection, path } = member;
			const identity = identify(member, void 0);
			this.facts.set(path, {
				identity,
				isParsed: false,
				collection,
				facts: [],
				crashes: []
			});
		}
	}
	#takeOver(file, isChecked) {
		const { member, record } = file;
		this.facts.set(member.path, toSeedFacts(record.facts, member));
		this.shelf.put(file);
		if (!isChecked || record.verdict === void 0) return;
		this.#account(member.path, record.verdict.skipReason);
		this.ofSeeds.push(...record.verdict.judged);
	}
	async checkFormerSeeds(paths) {
		const former = this.skipped.map(({ path }) => path).filter((path) => paths.has(path));
		if (former.length === 0) return;
		const rest = this.skipped.filter(({ path }) => !paths.has(path));
		this.skipped.splice(0, this.skipped.length, ...rest);
		for (const loaded of (await this.shelf.loadAll(former)).values()) {
			this.linted.push(loaded.identity.path);
			this.#note(loaded);
			this.#judgeSeed(await this.checkSeed(loaded), loaded);
		}
	}
	checkSeed(loaded) {
		const problems = raiseProblems(loaded);
		const run = {
			calls: this.#calls,
			bodyLinter: this.#bodyLinter,
			times: this.#project.times
		};
		const raised = runSeedRules(run, loaded);
		if (raised instanceof Promise) return raised.then((found) => [...problems, ...found]);
		return problems.length === 0 ? raised : [...problems, ...raised];
	}
	checkAcrossSeeds(rules = this.#rules.corpus) {
		if (rules.length === 0) return [];
		const facts = joinFacts(this.#rules.corpus, this.facts.values());
		return runCorpusRules(this.#project, rules, facts);
	}
	isReported = (raised) => isCrash(raised) || this.shelf.fileAt(raised.finding.in)?.member.isRequested === true;
	fileAt(path) {
		const file = this.shelf.fileAt(path);
		return file === void 0 || "record" in file ? void 0 : file;
	}
	async readTexts(diagnostics) {
		const paths = diagnostics.flatMap(({ path, related }) => [path, ...related.map((place) => place.path)]);
		const missing = new Set(paths.filter((path) => !this.texts.has(path)));
		for (const [path, text] of await this.shelf.readTexts(missing)) this.texts.set(path, text);
	}
	async judge(raised) {
		const loaded = await this.shelf.loadAll(pathsOf(raised));
		for (const seed of loaded.values()) this.#note(seed);
		return raised.flatMap((item) => {
			const own = loaded.get(item.finding.in);
			return own === void 0 ? [] : this.#judgeOne(item, own, (path) => loaded.get(path));
		});
	}
	#note(loaded) {
		const { document, identity } = loaded;
		if (!document.text.includes("seedlint-disable") || this.noted.has(identity.path)) return;
		const known = {
			ids: [...this.#project.config.rules.keys()],
			fixedIds: engineRuleIds
		};
		const directives = findDirectives(loaded, known);
		if (directives.length === 0) return;
		this.noted.set(identity.path, {
			loaded,
			directives
		});
		this.texts.set(identity.path, document.text);
	}
	#findSkipReason({ document, identity: { path } }) {
		return this.#project.config.isImplicit ? findSkipReason(path, document) : void 0;
	}
	#account(path, skipReason) {
		if (skipReason === void 0) this.linted.push(path);
		else this.skipped.push({
			path,
			reason: skipReason
		});
	}
	#judgeSeed(raised, loaded) {
		const lookUp = (path) => path === loaded.identity.path ? loaded : void 0;
		const judged = raised.flatMap((item) => this.#judgeOne(item, loaded, lookUp));
		this.ofSeeds.push(...judged);
		return judged;
	}
	#judgeOne(item, own, lookUp) {
		const isOfHouse = this.#project.pageOf(item.meta.id) === void 0;
		const possible = refuseImpossible(item, own, isOfHouse);
		const judged = judge(possible, own, this.#project, lookUp);
		if (judged === void 0) return [];
		for (const { path } of [judged.told, ...judged.told.related]) {
			const text = lookUp(path)?.document.text;
			if (text !== void 0) this.texts.set(path, text);
		}
		return [judged];
	}
};
function pathsOf(raised) {
	const paths = raised.flatMap(({ finding }) => [finding.in, ...(finding.related ?? []).map((place) => place.in ?? finding.in)]);
	return new Set(paths);
}

// src/engine/lint-project.ts
async function lintProject(project, files) {
	const rules = toRuleSets(project, files.base?.tracesChains);
	const isChanged = (path) => files.base?.changedPaths.has(path) === true;
	const { readKnown } = files;
	const shelf = new SeedShelf({
		isChanged,
		...readKnown === void 0 ? {} : { readKnown }
	});
	const head = new Side(project, rules, shelf);
	await head.read(files.head, ({ isSelected }) => isSelected, files.onRecord);
	const unread = files.listUnread?.() ?? [];
	head.addUnread(unread);
	const base = files.base && await readBase(project, rules, {
		head,
		unread,
		...files.base
	});
	const { diagnostics, deletedCount, hasCrashed, chains, formerTexts, growth } = files.base === void 0 || base === void 0 ? await judgeHead(project, head, files.ignoresComments) : await judgeChange(project, rules, {
		head,
		base,
		...files.base
	});
	const acceptance = {
		head: project.acceptance,
		base: files.base?.acceptance
	};
	addSuppressionTexts(head, base, acceptance);
	await head.readTexts(diagnostics);
	const sources = base === void 0 ? head.texts : textsOf(diagnostics, head.texts, base.texts);
	return {
		...matchBaseline(diagnostics.toSorted(compareDiagnostics), acceptance.head?.baseline, acceptance.base?.baseline),
		growth,
		fileAt: (path) => head.fileAt(path),
		loadSeeds: (paths) => head.shelf.loadAll(paths),
		linted: head.linted,
		skipped: head.skipped,
		deletedCount,
		hasCrashed,
		chains,
		sources,
		baseSources: base?.texts ?? /* @__PURE__ */ new Map(),
		formerSources: new Map([...formerTexts].filter(([path]) => sources.has(path)))
	};
}
function addSuppressionTexts(head, base, acceptance) {
	const now = acceptance.head?.suppressions;
	const before = acceptance.base === void 0 ? now : acceptance.base.suppressions;
	if (now !== void 0) head.texts.set(now.path, now.text);
	if (before !== void 0) base?.texts.set(before.path, before.text);
}
function textsOf(diagnostics, head, base) {
	const texts = new Map(head);
	for (const { path, verdict } of diagnostics) {
		const text = verdict === "introduced" && !head.has(path) ? base.get(path) : void 0;
		if (text !== void 0) texts.set(path, text);
	}
	return texts;
}
async function readBase(project, rules, { head, unread, files, changedPaths }) {
	const isChanged = (path) => changedPaths.has(path);
	const base = new Side(project, rules, new SeedShelf({
		isChanged,
		fallback: head.shelf
	}));
	for (const [path, facts] of head.facts) if (!isChanged(path)) base.facts.set(path, facts);
	await base.read(files, () => true);
	base.addUnread(unread);
	return base;
}
async function judgeHead(project, head, ignoresComments = false) {
	const raised = head.checkAcrossSeeds();
	const judged = [...head.ofSeeds, ...await head.judge(raised.filter(head.isReported))];
	return {
		diagnostics: await tellHead(project, head, {
			found: leaveOutTold(judged, project.rules),
			ignoresComments
		}),
		growth: /* @__PURE__ */ new Map(),
		deletedCount: 0,
		chains: [],
		formerTexts: /* @__PURE__ */ new Map(),
		hasCrashed: raised.some(isCrash) || judged.some(isCrashTold)
	};
}
async function tellHead(project, head, options) {
	const { found } = options;
	if (!(project.acceptance?.suppressions !== void 0) && head.noted.size === 0) return found.map((each) => toDiagnostic$1(each, "introduced"));
	const { suppressHead } = await import("./engine-suppressions-suppress-sides.js");
	const { notices, tell } = suppressHead(project, head, options);
	return [...found, ...notices].map(tell);
}

// src/engine/guarded-seed.ts
var GuardedSeed = class {
	#seed;
	constructor(seed) {
		this.#seed = seed;
	}
	get path() {
		return this.#seed.path;
	}
	get collection() {
		return this.#seed.collection;
	}
	get id() {
		return this.#seed.id;
	}
	get locale() {
		return this.#seed.locale;
	}
	get data() {
		return freezeDeeply(this.#seed.data);
	}
	get captures() {
		return freezeDeeply(this.#seed.captures);
	}
	get body() {
		return this.#seed.body;
	}
	get(at) {
		return freezeDeeply(this.#seed.get(at));
	}
	select(pattern) {
		return freezeDeeply(this.#seed.select(pattern));
	}
};
function freezeDeeply(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	const items = Array.isArray(value) ? value : Object.values(value);
	for (const item of items) freezeDeeply(item);
	return value;
}

// src/engine/guarded-rule.ts
function guardRule(rule, watch, meta = rule.meta) {
	switch (rule.scope) {
		case "seed": return {
			...guardSeedRule(rule, watch),
			meta
		};
		case "corpus": return {
			...guardCorpusRule(rule, watch),
			meta
		};
		case "change": return {
			...guardChangeRule(rule, watch),
			meta
		};
	}
}
function guardSeedRule(rule, watch) {
	return {
		scope: rule.scope,
		meta: rule.meta,
		*check(seed, context) {
			freezeContext(context);
			yield* watchCheck(watch, seed.path, () => rule.check(guardSeed(seed), context));
		}
	};
}
function guardChangeRule(rule, watch) {
	return {
		scope: rule.scope,
		meta: rule.meta,
		*check(change, context) {
			freezeContext(context);
			yield* watchCheck(watch, (change.after ?? change.before)?.path ?? null, () => rule.check(guardChange(change), context));
		}
	};
}
function guardCorpusRule(rule, watch) {
	return {
		scope: rule.scope,
		meta: rule.meta,
		collect(seed, context) {
			freezeContext(context);
			watch.enter(seed.path);
			try {
				return freezeDeeply(rule.collect(guardSeed(seed), context));
			} catch (error) {
				throw toFailure(error, watch);
			} finally {
				watch.leave();
			}
		},
		*check(context) {
			freezeContext(context);
			yield* watchCheck(watch, null, () => rule.check(context));
		}
	};
}
function* watchCheck(watch, path, check) {
	watch.enter(path);
	try {
		for (const finding of toFindings(check())) {
			const stranger = describeStranger(finding);
			if (stranger !== void 0) throw new TypeError(`\`check\` yielded ${stranger}, expected \`{ message: "…" }\``);
			yield finding;
		}
	} catch (error) {
		throw toFailure(error, watch);
	} finally {
		watch.leave();
	}
}
function toFailure(error, watch) {
	const place = watch.placeOf?.(error);
	return place === void 0 ? error : new RuleFailure(error, place);
}
function toFindings(result) {
	if (hasMethod(result, "then") || hasMethod(result, Symbol.asyncIterator)) throw new TypeError("`check` is async, expected a generator or a list of findings");
	if (typeof result === "string" || !hasMethod(result, Symbol.iterator)) throw new TypeError(`\`check\` returned ${result === null ? "null" : typeof result}, expected a generator or a list of findings`);
	return result;
}
function hasMethod(value, name) {
	if (value === null || typeof value !== "object") return false;
	return typeof value[name] === "function";
}
let last;
function guardSeed(seed) {
	if (last?.seed !== seed) last = {
		seed,
		guarded: new GuardedSeed(seed)
	};
	return last.guarded;
}
function guardChange(change) {
	const { before, after } = change;
	return {
		before: before && new GuardedSeed(before),
		after: after && new GuardedSeed(after),
		get differences() {
			return freezeDeeply(change.differences);
		},
		get hasNewBody() {
			return change.hasNewBody;
		},
		changed: change.changed,
		get otherLocales() {
			return change.otherLocales.map(guardChange);
		}
	};
}
const frozen = /* @__PURE__ */ new WeakSet();
function freezeContext(context) {
	if (frozen.has(context)) return;
	frozen.add(context);
	Object.freeze(context);
	for (const part of [
		context.options,
		context.collection,
		context.schema
	]) freezeDeeply(part);
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
		if (!configs.some(({ rules }) => rules.has(id))) throw unknownRule$1(id, new Map(configs.flatMap(({ rules }) => [...rules])));
		if (!fixedIds.has(id) || level === "error") continue;
		throw new UserError("rule-fixed", [{
			message: `Rule \`${id}\` is always an error`,
			hint: "The other rules cannot judge without it."
		}]);
	}
}
function unknownRule$1(id, rules) {
	const closest = findClosest(id, rules.keys());
	const hint = closest === void 0 ? "`seedlint rules` lists all rules." : `Did you mean \`${closest}\`?`;
	return new UserError("unknown-rule", [{
		message: `There is no rule \`${id}\``,
		hint
	}]);
}

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
		const day = parseDay$1(date);
		if (day === void 0) return;
		const age = (parseDay$1(today) ?? day) - day;
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
			const isOfToday = to >= (parseDay$1(today) ?? Infinity);
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
	return typeof value === "string" ? parseDay$1(value.trim()) : void 0;
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
const list$1 = {
	type: "array",
	items: { type: "string" }
};
const flow = {
	type: "object",
	additionalProperties: list$1
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
					...list$1
				},
				superseded: {
					description: "The statuses of a record that has a successor",
					...list$1
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
		const now = parseDay$1(today) ?? Infinity;
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
				if (message === "form" && !isRecord$4(seed, context.collection)) continue;
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
	return parseDay$1(iso) === void 0 ? void 0 : iso;
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
			if (!collection.slugged && !isSame$3(id, pathId)) {
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
			} else if (collection.slugged && !isSame$3(toSlug(id), pathId)) yield {
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
		if (locale !== void 0 && pathLocale !== void 0 && !isSame$3(locale, pathLocale)) {
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
function isSame$3(name, other) {
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
			const isSame = tidy$2(item) === first;
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
const PLAIN$2 = /^[!-@[-`{-}\u4E00-\u9FFF]+(?:[ ~][!-@[-`{-}\u4E00-\u9FFF]+)*$/;
function hasRepeated(texts, joined) {
	if (texts.length < 2) return false;
	const keys = PLAIN$2.test(joined) ? texts : texts.map(fold$3);
	return new Set(keys).size < keys.length;
}
const FOLDED_BY_CASE = /^[!-~\u4E00-\u9FFF]+(?: [!-~\u4E00-\u9FFF]+)*$/;
function fold$3(item) {
	if (FOLDED_BY_CASE.test(item)) return item.toLowerCase();
	return tidy$2(item.normalize("NFKC").toLowerCase());
}
function tidy$2(item) {
	return item.replaceAll(/\s+/gu, " ").trim();
}

// rules/locale-neutral.ts
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
		if (isObject(value)) for (const child of childrenOf$1(value, pointer)) add(child.pointer, child.value);
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
		const statements = versions.map(({ path, locale }, index) => {
			return {
				path,
				locale,
				value: said[index]
			};
		});
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
			const mend = told.message === "blanks" && isOneLine(said[index]) && isOneLine(expected) ? { fix: [toSet(path, at, expected)] } : { suggestions: suggestAgreement(at, expected, statements) };
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
	return new Map(pointers.map((at, index) => [at, tidy$1(values[index] ?? null)]));
}
function tidy$1(value) {
	if (isList(value)) return value.map(tidy$1);
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
			difference: describeListDifference(actual, expected)
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
			actual: quoteJson(actual),
			expected: quoteJson(expected)
		}
	};
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
				actual: quoteJson(word),
				expected: quoteJson(expected),
				source: quoteJson(source.word),
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
					title: `Write ${quoteJson(expected)} into \`${at}\`, as ${quoteJson(source.word)} in ${data.locales}`,
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
			if (isKnown || foreign !== void 0) settled.add(keyOf$2(path, at));
		}
		for (const field of listFields(groupVersions(facts, locales.values))) for (const finding of judgeByCorpus(field)) if (!settled.has(keyOf$2(finding.in, field.at))) yield finding;
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
function keyOf$2(path, at) {
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
	empty: "`{{field}}` is empty, and review status `{{status}}` requires it",
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
			remedy: "Add what is missing or empty, or set the review status back. That a reviewer is nobody in particular is told here; filler in other fields is told by `placeholder-text`, a broken address by `url-valid`."
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
		if (status === void 0 || !when.some((name) => isSame$2(name, status))) return;
		for (const field of requires) {
			const value = seed.get(field);
			if (!isBlank$1(value)) continue;
			const at = isPointer$1(field) ? field : context.collection.fields[field];
			if (at === void 0 || hasViolationAt(context.violations(), at)) continue;
			yield {
				message: value === void 0 ? "missing" : "empty",
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
	else if (author !== void 0 && isSame$2(reviewer, author)) yield {
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
function isSame$2(name, other) {
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
				...placeOf$1(violation),
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
function placeOf$1({ pointer, property, actual }) {
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
	if (!PLAIN$1.test(value)) return [];
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
	return isRecord$4(seed, collection) && !/^\/(?!\/)/u.test(url);
}
const PLAIN$1 = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#][!-~]*)?$/iu;
function findFault(url, { homepage, insecure }) {
	const fault = PLAIN$1.test(url) ? void 0 : findBreak(url);
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

// src/session/config-packages.ts
function createPackages(root) {
	const folders = /* @__PURE__ */ new Set();
	const base = root ?? "";
	return {
		async find(name, folder) {
			if (root === null) throw noWorktree(name);
			const file = await resolvePackage(name, join(root, folder));
			if (file === void 0) return void 0;
			const path = toPath$1(root, file);
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
function toPath$1(root, file) {
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

// src/session/house-code.ts
const MAX_LINES = 100;
const known = /* @__PURE__ */ new Map();
function noteHouseCode(code) {
	known.set(code.file, code);
	guardFailures(tellFailure);
}
function findHousePlace(error) {
	for (const frame of framesOf(error)) for (const code of known.values()) {
		const place = placeIn(frame, code);
		if (place !== void 0) return place;
	}
}
function framesOf(error) {
	const stack = error instanceof Error ? error.stack : void 0;
	if (typeof stack !== "string") return [];
	return stack.split("\n", MAX_LINES).filter((line) => /^ {4}at /.test(line));
}
function placeIn(frame, { file, shownPath, isAsWritten }) {
	for (const name of [file, pathToFileURL(file).href]) {
		const start = frame.lastIndexOf(`${name}:`);
		if (start === -1 || !" (".includes(frame.charAt(start - 1))) continue;
		const found = /^(\d+):(\d+)\)?$/.exec(frame.slice(start + name.length + 1));
		if (found === null) continue;
		const [, line = "", column = ""] = found;
		return [
			shownPath,
			line,
			...isAsWritten ? [column] : []
		].join(":");
	}
}
function tellFailure(error) {
	const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const place = findHousePlace(error);
	if (place !== void 0) return escapeTerminalLine(`Code of the house failed where nothing catches it, such as a timer of a rule: ${text} (${place})`);
	const what = "Something failed where nothing catches it, such as a timer of a rule of the house";
	const frames = framesOf(error).map((frame) => `\n${escapeTerminalLine(frame)}`);
	return [escapeTerminalLine(`${what}: ${text}`), ...frames].join("");
}

// src/session/load-code.ts
const DOORS = [
	"seedlint",
	"seedlint/sdk",
	"seedlint/testing"
];
async function loadCode(file, shownPath) {
	noteHouseCode({
		file,
		shownPath,
		isAsWritten: canImportNatively(file)
	});
	try {
		const exported = await importFile(file);
		return isRecord$1(exported) && Object.hasOwn(exported, "default") ? exported["default"] : void 0;
	} catch (error) {
		throw await toUserError$1(error, file, shownPath);
	}
}
async function toUserError$1(error, file, shownPath) {
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
	return hasHooks(module$1) && (stripsTypes || !/\.[cm]?ts$/.test(file));
}
let areDoorsRegistered = false;
function registerDoors() {
	if (areDoorsRegistered || !hasHooks(module$1)) return;
	areDoorsRegistered = true;
	const doors = new Map(doorFiles().map(([name, path]) => [name, pathToFileURL(path).href]));
	module$1.registerHooks({ resolve(specifier, context, next) {
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
const STOP_MS = 1e3;
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
		leave,
		placeOf: findHousePlace
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
	if (Atomics.load(cells, TURN) === CLAIMED) {
		Atomics.wait(cells, TURN, CLAIMED, STOP_MS);
		reportStopped();
	}
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
	sentry.on("message", reportStopped);
	sentry.unref();
	process.on("beforeExit", reportStopped);
	cells = new Int32Array(memory);
}
function reportStopped() {
	if (cells === void 0) return;
	if (Atomics.compareExchange(cells, TURN, CLAIMED, IDLE) === CLAIMED) reportCurrent();
}
function reportCurrent() {
	for (const pulse of pulses) clearInterval(pulse);
	pulses.clear();
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
			if (other !== void 0) throw refusal$2(document, named, {
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
		throw refusal$2(document, named, {
			message: `The plugin \`${name}\` is not installed`,
			hint: `Install it: \`npm install --save-dev ${packageOf(name)}\`; a file would start with \`./\``
		});
	}
	async #refuseOtherMajor(path, named, document) {
		const range = await findRange(path, this.#source.readText);
		if (range === void 0 || takesMajor(range, Number.parseInt(version, 10))) return;
		throw refusal$2(document, named, {
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
function refusal$2(document, { at }, told) {
	return new UserError("config-plugins", [toProblem$3(document, { at }, told)]);
}

// src/session/rule-files.ts
const RULES_FOLDER = "seedlint-rules";
const CODE = /\.[cm]?[jt]s$/;
const IMPORTABLE = /\.(?:[cm]?[jt]s|json)$/;
const NO_RULE = /\.(?:tests?|spec|cases|d)\.[cm]?[jt]s$/;
function findRuleFiles(directory, paths) {
	const isRule = createRuleFileTest(directory);
	return [...paths].filter(isRule).toSorted();
}
function createRuleFileTest(directory) {
	const prefix = posix.join(directory, RULES_FOLDER, "/");
	return (path) => path.startsWith(prefix) && !path.includes("/", prefix.length) && CODE.test(path) && !NO_RULE.test(path);
}
function createRuleCodeTest(directory) {
	const prefix = posix.join(directory, RULES_FOLDER, "/");
	return (path) => path.startsWith(prefix) && IMPORTABLE.test(path) && !NO_RULE.test(path);
}
function listImportable(rule, paths) {
	const folder = posix.dirname(rule);
	if (posix.basename(folder) !== "seedlint-rules") return [];
	const directory = posix.dirname(folder);
	const [isRule, isCode] = [createRuleFileTest(directory), createRuleCodeTest(directory)];
	return [...paths].filter((path) => isCode(path) && !isRule(path));
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
		hint: problem.hint === void 0 ? named : `${toSentence$1(problem.hint)} ${named}`
	};
}
function toSentence$1(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}

// src/config/suppressions-names.ts
const suppressionsNames = [
	"seedlint.suppressions.yaml",
	"seedlint.suppressions.yml",
	"seedlint.suppressions.json"
];

// src/engine/baseline/baseline.ts
const BASELINE_NAME = "seedlint.baseline.jsonl";
function countEntries(entries) {
	let sum = 0;
	for (const { count } of entries) sum += count;
	return sum;
}
function countByRule$1(entries) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, count } of entries) counts.set(rule, (counts.get(rule) ?? 0) + count);
	return counts;
}

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

// src/session/trial.ts
function applyTrial({ config, rules, catalogue }, trial) {
	const tried = rules.find(({ meta }) => trial.kind === "id" ? meta.id === trial.id : catalogue.some(({ path, meta: { id } }) => path === trial.path && id === meta.id));
	if (tried === void 0) return {
		config,
		rules: []
	};
	const { id } = tried.meta;
	const setting = config.rules.get(id) ?? {
		options: {},
		source: "try",
		level: "off"
	};
	const level = setting.level === "off" ? loudnessOf(tried.meta) : setting.level;
	return {
		config: {
			...config,
			rules: new Map([...config.rules, [id, {
				...setting,
				level
			}]])
		},
		rules: [tried]
	};
}
function loudnessOf({ recommended }) {
	return recommended === void 0 || recommended === "off" ? "warn" : recommended;
}
function isTrialFile(name) {
	return isRulePath(name) || /\.[cm]?[jt]s$/.test(name);
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
async function openProject(path, source, options) {
	const inputs = new Inputs();
	const recorded = inputs.record(source);
	const opened = await openJudging(path, recorded, options);
	const inputTexts = inputs.texts;
	const acceptance = await readAcceptance(opened.project.config, recorded.readText);
	const isRuleCode = createRuleCodeTest(opened.project.config.directory);
	return {
		...opened,
		...acceptance && { project: {
			...opened.project,
			acceptance
		} },
		isInput: (file) => inputs.has(file) || isRuleCode(file),
		inputs: inputTexts
	};
}
async function openJudging(path, source, { today, levels, times, trial }) {
	const loaded = await loadConfig(path, source);
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
	const memberOf = createMemberOf(config);
	const isLikeSeed = createUnclaimedTest(config);
	return {
		configPath: path,
		project: {
			config,
			rules: chosen.rules,
			today,
			pageOf,
			times,
			validators
		},
		memberOf,
		isUnclaimed: (file) => isLikeSeed(file) && memberOf(file) === void 0,
		readText: loaded.readText,
		catalogue: loaded.catalogue,
		brokenRules: loaded.brokenRules
	};
}
var Inputs = class {
	#texts = /* @__PURE__ */ new Map();
	#code = /* @__PURE__ */ new Set();
	record({ readText, gate, ...source }) {
		return {
			...source,
			readText: async (path) => {
				const text = await readText(path);
				this.#texts.set(path, text);
				return text;
			},
			gate: {
				admit: (path) => {
					this.#code.add(path);
					return gate.admit(path);
				},
				locate: (path) => {
					this.#code.add(path);
					return gate.locate(path);
				}
			}
		};
	}
	has(path) {
		return this.#texts.has(path) || this.#code.has(path);
	}
	get texts() {
		if (this.#code.size > 0) return void 0;
		return [...this.#texts].toSorted(([a], [b]) => compareText(a, b));
	}
};
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

// scripts/build/stub-process.cjs
var require_stub_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = process;
}));

// src/session/broken-rules.ts
async function reportBrokenRules(broken, readText) {
	const diagnostics = [];
	const sources = /* @__PURE__ */ new Map();
	for (const { path, error } of broken) for (const problem of error.problems) {
		const place = problem.place?.path ?? path;
		const text = sources.get(place) ?? await readText(place);
		if (text !== void 0) sources.set(place, text);
		diagnostics.push(toDiagnostic(problem, place, text ?? ""));
	}
	return {
		diagnostics,
		sources
	};
}
function toDiagnostic(problem, path, text) {
	const message = renderMessage(ruleCrashed.messages.notRun, { problem: toSentence(problem) });
	return {
		rule: ruleCrashed.id,
		messageId: "notRun",
		message,
		severity: "error",
		verdict: "introduced",
		path,
		pointer: null,
		span: toSpan(problem, text),
		collection: null,
		id: null,
		locale: null,
		fingerprint: hash("sha256", JSON.stringify([path, message]), "hex").slice(0, 32),
		url: pageOf(ruleCrashed.id) ?? null,
		related: [],
		isFixable: false
	};
}
function toSentence({ message, hint }) {
	return (hint === void 0 ? [message] : [message, hint.replace(/\.$/, "")]).map((part) => part.slice(0, 1).toLowerCase() + part.slice(1)).join("; ");
}
function toSpan({ place }, text) {
	if (place?.line === void 0) return {
		start: 0,
		end: 0
	};
	const index = new LineIndex(text);
	const { line, column = 1 } = place;
	return {
		start: index.offsetAt({
			line,
			column
		}),
		end: index.lineSpan(line).end
	};
}

// src/session/collect-rules.ts
function collectRules(projects, target) {
	const active = projects.flatMap(({ project }) => findActiveRules(project.config, project.rules));
	for (const meta of [...engineRules, ...active.map((rule) => rule.meta)]) {
		const url = meta.docs.url ?? pageOf(meta.id);
		target.set(meta.id, url === void 0 ? meta : {
			...meta,
			docs: {
				...meta.docs,
				url
			}
		});
	}
}

// src/session/find-growth.ts
function findGrowth({ base, otherBases, requestedPaths }, judged) {
	if (otherBases.length > 0) return [];
	if (base !== null) return sumUp(judged.map(({ outcome }) => outcome.growth));
	const known = judged.filter(({ opened }) => opened.project.acceptance?.baseline !== void 0);
	if (known.length === 0 || requestedPaths.length > 0) throw nothingToCompare(known.length > 0);
	return sumUp(known.map(growthSinceBaseline));
}
function growthSinceBaseline({ opened, outcome }) {
	const entries = opened.project.acceptance?.baseline?.entries.values() ?? [];
	const allowed = countByRule$1(entries);
	const counts = countDiagnostics(outcome.diagnostics);
	return new Map([...counts].map(([rule, count]) => [rule, count - (allowed.get(rule) ?? 0)]));
}
function countDiagnostics(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (diagnostic.verdict === "fixed" || !mayBeKnown(diagnostic)) continue;
		counts.set(diagnostic.rule, (counts.get(diagnostic.rule) ?? 0) + 1);
	}
	return counts;
}
function sumUp(all) {
	const grown = /* @__PURE__ */ new Map();
	for (const growth of all) for (const [rule, added] of growth) if (added > 0) grown.set(rule, (grown.get(rule) ?? 0) + added);
	return [...grown].map(([rule, added]) => ({
		rule,
		added
	})).toSorted(byRule);
}
function byRule(a, b) {
	return a.rule < b.rule ? -1 : 1;
}
function nothingToCompare(hasBaseline) {
	return new UserError("usage", [{
		message: hasBaseline ? "`--ratchet` counts what every seed has, so it takes no paths without a base" : "`--ratchet` has nothing to compare with: there is neither a base nor a baseline",
		hint: hasBaseline ? "Leave the paths out, or name a base: `seedlint --since origin/main --ratchet`." : "Write one with `seedlint baseline`, or name a base: `seedlint --since origin/main --ratchet`."
	}]);
}

// src/custom/tally.ts
function countValues(values, tally) {
	tally.seedCount += 1;
	tally.valueCount += values.length;
	return values;
}
const tallies = /* @__PURE__ */ new WeakMap();
function withTally(rule, tally) {
	tallies.set(rule, tally);
	return rule;
}
function tallyOf(rule) {
	return tallies.get(rule);
}

// src/session/find-tried.ts
function findTried(projects, trial, hasBase) {
	for (const { project, brokenRules } of projects) {
		const broken = brokenRules.find(({ path }) => trial.kind === "file" && path === trial.path);
		if (broken !== void 0) throw broken.error;
		const [rule] = project.rules;
		const level = project.config.rules.get(rule?.meta.id ?? "")?.level ?? "off";
		if (rule === void 0 || level === "off") continue;
		if (rule.scope === "change" && !hasBase) throw withoutBase(rule.meta.id);
		const { id } = rule.meta;
		return {
			rule,
			level,
			tallies: projects.flatMap((each) => each.project.rules.filter(({ meta }) => meta.id === id)).flatMap((each) => tallyOf(each) ?? [])
		};
	}
	throw projects.flatMap((project) => project.brokenRules)[0]?.error ?? unknownRule(trial, projects);
}
function withoutBase(id) {
	return new UserError("trial-without-base", [{
		message: `The rule \`${id}\` is about changes, and there is nothing to compare with`,
		hint: "Name what to compare with: `--since HEAD~20`."
	}]);
}
function unknownRule(trial, projects) {
	const name = trial.kind === "id" ? trial.id : trial.path;
	const ids = projects.flatMap(({ catalogue }) => catalogue.map(({ meta }) => meta.id));
	const meant = findClosest(name, ids);
	return new UserError("unknown-rule", [{
		message: `There is no rule \`${name}\` that can be tried`,
		hint: meant === void 0 ? "Name one that `seedlint rules` lists, or a file: `./seedlint-rules/my-rule.ts`." : `Did you mean \`${meant}\`?`
	}]);
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
			for (const each of [path, ...listImportable(path, entries.keys())]) {
				if (isSame$1(join(root, each), entries.get(each) ?? entry)) continue;
				throw refusal$1("code-differs", each, {
					message: `The file on disk is not the one in the ${workspace.head.kind}`,
					hint: "Commit it, stage it or undo the change, so that what is run is what is judged."
				});
			}
			return file;
		}
	};
}
function isSame$1(file, { oid }) {
	if (!existsSync(file) || realpathSync(file) !== file) return false;
	if (oid === null) return true;
	const format = oid.length === 40 ? "sha1" : "sha256";
	const bytes = readFileSync(file);
	return [bytes, Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")].some((content) => objectId$2("blob", content, format) === oid);
}
function refusal$1(code, path, { message, hint }) {
	return new UserError(code, [{
		message,
		place: { path },
		...hint === void 0 ? {} : { hint }
	}]);
}

// src/session/govern.ts
async function govern(workspace, { files, configPath: chosen, gate, isOfHead, hangs, furtherRules }, options) {
	const { readText, entries } = files;
	const configOf = chosen === void 0 ? governingConfigs(entries.keys()) : () => chosen;
	const isRequested = createRequestTest(workspace);
	const wanted = /* @__PURE__ */ new Set();
	for (const side of [workspace.head, workspace.base?.snapshot]) for (const { path } of await side?.list() ?? []) if (isRequested(path)) wanted.add(configOf(path));
	const byConfig = /* @__PURE__ */ new Map();
	for (const configPath of wanted) {
		if (chosen === void 0 && configPath !== null) refuseTwoConfigs(configPath, entries.keys());
		const source = {
			readText,
			listPaths: () => entries.keys(),
			root: workspace.root,
			gate,
			hangs,
			furtherRules
		};
		byConfig.set(configPath, await openProject(configPath, source, options));
	}
	const projects = [...byConfig.values()];
	refuseLevels(options.levels, projects.map(({ project }) => project.config), fixedRuleIds);
	return {
		projects,
		isOfHead,
		findUnclaiming(path) {
			const project = byConfig.get(configOf(path));
			return project?.isUnclaimed(path) === true ? project : void 0;
		},
		find(path) {
			const project = byConfig.get(configOf(path));
			const member = project?.memberOf(path);
			return project === void 0 || member === void 0 ? void 0 : {
				project,
				member
			};
		}
	};
}
function createRequestTest({ requestedPaths }) {
	if (requestedPaths.length === 0) return () => true;
	return (path) => requestedPaths.some((folder) => isWithin$1(folder, path));
}

// src/session/read-seeds.ts
function newAccount(skipped = []) {
	return {
		skipped: [...skipped],
		failed: [],
		unselectedFailures: 0
	};
}
async function* readSeeds(snapshot, members, account) {
	const conflict = conflictReason(snapshot);
	const readable = members.filter((item) => isReadable(item, conflict, account));
	const byPath = new Map(readable.map(({ member, entry }) => [entry.path, member]));
	const entries = readable.map(({ entry }) => entry);
	for await (const blob of snapshot.read(entries, { maxBytes: defaultLimits.fileBytes })) {
		const { path } = blob.entry;
		const member = byPath.get(path);
		if (member === void 0) continue;
		if (blob.problem === void 0) yield {
			member,
			bytes: blob.bytes
		};
		else if (blob.problem === "too-large") yield {
			member,
			oversizeBytes: blob.size ?? 0
		};
		else fail(member, blob.detail, account);
	}
}
function isReadable({ member, entry }, conflict, account) {
	const { path, kind, problem } = entry;
	if (problem === void 0 && kind === "file") return true;
	if (problem !== void 0) fail(member, PROBLEM_REASONS[problem], account);
	else if (kind === "conflict") fail(member, conflict, account);
	else if (member.isSelected) account.skipped.push({
		path,
		reason: kind === "gitlink" ? "submodule" : "symlink"
	});
	return false;
}
function conflictReason({ into }) {
	return into === void 0 ? "unresolved merge conflict" : `conflicts with \`${into}\`: merge or rebase first`;
}
function fail({ path, isSelected }, reason, account) {
	account.failed.push({
		path,
		reason
	});
	if (!isSelected) account.unselectedFailures += 1;
}
const PROBLEM_REASONS = {
	"unsafe-path": "the path would lead elsewhere on some file system",
	"not-utf8": "the path is not UTF-8",
	"duplicate-path": "the path is in the tree twice"
};

// src/session/find-unclaimed.ts
function findUnclaimed(workspace, { entries }, governance, { changed, everySeedOf }) {
	const isRequested = createRequestTest(workspace);
	const differing = new Set(changed);
	return [...entries.keys()].filter((path) => {
		const project = isRequested(path) ? governance.findUnclaiming(path) : void 0;
		return project !== void 0 && (everySeedOf.has(project) || differing.has(path));
	});
}

// src/session/former-paths.ts
function findFormerPaths(changes, projectOf) {
	const gone = changes.filter(({ status, before }) => status === "deleted" && before !== null);
	const added = changes.filter(({ path, status }) => status === "added" && projectOf(path) !== void 0);
	const former = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const match = (keyOf) => {
		const groups = groupByKey(gone, keyOf);
		for (const change of added) {
			if (former.has(change.path)) continue;
			const candidates = (groups.get(keyOf(change)) ?? []).filter(({ path }) => !taken.has(path) && projectOf(path) !== projectOf(change.path));
			const found = findNearest(change.path, candidates);
			if (found === void 0) continue;
			former.set(change.path, found);
			taken.add(found);
		}
	};
	match(({ before, after }) => before ?? after ?? "");
	match(({ path }) => path.split("/").slice(-2).join("/"));
	return former;
}
function groupByKey(changes, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const known = groups.get(keyOf(change));
		if (known === void 0) groups.set(keyOf(change), [change]);
		else known.push(change);
	}
	return groups;
}
function findNearest(path, candidates) {
	const [best, next] = candidates.map((candidate) => ({
		path: candidate.path,
		shared: countShared(path, candidate.path)
	})).toSorted((a, b) => b.shared - a.shared);
	return best === void 0 || best.shared === next?.shared ? void 0 : best.path;
}
function countShared(a, b) {
	const [left, right] = [a.split("/").toReversed(), b.split("/").toReversed()];
	const end = left.findIndex((name, index) => name !== right[index]);
	return end === -1 ? left.length : end;
}

// src/session/refuse-empty.ts
const MAX_FOLDERS = 3;
function refuseEmptyCollections(members, { head, base }, files) {
	const problems = [...members].flatMap(([opened, seeds]) => {
		const names = new Set(seeds.map(({ member }) => member.collection.name));
		return opened.project.config.collections.filter(({ name }) => !names.has(name)).map((collection) => toProblem(collection, opened, files));
	});
	const hasSeeds = base !== null || [...members.values()].some((seeds) => seeds.length > 0);
	const nothing = { message: `There is no Markdown file in the ${head.kind}, so nothing to judge` };
	const [first = hasSeeds ? void 0 : nothing, ...others] = problems;
	if (first !== void 0) throw new UserError("no-seeds", [first, ...others]);
}
function toProblem({ name, files: patterns }, { project: { config } }, { entries }) {
	const { directory, placeOf } = config;
	const place = placeOf(toPointer([
		"collections",
		name,
		"files"
	]));
	const shown = patterns.map((pattern) => `\`${pattern}\``).join(", ");
	const relative = `Patterns are relative to ${directory === "" ? "the repository's root" : `\`${directory}\``}, the folder of the configuration.`;
	return {
		message: `Collection \`${name}\` has no seed: no path matches ${shown}`,
		...place === void 0 ? {} : { place },
		hint: `${relative}${sayFolders(patterns, listFolders(entries.keys(), directory))}`
	};
}
function listFolders(paths, directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	const folders = [...paths].filter((path) => path.startsWith(prefix) && /\.(?:md|markdown)$/i.test(path)).map((path) => posix.dirname(path.slice(prefix.length)));
	return [...new Set(folders)].toSorted();
}
function sayFolders(patterns, folders) {
	const [first] = folders;
	if (first === void 0) return " There is no Markdown file below it.";
	const meant = patterns.filter((pattern) => !pattern.startsWith("!")).map((pattern) => findClosest(posix.dirname(pattern), folders)).find((folder) => folder !== void 0);
	if (meant !== void 0) return ` Did you mean \`${meant}\`?`;
	const shown = folders.slice(0, MAX_FOLDERS).map((folder) => `\`${folder}\``);
	const more = folders.length > MAX_FOLDERS ? " and others" : "";
	return ` Markdown files are in ${shown.join(", ")}${more}.`;
}

// src/session/refuse.ts
const MAX_TOLD = 10;
function refuseMissingPaths({ requestedPaths, head, root }, { entries }, changes = []) {
	const known = new Set([...entries.keys(), ...changes.map(({ path }) => path)].flatMap(withFolders));
	const missing = requestedPaths.filter((path) => path !== "" && !known.has(path));
	const problems = missing.slice(0, MAX_TOLD).map((path) => {
		if (head.kind === "worktree" && existsSync(join(root ?? "", path))) return toIgnored(path);
		const closest = findClosest(path, known);
		const hint = closest === void 0 ? "Files that git ignores are not looked at." : `Did you mean \`${closest}\`?`;
		return {
			message: `There is no file at \`${path}\` in the ${head.kind}`,
			hint
		};
	});
	const [first, ...others] = problems;
	if (first === void 0) return;
	const rest = missing.length - problems.length;
	const more = rest > 0 ? [{ message: `There is no file at ${rest} more paths` }] : [];
	throw new UserError("path-missing", [
		first,
		...others,
		...more
	]);
}
function toIgnored(path) {
	return {
		message: `git ignores \`${path}\`, or has nothing to look at in it`,
		hint: "To judge files whatever git says of them: `seedlint --no-git`."
	};
}
function withFolders(path) {
	const folders = [];
	for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
	return [...folders, path];
}

// src/session/select.ts
async function selectSeeds(workspace, files, governance, isAll) {
	const isSeed = (path) => governance.find(path) !== void 0;
	const all = await workspace.base?.findChanges((path) => isSeed(path) || isInput(path, governance) || governance.findUnclaiming(path) !== void 0 || !files.entries.has(path));
	const changes = all?.filter(({ path }) => isSeed(path));
	refuseMissingPaths(workspace, files, changes);
	const changedInputs = (all ?? []).map(({ path }) => path).filter((path) => isInput(path, governance));
	const rejudging = governance.isOfHead ? changedInputs : [];
	const rejudged = new Set(findRejudged(rejudging, governance));
	const everySeedOf = isAll || all === void 0 ? new Set(governance.projects) : rejudged;
	const members = findMembers(workspace, files, governance, {
		changes,
		everySeedOf
	});
	refuseEmptyCollections(members, workspace, files);
	const named = workspace.requestedPaths.filter((path) => files.entries.has(path) && !isSeed(path));
	const changed = (all ?? []).map(({ path }) => path);
	const unclaimed = findUnclaimed(workspace, files, governance, {
		changed,
		everySeedOf
	});
	const skipped = [.../* @__PURE__ */ new Set([...named, ...unclaimed])].map((path) => ({
		path,
		reason: "no collection has it"
	}));
	const wanted = [...members.values()].flat().filter(({ member }) => member.isSelected);
	const projectOf = (path) => governance.find(path)?.project;
	return {
		members,
		everySeedOf,
		rejudged,
		changedInputs,
		changes,
		formerPaths: findFormerPaths(rejudging.length > 0 ? all ?? [] : [], projectOf),
		skipped,
		count: wanted.length + skipped.length
	};
}
function isInput(path, { projects }) {
	return isConfigPath(path) || projects.some(({ isInput: isOwn }) => isOwn(path));
}
function findRejudged(paths, { projects }) {
	return projects.filter(({ isInput: isOwn }) => paths.some(isConfigPath) || paths.some(isOwn));
}
function isLink({ kind }) {
	return kind === "symlink" || kind === "gitlink";
}
function findMembers(workspace, files, governance, { changes, everySeedOf }) {
	const isRequested = createRequestTest(workspace);
	const changed = changes && new Map(changes.map(({ path, status }) => [path, status]));
	const members = new Map(governance.projects.map((project) => [project, []]));
	for (const [path, entry] of files.entries) {
		const found = governance.find(path);
		if (found === void 0) continue;
		const requested = isRequested(path);
		const isWanted = changed?.has(path) !== false || everySeedOf.has(found.project);
		const isOther = found.project.project.config.isImplicit && isLink(entry) && changed !== void 0 && changed.get(path) !== "type-changed";
		const isSelected = requested && isWanted && !isOther;
		const member = {
			...found.member,
			isRequested: requested,
			isSelected
		};
		members.get(found.project)?.push({
			member,
			entry
		});
	}
	return members;
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
				throw unreadable$1(path, blob.detail);
			}
		}
	};
}
function decode(bytes, path) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw unreadable$1(path, "it is not UTF-8", error);
	}
}
function unreadable$1(path, reason, cause) {
	return new UserError("file-unreadable", [{
		message: `The file cannot be read: ${reason}`,
		place: { path }
	}], cause);
}

// src/session/find-rule-change.ts
const TAKES_EFFECT_LATER = "they take effect after the merge, because a change that is not trusted is judged by the old ones";
async function findRuleChange(workspace, { files, source, options, isCodeAllowed, selected, judged }) {
	const { changedInputs: paths, formerPaths } = selected;
	const pathNow = new Map([...formerPaths].map(([path, former]) => [former, path]));
	const snapshot = workspace.base?.snapshot;
	if (!snapshot || paths.length === 0) return void 0;
	if (!source.isOfHead) return {
		paths,
		effects: [],
		unknown: TAKES_EFFECT_LATER
	};
	try {
		const filesBefore = await openSnapshotFiles(snapshot);
		const gate = refuseOtherImports(createCodeGate(workspace, filesBefore, isCodeAllowed), paths);
		const before = await govern(workspace, {
			...source,
			files: filesBefore,
			gate
		}, options);
		const broken = [...before.projects, ...judged.map(({ opened }) => opened)].flatMap(({ brokenRules }) => brokenRules).at(0);
		if (broken !== void 0) return {
			paths,
			effects: [],
			unknown: sayBroken(broken)
		};
		const former = [];
		for (const opened of findRejudged(paths, before)) {
			const members = listMembers(workspace, files, {
				governance: before,
				opened,
				formerPaths
			});
			const head = readSeeds(workspace.head, members, newAccount());
			const { diagnostics } = await lintProject(opened.project, { head });
			former.push(...diagnostics.filter(isOpen).map((each) => ({
				...each,
				path: pathNow.get(each.path) ?? each.path
			})));
		}
		return {
			paths,
			effects: countEffects(former, judged.filter(({ opened }) => selected.rejudged.has(opened)).flatMap(findPresent)),
			unknown: null
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			paths,
			effects: [],
			unknown: sayUnreadable(error)
		};
	}
}
function refuseOtherImports(gate, changed) {
	return {
		...gate,
		locate: async (rule) => {
			const file = await gate.locate(rule);
			const [path] = listImportable(rule, changed);
			if (path === void 0) return file;
			throw new UserError("code-differs", [{
				message: "The file on disk is not the one in the base",
				place: { path }
			}]);
		}
	};
}
function sayBroken({ path }) {
	return `\`${path}\` cannot be run as a rule`;
}
function sayUnreadable({ code, message, problems }) {
	const path = problems[0]?.place?.path;
	if (code !== "code-differs" || path === void 0) return `the rules of the base cannot be read: ${message}`;
	return `the base has another version of \`${path}\` than the one on disk, and only code on disk is run`;
}
function findPresent({ opened, outcome }) {
	const scopes = new Map(opened.project.rules.map(({ meta, scope }) => [meta.id, scope]));
	return outcome.diagnostics.filter((each) => isOpen(each) && each.verdict !== "fixed" && scopes.get(each.rule) !== "change");
}
function isOpen({ rule, suppression, isBaselined = false }) {
	return suppression === void 0 && !isBaselined && !isSuppressionRule(rule);
}
function listMembers(workspace, { entries }, { governance, opened, formerPaths }) {
	const isRequested = createRequestTest(workspace);
	return [...entries].flatMap(([path, entry]) => {
		const found = governance.find(formerPaths.get(path) ?? path);
		if (found?.project !== opened) return [];
		const flags = {
			isRequested: isRequested(path),
			isSelected: isRequested(path)
		};
		return [{
			member: {
				...found.member,
				...flags
			},
			entry
		}];
	});
}
function countEffects(before, after) {
	const [old, now] = [countByRule(before), countByRule(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].toSorted().map((rule) => ({
		rule,
		added: countMissing(now.get(rule), old.get(rule)),
		removed: countMissing(old.get(rule), now.get(rule))
	})).filter(({ added, removed }) => added + removed > 0);
}
function countByRule(diagnostics) {
	const rules = /* @__PURE__ */ new Map();
	for (const { rule, messageId, severity, path, pointer, span } of diagnostics) {
		const counts = rules.get(rule) ?? /* @__PURE__ */ new Map();
		const key = JSON.stringify([
			severity,
			messageId,
			path,
			pointer,
			span
		]);
		rules.set(rule, counts.set(key, (counts.get(key) ?? 0) + 1));
	}
	return rules;
}
function countMissing(counts = /* @__PURE__ */ new Map(), others = /* @__PURE__ */ new Map()) {
	let missing = 0;
	for (const [key, number] of counts) missing += Math.max(0, number - (others.get(key) ?? 0));
	return missing;
}

// src/session/find-repetitions.ts
function findRepetitions(diagnostics, aggregate) {
	const groups = /* @__PURE__ */ new Map();
	if (diagnostics.length <= aggregate) return [];
	for (const diagnostic of diagnostics) {
		const { rule, message, severity, verdict, collection } = diagnostic;
		const key = [
			rule,
			severity,
			verdict,
			collection ?? "",
			message
		].join("\0");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [diagnostic]);
		else group.push(diagnostic);
	}
	return [...groups.values()].flatMap((group) => {
		const seedCount = group.length > aggregate ? new Set(group.map(({ path }) => path)).size : 0;
		return seedCount > aggregate ? [{
			diagnostics: group,
			seedCount
		}] : [];
	});
}

// src/session/join-run.ts
function joinRun({ root, head, base }, projects, { account, count, seedCount, ruleChange, brokenRules, baseline, ratchet }) {
	const judged = projects.map(leaveOutSuppressed);
	const outcomes = judged.map(({ outcome }) => outcome);
	const suppressed = projects.flatMap(({ outcome }) => outcome.diagnostics.filter(isSuppressed));
	const linted = outcomes.flatMap((outcome) => outcome.linted).toSorted(compareText);
	const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
	const { failed } = account;
	return {
		root,
		head: toInfo(head),
		base: base?.snapshot ? toInfo(base.snapshot) : null,
		counts: {
			selected: count + account.unselectedFailures,
			linted: linted.length,
			skipped: skipped.length,
			failed: failed.length
		},
		linted,
		seedCount,
		deletedCount: outcomes.reduce((sum, { deletedCount }) => sum + deletedCount, 0),
		diagnostics: [...outcomes.flatMap(({ diagnostics }) => diagnostics), ...brokenRules.diagnostics].toSorted(compareDiagnostics),
		...suppressed.length === 0 ? {} : { suppressed: suppressed.toSorted(compareDiagnostics) },
		...baseline === void 0 ? {} : { baseline },
		...ratchet === void 0 ? {} : { ratchet },
		repetitions: judged.flatMap(({ opened, outcome }) => findRepetitions(outcome.diagnostics, opened.project.config.aggregate)).toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
		skipped: skipped.toSorted(byPath),
		failed: failed.toSorted(byPath),
		hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed) || brokenRules.diagnostics.length > 0,
		ruleChange,
		chains: outcomes.flatMap(({ chains }) => chains),
		sources: new Map([...brokenRules.sources, ...outcomes.flatMap(({ sources }) => [...sources])]),
		baseSources: new Map(outcomes.flatMap(({ baseSources }) => [...baseSources])),
		formerSources: new Map(outcomes.flatMap(({ formerSources }) => [...formerSources]))
	};
}
function leaveOutSuppressed({ opened, outcome }) {
	const diagnostics = outcome.diagnostics.filter((diagnostic) => !isSuppressed(diagnostic));
	return {
		opened,
		outcome: {
			...outcome,
			diagnostics
		}
	};
}
function isSuppressed({ suppression }) {
	return suppression !== void 0;
}
function toInfo({ kind, ref, oid }) {
	return {
		kind,
		ref,
		oid
	};
}
function byPath(a, b) {
	return compareText(a.path, b.path);
}

// src/session/keep-concerned.ts
function keepConcerned(judged, { changes }) {
	if (changes === void 0) return judged;
	const paths = new Set(changes.map(({ path }) => path));
	const isConcerned = ({ verdict, path }) => verdict !== "existing" || paths.has(path);
	const diagnostics = judged.outcome.diagnostics.filter(isConcerned);
	return {
		...judged,
		outcome: {
			...judged.outcome,
			diagnostics
		}
	};
}

// src/session/keep-introduced.ts
function keepIntroduced(judged, others) {
	return judged.map(({ opened, outcome }) => {
		const other = others.find((each) => each.opened === opened)?.outcome;
		const counts = countIntroduced(other?.diagnostics ?? []);
		const diagnostics = outcome.diagnostics.map((diagnostic) => {
			if (diagnostic.verdict !== "introduced") return diagnostic;
			const key = keyOf$1(diagnostic);
			const count = counts.get(key) ?? 0;
			if (count > 0) counts.set(key, count - 1);
			return count > 0 ? diagnostic : {
				...diagnostic,
				verdict: "existing"
			};
		});
		const hasCrashed = outcome.hasCrashed || other?.hasCrashed === true;
		return {
			opened,
			outcome: {
				...outcome,
				diagnostics,
				hasCrashed
			}
		};
	});
}
function countIntroduced(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (diagnostic.verdict !== "introduced") continue;
		const key = keyOf$1(diagnostic);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function keyOf$1({ fingerprint, severity }) {
	return `${severity} ${fingerprint}`;
}

// src/sdk/build-id.ts
const buildId = "02091e1e90290f69";

// src/disk/disk-error.ts
const full = {
	code: "write-no-space",
	words: "cannot be written: the disk is full",
	hint: "Free some space and run this again."
};
const denied = {
	code: "write-denied",
	words: "may not be written",
	hint: "Make the file and its folder writable for the user who runs this."
};
const mounted = {
	code: "write-failed",
	words: "is mounted or held by another program, so it cannot be replaced",
	hint: "Mount the folder that it is in, or end that program."
};
const meanings = /* @__PURE__ */ new Map([
	["ENOSPC", full],
	["EDQUOT", full],
	["EACCES", denied],
	["EPERM", denied],
	["EROFS", {
		...denied,
		words: "is on a file system that is read-only"
	}],
	["EEXIST", {
		code: "write-exists",
		words: "is there already",
		hint: "Choose another name."
	}],
	["EXDEV", mounted],
	["EBUSY", mounted]
]);
function refuse$1(code, path, words, hint) {
	return new UserError(code, [problemOf(path, words, hint)]);
}
function namingPath(path, action) {
	try {
		return action();
	} catch (error) {
		throw toUserError(error, path);
	}
}
async function namingPathOf(path, work) {
	try {
		return await work;
	} catch (error) {
		throw toUserError(error, path);
	}
}
function toUserError(error, path) {
	if (!isSystemError(error)) return error;
	const { code, words, hint } = meanings.get(error.code) ?? {
		code: "write-failed",
		words: `cannot be written: ${error.message}`,
		hint: "Mend what the system complains of and run this again."
	};
	return new UserError(code, [problemOf(path, words, hint)], error);
}
function problemOf(path, words, hint) {
	return {
		message: `The file ${words}`,
		place: { path },
		hint
	};
}
function isSystemError(error) {
	return error instanceof Error && "syscall" in error && "code" in error;
}
function hasCode(error, ...codes) {
	return isSystemError(error) && codes.includes(error.code);
}

// src/disk/line-log.ts
const KEPT_LOGS = 8;
const TOLERATED_LINES = 1e3;
var LineLog = class {
	#path;
	#text;
	#lines = /* @__PURE__ */ new Map();
	#fields = /* @__PURE__ */ new Map();
	#lineCount = 0;
	constructor(path) {
		this.#path = path;
		this.#text = readOrNothing(path);
		this.#index();
	}
	get(key) {
		const known = this.#fields.get(key);
		if (known !== void 0) return known;
		const line = this.#lines.get(key);
		const fields = line && parseLine(key, this.#text.slice(...line));
		if (fields !== void 0) this.#fields.set(key, fields);
		return fields;
	}
	write(lines) {
		try {
			if (lines.size === 0) {
				markUsed(this.#path);
				return;
			}
			mkdirSync(dirname(this.#path), { recursive: true });
			const text = [...lines].map(([key, fields]) => toLine(key, fields)).join("");
			if (this.#isWorthAppending(lines.size)) appendFileSync(this.#path, text);
			else this.#rewrite(text, lines);
		} catch {}
	}
	#index() {
		const text = this.#text;
		let start = 0;
		for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
			const keyEnd = text.indexOf("	", start);
			if (keyEnd !== -1 && keyEnd < end) {
				this.#lines.set(text.slice(start, keyEnd), [keyEnd + 1, end]);
				this.#lineCount += 1;
			}
			start = end + 1;
		}
	}
	#isWorthAppending(count) {
		const total = this.#lineCount + count;
		return this.#lineCount > 0 && total - this.#lines.size <= Math.max(TOLERATED_LINES, total / 2);
	}
	#rewrite(text, lines) {
		const old = [...this.#lines].filter(([key]) => !lines.has(key)).map(([key, [start, end]]) => `${key}\t${this.#text.slice(start, end)}\n`);
		const draft = `${this.#path}.${randomUUID()}`;
		try {
			writeFileSync(draft, old.join("") + text);
			renameSync(draft, this.#path);
		} catch (error) {
			rmSync(draft, { force: true });
			throw error;
		}
		removeOldest(dirname(this.#path));
	}
};
function readOrNothing(path) {
	try {
		return lstatSync(path).isFile() ? readFileSync(path, "utf8") : "";
	} catch {
		return "";
	}
}
function markUsed(path) {
	const now = /* @__PURE__ */ new Date();
	utimesSync(path, now, now);
}
function toLine(key, fields) {
	const text = fields.join("	");
	return `${key}\t${text}\t${digestOf$1(key, text)}\n`;
}
function parseLine(key, line) {
	const end = line.lastIndexOf("	");
	const text = line.slice(0, end);
	return end !== -1 && line.slice(end + 1) === digestOf$1(key, text) ? text.split("	") : void 0;
}
function digestOf$1(key, text) {
	return createHash("sha1").update(`${key}\t${text}`).digest("base64url").slice(0, 12);
}
function removeOldest(folder) {
	const oldest = readdirSync(folder).map((name) => {
		const path = join(folder, name);
		return {
			path,
			usedAt: statSync(path).mtimeMs
		};
	}).toSorted((a, b) => b.usedAt - a.usedAt).slice(KEPT_LOGS);
	for (const { path } of oldest) rmSync(path, { force: true });
}

// src/disk/paths.ts
function checkPath(path) {
	if (path.split("/").every((name) => !/^(?:|\.|\.\.|\.git)$/i.test(name)) && !/[\\\0]|^[a-z]:/i.test(path)) return;
	throw refuse$1("write-path", path, "is not in a place that is written to", "Give it another path.");
}
function foldersOf(path) {
	const names = path.split("/").slice(0, -1);
	return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
function parentOf(path) {
	const parent = posix.dirname(path);
	return parent === "." ? "" : parent;
}
function look(path) {
	return lstatSync(path, { throwIfNoEntry: false });
}
function findMissingFolders(root, path) {
	const git = look(join(root, ".git"));
	return foldersOf(path).filter((folder) => {
		const found = look(join(root, folder));
		if (found === void 0) return true;
		if (found.isDirectory() && !isSame(found, git)) return false;
		const hint = "Move the file to a folder of its own, or name the real one.";
		const words = found.isSymbolicLink() ? "a symlink" : "no folder of the files";
		throw refuse$1("write-through-link", path, `is below \`${folder}\`, which is ${words}`, hint);
	});
}
function isSame(a, b) {
	return a !== void 0 && b !== void 0 && a.dev === b.dev && a.ino === b.ino;
}

// src/disk/journal.ts
function newRunName() {
	return randomBytes(6).toString("hex");
}
function digestOf(bytes) {
	return bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
}
function besidePath(journal, index, kind) {
	const folder = parentOf(journal.files[index]?.path ?? "");
	return join(folder, `.seedlint-${journal.run}-${index}.${kind}`);
}
function journalPath(stateFolder, state) {
	return join(stateFolder, `${state}.json`);
}
async function writeJournal(disk, stateFolder, journal) {
	const draft = draftPath(stateFolder);
	disk.create(draft, Buffer.from(JSON.stringify(journal)));
	await disk.syncFile(draft);
	disk.rename(draft, journalPath(stateFolder, "open"));
	disk.syncFolder(stateFolder);
}
function draftPath(stateFolder) {
	return join(stateFolder, "draft.json");
}
function readJournal(stateFolder, state) {
	const path = journalPath(stateFolder, state);
	try {
		return parseJournal(readFileSync(path, "utf8"));
	} catch (error) {
		if (hasCode(error, "ENOENT", "ENOTDIR")) return void 0;
		throw new UserError("write-journal", [{
			message: "What an interrupted run has left cannot be read",
			place: { path },
			hint: "Compare the files with git, then remove this one."
		}], error);
	}
}
function parseJournal(text) {
	const { run, folders, files } = JSON.parse(text);
	if (typeof run !== "string" || !/^[0-9a-f]{12}$/.test(run)) throw new Error("No name of a run");
	return {
		run,
		folders: listOf(folders).map(toPath),
		files: listOf(files).map(toFile)
	};
}
function toFile(value) {
	const { path, before, after } = value;
	return {
		path: toPath(path),
		before: toDigest(before),
		after: toDigest(after)
	};
}
function toPath(value) {
	if (typeof value !== "string") throw new Error("No path");
	checkPath(value);
	return value;
}
function toDigest(value) {
	if (value === null || typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value;
	throw new Error("No digest");
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	throw new Error("No list");
}

// src/disk/disk.ts
var Disk = class {
	#observe;
	constructor(observe = () => {}) {
		this.#observe = observe;
	}
	create(path, bytes, ownership = {}) {
		const file = this.#step(`open ${path}`, () => openSync(path, "wx", 438));
		try {
			this.#fill(file, {
				path,
				bytes,
				ownership
			});
		} catch (error) {
			this.remove(path);
			throw error;
		}
	}
	async syncFile(path) {
		this.#observe(`before sync ${path}`);
		const file = await open(path, process.platform === "win32" ? "r+" : "r");
		try {
			await file.sync();
		} finally {
			await file.close();
		}
		this.#observe(`after sync ${path}`);
	}
	link(path, second) {
		this.#step(`link ${second}`, () => linkSync(path, second));
	}
	rename(from, to) {
		this.#step(`rename ${to}`, () => renameSync(from, to));
	}
	remove(path) {
		this.#step(`remove ${path}`, () => unlessMissing(() => unlinkSync(path)));
	}
	makeFolder(path) {
		this.#step(`make ${path}`, () => mkdirSync(path));
	}
	removeFolder(path) {
		this.#step(`clear ${path}`, () => {
			try {
				rmdirSync(path);
			} catch (error) {
				if (!hasCode(error, "ENOENT", "ENOTEMPTY", "EEXIST", "EPERM")) throw error;
			}
		});
	}
	syncFolder(path) {
		if (process.platform === "win32") return;
		this.#step(`sync ${path}`, () => {
			const folder = openSync(path, "r");
			try {
				fsyncSync(folder);
			} catch (error) {
				if (!hasCode(error, "EINVAL", "ENOTSUP", "EOPNOTSUPP")) throw error;
			} finally {
				closeSync(folder);
			}
		});
	}
	#fill(file, { path, bytes, ownership }) {
		try {
			this.#step(`write ${path}`, () => writeAll(file, bytes));
			this.#step(`own ${path}`, () => setOwnership(file, ownership));
		} finally {
			closeSync(file);
		}
	}
	#step(operation, change) {
		this.#observe(`before ${operation}`);
		const result = change();
		this.#observe(`after ${operation}`);
		return result;
	}
};
function writeAll(file, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
function setOwnership(file, { mode, uid, gid }) {
	if (uid !== void 0 && gid !== void 0) try {
		fchownSync(file, uid, gid);
	} catch (error) {
		if (!hasCode(error, "EPERM", "EINVAL", "ENOSYS")) throw error;
	}
	if (mode !== void 0) fchmodSync(file, mode);
}
function unlessMissing(change) {
	try {
		change();
	} catch (error) {
		if (!hasCode(error, "ENOENT", "ENOTDIR")) throw error;
	}
}

// src/disk/process-mark.ts
function ownMark() {
	return {
		machine: machineMark(),
		pid: process.pid,
		start: startOf(process.pid) ?? "0"
	};
}
function isRunning({ pid, start }) {
	return startOf(pid) === start;
}
function machineMark() {
	const place = `${hostname()}\0${readOr("", () => readlinkSync("/proc/self/ns/pid"))}`;
	return createHash("sha256").update(place).digest("hex").slice(0, 8);
}
function startOf(pid) {
	if (process.platform !== "linux") return isThere(pid) ? "0" : void 0;
	const status = readOr("", () => readFileSync(`/proc/${pid}/stat`, "latin1"));
	const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
	return /^[ZX]?$/.test(fields[0] ?? "") ? void 0 : fields[19];
}
function isThere(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function readOr(fallback, read) {
	try {
		return read();
	} catch {
		return fallback;
	}
}

// src/disk/owned.ts
const ownedName = /^(claim|work)-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}$/;
const foreignAgeMs = 6e5;
function nameOfOwn(kind) {
	const { machine, pid, start } = ownMark();
	return `${kind}-${machine}-${pid}-${start}-${newRunName()}`;
}
function listOwned(stateFolder, kind) {
	return readdirSync(stateFolder).flatMap((name) => {
		const [, found, machine = "", pid, start = ""] = ownedName.exec(name) ?? [];
		if (found !== kind) return [];
		const path = join(stateFolder, name);
		const mark = {
			machine,
			pid: Number(pid),
			start
		};
		return [{
			path,
			isAlive: () => machine === ownMark().machine ? isRunning(mark) : isYoung(path)
		}];
	});
}
function isYoung(path) {
	const found = look(path);
	return found !== void 0 && Date.now() - found.mtimeMs < foreignAgeMs;
}

// src/disk/lock.ts
const patienceMs = 5e3;
async function whileLocked(disk, stateFolder, action) {
	const claim = await putUpClaim(disk, stateFolder);
	try {
		return await action();
	} finally {
		withdraw(disk, claim);
	}
}
async function putUpClaim(disk, stateFolder) {
	const deadline = Date.now() + patienceMs;
	for (;;) {
		const claim = join(stateFolder, nameOfOwn("claim"));
		const isUp = namingPath(stateFolder, () => tryToCreate(disk, claim));
		const rival = isUp ? findRival(disk, claim) : void 0;
		if (isUp && rival === void 0) return claim;
		withdraw(disk, claim);
		if (Date.now() > deadline) throw busy(rival ?? claim);
		await setTimeout(10 + Math.random() * 90);
	}
}
function tryToCreate(disk, claim) {
	return tryIn(disk, dirname(claim), () => disk.create(claim, /* @__PURE__ */ new Uint8Array()));
}
function tryIn(disk, folder, make) {
	if (look(folder)?.isSymbolicLink() === true) throw refuse$1("write-state", folder, "is a symlink where a folder was expected", "Remove it.");
	try {
		disk.makeFolder(folder);
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
	}
	try {
		make();
		return true;
	} catch (error) {
		if (hasCode(error, "ENOENT")) return false;
		throw error;
	}
}
function findRival(disk, own) {
	const claims = listOwned(dirname(own), "claim").filter(({ path }) => path !== own);
	for (const { path, isAlive } of claims) {
		if (isAlive()) return path;
		disk.remove(path);
	}
}
function withdraw(disk, claim) {
	disk.remove(claim);
	disk.removeFolder(dirname(claim));
}
function busy(claim) {
	return refuse$1("write-locked", claim, "says that another run is writing here", "Wait until it has ended. If there is none, remove this file.");
}

// src/disk/undo.ts
function undo(scene) {
	const { disk, root, journal } = scene;
	const restored = [...journal.files.entries()].toReversed().flatMap(([index, file]) => {
		if (!isReached(root, file.path)) return [];
		return putBack(scene, index, file) ? [file.path] : [];
	});
	removeKept(scene);
	for (const folder of journal.folders.toReversed()) if (isReached(root, join(folder, "any"))) disk.removeFolder(join(root, folder));
	return restored.toReversed();
}
function removeKept({ disk, root, journal }) {
	const parents = /* @__PURE__ */ new Set();
	for (const [index, { path }] of journal.files.entries()) {
		if (!isReached(root, path)) continue;
		for (const kind of ["new", "old"]) {
			const kept = join(root, besidePath(journal, index, kind));
			if (look(kept) === void 0) continue;
			disk.remove(kept);
			parents.add(parentOf(path));
		}
	}
	for (const parent of parents) disk.syncFolder(join(root, parent));
}
function putBack({ disk, root, journal }, index, file) {
	const target = join(root, file.path);
	const beside = (kind) => join(root, besidePath(journal, index, kind));
	if (readDigest(target) !== file.after) return false;
	if (file.before === null) {
		const made = look(beside("new"));
		if (made !== void 0 && !isSame(made, look(target))) return false;
		disk.remove(target);
	} else if (readDigest(beside("old")) === file.before) disk.rename(beside("old"), target);
	else return false;
	disk.syncFolder(join(root, parentOf(file.path)));
	return true;
}
function isReached(root, path) {
	try {
		return findMissingFolders(root, path).length === 0;
	} catch {
		return false;
	}
}
function readDigest(path) {
	const found = look(path);
	if (found === void 0) return null;
	if (!found.isFile()) return "";
	try {
		return digestOf(readFileSync(path));
	} catch (error) {
		if (hasCode(error, "ENOENT")) return null;
		throw error;
	}
}

// src/disk/hold-signals.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function whileHoldingSignals(action) {
	let held;
	const hold = (signal) => {
		held ??= signal;
	};
	for (const signal of signals) process.on(signal, hold);
	try {
		return await action();
	} finally {
		await new Promise((resolve) => setImmediate(resolve));
		for (const signal of signals) process.off(signal, hold);
		if (held !== void 0 && process.listenerCount(held) === 0) process.kill(process.pid, held);
	}
}

// src/disk/work-folder.ts
async function withWorkFolder({ stateFolder, observe }, action) {
	const disk = new Disk(observe);
	return whileHoldingSignals(async () => {
		const folder = namingPath(stateFolder, () => makeWorkFolder(disk, stateFolder));
		try {
			return await action(folder);
		} finally {
			clear(folder);
			disk.removeFolder(stateFolder);
		}
	});
}
function sweepWorkFolders(stateFolder) {
	for (const { path, isAlive } of listOwned(stateFolder, "work")) if (!isAlive()) clear(path);
}
function makeWorkFolder(disk, stateFolder) {
	const folder = join(stateFolder, nameOfOwn("work"));
	while (!tryIn(disk, stateFolder, () => disk.makeFolder(folder)));
	return folder;
}
function clear(folder) {
	for (const note of listNotes(folder)) removeSecondName(note);
	rmSync(folder, {
		recursive: true,
		force: true
	});
}
function listNotes(folder) {
	if (look(folder)?.isDirectory() !== true) return [];
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && entry.name.endsWith(".at")).map(({ parentPath, name }) => join(parentPath, name));
}
function removeSecondName(note) {
	const second = readFileSync(note, "utf8");
	if (!isAbsolute(second)) return;
	if (isSame(look(second), look(note.slice(0, -3)))) rmSync(second, { force: true });
}

// src/disk/recover.ts
async function recoverFiles(root, { stateFolder, observe, isTakenOver }) {
	if (look(stateFolder) === void 0) return [];
	const disk = new Disk(observe);
	return whileLocked(disk, stateFolder, async () => {
		const path = journalPath(stateFolder, "open");
		const startedAt = look(path)?.mtimeMs;
		const open = startedAt === void 0 ? void 0 : readJournal(stateFolder, "open");
		if (open !== void 0 && await isTakenOver?.(open.files, startedAt ?? 0) === true) disk.rename(path, journalPath(stateFolder, "done"));
		return recoverLocked(disk, root, stateFolder);
	});
}
function isUnfinished(stateFolder) {
	return look(journalPath(stateFolder, "open")) !== void 0 && !listOwned(stateFolder, "claim").some(({ isAlive }) => isAlive());
}
function recoverLocked(disk, root, stateFolder) {
	return namingPath(stateFolder, () => {
		sweepWorkFolders(stateFolder);
		disk.remove(draftPath(stateFolder));
		const done = readJournal(stateFolder, "done");
		if (done !== void 0) {
			removeKept({
				disk,
				root,
				journal: done
			});
			disk.remove(journalPath(stateFolder, "done"));
		}
		const open = readJournal(stateFolder, "open");
		if (open === void 0) return [];
		const restored = undo({
			disk,
			root,
			journal: open
		});
		disk.remove(journalPath(stateFolder, "open"));
		return restored;
	});
}

// src/disk/target.ts
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const again = "Run this again: it reads the file anew.";
function findTarget(root, replacement, removed) {
	const { path, before, mode } = replacement;
	return namingPath(path, () => {
		const missingFolders = findMissingFolders(root, path);
		if (before === null) {
			checkFree(root, path, removed);
			return {
				replacement,
				missingFolders,
				ownership: mode === void 0 ? {} : { mode }
			};
		}
		return {
			replacement,
			missingFolders: [],
			ownership: checkUnchanged(root, path, {
				bytes: before,
				isKept: false
			})
		};
	});
}
function checkFree(root, path, removed = []) {
	const found = look(join(root, path));
	if (found === void 0) return;
	if (removed.some((other) => isSame(look(join(root, other)), found))) return;
	throw refuse$1("write-exists", path, "is there already", "Choose another name.");
}
function checkUnchanged(root, path, { bytes, isKept }) {
	const file = openTarget(root, path);
	try {
		accessSync(join(root, path), constants.W_OK);
		const stats = fstatSync(file);
		if (!stats.isFile()) throw notRegular(path, stats.isDirectory() ? "a folder" : "no file");
		if (stats.size !== bytes.length || !readFileSync(file).equals(bytes)) throw changed(path);
		if (stats.nlink > (isKept ? 2 : 1)) throw linked(path);
		const { mode, uid, gid } = stats;
		return {
			mode: mode & 4095,
			uid,
			gid
		};
	} finally {
		closeSync(file);
	}
}
function openTarget(root, path) {
	try {
		return openSync(join(root, path), openFlags);
	} catch (error) {
		if (hasCode(error, "ELOOP", "EMLINK")) throw notRegular(path, "a symlink");
		if (hasCode(error, "ENOENT", "ENOTDIR")) throw changed(path);
		throw error;
	}
}
function changed(path) {
	return refuse$1("file-changed", path, "has changed since it was read", again);
}
function notRegular(path, words) {
	return refuse$1("file-not-regular", path, `is ${words} now`, "Only regular files are written; remove it or leave it out.");
}
function linked(path) {
	return refuse$1("file-linked", path, "has a second name (a hard link), under which it would stay as it is", "Make it a file of its own: copy it and move it back.");
}

// src/disk/replacing.ts
const noLinks = [
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK",
	"EINVAL"
];
async function makeReady(replacing) {
	const { disk, root, journal } = replacing;
	for (const folder of journal.folders) namingPath(folder, () => disk.makeFolder(join(root, folder)));
	const made = [];
	forEachFile(replacing, ({ replacement, ownership, oldFile, newFile, target }) => {
		const { path, before, after } = replacement;
		const make = (file, bytes) => {
			disk.create(file, bytes, ownership);
			made.push({
				path,
				file
			});
		};
		if (before !== null) linkOr(disk, target, oldFile, () => make(oldFile, before));
		if (after !== null) make(newFile, after);
	});
	await syncFiles(disk, made);
	syncParents(replacing);
}
const width = 4;
async function syncFiles(disk, files) {
	const waiting = files.values();
	const work = async () => {
		for (const { path, file } of waiting) await namingPathOf(path, disk.syncFile(file));
	};
	const outcomes = await Promise.allSettled(Array.from({ length: width }, work));
	for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}
function putInPlace(replacing) {
	const { disk, root } = replacing;
	forEachFile(replacing, ({ replacement, newFile, target }) => {
		const { path, before, after } = replacement;
		if (before === null) {
			linkOr(disk, newFile, target, () => {
				checkFree(root, path);
				disk.rename(newFile, target);
			});
			return;
		}
		checkUnchanged(root, path, {
			bytes: before,
			isKept: true
		});
		if (after === null) disk.remove(target);
		else disk.rename(newFile, target);
	});
	syncParents(replacing);
}
function forEachFile({ root, journal, targets }, action) {
	for (const [index, found] of targets.entries()) {
		const { path } = found.replacement;
		const beside = (kind) => join(root, besidePath(journal, index, kind));
		namingPath(path, () => {
			findMissingFolders(root, path);
			action({
				...found,
				target: join(root, path),
				oldFile: beside("old"),
				newFile: beside("new")
			});
		});
	}
}
function linkOr(disk, path, second, otherwise) {
	try {
		disk.link(path, second);
	} catch (error) {
		if (!hasCode(error, ...noLinks)) throw error;
		otherwise();
	}
}
function syncParents({ disk, root, journal }) {
	const paths = [...journal.folders, ...journal.files.map(({ path }) => path)];
	for (const parent of new Set(paths.map(parentOf))) disk.syncFolder(join(root, parent));
}

// src/disk/replace-files.ts
async function replaceFiles(root, replacements, { stateFolder, observe }) {
	const wanted = inOrder(replacements.filter(isChange));
	if (wanted.length === 0) return;
	const disk = new Disk(observe);
	await whileHoldingSignals(() => whileLocked(disk, stateFolder, async () => {
		recoverLocked(disk, root, stateFolder);
		await replaceLocked({
			disk,
			root,
			stateFolder
		}, wanted);
	}));
}
async function replaceLocked({ disk, root, stateFolder }, wanted) {
	const removed = wanted.filter(({ after }) => after === null).map(({ path }) => path);
	const targets = wanted.map((replacement) => findTarget(root, replacement, removed));
	const journal = toJournal(wanted, [...new Set(targets.flatMap(({ missingFolders }) => missingFolders))]);
	const replacing = {
		disk,
		root,
		journal,
		targets
	};
	try {
		await namingPathOf(stateFolder, writeJournal(disk, stateFolder, journal));
		await makeReady(replacing);
		putInPlace(replacing);
		namingPath(stateFolder, () => {
			disk.rename(journalPath(stateFolder, "open"), journalPath(stateFolder, "done"));
		});
	} catch (error) {
		throw afterUndoing(error, () => {
			undo(replacing);
			disk.remove(journalPath(stateFolder, "open"));
			disk.remove(draftPath(stateFolder));
		});
	}
	tidy(() => {
		removeKept(replacing);
		disk.remove(journalPath(stateFolder, "done"));
	});
}
function tidy(remove) {
	try {
		remove();
	} catch (error) {
		if (!isSystemError(error)) throw error;
	}
}
function toJournal(wanted, folders) {
	const files = wanted.map(({ path, before, after }) => {
		return {
			path,
			before: digestOf(before),
			after: digestOf(after)
		};
	});
	return {
		run: newRunName(),
		folders,
		files
	};
}
function isChange({ before, after }) {
	if (before === null || after === null) return before !== after;
	return Buffer.compare(before, after) !== 0;
}
function inOrder(replacements) {
	const paths = /* @__PURE__ */ new Set();
	for (const { path } of replacements) {
		checkPath(path);
		if (paths.has(path)) throw new Error(`${path} is to be replaced twice`);
		paths.add(path);
	}
	const isRemoval = ({ after }) => after === null;
	return [...replacements.filter(isRemoval), ...replacements.filter((replacement) => !isRemoval(replacement))];
}
function afterUndoing(error, putBack) {
	try {
		putBack();
		return error;
	} catch (second) {
		const [first = { message: String(error) }, ...others] = error instanceof UserError ? error.problems : [];
		const message = `Not every file could be put back: ${String(second)}`;
		const hint = "The next run of --fix puts back the rest.";
		return new UserError("write-failed", [
			first,
			...others,
			{
				message,
				hint
			}
		], error);
	}
}

// src/session/seed-cache.ts
var SeedCache = class {
	#path;
	#format;
	#fresh = /* @__PURE__ */ new Map();
	#opened;
	constructor(path, format) {
		this.#path = path;
		this.#format = format;
	}
	identify(bytes) {
		return objectId$2("blob", bytes, this.#format);
	}
	has({ path }) {
		return this.#fieldsOf(path) !== void 0;
	}
	isKnown(path, bytes) {
		return this.#fieldsOf(path)?.[0] === this.identify(bytes);
	}
	find({ path, isSelected }, { oid, stamp }) {
		const known = this.#fieldsOf(path);
		if (known === void 0) return void 0;
		const [knownOid, knownStamp, facts, verdict] = known;
		return (oid === null ? stamp === knownStamp : oid === knownOid) ? parseRecord(facts, isSelected ? verdict : void 0) : void 0;
	}
	restamp({ path }, stamp) {
		const [oid, , facts, verdict] = this.#fieldsOf(path) ?? [];
		if (oid !== void 0) this.#keep(path, [
			oid,
			stamp,
			facts ?? "",
			verdict ?? ""
		]);
	}
	add({ path }, { oid, stamp }, { facts, verdict }) {
		const known = this.#fieldsOf(path);
		const [, knownStamp = "", , knownVerdict = ""] = known?.[0] === oid ? known : [];
		const told = verdict === void 0 ? knownVerdict : JSON.stringify(verdict);
		this.#keep(path, [
			oid,
			stamp ?? knownStamp,
			JSON.stringify(facts),
			told
		]);
	}
	save() {
		if (this.#opened !== void 0 || this.#fresh.size > 0) this.#log.write(this.#fresh);
	}
	get #log() {
		return this.#opened ??= new LineLog(this.#path);
	}
	#keep(path, fields) {
		if (this.#fieldsOf(path)?.every((text, index) => text === fields[index]) === true) return;
		this.#fresh.set(keyOf(path), fields);
	}
	#fieldsOf(path) {
		const [oid, stamp, facts, verdict, ...rest] = this.#log.get(keyOf(path)) ?? [];
		if (oid === void 0 || stamp === void 0 || facts === void 0) return void 0;
		return verdict === void 0 || rest.length > 0 ? void 0 : [
			oid,
			stamp,
			facts,
			verdict
		];
	}
};
const keyOf = (path) => JSON.stringify(path);
function parseRecord(facts, verdict) {
	try {
		const known = { facts: JSON.parse(facts) };
		if (!Array.isArray(known.facts.facts)) return void 0;
		if (verdict === void 0) return known;
		const whole = {
			...known,
			verdict: JSON.parse(verdict)
		};
		return Array.isArray(whole.verdict.judged) ? whole : void 0;
	} catch {
		return;
	}
}

// src/session/write-files.ts
async function writeFiles(place, replacements) {
	await replaceFiles(rootOf(place), replacements, { stateFolder: stateFolderOf(place) });
}
async function recoverWrites(place) {
	const { repository } = place;
	return recoverFiles(rootOf(place), {
		stateFolder: stateFolderOf(place),
		isTakenOver: async (files, startedAt) => repository !== null && isStaged(repository, files, startedAt)
	});
}
function hasUnfinishedWrites(place) {
	return place.root !== null && isUnfinished(stateFolderOf(place));
}
async function isStaged(repository, files, startedAt) {
	const index = join(repository.gitDir, "index");
	if (!existsSync(index) || statSync(index).mtimeMs <= startedAt) return false;
	const written = new Map(files.map(({ path, after }) => [path, after]));
	const snapshot = indexSnapshot(repository);
	const entries = (await snapshot.list()).filter(({ path }) => written.has(path));
	for await (const blob of snapshot.read(entries, { maxBytes: Number.MAX_SAFE_INTEGER })) {
		if (blob.problem !== void 0) continue;
		if (written.get(blob.entry.path) === digestOf(blob.bytes)) return true;
	}
	return false;
}
function rootOf({ root }) {
	if (root === null) throw new Error("A bare repository has no files to write");
	return root;
}
function stateFolderOf(place) {
	const { repository } = place;
	return repository === null ? join(rootOf(place), ".seedlint-write") : join(repository.gitDir, "seedlint");
}

// src/session/open-helpers.ts
const MIN_SEEDS = 200;
function openHelpers(workspace, opened, { request, seedCount }) {
	const { inputs, configPath, project } = opened;
	if ("02091e1e90290f69" === void 0 || seedCount < MIN_SEEDS || inputs === void 0) return void 0;
	if (request.times !== void 0 || request.trial !== void 0) return void 0;
	const job = {
		configPath,
		inputs,
		today: project.today,
		levels: [...request.levels ?? []],
		tracesChains: request.tracesChains === true
	};
	return {
		job,
		threadCount: request.threadCount,
		cache: openCache(workspace, job, request)
	};
}
function openCache(workspace, job, { isCached }) {
	const { repository } = workspace;
	if (repository === null || isCached !== true) return void 0;
	const { node, icu, tz } = process.versions;
	const decisive = [
		buildId,
		node,
		icu,
		tz,
		job
	];
	const key = createHash("sha256").update(JSON.stringify(decisive)).digest("hex").slice(0, 32);
	return new SeedCache(join(stateFolderOf(workspace), "cache", key), repository.objectFormat);
}

// src/session/acceptance-before.ts
async function readAcceptanceBefore(workspace, { project, selected: { changedInputs }, governance: { isOfHead } }) {
	const { config } = project.project;
	const changed = changedInputs.filter(project.isInput);
	const snapshot = workspace.base?.snapshot ?? null;
	const files = snapshot && isOfHead && changed.length > 0 ? await openSnapshotFiles(snapshot) : null;
	const isConfigured = changed.some((path) => !isAcceptancePath(path));
	return {
		forbidsOwn: !((files !== null && isConfigured ? await readPolicy(files, config) : config.allowsOwnSuppressions) ?? isOfHead),
		...files !== null && changed.some(isAcceptancePath) ? { acceptance: await readOrNone(() => readAcceptance(config, files.readText)) } : {}
	};
}
async function readOrNone(read) {
	try {
		return await read() ?? {};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {};
	}
}
async function readPolicy(files, { source, allowsOwnSuppressions }) {
	if (source === null || !files.entries.has(source)) return allowsOwnSuppressions;
	try {
		const stack = await readStack(source, {
			read: files.readText,
			findPackage: async () => void 0,
			importDefault: refuse,
			readPluginPreset: refuse
		});
		return documentsOf(stack).map(({ value }) => getAt(value, "/suppressions/ownFindings")).findLast((allowed) => typeof allowed === "boolean");
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return allowsOwnSuppressions;
	}
}
function refuse() {
	return Promise.reject(new UserError("config-extends", [{ message: "This is code" }]));
}

// src/session/seed-threads.ts
const SEEDS_A_THREAD = 2500;
const MAX_THREADS = 8;
const QUEUE = 2;
function countThreads(seedCount, wanted) {
	const paying = 1 + Math.floor(seedCount / SEEDS_A_THREAD);
	return Math.min(wanted ?? Math.min(paying, availableParallelism()), MAX_THREADS) - 1;
}
var SeedThreads = class {
	#threads;
	constructor(job, count) {
		this.#threads = Array.from({ length: count }, () => new Thread(job));
	}
	offer(files) {
		const free = this.#threads.toSorted((a, b) => a.waiting - b.waiting)[0];
		if (free === void 0 || free.waiting >= QUEUE) return false;
		free.post(files);
		return true;
	}
	take() {
		return this.#threads.flatMap((thread) => thread.take());
	}
	async *finish() {
		for (const thread of this.#threads) yield* await thread.finish();
	}
	close() {
		for (const thread of this.#threads) thread.close();
	}
};
var Thread = class {
	#worker;
	#port;
	#open = [];
	#hasEnded = false;
	#wake = () => {};
	constructor(job) {
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.unref();
		this.#worker = new Worker(new URL("../seed-thread.js", import.meta.url), {
			workerData: {
				...job,
				port: port2
			},
			transferList: [port2],
			execArgv: [],
			env: {},
			stdout: true,
			stderr: true
		});
		this.#worker.unref();
		for (const event of ["error", "exit"]) this.#worker.once(event, () => {
			this.#hasEnded = true;
			this.#wake();
		});
	}
	get waiting() {
		return this.#open.length;
	}
	post(files) {
		this.#open.push(files);
		this.#port.postMessage(files.map(({ member: { path, isSelected }, bytes }) => ({
			path,
			isSelected,
			bytes
		})), []);
	}
	take() {
		const looked = [];
		for (;;) {
			const message = receiveMessageOnPort(this.#port);
			if (message === void 0) return looked;
			looked.push(...this.#accept(message.message));
		}
	}
	async finish() {
		const looked = [...this.take()];
		for await (const answer of this.#answers()) looked.push(...this.#accept(answer));
		const unanswered = this.#open.splice(0).flat();
		return [...looked, ...unanswered.map((file) => ({
			file,
			record: null
		}))];
	}
	async *#answers() {
		if (this.#open.length === 0) return;
		const answers = [];
		this.#port.on("message", (answer) => {
			answers.push(answer);
			this.#wake();
		});
		while (this.#open.length > 0) if (answers.length > 0) yield answers.shift();
		else if (this.#hasEnded) return;
		else await new Promise((resolve) => this.#wake = resolve);
	}
	#accept(answer) {
		const files = this.#open.shift() ?? [];
		const records = JSON.parse(String(answer));
		return files.map((file, index) => ({
			file,
			record: records[index] ?? null
		}));
	}
	close() {
		this.#port.close();
		this.#worker.terminate();
	}
};

// src/session/read-known-seeds.ts
const GROUP = 64;
function readKnownSeeds(source, account) {
	const reading = new Reading(source, account);
	return {
		head: reading.readAll(),
		readKnown: (files) => reading.readAgain(files),
		onRecord: (file, record) => reading.keep(file, record)
	};
}
var Reading = class {
	#source;
	#account;
	#itemsByPath;
	#stamps = /* @__PURE__ */ new Map();
	constructor(source, account) {
		this.#source = source;
		this.#account = account;
		this.#itemsByPath = new Map(source.members.map((item) => [item.member.path, item]));
	}
	keep(file, record) {
		const { cache } = this.#source;
		if (cache === void 0 || !("bytes" in file)) return;
		const stamp = this.#stamps.get(file.member.path) ?? null;
		cache.add(file.member, {
			oid: cache.identify(file.bytes),
			stamp
		}, record);
	}
	async *readAll() {
		const { members, snapshot, cache } = this.#source;
		const marks = (cache && await snapshot.marks?.(members.map(({ entry }) => entry))) ?? [];
		const rest = [];
		for (const [index, item] of members.entries()) {
			const record = this.#findUnread(item, marks[index]);
			if (record === void 0) rest.push(item);
			else yield {
				member: item.member,
				record
			};
		}
		yield* this.#share(readSeeds(snapshot, rest, this.#account), rest.length);
	}
	#findUnread({ member }, mark = null) {
		const { cache, isNeeded } = this.#source;
		if (cache === void 0 || mark === null) return void 0;
		if (mark.stamp !== null) this.#stamps.set(member.path, mark.stamp);
		return isNeeded(member.path) ? void 0 : cache.find(member, mark);
	}
	async *#share(files, count) {
		const { job, threadCount, isNeeded } = this.#source;
		const group = [];
		let left = count;
		let threads;
		try {
			for await (const file of files) {
				left -= 1;
				const record = this.#findRead(file);
				if (record !== void 0) yield {
					member: file.member,
					record,
					file
				};
				else if (job === void 0 || !("bytes" in file) || isNeeded(file.member.path)) yield file;
				else if (group.push(file) === GROUP) {
					threads ??= new SeedThreads(job, countThreads(left, threadCount));
					for (const looked of threads.take()) yield this.#toFile(looked);
					const taken = group.splice(0);
					if (!threads.offer(taken)) yield* taken;
				}
			}
			yield* group;
			for await (const looked of threads?.finish() ?? []) yield this.#toFile(looked);
		} finally {
			threads?.close();
		}
	}
	#findRead(file) {
		const { cache, isNeeded } = this.#source;
		const { member } = file;
		if (cache === void 0 || !("bytes" in file) || isNeeded(member.path)) return void 0;
		if (!cache.has(member)) return void 0;
		const record = cache.find(member, {
			oid: cache.identify(file.bytes),
			stamp: null
		});
		const stamp = this.#stamps.get(member.path);
		if (record !== void 0 && stamp !== void 0) cache.restamp(member, stamp);
		return record;
	}
	#toFile({ file, record }) {
		if (record === null) return file;
		this.keep(file, record);
		return {
			member: file.member,
			record,
			file
		};
	}
	async *readAgain(files) {
		const { snapshot, cache } = this.#source;
		const account = newAccount();
		const items = files.flatMap(({ member }) => this.#itemsByPath.get(member.path) ?? []);
		for await (const file of readSeeds(snapshot, items, account)) {
			const { path } = file.member;
			if (!("bytes" in file) || cache?.isKnown(path, file.bytes) !== true) throw unreadable(path, "it was changed while it was judged");
			yield file;
		}
		for (const { path, reason } of [...account.failed, ...account.skipped]) throw unreadable(path, reason);
	}
};
function unreadable(path, reason) {
	return new UserError("file-changed", [{
		message: `The file cannot be read any more: ${reason}`,
		place: { path },
		hint: "Run seedlint again; with `--no-cache` it does not matter what was known of the file."
	}]);
}

// src/session/project-files.ts
async function openProjectFiles({ workspace, project, selected, governance, account, tracesChains, helpers }) {
	const { changes, formerPaths } = selected;
	const own = selected.members.get(project) ?? [];
	const listUnread = () => {
		const failed = new Set(account.failed.map(({ path }) => path));
		return own.flatMap(({ member }) => failed.has(member.path) ? [member] : []);
	};
	const readHead = (isNeeded) => helpers === void 0 ? { head: readSeeds(workspace.head, own, account) } : readKnownSeeds({
		snapshot: workspace.head,
		members: own,
		isNeeded,
		...helpers
	}, account);
	if (changes === void 0) {
		const { allowsOwnSuppressions = governance.isOfHead } = project.project.config;
		return {
			listUnread,
			...readHead(() => false),
			ignoresComments: !allowsOwnSuppressions && !governance.isOfHead
		};
	}
	const moved = new Set(formerPaths.values());
	const isOwn = (path) => !moved.has(path) && governance.find(path)?.project === project;
	const changedPaths = new Set(changes.map(({ path }) => path).filter(isOwn));
	const reportsAll = selected.everySeedOf.has(project);
	if (changedPaths.size === 0 && !reportsAll) return { head: [] };
	const snapshot = workspace.base?.snapshot ?? null;
	const before = await findMembersBefore(workspace, governance, {
		changedPaths,
		formerPaths
	});
	for (const { member } of before) changedPaths.add(member.path);
	const files = snapshot === null ? [] : readBefore(snapshot, before, account);
	const accepted = await readAcceptanceBefore(workspace, {
		project,
		selected,
		governance
	});
	return {
		listUnread,
		...readHead((path) => changedPaths.has(path)),
		base: {
			files,
			changedPaths,
			reportsAll,
			tracesChains,
			...accepted
		}
	};
}
async function* readBefore(snapshot, members, account) {
	const failed = new Set(account.failed.map(({ path }) => path));
	const known = members.filter(({ member }) => !failed.has(member.path));
	yield* readSeeds(snapshot, known, account);
}
async function findMembersBefore(workspace, governance, { changedPaths, formerPaths }) {
	const isRequested = createRequestTest(workspace);
	const pathsAfter = new Map([...formerPaths].flatMap(([after, before]) => changedPaths.has(after) ? [[before, after]] : []));
	return (await workspace.base?.snapshot?.list() ?? []).flatMap((entry) => {
		const { path } = entry;
		const pathAfter = changedPaths.has(path) ? path : pathsAfter.get(path);
		const member = pathAfter === void 0 ? void 0 : governance.find(pathAfter)?.member;
		if (member === void 0) return [];
		const flags = {
			isRequested: isRequested(path),
			isSelected: false
		};
		return [{
			member: {
				...member,
				path,
				...flags
			},
			entry
		}];
	});
}

// src/session/own-config.ts
function chooseConfig({ root, rules }, files, { cwd, configPath }) {
	if (configPath === void 0) return {
		configPath,
		files
	};
	const file = resolve(cwd, configPath);
	const top = root ?? cwd;
	const path = rules === null ? findInside(top, cwd, configPath) : nameInside(top, cwd, configPath);
	if (path !== void 0 && files.entries.has(path)) return {
		configPath: path,
		files
	};
	if (rules !== null && (path !== void 0 || findInside(top, cwd, configPath) !== void 0)) throw missing(configPath, "in the commit whose rules hold");
	if (!existsSync(file) || !statSync(file).isFile()) throw missing(configPath);
	const own = basename(file);
	const readText = async (name) => {
		if (isAcceptancePath(name)) return files.readText(name);
		const beside = name === own ? file : join(dirname(file), name);
		return existsSync(beside) ? readFileSync(beside, "utf8") : files.readText(name);
	};
	return {
		configPath: own,
		files: {
			...files,
			readText
		}
	};
}
function missing(configPath, where) {
	const message = `The configuration \`${configPath}\` does not exist`;
	return new UserError("config-missing", [{
		message: where === void 0 ? message : `${message} ${where}`,
		place: { path: configPath }
	}]);
}
function nameInside(root, cwd, path) {
	const named = relative(realpathSync(root), resolve(realpathSync(cwd), path)).split(sep).join("/");
	return named === ".." || named.startsWith("../") ? void 0 : named;
}
function findInside(root, cwd, path) {
	try {
		return toRequestedPaths(root, cwd, [path])[0];
	} catch (error) {
		if (error instanceof UserError && error.code === "path-outside") return void 0;
		throw error;
	}
}

// src/session/named-files.ts
const CODE_OR_DATA = /\.(?:[cm]?[jt]s|json)$/;
const ENDINGS = [
	"ts",
	"mts",
	"cts",
	"js",
	"mjs",
	"cjs",
	"json"
].flatMap((extension) => [`.${extension}`, `/index.${extension}`]);
const RELATIVE = /["'`](\.\.?\/[^"'`\n?#]{0,500})(?=["'`?#])/g;
function listNamedFiles(path, text) {
	if (path.endsWith(".json")) return [];
	return [...text.matchAll(RELATIVE)].map(([, name = ""]) => posix.join(posix.dirname(path), name)).filter((named) => named !== ".." && !named.startsWith("../")).flatMap((named) => [
		named,
		named.replace(/\.([cm]?)js$/, ".$1ts"),
		...ENDINGS.map((ending) => named + ending)
	]).filter((named) => CODE_OR_DATA.test(named));
}

// src/session/stored-code.ts
const MAX_FILES = 1e3;
function openStoredCode(files, root) {
	let folder;
	return {
		gate: {
			admit: async (path) => {
				throw refusal("package-untrusted", path, {
					message: "A package that is installed is not looked at for a change that is not trusted",
					hint: "Name a file of the repository instead."
				});
			},
			async locate(path) {
				folder ??= openFolder(root);
				await writeWithNamed(path, files, folder);
				return join(folder.path, path);
			}
		},
		close: () => folder?.close()
	};
}
function openFolder(root) {
	const folder = makeTemporaryFolder("rules");
	const { path } = folder;
	const release = confineImports(path);
	const close = () => {
		release();
		folder.remove();
	};
	if (root !== null && !relative(realpathSync(root), path).startsWith("..")) {
		close();
		throw new UserError("temporary-folder", [{
			message: "The folder for temporary files is in the repository, whose files must not be run",
			hint: "Name a folder outside of it by `TMPDIR`."
		}]);
	}
	return {
		path,
		written: /* @__PURE__ */ new Set(),
		close
	};
}
async function writeWithNamed(path, files, { path: folder, written }) {
	const pending = [path];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (written.has(next)) continue;
		const text = await readCode(next, files);
		written.add(next);
		if (written.size > MAX_FILES) throw tooMany(path);
		const file = join(folder, next);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text, { flag: "wx" });
		pending.push(...listNamedFiles(next, text).filter((named) => isFile(named, files)));
	}
}
function isFile(path, { entries }) {
	const entry = entries.get(path);
	return entry?.kind === "file" && entry.problem === void 0;
}
async function readCode(path, files) {
	const text = isFile(path, files) ? await files.readText(path) : void 0;
	if (text !== void 0) return text;
	throw refusal("code-missing", path, {
		message: "There is no such file in the commit whose rules hold",
		hint: "What the change itself brings takes effect after the merge."
	});
}
function tooMany(path) {
	return refusal("code-too-much", path, {
		message: `The code names more than ${MAX_FILES} files, directly and through others`,
		hint: "Keep rules apart from the rest of the code."
	});
}
function refusal(code, path, problem) {
	return new UserError(code, [{
		...problem,
		place: { path }
	}]);
}

// src/session/rule-source.ts
async function openRuleSource(workspace, headFiles, request) {
	const { rules } = workspace;
	const listed = rules === null ? headFiles : await openSnapshotFiles(rules);
	const { configPath, files } = chooseConfig(workspace, listed, request);
	const isAllowed = request.isCodeAllowed ?? true;
	const { hangs = [], trial } = request;
	const what = {
		files,
		configPath,
		hangs,
		furtherRules: trial?.kind === "file" ? [trial.path] : []
	};
	if (rules === null || !isAllowed) {
		const gate = createCodeGate(workspace, files, isAllowed);
		return {
			...what,
			gate,
			isOfHead: rules === null,
			close: () => {}
		};
	}
	const code = openStoredCode(listed, workspace.root);
	return {
		...what,
		gate: code.gate,
		isOfHead: false,
		close: () => code.close()
	};
}

// src/session/tell-baselines.ts
function tellBaselines({ requestedPaths }, { judged, selected, account }) {
	const projects = judged.filter(({ opened }) => opened.project.acceptance?.baseline !== void 0);
	if (projects.length === 0) return void 0;
	const isComplete = requestedPaths.length === 0 && account.failed.length === 0 && projects.every(({ opened, outcome }) => selected.everySeedOf.has(opened) && !outcome.hasCrashed);
	return {
		paths: projects.map(({ opened }) => baselinePathOf(opened.project.config)).toSorted(),
		goneCount: isComplete ? projects.reduce((sum, project) => sum + countEntries(listGone(project)), 0) : null
	};
}
function listGone({ opened, outcome }) {
	const { rules } = opened.project.config;
	return outcome.unmatched.filter(({ rule }) => {
		const setting = rules.get(rule);
		return !(setting?.level === "off" && setting.source === "--rule");
	});
}

// src/session/lint-workspace.ts
async function lintWorkspace(workspace, request) {
	if (request.onUnfinished !== void 0 && hasUnfinishedWrites(workspace)) request.onUnfinished();
	return withJudge(workspace, request, async (judge) => (await judge(workspace)).toRun());
}
async function withJudge(workspace, request, use) {
	const files = await openSnapshotFiles(workspace.head);
	const source = await openRuleSource(workspace, files, request);
	try {
		return await use(await openJudge(source, workspace, {
			files,
			request
		}));
	} finally {
		source.close();
	}
}
async function openJudge(source, workspace, { files, request }) {
	const options = {
		today: request.today ?? workspace.today,
		levels: request.levels ?? /* @__PURE__ */ new Map(),
		times: request.times,
		trial: request.trial
	};
	const { isAll = false, tracesChains = false, remedies } = request;
	const governance = await govern(workspace, source, options);
	if (request.trial !== void 0) request.onTried?.(findTried(governance.projects, request.trial, workspace.base !== null));
	if (request.rules !== void 0) collectRules(governance.projects, request.rules);
	const subject = {
		files,
		governance,
		isAll,
		tracesChains,
		request
	};
	return async (state) => {
		const { judged, selected, account } = await judgeProjects(state, subject);
		let reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
		for (const base of state.otherBases) {
			const other = await judgeProjects({
				...state,
				base
			}, subject);
			reported = keepIntroduced(reported, other.judged);
			joinFailures(account, other.account);
		}
		return {
			projects: reported,
			async toRun() {
				const { isCodeAllowed = true } = request;
				const judgement = {
					files,
					source,
					options,
					isCodeAllowed,
					selected,
					judged
				};
				return joinRun(state, await resolveAll(reported, remedies), {
					account,
					ruleChange: await findRuleChange(state, judgement),
					brokenRules: await reportBrokenRules(listBroken(governance), source.files.readText),
					count: selected.count,
					seedCount: [...selected.members.values()].flat().length,
					baseline: tellBaselines(state, {
						judged,
						selected,
						account
					}),
					ratchet: request.ratchets === true ? findGrowth(state, judged) : void 0
				});
			}
		};
	};
}
async function resolveAll(projects, wanted) {
	if (wanted === void 0) return projects.map(({ opened, outcome }) => ({
		opened,
		outcome: withoutMends(outcome)
	}));
	const { resolveRemedies } = await import("./engine-fix-resolve-remedies.js");
	return Promise.all(projects.map(async ({ opened, outcome }) => {
		return {
			opened,
			outcome: await resolveRemedies(outcome, wanted)
		};
	}));
}
function listBroken({ projects }) {
	const byPath = projects.flatMap(({ brokenRules }) => brokenRules.map((broken) => [broken.path, broken]));
	return [...new Map(byPath).values()];
}
function joinFailures(account, { failed }) {
	const known = new Set(account.failed.map(({ path }) => path));
	const others = failed.filter(({ path }) => !known.has(path));
	account.failed.push(...others);
	account.unselectedFailures += others.length;
}
async function judgeProjects(workspace, { files, governance, isAll, tracesChains, request }) {
	const selected = await selectSeeds(workspace, files, governance, isAll);
	request.onSeedCount?.([...selected.members.values()].flat().length);
	const account = newAccount(selected.skipped);
	const judged = [];
	for (const opened of governance.projects) {
		const seedCount = selected.members.get(opened)?.length ?? 0;
		const helpers = openHelpers(workspace, opened, {
			request,
			seedCount
		});
		const source = {
			workspace,
			project: opened,
			selected,
			governance,
			account,
			tracesChains,
			helpers
		};
		const outcome = await lintProject(opened.project, await openProjectFiles(source));
		helpers?.cache?.save();
		judged.push({
			opened,
			outcome
		});
	}
	return {
		judged,
		selected,
		account
	};
}

// src/cli/print-error.ts
async function printUserError({ problems }, { stderr }) {
	const bold = (text) => stderr.hasColor ? `\u001B[1;31m${text}\u001B[22;39m` : text;
	const lines = problems.map(({ message, place, hint }) => {
		const where = place === void 0 ? "" : `${placeOf(place)}: `;
		const what = `${bold("error")}: ${escapeTerminal(`${where}${message}`)}\n`;
		return hint === void 0 ? what : `${what}  ${escapeTerminal(hint)}\n`;
	});
	await stderr.write(lines.join(""));
}
function placeOf({ path, line, column }) {
	return [
		path,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}

// src/cli/timing-table.ts
function toTimingTable(times, durationMs) {
	const rows = times.list();
	const width = Math.max(9, ...rows.map(([id]) => id.length));
	const toLine = (name, ms) => {
		const share = `${(100 * ms / durationMs).toFixed(1)} %`;
		return `${name.padEnd(width)}  ${ms.toFixed(1).padStart(8)} ms  ${share.padStart(7)}\n`;
	};
	const rules = rows.reduce((sum, [, ms]) => sum + ms, 0);
	return `${rows.map(([id, ms]) => toLine(id, ms)).join("")}${toLine("all rules", rules)}${toLine("run", durationMs)}`;
}

// src/cli/tune.ts
const MANY_SEEDS = 5e3;
const major = Number.parseInt(process.versions.node, 10);
const isKnown = major <= 24;
function tune() {
	if (!isKnown) return;
	setFlagsFromString("--semi-space-growth-factor=1");
	if (major === 20) setFlagsFromString("--interrupt-budget=2000000");
}
function tuneFor(seedCount) {
	if (isKnown && seedCount >= MANY_SEEDS) setFlagsFromString("--semi-space-growth-factor=2");
}

// src/session/fix.ts
async function fix(request) {
	refuseReadOnly(request);
	return withWorkspace(request, async () => {
		const { fixWorkspace } = await import("./session-fix-workspace.js");
		return async (workspace, judged) => {
			const own = {
				...request,
				...judged
			};
			if (request.isDryRun === true) return {
				...await fixWorkspace(workspace, own),
				unstaged: [],
				restored: []
			};
			const { recoverWrites } = await import("./session-write-files.js");
			const restored = await recoverWrites(workspace);
			const fixed = await fixWorkspace(workspace, own);
			return {
				...fixed,
				unstaged: await write(workspace, fixed),
				restored
			};
		};
	});
}
async function write(workspace, { files }) {
	if (workspace.head.kind === "index") {
		const { stageFixes } = await import("./session-stage-fixes.js");
		return (await stageFixes(workspace, files)).keptWorktree;
	}
	const { writeFiles } = await import("./session-write-files.js");
	await writeFiles(workspace, files);
	return [];
}
function refuseReadOnly({ head }) {
	if (head.kind !== "commit" && head.kind !== "merge") return;
	throw new UserError("fix-read-only", [{
		message: "A commit is judged, and what is in a commit cannot be mended",
		hint: "Check it out, and mend the worktree: `seedlint --fix`."
	}]);
}

// src/cli/fix-options.ts
function toFixMode(options) {
	const { fix, fixDryRun, unsafeFixes, range, onto, format } = options;
	if (fix && fixDryRun) throw usage("--fix and --fix-dry-run contradict each other", "Give --fix to write, --fix-dry-run to see what it would write.");
	if (!fix && !fixDryRun) {
		if (!unsafeFixes) return "none";
		throw usage("--unsafe-fixes only says which fixes are made", "Give --fix or --fix-dry-run too.");
	}
	const flag = fix ? "--fix" : "--fix-dry-run";
	const readOnly = range === void 0 ? onto !== void 0 && "--onto" : "--range";
	if (readOnly) throw usage(`${flag} mends files, and ${readOnly} judges commits`, "Mend the worktree: `seedlint --fix`, or with --since <ref> what a branch has changed.");
	if (fix) return "write";
	refusePrinted(format);
	return "dry-run";
}
function refusePrinted(targets) {
	const printed = targets.find(({ file }) => file === void 0);
	if (printed === void 0) return;
	const { name } = printed;
	throw usage("--fix-dry-run prints a diff and nothing else to standard output", `Give the format a file: \`--format ${name}=<file>\`.`);
}
function usage(message, hint) {
	return new UserError("usage", [{
		message,
		hint
	}]);
}

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = require_stub_process();
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/cli/lint-options.ts
const LEVELS = [
	"off",
	"info",
	"warn",
	"error"
];
const SEVERITIES = [
	"info",
	"warning",
	"error"
];
function parseFormat(text, before = []) {
	const [name = "", ...rest] = text.split("=");
	const file = rest.length === 0 ? {} : { file: rest.join("=") };
	if (file.file === "") throw new InvalidArgumentError(`Name the file after \`${name}=\`.`);
	return [...before, {
		name: oneOf(name, formatNames),
		...file
	}];
}
function parseRuleLevel(text, before = /* @__PURE__ */ new Map()) {
	const separator = text.lastIndexOf(":");
	if (separator < 1) throw new InvalidArgumentError("Expected `rule-id:level`.");
	return new Map([...before, [text.slice(0, separator), oneOf(text.slice(separator + 1), LEVELS)]]);
}
function parseRange(text) {
	const match = /^(.*?)(\.{2,3})(.*)$/s.exec(text);
	const [, from = "", dots = "", to = ""] = match ?? [];
	if (match === null || from === "" && to === "") throw new InvalidArgumentError("Expected two commits: `main..topic`.");
	return {
		from: from || "HEAD",
		to: to || "HEAD",
		isSymmetric: dots === "..."
	};
}
function parseDay(text) {
	if (!(/^\d{4}-\d{2}-\d{2}$/.test(text) && toIsoDay(text) === text)) throw new InvalidArgumentError("Expected a day: `2026-01-31`.");
	return text;
}
function parseCount(text) {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 0.");
	return Number(text);
}
function parseThreads(text) {
	if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 1.");
	return Number(text);
}
function parseSeverity(text) {
	return text === "warn" ? "warning" : oneOf(text, SEVERITIES);
}
function toSnapshots(options) {
	const chosen = [
		options.staged && "--staged",
		options.since !== void 0 && "--since",
		options.range && "--range",
		options.onto !== void 0 && "--onto",
		!options.git && "--no-git"
	].filter((flag) => typeof flag === "string");
	if (chosen.length > 1) throw new UserError("usage", [{
		message: `${chosen.join(" and ")} contradict each other`,
		hint: "Give one of them."
	}]);
	if (options.staged) return {
		head: { kind: "index" },
		base: { kind: "head" }
	};
	if (!options.git) return { head: { kind: "folder" } };
	if (options.since !== void 0) return {
		head: { kind: "worktree" },
		base: {
			kind: "merge-base",
			ref: options.since
		}
	};
	if (options.onto !== void 0) return { head: {
		kind: "merge",
		ref: "HEAD",
		into: options.onto
	} };
	if (options.range === void 0) return { head: { kind: "worktree" } };
	const { from, to, isSymmetric } = options.range;
	return {
		head: {
			kind: "commit",
			ref: to
		},
		base: {
			kind: isSymmetric ? "merge-base" : "commit",
			ref: from
		}
	};
}
function toTargets({ format }) {
	const files = format.flatMap(({ file }) => file ?? []);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== void 0) throw new UserError("usage", [{
		message: `Two formats are to be written to \`${twice}\``,
		hint: "Give each a file of its own."
	}]);
	const printed = format.filter(({ file }) => file === void 0);
	if (printed.length === 0) return [{ name: "pretty" }, ...format];
	if (printed.length === 1) return format;
	throw new UserError("usage", [{
		message: "Only one format can go to standard output",
		hint: "Give the others a file: `--format json=result.json`."
	}]);
}
function toIsoDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}
function oneOf(text, choices) {
	const found = choices.find((choice) => choice === text);
	if (found !== void 0) return found;
	const closest = findClosest(text, choices);
	const hint = closest === void 0 ? "" : ` Did you mean \`${closest}\`?`;
	throw new InvalidArgumentError(`Expected one of ${choices.join(", ")}.${hint}`);
}

// src/cli/lint-command.ts
async function runLintCommand(terminal, paths, options) {
	if (paths.includes("")) throw new UserError("usage", [{
		message: "A path is empty",
		hint: "Leave it out, or give `.`."
	}]);
	const mode = toFixMode(options);
	const isDryRun = mode === "dry-run";
	const targets = toTargets(options).filter(({ file }) => !isDryRun || file !== void 0);
	await refuseReportFiles(targets.flatMap(({ file }) => file ?? []), terminal);
	const startedAt = performance.now();
	const rules = /* @__PURE__ */ new Map();
	const times = options.timing === void 0 ? void 0 : new RuleTimes();
	const request = {
		cwd: terminal.cwd,
		paths,
		...toSnapshots(options),
		...options.config === void 0 ? {} : { configPath: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		levels: options.rule,
		isAll: options.all === true,
		...options.ratchet === void 0 ? {} : { ratchets: true },
		tracesChains: targets.some(({ name }) => name === "markdown"),
		...toRemedies(targets),
		rules,
		...times === void 0 ? {} : { times },
		...options.threads === void 0 ? {} : { threadCount: options.threads },
		onSeedCount: tuneFor,
		environment: terminal.environment
	};
	const takesSuggestions = options.unsafeFixes === true;
	const fixed = mode === "none" ? void 0 : await fix({
		...request,
		takesSuggestions,
		isDryRun
	});
	let isUnfinished = false;
	const onUnfinished = () => void (isUnfinished = true);
	const run = fixed?.run ?? await lint({
		...request,
		isCached: options.cache,
		onUnfinished
	});
	if (isUnfinished) await terminal.stderr.write(UNFINISHED);
	const durationMs = performance.now() - startedAt;
	if (times !== void 0) await terminal.stderr.write(toTimingTable(times, durationMs));
	for (const target of targets) await print(target, run, {
		...options,
		durationMs,
		rules
	}, terminal);
	const { failOn, maxWarnings } = options;
	const policy = {
		failOn,
		maxWarnings,
		isAll: options.all === true
	};
	if (fixed !== void 0) {
		const { tellFixes } = await import("./cli-tell-fixes.js");
		await tellFixes(fixed, {
			...policy,
			isDryRun
		}, terminal);
	}
	return exitCodeOf(run, policy);
}
const UNFINISHED = `warning: A run that was to write files was killed halfway, so some of them may be mended and others not.
  \`seedlint --fix\` first puts back what it had begun; what was staged or committed since stays.
`;
function toRemedies(targets) {
	const names = new Set(targets.map(({ name }) => name));
	if (names.has("rdjson")) return { remedies: "all" };
	return names.has("json") || names.has("sarif") ? { remedies: "safe" } : {};
}
async function print({ name, file }, run, asked, { cwd, stdout }) {
	const { all, quiet, failOn, maxWarnings, color, durationMs, rules } = asked;
	const hasFixed = asked.fix === true || asked.fixDryRun === true;
	const options = {
		tool: {
			name: "seedlint",
			version
		},
		cwd,
		isAll: all === true,
		quiet: quiet === true,
		failOn,
		maxWarnings,
		durationMs,
		rules,
		...hasFixed ? { fixes: asked.unsafeFixes === true ? "unsafe" : "safe" } : {},
		...file === void 0 ? decorationsOf(stdout, color) : {}
	};
	const text = (await loadReporter(name))(run, options);
	if (file === void 0) await stdout.write(text);
	else await writeReport(resolve(cwd, file), text, file);
}
function decorationsOf({ hasColor, hasHyperlinks }, wanted) {
	return {
		color: wanted ?? hasColor,
		hyperlinks: (wanted ?? true) && hasHyperlinks
	};
}
async function writeReport(path, text, shownPath) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError("report-unwritable", [{
			message: `The report cannot be written: ${reason}`,
			place: { path: shownPath }
		}], error);
	}
}

// src/cli/meant-command.ts
function askForCommand({ args, commands }, cwd) {
	const [word] = args;
	if (word === void 0 || /[/\\.]/u.test(word) || existsSync(resolve(cwd, word))) return void 0;
	const names = [...commands.map((command) => command.name()), "help"];
	const meant = names.includes(word) ? void 0 : findClosest(word, names);
	return meant === void 0 ? void 0 : `Did you mean the command \`${meant}\`?`;
}
function withMeantCommand(error, ask) {
	const [first, ...others] = error.problems;
	const question = error.code === "path-missing" ? ask() : void 0;
	if (first === void 0 || question === void 0) return error;
	const hint = first.hint === void 0 ? question : `${question} ${first.hint}`;
	return new UserError(error.code, [{
		...first,
		hint
	}, ...others], error.cause);
}

// src/cli/house-commands.ts
function addTestCommand(program, terminal, setExitCode) {
	program.command("test").description("run the cases of your own rules: of `custom`, and of seedlint-rules/").argument("[names...]", "ids of rules of `custom`, or test files; everything if absent").option("--config <file>", "use this configuration").action(async (names, options) => {
		const { runTestCommand } = await import("./cli-test-command.js");
		setExitCode(await runTestCommand(terminal, names, options));
	});
}
function addNewCommand(program, terminal, setExitCode) {
	const command = program.command("new").description("write a new file");
	command.command("seed").description("write a skeleton of a seed, in each locale of its collection").argument("<collection>", "a collection of the configuration").option("--id <id>", "the id of the record").option("--locale <locale>", "write this locale alone").addOption(new Option("--syntax <name>", "that of the collection's seeds if absent").choices([
		"json",
		"yaml",
		"toml"
	])).option("--config <file>", "use this configuration").action(async (collection, options) => {
		const { runNewSeedCommand } = await import("./cli-new-seed-command.js");
		setExitCode(await runNewSeedCommand(terminal, collection, options));
	});
	command.command("rule").description("write a rule of your own, with its test and its page").argument("<id>", "subject, then claim, in kebab case: title-short").addOption(new Option("--scope <scope>", "what it looks at: one seed, all of them, or a change").choices([
		"seed",
		"corpus",
		"change"
	])).option("--collection <name>", "look at this collection alone").option("--js", "write JavaScript instead of TypeScript").option("--cel", "print a rule without code, for `custom` of the configuration").option("--into <folder>", "write it elsewhere than into seedlint-rules/").option("--config <file>", "use this configuration").action(async (id, options) => {
		const { runNewRuleCommand } = await import("./cli-new-rule-command.js");
		setExitCode(await runNewRuleCommand(terminal, id, options));
	});
}

// src/cli/refactor-commands.ts
const NOTES = `
Nothing is written before a diff is shown and somebody has said yes. All files are written, or none.
What would bring in an error that is not there now is refused.

Exit codes: 0 written or nothing to do, 2 refused, or there was nobody to ask.
`;
function addRefactorCommands(program, terminal, setExitCode) {
	addOptions(program.command("supersede")).description("make a record superseded by another: both sides and the status, in every locale").argument("<old>", "the id of the record that is superseded").argument("<new>", "the id of the record that takes its place").action(async (oldId, newId, options) => {
		const { runSupersedeCommand } = await import("./cli-supersede-command.js");
		setExitCode(await runSupersedeCommand(terminal, {
			oldId,
			newId
		}, options));
	});
	addOptions(program.command("rename")).description("give a record another id: in its files and their names, and wherever it is named").argument("<id>", "the id of the record").argument("<new-id>", "the id that it gets").action(async (id, newId, options) => {
		const { runRenameCommand } = await import("./cli-rename-command.js");
		setExitCode(await runRenameCommand(terminal, {
			id,
			newId
		}, options));
	});
}
function addOptions(command) {
	return command.option("--collection <name>", "the collection of the record, where several have its id").option("--yes", "write without asking").option("--dry-run", "print the diff, which git apply takes, and write nothing").option("--config <file>", "use this configuration instead of those found").option("--no-git", "read a plain folder instead of a git repository").addHelpText("after", NOTES);
}

// src/cli/program.ts
const EXAMPLES = `
Examples:
  seedlint                              every seed of the worktree
  seedlint content/policies             the seeds of a folder
  seedlint --staged                     what the next commit would change
  seedlint --since origin/main          what this branch has changed
  seedlint --range main..topic          what topic changes, without a checkout
  seedlint --onto origin/main           what would land if HEAD were merged there now
  seedlint --fix                        mend what needs nobody to look at it
  seedlint --format json=result.json    the machine result, beside the text for people

Exit codes: 0 passes, 1 findings, 2 could not judge (usage, configuration, git, a crashed rule).
`;
const PRE_RECEIVE_NOTES = `
As the file hooks/pre-receive of a bare repository, executable:
  #!/bin/sh
  exec seedlint hook pre-receive

A branch is compared with what it was before the push, a new one with where it left the default
branch, or else the nearest one. Deletions, tags and other refs pass. Errors that the push introduces refuse it (exit 1), and
so does what cannot be judged (exit 2). Nothing is written, and no code of the push is run.
`;
const BASELINE_NOTES = `
seedlint.baseline.jsonl stands beside each configuration, one finding a line, to be committed. What it
knows is existing: it is counted and fails no run, unless --all lists it and lets it count. Seeds may be
moved and reformatted. A baseline that is there does not grow unless --update or --ratchet says so.

Exit codes: 0 written or nothing to do, 1 it does not know all there is, 2 could not judge.
`;
function createProgram(terminal, setExitCode) {
	const program = new Command("seedlint").description("Lints seed files: Markdown with JSON, YAML or TOML front matter, kept in git.").version(version, "-v, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [command]", "print the help of a command").showSuggestionAfterError().showHelpAfterError("Run `seedlint --help` for the options.").enablePositionalOptions().exitOverride();
	addLintCommand(program, terminal, setExitCode);
	program.command("rules").description("list the rules and their levels").addOption(new Option("--format <name>", "for people, or for programs").choices(["pretty", "json"]).default("pretty")).action(async (options) => {
		const { runRulesCommand } = await import("./cli-rules-command.js");
		setExitCode(await runRulesCommand(terminal, options));
	});
	program.command("explain").description("say what a rule asks for, why, and what to do").argument("<rule>", "the id of a rule").action(async (id) => {
		const { runExplainCommand } = await import("./cli-explain-command.js");
		setExitCode(await runExplainCommand(terminal, id));
	});
	program.command("config").description("show the configuration that is in force, for the repository or one file").argument("[file]", "a seed").option("--config <file>", "use this configuration").addOption(new Option("--format <name>", "for people, or for programs").choices(["pretty", "json"]).default("pretty")).action(async (file, options) => {
		const { runConfigCommand } = await import("./cli-config-command.js");
		setExitCode(await runConfigCommand(terminal, file, options));
	});
	addTestCommand(program, terminal, setExitCode);
	addTryCommand(program, terminal, setExitCode);
	addInitCommand(program, terminal, setExitCode);
	addNewCommand(program, terminal, setExitCode);
	addHookCommand(program, terminal, setExitCode);
	addBaselineCommand(program, terminal, setExitCode);
	addRefactorCommands(program, terminal, setExitCode);
	return program;
}
function addTryCommand(program, terminal, setExitCode) {
	program.command("try").description("show what a rule would say on the whole repository, before it is turned on").argument("<rule>", "the id of a rule, on or off, or a file with one").option("--since <ref>", "look at what changed since the branch left <ref>").option("--config <file>", "use this configuration instead of those found").addOption(new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(parseDay)).addOption(new Option("--format <name>", "for people, or for programs").choices(["pretty", "json"]).default("pretty")).action(async (rule, options) => {
		const { runTryCommand } = await import("./cli-try-command.js");
		setExitCode(await runTryCommand(terminal, rule, options));
	});
}
function addInitCommand(program, terminal, setExitCode) {
	program.command("init").description("write a configuration and JSON Schemas, inferred from what is in the repository").option("--yes", "write without asking").option("--no-git", "read a plain folder instead of a git repository").action(async (options) => {
		const { runInitCommand } = await import("./cli-init-command.js");
		setExitCode(await runInitCommand(terminal, options));
	});
}
function addLintCommand(program, terminal, setExitCode) {
	program.argument("[paths...]", "files and folders to lint; everything if absent").option("--staged", "lint the index: the seeds that the next commit would change").option("--since <ref>", "lint the seeds that differ from where the branch left <ref>").addOption(new Option("--range <A..B>", "lint what commit B changes against A").argParser(parseRange)).option("--onto <ref>", "lint what would land if HEAD were merged into <ref> now").option("--no-git", "read a plain folder instead of a git repository").option("--all", "with a base, judge every seed; existing findings are listed and count too").option("--fix", "mend what has a safe fix, and write it").option("--fix-dry-run", "print what --fix would change, as a diff that git apply takes").option("--unsafe-fixes", "with either, also take the likeliest suggestion of each finding").option("--ratchet", "fail if a rule has more findings than the base or else the baseline has").option("--config <file>", "use this configuration instead of those found").addOption(new Option("--rule <id:level>", "set a rule's level: off, info, warn or error (repeatable)").argParser(parseRuleLevel).default(/* @__PURE__ */ new Map(), "the configuration's")).addOption(new Option("--format <name[=file]>", `${formatNames.join(", ")}; repeatable`).argParser(parseFormat).default([], "pretty")).addOption(new Option("--max-warnings <n>", "fail on more warnings").argParser(parseCount)).addOption(new Option("--fail-on <level>", "fail from this severity on: info, warning or error").argParser(parseSeverity).default("error")).option("--quiet", "show errors only, with counts of the rest (json stays complete)").option("--no-cache", "judge every seed anew, whatever earlier runs have found out of it").addOption(new Option("--threads <n>", "judge with so many threads").argParser(parseThreads).default(void 0, "as many as pay")).option("--timing", "print the time that each rule took, to standard error").addOption(new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(parseDay)).option("--color", "use colour even where output is no terminal").option("--no-color", "use no colour").addHelpText("after", EXAMPLES).action(async (paths, options) => {
		const { runLintCommand } = await import("./cli-lint-command.js");
		setExitCode(await runLintCommand(terminal, paths, options));
	});
}
function addBaselineCommand(program, terminal, setExitCode) {
	program.command("baseline").description("write down what is found now, so that only what is new fails a run").option("--update", "take what is new into a baseline that is there").option("--prune", "remove what no longer occurs from it").option("--ratchet", "do both, unless the count of a rule would rise").option("--config <file>", "use this configuration instead of those found").option("--no-git", "read a plain folder instead of a git repository").addOption(new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(parseDay)).addHelpText("after", BASELINE_NOTES).action(async (options) => {
		const { runBaselineCommand } = await import("./cli-baseline-command.js");
		setExitCode(await runBaselineCommand(terminal, options));
	});
}
function addHookCommand(program, terminal, setExitCode) {
	const hook = program.command("hook").description("judge from a hook of git");
	hook.command("install").description("write a pre-commit hook, which judges the index; no other hook is changed").action(async () => {
		const { runHookInstallCommand } = await import("./cli-hook-command.js");
		setExitCode(await runHookInstallCommand(terminal));
	});
	hook.command("pre-receive").description("judge the push that git describes on standard input, on a server").addHelpText("after", PRE_RECEIVE_NOTES).action(async () => {
		const { runPreReceiveCommand } = await import("./cli-hook-command.js");
		setExitCode(await runPreReceiveCommand(terminal));
	});
}

// node_modules/supports-color/index.js
var import_stub_process = /* @__PURE__ */ __toESM(require_stub_process(), 1);
function hasFlag$1(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_stub_process.default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
const { env } = import_stub_process.default;
let flagForceColor;
if (hasFlag$1("no-color") || hasFlag$1("no-colors") || hasFlag$1("color=false") || hasFlag$1("color=never")) flagForceColor = 0;
else if (hasFlag$1("color") || hasFlag$1("colors") || hasFlag$1("color=true") || hasFlag$1("color=always")) flagForceColor = 1;
function envForceColor() {
	if (!("FORCE_COLOR" in env)) return;
	if (env.FORCE_COLOR === "true") return 1;
	if (env.FORCE_COLOR === "false") return 0;
	if (env.FORCE_COLOR.length === 0) return 1;
	const level = Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	if (![
		0,
		1,
		2,
		3
	].includes(level)) return;
	return level;
}
function translateLevel(level) {
	if (level === 0) return false;
	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== void 0) flagForceColor = noFlagForceColor;
	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag$1("color=16m") || hasFlag$1("color=full") || hasFlag$1("color=truecolor")) return 3;
		if (hasFlag$1("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	const min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (import_stub_process.default.platform === "win32") {
		const osRelease = os.release().split(".");
		if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
		return 1;
	}
	if ("CI" in env) {
		if ([
			"GITHUB_ACTIONS",
			"GITEA_ACTIONS",
			"CIRCLECI"
		].some((key) => key in env)) return 3;
		if ([
			"TRAVIS",
			"APPVEYOR",
			"GITLAB_CI",
			"BUILDKITE",
			"DRONE"
		].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
		return min;
	}
	if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	if (env.COLORTERM === "truecolor") return 3;
	if (env.TERM === "xterm-kitty") return 3;
	if (env.TERM === "xterm-ghostty") return 3;
	if (env.TERM === "wezterm") return 3;
	if ("TERM_PROGRAM" in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	if (/-256(color)?$/i.test(env.TERM)) return 2;
	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
	if ("COLORTERM" in env) return 1;
	return min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
const supportsColor = {
	stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
	stderr: createSupportsColor({ isTTY: tty.isatty(2) })
};

// node_modules/has-flag/index.js
function hasFlag(flag, argv = import_stub_process.default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}

// node_modules/supports-hyperlinks/index.js
function parseVersion(versionString = "") {
	if (/^\d{3,4}$/.test(versionString)) {
		const match = /(\d{1,2})(\d{2})/.exec(versionString) ?? [];
		return {
			major: 0,
			minor: Number.parseInt(match[1], 10),
			patch: Number.parseInt(match[2], 10)
		};
	}
	const versions = (versionString ?? "").split(".").map((n) => Number.parseInt(n, 10));
	return {
		major: versions[0],
		minor: versions[1],
		patch: versions[2]
	};
}
function createSupportsHyperlinks(stream) {
	const { CI, CURSOR_TRACE_ID, FORCE_HYPERLINK, NETLIFY, TEAMCITY_VERSION, TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, TERM } = import_stub_process.default.env;
	if (FORCE_HYPERLINK) return !(FORCE_HYPERLINK.length > 0 && Number.parseInt(FORCE_HYPERLINK, 10) === 0);
	if (hasFlag("no-hyperlink") || hasFlag("no-hyperlinks") || hasFlag("hyperlink=false") || hasFlag("hyperlink=never")) return false;
	if (hasFlag("hyperlink=true") || hasFlag("hyperlink=always")) return true;
	if (NETLIFY) return true;
	if (!createSupportsColor(stream)) return false;
	if (stream && !stream.isTTY) return false;
	if ("WT_SESSION" in import_stub_process.default.env) return true;
	if (import_stub_process.default.platform === "win32") return false;
	if (CI) return false;
	if (TEAMCITY_VERSION) return false;
	if (TERM_PROGRAM) {
		const version = parseVersion(TERM_PROGRAM_VERSION);
		switch (TERM_PROGRAM) {
			case "iTerm.app":
				if (version.major === 3) return version.minor >= 1;
				return version.major > 3;
			case "WezTerm":
				if (/^0-unstable-\d{4}-\d{2}-\d{2}$/.test(TERM_PROGRAM_VERSION)) return TERM_PROGRAM_VERSION.slice(11) >= "2020-06-20";
				return version.major >= 20200620;
			case "vscode":
				if (CURSOR_TRACE_ID) return true;
				return version.major > 1 || version.major === 1 && version.minor >= 72;
			case "ghostty": return true;
			case "zed": return true;
			case "Orca": return true;
			case "WarpTerminal": return true;
		}
	}
	if (VTE_VERSION) {
		if (VTE_VERSION === "0.50.0") return false;
		const version = parseVersion(VTE_VERSION);
		return version.major > 0 || version.minor >= 50;
	}
	switch (TERM) {
		case "alacritty": return true;
		case "xterm-kitty": return true;
	}
	return false;
}
const supportsHyperlinks = {
	stdout: createSupportsHyperlinks(import_stub_process.default.stdout),
	stderr: createSupportsHyperlinks(import_stub_process.default.stderr)
};

// src/cli/terminal.ts
const DEFAULT_COLUMNS = 80;
function createTerminal(process) {
	const { env } = process;
	return {
		cwd: process.cwd(),
		environment: env,
		stdout: createOutput(process.stdout, env),
		stderr: createOutput(process.stderr, env)
	};
}
function createOutput(stream, environment) {
	const hasColor = wantsColor(stream, environment);
	stream.on("error", (error) => {
		if (error.code === "EPIPE") return;
		process.exitCode = 2;
		process.stderr.write(`error: output cannot be written: ${error.message}\n`);
		process.exit();
	});
	return {
		hasColor,
		hasHyperlinks: hasColor && createSupportsHyperlinks(stream),
		columns: stream.isTTY ? stream.columns : DEFAULT_COLUMNS,
		write: (text) => new Promise((resolve) => {
			stream.write(text, () => resolve());
		})
	};
}
function wantsColor(stream, environment) {
	const force = environment["FORCE_COLOR"];
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	if ((environment["NO_COLOR"] ?? "") !== "") return false;
	return stream.isTTY && environment["TERM"] !== "dumb";
}

// src/cli/run.ts
async function runCli(words) {
	const terminal = createTerminal(process);
	let exitCode = 0;
	const program = createProgram(terminal, (code) => {
		exitCode = code;
	});
	const ask = () => askForCommand(program, terminal.cwd);
	try {
		await program.parseAsync(words, { from: "user" });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) {
			if (error.exitCode === 0) return 0;
			const question = error.code === "commander.unknownOption" ? ask() : void 0;
			if (question !== void 0) await terminal.stderr.write(`${question}\n`);
			return 2;
		}
		if (!(error instanceof UserError)) throw error;
		await printUserError(withMeantCommand(error, ask), terminal);
		return 2;
	}
}

// src/config/find-character.ts
function findCharacter({ source, value }, offset) {
	let left = countVisible(value.slice(0, offset));
	const isEnd = value.slice(offset).trim() === "";
	const syntax = readSyntax(source);
	let end = syntax.start;
	for (const { start, length, units } of listPieces(source, syntax)) {
		if (units === 0) continue;
		if (left === 0 && !isEnd) return start;
		end = start + length;
		left -= Math.min(units, left);
		if (left === 0 && isEnd) return end;
	}
	return end;
}
function countVisible(text) {
	return text.replaceAll(/\s/gu, "").length;
}
const ESCAPED = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|[^]/g;
const DOUBLED = /''|[^]/g;
const PLAIN = /[^]/g;
const BLANK_ESCAPE = /^\\(?:[\s_tnrfvNLP]|u00(?:20|a0|0[9a-d])|x(?:20|a0|0[9a-d]))$/i;
function* listPieces(source, { pattern, start, end }) {
	for (const { 0: text, index } of source.slice(start, end).matchAll(pattern)) yield {
		start: start + index,
		length: text.length,
		units: countUnits(text)
	};
}
function countUnits(text) {
	if (text.startsWith("\\") && text.length > 1) {
		if (BLANK_ESCAPE.test(text)) return 0;
		return /^\\U000[^0]|^\\U00[^0]/.test(text) ? 2 : 1;
	}
	return text.trim() === "" ? 0 : 1;
}
function readSyntax(source) {
	if (source.startsWith("\"")) return {
		pattern: ESCAPED,
		start: 1,
		end: source.length - 1
	};
	if (source.startsWith("'")) return {
		pattern: DOUBLED,
		start: 1,
		end: source.length - 1
	};
	if (!/^[|>]/.test(source)) return {
		pattern: PLAIN,
		start: 0,
		end: source.length
	};
	const head = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(source)?.[0].length ?? 0;
	return {
		pattern: PLAIN,
		start: head,
		end: source.length
	};
}

export { judge as $, toInertJson as $n, readSchemaFiles as $t, isTrialFile as A, runGit as An, createMembership as At, rules as B, fastStringWidth as Bn, toMeta as Bt, govern as C, resolveCommit as Cn, tally as Cr, sliceOf as Ct, require_stub_process as D, carryOver as Dn, showInvisibleInLine as Dr, suppressionInvalid as Dt, withTally as E, emptyTree as En, showInvisible as Er, suppressionExpired as Et, RULES_FOLDER as F, loadDiff as Fn, resolveConfig as Ft, findRuleProblem as G, toWebUrl as Gn, POLICY_SCHEMA as Gt, lintProject as H, escapeTerminal as Hn, createPlacer as Ht, findRuleFiles as I, loadReporter as In, settingFor as It, SeedShelf as J, encodeUrlPath as Jn, conforms as Jt, createRecords as K, markdownWithin as Kn, defaultFields as Kt, loadCode as L, formatNames as Ln, checkConfig as Lt, countByRule$1 as M, diskFiles as Mn, expandBraces as Mt, countEntries as N, UserError as Nn, findImplicitMembership as Nt, openJudging as O, listBranchTips as On, cutTo as Or, suppressionUnused as Ot, schemaPathOf as P, formats as Pn, implicitConfig as Pt, LEVEL_SEVERITIES as Q, allDiagnostics as Qn, createValidator as Qt, builtInMetas as R, drawFindings as Rn, patterns as Rt, readSeeds as S, mergeBase as Sn, listedVerdicts as Sr, nextLineStart as St, countValues as T, findHookFolders as Tn, replaceInvisible as Tr, ruleCrashed as Tt, Side as U, escapeTerminalLine as Un, levelIn as Ut, guardRule as V, createCanvas as Vn, stackOfPresets as Vt, toProblemText as W, toHyperlink as Wn, presetNames as Wt, mayBeKnown as X, toInertMarkdown as Xn, findShapeProblems as Xt, toRuleSets as Y, toCodeSpan as Yn, toProblem$3 as Yt, compareText as Z, toResults as Zn, renderMessage as Zt, withWorkFolder as _, decode$1 as _n, count as _r, findFences as _t, tuneFor as a, refuseReportFiles as an, RemarkPlan as ar, readJsonText as at, refuseMissingPaths as b, openRepository as bn, countBy as br, lineAt as bt, withJudge as c, openWorkspace as cn, mapLines as cr, parseDocument as ct, listNamedFiles as d, findConfigPath as dn, causesOf as dr, toText$10 as dt, parseConfigText as en, sayOutcome as er, toDiagnostic$1 as et, hasUnfinishedWrites as f, governingConfigs as fn, findChangedLines as fr, findClosingQuote as ft, replaceFiles as g, defaultLimits as gn, byGravity as gr, sourceOf as gt, writeFiles as h, exitCodeOf as hn, GRAVITY as hr, shift as ht, tune as i, RuleTimes as in, outcomeOf as ir, readTomlText as it, baselinePathOf as j, GitError as jn, compilePathPattern as jt, openProject as k, commitSnapshot as kn, createImplicitMembership as kt, listGone as l, locationOf as ln, Places as lr, skipBlanks as lt, stateFolderOf as m, withoutHangs as mn, splitLines as mr, setOwn as mt, runCli as n, hintOf as nn, findFailure as nr, pointerOf as nt, printUserError as o, lint as on, toRemarks as or, mapRange as ot, recoverWrites as p, isConfigPath as pn, matchLines as pr, failed as pt, findSkipReason as q, inertLog as qn, implicitCollection as qt, runLintCommand as r, quote$1 as rn, hasOnlyUnread as rr, readYamlText as rt, lintWorkspace as s, withWorkspace as sn, toShortMessage as sr, loadSeed as st, findCharacter as t, describeViolation as tn, countedIn as tr, withoutMend as tt, openRuleSource as u, toRequestedPaths as un, LineIndex as ur, skipValue as ut, toUserError as v, withUserErrors as vn, kindOf$1 as vr, toCodePointName as vt, createCodeGate as w, findIgnored as wn, toWorkflowCommand as wr, engineRules as wt, newAccount as x, commitInfo as xn, groupByPath as xr, lineNumberAt as xt, openSnapshotFiles as y, prepareStaging as yn, sayNumber as yr, toExcerpt as yt, pageOf as z, excerptOf as zn, pointer$1 as zt };