import { t as cutTo } from "./text-cut.js";
import { n as showInvisible, r as showInvisibleInLine } from "./text-invisible.js";
import { c as sayNumber, i as nameSeed, l as sayRepetition, o as sayDuration, r as nameAll, s as sayFindings, t as count, u as sayShown } from "./report-wording.js";
import { i as inTurns, n as SEVERITIES, r as byGravity, t as GRAVITY } from "./report-by-gravity.js";
import { n as splitLines, t as matchLines } from "./text-match-lines.js";
import { a as json, c as examplesOf, i as createCanvas, l as toEntries, n as drawStatement, r as drawHeading, s as causesOf, t as drawFindings$1 } from "./report-pretty-findings.js";
import { t as Places } from "./report-places.js";
import { a as hasVerdicts, c as tally, i as groupByPath, n as countReasons, o as listedVerdicts, r as countSeverities, s as ofVerdict } from "./report-tally.js";
import { n as sayUnseenCauses, o as outcomeOf, r as countedIn, t as sayOutcome } from "./report-say-outcome.js";
import { n as toCodeSpan, r as toInertMarkdown, t as encodeUrlPath } from "./text-markdown.js";
import { i as inertLog, n as escapeTerminalLine } from "./text-terminal.js";
import { t as fastStringWidth } from "./fast-string-width.js";

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
		else if (match > expected) ranges.push(around(index, linesAfter.length));
		[start, expected] = [void 0, match + 1];
	}
	return ranges;
}
function around(index, lineCount) {
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
	return SEVERITIES.flatMap((severity) => {
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

// src/report/github.ts
const LEVEL_LIMIT = 10;
const LEVELS = [
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
	return LEVELS.flatMap(({ severity, command }) => {
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
const NOTES = {
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
	return `${explain(chains)}\n\n\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n${hidden}`;
}
function chooseDirection(records, links) {
	const targets = new Set(links.map(({ to }) => to));
	return records.filter(({ id }) => !targets.has(id)).length ** 2 > records.length ? "LR" : "TB";
}
function explain({ relation, collection, links }) {
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
	return `${nameOf(id, names)}["${toMermaidLabel(cutTo(id, LABEL_LIMIT))}${NOTES[state]}"]`;
}
function drawLink({ from, to, state }, names) {
	return `${nameOf(from, names)} ${ARROWS[state]} ${nameOf(to, names)}`;
}
function drawClasses(records, names) {
	return Object.entries(STYLES).flatMap(([style, declaration]) => {
		const own = records.filter(({ state }) => CLASSES[state] === style);
		const list = own.map(({ id }) => nameOf(id, names)).join(",");
		return own.length === 0 ? [] : [`classDef ${style} ${declaration}`, `class ${list} ${style}`];
	});
}
function nameOf(id, names) {
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
function countIn(groups) {
	return groups.reduce((sum, { length }) => sum + length, 0);
}

// src/report/markdown-places.ts
const MESSAGE_LIMIT = 1e3;
const CAUSE_LIMIT = 3;
function toItemText(text) {
	return toInertMarkdown(cutTo(text, MESSAGE_LIMIT));
}
function drawPlace(path, span, { places, blobUrl }) {
	const { line } = places.rangeOf(path, span).start;
	const place = `line ${line}`;
	return blobUrl === void 0 ? place : `[${place}](${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line})`;
}
function drawCauses(diagnostics, sheet) {
	return causesOf(diagnostics).slice(0, CAUSE_LIMIT).map((cause) => drawCause(cause, sheet)).join("");
}
function drawCause({ path, span, message }, sheet) {
	const place = sheet.places.has(path) ? `, ${drawPlace(path, span, sheet)}` : "";
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

// src/report/markdown-findings.ts
const HEADING_BYTES = 100;
function* drawFindings(diagnostics, maxBytes, sheet) {
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
		const text = inertLog(drawFinding(diagnostic, sheet));
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
function drawFinding(diagnostic, sheet) {
	const { path, span, severity, message, rule } = diagnostic;
	return `${`- **${severity}** ${drawPlace(path, span, sheet)}: ${toItemText(message)}`} (${toCodeSpan(rule)})\n${drawCauses([diagnostic], sheet)}`;
}
function* drawRepetitions(repeated, sheet) {
	const gravityOf = ({ diagnostics: [{ severity }] }) => GRAVITY[severity];
	for (const repetition of repeated.toSorted((a, b) => gravityOf(b) - gravityOf(a))) {
		const { severity, message, rule } = repetition.diagnostics[0];
		const often = toInertMarkdown(sayRepetition(repetition));
		const all = examplesOf(repetition);
		const examples = all.map(({ path, span }) => `  - ${toCodeSpan(path)}, ${drawPlace(path, span, sheet)}\n`);
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
	const room = maxBytes - 256 - byteLengthOf(above);
	const shown = takeFitting(items(room), room);
	const hidden = total - shown.length;
	const list = [...above, ...fold(shown, openCount)].join("");
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
function byteLengthOf(texts) {
	return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
function fold(items, openCount) {
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
const GLYPHS = {
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
	let text = `## ${`${GLYPHS[outcomeOf(run, options)]} ${options.tool.name}`}: ${sayOutcome(run, options)}\n\n${drawCounts(run, options)}`;
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
		items: () => drawRepetitions(repeated, sheet),
		total: repeated.length,
		openCount: OPEN[verdict].repeated
	};
	const findings = {
		title: title.findings,
		items: (maxBytes) => drawFindings(single, maxBytes, sheet),
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

// src/report/pretty-fixed.ts
const LIMIT = 10;
function drawFixed(entries, canvas) {
	const { paint, showPath } = canvas;
	const groups = groupFixed(entries);
	if (groups.length === 0) return [];
	const hidden = countIn(groups.slice(LIMIT));
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
		...drawFindings$1(introduced, limit, canvas),
		...isAll ? drawFindings$1(toEntries(run, "existing", options), room, canvas) : [],
		...drawFixed(toEntries(run, "fixed", options), canvas),
		...drawRuleChange(run, canvas),
		...drawSummary(run, canvas, options)
	];
	return inertLog(`${lines.join("\n")}\n`);
}

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

export { RemarkPlan as a, mapLines as c, markdownWithin as i, findChangedLines as l, loadDiff as n, toRemarks as o, loadReporter as r, toShortMessage as s, formats as t, toWorkflowCommand as u };