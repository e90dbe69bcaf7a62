import { i as homeUrl } from "./start.js";
import { $n as toInertJson, Er as showInvisible, Gn as toWebUrl, Jn as encodeUrlPath, Or as cutTo, Qn as allDiagnostics, _r as count, er as sayOutcome, gr as byGravity, ir as outcomeOf, lr as Places, xr as groupByPath } from "./lint.js";
import { t as toKeyed } from "./report-keyed.js";
import { gzipSync } from "node:zlib";

// src/text/sarif-message.ts
function escapeSarifMessage(text, maxUnits) {
	return cutTo(showInvisible(text).replaceAll("](", "]\\u{28}"), maxUnits);
}

// src/report/sarif-results.ts
const SARIF_ROOT = "%SRCROOT%";
const MESSAGE_LIMIT = 1e4;
const RELATED_LIMIT = 100;
const LEVELS$1 = {
	error: "error",
	warning: "warning",
	info: "note"
};
const BASELINE_STATES = {
	introduced: "new",
	existing: "unchanged"
};
function toSarifResults(run, keyed, { indexOf }) {
	const places = new Places(run.sources);
	return keyed.map(({ diagnostic, key }) => {
		const { path, rule, verdict, related, remedies = [], suppression } = diagnostic;
		return {
			ruleId: rule,
			ruleIndex: indexOf.get(rule),
			level: LEVELS$1[diagnostic.severity],
			message: toSarifMessage(diagnostic.message),
			locations: [toLocation(diagnostic, places)],
			...related.length === 0 ? {} : { relatedLocations: toRelated(related, places) },
			...remedies.length === 0 ? {} : { fixes: remedies.map((each) => toFix(each, places)) },
			...suppression === void 0 ? {} : { suppressions: [toSuppression(suppression, path)] },
			partialFingerprints: {
				primaryLocationLineHash: key,
				"seedlint/v1": key
			},
			...run.base === null || verdict === "fixed" ? {} : { baselineState: BASELINE_STATES[verdict] }
		};
	});
}
function toSarifMessage(text) {
	return { text: escapeSarifMessage(text, MESSAGE_LIMIT) };
}
function toArtifactLocation(path) {
	return {
		uri: encodeUrlPath(path),
		uriBaseId: SARIF_ROOT
	};
}
function toRelated(related, places) {
	return related.slice(0, RELATED_LIMIT).map((place, index) => ({
		id: index + 1,
		...toLocation(place, places),
		...place.message === "" ? {} : { message: toSarifMessage(place.message) }
	}));
}
function toSuppression({ reason, path }, seedPath) {
	return {
		kind: path === seedPath ? "inSource" : "external",
		status: "accepted",
		justification: escapeSarifMessage(reason, MESSAGE_LIMIT),
		location: { physicalLocation: { artifactLocation: toArtifactLocation(path) } }
	};
}
function toFix({ title, edits }, places) {
	return {
		description: toSarifMessage(title),
		artifactChanges: [...groupByPath(edits)].map(([path, own]) => ({
			artifactLocation: toArtifactLocation(path),
			replacements: own.map((edit) => toReplacement(edit, places))
		}))
	};
}
function toReplacement({ path, span, text }, places) {
	const deletedRegion = toRegion(places.rangeOf(path, span));
	return text === "" ? { deletedRegion } : {
		deletedRegion,
		insertedContent: { text }
	};
}
function toLocation({ path, span }, places) {
	const region = toRegion(places.linesOf(path, span));
	return { physicalLocation: {
		artifactLocation: toArtifactLocation(path),
		region
	} };
}
function toRegion({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}

// src/report/sarif-invocation.ts
const FILE_LIMIT = 500;
const EXIT_CODES = {
	unjudged: 2,
	failed: 1,
	empty: 0,
	passed: 0,
	clean: 0
};
const TITLES = {
	"seed-failed": ["A seed could not be judged", "What is wrong with it is not known, so the run is no pass. Mend what keeps it from being read."],
	"seed-skipped": ["A file is no seed", "It was selected by its path, and its reason is told."],
	"results-left-out": ["Not every result is in this file", "It would be too large for those that read it. The machine result has every one."]
};
const notificationDescriptors = Object.entries(TITLES).map(([id, [title, remedy]]) => ({
	id,
	shortDescription: { text: title },
	fullDescription: { text: `${title}. ${remedy}` },
	help: { text: remedy }
}));
function toSarifInvocation(run, options, leftOut) {
	const outcome = outcomeOf(run, options);
	return {
		executionSuccessful: outcome !== "unjudged",
		exitCode: EXIT_CODES[outcome],
		exitCodeDescription: sayOutcome(run, options),
		toolExecutionNotifications: [
			...notifyFiles("seed-failed", "error", run.failed),
			...notifyFiles("seed-skipped", "note", run.skipped),
			...leftOut === 0 ? [] : [toNotification("results-left-out", "warning", { message: `${count(leftOut, "result")} left out, the gravest are here: the machine result has all` })]
		]
	};
}
function notifyFiles(id, level, files) {
	const hidden = files.length - FILE_LIMIT;
	return [...files.slice(0, FILE_LIMIT).map(({ path, reason }) => toNotification(id, level, {
		message: reason,
		path
	})), ...hidden > 0 ? [toNotification(id, level, { message: count(hidden, "more file") })] : []];
}
function toNotification(id, level, { message, path }) {
	const index = notificationDescriptors.findIndex((descriptor) => descriptor.id === id);
	const location = path === void 0 ? void 0 : toArtifactLocation(path);
	return {
		descriptor: {
			id,
			index
		},
		level,
		message: toSarifMessage(message),
		...location === void 0 ? {} : { locations: [{ physicalLocation: { artifactLocation: location } }] }
	};
}

// src/report/sarif-rules.ts
const DESCRIPTION_LIMIT = 1024;
function toSarifRules(known, diagnostics) {
	const pages = new Map(diagnostics.map(({ rule, url }) => [rule, url]));
	const ids = [.../* @__PURE__ */ new Set([...known.keys(), ...pages.keys()])].toSorted();
	return {
		descriptors: ids.map((id) => {
			const meta = known.get(id);
			const url = toWebUrl(meta?.docs.url ?? pages.get(id) ?? "");
			return {
				id,
				...meta === void 0 ? {} : describeRule(meta),
				...url === void 0 ? {} : { helpUri: url }
			};
		}),
		indexOf: new Map(ids.map((id, index) => [id, index]))
	};
}
function describeRule({ docs, recommended, preview = false }) {
	const isEnabled = recommended !== "off" && !preview;
	return {
		shortDescription: { text: escapeSarifMessage(docs.summary, DESCRIPTION_LIMIT) },
		fullDescription: { text: escapeSarifMessage(docs.why, DESCRIPTION_LIMIT) },
		help: {
			text: escapeSarifMessage(`${docs.why}\n\n${docs.remedy}`, 2 * DESCRIPTION_LIMIT),
			markdown: showInvisible(`${docs.why}\n\n**What to do:** ${docs.remedy}`)
		},
		defaultConfiguration: {
			enabled: isEnabled,
			level: LEVELS[recommended]
		}
	};
}
const LEVELS = {
	error: "error",
	warn: "warning",
	info: "note",
	off: "warning"
};

// src/report/sarif.ts
const LIMITS = {
	results: 25e3,
	gzipBytes: 1e7
};
function sarif(run, options) {
	const all = toKeyed({
		...run,
		diagnostics: allDiagnostics(run)
	});
	let limit = Math.min(all.length, LIMITS.results);
	let text = writeLog(run, options, all, limit);
	for (;;) {
		const share = LIMITS.gzipBytes / sizeOf(text);
		if (share >= 1 || limit === 0) return text;
		limit = Math.floor(limit * share * .9);
		text = writeLog(run, options, all, limit);
	}
}
function sizeOf(text) {
	const byteLength = Buffer.byteLength(text);
	return byteLength * 1.001 < LIMITS.gzipBytes ? byteLength : gzipSync(text).length;
}
function writeLog(run, options, all, limit) {
	const rules = toSarifRules(options.rules ?? /* @__PURE__ */ new Map(), run.diagnostics);
	const kept = limit < all.length ? keepGravest(all, limit) : all;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: options.tool.name,
				version: options.tool.version,
				semanticVersion: options.tool.version,
				informationUri: homeUrl,
				rules: rules.descriptors,
				notifications: notificationDescriptors
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [SARIF_ROOT]: { description: { text: "The repository root" } } },
			invocations: [toSarifInvocation(run, options, all.length - kept.length)],
			results: toSarifResults(run, kept, rules)
		}]
	};
	return `${toInertJson(log)}\n`;
}
function keepGravest(all, limit) {
	const diagnostics = all.map(({ diagnostic }) => diagnostic);
	const ofVerdict = (wanted) => diagnostics.filter(({ verdict }) => verdict === wanted);
	const introduced = byGravity(ofVerdict("introduced"), limit);
	const existing = byGravity(ofVerdict("existing"), limit - introduced.length);
	const kept = /* @__PURE__ */ new Set([...introduced, ...existing]);
	return all.filter(({ diagnostic }) => kept.has(diagnostic));
}

export { sarif };