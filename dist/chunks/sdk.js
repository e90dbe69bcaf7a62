import { t as isList } from "./sdk-json.js";
import { t as appendToPointer } from "./sdk-pointer.js";

// src/sdk/cycles.ts
function* findCycles(graph) {
	const done = /* @__PURE__ */ new Set();
	for (const root of graph.keys()) {
		if (done.has(root)) continue;
		const depths = /* @__PURE__ */ new Map();
		const way = [];
		const enter = (node) => {
			depths.set(node, way.length);
			way.push({
				node,
				targets: (graph.get(node) ?? []).values()
			});
		};
		enter(root);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) {
			const next = step.targets.next();
			if (next.done === true) {
				done.add(step.node);
				depths.delete(step.node);
				way.pop();
				continue;
			}
			const depth = depths.get(next.value);
			if (depth !== void 0) yield way.slice(depth).map(({ node }) => node);
			else if (!done.has(next.value)) enter(next.value);
		}
	}
}
function findComponents(graph) {
	const components = /* @__PURE__ */ new Map();
	const order = /* @__PURE__ */ new Map();
	const lowest = /* @__PURE__ */ new Map();
	const open = [];
	const way = [];
	const enter = (node) => {
		lowest.set(node, order.size);
		order.set(node, order.size);
		open.push(node);
		way.push({
			node,
			targets: (graph.get(node) ?? []).values()
		});
	};
	const lower = (node, to) => {
		lowest.set(node, Math.min(lowest.get(node) ?? Infinity, to ?? Infinity));
	};
	const close = (node) => {
		way.pop();
		const parent = way.at(-1);
		if (parent !== void 0) lower(parent.node, lowest.get(node));
		if (lowest.get(node) !== order.get(node)) return;
		const members = open.splice(open.lastIndexOf(node));
		const component = components.size;
		for (const member of members) components.set(member, component);
	};
	for (const root of graph.keys()) {
		if (order.has(root)) continue;
		enter(root);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) {
			const next = step.targets.next();
			if (next.done === true) close(step.node);
			else if (!order.has(next.value)) enter(next.value);
			else if (!components.has(next.value)) lower(step.node, order.get(next.value));
		}
	}
	return components;
}

// src/sdk/relation-graph.ts
function buildRelationGraph(facts, index) {
	const graph = /* @__PURE__ */ new Map();
	const connect = (from, to, place) => {
		const edges = graph.get(from) ?? /* @__PURE__ */ new Map();
		graph.set(from, edges);
		if (!edges.has(to)) edges.set(to, place);
	};
	for (const { fact, id, path } of facts) {
		if (id === void 0) continue;
		for (const { id: to, pointer } of fact[index]?.from ?? []) connect(id, to, {
			path,
			pointer
		});
	}
	for (const { fact, id, path } of facts) {
		if (id === void 0) continue;
		for (const { id: by, pointer } of fact[index]?.inverse ?? []) connect(by, id, {
			path,
			pointer
		});
	}
	return graph;
}
function toGraph(graph) {
	return new Map([...graph].map(([from, edges]) => [from, [...edges.keys()]]));
}

// src/sdk/references.ts
function findReferences(seed, pattern) {
	return seed.select(pattern).flatMap(({ pointer, value }) => isList(value) ? value.map((item, index) => ({
		pointer: appendToPointer(pointer, index),
		value: item
	})) : [{
		pointer,
		value
	}]).flatMap(({ pointer, value }) => {
		const id = toId(value);
		return id === void 0 ? [] : [{
			pointer,
			id
		}];
	});
}
function collectReferences(seed, collection) {
	const said = collection.relations.map((relation) => {
		const { from, inverse } = relation;
		const isShared = findSharedScope(collection, relation) !== void 0;
		return {
			from: findReferences(seed, from),
			inverse: inverse === void 0 || !isShared ? [] : findReferences(seed, inverse)
		};
	});
	return said.some(({ from, inverse }) => from.length + inverse.length > 0) ? said : void 0;
}
function findSharedScope({ name, files }, { to }) {
	if (to === "*") return files.length === 0 ? "*" : name;
	return to === name ? name : void 0;
}
function toId(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}

// src/sdk/asymmetries.ts
function findAsymmetries(context, index) {
	const { collection, factsOf } = context;
	const relation = collection.relations[index];
	const scope = relation && findSharedScope(collection, relation);
	if (relation?.inverse === void 0 || scope === void 0) return [];
	const everyone = factsOf(scope);
	const sides = {
		...context,
		scope,
		said: new Map(everyone.map(({ path, fact }) => [path, fact[index]])),
		isCyclic: relation.acyclic ? findCyclicEdges(everyone, index) : () => false
	};
	const unanswered = findOneSided(sides, "from");
	const corrected = new Set(unanswered.map(({ otherPath }) => otherPath));
	const unlisted = findOneSided(sides, "inverse").filter(({ path, reference }) => reference.pointer !== relation.inverse || !corrected.has(path));
	return [...unanswered, ...unlisted];
}
function findOneSided(sides, side) {
	const { facts, scope, records, said, isCyclic } = sides;
	const found = [];
	for (const { id, path, locale } of facts) {
		if (id === void 0) continue;
		for (const reference of uniqueById(said.get(path)?.[side] ?? [])) {
			const other = records.find(scope, reference.id, locale);
			if (other === void 0 || isCyclic(id, reference.id)) continue;
			const answers = said.get(other.path)?.[side === "from" ? "inverse" : "from"] ?? [];
			if (answers.some((answer) => answer.id === id)) continue;
			const kind = answers.length > 0 ? "contradicted" : "unanswered";
			found.push({
				kind: side === "inverse" ? "unlisted" : kind,
				path,
				id,
				reference,
				otherPath: other.path,
				answers
			});
		}
	}
	return found;
}
function uniqueById(references) {
	const seen = /* @__PURE__ */ new Set();
	return references.filter(({ id }) => {
		const isFirst = !seen.has(id);
		seen.add(id);
		return isFirst;
	});
}
function findCyclicEdges(facts, index) {
	const components = findComponents(toGraph(buildRelationGraph(facts, index)));
	return (id, otherId) => components.get(id) === components.get(otherId);
}

// src/sdk/dates.ts
const DAY_MS = 864e5;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:[Zz]|([+-])(\d{2}):?(\d{2})))?)?$/;
function parseDay(text) {
	const match = ISO_DATE.exec(text);
	if (match === null) return void 0;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	const midnight = /* @__PURE__ */ new Date(0);
	midnight.setUTCFullYear(year, month - 1, day);
	if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return void 0;
	const minutes = minutesOfDay(match);
	if (minutes === void 0) return void 0;
	return Math.floor((midnight.getTime() + minutes * 6e4) / DAY_MS);
}
function minutesOfDay(match) {
	const [, , , , hour = "0", minute = "0", second = "0", sign, zoneHour = "0", zoneMinute = "0"] = match;
	const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
	const isZone = Number(zoneHour) < 24 && Number(zoneMinute) < 60;
	if (!isTime || !isZone) return void 0;
	const offset = Number(zoneHour) * 60 + Number(zoneMinute);
	return Number(hour) * 60 + Number(minute) - (sign === "-" ? -offset : offset);
}

// src/sdk/words.ts
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const TOKEN = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, "gu");
const UNSPACED_CHARACTER = new RegExp(`^[${UNSPACED}]`, "u");
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]/u;
const JOINER = /^[-‐‑'’./&]/u;
const REACH = 40;
function toWords(text) {
	return text.normalize("NFKC").toLowerCase().match(TOKEN) ?? [];
}
function measureContainment(part, whole) {
	const words = toWords(part);
	if (words.length === 0) return 1;
	const known = new Set(toWords(whole));
	return words.filter((word) => known.has(word)).length / words.length;
}
function findWordAcross(text, offset) {
	const before = characterBefore(text, offset);
	const after = text.slice(offset, offset + 2);
	if (isUnspaced(before) || isUnspaced(after)) return findSegmentAcross(text, offset);
	const end = extend(text, offset, 1);
	const start = extend(text, offset, -1);
	const head = text.slice(start, offset);
	const tail = text.slice(offset, end);
	if (!/[\p{L}\p{N}]/u.test(head) || !/[\p{L}\p{N}]/u.test(tail)) return void 0;
	return trimJoiners(head + tail);
}
function findWordBefore(text, offset) {
	let end = offset;
	while (end > 0 && offset - end < REACH && !WORD_CHARACTER.test(characterBefore(text, end))) end -= characterBefore(text, end).length;
	const near = text.slice(Math.max(0, end - REACH), end);
	if (isUnspaced(characterBefore(text, end))) return [...segmentWords(near)].at(-1)?.segment;
	const word = trimJoiners(text.slice(extend(text, end, -1), end));
	return word === "" ? void 0 : word;
}
function extend(text, offset, direction) {
	let position = offset;
	while (Math.abs(position - offset) < REACH) {
		const character = direction === 1 ? text.slice(position, position + 2) : characterBefore(text, position);
		if (!(WORD_CHARACTER.test(character) || JOINER.test(character)) || isUnspaced(character)) break;
		position += direction * lengthOfFirst(character);
	}
	return position;
}
function findSegmentAcross(text, offset) {
	const start = Math.max(0, offset - REACH);
	for (const { segment, index, isWordLike } of segmentWords(text.slice(start, offset + REACH))) {
		const from = start + index;
		if (from < offset && offset < from + segment.length) return isWordLike ? segment : void 0;
	}
}
let segmenter;
function segmentWords(text) {
	segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
	return segmenter.segment(text);
}
function isUnspaced(character) {
	return UNSPACED_CHARACTER.test(character);
}
function characterBefore(text, offset) {
	const pair = text.slice(Math.max(0, offset - 2), offset);
	return lengthOfFirst(pair) === 2 ? pair : pair.slice(-1);
}
function lengthOfFirst(text) {
	return (text.codePointAt(0) ?? 0) > 65535 ? 2 : 1;
}
function trimJoiners(word) {
	return word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
}

// src/sdk/excerpts.ts
const MAX_LINES = 100;
function findExcerpt(excerpt, text) {
	const whole = text.normalize("NFC");
	const wanted = toLetters(excerpt.normalize("NFC"));
	const found = toLetters(whole);
	if (wanted.text === "") return void 0;
	const start = findLineStarts(found, whole).find((at) => found.text.startsWith(wanted.text, at));
	if (start === void 0) return void 0;
	const end = toOffset(found, start + wanted.text.length);
	return {
		weight: weigh(wanted.text),
		cut: findCut(excerpt.trimEnd(), whole, end)
	};
}
function weigh(letters) {
	return letters.length + (letters.match(/\p{Script=Han}/gu)?.length ?? 0);
}
function toLetters(text) {
	const runs = [];
	const parts = [];
	let index = 0;
	for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
		runs.push({
			index,
			offset: match.index
		});
		parts.push(match[0]);
		index += match[0].length;
	}
	return {
		text: parts.join(""),
		runs
	};
}
function findLineStarts({ runs }, text) {
	const starts = [];
	let previous = 0;
	for (const { index, offset } of runs) {
		if (index === 0 || text.slice(previous, offset).includes("\n")) starts.push(index);
		if (starts.length === MAX_LINES) break;
		previous = offset;
	}
	return starts;
}
function toOffset({ runs }, count) {
	const run = runs.findLast(({ index }) => index < count);
	return run === void 0 ? 0 : run.offset + count - run.index;
}
const ELLIPSIS = /(?:…|\.\.\.|。。。)$/u;
const SENTENCE_END = /[.!?。！？．｡؟।]$/u;
const SENTENCE_ENDS_NEXT = /^[\s"'”’»›)\]）】」』》〉*_~`]*[.!?。！？．｡؟।](?![\p{Ll}\p{N}])/u;
const CLOSERS = /[\s"'”’»›)\]）】」』》〉*_~`]+$/u;
function findCut(excerpt, text, end) {
	const ending = excerpt.slice(-20).replace(CLOSERS, "");
	if (ELLIPSIS.test(ending) || isRestEmpty(text, end)) return void 0;
	const next = text.slice(end, end + 20);
	if (SENTENCE_END.test(ending) && !/^\.[\p{Ll}\p{N}]/u.test(next)) return void 0;
	if (SENTENCE_ENDS_NEXT.test(next) && !/[,，、:：;；]$/u.test(ending)) return void 0;
	const torn = findWordAcross(text, end);
	if (torn !== void 0) return {
		word: torn,
		isWithinWord: true
	};
	if (isBlockEnd(text, end) && !/[,，、:：;；]$/u.test(ending)) return void 0;
	return {
		word: findWordBefore(text, end) ?? "",
		isWithinWord: false
	};
}
function isRestEmpty(text, end) {
	return !/[\p{L}\p{N}]/u.test(text.slice(end));
}
function isBlockEnd(text, end) {
	return /^[^\p{L}\p{N}\n]*\n\s*(?:\n|#{1,6}\s|[-*+>|]|\d{1,9}[.)]\s)/u.test(text.slice(end, end + 200));
}

// src/sdk/closest.ts
function findClosest(name, candidates) {
	const wanted = fold(name);
	let best;
	let bestDistance = Math.floor(Math.min(name.length, 64) / 3) + 1;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		const distance = isBeginning(wanted, folded) ? Math.min(1, Math.abs(wanted.length - folded.length)) : editDistance(wanted, folded, bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function isBeginning(a, b) {
	return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
const fold = (name) => name.toLowerCase().replaceAll(/[\s_-]+/gu, "").slice(0, 64);
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min((last[column] ?? limit) + 1, (current[column - 1] ?? limit) + 1, (last[column - 1] ?? limit) + (isSame ? 0 : 1), isSwap ? (beforeLast[column - 2] ?? limit) + 1 : limit);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? limit;
}

// src/sdk/rule.ts
function defineRule(rule) {
	return rule;
}

export { findWordBefore as a, parseDay as c, findReferences as d, findSharedScope as f, findCycles as g, findComponents as h, findWordAcross as i, findAsymmetries as l, toGraph as m, findClosest as n, measureContainment as o, buildRelationGraph as p, findExcerpt as r, toWords as s, defineRule as t, collectReferences as u };