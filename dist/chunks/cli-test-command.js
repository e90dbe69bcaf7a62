import { I as findRuleFiles, L as loadCode, Nn as UserError, _r as count, vn as withUserErrors } from "./lint.js";
import { L as findClosest, dt as toPointer } from "./sdk.js";
import { t as openProjectAt } from "./session-project-at.js";
import { d as findTextProblems, l as toProjectFiles, n as assertReports, r as fail } from "./testing-assert-case.js";
import { t as fillPathPattern } from "./corpus-fill-pattern.js";
import { t as createSheet } from "./cli-sheet.js";
import { existsSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";

// src/testing/suite/code-tests.ts
async function findCodeTests(file, shownPath) {
	const tests = [];
	const groups = [];
	const describe = (name, declare) => {
		groups.push(name);
		declare();
		groups.pop();
	};
	const test = (name, run) => {
		tests.push({
			group: groups.at(-1) ?? shownPath,
			name,
			run: async () => run()
		});
	};
	const restore = setGlobals({
		describe,
		test
	});
	try {
		await loadCode(file, shownPath);
	} finally {
		restore();
	}
	return tests;
}
function setGlobals(values) {
	const before = Object.keys(values).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]);
	Object.assign(globalThis, values);
	return () => {
		for (const [key, own] of before) if (own === void 0) Reflect.deleteProperty(globalThis, key);
		else Object.defineProperty(globalThis, key, own);
	};
}

// src/testing/suite/declared-cases.ts
const NO_PATH = "`seed` has no path, since the collection does not say where a seed goes: expected `files` with a path";
function readDeclaredCases(definition, config) {
	const { id, raw, document } = definition;
	const path = pathOfSeed(definition, config);
	const problems = [];
	return {
		cases: ["valid", "invalid"].flatMap((kind) => Object.entries(raw.cases?.[kind] ?? {}).flatMap(([name, given]) => {
			const example = toExample(given, path);
			if (example !== void 0) return [{
				kind,
				name,
				example
			}];
			const place = document.placeOf(toPointer([
				"custom",
				id,
				"cases",
				kind,
				name
			]));
			problems.push({
				message: `Rule \`${id}\`: ${NO_PATH}`,
				place
			});
			return [];
		})),
		problems
	};
}
function toExample(given, path) {
	if (typeof given === "string") return toExample({ seed: given }, path);
	if (!("seed" in given)) return {
		reports: [],
		...given
	};
	if (path === void 0) return void 0;
	const { seed, base, reports = [], ...rest } = given;
	return {
		...rest,
		files: { [path]: seed },
		...base === void 0 ? {} : { base: { [path]: base } },
		reports: reports.map((text) => text.startsWith(`${path} `) ? text : `${path} ${text}`)
	};
}
function pathOfSeed({ raw }, config) {
	const [first] = raw.in === void 0 ? [] : [raw.in].flat();
	const collection = config.collections.find(({ name }) => name === first) ?? (first === void 0 ? config.collections[0] : void 0);
	if (collection === void 0) return config.isImplicit ? "seed.md" : void 0;
	const { files, locales } = collection;
	const parts = {
		id: "example",
		locale: locales.values[0] ?? "en"
	};
	const path = fillPathPattern(files, locales.values, parts) ?? fillWildcards(files);
	return path === void 0 ? void 0 : posix.join(config.directory, path);
}
function fillWildcards(files) {
	const path = files.find((text) => !text.startsWith("!"))?.replaceAll("**/", "").replaceAll("{id}", "example").replaceAll("*", "seed");
	return path === void 0 || /[{}[\]?\\]/.test(path) ? void 0 : path;
}

// src/testing/suite/declared-tests.ts
function findDeclaredTests(opened, isWanted) {
	const { config, rules } = opened.project;
	const tests = [];
	const untested = [];
	const [first, ...others] = [...config.custom.values()].filter(({ id }) => isWanted(id)).flatMap((definition) => {
		const { id, raw } = definition;
		const rule = rules.find(({ meta }) => meta.id === id);
		if (rule === void 0) return [];
		if (raw.cases === void 0) {
			untested.push(id);
			return [];
		}
		const read = readDeclaredCases(definition, config);
		if (read.cases.length === 0 && read.problems.length === 0) untested.push(id);
		const open = openIn(opened);
		tests.push(...read.cases.map(({ kind, name, example }) => ({
			group: id,
			name: `${kind === "valid" ? "accepts" : "reports"} ${name}`,
			run: () => assertReports(rule, example, { open })
		})), {
			group: id,
			name: "is told in the form of messages",
			run: () => assertForm(raw.message)
		});
		return read.problems;
	});
	if (first !== void 0) throw new UserError("cases-invalid", [first, ...others]);
	return {
		tests,
		untested
	};
}
async function assertForm(message) {
	fail(findTextProblems(message.trim()).map((problem) => `\`message\` ${problem}`));
}
function openIn({ project, memberOf }) {
	return async (rule, example) => ({
		project: alone(project, rule, example.today ?? "2026-01-01"),
		files: toProjectFiles(example, memberOf)
	});
}
function alone({ config, pageOf, validators }, rule, today) {
	const { id } = rule.meta;
	const { options = {}, source = "" } = config.rules.get(id) ?? {};
	const rules = new Map([...config.rules, [id, {
		level: "error",
		options,
		source
	}]]);
	return {
		config: {
			...config,
			rules,
			overrides: [],
			overridesByRule: /* @__PURE__ */ new Map()
		},
		rules: [rule],
		today,
		pageOf,
		validators
	};
}

// src/testing/suite/tests.ts
async function runTests(tests) {
	const results = [];
	for (const { group, name, run } of tests) results.push({
		group,
		name,
		failure: await findFailure(run)
	});
	return results;
}
async function findFailure(run) {
	try {
		await run();
		return;
	} catch (error) {
		if (!(error instanceof Error)) return String(error);
		const { message, cause } = error;
		return cause instanceof Error ? `${message}\n\n${tellStack(cause)}` : message;
	}
}
function tellStack({ stack = "" }) {
	const lines = stack.split("\n");
	const end = lines.findIndex((line) => line.includes(import.meta.dirname));
	return (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^ +at (?:\w+\.)?next \(<anonymous>\)$/.test(line)).join("\n");
}

// src/testing/suite/run-suite.ts
const CODE = /\.[cm]?[jt]s$/;
const TEST = /\.(?:test|spec)(?=\.[cm]?[jt]s$)/;
async function runSuite({ names, ...place }) {
	return withUserErrors(async () => {
		const files = names.filter((name) => CODE.test(name));
		const ids = names.filter((name) => !CODE.test(name));
		const found = names.length === 0 || ids.length > 0 ? await findInProject(place, ids) : NOTHING;
		const codeFiles = names.length === 0 ? found.files : files.map((name) => toFile(name, place));
		const tests = [...found.tests];
		for (const codeFile of codeFiles) tests.push(...await readTests(codeFile));
		if (tests.length === 0 && found.untested.length === 0) throw nothingToTest();
		return {
			results: await runTests(tests),
			untested: found.untested
		};
	});
}
async function readTests({ file, shownPath }) {
	const tests = await findCodeTests(file, shownPath);
	if (tests.length > 0) return tests;
	throw new UserError("nothing-to-test", [{
		message: "The file declares no test",
		place: { path: shownPath },
		hint: "Call `testRule(rule, cases)` of `seedlint/testing` in it."
	}]);
}
const NOTHING = {
	tests: [],
	untested: [],
	files: []
};
async function findInProject(place, ids) {
	const at = await openProjectAt(place);
	try {
		const { custom } = at.opened.project.config;
		for (const id of ids) if (!custom.has(id)) throw unknownRule(id, [...custom.keys()]);
		const wanted = new Set(ids.length === 0 ? custom.keys() : ids);
		const declared = findDeclaredTests(at.opened, (id) => wanted.has(id));
		const { files, untested } = findTestFiles(at);
		if (ids.length > 0) return {
			...declared,
			files: []
		};
		return {
			...declared,
			untested: [...declared.untested, ...untested],
			files
		};
	} finally {
		at.workspace.close();
	}
}
function findTestFiles({ workspace, files: { entries }, opened }) {
	const { root } = workspace;
	const rules = findRuleFiles(opened.project.config.directory, entries.keys());
	const tests = [...entries.keys()].filter((path) => TEST.test(path)).toSorted();
	const files = [];
	const untested = [];
	for (const rule of rules) {
		const own = tests.find((path) => stemOf(path.replace(TEST, "")) === stemOf(rule));
		if (own === void 0) untested.push(rule);
		else files.push({
			file: join(root ?? "", own),
			shownPath: own
		});
	}
	return {
		files,
		untested
	};
}
function stemOf(path) {
	return join(dirname(path), basename(path).replace(CODE, ""));
}
function toFile(name, { cwd }) {
	const file = resolve(cwd, name);
	if (existsSync(file)) return {
		file,
		shownPath: name
	};
	throw new UserError("path-missing", [{
		message: "There is no such file",
		place: { path: name }
	}]);
}
function unknownRule(id, ids) {
	const meant = findClosest(id, ids);
	const hint = meant === void 0 ? "Name a test file, or the id of a rule of `custom` in the configuration." : `Did you mean \`${meant}\`?`;
	const message = `The configuration declares no rule \`${id}\``;
	return new UserError("unknown-rule", [{
		message,
		hint
	}]);
}
function nothingToTest() {
	return new UserError("nothing-to-test", [{
		message: "There is nothing to test: no rule of the configuration has cases, and no test file is beside a rule",
		hint: "Write `cases` beside a rule of `custom`, or a rule with its test by `seedlint new rule <id>`."
	}]);
}

// src/cli/test-command.ts
async function runTestCommand({ cwd, environment, stdout }, names, { config }) {
	const where = {
		cwd,
		environment,
		...config === void 0 ? {} : { configPath: config }
	};
	const run = await runSuite({
		...where,
		names
	});
	await stdout.write(draw(run, createSheet(stdout)));
	return run.results.some(({ failure }) => failure !== void 0) ? 1 : 0;
}
function draw({ results, untested }, sheet) {
	const groups = [...new Set(results.map(({ group }) => group))];
	const width = Math.max(0, ...groups.map((group) => group.length));
	const blocks = groups.map((group) => {
		const own = results.filter((result) => result.group === group);
		return drawGroup(group.padEnd(width), own, sheet);
	});
	const without = untested.map((name) => `${sheet.paint("yellow", "no cases")}  ${sheet.paint("reset", name)}`);
	return `${[
		...blocks.flat(),
		...without,
		"",
		sayOutcome(results)
	].join("\n")}\n`;
}
function drawGroup(title, results, sheet) {
	const failed = results.filter(({ failure }) => failure !== void 0);
	const mark = failed.length === 0 ? sheet.paint("green", "✓") : sheet.paint("red", "✗");
	const tests = count(results.length, "test");
	const outcome = failed.length === 0 ? tests : `${failed.length} of ${tests} failed`;
	return [
		`${mark} ${sheet.paint("bold", title)}  ${outcome}`,
		...failed.flatMap(({ name, failure = "" }) => [
			"",
			`  ${sheet.paint("red", "✗")} ${sheet.paint("bold", name)}`,
			...sheet.verbatim(failure, 4)
		]),
		...failed.length === 0 ? [] : [""]
	];
}
function sayOutcome(results) {
	const failed = results.filter(({ failure }) => failure !== void 0).length;
	const all = count(results.length, "test");
	return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
}

export { runTestCommand };