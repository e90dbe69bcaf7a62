import { c as tally, i as groupByPath, r as countSeverities, s as ofVerdict } from "./report-tally.js";
import { c as sayNumber, l as sayRepetition, n as kindOf, s as sayFindings, u as sayShown } from "./report-wording.js";
import { r as byGravity } from "./report-by-gravity.js";
import { t as Places } from "./report-places.js";
import { t as toInertJson } from "./text-json.js";
import { t as allDiagnostics } from "./report-all-diagnostics.js";
import { n as escapeTerminalLine, r as toHyperlink } from "./text-terminal.js";
import { t as excerptOf } from "./report-excerpt.js";
import { join, relative } from "node:path";

// src/report/entries.ts
const EXAMPLES = 3;
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
		if (byPath.size === EXAMPLES) break;
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
		...toPlace(path, pointer, span, places),
		collection: diagnostic.collection,
		id: diagnostic.id,
		locale: diagnostic.locale,
		fingerprint: diagnostic.fingerprint,
		url: diagnostic.url,
		related: diagnostic.related.map((related) => ({
			...toPlace(related.path, related.pointer, related.span, places),
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
function toPlace(path, pointer, span, places) {
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
	const kind = kindOf(diagnostic.verdict);
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
	const counts = sayFindings(countSeverities(all), kindOf(all[0]?.verdict));
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
	const counts = sayFindings(countSeverities(hidden), kindOf(hidden[0]?.verdict));
	return [paint.dim(`   … and ${counts} more: --format json lists every one`), ""];
}

export { json as a, examplesOf as c, createCanvas as i, toEntries as l, drawStatement as n, toResults as o, drawHeading as r, causesOf as s, drawFindings as t };