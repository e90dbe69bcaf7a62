import { t as cutTo } from "./text-cut.js";
import { i as inertLog, n as escapeTerminalLine, o as showInvisible, r as toHyperlink, s as showInvisibleInLine } from "./text-terminal.js";
import { a as sayRepetition, c as groupByPath, i as sayNumber, l as presentIn, n as sayDuration, o as sayShown, r as sayFindings, s as countReasons, t as count, u as tally } from "./report-wording.js";
import { t as LineIndex } from "./text-line-index.js";
import { t as toInertJson } from "./text-json.js";
import { t as fastStringWidth } from "./fast-string-width.js";
import { join, relative } from "node:path";

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

// src/report/entries.ts
const EXAMPLES = 3;
function toEntries(run, { quiet = false }) {
	const isWanted = ({ severity }) => !quiet || severity === "error";
	const repeated = run.repetitions.filter(({ diagnostics: [first] }) => isWanted(first));
	const covered = new Set(run.repetitions.flatMap(({ diagnostics }) => diagnostics));
	return {
		single: presentIn(run).filter((diagnostic) => isWanted(diagnostic) && !covered.has(diagnostic)),
		repeated
	};
}
function examplesOf({ diagnostics }) {
	const byPath = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (!byPath.has(diagnostic.path)) byPath.set(diagnostic.path, diagnostic);
		if (byPath.size === EXAMPLES) break;
	}
	return [...byPath.values()];
}

// src/report/in-turns.ts
function inTurns(groups, limit) {
	const taken = [];
	let remaining = groups;
	for (let turn = 0; remaining.length > 0 && taken.length < limit; turn += 1) {
		remaining = remaining.filter((group) => group.length > turn);
		taken.push(...remaining.flatMap((group) => group.slice(turn, turn + 1)).slice(0, limit));
	}
	return taken.slice(0, limit);
}

// src/report/outcome.ts
const GRAVITY = {
	error: 2,
	warning: 1,
	info: 0
};
function outcomeOf(run, policy) {
	if (run.hasCrashed || run.counts.failed > 0 || sayGap(run) !== void 0) return "unjudged";
	if (sayFailure(run, policy) !== void 0) return "failed";
	if (presentIn(run).length > 0) return "passed";
	return run.counts.linted === 0 ? "empty" : "clean";
}
function sayOutcome(run, policy) {
	const { selected, linted } = run.counts;
	switch (outcomeOf(run, policy)) {
		case "unjudged": return `${sayUnjudged(run)}, so the run is no pass`;
		case "failed": return sayFailure(run, policy) ?? "";
		case "empty":
			if (selected > 0) return "No seed was linted, all were skipped";
			return run.base === null ? "No seeds were found" : "No seed has changed";
		case "passed": {
			const present = presentIn(run);
			return `No ${present.some(({ severity }) => severity === "error") ? "new " : ""}errors, but ${sayWhere(run, present)}`;
		}
		case "clean": return linted === 1 ? "The one seed is clean" : `All ${count(linted, "seed")} are clean`;
	}
}
function sayUnseenCauses(run, policy) {
	const limit = hasNewError(run) ? void 0 : sayLimit(run, policy);
	return [sayGap(run), limit].filter((cause) => cause !== void 0);
}
function sayUnjudged(run) {
	const { failed } = run.counts;
	if (failed > 0) return `${count(failed, "seed")} could not be judged`;
	return run.hasCrashed ? "A rule crashed" : sayGap(run) ?? "";
}
function sayGap({ counts }) {
	const { selected, linted, skipped, failed } = counts;
	const known = linted + skipped + failed;
	if (known === selected) return void 0;
	return `Of ${count(selected, "selected seed")} only ${sayNumber(known)} are accounted for`;
}
function sayFailure(run, policy) {
	return hasNewError(run) ? sayWhere(run, presentIn(run)) : sayLimit(run, policy);
}
function sayLimit(run, policy) {
	const { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = policy;
	const found = newIn(run);
	const grave = found.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
	if (grave.length > 0) return `${sayWhere(run, grave)}, while ${nameSetting("fail-on", policy)} is ${failOn}`;
	const { warning } = tally(found);
	if (warning <= maxWarnings) return void 0;
	const setting = nameSetting("max-warnings", policy);
	return `${count(warning, "warning")}, more than the ${sayNumber(maxWarnings)} of ${setting}`;
}
function nameSetting(name, { settings }) {
	return settings === "inputs" ? name : `--${name}`;
}
function hasNewError(run) {
	return newIn(run).some(({ severity }) => severity === "error");
}
function newIn({ diagnostics }) {
	return diagnostics.filter(({ verdict }) => verdict === "introduced");
}
function sayWhere({ base, counts }, diagnostics) {
	const seedCount = new Set(diagnostics.map(({ path }) => path)).size;
	const whose = base !== null && seedCount > counts.linted ? " that the change affects" : "";
	return `${sayFindings(tally(diagnostics))} in ${count(seedCount, "seed")}${whose}`;
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
	lineText(path, line) {
		return this.#indexOf(path).lineText(line);
	}
	#indexOf(path) {
		const known = this.#indexes.get(path);
		if (known !== void 0) return known;
		const index = new LineIndex(this.#sources.get(path) ?? "");
		this.#indexes.set(path, index);
		return index;
	}
};

// src/report/github.ts
const LEVEL_LIMIT = 10;
const MESSAGE_LIMIT$1 = 3800;
const TITLE_LIMIT = 255;
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
function github(run, options) {
	const places = new Places(run.sources);
	const { single, repeated } = toEntries(run, options);
	const often = new Map(repeated.map((each) => [each.diagnostics[0], each]));
	const entries = [...often.keys(), ...single];
	return LEVELS.flatMap(({ severity, command }) => {
		const found = entries.filter((diagnostic) => diagnostic.severity === severity);
		const turns = inTurns([...groupByPath(found).values()], LEVEL_LIMIT);
		const first = severity === "error" ? toRunAnnotations(run, options) : [];
		const shown = [...first, ...turns.map((diagnostic) => toAnnotation(diagnostic, often.get(diagnostic), places))].slice(0, LEVEL_LIMIT);
		const hidden = first.length + found.length - shown.length;
		return shown.map(({ properties, message }, index) => {
			const more = index === 9 ? sayMore(hidden, command) : "";
			return `${toWorkflowCommand(command, properties, `${message}${more}`)}\n`;
		});
	}).join("");
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
function toAnnotation({ path, rule, message, span }, repetition, places) {
	const same = repetition === void 0 ? "" : sayElsewhere(repetition);
	return {
		properties: {
			file: path,
			...toRunnerRange(places.rangeOf(path, span)),
			title: cutTo(showInvisibleInLine(rule), TITLE_LIMIT)
		},
		message: `${toShortMessage(message)}${same}`
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
function toShortMessage(message) {
	const text = showInvisible(message);
	if (text.length <= MESSAGE_LIMIT$1) return text;
	const length = sayNumber(text.length);
	return `${cutTo(text, MESSAGE_LIMIT$1)} (cut here: the message has ${length} characters)`;
}
function sayElsewhere(repetition) {
	return `\n\nThe same is found ${showInvisibleInLine(sayRepetition(repetition))}: the machine result lists every one`;
}
function sayMore(hidden, command) {
	if (hidden === 0) return "";
	return `\n\n${count(hidden, `more ${command}`)} not annotated, as GitHub shows ${LEVEL_LIMIT}: see the job summary or the log`;
}

// src/report/json.ts
function json(run, { tool }) {
	const places = new Places(run.sources);
	const result = {
		version: 1,
		tool: {
			name: tool.name,
			version: tool.version
		},
		head: toSnapshot(run.head),
		base: run.base === null ? null : toSnapshot(run.base),
		counts: {
			...run.counts,
			...tally(run.diagnostics)
		},
		diagnostics: run.diagnostics.map((diagnostic) => toResult(diagnostic, places)),
		skipped: run.skipped.map(({ path, reason }) => ({
			path,
			reason
		})),
		failed: run.failed.map(({ path, reason }) => ({
			path,
			reason
		}))
	};
	return `${toInertJson(result)}\n`;
}
const toSnapshot = ({ kind, ref, oid }) => ({
	kind,
	ref,
	oid
});
function toResult(diagnostic, places) {
	const { path, span, pointer } = diagnostic;
	return {
		rule: diagnostic.rule,
		messageId: diagnostic.messageId,
		message: diagnostic.message,
		severity: diagnostic.severity,
		verdict: diagnostic.verdict,
		...toPlace(path, pointer, span, places),
		collection: diagnostic.collection,
		id: diagnostic.id,
		locale: diagnostic.locale,
		fingerprint: diagnostic.fingerprint,
		url: diagnostic.url,
		related: diagnostic.related.map((related) => ({
			...toPlace(related.path, related.pointer, related.span, places),
			message: related.message
		})),
		fixable: false,
		suppressed: null
	};
}
function toPlace(path, pointer, span, places) {
	const { start, end } = places.rangeOf(path, span);
	return {
		path,
		pointer,
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
const PLAIN$1 = /^(?:[\p{L}\p{M}\p{N} ,.;()'"/?%…–—“”‘’≤≥→·×，。；：（）、《》「」]|:(?= |$)|-(?!\d))*$/u;
const REFERENCE = /www\.|[\da-f]{7}/iu;
function toInertMarkdown(message) {
	const parts = message.split("`");
	const isPaired = parts.length % 2 === 1;
	const prose = parts.filter((_, index) => index % 2 === 0);
	const isPlain = prose.every((part) => PLAIN$1.test(part) && !REFERENCE.test(part));
	const isApart = prose.slice(1, -1).every((part) => part !== "");
	if (message === "" || !isPaired || !isPlain || !isApart) return toCodeSpan(message);
	return parts.map((part, index) => index % 2 === 0 ? part : toCodeSpan(part)).join("");
}
function encodeUrlPath(path) {
	return path.replaceAll(/\p{Cs}/gu, "�").split("/").map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*~]/gu, encodeUnit)).join("/");
}
function encodeUnit(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/report/by-gravity.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function byGravity(diagnostics, limit = Number.POSITIVE_INFINITY) {
	return SEVERITIES.flatMap((severity) => {
		const equals = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		return inTurns([...groupByPath(equals).values()], limit);
	}).slice(0, limit);
}

// src/report/markdown.ts
const MAX_BYTES = {
	repeated: 1e5,
	findings: 6e5,
	failed: 1e5,
	skipped: 1e5
};
const HEADING_BYTES = 100;
const MESSAGE_LIMIT = 1e3;
function markdown(run, options) {
	const { tool, blobUrl } = options;
	const glyph = {
		unjudged: "❌",
		failed: "❌",
		empty: "⚪",
		passed: "✅",
		clean: "✅"
	};
	const places = new Places(run.sources);
	const { single, repeated } = toEntries(run, options);
	const sections = [
		`## ${glyph[outcomeOf(run, options)]} ${tool.name}: ${sayOutcome(run, options)}\n`,
		drawCounts(run),
		drawHidden(run, options),
		drawSection("Failed", drawFiles$1(run.failed), run.failed.length, MAX_BYTES.failed),
		drawSection("Repeated in many seeds", drawRepetitions$1(repeated, places, blobUrl), repeated.length, MAX_BYTES.repeated),
		drawSection("Findings", drawFindings(single, places, blobUrl), single.length, MAX_BYTES.findings),
		drawSection("Skipped", drawFiles$1(run.skipped), run.skipped.length, MAX_BYTES.skipped)
	];
	return inertLog(sections.filter((section) => section !== "").join("\n"));
}
function drawCounts({ counts, diagnostics }) {
	const { error, warning, info } = tally(diagnostics);
	return [
		"| Linted | Skipped | Failed | Errors | Warnings | Infos |",
		"| ---: | ---: | ---: | ---: | ---: | ---: |",
		`| ${[
			counts.linted,
			counts.skipped,
			counts.failed,
			error,
			warning,
			info
		].map((cell) => sayNumber(cell)).join(" | ")} |`,
		""
	].join("\n");
}
function drawHidden({ diagnostics }, { quiet }) {
	const { warning, info, ...counts } = tally(diagnostics);
	if (quiet !== true || warning + info === 0) return "";
	return `Only errors are shown; hidden: ${sayFindings({
		...counts,
		error: 0,
		warning,
		info
	})}.\n`;
}
function drawSection(title, items, total, maxBytes) {
	if (total === 0) return "";
	const shown = [];
	let byteLength = 0;
	for (const item of items) {
		byteLength += Buffer.byteLength(item);
		if (byteLength > maxBytes) break;
		shown.push(item);
	}
	const hidden = total - shown.length;
	const rest = hidden > 0 ? `\n${sayNumber(hidden)} more are not shown here.\n` : "";
	return `### ${title}\n\n${shown.join("")}${rest}`;
}
function* drawFiles$1(files) {
	for (const { path, reason } of files) yield `- ${toCodeSpan(path)}: ${toInertMarkdown(cutTo(reason, MESSAGE_LIMIT))}\n`;
}
function* drawFindings(diagnostics, places, blobUrl) {
	const texts = drawFitting(diagnostics, (diagnostic) => drawFinding(diagnostic, places, blobUrl));
	let separator = "";
	for (const [path, all] of groupByPath(diagnostics)) {
		const shown = all.flatMap((diagnostic) => texts.get(diagnostic) ?? []);
		const heading = `${separator}#### ${toCodeSpan(path)} (${sayShown(all, shown.length)})\n\n`;
		if (shown.length > 0) separator = "\n";
		for (const [index, text] of shown.entries()) yield (index === 0 ? heading : "") + text;
	}
}
function drawFitting(diagnostics, draw) {
	const texts = /* @__PURE__ */ new Map();
	const paths = /* @__PURE__ */ new Set();
	let byteLength = 0;
	for (const diagnostic of byGravity(diagnostics)) {
		const text = draw(diagnostic);
		const { path } = diagnostic;
		if (!paths.has(path)) byteLength += Buffer.byteLength(toCodeSpan(path)) + HEADING_BYTES;
		byteLength += Buffer.byteLength(text);
		if (byteLength > MAX_BYTES.findings) break;
		paths.add(path);
		texts.set(diagnostic, text);
	}
	return texts;
}
function* drawRepetitions$1(repeated, places, blobUrl) {
	for (const repetition of repeated) {
		const { severity, message, rule } = repetition.diagnostics[0];
		const text = toInertMarkdown(cutTo(message, MESSAGE_LIMIT));
		const often = toInertMarkdown(sayRepetition(repetition));
		const examples = examplesOf(repetition).map(({ path, span }) => `  - ${toCodeSpan(path)} ${drawPlace$1(path, span, places, blobUrl)}\n`);
		yield `- **${severity}** ${often}: ${text} ${toCodeSpan(rule)}\n${examples.join("")}`;
	}
}
function drawFinding({ path, span, severity, message, rule }, places, blobUrl) {
	const text = toInertMarkdown(cutTo(message, MESSAGE_LIMIT));
	return `- **${severity}** ${drawPlace$1(path, span, places, blobUrl)} ${text} ${toCodeSpan(rule)}\n`;
}
function drawPlace$1(path, span, places, blobUrl) {
	const { line, column } = places.rangeOf(path, span).start;
	const place = `${line}:${column}`;
	return blobUrl === void 0 ? place : `[${place}](${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line})`;
}

// src/report/display-path.ts
function createShowPath(root, cwd) {
	if (root === null || cwd === void 0) return escapeTerminalLine;
	return (path) => escapeTerminalLine(relative(cwd, join(root, path)));
}

// src/report/paint.ts
const plain = (text) => text;
const sgr = (on, off) => (text) => text === "" ? "" : `\u{1b}[${on}m${text}\u{1b}[${off}m`;
const PLAIN = {
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
	return hasColor ? COLORED : PLAIN;
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
const REACH = 384;
const CUT = {
	text: "…",
	width: 1
};
function excerptOf(line, span) {
	const { start, end } = snapToGraphemes(line, span);
	const before = toCells(line, {
		start: Math.max(0, start - REACH),
		end: start
	});
	const focus = focusCells(line, {
		start,
		end
	});
	const after = toCells(line, {
		start: end,
		end: end + REACH
	});
	const room = roomAround(widthOf(before), widthOf(focus), widthOf(after));
	const head = takeLast(before, room.before);
	const middle = shorten(focus, WIDTH - room.before - room.after);
	const tail = takeFirst(after, room.after);
	const isHeadCut = head.length < before.length || start > REACH;
	const isTailCut = tail.length < after.length || line.length - end > REACH;
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
	if (end - start <= 2 * REACH) return toCells(line, {
		start,
		end
	});
	const first = toCells(line, {
		start,
		end: start + REACH
	});
	const last = toCells(line, {
		start: end - REACH,
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
	return [...diagnostics.map(({ path, span }, index) => {
		const { start } = canvas.places.rangeOf(path, span);
		return `${gutter(index === 0 ? "╭─" : "├─", canvas)} ${drawPlace(path, start, canvas)}`;
	}), `${gutter("╰─", canvas)} ${last}`];
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
function drawRelated({ path, span, message }, isLast, canvas) {
	const place = drawPlace(path, canvas.places.rangeOf(path, span).start, canvas);
	const text = message === "" ? "" : `  ${escapeTerminalLine(message)}`;
	return `${gutter(isLast ? "╰─" : "├─", canvas)} ${place}${text}`;
}
function gutter(glyph, { paint }, line) {
	const number = line === void 0 ? "" : String(line);
	return paint.dim(`${number.padStart(NUMBER_WIDTH)} ${glyph}`);
}

// src/report/pretty-summary.ts
const LABEL_WIDTH = 9;
function drawSummary(run, canvas, options) {
	const { paint } = canvas;
	const verdict = drawVerdict(run, paint, options);
	if (outcomeOf(run, options) === "clean") {
		const notes = [...drawSkipped(run).map((reasons) => `skipped ${reasons}`), ...drawDuration(options)].map((note) => ` · ${note}`);
		return [`${verdict}${paint.dim(notes.join(""))}`];
	}
	return [
		...[
			...drawRows("Found", [drawFound(run, options)]),
			...drawRows("Linted", [drawLinted(run, options)]),
			...drawRows("Skipped", drawSkipped(run)),
			...drawRows("Failed", drawFailed(run, canvas))
		].map(([label, text]) => `   ${paint.dim(label)}${text}`),
		"",
		verdict
	];
}
function drawRows(label, texts) {
	return texts.map((text, index) => [(index === 0 ? label : "").padEnd(LABEL_WIDTH), text]);
}
function drawFound({ diagnostics }, { quiet }) {
	const counts = tally(diagnostics);
	const hidden = (quiet ?? false) && counts.warning + counts.info > 0 ? " (only errors are shown)" : "";
	const fixed = counts.fixed > 0 ? `, ${sayNumber(counts.fixed)} fixed` : "";
	return `${sayFindings(counts)}${hidden}${fixed}`;
}
function drawLinted({ base, counts }, options) {
	const { linted, selected } = counts;
	const whole = linted === selected ? "" : ` of ${sayNumber(selected)} selected`;
	const duration = drawDuration(options).map((text) => ` in ${text}`);
	return `${count(linted, base === null ? "seed" : "changed seed")}${whole}${duration.join("")}`;
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

// src/report/pretty-repetitions.ts
function drawRepetitions(repetitions, drawTitle, canvas) {
	if (repetitions.length === 0) return [];
	const { paint } = canvas;
	const counts = sayFindings(tally(repetitions.flatMap(({ diagnostics }) => diagnostics)));
	return [
		`${paint.dim("──")} ${paint.bold("Repeated in many seeds")} ${paint.dim(`── ${counts}`)}`,
		"",
		...repetitions.flatMap((repetition) => [
			drawTitle(repetition.diagnostics[0]),
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

// src/report/pretty.ts
const DEFAULT_LIMIT = 200;
function pretty(run, options) {
	const canvas = createCanvas(run, options);
	const { single, repeated } = toEntries(run, options);
	const shown = new Set(byGravity(single, options.limit ?? DEFAULT_LIMIT));
	const lines = [
		...drawFiles(single, shown, canvas),
		...drawRest(single.filter((diagnostic) => !shown.has(diagnostic)), canvas.paint),
		...drawRepetitions(repeated, (diagnostic) => drawTitle(diagnostic, canvas), canvas),
		...drawSummary(run, canvas, options)
	];
	return inertLog(`${lines.join("\n")}\n`);
}
function drawFiles(diagnostics, shown, canvas) {
	return [...groupByPath(diagnostics)].flatMap(([path, all]) => {
		const group = all.filter((diagnostic) => shown.has(diagnostic));
		if (group.length === 0) return [];
		return [
			drawHeader(path, sayShown(all, group.length), canvas),
			"",
			...group.flatMap((diagnostic) => [...drawDiagnostic(diagnostic, canvas), ""])
		];
	});
}
function drawHeader(path, counts, { paint, showPath }) {
	return `${paint.dim("──")} ${paint.bold(showPath(path))} ${paint.dim(`── ${counts}`)}`;
}
function drawDiagnostic(diagnostic, canvas) {
	const { mark } = lookOf(diagnostic, canvas.paint);
	return [drawTitle(diagnostic, canvas), ...drawFrame(diagnostic, mark, canvas)];
}
function drawTitle(diagnostic, canvas) {
	const { label, mark } = lookOf(diagnostic, canvas.paint);
	const message = drawMessage(diagnostic.message, canvas.paint);
	return `  ${mark(label)}  ${message}  ${drawRule(diagnostic, canvas)}`;
}
function lookOf({ severity }, paint) {
	return {
		error: {
			label: "✖ error",
			mark: paint.red
		},
		warning: {
			label: "▲ warning",
			mark: paint.yellow
		},
		info: {
			label: "● info",
			mark: paint.blue
		}
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
function drawRest(hidden, paint) {
	if (hidden.length === 0) return [];
	const counts = sayFindings(tally(hidden));
	return [paint.dim(`   … and ${counts} more: --format json lists every one`), ""];
}

// src/report/index.ts
const formats = {
	pretty,
	json,
	github,
	markdown
};

export { toWorkflowCommand as a, sayOutcome as i, encodeUrlPath as n, toInertMarkdown as r, formats as t };