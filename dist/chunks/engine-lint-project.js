import { i as seedRules, l as settingFor, n as findingsBudget, r as ruleCrashed } from "./engine-engine-rules.js";
import { B as coversPointer, F as findDifferences, G as findSharedScope, I as isSameText, L as isSameValue, U as collectReferences, q as buildRelationGraph } from "./sdk.js";
import { a as parsePointer, i as getKey, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { r as shift } from "./seed-front-matter.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { t as cutTo } from "./text-cut.js";
import { n as decode } from "./seed-limits.js";
import { t as loadSeed } from "./engine-load.js";
import { isDeepStrictEqual } from "node:util";
import { hash } from "node:crypto";

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

// src/seed/part/pieces.ts
function mapRange(pieces, text, part) {
	if (part.start < 0 || part.start > part.end || part.end > text.length) return void 0;
	if (pieces.map((piece) => piece.text).join("") !== text) return void 0;
	const start = startOf(pieces, part.start);
	return {
		start,
		end: part.start === part.end ? start : endOf(pieces, part.end)
	};
}
function startOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest < piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.start;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
function endOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest <= piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.end;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
const isVerbatim = ({ text, start, end }) => text.length === end - start;
function toPieces(source, { start, end }, tokens, decode) {
	const pieces = [];
	for (const { 0: token, index } of source.slice(start, end).matchAll(tokens)) {
		const from = start + index;
		pieces.push({
			text: decode(token),
			start: from,
			end: from + token.length
		});
	}
	return pieces;
}

// src/seed/part/json-text.ts
const TOKENS = /[^\\]+|\\(?:u[\da-fA-F]{4}|[^])/g;
function readJsonText(source) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	if (!source.includes("\\")) return [{
		text: source.slice(1, -1),
		...inner
	}];
	return toPieces(source, inner, TOKENS, (token) => token.startsWith("\\") ? JSON.parse(`"${token}"`) : token);
}

// src/seed/part/escapes.ts
const SHORT = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["e", "\x1B"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["v", "\v"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
const ESCAPE = String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])`;
function unescape(escape) {
	if (escape.length > 2) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
	const character = escape.slice(1);
	return SHORT.get(character) ?? character;
}

// src/seed/part/toml-text.ts
const LITERAL = /\r\n|\r|[^\r]+/g;
const BASIC = new RegExp(String.raw`\\[ \t]*\r?\n[ \t\r\n]*|${ESCAPE}|\r\n|\r|[^\r\\]+`, "g");
function readTomlText(source) {
	const quotes = /^(?:"""|''')/.test(source) ? 3 : 1;
	const inner = {
		start: quotes + (quotes === 3 ? /^\r?\n/.exec(source.slice(3, 5))?.[0].length ?? 0 : 0),
		end: source.length - quotes
	};
	if (source.startsWith("'")) return toPieces(source, inner, LITERAL, toLineFeed);
	return toPieces(source, inner, BASIC, (token) => {
		if (!token.startsWith("\\")) return toLineFeed(token);
		return /^\\\s/.test(token) ? "" : unescape(token);
	});
}
const toLineFeed = (token) => token === "\r\n" ? "\n" : token;

// src/seed/part/yaml-block-text.ts
function readBlockText(source, text) {
	const pieces = [];
	let read = 0;
	let end = source.indexOf("\n");
	if (end === -1) return pieces;
	const add = (added, from, to) => {
		pieces.push({
			text: added,
			start: from,
			end: to
		});
		read += added.length;
		end = to;
	};
	for (const line of toLines(source, text)) {
		const isFirst = pieces.length === 0;
		if (line.text === "") continue;
		const gap = findGap(text, read, isFirst);
		if (gap !== "" || isFirst) add(gap, isFirst ? line.start - gap.length : end, line.start);
		add(line.text, line.start, line.start + line.text.length);
	}
	const rest = text.slice(read);
	if (/^\s+$/.test(rest)) add(rest, end, source.length);
	return pieces;
}
function findGap(text, offset, isFirst) {
	let end = offset;
	while (text[end] === "\n") end += 1;
	if (end === offset && !isFirst && text[end] === " ") end += 1;
	return text.slice(offset, end);
}
function toLines(source, text) {
	const [, ...lines] = source.split("\n");
	const indent = measureIndent(lines) - measureIndent(text.split("\n"));
	let offset = source.indexOf("\n") + 1;
	return lines.map((line) => {
		const start = offset + Math.min(indent, line.length);
		offset += line.length + 1;
		return {
			text: line.slice(Math.max(0, indent)).replace(/\r$/, ""),
			start
		};
	});
}
function measureIndent(lines) {
	return lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0;
}

// src/seed/part/yaml-text.ts
const FOLD = String.raw`[ \t]*\r?\n[ \t\r\n]*`;
const PLAIN = new RegExp(String.raw`${FOLD}|[ \t]+|\r|[^ \t\r\n]+`, "g");
const SINGLE = new RegExp(String.raw`''|${FOLD}|[ \t]+|\r|[^ \t\r\n']+`, "g");
const DOUBLE = new RegExp(String.raw`\\\r?\n[ \t]*|${ESCAPE}|${FOLD}|[ \t]+|\r|[^ \t\r\n\\]+`, "g");
function readYamlText(source, text) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	switch (source[0]) {
		case "\"": return toPieces(source, inner, DOUBLE, decodeDouble);
		case "'": return toPieces(source, inner, SINGLE, (token) => token === "''" ? "'" : fold(token));
		case "|":
		case ">": return readBlockText(source, text);
		case "*": return [];
		default: return toPieces(source, {
			start: 0,
			end: source.length
		}, PLAIN, fold);
	}
}
function decodeDouble(token) {
	if (!token.startsWith("\\")) return fold(token);
	return /^\\\r?\n/.test(token) ? "" : unescape(token);
}
function fold(token) {
	const breaks = token.split("\n").length - 1;
	if (breaks === 0) return token;
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

// src/seed/part/locate-part.ts
function locatePart(document, place, range) {
	const text = textAt(document, place);
	const whole = document.locate(place.pointer, place.part);
	if (text === void 0 || whole === void 0 || document.syntax === void 0) return void 0;
	const source = document.text.slice(whole.start, whole.end);
	const found = mapRange(readPieces(document.syntax, source, text), text, range);
	return found && shift(found, whole.start);
}
function textAt({ data }, { pointer, part }) {
	const value = part === "key" ? parsePointer(pointer).at(-1) : getAt(data, pointer);
	return typeof value === "string" ? value : void 0;
}
function readPieces(syntax, source, text) {
	switch (syntax) {
		case "json": return readJsonText(source);
		case "yaml": return readYamlText(source, text);
		case "toml": return /^["']/.test(source) ? readTomlText(source) : [{
			text: source,
			start: 0,
			end: source.length
		}];
	}
}

// src/engine/fingerprint.ts
function fingerprintOf(record, problem) {
	return hash("sha256", `[${record},${problem}]`, "hex").slice(0, 32);
}
function recordOf({ identity, member }) {
	const { id, locale, path } = identity;
	if (id === void 0) return JSON.stringify([path]);
	const isImplicit = member.collection.files.length === 0;
	return JSON.stringify([
		isImplicit ? "" : identity.collection,
		id,
		locale ?? ""
	]);
}
function describeProblem({ meta, finding, loaded, pointer, span }) {
	const { document } = loaded;
	const whole = pointer === "" ? [{ ...finding.data }] : [];
	const subject = pointer === null ? describeText(finding, document.text.slice(span.start, span.end)) : [
		...whole,
		...describePointer(pointer, document.data),
		...describePart(finding, pointer, loaded)
	];
	return JSON.stringify([
		meta.id,
		finding.message,
		subject
	]);
}
function describePlace(pointer, { document }) {
	if (pointer === null || pointer === "") return void 0;
	let value = document.data;
	const steps = parsePointer(pointer).map((key) => {
		const parent = value;
		value = getKey(value, key);
		return isList(parent) ? [key, parent.length] : key;
	});
	return JSON.stringify(steps);
}
function describeLine({ document: { text } }, { start, end }) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const lineEnd = text.indexOf("\n", Math.max(start, end - 1));
	return text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replaceAll(/\s+/gu, " ").trim();
}
function describeText({ span }, text) {
	return span === void 0 && /^(?:---|\+\+\+)/.test(text) ? [] : [text.replaceAll(/[\s"']+/gu, " ").trim()];
}
function describePointer(pointer, root) {
	let value = root;
	const steps = [];
	for (const key of parsePointer(pointer)) {
		const parent = value;
		value = getKey(value, key);
		steps.push(isList(parent) ? toItem(value) : key);
	}
	return [...steps, toScalar(value)];
}
function describePart({ part, key }, pointer, { document }) {
	if (part === void 0) return [];
	return [textAt(document, {
		pointer,
		part: key === true ? "key" : "value"
	})?.slice(part.start, part.end) ?? ""];
}
function toItem(value) {
	const name = (isObject(value) ? [
		"id",
		"key",
		"name",
		"title",
		"url"
	] : []).map((key) => getKey(value, key)).find((found) => found !== void 0);
	if (name !== void 0) return toScalar(name);
	return typeof value === "object" ? JSON.stringify(value) : toScalar(value);
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
function spanOf$1(place, loaded) {
	const { document } = loaded;
	if (place.span !== void 0) return {
		start: document.bodyStart + place.span.start,
		end: document.bodyStart + place.span.end
	};
	const pointer = pointerOf(place, loaded);
	if (pointer === null || pointer === "") return document.opener;
	const part = place.key === true ? "key" : "value";
	return (place.part && locatePart(document, {
		pointer,
		part
	}, place.part)) ?? document.locate(pointer, part) ?? nearestKey(pointer, loaded) ?? document.opener;
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
const SEVERITIES$1 = {
	error: "error",
	warn: "warning",
	info: "info"
};
function judge({ meta, finding, textSpan }, loaded, { config, pageOf }, lookUp) {
	const level = levelOf(meta, finding, settingOf(config, meta.id, loaded).level);
	if (level === "off") return void 0;
	const { identity } = loaded;
	const pointer = pointerOf(finding, loaded);
	const span = textSpan ?? spanOf$1(finding, loaded);
	return {
		told: {
			rule: meta.id,
			messageId: finding.message,
			message: renderMessage(meta.messages[finding.message] ?? finding.message, finding.data),
			severity: SEVERITIES$1[level],
			path: identity.path,
			pointer,
			span,
			collection: identity.collection,
			id: identity.id ?? null,
			locale: identity.locale ?? null,
			url: meta.docs.url ?? pageOf(meta.id) ?? null,
			related: relatedOf(finding, loaded, lookUp)
		},
		record: recordOf(loaded),
		problem: describeProblem({
			meta,
			finding,
			loaded,
			pointer,
			span
		}),
		place: describePlace(pointer, loaded),
		context: finding.span === void 0 ? "" : describeLine(loaded, span)
	};
}
function toDiagnostic({ told, record, problem }, verdict) {
	return {
		...told,
		verdict,
		fingerprint: fingerprintOf(record, problem)
	};
}
const LEVELS = [
	"off",
	"info",
	"warn",
	"error"
];
function levelOf({ levels = {} }, { message }, set) {
	const highest = Object.hasOwn(levels, message) ? levels[message] : void 0;
	return highest !== void 0 && LEVELS.indexOf(highest) < LEVELS.indexOf(set) ? highest : set;
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
		span: spanOf$1(place, loaded)
	};
}

// src/corpus/compare-text.ts
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

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

// src/engine/finding-shape.ts
function findFindingProblem(finding) {
	const parts = finding;
	const { message = "", data, related } = parts;
	if (typeof message !== "string") return "`message` is no text";
	if (data !== void 0 && (!isRecord(data) || !Object.values(data).every(isWord))) return "`data` is no object of texts and numbers";
	return findPlaceProblem(parts) ?? (related === void 0 ? void 0 : findRelatedProblem(related));
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
function isSpan(value) {
	if (!isRecord(value)) return false;
	const { start, end } = value;
	return isOffset(start) && isOffset(end) && start <= end;
}
function isOffset(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isWord(value) {
	return typeof value === "string" || typeof value === "number";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
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
	const problem = findFindingProblem(finding);
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
	return {
		meta,
		finding
	};
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
	try {
		for (const finding of rule.check(change, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, () => true));
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
			if (key === void 0 || !candidates.take(key, subject, mayBeGraver)) left.push(subject);
			else (mayBeGraver ? this.#graver : this.#existing).push(subject.judged);
		}
		this.#head = left;
		this.#base = candidates.finish();
	}
	finish() {
		return {
			introduced: [...this.#graver, ...this.#head.map(({ judged }) => judged)],
			existing: this.#existing,
			fixed: this.#base.map(({ judged }) => judged)
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
			return true;
		}
		return false;
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
	const corpusIds = new Set(rules.corpus.map(({ meta }) => meta.id));
	const verdicts = findVerdicts(found.head.filter(isKnown), found.base.filter(isKnown), {
		...pairing,
		isAcrossSeeds: (id) => corpusIds.has(id)
	});
	const introduced = await explainCauses(verdicts.introduced.filter(found.isTold), pairing, sides);
	const ofChange = await judgeByChangeRules(project, rules.change, {
		sides,
		pairing
	});
	const mended = verdicts.fixed.map((judged) => toHeadPaths(judged, pairing));
	const told = leaveOutTold(ofChange, project.rules, [...introduced, ...mended]);
	const isWanted = (judged) => isReadNow(judged, pairing) && isRequestedBefore(judged, pairing, sides);
	const unknown = [...found.head, ...found.lasting].filter(isUnknown);
	const lasting = found.lasting.filter(isKnown);
	return {
		diagnostics: [
			...[
				...introduced,
				...told,
				...unknown
			].map((judged) => toDiagnostic(judged, "introduced")),
			...[...verdicts.existing.filter(found.isTold), ...lasting].map((judged) => toDiagnostic(judged, "existing")),
			...verdicts.fixed.filter((judged) => found.isTold(judged) && isWanted(judged)).map((judged) => toDiagnostic(judged, "fixed"))
		],
		deletedCount: pairing.pairs.filter(({ before, after }) => after === void 0 && before?.member.isRequested === true).length,
		hasCrashed: raised.head.some(isCrash) || [...unknown, ...ofChange].some(isCrashTold),
		chains: findChains(sides, pairing.pairs, rules.corpus),
		formerTexts: new Map(pairing.pairs.flatMap(toFormerText))
	};
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

// src/engine/find-skip-reason.ts
const TEMPLATE_FOLDER = /(?:^|\/)_?(?:archetypes|scaffolds|templates?)\//;
const GAP = /\{\{[^{}\n]*\}\}/;
function findSkipReason(path, document) {
	const { hasFrontMatter, data, text, bodyStart } = document;
	if (!hasFrontMatter) return "no front matter";
	if (data !== void 0 || !TEMPLATE_FOLDER.test(path)) return void 0;
	return GAP.test(text.slice(0, bodyStart)) ? "template" : void 0;
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
function createRecords(identities, unread = []) {
	const unreadPaths = new Set(unread.map(({ path }) => path));
	const byCollection = /* @__PURE__ */ new Map([[ANY, /* @__PURE__ */ new Map()]]);
	for (const identity of identities) {
		if (identity.id === void 0) continue;
		for (const name of [ANY, identity.collection]) getOrCreate(getOrCreate(byCollection, name, () => /* @__PURE__ */ new Map()), identity.id, () => []).push(identity);
	}
	const sortedIds = /* @__PURE__ */ new Map();
	return {
		isRead: (path) => !unreadPaths.has(path),
		find(collection, id, locale) {
			const seeds = byCollection.get(collection)?.get(id) ?? [];
			for (const seed of seeds) if (seed.locale === locale) return seed;
			return seeds[0];
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
		raised.push(raiseCrash(rule.meta.id, fallbackPath, error));
	}
	return raised;
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
	try {
		for (const finding of rule.check(seed, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(rule.meta.id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, isThere));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, path, error));
	}
}
const isThere = () => true;

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
		return raised.flatMap((item) => {
			const own = loaded.get(item.finding.in);
			return own === void 0 ? [] : this.#judgeOne(item, own, (path) => loaded.get(path));
		});
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
		const judged = judge(item, own, this.#project, lookUp);
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
	const { diagnostics, deletedCount, hasCrashed, chains, formerTexts } = files.base === void 0 || base === void 0 ? await judgeHead(project, head) : await judgeChange(project, rules, {
		head,
		base,
		...files.base
	});
	const sources = base === void 0 ? head.texts : textsOf(diagnostics, head.texts, base.texts);
	return {
		diagnostics: diagnostics.toSorted(compareDiagnostics),
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
async function judgeHead(project, head) {
	const raised = head.checkAcrossSeeds();
	const judged = [...head.ofSeeds, ...await head.judge(raised.filter(head.isReported))];
	return {
		diagnostics: leaveOutTold(judged, project.rules).map((each) => toDiagnostic(each, "introduced")),
		deletedCount: 0,
		chains: [],
		formerTexts: /* @__PURE__ */ new Map(),
		hasCrashed: raised.some(isCrash) || judged.some(isCrashTold)
	};
}

export { findActiveRules as i, compareDiagnostics as n, compareText as r, lintProject as t };