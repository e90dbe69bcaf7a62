import { t as cutTo } from "./text-cut.js";
import { n as showInvisible, r as showInvisibleInLine } from "./text-invisible.js";
import { t as toInertJson } from "./text-json.js";
import { i as inertLog, n as escapeTerminalLine, r as toHyperlink } from "./text-terminal.js";
import { join, relative } from "node:path";

// src/report/tally.ts
function tally(diagnostics) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0,
		introduced: 0,
		existing: 0,
		fixed: 0
	};
	for (const { severity, verdict } of diagnostics) {
		counts[verdict] += 1;
		if (verdict !== "fixed") counts[severity] += 1;
	}
	return counts;
}
function presentIn({ diagnostics }) {
	return diagnostics.filter(({ verdict }) => verdict !== "fixed");
}
function groupByPath(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const group = groups.get(diagnostic.path);
		if (group === void 0) groups.set(diagnostic.path, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}
function countReasons(files) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reason } of files) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

// src/report/wording.ts
function outcomeOf(run) {
	const { selected, linted, skipped, failed } = run.counts;
	if (run.hasCrashed || failed > 0 || selected !== linted + skipped + failed) return "unjudged";
	const { error, warning, info } = tally(run.diagnostics);
	if (error > 0) return "failed";
	if (linted === 0) return "empty";
	return warning + info > 0 ? "passed" : "clean";
}
function sayOutcome(run) {
	const { selected, linted } = run.counts;
	const counts = tally(run.diagnostics);
	const files = new Set(presentIn(run).map(({ path }) => path)).size;
	switch (outcomeOf(run)) {
		case "unjudged": return `${sayUnjudged(run)}, so the run is no pass`;
		case "failed": return `${sayFindings(counts)} in ${count(files, "seed")}`;
		case "empty":
			if (selected > 0) return "No seed was linted, all were skipped";
			return run.base === null ? "No seeds were found" : "No seed has changed";
		case "passed": return `No errors, but ${sayFindings(counts)} in ${count(files, "seed")}`;
		case "clean": return linted === 1 ? "The one seed is clean" : `All ${count(linted, "seed")} are clean`;
	}
}
function sayUnjudged({ counts, hasCrashed }) {
	const { selected, linted, skipped, failed } = counts;
	if (failed > 0) return `${count(failed, "seed")} could not be judged`;
	if (hasCrashed) return "A rule crashed";
	return `Of ${count(selected, "selected seed")} only ${linted + skipped} are accounted for`;
}
function sayFindings({ error, warning, info }) {
	return [
		[error, "error"],
		[warning, "warning"],
		[info, "info"]
	].filter(([number]) => number > 0).map(([number, word]) => count(number, word)).join(", ") || "no findings";
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
		return this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n|\r|\n/g), endOfMatch)];
	}
};
const endOfMatch = (match) => match.index + match[0].length;

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
function github(run) {
	const places = new Places(run.sources);
	const present = presentIn(run);
	return LEVELS.flatMap(({ severity, command }) => {
		const all = present.filter((diagnostic) => diagnostic.severity === severity);
		const shown = inTurns([...groupByPath(all).values()], LEVEL_LIMIT);
		const hidden = all.length - shown.length;
		return shown.map((diagnostic, index) => {
			return toAnnotation(diagnostic, command, index === 9 ? sayMore(hidden, command) : "", places);
		});
	}).join("");
}
function toAnnotation({ path, rule, message, span }, command, more, places) {
	const properties = {
		file: path,
		...toRunnerRange(places.rangeOf(path, span)),
		title: cutTo(showInvisibleInLine(rule), TITLE_LIMIT)
	};
	return `${toWorkflowCommand(command, properties, `${toShortMessage(message)}${more}`)}\n`;
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

// src/report/markdown.ts
const MAX_BYTES = {
	findings: 7e5,
	failed: 1e5,
	skipped: 1e5
};
const MESSAGE_LIMIT = 1e3;
function markdown(run, { tool, blobUrl }) {
	const glyph = {
		unjudged: "❌",
		failed: "❌",
		empty: "⚪",
		passed: "✅",
		clean: "✅"
	};
	const places = new Places(run.sources);
	const sections = [
		`## ${glyph[outcomeOf(run)]} ${tool.name}: ${sayOutcome(run)}\n`,
		drawCounts(run),
		drawSection("Failed", drawFiles$1(run.failed), run.failed.length, MAX_BYTES.failed),
		drawSection("Findings", drawFindings(run, places, blobUrl), presentIn(run).length, MAX_BYTES.findings),
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
function* drawFindings(run, places, blobUrl) {
	let separator = "";
	for (const [path, group] of groupByPath(presentIn(run))) {
		const heading = `${separator}#### ${toCodeSpan(path)} (${sayFindings(tally(group))})\n\n`;
		separator = "\n";
		for (const [index, diagnostic] of group.entries()) yield (index === 0 ? heading : "") + drawFinding(diagnostic, places, blobUrl);
	}
}
function drawFinding({ path, span, severity, message, rule }, places, blobUrl) {
	const { line, column } = places.rangeOf(path, span).start;
	const place = `${line}:${column}`;
	const url = blobUrl === void 0 ? "" : `${blobUrl}/${encodeUrlPath(path)}?plain=1#L${line}`;
	return `- **${severity}** ${url === "" ? place : `[${place}](${url})`} ${toInertMarkdown(cutTo(message, MESSAGE_LIMIT))} ${toCodeSpan(rule)}\n`;
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
	const verdict = drawVerdict(run, paint);
	if (outcomeOf(run) === "clean") {
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
function drawLinted({ counts }, options) {
	const { linted, selected } = counts;
	const whole = linted === selected ? "" : ` of ${sayNumber(selected)} selected`;
	const duration = drawDuration(options).map((text) => ` in ${text}`);
	return `${count(linted, "seed")}${whole}${duration.join("")}`;
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
function drawVerdict(run, paint) {
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
	}[outcomeOf(run)];
	return paint.bold(color(`${glyph} ${sayOutcome(run)}`));
}

// src/report/pretty.ts
const DEFAULT_LIMIT = 200;
function pretty(run, options) {
	const canvas = createCanvas(run, options);
	const wanted = presentIn(run).filter(({ severity }) => !(options.quiet ?? false) || severity === "error");
	const limit = options.limit ?? DEFAULT_LIMIT;
	const lines = [
		...drawFiles(wanted.slice(0, limit), canvas),
		...drawRest(wanted.slice(limit), canvas.paint),
		...drawSummary(run, canvas, options)
	];
	return inertLog(`${lines.join("\n")}\n`);
}
function drawFiles(diagnostics, canvas) {
	return [...groupByPath(diagnostics)].flatMap(([path, group]) => [
		drawHeader(path, group, canvas),
		"",
		...group.flatMap((diagnostic) => [...drawDiagnostic(diagnostic, canvas), ""])
	]);
}
function drawHeader(path, group, { paint, showPath }) {
	const counts = sayFindings(tally(group));
	return `${paint.dim("──")} ${paint.bold(showPath(path))} ${paint.dim(`── ${counts}`)}`;
}
function drawDiagnostic(diagnostic, canvas) {
	const { paint } = canvas;
	const { label, mark } = {
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
	}[diagnostic.severity];
	const message = drawMessage(diagnostic.message, paint);
	return [`  ${mark(label)}  ${message}  ${drawRule(diagnostic, canvas)}`, ...drawFrame(diagnostic, mark, canvas)];
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
const formatNames = [
	"pretty",
	"json",
	"github",
	"markdown"
];
const formats = {
	pretty,
	json,
	github,
	markdown
};

export { toWorkflowCommand as a, tally as c, toInertMarkdown as i, formats as n, count as o, encodeUrlPath as r, sayOutcome as s, formatNames as t };