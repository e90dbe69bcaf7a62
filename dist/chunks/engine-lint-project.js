import { a as findActiveRules, i as recordOf, n as judge, o as settingOf, r as toDiagnostic } from "./engine-judge.js";
import { B as findDifferences, H as isSameValue, Q as buildRelationGraph, V as isSameText, W as coversPointer, Y as findSharedScope, q as collectReferences } from "./sdk.js";
import { a as parsePointer, i as getKey, r as getAt, t as appendToPointer } from "./sdk-pointer.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { r as compareText, t as matchBaseline } from "./engine-baseline-match-baseline.js";
import { t as isSuppressionRule } from "./engine-suppressions-suppression-rules.js";
import { a as seedRules, i as ruleCrashed, r as findingsBudget, t as engineRuleIds } from "./engine-engine-rules.js";
import { a as findUnfilled } from "./config-resolve.js";
import { t as decode } from "./seed-decode.js";
import { t as loadSeed } from "./engine-load.js";
import { n as findSkipReason, t as createRecords } from "./corpus-records.js";
import { r as textAt } from "./engine-place.js";
import { t as findRuleProblem } from "./config-suppressible.js";
import { t as toProblemText } from "./engine-suppressions-problem-text.js";
import { isDeepStrictEqual } from "node:util";

// src/engine/relation-facts.ts
const relationFacts = {
	scope: "corpus",
	meta: {
		id: "relation-facts",
		since: "0.1.0",
		recommended: "off",
		docs: {
			summary: "Enforce nothing",
			why: "A report shows how the records of a change hang together.",
			remedy: "There is nothing to do."
		},
		messages: {}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	check: () => []
};

// src/engine/leave-out-derived.ts
function leaveOutDerived(differences, derived) {
	if (derived.length === 0) return differences;
	return differences.filter(({ pointer, before, after }) => {
		if (isDerived(pointer, derived)) return false;
		return !isSameValue(prune(before, pointer, derived), prune(after, pointer, derived));
	});
}
function isDerived(pointer, derived) {
	return derived.some((pattern) => coversPointer(pattern, pointer));
}
function prune(value, at, derived) {
	const isKept = ([key]) => !isDerived(appendToPointer(at, key), derived);
	const pruneAt = (key, child) => prune(child, appendToPointer(at, key), derived) ?? null;
	if (isList(value)) return [...value.entries()].filter(isKept).map(([index, item]) => pruneAt(index, item));
	if (!isObject(value)) return value;
	const kept = Object.entries(value).filter(isKept);
	return Object.fromEntries(kept.map(([key, child]) => [key, pruneAt(key, child)]));
}

// src/engine/seed-change.ts
function createSeedChange(sides, otherLocales) {
	return new ComparedSeeds(sides, otherLocales);
}
var ComparedSeeds = class {
	before;
	after;
	isRead;
	otherLocales;
	#sides;
	#differences;
	#hasNewBody;
	constructor(sides, otherLocales) {
		const { before, after } = sides;
		this.before = before?.seed;
		this.after = after?.seed;
		this.isRead = [before, after].every((side) => side === void 0 || side.seed !== void 0);
		this.otherLocales = otherLocales;
		this.#sides = sides;
	}
	get differences() {
		return this.#differences ??= this.#compareData();
	}
	get hasNewBody() {
		return this.#hasNewBody ??= this.#compareBodies();
	}
	changed = (at) => !isSameValue(this.before?.get(at), this.after?.get(at));
	#compareData() {
		const { before, after } = this;
		if (before === void 0 || after === void 0 || before === after) return [];
		const derived = this.#sides.after?.member.collection.derived ?? [];
		return leaveOutDerived(findDifferences(before.data, after.data), derived);
	}
	#compareBodies() {
		const [before, after] = [toText(this.before), toText(this.after)];
		return !isSameText(before, after);
	}
};
function toText(seed) {
	return (seed?.body.source ?? "").replace(/^\s*[\r\n]/, "");
}

// src/engine/trace-chains.ts
function traceChains({ before, after, touched }) {
	const links = joinLinks(before.graph, after.graph);
	const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
	const distances = measureDistances(links, [...touched].filter((id) => ends.has(id)));
	if (distances.size === 0) return void 0;
	const stateOf = (id) => {
		if (!after.ids.has(id)) return before.ids.has(id) ? "deleted" : "missing";
		if (!before.ids.has(id)) return "added";
		return touched.has(id) ? "changed" : "same";
	};
	return {
		records: [...distances].toSorted(([a, near], [b, far]) => near - far || compareText(a, b)).map(([id]) => ({
			id,
			state: stateOf(id)
		})),
		links: links.filter(({ from, to }) => distances.has(from) && distances.has(to)).toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
	};
}
function joinLinks(before, after) {
	const has = (graph, from, to) => graph.get(from)?.has(to) === true;
	const kept = listLinks(after).map(({ from, to }) => {
		return {
			from,
			to,
			state: has(before, from, to) ? "same" : "added"
		};
	});
	const removed = listLinks(before).filter(({ from, to }) => !has(after, from, to)).map(({ from, to }) => ({
		from,
		to,
		state: "removed"
	}));
	return [...kept, ...removed];
}
function listLinks(graph) {
	return [...graph].flatMap(([from, targets]) => [...targets.keys()].map((to) => ({
		from,
		to
	})));
}
function measureDistances(links, starts) {
	const distances = walk(links, starts);
	const against = links.map(({ from, to }) => ({
		from: to,
		to: from
	}));
	for (const [id, distance] of walk(against, starts)) distances.set(id, Math.min(distance, distances.get(id) ?? distance));
	return distances;
}
function walk(links, starts) {
	const targets = /* @__PURE__ */ new Map();
	for (const { from, to } of links) {
		const known = targets.get(from);
		if (known === void 0) targets.set(from, [to]);
		else known.push(to);
	}
	const distances = new Map(starts.map((id) => [id, 0]));
	for (const [id, distance] of distances) for (const to of targets.get(id) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
	return distances;
}

// src/engine/chains.ts
function findChains({ head, base }, pairs, rules) {
	const ruleIndex = rules.indexOf(relationFacts);
	const touched = ruleIndex < 0 ? [] : pairs.filter(isTouched);
	if (touched.length === 0) return [];
	const seeds = [head, base].map(({ facts }) => [...facts.values()]);
	return listScopes(seeds.flat()).flatMap((scope) => {
		const [after, before] = seeds.map((each) => readSnapshot(each, scope, ruleIndex));
		if (after === void 0 || before === void 0) return [];
		const ids = new Set(touched.flatMap((pair) => idsOf$1(pair, scope)));
		const chains = traceChains({
			before,
			after,
			touched: ids
		});
		return chains === void 0 ? [] : {
			...describe$1(scope),
			...chains
		};
	});
}
function isTouched({ before, after }) {
	if (before === void 0 || after === void 0) return true;
	const change = createSeedChange({
		before,
		after
	}, []);
	const isRenamed = before.identity.id !== after.identity.id;
	return !change.isRead || isRenamed || change.hasNewBody || change.differences.length > 0;
}
function listScopes(seeds) {
	const collections = /* @__PURE__ */ new Map();
	for (const { collection } of seeds) collections.set(collection.name, collection);
	const scopes = /* @__PURE__ */ new Map();
	for (const collection of collections.values()) for (const [index, relation] of collection.relations.entries()) {
		const name = relation.acyclic ? findSharedScope(collection, relation) : void 0;
		if (name !== void 0) scopes.set(`${name}\0${index}`, {
			name,
			relation: relation.name,
			index
		});
	}
	return [...scopes.values()].toSorted((a, b) => compareText(a.name, b.name) || a.index - b.index);
}
function describe$1({ name, relation }) {
	return {
		relation,
		collection: name === "*" ? null : name
	};
}
function isIn({ name }, collection) {
	return name === "*" || name === collection;
}
function idsOf$1({ before, after }, scope) {
	return [before, after].flatMap((side) => {
		if (side === void 0 || !isIn(scope, side.identity.collection)) return [];
		return side.identity.id ?? [];
	});
}
function readSnapshot(seeds, scope, ruleIndex) {
	const own = seeds.filter(({ identity }) => isIn(scope, identity.collection));
	const said = own.flatMap(({ identity, facts }) => {
		const fact = facts[ruleIndex];
		return fact === void 0 ? [] : [{
			...identity,
			fact
		}];
	});
	return {
		ids: new Set(own.flatMap(({ identity }) => identity.id ?? [])),
		graph: buildRelationGraph(said, scope.index)
	};
}

// src/engine/growth.ts
function countGrowth(present, fixed, wasAccepted = () => false) {
	const growth = /* @__PURE__ */ new Map();
	const add = (rule, number) => {
		if (number !== 0 && !isSuppressionRule(rule)) growth.set(rule, (growth.get(rule) ?? 0) + number);
	};
	const countBefore = (former) => wasAccepted(former) ? 0 : 1;
	for (const { diagnostic, former } of present) {
		const now = diagnostic.suppression === void 0 ? 1 : 0;
		add(diagnostic.rule, now - (former === void 0 ? 0 : countBefore(former)));
	}
	for (const judged of fixed) add(judged.told.rule, -countBefore(judged));
	return new Map([...growth].filter(([, number]) => number !== 0));
}

// src/engine/fix/shape.ts
const MAX_DEPTH = 200;
function findMendProblem({ fix, suggestions }) {
	const problem = fix === void 0 ? void 0 : findEditsProblem("fix", fix);
	if (problem !== void 0 || suggestions === void 0) return problem;
	if (!Array.isArray(suggestions)) return "`suggestions` is no list";
	for (const suggestion of suggestions) {
		if (!isRecord(suggestion)) return "`suggestions` has an item that is no suggestion";
		const { title, edits } = suggestion;
		if (typeof title !== "string" || title === "") return "a suggestion has no `title`";
		const inEdits = findEditsProblem("edits", edits);
		if (inEdits !== void 0) return inEdits;
	}
}
function pathsNamedIn({ fix = [], suggestions = [] }) {
	return [...fix, ...suggestions.flatMap((suggestion) => suggestion.edits)].flatMap(({ in: path }) => path ?? []);
}
function findEditsProblem(name, edits) {
	if (!Array.isArray(edits) || edits.length === 0) return `\`${name}\` is no list of edits`;
	for (const edit of edits) {
		const problem = isRecord(edit) ? findEditProblem(edit) : "it is no object";
		if (problem !== void 0) return `\`${name}\` has an edit that is none: ${problem}`;
	}
}
function findEditProblem(edit) {
	const { kind, at, in: path } = edit;
	if (path !== void 0 && typeof path !== "string") return "`in` is no path";
	if (kind !== "body" && typeof at !== "string") return "`at` is no pointer and no field";
	switch (kind) {
		case "set": return findValueProblem(edit);
		case "insert":
			if (edit["index"] !== void 0 && !isOffset(edit["index"])) return "`index` is no position";
			return findValueProblem(edit);
		case "remove": return;
		case "rename": return typeof edit["key"] === "string" ? void 0 : "`key` is no text";
		case "order": return isTexts(edit["keys"]) ? void 0 : "`keys` is no list of texts";
		case "part":
			if (!isSpan(edit["part"])) return "`part` is no range";
			return findTextProblem(edit);
		case "body": return isSpan(edit["span"]) ? findTextProblem(edit) : "`span` is no range";
		default: return "its `kind` is none that there is";
	}
}
function findValueProblem({ value }) {
	return isJson(value, MAX_DEPTH) ? void 0 : "`value` is no JSON";
}
function findTextProblem({ text }) {
	return typeof text === "string" ? void 0 : "`text` is no text";
}
function isJson(value, depth) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return true;
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object" || depth === 0) return false;
	return Object.values(value).every((child) => isJson(child, depth - 1));
}
function isTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isSpan(value) {
	if (!isRecord(value)) return false;
	const { start, end } = value;
	return isOffset(start) && isOffset(end) && start <= end;
}
function isOffset(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/engine/finding-shape.ts
function findFindingProblem(finding) {
	const parts = finding;
	const { message = "", data, related } = parts;
	if (typeof message !== "string") return "`message` is no text";
	if (data !== void 0 && (!isRecord(data) || !Object.values(data).every(isWord))) return "`data` is no object of texts and numbers";
	return findPlaceProblem(parts) ?? (related === void 0 ? void 0 : findRelatedProblem(related)) ?? findMendProblem(parts);
}
function findRelatedProblem(related) {
	if (!Array.isArray(related)) return "`related` is no list";
	for (const place of related) {
		if (!isRecord(place)) return "`related` has an item that is no place";
		const problem = findPlaceProblem(place);
		if (problem !== void 0) return problem;
	}
}
function findPlaceProblem(place) {
	const { at, in: path, message, span, part } = place;
	if (at !== void 0 && typeof at !== "string") return "`at` is no pointer and no field";
	if (path !== void 0 && typeof path !== "string") return "`in` is no path";
	if (message !== void 0 && typeof message !== "string") return "`message` is no text";
	if (span !== void 0 && !isSpan(span)) return "`span` is no range";
	return part === void 0 || isSpan(part) ? void 0 : "`part` is no range";
}
function isWord(value) {
	return typeof value === "string" || typeof value === "number";
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
function ruleOf({ meta, finding }) {
	return meta.id === ruleCrashed.id || meta.id === findingsBudget.id ? String(finding.data?.["rule"] ?? meta.id) : meta.id;
}
function isCrash({ meta }) {
	return meta.id === ruleCrashed.id;
}
function isCrashTold({ told }) {
	return told.rule === ruleCrashed.id;
}
function isExcessTold({ told }) {
	return told.rule === findingsBudget.id;
}
const FINDINGS_LIMIT = 1e3;
function raiseExcess(rule, path) {
	return {
		meta: findingsBudget,
		finding: {
			in: path,
			message: "exceeded",
			data: {
				rule,
				limit: FINDINGS_LIMIT
			}
		}
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
	const problem = findFindingProblem(finding) ?? findPathProblem(finding, hasSeed);
	if (problem !== void 0) {
		const data = {
			rule,
			problem
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "malformed",
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
	const name = findUnfilled(meta.messages[finding.message] ?? "", finding.data);
	if (name !== void 0) {
		const data = {
			rule,
			id: finding.message,
			name
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "unfilled",
				data
			}
		};
	}
	return {
		meta,
		finding
	};
}
function findPathProblem(finding, hasSeed) {
	if (finding.fix === void 0 && finding.suggestions === void 0) return void 0;
	const unknown = pathsNamedIn(finding).find((path) => !hasSeed(path));
	return unknown && `it would edit \`${unknown}\`, which is no seed that the rule may edit`;
}

// src/engine/check-both-sides.ts
function checkBothSides(rules, sides) {
	const head = sides.head.checkAcrossSeeds();
	if (head.some(isCrash)) return {
		head,
		base: leaveOutCrashed(sides.base.checkAcrossSeeds())
	};
	const changed = findChangedRules(rules, sides);
	const ids = new Set(changed.map(({ meta }) => meta.id));
	return {
		head,
		base: leaveOutCrashed([...head.filter((raised) => !ids.has(ruleOf(raised))), ...sides.base.checkAcrossSeeds(changed)])
	};
}
function leaveOutCrashed(base) {
	const crashed = new Set(base.filter(isCrash).map(ruleOf));
	return crashed.size === 0 ? base : base.filter((raised) => !crashed.has(ruleOf(raised)));
}
function findChangedRules(rules, { head, base, changedPaths }) {
	const pairs = [...changedPaths].map((path) => [head.facts.get(path), base.facts.get(path)]);
	if (pairs.some(([after, before]) => !isSameRecord$1(after, before))) return rules;
	return rules.filter((_, index) => pairs.some(([after, before]) => !isDeepStrictEqual(after?.facts[index], before?.facts[index])));
}
function isSameRecord$1(after, before) {
	return isDeepStrictEqual(after?.identity, before?.identity) && after?.isParsed === before?.isParsed && after?.collection === before?.collection && [after, before].every((facts) => facts === void 0 || facts.crashes.length === 0);
}

// src/engine/causes.ts
async function explainCauses(introduced, { pairs }, { head }) {
	const loaded = await head.shelf.loadAll(new Set(introduced.map(({ told }) => told.path)));
	const causes = new Causes(pairs);
	return introduced.map((judged) => {
		const own = loaded.get(judged.told.path);
		return own === void 0 ? judged : causes.explain(judged, own);
	});
}
var Causes = class {
	#byPath = /* @__PURE__ */ new Map();
	#byId;
	#byRecord;
	#told = /* @__PURE__ */ new Map();
	constructor(pairs) {
		for (const pair of pairs) for (const side of [pair.before, pair.after]) if (side !== void 0) this.#byPath.set(side.identity.path, pair);
		const likeliest = pairs.toSorted(compareCauses);
		this.#byId = new Candidates$1(likeliest, idsOf);
		this.#byRecord = new Candidates$1(likeliest, (pair) => {
			return idsOf(pair).map((id) => toRecordKey(sideOf(pair), id));
		});
	}
	explain(judged, own) {
		const { told } = judged;
		const touched = this.#byPath.get(told.path);
		const related = touched === void 0 ? this.#explainUntouched(told, own) : this.#explainTouched(told, touched);
		return {
			...judged,
			told: {
				...told,
				related
			}
		};
	}
	#explainUntouched(told, own) {
		const { related, pointer } = told;
		if (related.some(({ path }) => this.#byPath.has(path))) return this.#markNamed(related);
		return this.#addCause(related, this.#findByValue(pointer, own) ?? this.#findByRecord(own));
	}
	#explainTouched({ related, pointer }, pair) {
		const { before, after } = pair;
		if (pointer === null || before === void 0 || after === void 0) return related;
		const [old, value] = [before, after].map(({ document }) => getAt(document.data, pointer));
		if (!isSameValue(old, value)) return related;
		const cause = this.#findByValue(pointer, after);
		return cause === pair ? related : this.#addCause(related, cause);
	}
	#markNamed(related) {
		return related.map((place) => this.#byPath.has(place.path) ? {
			...place,
			isCause: true
		} : place);
	}
	#findByValue(pointer, { document, identity }) {
		const value = pointer === null ? void 0 : getAt(document.data, pointer);
		return typeof value === "string" || typeof value === "number" ? this.#byId.find(String(value), identity.locale) : void 0;
	}
	#findByRecord(own) {
		const { id, locale } = own.identity;
		return this.#byRecord.find(toRecordKey(own, id ?? ""), locale);
	}
	#addCause(related, pair) {
		if (pair === void 0) return related;
		const cause = this.#told.get(pair) ?? toCause(pair);
		this.#told.set(pair, cause);
		return [...related, cause];
	}
};
var Candidates$1 = class {
	#first = /* @__PURE__ */ new Map();
	#firstInLocale = /* @__PURE__ */ new Map();
	constructor(pairs, toNames) {
		for (const pair of pairs) for (const name of toNames(pair)) {
			const first = this.#first.get(name) ?? pair;
			this.#first.set(name, first);
			const key = toLocaleKey(name, sideOf(pair).identity.locale);
			if (isSameRecord(first) !== isSameRecord(pair) || this.#firstInLocale.has(key)) continue;
			this.#firstInLocale.set(key, pair);
		}
	}
	find(name, locale) {
		return this.#firstInLocale.get(toLocaleKey(name, locale)) ?? this.#first.get(name);
	}
};
function toLocaleKey(name, locale) {
	return JSON.stringify([name, locale ?? null]);
}
function toRecordKey({ identity: { collection } }, id) {
	return JSON.stringify([collection, id]);
}
function idsOf({ before, after }) {
	return [.../* @__PURE__ */ new Set([before?.identity.id, after?.identity.id])].filter((id) => id !== void 0);
}
function compareCauses(a, b) {
	return Number(isSameRecord(a)) - Number(isSameRecord(b)) || compareText(sideOf(a).identity.path, sideOf(b).identity.path);
}
function isSameRecord({ before, after }) {
	return before !== void 0 && after !== void 0 && before.identity.id === after.identity.id;
}
function sideOf({ before, after }) {
	return after ?? before;
}
function toCause(pair) {
	const { path } = sideOf(pair).identity;
	return {
		path,
		pointer: null,
		span: spanOf(pair),
		message: describe(pair),
		isCause: true
	};
}
function describe({ before, after }) {
	if (after === void 0) return "deleted by this change";
	if (before === void 0) return "added by this change";
	const { id } = before.identity;
	if (id !== after.identity.id && id !== void 0) return `was \`${id}\` before this change`;
	return "changed by this change";
}
function spanOf({ before, after }) {
	if (before === void 0 || after === void 0) return {
		start: 0,
		end: 0
	};
	const [old, text] = [before.document.text, after.document.text];
	let start = 0;
	while (start < text.length && text[start] === old[start]) start += 1;
	return {
		start,
		end: start
	};
}

// src/engine/run-change-rules.ts
function runChangeRules(project, rules, change, own) {
	const raised = [];
	if (!change.isRead || !hasChanged(change)) return raised;
	for (const rule of rules) {
		const run = () => runRule$2({
			project,
			rule,
			own
		}, change, raised);
		if (project.times === void 0) run();
		else project.times.measure(rule.meta.id, run);
	}
	return raised;
}
function hasChanged({ before, after, differences, hasNewBody }) {
	return before === void 0 !== (after === void 0) || hasNewBody || differences.length > 0;
}
function runRule$2({ project, rule, own }, change, raised) {
	const { id } = rule.meta;
	const { level, options } = settingOf(project.config, id, own);
	if (level === "off") return;
	const { path } = own.identity;
	const context = {
		options,
		today: project.today,
		collection: own.member.collection
	};
	const limit = raised.length + FINDINGS_LIMIT;
	const isSeen = (named) => named === path || change.otherLocales.some(({ after }) => after?.path === named);
	try {
		for (const finding of rule.check(change, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, isSeen));
		}
	} catch (error) {
		raised.push(raiseCrash(id, path, error));
	}
}

// src/engine/judge-by-change-rules.ts
async function judgeByChangeRules(project, rules, { sides, pairing }) {
	if (rules.length === 0) return [];
	const records = new LocaleVersions(sides, pairing);
	const raised = {
		head: [],
		base: []
	};
	for (const pair of pairing.pairs) {
		const own = pair.after ?? pair.before;
		if (own?.member.isRequested !== true) continue;
		const change = createSeedChange(pair, await records.others(own.identity));
		const found = runChangeRules(project, rules, change, own);
		(pair.after === void 0 ? raised.base : raised.head).push(...found);
	}
	return [...await sides.head.judge(raised.head), ...await sides.base.judge(raised.base)];
}
const OTHERS_LIMIT = 50;
var LocaleVersions = class {
	#sides;
	#versions;
	#changes = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	constructor(sides, pairing) {
		this.#sides = sides;
		this.#versions = groupByRecord(listVersions(sides, pairing));
	}
	async others(own) {
		const record = keyOf$2(own);
		if (record === void 0) return [];
		const key = JSON.stringify([record, own.locale]);
		const others = this.#others.get(key) ?? await this.#compare(record, own.locale);
		this.#others.set(key, others);
		return others;
	}
	async #compare(record, locale) {
		const changes = [];
		for (const version of this.#versions.get(record) ?? []) {
			if (version.identity.locale === locale) continue;
			const change = await this.#changeOf(version);
			const readLocale = (change.after ?? change.before)?.locale;
			if (readLocale === void 0 || readLocale === locale) continue;
			changes.push(change);
			if (changes.length === OTHERS_LIMIT) break;
		}
		return changes;
	}
	async #changeOf(version) {
		const change = this.#changes.get(version) ?? createSeedChange(version.pair ?? await this.#loadUntouched(version.identity), []);
		this.#changes.set(version, change);
		return change;
	}
	async #loadUntouched({ path }) {
		const loaded = await this.#sides.head.shelf.load(path);
		return {
			before: loaded,
			after: loaded
		};
	}
};
function listVersions({ head }, { pairs }) {
	const byPath = new Map(pairs.map((pair) => [pair.after?.identity.path, pair]));
	const present = [...head.facts.values()].map(({ identity }) => {
		return {
			identity,
			pair: byPath.get(identity.path)
		};
	});
	const deleted = pairs.flatMap((pair) => {
		const { before, after } = pair;
		return before === void 0 || after !== void 0 ? [] : [{
			identity: before.identity,
			pair
		}];
	});
	return [...present, ...deleted];
}
function groupByRecord(all) {
	const records = /* @__PURE__ */ new Map();
	for (const version of all) {
		const key = keyOf$2(version.identity);
		if (key === void 0) continue;
		const known = records.get(key);
		if (known === void 0) records.set(key, [version]);
		else known.push(version);
	}
	for (const versions of records.values()) versions.sort((a, b) => compareText(a.identity.path, b.identity.path));
	return records;
}
function keyOf$2({ collection, id, locale }) {
	return id === void 0 || locale === void 0 ? void 0 : JSON.stringify([collection, id]);
}

// src/engine/across-seeds.ts
function sortAcrossSeeds(head, base, changedPaths) {
	const isComparable = (raised) => !isCrash(raised) && !changedPaths.has(raised.finding.in);
	const before = /* @__PURE__ */ new Map();
	for (const raised of base) {
		if (!isComparable(raised)) continue;
		const key = keyOf$1(raised);
		const same = before.get(key);
		if (same === void 0) before.set(key, [raised]);
		else same.push(raised);
	}
	const gone = new Set(base);
	const lasting = [];
	const rest = [];
	for (const raised of head) {
		const same = isComparable(raised) ? before.get(keyOf$1(raised))?.pop() : void 0;
		if (same !== void 0) gone.delete(same);
		(same === void 0 ? rest : lasting).push(raised);
	}
	return {
		lasting,
		head: rest,
		base: [...gone]
	};
}
function keyOf$1(raised) {
	const { meta, finding } = raised;
	const { in: path, message, data, at, key, part, span } = finding;
	return JSON.stringify([
		meta.id,
		ruleOf(raised),
		message,
		data,
		path,
		at,
		key,
		part,
		span
	]);
}

// src/engine/order.ts
const SEVERITIES = [
	"info",
	"warning",
	"error"
];
function compareDiagnostics(a, b) {
	return compareText(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}

// src/engine/leave-out-told.ts
function leaveOutTold(items, rules, others = []) {
	const preferred = findPreferred(rules);
	const wanted = new Set([...preferred.values()].flat());
	const said = /* @__PURE__ */ new Map();
	const hear = ({ rule, severity }, { path, pointer }) => {
		if (pointer === null || !wanted.has(rule)) return;
		const key = keyOf(rule, path, pointer);
		said.set(key, Math.max(said.get(key) ?? -1, SEVERITIES.indexOf(severity)));
	};
	for (const { told } of items) hear(told, told);
	for (const { told } of others) for (const place of [told, ...told.related]) hear(told, place);
	return items.filter(({ told: { rule, path, pointer, severity } }) => {
		if (pointer === null) return true;
		return !(preferred.get(rule) ?? []).some((other) => {
			return (said.get(keyOf(other, path, pointer)) ?? -1) >= SEVERITIES.indexOf(severity);
		});
	});
}
function keyOf(rule, path, pointer) {
	return `${rule}\0${path}\0${pointer}`;
}
function findPreferred(rules) {
	const direct = new Map(rules.map(({ meta }) => [meta.id, meta.yieldsTo ?? []]));
	const reach = (id) => {
		const reached = new Set(direct.get(id));
		for (const other of reached) for (const next of direct.get(other) ?? []) reached.add(next);
		return reached;
	};
	const yielding = [...direct].filter(([, others]) => others.length > 0);
	return new Map(yielding.map(([id]) => [id, [...reach(id)].filter((other) => !reach(other).has(id))]));
}

// src/engine/judge-sides.ts
async function judgeSides({ rules }, sides, raised) {
	const { head, base, changedPaths, reportsAll } = sides;
	const across = sortAcrossSeeds(raised.head, raised.base, changedPaths);
	const isLasting = ({ told }) => !changedPaths.has(told.path);
	const lasting = reportsAll ? across.lasting.filter(head.isReported) : [];
	const found = {
		head: [...head.ofSeeds.filter((judged) => !isLasting(judged)), ...await head.judge(across.head.filter(head.isReported))],
		base: [...base.ofSeeds, ...await base.judge(across.base)],
		lasting: [...head.ofSeeds.filter(isLasting), ...await head.judge(lasting)]
	};
	const effects = [...found.head, ...found.base].filter(isLasting);
	const beside = await judgeBeside(head, across.lasting, new Set(effects.map(toPath)));
	const lastingOnes = [...found.lasting, ...beside];
	const ofHead = new Set(leaveOutTold([...found.head, ...lastingOnes], rules));
	const ofBase = new Set(leaveOutTold([...found.base, ...lastingOnes], rules));
	return {
		...found,
		lasting: found.lasting.filter((judged) => ofHead.has(judged)),
		isTold: (judged) => ofHead.has(judged) || ofBase.has(judged)
	};
}
async function judgeBeside(head, lasting, paths) {
	const raised = lasting.filter(({ finding }) => paths.has(finding.in));
	for (const loaded of (await head.shelf.loadAll(paths)).values()) raised.push(...await head.checkSeed(loaded));
	return head.judge(raised);
}
const toPath = ({ told }) => told.path;

// src/corpus/pair-similar.ts
const MAX_PAIRS_OF_A_LINE = 256;
const ENOUGH = .5;
const ENOUGH_FOR_RECORDS = .9;
function pairSimilar(before, after) {
	if (before.length === 0 || after.length === 0) return [];
	const texts = {
		before: before.map(readLines),
		after: after.map(readLines)
	};
	const taken = /* @__PURE__ */ new Set();
	return findCandidates(texts).flatMap(({ from, to }) => {
		if (taken.has(from) || taken.has(to)) return [];
		taken.add(from).add(to);
		return [{
			before: from.path,
			after: to.path
		}];
	});
}
const BREAKS = /[\r\n,.;!?，。；！？、]+/;
function readLines({ path, record, bytes = /* @__PURE__ */ new Uint8Array() }) {
	const counts = /* @__PURE__ */ new Map();
	for (const raw of decode(bytes).text.split(BREAKS)) {
		const line = raw.trim();
		if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	return {
		path,
		isRecord: record !== void 0,
		counts
	};
}
function findCandidates(texts) {
	const lines = findSharedLines(texts);
	const frequent = new Set(lines.filter(isFrequent).map(({ line }) => line));
	const weights = new Map([...texts.before, ...texts.after].map((text) => [text, weightOf(text, frequent)]));
	const largest = (a, b) => Math.max(weights.get(a) ?? 0, weights.get(b) ?? 0);
	return [...weighShared(lines.filter((line) => !isFrequent(line)))].flatMap(([from, partners]) => [...partners].map(([to, shared]) => ({
		from,
		to,
		similarity: shared / largest(from, to)
	}))).filter(isEnough).toSorted(compareCandidates);
}
function isEnough({ from, to, similarity }) {
	return similarity >= (from.isRecord && to.isRecord ? ENOUGH_FOR_RECORDS : ENOUGH);
}
function isFrequent({ before, after }) {
	return before.length * after.length > MAX_PAIRS_OF_A_LINE;
}
function findSharedLines({ before, after }) {
	const known = indexLines(before, new Set(after.flatMap(({ counts }) => [...counts.keys()])));
	return [...indexLines(after, known)].map(([line, texts]) => {
		return {
			line,
			before: known.get(line) ?? [],
			after: texts
		};
	});
}
function indexLines(texts, known) {
	const index = /* @__PURE__ */ new Map();
	for (const text of texts) for (const line of text.counts.keys()) {
		if (!known.has(line)) continue;
		const holders = index.get(line);
		if (holders === void 0) index.set(line, [text]);
		else holders.push(text);
	}
	return index;
}
function weightOf({ counts }, frequent) {
	let weight = 0;
	for (const [line, count] of counts) if (!frequent.has(line)) weight += count * line.length;
	return weight;
}
function weighShared(lines) {
	const shared = /* @__PURE__ */ new Map();
	for (const { line, before, after } of lines) for (const from of before) {
		const partners = shared.get(from) ?? /* @__PURE__ */ new Map();
		shared.set(from, partners);
		for (const to of after) {
			const count = Math.min(from.counts.get(line) ?? 0, to.counts.get(line) ?? 0);
			partners.set(to, (partners.get(to) ?? 0) + count * line.length);
		}
	}
	return shared;
}
function compareCandidates(a, b) {
	return b.similarity - a.similarity || compareText(a.from.path, b.from.path) || compareText(a.to.path, b.to.path);
}

// src/corpus/pair-seeds.ts
const SIGNS = [
	({ record, path }) => withRecord(record, path),
	toRecordAndBytes,
	({ record }) => record,
	({ path }) => path,
	({ bytes }) => toKey(bytes)
];
function pairSeeds(before, after) {
	const unpaired = {
		before: toMap(before),
		after: toMap(after)
	};
	const pairs = [];
	const add = (matches) => {
		for (const { before: from, after: to } of matches) {
			if (from !== void 0) unpaired.before.delete(from);
			if (to !== void 0) unpaired.after.delete(to);
		}
		pairs.push(...matches);
	};
	const isIn = (versions) => (path) => versions.has(path);
	const [wasThere, isThere] = [isIn(toMap(before)), isIn(toMap(after))];
	add(pairByKey({
		...unpaired,
		after: without(unpaired.after, wasThere)
	}, toRecordAndBytes));
	add(pairByKey({
		...unpaired,
		before: without(unpaired.before, isThere)
	}, toRecordAndBytes));
	for (const sign of SIGNS) add(pairByKey(unpaired, sign));
	add(pairSimilar([...unpaired.before.values()], [...unpaired.after.values()]));
	add([...unpaired.before.keys()].map((path) => ({
		before: path,
		after: void 0
	})));
	add([...unpaired.after.keys()].map((path) => ({
		before: void 0,
		after: path
	})));
	return pairs.toSorted(comparePairs);
}
function without(versions, isExcluded) {
	return new Map([...versions].filter(([path]) => !isExcluded(path)));
}
function toMap(versions) {
	const sorted = versions.toSorted((a, b) => compareText(a.path, b.path));
	return new Map(sorted.map((version) => [version.path, version]));
}
function pairByKey({ before, after }, keyOf) {
	if (before.size === 0 || after.size === 0) return [];
	const waiting = /* @__PURE__ */ new Map();
	for (const version of [...before.values()].toReversed()) {
		const key = keyOf(version);
		if (key === void 0) continue;
		const others = waiting.get(key);
		if (others === void 0) waiting.set(key, [version]);
		else others.push(version);
	}
	return [...after.values()].flatMap((version) => {
		const key = keyOf(version);
		const partner = key === void 0 ? void 0 : waiting.get(key)?.pop();
		return partner === void 0 ? [] : [{
			before: partner.path,
			after: version.path
		}];
	});
}
function toRecordAndBytes({ record, bytes }) {
	return withRecord(record, toKey(bytes));
}
function withRecord(record, key) {
	if (record === void 0 || key === void 0) return void 0;
	return `${record.length}:${record}${key}`;
}
function toKey(bytes) {
	if (bytes === void 0) return void 0;
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function comparePairs(a, b) {
	return compareText(a.after ?? a.before ?? "", b.after ?? b.before ?? "") || compareText(a.before ?? "", b.before ?? "");
}

// src/engine/pairing.ts
async function pairSides({ head, base, changedPaths }) {
	const before = await base.shelf.loadAll(changedPaths);
	const after = await head.shelf.loadAll(changedPaths);
	const byPathBefore = /* @__PURE__ */ new Map();
	return {
		pairs: pairSeeds(toVersions(before, base.shelf), toVersions(after, head.shelf)).map((paths) => {
			const pair = {
				before: before.get(paths.before ?? ""),
				after: after.get(paths.after ?? "")
			};
			if (paths.before !== void 0) byPathBefore.set(paths.before, pair);
			return pair;
		}),
		pairOf: (path) => byPathBefore.get(path),
		pathNow: ({ told }) => byPathBefore.get(told.path)?.after?.identity.path ?? told.path,
		recordNow({ told, record }) {
			const partner = byPathBefore.get(told.path)?.after;
			return partner === void 0 ? record : recordOf(partner);
		}
	};
}
function toVersions(seeds, shelf) {
	return [...seeds].map(([path, loaded]) => {
		const file = shelf.fileAt(path);
		return {
			path,
			record: loaded.identity.id === void 0 ? void 0 : recordOf(loaded),
			bytes: file !== void 0 && "bytes" in file ? file.bytes : void 0
		};
	});
}

// src/engine/verdicts.ts
function findVerdicts(head, base, { pathNow, recordNow, isAcrossSeeds }) {
	const comparison = new Comparison(toSubjects(head, ({ told }) => told.path, ({ record }) => record), toSubjects(base, pathNow, recordNow));
	const toShared = ({ judged, record }) => isAcrossSeeds(judged.told.rule) ? `${record}\0${judged.problem}` : void 0;
	for (const mayBeGraver of [false, true]) for (const toKey of [
		toSpot,
		toProblem,
		toMessage,
		toPlace,
		toShared
	]) comparison.match(toKey, mayBeGraver);
	return comparison.finish();
}
const toSpot = ({ judged: { problem, context, told }, path }) => [
	path,
	problem,
	context,
	told.message
].join("\0");
const toProblem = ({ judged, path }) => `${path}\0${judged.problem}`;
const toMessage = (subject) => {
	const place = toPlace(subject);
	return place && `${place}\0${subject.judged.told.messageId}`;
};
const toPlace = ({ judged: { place, told }, path }) => place === void 0 ? void 0 : `${path}\0${told.rule}\0${place}`;
function toSubjects(all, toPath, toRecord) {
	return all.map((judged) => ({
		judged,
		path: toPath(judged),
		record: toRecord(judged)
	})).toSorted((a, b) => compareText(a.path, b.path) || a.judged.told.span.start - b.judged.told.span.start || compareText(a.judged.problem, b.judged.problem));
}
var Comparison = class {
	#existing = [];
	#graver = [];
	#formerOf = /* @__PURE__ */ new Map();
	#head;
	#base;
	constructor(head, base) {
		this.#head = head;
		this.#base = base;
	}
	match(toKey, mayBeGraver) {
		const candidates = new Candidates(this.#base, toKey);
		const left = [];
		for (const subject of this.#head) {
			const key = toKey(subject);
			const former = key === void 0 ? void 0 : candidates.take(key, subject, mayBeGraver);
			if (former === void 0) {
				left.push(subject);
				continue;
			}
			this.#formerOf.set(subject.judged, former.judged);
			(mayBeGraver ? this.#graver : this.#existing).push(subject.judged);
		}
		this.#head = left;
		this.#base = candidates.finish();
	}
	finish() {
		return {
			introduced: [...this.#graver, ...this.#head.map(({ judged }) => judged)],
			existing: this.#existing,
			fixed: this.#base.map(({ judged }) => judged),
			formerOf: this.#formerOf
		};
	}
};
var Candidates = class {
	#all;
	#taken = /* @__PURE__ */ new Set();
	#byKey = /* @__PURE__ */ new Map();
	constructor(all, toKey) {
		this.#all = all;
		for (const subject of all.toReversed()) {
			const key = toKey(subject);
			if (key === void 0) continue;
			const slot = slotOf(key, subject.judged.told.severity);
			const known = this.#byKey.get(slot);
			if (known === void 0) this.#byKey.set(slot, [subject]);
			else known.push(subject);
		}
	}
	take(key, { judged }, mayBeGraver) {
		const own = SEVERITIES.indexOf(judged.told.severity);
		const before = mayBeGraver ? SEVERITIES.slice(0, own).toReversed() : SEVERITIES.slice(own);
		for (const severity of before) {
			const subject = this.#byKey.get(slotOf(key, severity))?.pop();
			if (subject === void 0) continue;
			this.#taken.add(subject);
			return subject;
		}
	}
	finish() {
		return this.#taken.size === 0 ? this.#all : this.#all.filter((subject) => !this.#taken.has(subject));
	}
};
function slotOf(key, severity) {
	return `${severity}\0${key}`;
}

// src/engine/judge-change.ts
async function judgeChange(project, rules, sides) {
	await sides.head.checkFormerSeeds(new Set(sides.base.linted));
	const raised = checkBothSides(rules.corpus, sides);
	const found = await judgeSides(project, sides, raised);
	const pairing = await pairSides(sides);
	const isUnknown = (judged) => isCrashTold(judged) || isExcessTold(judged) && sides.changedPaths.has(judged.told.path);
	const isKnown = (judged) => !isUnknown(judged);
	const suppressed = await openSuppressed(project, sides, {
		head: found.head.filter(found.isTold),
		base: found.base.filter(found.isTold),
		lasting: found.lasting
	});
	const { notices = {
		head: [],
		base: []
	}, tell = toDiagnostic } = suppressed ?? {};
	const isTold = (judged) => found.isTold(judged) || isSuppressionRule(judged.told.rule);
	const corpusIds = new Set(rules.corpus.map(({ meta }) => meta.id));
	const verdicts = findVerdicts([...found.head.filter(isKnown), ...notices.head], [...found.base.filter(isKnown), ...notices.base], {
		...pairing,
		isAcrossSeeds: (id) => corpusIds.has(id)
	});
	const news = verdicts.introduced.filter(isTold);
	const introduced = await explainCauses(news, pairing, sides);
	const ofChange = await judgeByChangeRules(project, rules.change, {
		sides,
		pairing
	});
	const mended = verdicts.fixed.map((judged) => toHeadPaths(judged, pairing));
	const told = leaveOutTold(ofChange, project.rules, [...introduced, ...mended]);
	const isWanted = (judged) => isReadNow(judged, pairing) && isRequestedBefore(judged, pairing, sides);
	const unknown = [...found.head, ...found.lasting].filter(isUnknown);
	const toPresent = (judged, verdict, former) => {
		return {
			diagnostic: tell(judged, verdict, former),
			former
		};
	};
	const { formerOf } = verdicts;
	const present = [
		...introduced.map((judged, index) => toPresent(judged, "introduced", formerOf.get(news[index] ?? judged))),
		...verdicts.existing.filter(isTold).map((judged) => toPresent(judged, "existing", formerOf.get(judged))),
		...found.lasting.filter(isKnown).map((judged) => toPresent(judged, "existing", judged))
	];
	const fixed = verdicts.fixed.filter((judged) => isTold(judged) && isWanted(judged));
	return {
		diagnostics: [
			...present.map(({ diagnostic }) => diagnostic),
			...[...told, ...unknown].map((judged) => tell(judged, "introduced", void 0)),
			...fixed.map((judged) => toDiagnostic(judged, "fixed"))
		],
		growth: countGrowth(present, fixed, suppressed?.wasAccepted),
		deletedCount: pairing.pairs.filter(({ before, after }) => after === void 0 && before?.member.isRequested === true).length,
		hasCrashed: raised.head.some(isCrash) || [...unknown, ...ofChange].some(isCrashTold),
		chains: findChains(sides, pairing.pairs, rules.corpus),
		formerTexts: new Map(pairing.pairs.flatMap(toFormerText))
	};
}
async function openSuppressed(project, sides, found) {
	if (![project.acceptance, sides.acceptance].some((each) => each?.suppressions !== void 0) && sides.head.noted.size + sides.base.noted.size === 0) return void 0;
	const { suppressSides } = await import("./engine-suppressions-suppress-sides.js");
	return suppressSides(project, sides, found);
}
function toFormerText({ before, after }) {
	return after === void 0 ? [] : [[after.identity.path, before?.document.text ?? ""]];
}
function isReadNow({ told }, { pairOf }) {
	const after = pairOf(told.path)?.after;
	return after === void 0 || after.seed !== void 0;
}
function isRequestedBefore({ told }, { pairOf }, { base }) {
	return [base.shelf.fileAt(told.path)?.member, pairOf(told.path)?.after?.member].some((member) => member?.isRequested === true);
}
function toHeadPaths(judged, { pairOf }) {
	const toHead = (place) => {
		const path = pairOf(place.path)?.after?.identity.path ?? place.path;
		return {
			...place,
			path
		};
	};
	const { told } = judged;
	return {
		...judged,
		told: {
			...toHead(told),
			related: told.related.map(toHead)
		}
	};
}

// src/engine/rule-sets.ts
function toRuleSets({ config, rules }, tracesChains = false) {
	const active = findActiveRules(config, rules);
	const corpus = active.filter((rule) => rule.scope === "corpus");
	return {
		seed: active.filter((rule) => rule.scope === "seed"),
		corpus: tracesChains ? [...corpus, relationFacts] : corpus,
		change: active.filter((rule) => rule.scope === "change")
	};
}

// src/engine/shelf.ts
const KEPT_LIMIT = 4096;
var SeedShelf = class {
	#files = /* @__PURE__ */ new Map();
	#kept = /* @__PURE__ */ new Map();
	#options;
	constructor(options) {
		this.#options = options;
	}
	put(file, loaded) {
		const { path } = file.member;
		this.#files.set(path, file);
		if (this.#kept.size < KEPT_LIMIT && this.#options.isChanged(path)) this.#kept.set(path, loaded);
	}
	fileAt(path) {
		const { isChanged, fallback } = this.#options;
		return this.#files.get(path) ?? (isChanged(path) ? void 0 : fallback?.fileAt(path));
	}
	async load(path) {
		const file = this.fileAt(path);
		return this.#kept.get(path) ?? (file && loadSeed(file));
	}
	async loadAll(paths) {
		const loaded = /* @__PURE__ */ new Map();
		for (const path of paths) {
			const seed = await this.load(path);
			if (seed !== void 0) loaded.set(path, seed);
		}
		return loaded;
	}
};

// src/seed/body/plugins.ts
const bracket = /\[/;
const emphasis = /[*_]/;
const heading = /#|^[ \t>]*[=-]/m;
const lintPlugins = {
	"emphasis-marker": {
		load: () => import("./remark-lint-emphasis-marker.js"),
		sign: emphasis
	},
	"fenced-code-flag": {
		load: () => import("./remark-lint-fenced-code-flag.js"),
		sign: /```|~~~/
	},
	"final-definition": {
		load: () => import("./remark-lint-final-definition.js"),
		sign: bracket
	},
	"hard-break-spaces": {
		load: () => import("./remark-lint-hard-break-spaces.js"),
		sign: / {2}$/m
	},
	"heading-increment": {
		load: () => import("./remark-lint-heading-increment.js"),
		sign: heading
	},
	"heading-style": {
		load: () => import("./remark-lint-heading-style.js"),
		sign: heading
	},
	"maximum-heading-length": {
		load: () => import("./remark-lint-maximum-heading-length.js"),
		sign: heading
	},
	"no-blockquote-without-marker": {
		load: () => import("./remark-lint-no-blockquote-without-marker.js"),
		sign: />/
	},
	"no-duplicate-defined-urls": {
		load: () => import("./remark-lint-no-duplicate-defined-urls.js"),
		sign: bracket
	},
	"no-duplicate-definitions": {
		load: () => import("./remark-lint-no-duplicate-definitions.js"),
		sign: bracket
	},
	"no-duplicate-headings": {
		load: () => import("./remark-lint-no-duplicate-headings.js"),
		sign: heading
	},
	"no-emphasis-as-heading": {
		load: () => import("./remark-lint-no-emphasis-as-heading.js"),
		sign: emphasis
	},
	"no-empty-url": {
		load: () => import("./remark-lint-no-empty-url.js"),
		sign: bracket
	},
	"no-heading-content-indent": {
		load: () => import("./remark-lint-no-heading-content-indent.js"),
		sign: heading
	},
	"no-heading-like-paragraph": {
		load: () => import("./remark-lint-no-heading-like-paragraph.js"),
		sign: /#{7}/
	},
	"no-heading-punctuation": {
		load: () => import("./remark-lint-no-heading-punctuation.js"),
		sign: heading
	},
	"no-multiple-toplevel-headings": {
		load: () => import("./remark-lint-no-multiple-toplevel-headings.js"),
		sign: heading
	},
	"no-reference-like-url": {
		load: () => import("./remark-lint-no-reference-like-url.js"),
		sign: bracket
	},
	"no-shell-dollars": {
		load: () => import("./remark-lint-no-shell-dollars.js"),
		sign: /\$/
	},
	"no-shortcut-reference-image": {
		load: () => import("./remark-lint-no-shortcut-reference-image.js"),
		sign: bracket
	},
	"no-shortcut-reference-link": {
		load: () => import("./remark-lint-no-shortcut-reference-link.js"),
		sign: bracket
	},
	"no-undefined-references": {
		load: () => import("./remark-lint-no-undefined-references.js"),
		sign: bracket
	},
	"no-unneeded-full-reference-link": {
		load: () => import("./remark-lint-no-unneeded-full-reference-link.js"),
		sign: bracket
	},
	"no-unused-definitions": {
		load: () => import("./remark-lint-no-unused-definitions.js"),
		sign: bracket
	},
	"strong-marker": {
		load: () => import("./remark-lint-strong-marker.js"),
		sign: emphasis
	},
	"unordered-list-marker-style": {
		load: () => import("./remark-lint-unordered-list-marker-style.js"),
		sign: /[-*+]/
	}
};

// src/seed/body/lint-body.ts
var BodyLinter = class {
	#plugins = /* @__PURE__ */ new Map();
	#runs = /* @__PURE__ */ new Map();
	#missing = /* @__PURE__ */ new Set();
	#remark;
	lint(body, options) {
		const wanted = findWanted(body.source, options);
		if (wanted.length === 0) return [];
		const unknown = wanted.filter(([name]) => !this.#plugins.has(name));
		for (const [name] of unknown) this.#missing.add(name);
		if (unknown.length > 0 || this.#remark === void 0) return [];
		const key = JSON.stringify(wanted);
		const run = this.#runs.get(key) ?? this.#remark.compose(wanted, this.#plugins);
		this.#runs.set(key, run);
		return runOn(body, run, this.#remark.createFile(body.source), wanted);
	}
	load() {
		return this.#missing.size === 0 ? void 0 : this.#load();
	}
	async #load() {
		const names = [...this.#missing];
		this.#missing.clear();
		this.#remark ??= await loadRemark();
		const modules = await Promise.all(names.map((name) => lintPlugins[name].load()));
		for (const [index, name] of names.entries()) this.#plugins.set(name, modules[index]?.default);
	}
};
async function loadRemark() {
	const [{ remark }, { VFile }] = await Promise.all([import("./remark.js"), import("./vfile2.js")]);
	return {
		createFile: (source) => new VFile(source),
		compose(wanted, plugins) {
			const processor = remark();
			for (const [name, option] of wanted) {
				const plugin = plugins.get(name);
				if (plugin !== void 0) processor.use(plugin, ["on", option === true ? null : option]);
			}
			processor.freeze();
			return (tree, file) => {
				processor.runSync(tree, file);
			};
		}
	};
}
function findWanted(source, options) {
	return Object.entries(options).filter(([name, option]) => option !== false && lintPlugins[name].sign.test(source));
}
function runOn(body, run, file, wanted) {
	const failures = [];
	file.fail = (cause) => {
		failures.push(cause instanceof Error ? cause.message : String(cause));
		throw new Error(failures[0]);
	};
	run(withoutComments(body.tree), file);
	if (failures[0] !== void 0) throw new Error(failures[0]);
	return file.messages.flatMap(({ ruleId, reason, place }) => {
		const plugin = wanted.find(([name]) => name === ruleId)?.[0];
		return plugin === void 0 ? [] : [{
			plugin,
			reason,
			span: toSpan(place, body.source)
		}];
	}).toSorted((a, b) => a.span.start - b.span.start);
}
function withoutComments(tree) {
	const isComment = (node) => node.type === "definition" && (node.url === "" || node.url === "#") && node.title !== null;
	return tree.children.some(isComment) ? {
		...tree,
		children: tree.children.filter((node) => !isComment(node))
	} : tree;
}
function toSpan(place, source) {
	if (place === void 0) return {
		start: 0,
		end: source.length
	};
	if ("start" in place) return {
		start: place.start.offset ?? 0,
		end: place.end.offset ?? 0
	};
	const start = place.offset ?? 0;
	const length = source.slice(start).search(/[\r\n]/);
	return {
		start,
		end: length < 0 ? source.length : start + length
	};
}

// src/engine/facts.ts
var FactCollector = class {
	#project;
	#rules;
	#contexts = /* @__PURE__ */ new Map();
	constructor(project, rules) {
		this.#project = project;
		this.#rules = rules;
	}
	collect(loaded) {
		const { seed, identity } = loaded;
		const { collection } = loaded.member;
		const { path, id, locale } = identity;
		const crashes = [];
		return {
			identity: {
				path,
				collection: identity.collection,
				id,
				locale
			},
			isParsed: seed !== void 0,
			collection,
			facts: seed === void 0 ? [] : this.#collectAll(seed, loaded, crashes),
			crashes
		};
	}
	#collectAll(seed, loaded, crashes) {
		const { times } = this.#project;
		const contexts = this.#contextsOf(loaded);
		return this.#rules.map((rule, index) => {
			const context = contexts[index];
			try {
				if (times === void 0) return toFact(rule.collect(seed, context));
				return times.measure(rule.meta.id, () => toFact(rule.collect(seed, context)));
			} catch (error) {
				crashes.push(raiseCrash(rule.meta.id, seed.path, error));
				return;
			}
		});
	}
	#contextsOf(loaded) {
		const { config } = this.#project;
		const usual = this.#usualOf(loaded.member.collection);
		if (!this.#rules.some(({ meta }) => config.overridesByRule.has(meta.id))) return usual;
		return usual.map((context, index) => {
			const ruleId = this.#rules[index]?.meta.id ?? "";
			if (!config.overridesByRule.has(ruleId)) return context;
			return {
				...context,
				options: settingOf(config, ruleId, loaded).options
			};
		});
	}
	#usualOf(collection) {
		const known = this.#contexts.get(collection);
		if (known !== void 0) return known;
		const { config, today } = this.#project;
		const contexts = this.#rules.map(({ meta }) => {
			return {
				options: config.rules.get(meta.id)?.options ?? {},
				today,
				collection
			};
		});
		this.#contexts.set(collection, contexts);
		return contexts;
	}
};
function toFact(value) {
	if (value instanceof Promise) throw new TypeError("`collect` must not be async");
	return value;
}
function joinFacts(rules, seeds) {
	const sorted = [...seeds].toSorted((a, b) => compareText(a.identity.path, b.identity.path));
	const unread = sorted.filter(({ isParsed }) => !isParsed);
	return {
		identities: sorted.map(({ identity }) => identity),
		unread: unread.map(({ identity }) => identity),
		collections: new Map(sorted.map(({ collection }) => [collection.name, collection])),
		byRule: new Map(rules.map((rule, index) => [rule, groupByCollection(index, sorted)])),
		crashes: sorted.flatMap(({ crashes }) => crashes)
	};
}
function groupByCollection(ruleIndex, seeds) {
	const groups = /* @__PURE__ */ new Map();
	for (const { identity, facts } of seeds) {
		const fact = facts[ruleIndex];
		if (fact === void 0) continue;
		const { path, collection, id, locale } = identity;
		const group = groups.get(collection);
		const owned = {
			path,
			collection,
			id,
			locale,
			fact
		};
		if (group === void 0) groups.set(collection, [owned]);
		else group.push(owned);
	}
	return groups;
}

// src/engine/impossible-place.ts
function refuseImpossible(raised, loaded, isOfHouse) {
	const { meta, finding, textSpan } = raised;
	if (textSpan !== void 0) return raised;
	const problem = (isOfHouse ? findAbsentItem(finding, loaded) : void 0) ?? findImpossiblePlace(finding, loaded);
	if (problem === void 0) return raised;
	const data = {
		rule: meta.id,
		problem
	};
	return {
		meta: ruleCrashed,
		finding: {
			in: finding.in,
			message: "misplaced",
			data
		}
	};
}
function findImpossiblePlace({ related = [], ...finding }, loaded) {
	const own = related.filter((place) => place.in === void 0);
	for (const place of [finding, ...own]) {
		const problem = findSpanProblem(place, loaded) ?? findPointerProblem(place, loaded);
		if (problem !== void 0) return problem;
	}
}
function findSpanProblem({ span }, { document }) {
	if (span === void 0) return void 0;
	const length = document.text.length - document.bodyStart;
	if (span.end <= length) return void 0;
	return `\`span\` ends at ${span.end}, but the body has ${length} characters`;
}
function findPointerProblem(place, loaded) {
	const { at } = place;
	if (at === void 0 || at === "") return void 0;
	if (!at.startsWith("/")) return findFieldProblem(at, place, loaded);
	if (/~(?![01])/.test(at)) return `\`at\` is \`${at}\`, expected \`~0\` for a tilde in a pointer`;
	return findPartProblem(at, place, loaded);
}
function findFieldProblem(at, place, loaded) {
	const { fields } = loaded.identity;
	const pointer = Object.hasOwn(fields, at) ? fields[at] : void 0;
	if (pointer !== void 0) return findPartProblem(pointer, place, loaded);
	const { collection } = loaded.identity;
	return `\`at\` is \`${at}\`, which is no pointer, such as \`/${at}\`, and no field of \`${collection}\``;
}
function findAbsentItem({ at }, { document }) {
	if (at?.startsWith("/") !== true) return void 0;
	let value = document.data;
	let list = "";
	for (const key of parsePointer(at)) {
		const inner = getKey(value, key);
		if (isList(value) && inner === void 0 && /^\d+$/.test(key)) return `\`at\` is \`${at}\`, but the list at \`${list}\` has ${value.length} items`;
		list = `${list}/${key}`;
		value = inner;
	}
}
function findPartProblem(pointer, { part, key }, { document }) {
	if (part === void 0) return void 0;
	const text = textAt(document, {
		pointer,
		part: key === true ? "key" : "value"
	});
	if (text === void 0 || part.end <= text.length) return void 0;
	return `\`part\` ends at ${part.end}, but the text at \`${pointer}\` has ${text.length} characters`;
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

// src/engine/run-corpus-rules.ts
function runCorpusRules(project, rules, facts) {
	const records = createRecords(facts.identities, facts.unread);
	const paths = new Set(facts.identities.map(({ path }) => path));
	const raised = [...facts.crashes];
	for (const rule of rules) for (const context of contextsOf(project, rule, facts, records)) {
		const run = () => runRule$1(rule, context, (path) => paths.has(path));
		for (const item of project.times?.measure(rule.meta.id, run) ?? run()) raised.push(item);
	}
	return raised;
}
function* contextsOf({ config, today }, rule, { byRule, collections, unread }, records) {
	const groups = byRule.get(rule) ?? /* @__PURE__ */ new Map();
	let all;
	const everyone = () => all ??= [...groups.values()].flat().toSorted((a, b) => compareText(a.path, b.path));
	const factsOf = (name) => name === "*" ? everyone() : groups.get(name) ?? [];
	const collectionOf = (name) => collections.get(name);
	const options = config.rules.get(rule.meta.id)?.options ?? {};
	for (const [name, facts] of groups) {
		const collection = collections.get(name);
		if (collection === void 0) continue;
		yield {
			facts,
			factsOf,
			unread,
			collection,
			collectionOf,
			records,
			options,
			today
		};
	}
}
function runRule$1(rule, context, hasSeed) {
	const raised = [];
	const fallbackPath = context.facts[0]?.path ?? "";
	const counts = /* @__PURE__ */ new Map();
	try {
		for (const finding of rule.check(context)) {
			const count = (counts.get(finding.in) ?? 0) + 1;
			counts.set(finding.in, count);
			if (count <= 1e3) raised.push(raise(rule.meta, finding, fallbackPath, hasSeed));
			else if (count === 1e3 + 1) raised.push(raiseExcess(rule.meta.id, finding.in));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, pathOf(error, hasSeed) ?? fallbackPath, error));
	}
	return raised;
}
function pathOf(error, hasSeed) {
	const { path } = error instanceof Error ? error : {};
	return typeof path === "string" && hasSeed(path) ? path : void 0;
}

// src/engine/run-seed-rules.ts
function runSeedRules(run, loaded) {
	const raised = runRules(run, loaded);
	return run.bodyLinter.load()?.then(() => runSeedRules(run, loaded)) ?? raised;
}
function runRules({ calls, times }, loaded) {
	const { seed } = loaded;
	const raised = [];
	if (seed === void 0) return raised;
	for (const call of calls.of(loaded)) if (times === void 0) runRule(call, seed, raised);
	else times.measure(call.rule.meta.id, () => runRule(call, seed, raised));
	return raised;
}
function runRule({ rule, context }, seed, raised) {
	const { path } = seed;
	const limit = raised.length + FINDINGS_LIMIT;
	const isOwn = (named) => named === path;
	try {
		for (const finding of rule.check(seed, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(rule.meta.id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, isOwn));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, path, error));
	}
}

// src/engine/suppressions/directives.ts
const DIRECTIVE_MARK = "seedlint-disable";
function findDirectives({ document, seed }, known) {
	const { text, bodyStart } = document;
	if (seed === void 0 || !text.includes("seedlint-disable", bodyStart)) return [];
	const comments = findComments(seed, bodyStart, text);
	const lines = findLines(text, comments);
	return comments.map(({ span, words }, index) => ({
		span,
		line: lines[index] ?? {
			start: text.length,
			end: text.length
		},
		...readWords(words, known)
	}));
}
const MAX_DIRECTIVES = 1e3;
const COMMENT = /<!--\s{0,100}(seedlint-disable[^]{0,1000}?)-->/gu;
function findComments({ body }, bodyStart, text) {
	const comments = [];
	const open = [body.tree];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		open.push(...(node.children ?? []).toReversed());
		if (node.type !== "html") continue;
		const start = bodyStart + (node.position?.start.offset ?? 0);
		const source = text.slice(start, bodyStart + (node.position?.end.offset ?? 0));
		for (const { index, 0: all, 1: words = "" } of source.matchAll(COMMENT)) {
			if (comments.length === MAX_DIRECTIVES) return comments;
			comments.push({
				span: {
					start: start + index,
					end: start + index + all.length
				},
				words: words.trim()
			});
		}
	}
	return comments;
}
function findLines(text, comments) {
	const lines = [];
	let next = comments.length;
	for (let index = comments.length - 1; index >= 0; index -= 1) {
		const line = findText(text, comments[index]?.span.end ?? 0);
		while ((comments[next - 1]?.span.start ?? -1) >= line.start) next -= 1;
		const start = comments[next]?.span.start ?? text.length;
		const isOwn = start < line.end && text.slice(line.start, start).trim() === "";
		lines[index] = (isOwn ? lines[next] : void 0) ?? line;
	}
	return lines;
}
function findText(text, from) {
	for (let start = nextLine(text, from); start < text.length; start = nextLine(text, start)) {
		const end = lineEnd(text, start);
		if (text.slice(start, end).trim() !== "") return {
			start,
			end
		};
	}
	return {
		start: text.length,
		end: text.length
	};
}
function lineEnd(text, from) {
	const at = text.indexOf("\n", from);
	return at === -1 ? text.length : at;
}
function nextLine(text, from) {
	return Math.min(text.length, lineEnd(text, from) + 1);
}
const NEXT_LINE = "seedlint-disable-next-line";
const DASH = /--+|[—–]+/u;
function readWords(words, known) {
	const [name = ""] = /^[\w-]*?(?=--|[^\w-]|$)/u.exec(words) ?? [];
	if (name !== NEXT_LINE) return {
		rules: [],
		reason: "",
		problems: [`unknown directive \`${name}\`; expected \`${NEXT_LINE}\``]
	};
	const rest = words.slice(name.length);
	const dash = DASH.exec(rest);
	const reason = dash === null ? "" : rest.slice(dash.index + dash[0].length).trim();
	const named = rest.slice(0, dash?.index).split(/[\s,，、]+/u).filter((id) => id !== "");
	const problems = named.flatMap((id) => {
		const problem = findRuleProblem(id, known);
		return problem === void 0 ? [] : [toProblemText(problem)];
	});
	if (named.length === 0) problems.push("it names no rule");
	if (reason === "") problems.push("it gives no reason; write `-- why it is accepted` after the rules");
	const rules = reason === "" ? [] : named.filter((id) => findRuleProblem(id, known) === void 0);
	return {
		rules: [...new Set(rules)],
		reason,
		problems
	};
}

// src/engine/seed-calls.ts
var SeedCalls = class {
	#project;
	#rules;
	#bodyLinter;
	#hasOverrides;
	#usual = /* @__PURE__ */ new Map();
	#loaded;
	#violations;
	constructor(project, rules, bodyLinter) {
		this.#project = project;
		this.#rules = rules;
		this.#bodyLinter = bodyLinter;
		this.#hasOverrides = rules.some(({ meta }) => project.config.overridesByRule.has(meta.id));
	}
	of(loaded) {
		this.#loaded = loaded;
		this.#violations = void 0;
		const usual = this.#usualOf(loaded.member.collection);
		return this.#hasOverrides ? usual.flatMap((call) => this.#overlay(call, loaded)) : usual;
	}
	#usualOf(collection) {
		const known = this.#usual.get(collection);
		if (known !== void 0) return known;
		const { config, today, validators } = this.#project;
		const shared = {
			today,
			collection,
			violations: this.#readViolations,
			lintBody: this.#lintBody,
			schema: validators.get(collection.name)?.schema
		};
		const calls = this.#rules.map((rule) => {
			const options = config.rules.get(rule.meta.id)?.options ?? {};
			return {
				rule,
				context: {
					...shared,
					options
				}
			};
		});
		this.#usual.set(collection, calls);
		return calls;
	}
	#overlay(call, loaded) {
		const { rule, context } = call;
		const { level, options } = settingOf(this.#project.config, rule.meta.id, loaded);
		if (level === "off") return [];
		return [options === context.options ? call : {
			rule,
			context: {
				...context,
				options
			}
		}];
	}
	#readViolations = () => {
		if (this.#loaded === void 0) return [];
		const { member, document } = this.#loaded;
		const validate = this.#project.validators.get(member.collection.name);
		return this.#violations ??= validate?.(document.data) ?? [];
	};
	#lintBody = (plugins) => {
		const body = this.#loaded?.seed?.body;
		return body === void 0 ? [] : this.#bodyLinter.lint(body, plugins);
	};
};

// src/engine/side.ts
var Side = class {
	shelf;
	linted = [];
	skipped = [];
	ofSeeds = [];
	texts = /* @__PURE__ */ new Map();
	facts = /* @__PURE__ */ new Map();
	noted = /* @__PURE__ */ new Map();
	#project;
	#rules;
	#collector;
	#bodyLinter = new BodyLinter();
	#calls;
	constructor(project, rules, shelf) {
		this.shelf = shelf;
		this.#project = project;
		this.#rules = rules;
		this.#collector = new FactCollector(project, rules.corpus);
		this.#calls = new SeedCalls(project, rules.seed, this.#bodyLinter);
	}
	async read(files, isChecked) {
		for await (const file of files) {
			const loading = loadSeed(file);
			const loaded = loading instanceof Promise ? await loading : loading;
			this.facts.set(file.member.path, this.#collector.collect(loaded));
			this.shelf.put(file, loaded);
			if (!isChecked(file.member) || !this.#admit(loaded)) continue;
			this.#note(loaded);
			const raised = this.checkSeed(loaded);
			this.#judgeSeed(raised instanceof Promise ? await raised : raised, loaded);
		}
	}
	async checkFormerSeeds(paths) {
		const former = this.skipped.map(({ path }) => path).filter((path) => paths.has(path));
		if (former.length === 0) return;
		const rest = this.skipped.filter(({ path }) => !paths.has(path));
		this.skipped.splice(0, this.skipped.length, ...rest);
		for (const loaded of (await this.shelf.loadAll(former)).values()) {
			this.linted.push(loaded.identity.path);
			this.#note(loaded);
			this.#judgeSeed(await this.checkSeed(loaded), loaded);
		}
	}
	checkSeed(loaded) {
		const problems = raiseProblems(loaded);
		const run = {
			calls: this.#calls,
			bodyLinter: this.#bodyLinter,
			times: this.#project.times
		};
		const raised = runSeedRules(run, loaded);
		if (raised instanceof Promise) return raised.then((found) => [...problems, ...found]);
		return problems.length === 0 ? raised : [...problems, ...raised];
	}
	checkAcrossSeeds(rules = this.#rules.corpus) {
		if (rules.length === 0) return [];
		const facts = joinFacts(this.#rules.corpus, this.facts.values());
		return runCorpusRules(this.#project, rules, facts);
	}
	isReported = (raised) => isCrash(raised) || this.shelf.fileAt(raised.finding.in)?.member.isRequested === true;
	async judge(raised) {
		const loaded = await this.shelf.loadAll(pathsOf(raised));
		for (const seed of loaded.values()) this.#note(seed);
		return raised.flatMap((item) => {
			const own = loaded.get(item.finding.in);
			return own === void 0 ? [] : this.#judgeOne(item, own, (path) => loaded.get(path));
		});
	}
	#note(loaded) {
		const { document, identity } = loaded;
		if (!document.text.includes("seedlint-disable") || this.noted.has(identity.path)) return;
		const known = {
			ids: [...this.#project.config.rules.keys()],
			fixedIds: engineRuleIds
		};
		const directives = findDirectives(loaded, known);
		if (directives.length === 0) return;
		this.noted.set(identity.path, {
			loaded,
			directives
		});
		this.texts.set(identity.path, document.text);
	}
	#admit({ document, identity: { path } }) {
		const { isImplicit } = this.#project.config;
		const reason = isImplicit ? findSkipReason(path, document) : void 0;
		if (reason === void 0) this.linted.push(path);
		else this.skipped.push({
			path,
			reason
		});
		return reason === void 0;
	}
	#judgeSeed(raised, loaded) {
		const lookUp = (path) => path === loaded.identity.path ? loaded : void 0;
		for (const item of raised) this.ofSeeds.push(...this.#judgeOne(item, loaded, lookUp));
	}
	#judgeOne(item, own, lookUp) {
		const isOfHouse = this.#project.pageOf(item.meta.id) === void 0;
		const possible = refuseImpossible(item, own, isOfHouse);
		const judged = judge(possible, own, this.#project, lookUp);
		if (judged === void 0) return [];
		for (const { path } of [judged.told, ...judged.told.related]) {
			const text = lookUp(path)?.document.text;
			if (text !== void 0) this.texts.set(path, text);
		}
		return [judged];
	}
};
function pathsOf(raised) {
	const paths = raised.flatMap(({ finding }) => [finding.in, ...(finding.related ?? []).map((place) => place.in ?? finding.in)]);
	return new Set(paths);
}

// src/engine/lint-project.ts
async function lintProject(project, files) {
	const rules = toRuleSets(project, files.base?.tracesChains);
	const isChanged = (path) => files.base?.changedPaths.has(path) === true;
	const head = new Side(project, rules, new SeedShelf({ isChanged }));
	await head.read(files.head, ({ isSelected }) => isSelected);
	const base = files.base && await readBase(project, rules, {
		head,
		...files.base
	});
	const { diagnostics, deletedCount, hasCrashed, chains, formerTexts, growth } = files.base === void 0 || base === void 0 ? await judgeHead(project, head, files.ignoresComments) : await judgeChange(project, rules, {
		head,
		base,
		...files.base
	});
	const acceptance = {
		head: project.acceptance,
		base: files.base?.acceptance
	};
	addSuppressionTexts(head, base, acceptance);
	const sources = base === void 0 ? head.texts : textsOf(diagnostics, head.texts, base.texts);
	return {
		...matchBaseline(diagnostics.toSorted(compareDiagnostics), acceptance.head?.baseline, acceptance.base?.baseline),
		growth,
		fileAt: (path) => head.shelf.fileAt(path),
		linted: head.linted,
		skipped: head.skipped,
		deletedCount,
		hasCrashed,
		chains,
		sources,
		baseSources: base?.texts ?? /* @__PURE__ */ new Map(),
		formerSources: new Map([...formerTexts].filter(([path]) => sources.has(path)))
	};
}
function addSuppressionTexts(head, base, acceptance) {
	const now = acceptance.head?.suppressions;
	const before = acceptance.base === void 0 ? now : acceptance.base.suppressions;
	if (now !== void 0) head.texts.set(now.path, now.text);
	if (before !== void 0) base?.texts.set(before.path, before.text);
}
function textsOf(diagnostics, head, base) {
	const texts = new Map(head);
	for (const { path, verdict } of diagnostics) {
		const text = verdict === "introduced" && !head.has(path) ? base.get(path) : void 0;
		if (text !== void 0) texts.set(path, text);
	}
	return texts;
}
async function readBase(project, rules, { head, files, changedPaths }) {
	const isChanged = (path) => changedPaths.has(path);
	const base = new Side(project, rules, new SeedShelf({
		isChanged,
		fallback: head.shelf
	}));
	for (const [path, facts] of head.facts) if (!isChanged(path)) base.facts.set(path, facts);
	await base.read(files, () => true);
	return base;
}
async function judgeHead(project, head, ignoresComments = false) {
	const raised = head.checkAcrossSeeds();
	const judged = [...head.ofSeeds, ...await head.judge(raised.filter(head.isReported))];
	return {
		diagnostics: await tellHead(project, head, {
			found: leaveOutTold(judged, project.rules),
			ignoresComments
		}),
		growth: /* @__PURE__ */ new Map(),
		deletedCount: 0,
		chains: [],
		formerTexts: /* @__PURE__ */ new Map(),
		hasCrashed: raised.some(isCrash) || judged.some(isCrashTold)
	};
}
async function tellHead(project, head, options) {
	const { found } = options;
	if (!(project.acceptance?.suppressions !== void 0) && head.noted.size === 0) return found.map((each) => toDiagnostic(each, "introduced"));
	const { suppressHead } = await import("./engine-suppressions-suppress-sides.js");
	const { notices, tell } = suppressHead(project, head, options);
	return [...found, ...notices].map(tell);
}

export { compareDiagnostics as n, lintProject as t };