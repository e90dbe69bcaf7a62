import { Er as showInvisible, Sr as listedVerdicts, er as sayOutcome, hr as GRAVITY, ir as outcomeOf, lr as Places, nr as findFailure, vr as kindOf, xr as groupByPath, yr as sayNumber } from "./lint.js";

// src/text/xml.ts
function toXmlDocument(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${drawElement(root, "")}`;
}
function drawElement({ name, attributes = {}, content = [] }, indent) {
	const start = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join("")}`;
	if (content.length === 0) return `${start}/>\n`;
	if (typeof content === "string") return `${start}>${escapeXml(content)}</${name}>\n`;
	return `${start}>\n${content.map((child) => drawElement(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;",
	"	": "&#9;",
	"\n": "&#10;"
};
function escapeXml(text) {
	return showInvisible(text).replaceAll("￾", "\\u{fffe}").replaceAll("￿", "\\u{ffff}").replaceAll(/[&<>"'\t\n]/g, (character) => REFERENCES[character] ?? "").replaceAll("##[", "##&#91;");
}

// src/report/junit-cases.ts
function toTestCases(run, options) {
	const context = {
		options,
		places: new Places(run.sources)
	};
	const verdicts = new Set(listedVerdicts(options));
	const listed = run.diagnostics.filter(({ verdict }) => verdicts.has(verdict));
	const cases = new Map([
		...run.linted.map((path) => [path, toPassed(path, options)]),
		...run.skipped.map((skipped) => [skipped.path, toSkipped(skipped, options)]),
		...[...groupByPath(listed)].map(([path, found]) => [path, toJudged(path, found, context)]),
		...run.failed.map((failed) => [failed.path, toError(failed, options)])
	]);
	const paths = [...cases.keys()].toSorted();
	return [toRunCase(run, options), ...paths.flatMap((path) => cases.get(path) ?? [])];
}
function toRunCase(run, options) {
	const { name } = options.tool;
	const outcome = sayOutcome(run, options);
	const told = {
		suite: `${name}.run`,
		name: "the run as a whole",
		message: outcome,
		text: outcome
	};
	if (outcomeOf(run, options) === "unjudged") return {
		...told,
		result: "error",
		type: "unjudged"
	};
	const cause = findFailure(run, options)?.cause;
	const isOfRun = cause === "max-warnings" || cause === "ratchet";
	return {
		...told,
		result: isOfRun ? "failure" : "passed",
		type: isOfRun ? cause : ""
	};
}
function toJudged(path, found, context) {
	const { failOn = "error", quiet = false } = context.options;
	const failing = found.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
	const shown = quiet ? found.filter((each) => each.severity === "error" || failing.includes(each)) : found;
	const passed = toPassed(path, context.options);
	const text = shown.map((diagnostic) => sayDiagnostic(diagnostic, context.places)).join("\n");
	const [first, ...more] = failing;
	if (first === void 0) return {
		...passed,
		text
	};
	const others = more.length === 0 ? "" : ` (and ${sayNumber(more.length)} more)`;
	const message = `${first.message}${others}`;
	return {
		...passed,
		result: "failure",
		message,
		type: first.rule,
		text
	};
}
function toPassed(path, { tool }) {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	return {
		suite: folder === "" ? tool.name : `${tool.name}.${folder}`,
		name: path,
		file: path,
		result: "passed",
		message: "",
		type: "",
		text: ""
	};
}
function toSkipped({ path, reason }, options) {
	return {
		...toPassed(path, options),
		result: "skipped",
		message: reason
	};
}
function toError({ path, reason }, options) {
	const message = `The seed could not be judged: ${reason}`;
	return {
		...toPassed(path, options),
		result: "error",
		message,
		type: "unjudged",
		text: message
	};
}
function sayDiagnostic(diagnostic, places) {
	const { severity, message, rule, related, verdict } = diagnostic;
	const level = `${kindOf(verdict)} ${severity}`.trim();
	return [`${sayPlace(diagnostic, places)} ${level} ${message} (${rule})`, ...related.map((place) => `  ${sayPlace(place, places)} ${place.message}`.trimEnd())].join("\n");
}
function sayPlace({ path, span }, places) {
	const { line, column } = places.rangeOf(path, span).start;
	return `${path}:${line}:${column}`;
}

// src/report/junit.ts
function junit(run, options) {
	const suites = [...groupBySuite(toTestCases(run, options))];
	return toXmlDocument({
		name: "testsuites",
		attributes: {
			name: options.tool.name,
			...countResults(suites.flatMap(([, cases]) => cases))
		},
		content: suites.map(([name, cases]) => ({
			name: "testsuite",
			attributes: {
				name,
				...countResults(cases)
			},
			content: cases.map(drawCase)
		}))
	});
}
function groupBySuite(cases) {
	const suites = /* @__PURE__ */ new Map();
	for (const testCase of cases) {
		const suite = suites.get(testCase.suite);
		if (suite === void 0) suites.set(testCase.suite, [testCase]);
		else suite.push(testCase);
	}
	return suites;
}
function countResults(cases) {
	const countOf = (wanted) => cases.filter(({ result }) => result === wanted).length;
	return {
		tests: cases.length,
		failures: countOf("failure"),
		errors: countOf("error"),
		skipped: countOf("skipped")
	};
}
function drawCase({ suite, name, file, result, message, type, text }) {
	const attributes = {
		name,
		classname: suite,
		...file === void 0 ? {} : { file }
	};
	if (result === "passed") return {
		name: "testcase",
		attributes,
		content: text === "" ? [] : [{
			name: "system-out",
			content: text
		}]
	};
	return {
		name: "testcase",
		attributes,
		content: [{
			name: result,
			attributes: {
				message,
				...result === "skipped" ? {} : { type }
			},
			content: text
		}]
	};
}

export { junit };