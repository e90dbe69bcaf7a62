import { i as homeUrl } from "./start.js";
import { $n as toInertJson, Gn as toWebUrl, Sr as listedVerdicts, Xn as toInertMarkdown, lr as Places } from "./lint.js";
import { t as toInertParagraph } from "./text-markdown-paragraph.js";

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
	const { message, verdict, rule, related, remedies = [] } = diagnostic;
	const suggestions = remedies.flatMap((remedy) => toSuggestion(remedy, diagnostic.path, places));
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
		})) },
		...suggestions.length === 0 ? {} : { suggestions }
	};
}
function toSuggestion({ edits }, ownPath, places) {
	const [first, last] = [edits[0], edits.at(-1)];
	if (!first || !last || edits.some(({ path }) => path !== ownPath)) return [];
	const span = {
		start: first.span.start,
		end: last.span.end
	};
	let text = "";
	let read = span.start;
	for (const edit of edits) {
		text += places.textOf(ownPath, {
			start: read,
			end: edit.span.start
		}) + edit.text;
		read = edit.span.end;
	}
	const { start, end } = places.rangeOf(ownPath, span);
	const around = [start.line, end.line].map((line) => places.lineText(ownPath, line));
	if ([text, ...around].some((each) => /```|~~~/.test(each))) return [];
	return [{
		range: {
			start: toBytePosition(ownPath, start, places),
			end: toBytePosition(ownPath, end, places)
		},
		text
	}];
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