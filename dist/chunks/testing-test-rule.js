import { Xt as findShapeProblems } from "./lint.js";
import { a as fenceRule, c as findCasesProblems, i as readCase, o as observeRule, r as fail, s as lintCase, t as assertCase, u as findFormProblems } from "./testing-assert-case.js";
import { syncBuiltinESMExports } from "node:module";
import fs from "node:fs";
import childProcess from "node:child_process";
import fsPromises from "node:fs/promises";

// src/testing/runner.ts
function findGlobalRunner(realm) {
	const known = realm;
	const test = known.test ?? known.it;
	if (!isFunction(known.describe) || !isFunction(test)) return void 0;
	return {
		describe: known.describe,
		test,
		realm
	};
}
async function findRunner() {
	const known = findGlobalRunner(globalThis);
	if (known !== void 0) return known;
	if (process.env["VITEST"] !== void 0) return import("vitest");
	return import("node:test");
}
const isFunction = (value) => typeof value === "function";

// src/testing/purity/watched-globals.ts
const NOW = "the clock (`Date.now()`)";
const NEW = "the clock (`new Date()`)";
function watchGlobals(realm, note) {
	const restore = [
		replace(realm, "Date", watchDate(realm.Date, note)),
		replace(realm.Math, "random", watch(realm.Math.random, () => note("chance (`Math.random()`)"))),
		replace(realm, "fetch", watch(realm.fetch, () => note("the network (`fetch()`)"))),
		...typeof realm.performance === "object" ? [replace(realm, "performance", watchPerformance(realm.performance, note))] : []
	];
	return () => {
		for (const each of restore) each();
	};
}
function watchDate(real, note) {
	return new Proxy(real, {
		construct(target, given, newTarget) {
			if (given.length === 0) note(NEW);
			return Reflect.construct(target, given, newTarget);
		},
		apply(target, that, given) {
			note("the clock (`Date()`)");
			return Reflect.apply(target, that, given);
		},
		get(target, key, receiver) {
			const value = Reflect.get(target, key, receiver);
			return key === "now" ? watch(target.now, () => note(NOW)) : value;
		}
	});
}
function watchPerformance(real, note) {
	return new Proxy(real, { get(target, key) {
		const value = Reflect.get(target, key, target);
		if (key === "now") note("the clock (`performance.now()`)");
		return typeof value === "function" ? value.bind(target) : value;
	} });
}
function watch(real, note) {
	return new Proxy(real, { apply(target, that, given) {
		note();
		return Reflect.apply(target, that, given);
	} });
}
function replace(owner, key, value) {
	const own = Object.getOwnPropertyDescriptor(owner, key);
	if (own?.configurable !== true) return () => {};
	Object.defineProperty(owner, key, {
		configurable: true,
		writable: true,
		value
	});
	return () => {
		Object.defineProperty(owner, key, own);
	};
}

// src/testing/purity/watched-modules.ts
const WATCHED = [
	["node:fs", fs],
	["node:fs/promises", fsPromises],
	["node:child_process", childProcess]
];
function watchModules(note) {
	const restore = WATCHED.flatMap(([name, module]) => watchFunctions(name, module, note));
	syncBuiltinESMExports();
	return () => {
		for (const each of restore) each();
		syncBuiltinESMExports();
	};
}
let depth = 0;
function watchFunctions(name, module, note) {
	return Object.entries(Object.getOwnPropertyDescriptors(module)).flatMap(([key, own]) => {
		const real = own.value;
		if (!(typeof real === "function" && /^[a-z]/.test(key)) || own.configurable !== true) return [];
		const value = new Proxy(real, { apply(target, that, given) {
			if (depth === 0) note()?.(`\`${name}\` (\`${key}()\`)`);
			depth += 1;
			try {
				return Reflect.apply(target, that, given);
			} finally {
				depth -= 1;
			}
		} });
		Object.defineProperty(module, key, {
			...own,
			value
		});
		return [() => Object.defineProperty(module, key, own)];
	});
}

// src/testing/purity/find-impurities.ts
async function findImpurities(rule, { valid, invalid }, { realm, earlier }) {
	const problems = /* @__PURE__ */ new Set();
	const watched = new Watch(rule, realm, (problem) => problems.add(problem));
	try {
		const cases = [...toPairs(valid), ...toPairs(invalid)];
		for (const [name, example] of cases) {
			const again = tell(await lintCase(watched.rule, example));
			const first = earlier.get(name) ?? tell(await lintCase(watched.rule, example));
			if (first !== again) problems.add(`Says something else of the same seeds the second time: ${name}`);
			else if (first !== tell(await lintCase(watched.rule, reverse(example)))) problems.add(`Says something else when files come in another order: ${name}`);
		}
	} finally {
		watched.end();
	}
	return [...problems];
}
function toPairs(cases) {
	return Object.entries(cases).map(([name, example]) => {
		return [name, readCase({
			reports: [],
			...example
		}).example];
	});
}
var Watch = class {
	rule;
	#report;
	#realm;
	#unwatchModules;
	#isRunning = false;
	constructor(rule, realm, report) {
		this.#realm = realm;
		this.#report = report;
		this.rule = observeRule(fenceRule(rule), (step) => this.#watch(step));
		this.#unwatchModules = watchModules(() => this.#isRunning ? this.#note : void 0);
	}
	end() {
		this.#unwatchModules();
	}
	#note = (what) => this.#report(`Uses ${what}, which differs from run to run`);
	#watch(step) {
		const restore = watchGlobals(this.#realm, this.#note);
		this.#isRunning = true;
		try {
			return step();
		} catch (error) {
			if (isOfFrozen(error)) this.#report(`Changes what it is given: ${String(error)}`);
			throw error;
		} finally {
			this.#isRunning = false;
			restore();
		}
	}
};
function reverse(example) {
	const { files, base } = example;
	const reversed = {
		...example,
		files: reverseKeys(files)
	};
	return base === void 0 ? reversed : {
		...reversed,
		base: reverseKeys(base)
	};
}
function reverseKeys(files) {
	return Object.fromEntries(Object.entries(files).toReversed());
}
function tell(diagnostics) {
	return JSON.stringify(diagnostics);
}
function isOfFrozen(error) {
	return /^TypeError: .*(?:read only property|not extensible|Cannot (?:delete|redefine) property)/.test(String(error));
}

// src/testing/unused-messages.ts
async function findUnusedMessages(rule, { invalid }) {
	const used = /* @__PURE__ */ new Set();
	for (const example of Object.values(invalid)) {
		const diagnostics = await lintCase(rule, readCase(example).example);
		for (const { rule: id, messageId } of diagnostics) if (id === rule.meta.id) used.add(messageId);
	}
	return Object.keys(rule.meta.messages).filter((id) => !used.has(id));
}

// src/testing/test-rule.ts
function declareTests(rule, cases, runner) {
	const problems = findShapeProblems(rule);
	fail(problems.length > 0 ? problems.map(toRuleProblem) : findCasesProblems(cases));
	const { describe, test, realm = globalThis } = runner;
	const earlier = /* @__PURE__ */ new Map();
	const remember = (name) => (diagnostics) => {
		earlier.set(name, tell(diagnostics));
	};
	describe(rule.meta.id, () => {
		for (const [name, example] of Object.entries(cases.valid)) test(`accepts ${name}`, () => assertCase(rule, example, "valid", remember(name)));
		for (const [name, example] of Object.entries(cases.invalid)) test(`reports ${name}`, () => assertCase(rule, example, "invalid", remember(name)));
		test("is told in the form of rules", async () => fail(await findFormProblems(rule.meta)));
		test("reports each of its messages in some case", async () => {
			const unused = await findUnusedMessages(rule, cases);
			fail(unused.map((id) => `No invalid case reports the message \`${id}\``));
		});
		test("depends on nothing but what it is given", async () => fail(await findImpurities(rule, cases, {
			realm,
			earlier
		})));
	});
}
function toRuleProblem(problem) {
	return `What is tested is no rule: ${problem}`;
}

export { findGlobalRunner as n, findRunner as r, declareTests as t };