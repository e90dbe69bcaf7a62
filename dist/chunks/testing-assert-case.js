import { At as createMembership, Ft as resolveConfig, H as lintProject, Lt as checkConfig, Nn as UserError, Pt as implicitConfig, Qt as createValidator, V as guardRule, Vt as stackOfPresets, jt as compilePathPattern, kt as createImplicitMembership, mr as splitLines, pr as matchLines, qt as implicitCollection, ur as LineIndex, wt as engineRules, zn as excerptOf } from "./lint.js";
import { L as findClosest, ht as isObject } from "./sdk.js";
import { n as fixInPasses, t as toFixPolicy } from "./engine-fix-policy.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { t as resolveRemedies } from "./engine-fix-resolve-remedies2.js";
import { posix } from "node:path";

// src/engine/form/rule-form.ts
async function findFormProblems(meta) {
	return [
		...findIdProblems(meta),
		...findDocsProblems(meta),
		...findMessageProblems(meta),
		...await findOptionProblems(meta)
	];
}
function findIdProblems({ id }) {
	if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return [];
	return [`\`meta.id\` is \`${id}\`, expected words in kebab case: subject, then claim`];
}
function findDocsProblems({ docs }) {
	const { summary = "", why = "", remedy = "" } = docs;
	const problems = [];
	if (!/^(?:Require|Disallow|Enforce) /.test(summary)) problems.push("`meta.docs.summary` starts with none of Require, Disallow and Enforce");
	if (endsInStop(summary)) problems.push("`meta.docs.summary` ends with a full stop, expected none");
	if (summary.includes("\n")) problems.push("`meta.docs.summary` is more than one line");
	if (why.trim() === "") problems.push("`meta.docs.why` is empty, expected why a finding matters");
	if (remedy.trim() === "") problems.push("`meta.docs.remedy` is empty, expected what to do");
	return problems;
}
function findMessageProblems({ messages, levels = {} }) {
	const entries = Object.entries(messages);
	if (entries.length === 0) return ["`meta.messages` is empty, so that nothing can be reported"];
	const undeclared = Object.keys(levels).filter((id) => !Object.hasOwn(messages, id)).map((id) => `\`meta.levels.${id}\` is of a message that is not declared`);
	return [...entries.flatMap(([id, text]) => findTextProblems(text).map((problem) => `\`meta.messages.${id}\` ${problem}`)), ...undeclared];
}
function findTextProblems(text) {
	const problems = [];
	if (text.trim() === "") problems.push("is empty, expected what is wrong");
	if (text !== text.trim()) problems.push("has blanks at its ends");
	if (text.includes("\n")) problems.push("is more than one line");
	if (endsInStop(text)) problems.push("ends with a full stop, expected none");
	if ((text.split("`").length - 1) % 2 === 1) problems.push("has a backtick that is not closed");
	return problems;
}
async function findOptionProblems({ options }) {
	if (options === void 0) return [];
	const { properties, defaults } = options;
	const problems = [];
	for (const [name, schema] of Object.entries(properties)) {
		const description = isObject(schema) ? schema["description"] : void 0;
		if (!(typeof description === "string" && description.trim() !== "")) problems.push(`Option \`${name}\` has no \`description\``);
		if (!Object.hasOwn(defaults, name)) problems.push(`Option \`${name}\` has no default`);
	}
	return [...problems, ...await findDefaultProblems(properties, defaults)];
}
async function findDefaultProblems(properties, defaults) {
	const unknown = Object.keys(defaults).filter((name) => !Object.hasOwn(properties, name)).map((name) => `The default of \`${name}\` is of an option that has no schema`);
	try {
		const wrong = (await createValidator({
			type: "object",
			properties
		}, { path: "meta.options.properties" }))(defaults).map(({ pointer }) => `The default at \`${pointer}\` is not what its schema says`);
		return [...unknown, ...wrong];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [...unknown, `The options have a schema that is none: ${reason}`];
	}
}
function endsInStop(text) {
	return /(?<!\.)\.$/.test(text);
}

// src/testing/case-files.ts
function toProjectFiles({ files, base }, memberAt) {
	if (base === void 0) return { head: toSeedFiles(files, () => true, memberAt) };
	const paths = [...Object.keys(files), ...Object.keys(base)];
	const changedPaths = new Set(paths.filter((path) => files[path] !== base[path]).map((path) => posix.normalize(path)));
	const isChanged = (path) => changedPaths.has(posix.normalize(path));
	const former = Object.fromEntries(Object.entries(base).filter(([path]) => isChanged(path)));
	return {
		head: toSeedFiles(files, isChanged, memberAt),
		base: {
			files: toSeedFiles(former, () => false, memberAt),
			changedPaths,
			reportsAll: false
		}
	};
}
function toSeedFiles(files, isSelected, memberAt) {
	return Object.entries(files).map(([path, text]) => {
		const found = memberAt(path);
		if (found === void 0) throw new Error(`No collection of the case has \`${path}\``);
		return {
			member: {
				...found,
				isRequested: true,
				isSelected: isSelected(path)
			},
			bytes: Buffer.from(text)
		};
	});
}

// src/testing/case-project.ts
const CONFIG_PATH = "seedlint.config.json";
const SCHEMA_PATH = "seeds.schema.json";
async function openCase(rule, example) {
	const config = configure(rule, example);
	const project = {
		config,
		rules: [rule],
		today: example.today ?? "2026-01-01",
		pageOf: () => void 0,
		validators: await createValidators(config, example)
	};
	const findMembers = createFindMembers(config);
	const memberAt = (path) => findMembers(posix.normalize(path))[0];
	return {
		project,
		files: toProjectFiles(example, memberAt)
	};
}
async function checkCase(rule, example) {
	const options = {
		catalogue: catalogueOf(rule),
		compilePatterns: compilePathPattern
	};
	const rules = { [rule.meta.id]: [levelOf(rule), { ...example.options }] };
	await checkConfig(stackOfPresets(toDocument({
		...toConfig(example),
		rules
	})), options);
}
function configure(rule, example) {
	const value = toConfig(example);
	const catalogue = catalogueOf(rule);
	const config = value === null ? implicitConfig(catalogue) : resolveConfig(stackOfPresets(toDocument(value)), {
		catalogue,
		compilePatterns: compilePathPattern
	});
	const options = {
		...rule.meta.options?.defaults,
		...example.options
	};
	const own = {
		level: levelOf(rule),
		options,
		source: CONFIG_PATH
	};
	return {
		...config,
		rules: new Map([...config.rules, [rule.meta.id, own]])
	};
}
function catalogueOf(rule) {
	return [rule.meta, ...engineRules].map((meta) => ({ meta }));
}
function toDocument(value) {
	return {
		path: CONFIG_PATH,
		value,
		placeOf: () => ({ path: CONFIG_PATH })
	};
}
function levelOf({ meta }) {
	const { recommended } = meta;
	return recommended === void 0 || recommended === "off" ? "warn" : recommended;
}
function toConfig({ config, collection, schema }) {
	if (collection === void 0 && schema === void 0) return config === void 0 ? null : { ...config };
	const seeds = {
		files: "**/*.md",
		...schema === void 0 ? {} : { schema: SCHEMA_PATH },
		...collection
	};
	return {
		...config,
		collections: { seeds }
	};
}
async function createValidators({ collections }, { schema }) {
	const validators = /* @__PURE__ */ new Map();
	for (const collection of collections) {
		if (collection.schema !== SCHEMA_PATH || schema === void 0) continue;
		const value = schema;
		validators.set(collection.name, await createValidator(value, { path: SCHEMA_PATH }));
	}
	return validators;
}
function createFindMembers(config) {
	return config.isImplicit ? createImplicitMembership(implicitCollection) : createMembership(config.collections, config.directory);
}

// src/testing/case-keys.ts
const SHARED = [
	"files",
	"base",
	"config",
	"collection",
	"schema",
	"options",
	"today"
];
const KEYS = {
	cases: ["valid", "invalid"],
	valid: SHARED,
	invalid: [
		...SHARED,
		"reports",
		"fixed",
		"suggested"
	]
};
function findCasesProblems(cases) {
	if (!isRecord(cases)) return ["The cases are no object with `valid` and `invalid`"];
	const unknown = findUnknownKeys(cases, KEYS.cases, "The cases have");
	if (unknown.length > 0) return unknown;
	return KEYS.cases.filter((key) => !isRecord(cases[key])).map((key) => `\`${key}\` is no object of cases by name`);
}
function findCaseProblems(example, kind) {
	if (!isRecord(example)) return ["The case is no object with `files`"];
	const unknown = findUnknownKeys(example, KEYS[kind], "The case has");
	if (unknown.length > 0) return unknown;
	const { files, base, reports, fixed, suggested, today } = example;
	return [
		...unless(isTexts(files), "`files` is no object of texts by path"),
		...unless(base === void 0 || isTexts(base), "`base` is no object of texts by path"),
		...unless(fixed === void 0 || isTexts(fixed), "`fixed` is no object of texts by path"),
		...unless(suggested === void 0 || isRecord(suggested) && Object.values(suggested).every((each) => isTexts(each)), "`suggested` is no object of texts by path, by title"),
		...unless(kind === "valid" || Array.isArray(reports) && reports.every(isText) && reports.length > 0, "`reports` is no list of texts, `path message`, at least one"),
		...unless(today === void 0 || isText(today) && /^\d{4}-\d\d-\d\d$/.test(today), "`today` is no day, expected `YYYY-MM-DD`")
	];
}
function findUnknownKeys(value, known, what) {
	return Object.keys(value).filter((key) => !known.includes(key)).map((key) => {
		const meant = findClosest(key, known);
		const expected = known.map((each) => `\`${each}\``).join(", ");
		return `${what} the unknown key \`${key}\`: ${meant === void 0 ? `expected ${expected}` : `did you mean \`${meant}\`?`}`;
	});
}
function unless(isRight, problem) {
	return isRight ? [] : [problem];
}
function isTexts(value) {
	return isRecord(value) && Object.values(value).every(isText);
}
function isText(value) {
	return typeof value === "string";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/testing/tell-texts.ts
function drawLines(text) {
	return splitLines(text.replace(/\r?\n$/, "")).map((line) => `      ${show(line)}`.trimEnd()).join("\n");
}
function drawTextDifference(expected, actual) {
	const before = splitLines(expected);
	const after = splitLines(actual);
	const matches = matchLines(before, after);
	const lines = [];
	const came = [];
	let read = 0;
	const flush = (end) => {
		lines.push(...before.slice(read, end).map((line) => `    - ${show(line)}`), ...came.splice(0));
		read = end;
	};
	for (const [index, line] of after.entries()) {
		const match = matches[index] ?? -1;
		if (match === -1) came.push(`    + ${show(line)}`);
		else {
			flush(match);
			read = match + 1;
			lines.push(`      ${show(line)}`);
		}
	}
	flush(before.length);
	if (!lines.some((line) => /^ {4}[-+]/.test(line))) lines.push("    (the line ends differ)");
	return lines.map((line) => line.trimEnd()).join("\n").trimEnd();
}
function show(line) {
	return line.replaceAll("	", "→").replaceAll(/[^\S\n]+$/g, (blanks) => "·".repeat(blanks.length));
}

// src/testing/fixes.ts
async function findMendProblem(open, example, { fixed = {}, suggested = {} }) {
	const problems = [...await findFixProblems(open, example, fixed), ...await findSuggestionProblems(open, example, suggested)];
	return problems.length === 0 ? void 0 : problems.join("\n\n");
}
async function findFixProblems(open, { files }, expected) {
	const { files: written, left } = await fixInPasses(async (edited) => {
		const { project, files: seeds } = await open({
			...files,
			...toTexts(edited)
		});
		return { judged: [{
			rules: project.rules,
			outcome: await lintProject(project, seeds)
		}] };
	}, toFixPolicy({
		isAll: false,
		isUnsafe: false
	}));
	const refused = left.map(({ diagnostic, reason }) => `A fix cannot be made: ${diagnostic.message}\n  ${reason}`);
	const actual = toTexts(new Map([...written].map(([path, { after }]) => [path, after])));
	return [...refused, ...tellFiles({
		original: files,
		expected,
		actual
	}, "`fixed`")];
}
async function findSuggestionProblems(open, { files }, expected) {
	const { project, files: seeds } = await open(files);
	const outcome = await lintProject(project, seeds);
	const { diagnostics } = await resolveRemedies(outcome, "all");
	const problems = [];
	const actual = /* @__PURE__ */ new Map();
	for (const [index, { remedies = [], verdict }] of diagnostics.entries()) {
		if (verdict !== "introduced") continue;
		const offered = outcome.diagnostics[index]?.mend?.suggestions ?? [];
		const made = remedies.filter(({ isSafe }) => !isSafe);
		if (made.length < offered.length) problems.push(tellRefused(offered, made));
		for (const { title, edits } of made) {
			const texts = keepChanged(applyEdits(files, edits), files);
			const other = actual.get(title);
			actual.set(title, texts);
			if (other === void 0 || JSON.stringify(other) === JSON.stringify(texts)) continue;
			problems.push(`Two suggestions have the title \`${title}\`, expected one in each case`);
		}
	}
	for (const title of /* @__PURE__ */ new Set([...Object.keys(expected), ...actual.keys()])) {
		const [wanted, came] = [titled(expected, title), actual.get(title)];
		if (wanted === void 0) problems.push(tellUnexpected(title, came ?? {}));
		else if (came === void 0) problems.push(tellMissing(title, [...actual.keys()]));
		else {
			const sides = {
				original: files,
				expected: wanted,
				actual: came
			};
			problems.push(...tellFiles(sides, `\`suggested\` by \`${title}\``));
		}
	}
	return problems;
}
function titled(expected, title) {
	return Object.hasOwn(expected, title) ? expected[title] : void 0;
}
function tellRefused(offered, made) {
	const titles = new Set(made.map(({ title }) => title));
	return `Suggestions cannot be made: ${offered.filter(({ title }) => !titles.has(title)).map(({ title }) => title).join("; ")}`;
}
function tellUnexpected(title, texts) {
	return `Suggested, but not in \`suggested\`: ${title}\n${Object.entries(texts).map(([path, text]) => `  ${path}\n${drawLines(text)}`).join("\n")}`;
}
function tellMissing(title, offered) {
	return `Not suggested: ${title}\n  suggested is ${offered.length === 0 ? "nothing" : offered.map((each) => `\`${each}\``).join(", ")}`;
}
function tellFiles({ original, expected, actual }, key) {
	return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(actual)])].toSorted().flatMap((path) => {
		const [wanted, came] = [expected[path], actual[path]];
		if (wanted === came) return [];
		if (wanted === void 0) return [`\`${path}\` is changed, but not in ${key}; it becomes:\n${drawLines(came ?? "")}`];
		const other = came ?? original[path] ?? "";
		return [`\`${path}\` ${came === void 0 ? "stays as it is" : "becomes another text"}, not as ${key} says:\n${drawTextDifference(wanted, other)}`];
	});
}
function keepChanged(texts, original) {
	return Object.fromEntries(Object.entries(texts).filter(([path, text]) => original[path] !== text));
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function toTexts(files) {
	return Object.fromEntries([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}
function applyEdits(files, edits) {
	const paths = new Set(edits.map(({ path }) => path));
	return Object.fromEntries([...paths].map((path) => {
		const [, mark = "", text = ""] = /^(\uFEFF?)([^]*)$/.exec(files[path] ?? "") ?? [];
		const ofFile = edits.filter((edit) => edit.path === path);
		return [path, mark + applyTextEdits(text, ofFile)];
	}));
}

// src/testing/lint-case.ts
async function lintCase(rule, example) {
	return lintOpened(await openCase(rule, example));
}
async function lintOpened({ project, files }) {
	const { diagnostics } = await lintProject(project, files);
	return diagnostics.filter(({ verdict }) => verdict === "introduced");
}

// src/testing/observe-rule.ts
function observeRule(rule, around) {
	const call = rule.check.bind(rule);
	const check = function* observed(...given) {
		const findings = around(() => call(...given)[Symbol.iterator]());
		for (;;) {
			const next = around(() => findings.next());
			if (next.done === true) return;
			yield next.value;
		}
	};
	if (rule.scope !== "corpus") return {
		...rule,
		check
	};
	const collect = (...given) => around(() => rule.collect(...given));
	return {
		...rule,
		check,
		collect
	};
}
function fenceRule(rule) {
	return guardRule(rule, {
		enter: () => {},
		leave: () => {}
	});
}

// src/testing/marks.ts
function readMarks(marked) {
	const spans = [];
	const open = [];
	let text = "";
	for (const part of marked.split(/([«»])/)) if (part === "«") open.push(text.length);
	else if (part !== "»") text += part;
	else {
		const start = open.pop();
		if (start === void 0) throw new Error(`A mark is closed that was not opened: ${marked}`);
		spans.push({
			start,
			end: text.length
		});
	}
	if (open.length > 0) throw new Error(`A mark is not closed: ${marked}`);
	return {
		text,
		spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
	};
}

// src/testing/read-case.ts
function readCase({ reports, ...marked }) {
	const { files, base } = marked;
	const places = Object.entries({
		...base,
		...files
	}).toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([path, text]) => readDecoded(text).spans.map((span) => ({
		path,
		span
	})));
	const example = {
		...marked,
		files: unmark(files)
	};
	return {
		example: base === void 0 ? example : {
			...example,
			base: unmark(base)
		},
		expected: places.map(({ path, span }, index) => {
			return {
				path,
				span,
				message: reports[index]?.slice(path.length + 1) ?? ""
			};
		}),
		problem: findProblem(places.map(({ path }) => path), reports),
		texts: new Map(Object.entries({
			...base,
			...files
		}).map(([path, text]) => [path, readDecoded(text).text]))
	};
}
function findProblem(paths, reports) {
	if (paths.length !== reports.length) return `The case has ${count(paths.length, "mark")} «…» and ${count(reports.length, "report")}, expected one mark for each report`;
	const index = paths.findIndex((path, at) => reports[at]?.startsWith(`${path} `) !== true);
	if (index === -1) return void 0;
	return `Mark ${index + 1}, by path and place, is in \`${paths[index]}\`, but report ${index + 1} does not start with that path: ${reports[index]}`;
}
function readDecoded(text) {
	return readMarks(text.replace(/^\uFEFF/, ""));
}
function unmark(files) {
	const entries = Object.entries(files).map(([path, text]) => [path, readMarks(text).text]);
	return Object.fromEntries(entries);
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/testing/tell-reports.ts
function tellDifference(expected, actual, texts) {
	const { missing, surplus } = leaveOutEqual(expected, actual);
	const said = takePairs(missing, surplus, (a, b) => isSamePlace(a, b));
	const placed = takePairs(missing, surplus, (a, b) => a.message === b.message);
	const blocks = [
		...said.map(([wanted, came]) => tellOther(wanted, came, texts)),
		...placed.map(([wanted, came]) => tellElsewhere(wanted, came, texts)),
		...missing.map((report) => `Expected, but not reported:\n${drawReport(report, texts)}`),
		...surplus.map((report) => `Reported, but not expected:\n${drawReport(report, texts)}`)
	];
	return blocks.length === 0 ? void 0 : blocks.join("\n\n");
}
function drawReports(reports, texts) {
	if (reports.length === 0) return "The rule reports nothing.";
	return `The rule reports:\n${reports.map((report) => drawReport(report, texts)).join("\n")}`;
}
function leaveOutEqual(expected, actual) {
	const missing = [...expected];
	const surplus = [...actual];
	takePairs(missing, surplus, (a, b) => isSamePlace(a, b) && a.message === b.message);
	return {
		missing,
		surplus
	};
}
function takePairs(missing, surplus, belong) {
	const pairs = [];
	for (const wanted of missing.slice()) {
		const index = surplus.findIndex((came) => wanted.path === came.path && belong(wanted, came));
		const [came] = index === -1 ? [] : surplus.splice(index, 1);
		if (came === void 0) continue;
		missing.splice(missing.indexOf(wanted), 1);
		pairs.push([wanted, came]);
	}
	return pairs;
}
function isSamePlace(a, b) {
	return a.path === b.path && a.span.start === b.span.start && a.span.end === b.span.end;
}
function tellOther(wanted, came, texts) {
	return `Reported with another message:\n  expected  ${wanted.message}\n  reported  ${came.message}\n${drawPlace(came, texts)}`;
}
function tellElsewhere(wanted, came, texts) {
	return `Reported at another place: ${wanted.message}\n  expected\n${drawPlace(wanted, texts)}\n  reported\n${drawPlace(came, texts)}`;
}
function drawReport(report, texts) {
	return `  ${report.path} ${report.message}\n${drawPlace(report, texts)}`;
}
function drawPlace({ path, span }, texts) {
	const text = texts.get(path) ?? "";
	const index = new LineIndex(text);
	const start = index.positionAt(span.start);
	const end = index.positionAt(span.end);
	const line = index.lineText(start.line);
	const { text: shown, indent, width } = excerptOf(line, {
		start: Math.min(start.column - 1, line.length),
		end: end.line > start.line ? line.length : Math.min(end.column - 1, line.length)
	});
	const goesOn = end.line > start.line ? ` … to line ${end.line}` : "";
	const carets = " ".repeat(indent) + (span.start === span.end ? "^ (empty)" : "^".repeat(width));
	return [
		`    ${path}:${start.line}:${start.column}`,
		`    ${String(start.line).padStart(4)} │ ${shown}`.trimEnd(),
		`         │ ${carets}${goesOn}`
	].join("\n");
}

// src/testing/assert-case.ts
async function assertCase(rule, example, kind, receive = () => {}) {
	fail(findCaseProblems(example, kind));
	await withoutStack(async () => {
		await checkCase(rule, example);
		await assertReports(rule, {
			reports: [],
			...example
		}, {
			open: openCase,
			receive
		});
	});
}
async function assertReports(rule, example, { open, receive }) {
	const read = readCase(example);
	const errors = [];
	const observed = recordErrors(rule, errors);
	const openTexts = (files) => open(observed, {
		...read.example,
		files
	});
	const diagnostics = await lintOpened(await openTexts(read.example.files));
	receive?.(diagnostics);
	const problem = tellProblem(read, toReports(rule, diagnostics)) ?? await findMendProblem(openTexts, read.example, example);
	if (problem !== void 0) throw failure(problem, errors[0]);
}
function tellProblem({ problem, expected, texts }, actual) {
	if (problem !== void 0) return `${problem}\n\n${drawReports(actual, texts)}`;
	return tellDifference(expected, actual, texts);
}
function toReports(rule, diagnostics) {
	return diagnostics.map(({ rule: id, path, span, message }) => {
		return {
			path,
			span,
			message: id === rule.meta.id ? message : `${message} (${id})`
		};
	});
}
function recordErrors(rule, errors) {
	return observeRule(fenceRule(rule), (step) => {
		try {
			return step();
		} catch (error) {
			errors.push(error);
			throw error;
		}
	});
}
function fail(problems) {
	if (problems.length > 0) throw failure(problems.join("\n"));
}
function failure(message, cause) {
	const error = new Error(message, cause === void 0 ? {} : { cause });
	error.stack = `Error: ${message}`;
	return error;
}
async function withoutStack(run) {
	try {
		await run();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw failure(error.problems.map(({ message, hint }) => hint === void 0 ? message : `${message}\n  ${hint}`).join("\n"));
	}
}

export { fenceRule as a, findCasesProblems as c, findTextProblems as d, readCase as i, toProjectFiles as l, assertReports as n, observeRule as o, fail as r, lintCase as s, assertCase as t, findFormProblems as u };