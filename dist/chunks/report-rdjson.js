import { t as homeUrl } from "./sdk-version.js";
import { t as toInertJson } from "./text-json.js";
import { n as toCodeSpan, r as toInertMarkdown } from "./text-markdown.js";
import { t as toWebUrl } from "./text-url.js";
import { t as Places } from "./report-places.js";
import { i as listedVerdicts } from "./report-tally.js";

// src/text/markdown-paragraph.ts
const PLAIN_START = /^(?:[\p{L}`("“]|\d+(?![\d.)]))/u;
function toInertParagraph(message) {
	const text = toInertMarkdown(message);
	return PLAIN_START.test(text) ? text : toCodeSpan(message);
}

// src/report/rdjson.ts
const SEVERITIES = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
function rdjson(run, options) {
	const places = new Places(run.sources);
	const verdicts = new Set(listedVerdicts(options));
	const told = run.diagnostics.filter(({ verdict, severity }) => verdicts.has(verdict) && (severity === "error" || options.quiet !== true));
	const result = {
		source: {
			name: options.tool.name,
			url: homeUrl
		},
		diagnostics: [...run.failed.map(toFailedDiagnostic), ...told.map((diagnostic) => toRdDiagnostic(diagnostic, places))]
	};
	return `${toInertJson(result)}\n`;
}
function toRdDiagnostic(diagnostic, places) {
	const { message, verdict, rule, related } = diagnostic;
	const age = verdict === "existing" ? " (there before the change)" : "";
	const url = toWebUrl(diagnostic.url ?? "");
	return {
		message: `${toInertParagraph(message)}${age}`,
		location: toLocation(diagnostic, places),
		severity: SEVERITIES[diagnostic.severity],
		code: {
			value: rule,
			...url === void 0 ? {} : { url }
		},
		...related.length === 0 ? {} : { related_locations: related.map((place) => ({
			message: place.message === "" ? "" : toInertParagraph(place.message),
			location: toLocation(place, places)
		})) }
	};
}
function toFailedDiagnostic({ path, reason }) {
	return {
		message: `The seed could not be judged: ${toInertMarkdown(reason)}`,
		location: { path },
		severity: SEVERITIES.error,
		code: { value: "seed-failed" }
	};
}
function toLocation({ path, span }, places) {
	const range = places.linesOf(path, span);
	const start = toBytePosition(path, range.start, places);
	const end = toBytePosition(path, range.end, places);
	return {
		path,
		range: {
			start,
			...start.line === end.line && start.column === end.column ? {} : { end }
		}
	};
}
function toBytePosition(path, { line, column }, places) {
	const before = places.lineText(path, line).slice(0, column - 1);
	return {
		line,
		column: Buffer.byteLength(before) + 1
	};
}

export { rdjson };