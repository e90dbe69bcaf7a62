// src/sdk/remember-by-facts.ts
function rememberByFacts(compute) {
	const kept = /* @__PURE__ */ new WeakMap();
	return (facts, index) => {
		const byIndex = kept.get(facts) ?? /* @__PURE__ */ new Map();
		kept.set(facts, byIndex);
		const known = byIndex.get(index);
		if (known !== void 0 || byIndex.has(index)) return known;
		const result = compute(facts, index);
		byIndex.set(index, result);
		return result;
	};
}

// src/sdk/memo.ts
const MAX_LENGTH = 64;
function memoize(compute, maxCount) {
	const results = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length > MAX_LENGTH) return compute(text);
		const known = results.get(text);
		if (known !== void 0 || results.has(text)) return known;
		const result = compute(text);
		if (results.size === maxCount) results.clear();
		results.set(text, result);
		return result;
	};
}
function rememberLast(compute) {
	let last;
	return (input) => {
		if (last?.input !== input) last = {
			input,
			result: compute(input)
		};
		return last.result;
	};
}

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
const createCycleTest = rememberByFacts((facts, index) => {
	const components = findComponents(toGraph(buildRelationGraph(facts, index)));
	return (id, otherId) => components.get(id) === components.get(otherId);
});

// src/sdk/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function forEachChild(value, visit) {
	if (isList(value)) for (let index = 0; index < value.length; index += 1) visit(value[index] ?? null, index);
	else if (isObject(value)) {
		const keys = Object.keys(value);
		for (let index = 0; index < keys.length; index += 1) {
			const key = keys[index] ?? "";
			visit(value[key] ?? null, key);
		}
	}
}

// src/sdk/pointer-node.ts
const nodes = /* @__PURE__ */ new Map();
const MAX_NODES = 1e4;
const MAX_NODE_LENGTH = 200;
var PointerNode = class PointerNode {
	pointer;
	hasPlainKey;
	#below;
	constructor(pointer) {
		this.pointer = pointer;
		this.hasPlainKey = /\/[\w-]+$/.test(pointer);
	}
	at(key) {
		return this.#below?.get(key) ?? this.#make(key);
	}
	#make(key) {
		const token = typeof key === "number" ? key : escapeKey(key);
		const node = new PointerNode(`${this.pointer}/${token}`);
		if (remember(node)) (this.#below ??= /* @__PURE__ */ new Map()).set(key, node);
		return node;
	}
};
function nodeOf(pointer) {
	const known = nodes.get(pointer);
	if (known !== void 0) return known;
	const node = new PointerNode(pointer);
	remember(node);
	return node;
}
function remember(node) {
	if (node.pointer.length > MAX_NODE_LENGTH) return false;
	if (nodes.size >= MAX_NODES) nodes.clear();
	nodes.set(node.pointer, node);
	return true;
}
function escapeKey(key) {
	return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

// src/sdk/outline.ts
const outlineOf = rememberLast((root) => {
	const outline = {
		texts: [],
		pointers: [],
		areInLists: [],
		lists: [],
		oddKeys: []
	};
	addMapping(root, nodeOf(""), false, outline);
	return outline;
});
function addMapping(mapping, at, isInList, outline) {
	const keys = Object.keys(mapping);
	for (let index = 0; index < keys.length; index += 1) {
		const key = keys[index] ?? "";
		const node = at.at(key);
		if (!node.hasPlainKey) outline.oddKeys.push(key);
		add$1(mapping[key], node, isInList, outline);
	}
}
function addList(items, at, outline) {
	if (items.some(isText)) outline.lists.push({
		pointer: at.pointer,
		items
	});
	for (let index = 0; index < items.length; index += 1) add$1(items[index], at.at(index), true, outline);
}
function add$1(value, at, isInList, outline) {
	if (typeof value === "string") {
		if (value === "") return;
		outline.texts.push(value);
		outline.pointers.push(at.pointer);
		outline.areInLists.push(isInList);
	} else if (isList(value)) addList(value, at, outline);
	else if (isObject(value)) addMapping(value, at, isInList, outline);
}
const isText = (item) => typeof item === "string";
const toSameText = memoize((text) => text, 1e4);

// src/sdk/pointer.ts
function parsePointer(pointer) {
	return readKeys$1(pointer);
}
const readKeys$1 = memoize((pointer) => {
	if (pointer === "") return [];
	const tokens = pointer.slice(1).split("/");
	if (!pointer.includes("~")) return tokens;
	return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}, 2e3);
const parseOnce = memoize((pointer) => {
	const keys = parsePointer(pointer);
	const wildcard = keys.findIndex((_, depth) => isWildcard(keys, depth));
	const plainCount = wildcard < 0 ? keys.length : wildcard;
	return {
		keys,
		plainCount,
		plain: toPointer(keys.slice(0, plainCount))
	};
}, 500);
function isWildcard(keys, depth) {
	return keys[depth] === "*" || keys[depth] === "**" && depth === keys.length - 1;
}
function appendToPointer(parent, key) {
	return nodeOf(parent).at(key).pointer;
}
function toPointer(keys) {
	return keys.reduce(appendToPointer, "");
}
function getKey(value, key) {
	if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : void 0;
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function getAt(root, pointer) {
	const { keys } = parseOnce(pointer);
	let value = root;
	for (let depth = 0; depth < keys.length; depth += 1) value = getKey(value, keys[depth] ?? "");
	return value;
}
const none = [];
function selectAll(root, pattern) {
	const { keys, plainCount, plain } = parseOnce(pattern);
	let value = root;
	for (let depth = 0; depth < plainCount && value !== void 0; depth += 1) value = getKey(value, keys[depth] ?? "");
	if (value === void 0) return none;
	const found = [];
	select(value, nodeOf(plain), {
		keys,
		depth: plainCount
	}, found);
	return found;
}
function select(value, at, rest, found) {
	const { keys, depth } = rest;
	const key = keys[depth];
	if (key === void 0) found.push({
		pointer: at.pointer,
		value
	});
	else if (isWildcard(keys, depth)) {
		const next = key === "*" ? {
			keys,
			depth: depth + 1
		} : rest;
		forEachChild(value, (child, name) => {
			if (key === "*" && next.depth < keys.length && !isContainer(child)) return;
			const inner = at.at(name);
			if (key === "**") found.push({
				pointer: inner.pointer,
				value: child
			});
			select(child, inner, next, found);
		});
	} else {
		const child = getKey(value, key);
		if (child !== void 0) select(child, at.at(key), {
			keys,
			depth: depth + 1
		}, found);
	}
}
function childrenOf(value, pointer) {
	const node = nodeOf(pointer);
	const children = [];
	forEachChild(value, (child, key) => children.push({
		pointer: node.at(key).pointer,
		value: child
	}));
	return children;
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}

// src/sdk/references.ts
function findReferences(seed, pattern) {
	const isOfItems = pattern.endsWith("/*");
	const found = [];
	for (const { value, pointer } of seed.select(toListPattern(pattern))) if (isList(value)) addItems(value, pointer, isOfItems, found);
	else if (!isOfItems || !isObject(value)) add(value, pointer, found);
	else for (const child of childrenOf(value, pointer)) addAny(child, found);
	return found;
}
function toListPattern(pattern) {
	return pattern.replace(/\/\*$/, "");
}
function addItems(items, parent, isNested, found) {
	for (let index = 0; index < items.length; index += 1) {
		const pointer = appendToPointer(parent, index);
		const value = items[index] ?? null;
		if (isNested && isList(value)) addItems(value, pointer, false, found);
		else add(value, pointer, found);
	}
}
function addAny({ value, pointer }, found) {
	if (isList(value)) addItems(value, pointer, false, found);
	else add(value, pointer, found);
}
function add(value, pointer, found) {
	if (typeof value === "number") found.push({
		pointer,
		id: String(value),
		isNumber: true
	});
	else if (typeof value === "string") {
		if (value.trim() !== "") found.push({
			pointer,
			id: toSameText(value)
		});
	} else if (isObject(value)) {
		const id = getKey(value, "id");
		if (typeof id !== "object" && id !== void 0) add(id, appendToPointer(pointer, "id"), found);
	}
}
function collectReferences(seed, collection) {
	if (last?.seed !== seed) last = {
		seed,
		said: readReferences(seed, collection)
	};
	return last.said;
}
let last;
function readReferences(seed, collection) {
	const said = collection.relations.map((relation) => {
		const isShared = findSharedScope(collection, relation) !== void 0;
		const from = readSide(seed, relation.from);
		const inverse = readSide(seed, isShared ? relation.inverse : void 0);
		return {
			from: from.references,
			inverse: inverse.references,
			...from.room && { fromRoom: from.room },
			...inverse.room && { inverseRoom: inverse.room }
		};
	});
	return said.some(saysAnything) ? said : void 0;
}
function readSide(seed, pattern) {
	if (pattern === void 0) return {
		references: [],
		room: void 0
	};
	const references = findReferences(seed, pattern);
	return {
		references,
		room: references.length > 0 ? void 0 : findRoom(seed, pattern)
	};
}
function findRoom(seed, pattern) {
	const at = toListPattern(pattern);
	if (at === "" || at.includes("*")) return void 0;
	const value = seed.get(at);
	if (isList(value)) return value.some(isObject) ? void 0 : "list";
	if (typeof value === "string" || value === null) return "value";
	const parent = at.slice(0, at.lastIndexOf("/"));
	return value === void 0 && isObject(seed.get(parent)) ? "value" : void 0;
}
function saysAnything({ from, inverse, fromRoom, inverseRoom }) {
	return from.length + inverse.length > 0 || fromRoom !== void 0 || inverseRoom !== void 0;
}
function findSharedScope({ name, files }, { to }) {
	if (to === "*") return files.length === 0 ? "*" : name;
	return to === name ? name : void 0;
}

// src/sdk/asymmetries.ts
const MAX_REMEMBERED$1 = 1e4;
function findAsymmetries(context, index) {
	const { collection } = context;
	const relation = collection.relations[index];
	if (relation?.inverse === void 0) return [];
	const scope = findSharedScope(collection, relation);
	return scope === void 0 ? findAcross(context, index, relation) : findWithin(context, index, relation, scope);
}
function findWithin(context, index, relation, scope) {
	const everyone = context.factsOf(scope);
	const isCyclic = relation.acyclic ? createCycleTest(everyone, index) : () => false;
	const said = indexFacts(everyone, index);
	const from = {
		said,
		key: "from",
		pattern: relation.from
	};
	const inverse = {
		said,
		key: "inverse",
		pattern: relation.inverse ?? ""
	};
	const records = {
		context,
		scope,
		isCyclic
	};
	const unanswered = findOneSided(records, from, inverse);
	if (relation.inverse === relation.from) return unanswered;
	const corrected = new Set(unanswered.map(({ otherPath }) => otherPath));
	const unlisted = findOneSided(records, inverse, from).filter(({ path, reference }) => reference.pointer !== relation.inverse || !corrected.has(path)).map((asymmetry) => ({
		...asymmetry,
		kind: "unlisted"
	}));
	return [...unanswered, ...unlisted];
}
function findAcross(context, index, relation) {
	const { facts, factsOf, collectionOf } = context;
	const inverseIndex = findInverse(relation, collectionOf(relation.to));
	if (inverseIndex < 0) return [];
	const said = indexFacts(facts, index);
	const answered = indexFacts(factsOf(relation.to), inverseIndex);
	return findOneSided({
		context,
		scope: relation.to,
		isCyclic: () => false
	}, {
		said,
		key: "from",
		pattern: relation.from
	}, {
		said: answered,
		key: "from",
		pattern: relation.inverse ?? ""
	});
}
function findInverse({ inverse = "" }, other) {
	return other?.relations.findIndex(({ from }) => toListPattern(from) === toListPattern(inverse)) ?? -1;
}
const indexFacts = rememberByFacts((facts, index) => {
	const said = /* @__PURE__ */ new Map();
	for (const { path, fact } of facts) if (fact[index] !== void 0) said.set(path, fact[index]);
	return said;
});
function referencesAt({ said, key }, path) {
	return said.get(path)?.[key] ?? [];
}
function findExpectedPlace({ said, key, pattern }) {
	for (const { [key]: references } of said.values()) {
		const [first] = references;
		if (first !== void 0) return first.pointer === pattern ? pattern : `${toListPattern(pattern)}/*`;
	}
	return pattern;
}
function findOneSided(named, side, other) {
	const { context, isCyclic } = named;
	const found = [];
	const findTarget = createTargetLookUp(named, other);
	let expectedAt;
	for (const { id, path, locale } of context.facts) {
		if (id === void 0) continue;
		let told;
		for (const reference of referencesAt(side, path)) {
			const target = findTarget(reference.id, locale);
			if (target === void 0 || target.names.has(id) || isCyclic(id, reference.id)) continue;
			if (told?.has(reference.id) === true) continue;
			told = (told ?? /* @__PURE__ */ new Set()).add(reference.id);
			const { path: otherPath, answers } = target;
			const kind = answers.length > 0 ? "contradicted" : "unanswered";
			const room = other.said.get(otherPath)?.[`${other.key}Room`];
			const expected = {
				expectedAt: expectedAt ??= findExpectedPlace(other),
				room
			};
			found.push({
				kind,
				path,
				id,
				reference,
				otherPath,
				answers,
				...expected
			});
		}
	}
	return found;
}
function createTargetLookUp({ context, scope }, other) {
	const { unread, records } = context;
	const unreadPaths = new Set(unread.map(({ path }) => path));
	const namesAt = indexAnswers(other);
	const toTarget = (id, locale) => {
		const path = records.find(scope, id, locale)?.path;
		if (path === void 0 || !records.isRead(path) || unreadPaths.has(path)) return void 0;
		return {
			path,
			answers: referencesAt(other, path),
			names: namesAt(path)
		};
	};
	const byLocale = /* @__PURE__ */ new Map();
	return (id, locale) => {
		const known = byLocale.get(locale);
		if (known !== void 0) return known(id);
		const find = memoize((each) => toTarget(each, locale), MAX_REMEMBERED$1);
		byLocale.set(locale, find);
		return find(id);
	};
}
function indexAnswers(other) {
	const indexed = /* @__PURE__ */ new Map();
	return (path) => {
		const known = indexed.get(path);
		if (known !== void 0) return known;
		const ids = new Set(referencesAt(other, path).map(({ id }) => id));
		indexed.set(path, ids);
		return ids;
	};
}

// src/sdk/body-plugins.ts
const bodyPlugins = [
	"emphasis-marker",
	"fenced-code-flag",
	"final-definition",
	"hard-break-spaces",
	"heading-increment",
	"heading-style",
	"maximum-heading-length",
	"no-blockquote-without-marker",
	"no-duplicate-defined-urls",
	"no-duplicate-definitions",
	"no-duplicate-headings",
	"no-emphasis-as-heading",
	"no-empty-url",
	"no-heading-content-indent",
	"no-heading-like-paragraph",
	"no-heading-punctuation",
	"no-multiple-toplevel-headings",
	"no-reference-like-url",
	"no-shell-dollars",
	"no-shortcut-reference-image",
	"no-shortcut-reference-link",
	"no-undefined-references",
	"no-unneeded-full-reference-link",
	"no-unused-definitions",
	"strong-marker",
	"unordered-list-marker-style"
];

// src/sdk/covers-pointer.ts
const readKeys = memoize((pattern) => {
	const keys = parsePointer(pattern);
	return /^\*{1,2}$/.test(keys.at(-1) ?? "") ? keys.slice(0, -1) : keys;
}, 500);
function coversPointer(pattern, pointer) {
	const wanted = readKeys(pattern);
	const given = parsePointer(pointer);
	return wanted.length <= given.length && wanted.every((key, depth) => key === "*" || key === given[depth]);
}

// src/sdk/dates.ts
const DAY_MS = 864e5;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:[Zz]|([+-])(\d{2}):?(\d{2})))?)?$/;
const MAX_REMEMBERED = 1e3;
const parseDay = memoize(readDay, MAX_REMEMBERED);
function readDay(text) {
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
const ISO_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const parsePeriod = memoize(readPeriod, MAX_REMEMBERED);
function readPeriod(text) {
	const day = parseDay(text);
	if (day !== void 0) return {
		precision: "day",
		first: day,
		last: day
	};
	const [, year, month] = ISO_MONTH.exec(text) ?? [];
	if (year === void 0) return void 0;
	const first = parseDay(`${year}-${month ?? "01"}-01`);
	const december = parseDay(`${year}-12-31`);
	if (first === void 0 || december === void 0) return void 0;
	if (month === void 0) return {
		precision: "year",
		first,
		last: december
	};
	const next = parseDay(`${year}-${String(Number(month) + 1).padStart(2, "0")}-01`);
	return {
		precision: "month",
		first,
		last: next === void 0 ? december : next - 1
	};
}
function minutesOfDay(match) {
	const [, , , , hour = "0", minute = "0", second = "0", sign, zoneHour = "0", zoneMinute = "0"] = match;
	const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
	const isZone = Number(zoneHour) < 24 && Number(zoneMinute) < 60;
	if (!isTime || !isZone) return void 0;
	const offset = Number(zoneHour) * 60 + Number(zoneMinute);
	return Number(hour) * 60 + Number(minute) - (sign === "-" ? -offset : offset);
}

// src/sdk/date-readings.ts
const MONTHS = [...[
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august"
], ...[
	"september",
	"october",
	"november",
	"december"
]];
const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?[-/.月] ?(\d{1,2}) ?日?| ?月)?$/u;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;
const DAY_AND_NAME = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/iu;
const NAME_AND_DAY = /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu;
function findDateReadings(text) {
	const readings = listReadings(text).filter((each) => parsePeriod(each) !== void 0);
	return [...new Set(readings)];
}
function listReadings(text) {
	const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
	if (year !== void 0) return [toIso(year, month, day)];
	const [, first, , second, lastYear] = YEAR_LAST.exec(text) ?? [];
	if (lastYear !== void 0) return [toIso(lastYear, second, first), toIso(lastYear, first, second)];
	const named = (DAY_AND_NAME.exec(text) ?? NAME_AND_DAY.exec(text))?.groups;
	if (named === void 0) return [];
	return [toIso(named["year"] ?? "", toMonth(named["name"] ?? ""), named["day"])];
}
function toIso(year, month, day) {
	return [year, ...[month, day].flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
}
function toMonth(name) {
	const lower = name.toLowerCase().replace(/^sept$/u, "sep");
	return String(MONTHS.findIndex((month) => [month, month.slice(0, 3)].includes(lower)) + 1);
}

// src/sdk/differences.ts
function findDifferences(before, after) {
	const found = [];
	compare("", before, after, found);
	const isLost = ({ after: value }) => value === void 0;
	return [...found.filter((each) => !isLost(each)), ...found.filter(isLost)];
}
function isSameValue(a, b) {
	if (Object.is(a, b)) return true;
	if (typeof a === "string") return typeof b === "string" && isSameText(a, b);
	if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
	if (!isObject(a) || !isObject(b)) return a === b;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]));
}
function isSameText(a, b) {
	return a === b || trimLines(a) === trimLines(b);
}
function trimLines(text) {
	if (!/[\r\n]/.test(text)) return text.trimEnd();
	return text.split(/\r\n|\r|\n/).map((line) => line.trimEnd()).join("\n").trimEnd();
}
function compare(at, before, after, found) {
	const mappings = toMappings(before, after);
	if (mappings !== void 0) {
		for (const key of keysOf(mappings)) {
			const [from, to] = mappings.map((mapping) => getKey(mapping, key));
			compare(appendToPointer(at, key), from, to, found);
		}
		return;
	}
	if (isSameValue(before, after)) return;
	const items = toItems(before, after);
	if (items === void 0) found.push({
		pointer: at,
		before,
		after
	});
	for (const [index, [from, to]] of items?.entries() ?? []) compare(appendToPointer(at, index), from, to, found);
}
function toMappings(before, after) {
	if (isObject(before) && isObject(after)) return [before, after];
	if (before === void 0 && isObject(after) && Object.keys(after).length > 0) return [{}, after];
	if (after === void 0 && isObject(before) && Object.keys(before).length > 0) return [before, {}];
}
function keysOf([before, after]) {
	const lost = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
	return [...Object.keys(after), ...lost];
}
function toItems(before, after) {
	if (!isList(before) || !isList(after) || before.length !== after.length) return void 0;
	if (![...before, ...after].every(isObject) || isReordered(before, after)) return void 0;
	return before.map((item, index) => [item, after[index] ?? null]);
}
function isReordered(before, after) {
	const [from, to] = [before, after].map((items) => items.map(toComparableText).toSorted());
	return isSameValue(from, to);
}
function toComparableText(value) {
	return JSON.stringify(value, (_key, part) => {
		if (typeof part === "string") return trimLines(part);
		if (!isObject(part)) return part;
		return Object.entries(part).toSorted(([a], [b]) => a < b ? -1 : 1);
	});
}

// src/sdk/equality.ts
function isEqualJson(a, b) {
	if (a === b) return true;
	if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isEqualJson(item, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqualJson(a[key], b[key]));
}
function isEmptyJson(value) {
	if (value === void 0 || value === null) return true;
	if (typeof value === "string") return value.trim() === "";
	return typeof value === "object" && Object.keys(value).length === 0;
}

// src/sdk/words.ts
const UNSPACED$1 = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const TOKEN = new RegExp(String.raw`[${UNSPACED$1}]|(?:(?![${UNSPACED$1}])[\p{L}\p{N}\p{M}])+`, "gu");
const UNSPACED_CHARACTER = new RegExp(`^[${UNSPACED$1}]`, "u");
const WORD_CHARACTER$1 = /^[\p{L}\p{N}\p{M}]/u;
const JOINER = /^[-‐‑'’./&]/u;
const ASCII = /^[\n\r\t -~]*$/;
const REACH = 40;
function toWords$1(text) {
	if (ASCII.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
	return text.normalize("NFKC").toLowerCase().match(TOKEN) ?? [];
}
function countHan(text) {
	let count = 0;
	for (const run of text.match(/\p{Script=Han}+/gu) ?? []) count += run.length - (run.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
	return count;
}
function measureContainment(part, whole) {
	const words = toWords$1(part);
	if (words.length === 0) return 1;
	const known = new Set(toWords$1(whole));
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
	while (end > 0 && offset - end < REACH && !WORD_CHARACTER$1.test(characterBefore(text, end))) end -= characterBefore(text, end).length;
	const near = text.slice(Math.max(0, end - REACH), end);
	if (isUnspaced(characterBefore(text, end))) return [...segmentWords(near)].at(-1)?.segment;
	const word = trimJoiners(text.slice(extend(text, end, -1), end));
	return word === "" ? void 0 : word;
}
function extend(text, offset, direction) {
	let position = offset;
	while (Math.abs(position - offset) < REACH) {
		const character = direction === 1 ? text.slice(position, position + 2) : characterBefore(text, position);
		if (!(WORD_CHARACTER$1.test(character) || JOINER.test(character)) || isUnspaced(character)) break;
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
	const letters = excerpt.normalize("NFC").replaceAll(NO_LETTERS, "");
	if (letters === "") return void 0;
	for (const start of findLineStarts(whole)) {
		const end = findEnd(letters, whole, start);
		if (end === void 0) continue;
		return {
			weight: letters.length + countHan(letters),
			cut: findCut(excerpt.trimEnd(), whole, end)
		};
	}
}
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const NEXT_LETTER = /[\p{L}\p{N}\p{M}]/gu;
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu;
function* findLineStarts(text) {
	let lineStart = 0;
	for (let count = 0; count < MAX_LINES; count += 1) {
		NEXT_LETTER.lastIndex = lineStart;
		const start = NEXT_LETTER.exec(text)?.index;
		if (start === void 0) return;
		yield start;
		const lineEnd = text.indexOf("\n", start);
		if (lineEnd < 0) return;
		lineStart = lineEnd;
	}
}
function findEnd(letters, text, start) {
	let at = start;
	let index = 0;
	while (index < letters.length) {
		const letter = letters.codePointAt(index);
		const other = text.codePointAt(at);
		if (other === letter) index += lengthOf(other ?? 0);
		else if (other === void 0 || isLetter(other)) return void 0;
		at += lengthOf(other ?? 0);
	}
	return at;
}
function lengthOf(codePoint) {
	return codePoint > 65535 ? 2 : 1;
}
function isLetter(codePoint) {
	if (codePoint >= 128) return LETTER.test(String.fromCodePoint(codePoint));
	const isDigit = codePoint >= 48 && codePoint <= 57;
	const small = codePoint | 32;
	return isDigit || small >= 97 && small <= 122;
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
	const wanted = fold$3(name);
	let best;
	let bestDistance = Math.floor(Math.min(name.length, 64) / 3) + 1;
	for (const candidate of candidates) {
		const folded = fold$3(candidate);
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
const fold$3 = (name) => name.toLowerCase().replaceAll(/[\s_-]+/gu, "").slice(0, 64);
function editDistance(a, b, limit) {
	if (countStrangers(a, b) >= limit) return limit;
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
const counts = /* @__PURE__ */ new Int32Array(128);
function countStrangers(a, b) {
	counts.fill(0);
	for (let index = 0; index < a.length; index += 1) {
		const place = a.charCodeAt(index) % counts.length;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	let shared = 0;
	for (let index = 0; index < b.length; index += 1) {
		const place = b.charCodeAt(index) % counts.length;
		const count = counts[place] ?? 0;
		if (count === 0) continue;
		counts[place] = count - 1;
		shared += 1;
	}
	return Math.max(a.length, b.length) - shared;
}

// src/sdk/foreign-text.ts
const GLOSS = /[(（][^()（）]{0,80}[)）]|[[【][^[\]【】]{0,80}[\]】]|《[^《》]{0,80}》|〈[^〈〉]{0,80}〉|“[^“”]{0,80}”|‘[^‘’]{0,80}’|「[^「」]{0,80}」|『[^『』]{0,80}』|«[^«»]{0,80}»|"[^"\n]{0,80}"|(?<![\p{L}\p{N}])'[^'\n]{0,80}'(?![\p{L}\p{N}])|`[^`\n]{0,80}`|<[^<>]{1,200}>|https?:\/\/[^\s\p{Script=Han}]{1,500}/gu;
const checks = /* @__PURE__ */ new Map();
function scriptCheckFor(writing) {
	const existing = checks.get(writing.name);
	if (existing !== void 0) return existing;
	const check = createCheck(writing);
	checks.set(writing.name, check);
	return check;
}
const USUAL = String.raw`\0-\u02AF\u2010-\u2060`;
const USUAL_IN_HAN = String.raw`\u3000-\u3020\u4E00-\u9FFF\uFF01-\uFF5E`;
function createCheck({ name, letters }) {
	const allowed = String.raw`${letters}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}`;
	const usual = `${USUAL}${name === "Han" ? USUAL_IN_HAN : ""}`;
	const unusual = new RegExp(`[^${usual}]`);
	const stranger = new RegExp(`[^${allowed}]`, "u");
	const other = String.raw`(?![${allowed}])\p{L}`;
	const otherRun = new RegExp(String.raw`${other}(?:(?:[^\p{L}\n]{0,40}${other})*)`, "gu");
	const own = new RegExp(`[${letters}]`, "u");
	const isLatin = name === "Latin";
	const hasLatinWords = (text) => LATIN_RUN.test(text) && LATIN_WORDS.test(text);
	return {
		isSuspect: (text) => unusual.test(text) && stranger.test(text) || !isLatin && hasLatinWords(text),
		find: (text, minLetters) => {
			const masked = text.replaceAll(GLOSS, (gloss) => " ".repeat(gloss.length));
			const found = joinIfMost(text, findRuns(masked, otherRun)).flatMap((span) => {
				const part = text.slice(span.start, span.end);
				return countLetters(part) < minLetters ? [] : [{
					kind: "script",
					span,
					text: part
				}];
			});
			return isLatin ? found : [...found, ...findLatinSentences(text, masked, own)];
		}
	};
}
function findRuns(masked, run) {
	return [...masked.matchAll(run)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length
	}));
}
function countLetters(text) {
	return text.match(/\p{L}/gu)?.length ?? 0;
}
function joinIfMost(text, spans) {
	const [first, last] = [spans[0], spans.at(-1)];
	if (first === void 0 || last === void 0 || first === last) return spans;
	const foreign = spans.reduce((sum, { start, end }) => sum + end - start, 0);
	const rest = countLetters(text) - foreign;
	return foreign * 2 >= rest ? [{
		start: first.start,
		end: last.end
	}] : spans;
}
const MIN_WORDS = 6;
const WORD_CHARACTER = String.raw`[\p{Script=Latin}\d'’,-]`;
const LATIN_WORDS = new RegExp(String.raw`(?<!${WORD_CHARACTER})(?:${WORD_CHARACTER}+[ \n]){${5}}\p{Script=Latin}`, "u");
const LATIN_RUN = new RegExp(`[^\\u2E80-\\uA63F]{11}`);
const SENTENCE = /[^。！？；;.!?\n]+(?:[.!?](?!\s|$)[^。！？；;.!?\n]*)*/gu;
function findLatinSentences(text, masked, own) {
	const spans = [];
	let isAfterOne = false;
	for (const { 0: sentence, index } of masked.matchAll(SENTENCE)) {
		if (!/\p{L}/u.test(sentence)) continue;
		const isOne = !own.test(sentence) && isProse(sentence);
		const start = index + sentence.length - sentence.trimStart().length;
		const end = index + sentence.trimEnd().length;
		const last = spans.at(-1);
		if (isOne && isAfterOne && last !== void 0) last.end = end;
		else if (isOne) spans.push({
			start,
			end
		});
		isAfterOne = isOne;
	}
	return spans.map((span) => ({
		kind: "sentence",
		span,
		text: text.slice(span.start, span.end)
	}));
}
function isProse(sentence) {
	const words = sentence.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu) ?? [];
	const small = words.filter((word) => /^\p{Ll}/u.test(word));
	return words.length >= MIN_WORDS && small.length * 2 >= words.length;
}

// src/sdk/invisibles.ts
const SUSPECT = String.raw`(?!\n|\r\n|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;
const FIRST_SUSPECT = new RegExp(String.raw`[\0-\t\v-\x1F\x7F-\x9F\xAD\u034F\u061C\u070F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFEFF\uFFA0\uFFF0-\uFFFB]`);
const SUSPECTS = new RegExp(SUSPECT, "gu");
const UNUSUAL = /[^\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205F\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]/;
const NAMES = [
	[/^\t/u, "a tab"],
	[/^\r/u, "a carriage return"],
	[/^\p{Cc}/u, "a control character"],
	[/^\p{Cs}/u, "half of a surrogate pair"],
	[/^[\u2028\u2029]/u, "a line separator"],
	[/^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, "a control of the writing direction"],
	[/^\u00AD/u, "a soft hyphen"],
	[/^\uFEFF/u, "a byte order mark"],
	[/^[\u{E0000}-\u{E007F}]/u, "a tag character"]
];
const COMMANDS = /* @__PURE__ */ new Map([
	["\r", {
		letter: "r",
		rest: /^(?:ightarrow|ight|angle|ceil|floor|ho|m|ightharpoons)(?![a-z])/
	}],
	["	", {
		letter: "t",
		rest: /^(?:imes|heta|ext|extbf|au|ilde|riangle|an|op|o)(?![a-z])/
	}],
	["\b", {
		letter: "b",
		rest: /^(?:eta|ar|egin|ullet|ig|igg|inom|oldsymbol|f|ackslash)(?![a-z])/
	}],
	["\f", {
		letter: "f",
		rest: /^(?:rac|orall|lat|rown)(?![a-z])/
	}],
	["\v", {
		letter: "v",
		rest: /^(?:ec|ee|dots|arphi|arepsilon|artheta)(?![a-z])/
	}],
	["\x07", {
		letter: "a",
		rest: /^(?:lpha|pprox|ngle|st|leph)(?![a-z])/
	}],
	["\x1B", {
		letter: "e",
		rest: /^(?:psilon|quiv|ta|xists|ll)(?![a-z])/
	}]
]);
function hasSuspect(text) {
	return UNUSUAL.test(text) && FIRST_SUSPECT.test(text);
}
function findInvisibles(text) {
	const found = [];
	let isRightToLeft;
	for (const { 0: character, index } of text.matchAll(SUSPECTS)) {
		const before = text.slice(Math.max(0, index - 16), index);
		const after = text.slice(index + character.length, index + character.length + 16);
		if (isNeeded(character, before, after)) continue;
		if (DIRECTION.test(character) && (isRightToLeft ??= RIGHT_TO_LEFT.test(text))) continue;
		const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? "of zero width";
		found.push({
			index,
			character,
			name,
			meant: findMeant(character, after)
		});
	}
	return found;
}
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}]$/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u;
const FLAG_BEFORE = /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u;
function isNeeded(character, before, after) {
	if (character === "‌" || character === "͏") return JOINING.test(before);
	if (character === "‍") return EMOJI_BEFORE.test(before) && /^\p{Extended_Pictographic}/u.test(after) || JOINING.test(before);
	if (character === "​") return UNSPACED.test(before) && UNSPACED.test(after);
	if (/^[\u{E0020}-\u{E007F}]/u.test(character)) return FLAG_BEFORE.test(before);
	if (/^[\u180B-\u180F]/u.test(character)) return /\p{Script=Mongolian}/u.test(before);
	return /^[\u115F\u1160]/u.test(character) && /[\u1100-\u11FF]/u.test(before + after);
}
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const DIRECTION = /^[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/u;
function findMeant(character, after) {
	const command = COMMANDS.get(character);
	const rest = command?.rest.exec(after)?.[0];
	return command === void 0 || rest === void 0 ? void 0 : `\\${command.letter}${rest}`;
}

// src/sdk/joined-list.ts
const SEPARATOR = /[;；、|，]|,(?!\d{3}(?!\d))/u;
const WITHIN_BRACKETS = /[(（[【][^()（）[\]【】]*[)）\]】]/gu;
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/|^\S+@\S+$/iu;
const SUFFIX = /,\s?(?:(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|LP|L\.L\.C|L\.P|PLC|Plc|plc|Corp|Co|S\.A|SA|S\.L|S\.p\.A|SpA|S\.r\.l|Srl|N\.V|NV|B\.V|BV|GmbH|AG|A\/S|AS|ASA|AB|Oy|Pty|K\.K|Jr|Sr|Ph\.?D|M\.?D|Esq|II|III|IV)\b\.?|D\.C\.|(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b)/gu;
const MAX_WORDS = {
	capitals: 14,
	mixed: 8,
	small: 4
};
const MAX_HAN = {
	"、": 24,
	"，": 10
};
function hasSeparator(text) {
	return /[,;|；、，]/.test(text);
}
function splitJoinedList(text) {
	if (!hasSeparator(text) || ADDRESS.test(text.trim())) return void 0;
	const unbracketed = /[(（[【]/.test(text) ? stripBrackets(text) : text;
	const bare = unbracketed.includes(",") ? unbracketed.replaceAll(SUFFIX, "") : unbracketed;
	const items = bare.split(SEPARATOR).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
	const maxHan = bare.includes("，") ? MAX_HAN["，"] : MAX_HAN["、"];
	const isProse = items.some((item) => hasManyWords(item) || countHan(item) > maxHan);
	return items.length < 2 || isProse || isPhrase(items) || isSentence(text) ? void 0 : items;
}
const MAX_DEPTH = 3;
function stripBrackets(text) {
	let stripped = text;
	for (let depth = 0; depth < MAX_DEPTH; depth += 1) stripped = stripped.replaceAll(WITHIN_BRACKETS, "");
	return stripped;
}
function hasManyWords(part) {
	const words = part.split(/\s+/u);
	if (words.length <= MAX_WORDS.small) return false;
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	if (small === words.length) return words.length > MAX_WORDS.small;
	return words.length > (small * 2 > words.length ? MAX_WORDS.mixed : MAX_WORDS.capitals);
}
function isPhrase(items) {
	const [, ...rest] = items;
	const last = items.at(-1) ?? "";
	if (!/(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e)\s/u.test(last)) return false;
	const areWords = items.slice(0, -1).every((item) => !/\s/u.test(item));
	const isShort = /^(?:\p{L}+\s)?\p{L}+\s\p{L}+$/u.test(last);
	return areWords && isShort || rest.every((item) => /^\p{Ll}/u.test(item));
}
function isSentence(text) {
	return /(?:[。！？!?]|\s\p{Ll}{4,}\.)$/u.test(text.trim());
}
const CONJUNCTION = /^(?:and|or|und|oder|et|ou|以及|及|和|与)\s+/iu;
function takeApart(text) {
	const count = splitJoinedList(text)?.length;
	if (count === void 0) return void 0;
	const masked = maskBrackets(text).replaceAll(SUFFIX, mask);
	const items = [];
	let start = 0;
	for (const part of masked.split(SEPARATOR)) {
		const item = text.slice(start, start + part.length).trim();
		start += part.length + 1;
		if (/[\p{L}\p{N}]/u.test(item)) items.push(item);
	}
	const last = items.at(-1)?.replace(CONJUNCTION, "") ?? "";
	return items.length === count ? [...items.slice(0, -1), last] : void 0;
}
function maskBrackets(text) {
	let masked = text;
	for (let depth = 0; depth < MAX_DEPTH; depth += 1) masked = masked.replaceAll(WITHIN_BRACKETS, mask);
	return masked;
}
const mask = (found) => "-".repeat(found.length);

// src/sdk/quote-json.ts
function quoteJson(value) {
	if (value === void 0) return "empty";
	return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

// src/sdk/list-difference.ts
const MAX_ITEMS = 3;
function describeListDifference(actual, expected) {
	const lacking = expected.filter((item) => !actual.some((other) => isEqualJson(item, other)));
	const surplus = actual.filter((item) => !expected.some((other) => isEqualJson(item, other)));
	const parts = [...lacking.length > 0 ? [`lacks ${quoteAll(lacking)}`] : [], ...surplus.length > 0 ? [`has ${quoteAll(surplus)}`] : []];
	if (parts.length > 0) return parts.join(" and ");
	if (actual.length === expected.length) return "has its items in another order";
	return actual.length > expected.length ? "repeats an item" : "lacks a repeated item";
}
function quoteAll(items) {
	const shown = items.slice(0, MAX_ITEMS).map(quoteJson).join(", ");
	return items.length > MAX_ITEMS ? `${shown} (${items.length - MAX_ITEMS} more)` : shown;
}

// src/sdk/mend-asymmetry.ts
function mendAsymmetries(asymmetries, isDisputed) {
	const disputed = new Set(asymmetries.filter(isDisputed).map(ownerOf));
	const claims = countClaims(asymmetries);
	const isCertain = (asymmetry) => {
		return (isOfList(asymmetry) || claims.get(keyOf$1(asymmetry))?.size === 1) && asymmetry.reference.id !== asymmetry.id && !disputed.has(ownerOf(asymmetry));
	};
	return new Map(asymmetries.map((each) => [each, mend(each, isCertain(each))]));
}
function mend(asymmetry, isCertain) {
	const missing = findMissingReference(asymmetry);
	if (missing !== void 0 && isCertain) return { fix: [missing] };
	return { suggestions: listSuggestions(asymmetry, missing) };
}
function ownerOf({ kind, id, reference }) {
	return kind === "unlisted" ? id : reference.id;
}
function countClaims(asymmetries) {
	const claims = /* @__PURE__ */ new Map();
	for (const asymmetry of asymmetries) {
		const key = keyOf$1(asymmetry);
		claims.set(key, (claims.get(key) ?? /* @__PURE__ */ new Set()).add(asymmetry.id));
	}
	return claims;
}
const keyOf$1 = ({ otherPath, expectedAt }) => `${otherPath}\0${expectedAt}`;
const isOfList = ({ expectedAt, answers }) => toListPattern(expectedAt) !== expectedAt && answers[0]?.pointer !== toListPattern(expectedAt);
function findMissingReference(asymmetry) {
	const { id, reference, otherPath, answers, expectedAt, room } = asymmetry;
	const at = toListPattern(expectedAt);
	const value = toValue(id, reference.isNumber === true);
	if (at.includes("*") || value === void 0) return void 0;
	const place = {
		in: otherPath,
		at
	};
	if (room === "list") return {
		...place,
		kind: "insert",
		value
	};
	if (room === "value") return {
		...place,
		kind: "set",
		value: at === expectedAt ? value : [value]
	};
	if (!isListOfIds(answers, at, reference)) return void 0;
	const index = findIndex(id, answers);
	return {
		...place,
		kind: "insert",
		...index < answers.length && { index },
		value
	};
}
function toValue(id, isNumber) {
	if (!isNumber) return id;
	return String(Number(id)) === id ? Number(id) : void 0;
}
function isListOfIds(answers, at, { isNumber }) {
	return answers.length > 0 && answers.every((answer, index) => answer.pointer === `${at}/${index}` && answer.isNumber === isNumber);
}
const ORDERS = [(a, b) => Number(a > b) - Number(a < b), (a, b) => Number(a) - Number(b)];
function findIndex(id, answers) {
	const ids = answers.map((answer) => answer.id);
	const order = ids.length > 1 ? ORDERS.find((each) => isSorted(ids, each)) : void 0;
	const next = order === void 0 ? -1 : ids.findIndex((each) => order(each, id) > 0);
	return next < 0 ? ids.length : next;
}
function isSorted(ids, order) {
	return ids.every((id, index) => index === 0 || order(ids[index - 1] ?? "", id) < 0);
}
function listSuggestions(asymmetry, missing) {
	const { id, otherPath, expectedAt } = asymmetry;
	const edit = missing ?? findReplacement(asymmetry);
	const title = `Write \`${id}\` into \`${toListPattern(expectedAt)}\` of ${otherPath}`;
	return [...edit ? [{
		title,
		edits: [edit]
	}] : [], toWithdrawal(asymmetry)];
}
function findReplacement({ id, otherPath, expectedAt, answers }) {
	const at = toListPattern(expectedAt);
	const [first] = answers;
	const value = toValue(id, first?.isNumber === true);
	if (first?.pointer !== at || value === void 0) return void 0;
	return {
		in: otherPath,
		kind: "set",
		at,
		value: at === expectedAt ? value : [toValue(first.id, first.isNumber === true) ?? "", value]
	};
}
function toWithdrawal({ path, reference: { id, pointer } }) {
	const [, list, index] = /^(\/.*)\/(\d+)(?:\/id)?$/u.exec(pointer) ?? [];
	const edit = list === void 0 ? {
		kind: "set",
		at: pointer,
		value: ""
	} : {
		kind: "remove",
		at: `${list}/${index}`
	};
	return {
		title: `Remove \`${id}\` from \`${list ?? pointer}\` of ${path}`,
		edits: [edit]
	};
}

// src/sdk/mend-disagreement.ts
const MAX_NAMED = 60;
function suggestAgreement(at, expected, statements) {
	const distinct = [];
	for (const value of [expected, ...statements.map((each) => each.value)]) if (value !== void 0 && !distinct.some((each) => isEqualJson(each, value))) distinct.push(value);
	return distinct.map((value) => {
		const agreeing = statements.filter((each) => isEqualJson(each.value, value));
		const others = statements.filter((each) => !agreeing.includes(each));
		const locales = agreeing.map(({ locale }) => `\`${locale}\``).join(", ");
		return {
			title: `Write ${nameOf(value)} into \`${at}\` as in ${locales}`,
			edits: others.map(({ path }) => ({
				in: path,
				kind: "set",
				at,
				value
			}))
		};
	});
}
function nameOf(value) {
	if (isList(value)) return "the list";
	const shown = quoteJson(value);
	return shown.length <= MAX_NAMED && !/[\n\r]/.test(shown) ? shown : "the text";
}

// src/sdk/mend-invisible.ts
const GAPS = /* @__PURE__ */ new Set([
	"	",
	"\v",
	"\f",
	"\r",
	"",
	"\u2028",
	"\u2029"
]);
const ESCAPES = /* @__PURE__ */ new Set([
	"	",
	"\v",
	"\f",
	"\r",
	"\b",
	"\x07",
	"\x1B"
]);
const REMAINS = /^[\u0080-\u009F\p{Cs}]/u;
const AMBIGUOUS = /^\\(?:tan|text|to|top|rangle|rfloor|rm)$/u;
function findReplacements(found, text) {
	const { index, character, meant } = found;
	const before = text.slice(0, index);
	const after = text.slice(index + character.length);
	const isGap = GAPS.has(character);
	const isBetween = isGap && /\S$/u.test(before) && /^\S/u.test(after);
	const none = isBetween ? " " : "";
	if (meant !== void 0) {
		const command = meant.slice(0, 2);
		if (!(isGap && AMBIGUOUS.test(meant))) return [{
			text: command,
			isCertain: true
		}];
		return [command, none].map((each) => ({
			text: each,
			isCertain: false
		}));
	}
	const isCommand = ESCAPES.has(character) && /^[a-z]/u.test(after);
	return [{
		text: none,
		isCertain: !isBetween && !isCommand && !REMAINS.test(character)
	}];
}

// src/sdk/slip.ts
function findSlip(a, b) {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (a === b || long.length - short.length > 1) return void 0;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start += 1;
	let end = long.length;
	const shift = long.length - short.length;
	while (end > start + shift && short[end - 1 - shift] === long[end - 1]) end -= 1;
	const [wrong, right] = [short.slice(start, end - shift), long.slice(start, end)];
	if (right.length <= 1) return wrong + right;
	return right.length === 2 && wrong === `${right[1]}${right[0]}` ? right : void 0;
}

// src/sdk/mend-violation.ts
const MIN_SLIP_LENGTH = 5;
function mendViolation(violation, seed, all) {
	switch (violation.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return mendName(violation, seed, all);
		case "const":
		case "enum": return mendWord(violation);
		case "type": return suggestValues(violation, convert(violation));
		case "format": return violation.expected === "date" ? mendDate(violation) : {};
		case "uniqueItems": return { fix: [{
			kind: "remove",
			at: violation.pointer
		}] };
		default: return {};
	}
}
function mendName({ pointer, property = "", known }, seed, all) {
	const closest = findClosest(property, known);
	if (closest === void 0 || getKey(seed.get(pointer), closest) !== void 0) return {};
	const edits = [{
		kind: "rename",
		at: appendToPointer(pointer, property),
		key: closest
	}];
	const { meant, missing } = surveyNames(all);
	const key = keyOf(pointer, closest);
	const isRival = (meant.get(key) ?? 0) > 1;
	const isOnly = findClosest(property, known.filter((name) => name !== closest)) === void 0;
	if ((isSameName(property, closest) || isOnly && (missing.has(key) || isSlip(property, closest))) && !isRival) return { fix: edits };
	return { suggestions: [{
		title: `Rename \`${property}\` to \`${closest}\``,
		edits
	}] };
}
const surveyNames = rememberLast((all) => {
	const meant = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	for (const { keyword, pointer, property = "", known } of all) {
		if (keyword === "required") missing.add(keyOf(pointer, property));
		const closest = known.length === 0 ? void 0 : findClosest(property, known);
		if (closest === void 0) continue;
		const key = keyOf(pointer, closest);
		meant.set(key, (meant.get(key) ?? 0) + 1);
	}
	return {
		meant,
		missing
	};
});
const keyOf = (pointer, name) => `${pointer}\0${name}`;
function isSlip(name, meant) {
	return Math.min(name.length, meant.length) >= MIN_SLIP_LENGTH && findSlip(name, meant) !== void 0;
}
function isSameName(name, other) {
	const [a, b] = [name, other].map((each) => each.toLowerCase().replaceAll(/[\s_-]+/gu, ""));
	return a === b;
}
function mendWord(violation) {
	const { pointer: at, expected, actual, keyword } = violation;
	if (typeof actual !== "string") return {};
	const values = keyword === "enum" && isList(expected) ? expected : [expected ?? null];
	const words = values.filter((value) => typeof value === "string");
	const [same, ...others] = words.filter((word) => fold$2(word) === fold$2(actual));
	if (same !== void 0 && others.length === 0) return { fix: [{
		kind: "set",
		at,
		value: same
	}] };
	const closest = findClosest(actual, words);
	return closest === void 0 || values.length === 1 ? {} : suggestValues(violation, [closest]);
}
function fold$2(word) {
	return word.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
function mendDate(violation) {
	const { pointer: at, actual } = violation;
	const [value, ...others] = (typeof actual === "string" ? findDateReadings(actual.trim()) : []).filter((reading) => /^\d{4}-\d\d-\d\d$/.test(reading));
	if (value === void 0) return {};
	return others.length === 0 ? { fix: [{
		kind: "set",
		at,
		value
	}] } : suggestValues(violation, [value, ...others]);
}
function convert({ expected, actual }) {
	const types = isList(expected) ? expected : [expected ?? ""];
	const isWanted = (type) => types.includes(type);
	if (isWanted("array") && isFilled(actual)) return [[actual]];
	if (typeof actual === "string") {
		const text = actual.trim();
		const isWhole = /^-?(?:0|[1-9]\d{0,14})$/.test(text);
		if ((isWhole || /^-?(?:0|[1-9]\d{0,14})\.\d{1,15}$/.test(text)) && (isWanted("number") || isWhole && isWanted("integer"))) return [Number(text)];
		if (isWanted("boolean") && /^(?:true|false)$/i.test(text)) return [text.toLowerCase() === "true"];
	}
	return (typeof actual === "number" || typeof actual === "boolean") && isWanted("string") ? [String(actual)] : [];
}
function isFilled(value) {
	return typeof value === "number" || typeof value === "string" && value.trim() !== "";
}
function suggestValues({ pointer: at }, values) {
	if (values.length === 0) return {};
	return { suggestions: values.map((value) => ({
		title: `Write \`${JSON.stringify(value)}\` into \`${at}\``,
		edits: [{
			kind: "set",
			at,
			value
		}]
	})) };
}

// src/sdk/placeholders.ts
const MAX_PHRASE_LENGTH = 80;
const PHRASES = /* @__PURE__ */ new Set([
	...[
		"tbd",
		"tba",
		"tbc",
		"todo",
		"fixme",
		"wip",
		"n/a",
		"n.a",
		"pending",
		"placeholder"
	],
	...[
		"unknown",
		"unspecified",
		"unknown/unspecified",
		"untitled",
		"coming soon"
	],
	...[
		"not specified",
		"not yet specified",
		"not provided",
		"not available",
		"not yet available"
	],
	...[
		"pending review",
		"pending audit",
		"pending update",
		"audit pending",
		"review pending"
	],
	...[
		"human audit pending",
		"human review pending",
		"initial assessment",
		"placeholder text"
	],
	...["lorem ipsum"],
	...[
		"no data",
		"no information",
		"no description",
		"no summary",
		"no details"
	],
	...[
		"description here",
		"title here",
		"your text here",
		"insert text here",
		"add description"
	],
	...[
		"待定",
		"待补充",
		"待完善",
		"待更新",
		"待确认",
		"待核实",
		"待审核",
		"待人工审核",
		"待明确"
	],
	...[
		"待填写",
		"待填",
		"待添加",
		"待评估",
		"待公布",
		"待补",
		"有待补充",
		"尚待补充",
		"敬请期待"
	],
	...[
		"暂无",
		"暂缺",
		"未指定",
		"未说明",
		"未注明",
		"未提供",
		"暂未提供",
		"未填写",
		"尚未填写"
	],
	...[
		"未知",
		"不详",
		"未知/未指定",
		"无数据",
		"无信息",
		"占位",
		"占位符",
		"占位文本",
		"示例文本"
	],
	...[
		"初步评估",
		"初始评估",
		"人工审核待定"
	]
]);
const PHRASE_PATTERN = new RegExp([
	String.raw`to be (?:determined|defined|confirmed|decided|announced|added|completed|specified|supplied|filled in|written)`,
	String.raw`no specific (?:[\p{L}\p{N}-]+ ){0,4}(?:rules?|information|details?|data)`,
	String.raw`no (?:data|information|description|summary|details) (?:yet|available|provided|found)`,
	String.raw`(?:暂无|尚无|无)(?:相关|具体|详细|可用|公开)*(?:数据|信息|资料|描述|简介|内容|说明|介绍|摘要|规则)`,
	String.raw`(?:暂无|尚无|无)具体\p{Script=Han}{0,10}规则`,
	String.raw`\[object object\]`
].map((pattern) => `^(?:${pattern})$`).join("|"), "u");
const EXACT = /^(?:null|undefined|NaN|Profile for [\p{Lu}\p{Script=Han}][^.!?。！？]{0,60})$/u;
const BLANKS = /^[-–—_.…?？/·\s]+$/u;
const BRACKETED = new RegExp([
	String.raw`[\[【]\s?(?:ai[- ]?generated|generated by ai|ai\s?生成|人工智能生成|机器生成)\s?[\]】]`,
	String.raw`[\[【]\s?(?:insert|your)\s[^\[\]【】]{1,60}[\]】]`,
	String.raw`[\[(【（]\s?(?:tbd|tba|tbc|todo|fixme|placeholder|citation needed|to be (?:determined|confirmed|completed|added))\s?[\])】）]`,
	String.raw`[\[(【（]\s?(?:待定|待补充|待完善|待核实|待确认|待审核|占位符?|此处填写[^\[\](（）)【】]{0,30})\s?[\])】）]`
].join("|"), "iu");
const WORDS = /lorem ipsum(?= dolor)|human (?:audit|review) pending/i;
const OPENING_MARK = /^\s*(?:TODO|FIXME|TBD|TBC)\s?[:：]/u;
const MARK = /[[(【（]\s?(?:ai|gen|人工|机器|ins|you|tb|tod|fix|pla|cit|to |待|占|此)|lorem ipsum(?= dolor)|human (?:audit|review) pending|^\s*(?:TODO|FIXME|TBD|TBC)/iu;
const OPENING = new RegExp([
	...new Set([
		...PHRASES,
		"to be",
		"no ",
		"无",
		"[o",
		"null",
		"undefined",
		"nan",
		"profile"
	].map(toOpening)),
	"[-_.?/]",
	String.raw`.{0,2}[^ -~\u4E00-\u9FFF]`
].map((opening) => `^${opening}`).join("|"), "i");
function toOpening(phrase) {
	return phrase.slice(0, /^[a-z[]/.test(phrase) ? 3 : 1).replaceAll(/[[.]/g, String.raw`\$&`);
}
function findPlaceholder(text, terms = {}) {
	const trimmed = text.trim();
	if (trimmed === "") return void 0;
	if (!isWholePlaceholder(trimmed, terms)) return findMark(text, terms.marks ?? []);
	const start = text.indexOf(trimmed);
	return {
		text: trimmed,
		span: {
			start,
			end: start + trimmed.length
		},
		isWhole: true
	};
}
function isWholePlaceholder(trimmed, { phrases = [], allow = [] }) {
	if (!(trimmed.length <= MAX_PHRASE_LENGTH && OPENING.test(trimmed)) && phrases.length === 0) return false;
	const folded = fold$1(trimmed);
	if (allow.some((phrase) => fold$1(phrase) === folded)) return false;
	if (phrases.some((phrase) => matchesPhrase(folded, phrase))) return true;
	return PHRASES.has(folded) || PHRASE_PATTERN.test(folded) || EXACT.test(trimmed) || BLANKS.test(trimmed);
}
function fold$1(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim().replace(/[.。!…]{1,6}$/u, "");
}
function matchesPhrase(folded, phrase) {
	const parts = fold$1(phrase).split("*");
	const [first = "", last = ""] = [parts[0], parts.at(-1)];
	if (parts.length === 1) return folded === first;
	if (!folded.startsWith(first) || !folded.endsWith(last)) return false;
	let position = first.length;
	for (const part of parts.slice(1, -1)) {
		const found = folded.indexOf(part, position);
		if (found < 0) return false;
		position = found + part.length;
	}
	return position <= folded.length - last.length;
}
function findMark(text, marks) {
	if (marks.length === 0 && !MARK.test(text)) return void 0;
	const own = marks.map((mark) => ({
		mark,
		start: mark === "" ? -1 : text.indexOf(mark)
	})).filter(({ start }) => start >= 0).map(({ mark, start }) => ({
		start,
		end: start + mark.length
	}));
	const known = [
		OPENING_MARK,
		WORDS,
		BRACKETED
	].map((pattern) => pattern.exec(text)).filter((match) => match !== null).map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length
	}));
	const [span] = [...own, ...known].toSorted((a, b) => a.start - b.start || b.end - a.end);
	if (span === void 0) return void 0;
	return {
		text: text.slice(span.start, span.end).trim(),
		span,
		isWhole: false
	};
}

// src/sdk/places.ts
const known$1 = /* @__PURE__ */ new WeakMap();
function toPatterns(places, collection) {
	const byCollection = known$1.get(places) ?? /* @__PURE__ */ new WeakMap();
	known$1.set(places, byCollection);
	const patterns = byCollection.get(collection) ?? readPatterns(places, collection);
	byCollection.set(collection, patterns);
	return patterns;
}
function readPatterns(places, { fields }) {
	const patterns = places.flatMap((place) => isPointer(place) ? place : fields[place] ?? []);
	return [...new Set(patterns)];
}
function isPointer(place) {
	return place.startsWith("/");
}

// src/sdk/plugin.ts
function definePlugin(plugin) {
	return plugin;
}

// src/sdk/records.ts
function isRecord(seed, { files }) {
	return files.length > 0 || isKept(seed);
}
function isKept(seed) {
	return seed.get("audited") !== void 0 || seed.get("review") !== void 0;
}

// src/sdk/rule.ts
function defineRule(rule) {
	return rule;
}

// src/sdk/sentences.ts
const END = /[.!?]+["'”’)\]]*(?=\s|$)|[。！？；]+["'”’」』）)]*|\n+/gu;
function findSentences(text) {
	const sentences = [];
	let start = 0;
	const add = (end) => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		const from = start + raw.length - raw.trimStart().length;
		start = end;
		if (trimmed === "") return;
		sentences.push({
			text: trimmed,
			span: {
				start: from,
				end: from + trimmed.length
			}
		});
	};
	for (const { 0: mark, index } of text.matchAll(END)) add(index + mark.length);
	add(text.length);
	return sentences;
}

// src/sdk/statuses.ts
const inForceStatuses = [...[
	"Active",
	"In force",
	"Effective",
	"Current"
], ...[
	"现行",
	"现行有效",
	"有效",
	"生效"
]];
const supersededStatuses = [...["Superseded", "Replaced"], ...[
	"已被取代",
	"被取代",
	"已被替代",
	"被替代"
]];

// src/sdk/substance.ts
function hasSubstance(value) {
	if (value === void 0 || value === null) return false;
	if (typeof value === "string") return value.trim() !== "" && !findPlaceholder(value)?.isWhole;
	if (isList(value)) return value.some(hasSubstance);
	return !isObject(value) || Object.values(value).some(hasSubstance);
}

// src/sdk/slug.ts
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;
function toSlug(id) {
	if (SLUG.test(id)) return id;
	return id.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== "").join("-");
}

// src/sdk/texts.ts
function findTexts(root, accept) {
	const found = [];
	const visit = (container, at) => {
		forEachChild(container, (value, key) => {
			if (typeof key === "string" && accept(key, true)) found.push({
				pointer: at.at(key).pointer,
				text: key,
				isKey: true
			});
			if (typeof value === "string") {
				if (!accept(value, false)) return;
				found.push({
					pointer: at.at(key).pointer,
					text: value,
					isKey: false
				});
			} else if (typeof value === "object" && value !== null) visit(value, at.at(key));
		});
	};
	visit(root, nodeOf(""));
	return found;
}
const SEAM = "|";
const joinTexts = rememberLast((root) => {
	const { texts, oddKeys } = outlineOf(root);
	return [""].concat(oddKeys, texts).join(SEAM);
});

// src/sdk/violations.ts
function hasViolationAt(violations, at) {
	if (violations.length === 0) return false;
	const keys = parsePointer(at);
	return violations.some(({ pointer, property, actual }) => {
		if (property === void 0) return pointer === at;
		const place = [...parsePointer(pointer), property];
		return (actual === void 0 || place.length === keys.length) && place.every((key, index) => key === keys[index]);
	});
}

// src/sdk/versions.ts
function groupVersions(facts, locales) {
	const records = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		if (!isVersion(fact)) continue;
		const versions = records.get(fact.id);
		if (versions === void 0) records.set(fact.id, [fact]);
		else if (versions.every(({ locale }) => locale !== fact.locale)) versions.push(fact);
	}
	const ranks = new Map(locales.map((locale, rank) => [locale, rank]));
	const rankOf = ({ locale }) => ranks.get(locale) ?? locales.length;
	return [...records.values()].filter(({ length }) => length > 1).map((versions) => versions.toSorted((a, b) => rankOf(a) - rankOf(b)));
}
function isVersion(fact) {
	return fact.id !== void 0 && fact.locale !== void 0;
}

// src/sdk/vocabulary.ts
function readVocabularies({ values, translated }) {
	const [first, second] = values;
	if (first === void 0 || second === void 0) return [];
	return Object.entries(translated).map(([pattern, words]) => ({
		pattern,
		terms: Object.entries(words).map(([word, translation]) => isObject(translation) ? new Map([[first, word], ...toWords(translation)]) : new Map([[first, word], ...toWords({ [second]: translation })]))
	}));
}
function findTerms({ terms }, locale, word) {
	return locale === void 0 ? [] : terms.filter((term) => term.get(locale) === word);
}
function toWords(translation) {
	return Object.entries(translation).flatMap(([locale, word]) => typeof word === "object" ? [] : [[locale, String(word)]]);
}

// src/sdk/word-pairs.ts
const MIN_PAIRS = 20;
const MIN_USES = 5;
const MIN_TRANSLATED = .9;
const MIN_AGREEING = 2 / 3;
function inferWordMap(pairs) {
	const least = pairs.length * MIN_TRANSLATED;
	const different = pairs.filter(({ source, target }) => source !== target);
	if (pairs.length < MIN_PAIRS || different.length < least) return void 0;
	const wordCount = new Set(pairs.map(({ target }) => fold(target))).size;
	if (pairs.length < wordCount * MIN_USES) return void 0;
	const translated = different.filter(({ source, target }) => !isSameWord(source, target));
	if (translated.length < least) return void 0;
	return {
		toTarget: createLookUp(translated, "source", "target"),
		toSource: createLookUp(translated, "target", "source")
	};
}
function isSameWord(a, b) {
	return fold(a) === fold(b);
}
function createLookUp(pairs, from, to) {
	const counts = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const key = fold(pair[from]);
		const words = counts.get(key) ?? /* @__PURE__ */ new Map();
		counts.set(key, words);
		words.set(pair[to], (words.get(pair[to]) ?? 0) + 1);
	}
	return (word) => findMajority(counts.get(fold(word)) ?? /* @__PURE__ */ new Map());
}
function findMajority(words) {
	const total = [...words.values()].reduce((sum, count) => sum + count, 0);
	return [...words].find(([, count]) => count > 1 && count >= total * MIN_AGREEING)?.[0];
}
const fold = memoize((word) => word.trim().toLowerCase(), 1e4);

// src/sdk/write-excerpt.ts
const ABBREVIATION = /(?:^|[\s("“])(?:(?:\p{Lu}\.)*\p{Lu}|No|Nos|Art|Sec|Mr|Mrs|Ms|Dr|St|vs|cf|ca|approx|e\.g|i\.e)\.$/u;
const LOOSE_END = /[\s,，、:：;；.(（“"-]+$/u;
const IS_HAN = /\p{Script=Han}/u;
const OTHER_BLOCK = /^(?: {0,3}(?:#{1,6}(?:\s|$)|[>|<]|[-*+](?:\s|$)|\d{1,9}[.)]\s|```|~~~|={2,}|-{2,}|\[[^\]]*\]:)| {4}|\t)/u;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/u;
const MARKUP = /[*_`<>[\]\\|&]/u;
function writeExcerpt(source, max) {
	let before = "";
	let excerpt;
	for (const text of findParagraphs(source)) {
		const line = before + text;
		const beginning = MARKUP.test(text) ? "" : shortenToSentence(line, max) ?? "";
		if (beginning.length > before.trimEnd().length) excerpt = beginning;
		if (beginning.length < line.length) break;
		before = IS_HAN.test(line.slice(-2)) ? line : `${line} `;
	}
	return excerpt;
}
function* findParagraphs(source) {
	let hasStarted = false;
	for (const block of source.split(/\r?\n[ \t]*\r?\n/u)) {
		const lines = block.split("\n");
		const start = lines.findIndex((line) => line.trim() !== "" && !HEADING.test(line));
		const isParagraph = start >= 0 && !lines.slice(start).some((line) => OTHER_BLOCK.test(line));
		if (hasStarted && (!isParagraph || start > 0)) return;
		if (!isParagraph) continue;
		hasStarted = true;
		yield toPlainText(lines.slice(start).join(" "));
	}
}
function toPlainText(markdown) {
	return markdown.replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, "$1").replaceAll(/\*\*|__/gu, "").replaceAll(/\*([^*\s][^*]*)\*/gu, "$1").replaceAll(/\s+/gu, " ").trim();
}
function shortenToSentence(text, max) {
	const last = findSentences(text).findLast(({ text: sentence, span }) => {
		const isEnded = span.end === text.length && !/[,，、:：;]$/u.test(sentence) || /[.!?。！？；][^\p{L}\p{N}]*$/u.test(sentence);
		return span.end <= max && isEnded && !ABBREVIATION.test(sentence);
	});
	return last && text.slice(0, last.span.end);
}
function endAtSentence(excerpt, max) {
	const cut = findSentences(excerpt).at(-1)?.span.start ?? 0;
	return shortenToSentence(excerpt.slice(0, cut).trimEnd(), max);
}
function endWithEllipsis(excerpt, cut, max) {
	const ellipsis = IS_HAN.test(excerpt.slice(-10)) ? "……" : "…";
	const whole = withoutTorn(excerpt.trimEnd(), cut).replace(LOOSE_END, "");
	if (whole.length + ellipsis.length <= max) return whole + ellipsis;
	return whole.slice(0, max - ellipsis.length).replace(/\s+\S*$/u, "").replace(LOOSE_END, "") + ellipsis;
}
function withoutTorn(excerpt, { word, isWithinWord }) {
	if (!isWithinWord) return excerpt;
	for (let length = word.length - 1; length > 0; length -= 1) if (excerpt.endsWith(word.slice(0, length))) return excerpt.slice(0, -length);
	return excerpt;
}

// src/sdk/writing.ts
const LATIN = {
	name: "Latin",
	letters: String.raw`\p{Script=Latin}`
};
const HAN = {
	name: "Han",
	letters: String.raw`\p{Script=Han}\p{Script=Bopomofo}`
};
const WRITINGS = /* @__PURE__ */ new Map([
	["Latn", LATIN],
	["Hans", HAN],
	["Hant", HAN],
	["Jpan", {
		name: "Japanese",
		letters: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
	}],
	["Kore", {
		name: "Korean",
		letters: String.raw`\p{Script=Hangul}\p{Script=Han}`
	}]
]);
const COMMON = /* @__PURE__ */ new Map([["en", LATIN], ["zh", HAN]]);
const known = /* @__PURE__ */ new Map();
function findWriting(locale) {
	if (!known.has(locale)) known.set(locale, COMMON.get(locale) ?? lookUp(locale));
	return known.get(locale);
}
function lookUp(locale) {
	try {
		const { script } = new Intl.Locale(locale.replaceAll("_", "-")).maximize();
		if (script === void 0) return void 0;
		const writing = WRITINGS.get(script);
		if (writing !== void 0) return writing;
		const letters = String.raw`\p{Script=${script}}`;
		new RegExp(letters, "u").test("");
		return {
			name: scriptName(script),
			letters
		};
	} catch {
		return;
	}
}
function scriptName(script) {
	return new Intl.DisplayNames(["en"], { type: "script" }).of(script) ?? script;
}

export { bodyPlugins as $, quoteJson as A, findWordAcross as B, findPlaceholder as C, rememberByFacts as Ct, suggestAgreement as D, findReplacements as E, hasSuspect as F, isEqualJson as G, measureContainment as H, scriptCheckFor as I, isSameValue as J, findDifferences as K, findClosest as L, splitJoinedList as M, takeApart as N, mendAsymmetries as O, findInvisibles as P, coversPointer as Q, findExcerpt as R, toPatterns as S, rememberLast as St, findSlip as T, toWords$1 as U, findWordBefore as V, isEmptyJson as W, parseDay as X, findDateReadings as Y, parsePeriod as Z, findSentences as _, createCycleTest as _t, inferWordMap as a, appendToPointer as at, isRecord as b, findCycles as bt, readVocabularies as c, getKey as ct, findTexts as d, toPointer as dt, findAsymmetries as et, joinTexts as f, outlineOf as ft, supersededStatuses as g, buildRelationGraph as gt, inForceStatuses as h, isObject as ht, writeExcerpt as i, toListPattern as it, hasSeparator as j, describeListDifference as k, groupVersions as l, parsePointer as lt, hasSubstance as m, isList as mt, endAtSentence as n, findReferences as nt, isSameWord as o, childrenOf as ot, toSlug as p, forEachChild as pt, isSameText as q, endWithEllipsis as r, findSharedScope as rt, findTerms as s, getAt as st, findWriting as t, collectReferences as tt, hasViolationAt as u, selectAll as ut, defineRule as v, toGraph as vt, mendViolation as w, definePlugin as x, memoize as xt, isKept as y, findComponents as yt, countHan as z };