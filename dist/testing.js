import { a as createImplicitMembership, c as resolveConfig, o as createMembership, p as stackOfPresets, s as implicitConfig, t as engineRules, u as checkConfig, v as createValidator } from "./chunks/engine-engine-rules.js";
import { o as implicitCollection, t as compilePathPattern } from "./chunks/corpus-path-pattern.js";
import { t as lintProject } from "./chunks/engine-lint-project.js";
import { posix } from "node:path";
import { deepEqual } from "node:assert/strict";

// src/testing/lint-case.ts
const CONFIG_PATH = "seedlint.config.json";
const SCHEMA_PATH = "seeds.schema.json";
async function lintCase(rule, example) {
	const config = configure(rule, example);
	const { diagnostics } = await lintProject({
		config,
		rules: [rule],
		today: example.today ?? "2026-01-01",
		pageOf: () => void 0,
		validators: await createValidators(config, example)
	}, toProjectFiles(example, createFindMembers(config)));
	return diagnostics.filter(({ verdict }) => verdict === "introduced");
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
	return meta.recommended === "off" ? "warn" : meta.recommended;
}
function toConfig({ config, collection, schema }) {
	if (collection === void 0 && schema === void 0) return config ?? null;
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
		validators.set(collection.name, await createValidator(schema, { path: SCHEMA_PATH }));
	}
	return validators;
}
function createFindMembers(config) {
	return config.isImplicit ? createImplicitMembership(implicitCollection) : createMembership(config.collections, config.directory);
}
function toProjectFiles({ files, base }, findMembers) {
	if (base === void 0) return { head: toSeedFiles(files, () => true, findMembers) };
	const paths = [...Object.keys(files), ...Object.keys(base)];
	const changedPaths = new Set(paths.filter((path) => files[path] !== base[path]).map((path) => posix.normalize(path)));
	const isChanged = (path) => changedPaths.has(posix.normalize(path));
	const former = Object.fromEntries(Object.entries(base).filter(([path]) => isChanged(path)));
	return {
		head: toSeedFiles(files, isChanged, findMembers),
		base: {
			files: toSeedFiles(former, () => false, findMembers),
			changedPaths,
			reportsAll: false
		}
	};
}
function toSeedFiles(files, isSelected, findMembers) {
	return Object.entries(files).map(([path, text]) => {
		const [found] = findMembers(posix.normalize(path));
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

// src/testing/runner.ts
async function findRunner() {
	const known = globalThis;
	const test = known.test ?? known.it;
	if (isFunction(known.describe) && isFunction(test)) return {
		describe: known.describe,
		test
	};
	if (process.env["VITEST"] !== void 0) return import("vitest");
	return import("node:test");
}
const isFunction = (value) => typeof value === "function";

// src/testing/test-rule.ts
const defaultRunner = await findRunner();
function testRule(rule, cases, runner = defaultRunner) {
	runner.describe(rule.meta.id, () => {
		for (const [name, example] of Object.entries(cases.valid)) runner.test(`accepts ${name}`, () => assertReports(rule, {
			...example,
			reports: []
		}));
		for (const [name, example] of Object.entries(cases.invalid)) runner.test(`reports ${name}`, () => assertReports(rule, example));
	});
}
async function assertReports(rule, example) {
	const { expected, texts } = readCase(example);
	await checkCase(rule, example);
	const actual = (await lintCase(rule, unmark(example))).map((diagnostic) => tell(rule, diagnostic, texts));
	deepEqual(actual.toSorted(), expected.toSorted());
}
function unmark(example) {
	const { files, base } = example;
	const unmarked = {
		...example,
		files: unmarkAll(files)
	};
	return base === void 0 ? unmarked : {
		...unmarked,
		base: unmarkAll(base)
	};
}
function unmarkAll(files) {
	const entries = Object.entries(files).map(([path, text]) => [path, readMarks(text).text]);
	return Object.fromEntries(entries);
}
function readCase({ files, base, reports }) {
	const marked = Object.entries({
		...base,
		...files
	}).map(([path, text]) => ({
		path,
		...readMarks(text)
	}));
	const places = marked.toSorted((a, b) => a.path < b.path ? -1 : 1).flatMap(({ path, text, spans }) => spans.map((span) => toPlace(path, text, span)));
	const count = Math.max(reports.length, places.length);
	return {
		texts: Object.fromEntries(marked.map(({ path, text }) => [path, text])),
		expected: Array.from({ length: count }, (_, index) => `${reports[index] ?? "no report"}\n  at ${places[index] ?? "no mark"}`)
	};
}
function tell(rule, diagnostic, texts) {
	const { path, message, span } = diagnostic;
	return `${path} ${message}${diagnostic.rule === rule.meta.id ? "" : ` (${diagnostic.rule})`}\n  at ${toPlace(path, texts[path] ?? "", span)}`;
}
function toPlace(path, text, { start, end }) {
	const lines = text.slice(0, start).split("\n");
	const column = (lines.at(-1)?.length ?? 0) + 1;
	return `${path}:${lines.length}:${column} ${JSON.stringify(text.slice(start, end))}`;
}

export { testRule };