import { h as settingFor, u as loadSeed } from "./config-check-config.js";
import { t as isList } from "./sdk-json.js";
import { a as parsePointer, i as getKey, s as toPointer } from "./sdk-pointer.js";
import { i as seedRules, n as findingsBudget, r as ruleCrashed } from "./engine-engine-rules.js";
import "./sdk.js";
import { t as cutTo } from "./text-cut.js";
import { createHash } from "node:crypto";

// src/engine/active-rules.ts
function findActiveRules(config, rules) {
	return rules.filter(({ meta: { id } }) => {
		const overrides = config.overridesByRule.get(id) ?? [];
		return [config.rules.get(id), ...overrides.map((override) => override.rules.get(id))].some((setting) => setting !== void 0 && setting.level !== "off");
	});
}
function settingOf(config, ruleId, loaded) {
	const { seed, identity } = loaded;
	const get = (pointer) => seed?.get(pointer);
	return settingFor(config, ruleId, identity.path, get);
}

// src/engine/change.ts
function findConcerned(head, base, changedPaths) {
	const before = /* @__PURE__ */ new Map();
	for (const raised of base) before.set(keyOf(raised), (before.get(keyOf(raised)) ?? 0) + 1);
	return head.filter((raised) => {
		const key = keyOf(raised);
		const count = before.get(key) ?? 0;
		if (count > 0) before.set(key, count - 1);
		return count === 0 || isAbout(raised, changedPaths);
	});
}
function keyOf({ meta, finding }) {
	return JSON.stringify([meta.id, finding]);
}
function isAbout({ finding }, paths) {
	return paths.has(finding.in) || (finding.related ?? []).some((place) => place.in !== void 0 && paths.has(place.in));
}

// src/engine/order.ts
function compareDiagnostics(a, b) {
	return compareText(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/engine/raised.ts
function raiseCrash(rule, path, error) {
	const finding = {
		in: path,
		message: "threw",
		data: {
			rule,
			error: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
		}
	};
	return {
		meta: ruleCrashed,
		finding
	};
}
function raise(meta, finding, fallbackPath, hasSeed) {
	const rule = meta.id;
	if (!hasSeed(finding.in)) {
		const data = {
			rule,
			reported: finding.in
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: fallbackPath,
				message: "unknownPath",
				data
			}
		};
	}
	if (!Object.hasOwn(meta.messages, finding.message)) {
		const data = {
			rule,
			id: finding.message
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "unknownMessage",
				data
			}
		};
	}
	return {
		meta,
		finding
	};
}

// src/engine/facts.ts
function collectFacts({ config, today }, rules, { seed, member, identity }) {
	if (seed === void 0) return void 0;
	const byRule = /* @__PURE__ */ new Map();
	const crashes = [];
	for (const rule of rules) {
		const options = config.rules.get(rule.meta.id)?.options ?? {};
		try {
			const fact = rule.collect(seed, {
				options,
				today,
				collection: member.collection
			});
			if (fact !== void 0) byRule.set(rule, fact);
		} catch (error) {
			crashes.push(raiseCrash(rule.meta.id, identity.path, error));
		}
	}
	const { path, collection, id, locale } = identity;
	return {
		identity: {
			path,
			collection,
			id,
			locale
		},
		collection: member.collection,
		byRule,
		crashes
	};
}
function joinFacts(rules, seeds) {
	const sorted = [...seeds].toSorted((a, b) => compareText(a.identity.path, b.identity.path));
	return {
		identities: sorted.map(({ identity }) => identity),
		collections: new Map(sorted.map(({ collection }) => [collection.name, collection])),
		byRule: new Map(rules.map((rule) => [rule, groupByCollection(rule, sorted)])),
		crashes: sorted.flatMap(({ crashes }) => crashes)
	};
}
function groupByCollection(rule, seeds) {
	const groups = /* @__PURE__ */ new Map();
	for (const { identity, byRule } of seeds) {
		const fact = byRule.get(rule);
		if (fact === void 0) continue;
		const group = groups.get(identity.collection);
		if (group === void 0) groups.set(identity.collection, [{
			...identity,
			fact
		}]);
		else group.push({
			...identity,
			fact
		});
	}
	return groups;
}

// src/engine/fingerprint.ts
function fingerprintOf({ meta, finding, loaded, pointer, span }) {
	const { identity, document } = loaded;
	const record = identity.id === void 0 ? [identity.path] : [
		identity.collection,
		identity.id,
		identity.locale ?? ""
	];
	const subject = pointer === null ? [document.text.slice(span.start, span.end).replaceAll(/\s+/gu, " ")] : describePointer(pointer, document.data);
	return createHash("sha256").update(JSON.stringify([
		meta.id,
		finding.message,
		record,
		subject
	])).digest("hex").slice(0, 32);
}
function describePointer(pointer, root) {
	let value = root;
	const steps = [];
	for (const key of parsePointer(pointer)) {
		const parent = value;
		value = getKey(value, key);
		steps.push(isList(parent) ? toScalar(value) : key);
	}
	return [...steps, toScalar(value)];
}
function toScalar(value) {
	if (value === void 0) return ["absent"];
	return typeof value === "object" && value !== null ? ["container"] : value;
}

// src/engine/place.ts
function pointerOf(place, { identity }) {
	if (place.at === void 0) return null;
	if (isPointer(place.at)) return place.at;
	return Object.hasOwn(identity.fields, place.at) ? identity.fields[place.at] ?? null : null;
}
function spanOf(place, loaded) {
	const { document } = loaded;
	if (place.span !== void 0) return {
		start: document.bodyStart + place.span.start,
		end: document.bodyStart + place.span.end
	};
	const pointer = pointerOf(place, loaded);
	if (pointer === null || pointer === "") return document.opener;
	return document.locate(pointer, place.key === true ? "key" : "value") ?? nearestKey(pointer, loaded) ?? document.opener;
}
function nearestKey(pointer, { document }) {
	const keys = parsePointer(pointer);
	for (let length = keys.length - 1; length > 0; length -= 1) {
		const ancestor = toPointer(keys.slice(0, length));
		const span = document.locate(ancestor, "key") ?? document.locate(ancestor, "value");
		if (span !== void 0) return span;
	}
}
function isPointer(at) {
	return at === "" || at.startsWith("/");
}

// src/engine/render-message.ts
const VALUE_LIMIT = 500;
function renderMessage(text, data = {}) {
	return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name) => Object.hasOwn(data, name) ? cutTo(String(data[name]), VALUE_LIMIT) : placeholder);
}

// src/engine/judge.ts
const SEVERITIES = {
	error: "error",
	warn: "warning",
	info: "info"
};
function judge({ meta, finding, textSpan }, loaded, { config, pageOf }, lookUp) {
	const { level } = settingOf(config, meta.id, loaded);
	if (level === "off") return void 0;
	const { identity } = loaded;
	const pointer = pointerOf(finding, loaded);
	const span = textSpan ?? spanOf(finding, loaded);
	return {
		rule: meta.id,
		messageId: finding.message,
		message: renderMessage(meta.messages[finding.message] ?? finding.message, finding.data),
		severity: SEVERITIES[level],
		verdict: "introduced",
		path: identity.path,
		pointer,
		span,
		collection: identity.collection,
		id: identity.id ?? null,
		locale: identity.locale ?? null,
		fingerprint: fingerprintOf({
			meta,
			finding,
			loaded,
			pointer,
			span
		}),
		url: meta.docs.url ?? pageOf(meta.id) ?? null,
		related: relatedOf(finding, loaded, lookUp)
	};
}
function relatedOf(finding, own, lookUp) {
	return (finding.related ?? []).map((place) => {
		const path = place.in ?? own.identity.path;
		return {
			path,
			...placed(place, place.in === void 0 ? own : lookUp(path)),
			message: place.message ?? ""
		};
	});
}
function placed(place, loaded) {
	if (loaded === void 0) return {
		pointer: null,
		span: {
			start: 0,
			end: 0
		}
	};
	return {
		pointer: pointerOf(place, loaded),
		span: spanOf(place, loaded)
	};
}

// src/engine/outcome.ts
var OutcomeCollector = class {
	#project;
	#files = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	#diagnostics = [];
	#linted = [];
	#skipped = [];
	#hasCrashed = false;
	constructor(project) {
		this.#project = project;
	}
	admit(file, { document, identity }) {
		const { path } = identity;
		this.#files.set(path, file);
		if (!file.member.isSelected) return false;
		if (this.#project.config.isImplicit && !document.hasFrontMatter) {
			this.#skipped.push({
				path,
				reason: "no front matter"
			});
			return false;
		}
		this.#linted.push(path);
		return true;
	}
	add(raised, loaded) {
		const lookUp = (path) => path === loaded.identity.path ? loaded : void 0;
		for (const item of raised) this.#report(item, loaded, lookUp);
	}
	async addAcrossSeeds(raised) {
		const wanted = raised.filter(({ meta, finding }) => meta.id === ruleCrashed.id || this.#files.get(finding.in)?.member.isRequested === true);
		const loaded = /* @__PURE__ */ new Map();
		for (const path of pathsOf(wanted)) {
			const file = this.#files.get(path);
			if (file !== void 0) loaded.set(path, await loadSeed(file));
		}
		for (const item of wanted) {
			const own = loaded.get(item.finding.in);
			if (own !== void 0) this.#report(item, own, (path) => loaded.get(path));
		}
	}
	finish() {
		return {
			diagnostics: this.#diagnostics.toSorted(compareDiagnostics),
			linted: this.#linted,
			skipped: this.#skipped,
			hasCrashed: this.#hasCrashed,
			sources: this.#sources
		};
	}
	#report(item, own, lookUp) {
		if (item.meta.id === ruleCrashed.id) this.#hasCrashed = true;
		const diagnostic = judge(item, own, this.#project, lookUp);
		if (diagnostic === void 0) return;
		this.#diagnostics.push(diagnostic);
		for (const path of [diagnostic.path, ...diagnostic.related.map((related) => related.path)]) {
			const text = lookUp(path)?.document.text;
			if (text !== void 0) this.#sources.set(path, text);
		}
	}
};
function pathsOf(raised) {
	const paths = raised.flatMap(({ finding }) => [finding.in, ...(finding.related ?? []).map((place) => place.in ?? finding.in)]);
	return new Set(paths);
}

// src/engine/problems.ts
const metas = new Map(seedRules.map((meta) => [meta.id, meta]));
function raiseProblems({ document, identity }) {
	return document.problems.flatMap(({ rule, messageId, data, span }) => {
		const meta = metas.get(rule);
		const finding = {
			in: identity.path,
			message: messageId,
			data
		};
		return meta === void 0 ? [] : [{
			meta,
			finding,
			textSpan: span
		}];
	});
}

// src/corpus/records.ts
const ANY = "*";
function createRecords(identities) {
	const byCollection = /* @__PURE__ */ new Map([[ANY, /* @__PURE__ */ new Map()]]);
	for (const identity of identities) {
		if (identity.id === void 0) continue;
		for (const name of [ANY, identity.collection]) getOrCreate(getOrCreate(byCollection, name, () => /* @__PURE__ */ new Map()), identity.id, () => []).push(identity);
	}
	const sortedIds = /* @__PURE__ */ new Map();
	return {
		find(collection, id, locale) {
			const seeds = byCollection.get(collection)?.get(id);
			return seeds?.find((seed) => seed.locale === locale) ?? seeds?.[0];
		},
		ids: (collection) => getOrCreate(sortedIds, collection, () => [...byCollection.get(collection)?.keys() ?? []].toSorted())
	};
}
function getOrCreate(map, key, create) {
	const present = map.get(key);
	if (present !== void 0) return present;
	const created = create();
	map.set(key, created);
	return created;
}

// src/engine/run-corpus-rules.ts
function runCorpusRules(project, rules, facts) {
	const records = createRecords(facts.identities);
	const paths = new Set(facts.identities.map(({ path }) => path));
	const raised = [...facts.crashes];
	for (const rule of rules) for (const context of contextsOf(project, rule, facts, records)) raised.push(...runRule$1(rule, context, (path) => paths.has(path)));
	return raised;
}
function* contextsOf({ config, today }, rule, { byRule, collections }, records) {
	const groups = byRule.get(rule) ?? /* @__PURE__ */ new Map();
	let all;
	const everyone = () => all ??= [...groups.values()].flat().toSorted((a, b) => compareText(a.path, b.path));
	const factsOf = (name) => name === "*" ? everyone() : groups.get(name) ?? [];
	const options = config.rules.get(rule.meta.id)?.options ?? {};
	for (const [name, facts] of groups) {
		const collection = collections.get(name);
		if (collection === void 0) continue;
		yield {
			facts,
			factsOf,
			records,
			options,
			today,
			collection
		};
	}
}
function runRule$1(rule, context, hasSeed) {
	const raised = [];
	const fallbackPath = context.facts[0]?.path ?? "";
	try {
		for (const finding of rule.check(context)) raised.push(raise(rule.meta, finding, fallbackPath, hasSeed));
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, fallbackPath, error));
	}
	return raised;
}

// src/engine/run-seed-rules.ts
const FINDINGS_LIMIT = 1e3;
function runSeedRules(project, rules, loaded) {
	if (loaded.seed === void 0) return [];
	const violations = violationsOf(project, loaded);
	const raised = [];
	for (const rule of rules) {
		const { level, options } = settingOf(project.config, rule.meta.id, loaded);
		if (level === "off") continue;
		const { today } = project;
		const context = {
			options,
			today,
			collection: loaded.member.collection,
			violations
		};
		raised.push(...runRule(rule, loaded, context));
	}
	return raised;
}
function runRule(rule, loaded, context) {
	const { seed, identity } = loaded;
	const { path } = identity;
	const raised = [];
	if (seed === void 0) return raised;
	try {
		for (const finding of rule.check(seed, context)) {
			if (raised.length === FINDINGS_LIMIT) {
				const data = {
					rule: rule.meta.id,
					limit: FINDINGS_LIMIT
				};
				raised.push({
					meta: findingsBudget,
					finding: {
						in: path,
						message: "exceeded",
						data
					}
				});
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, () => true));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, path, error));
	}
	return raised;
}
function violationsOf({ validators }, { member, document }) {
	let violations;
	return () => violations ??= validators.get(member.collection.name)?.(document.data) ?? [];
}

// src/engine/lint-project.ts
async function lintProject(project, { head, base }) {
	const active = findActiveRules(project.config, project.rules);
	const seedRules = active.filter((rule) => rule.scope === "seed");
	const corpusRules = active.filter((rule) => rule.scope === "corpus");
	const facts = /* @__PURE__ */ new Map();
	const outcome = new OutcomeCollector(project);
	for await (const file of head) {
		const loaded = await loadSeed(file);
		const collected = collectFacts(project, corpusRules, loaded);
		if (collected !== void 0) facts.set(file.member.path, collected);
		if (!outcome.admit(file, loaded)) continue;
		outcome.add([...raiseProblems(loaded), ...runSeedRules(project, seedRules, loaded)], loaded);
	}
	const check = (seeds) => runCorpusRules(project, corpusRules, joinFacts(corpusRules, seeds));
	const raised = check(facts.values());
	if (base === void 0) await outcome.addAcrossSeeds(raised);
	else {
		const before = await factsBefore(project, corpusRules, facts, base);
		await outcome.addAcrossSeeds(findConcerned(raised, check(before.values()), base.changedPaths));
	}
	return outcome.finish();
}
async function factsBefore(project, rules, head, { files, changedPaths }) {
	const facts = new Map([...head].filter(([path]) => !changedPaths.has(path)));
	for await (const file of files) {
		const collected = collectFacts(project, rules, await loadSeed(file));
		if (collected !== void 0) facts.set(file.member.path, collected);
	}
	return facts;
}

export { compareDiagnostics as n, compareText as r, lintProject as t };