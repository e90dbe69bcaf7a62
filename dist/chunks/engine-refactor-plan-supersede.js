import { O as mendAsymmetries, at as appendToPointer, c as readVocabularies, dt as toPointer, g as supersededStatuses, gt as buildRelationGraph, ht as isObject, it as toListPattern, lt as parsePointer, mt as isList, rt as findSharedScope, s as findTerms, st as getAt, tt as collectReferences, ut as selectAll, vt as toGraph } from "./sdk.js";
import { Nn as UserError } from "./lint.js";
import { i as seedsOf, r as placeAt } from "./engine-refactor-corpus.js";
import { n as applyToData } from "./seed-edit-apply-to-data.js";
import { i as refuseUnread, n as refuseAll, r as refuseTwins } from "./engine-refactor-refuse.js";

// src/engine/refactor/plan-status.ts
const NO_WORD = "�";
function planStatus(corpus, seed) {
	const at = seed.identity.fields["status"];
	const status = at === void 0 ? void 0 : getAt(seed.document.data, at);
	if (at === void 0 || typeof status !== "string") return void 0;
	const known = listKnown(corpus);
	if (known.some((word) => isSame(word, status))) return void 0;
	const accepts = createSchemaTest(seed, at, corpus.project.validators.get(seed.identity.collection));
	const word = [
		...listOfVocabulary(seed, at, known),
		...listOfCorpus(corpus, seed, {
			at,
			known
		}),
		...accepts(NO_WORD) ? [] : known.filter((word) => isHan(word) === isHan(status))
	].find(accepts);
	if (word !== void 0) return {
		kind: "edit",
		edit: {
			kind: "set",
			at,
			value: word
		}
	};
	return {
		kind: "note",
		note: `The status of \`${seed.identity.path}\` stays \`${status}\`: no word for a superseded record is known`
	};
}
const isSame = (a, b) => a.toLowerCase() === b.trim().toLowerCase();
const isHan = (text) => /\p{Script=Han}/u.test(text);
function listKnown({ project }) {
	const { options = {} } = project.config.rules.get("supersedes-status") ?? {};
	const words = "superseded" in options ? options.superseded : void 0;
	return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : supersededStatuses;
}
function listOfVocabulary({ document, identity, member }, at, known) {
	const { locale = "" } = identity;
	const isHere = (pattern) => selectAll(document.data ?? {}, pattern).some(({ pointer }) => pointer === at);
	return readVocabularies(member.collection.locales).filter(({ pattern }) => isHere(pattern)).flatMap((vocabulary) => {
		return vocabulary.terms.filter((term) => [...term.values()].some((word) => known.some((each) => isSame(each, word)))).flatMap((term) => term.get(locale) ?? []).filter((word) => {
			return findTerms(vocabulary, locale, word).length > 0;
		});
	});
}
function listOfCorpus({ seeds }, { identity }, { at, known }) {
	const counts = /* @__PURE__ */ new Map();
	for (const other of seeds) {
		const word = other.identity.collection === identity.collection && other.identity.locale === identity.locale ? getAt(other.document.data, at) : void 0;
		if (typeof word !== "string" || !known.some((each) => isSame(each, word))) continue;
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}
function createSchemaTest({ document: { data } }, at, validator) {
	if (validator === void 0 || data === void 0) return () => true;
	return (value) => validator(applyToData(data, [{
		kind: "set",
		at,
		value
	}])).every(({ pointer }) => pointer !== at);
}

// src/engine/refactor/succession.ts
function findSuccession(collection) {
	const own = collection.relations.flatMap((relation, index) => {
		const scope = findSharedScope(collection, relation);
		return scope === void 0 ? [] : [{
			...relation,
			index,
			scope
		}];
	});
	const named = own.find(({ name }) => name === "supersedes");
	const [only, ...others] = own.filter(({ inverse, acyclic }) => acyclic && inverse !== void 0);
	const found = named ?? (others.length === 0 ? only : void 0);
	if (found !== void 0) return found;
	throw new UserError("no-succession", [{
		message: `\`${collection.name}\` has no relation \`supersedes\``,
		hint: "Add one: `relations: [{ name: supersedes, from: /evolution/supersedes/*, inverse: /evolution/supersededBy, acyclic: true }]`."
	}]);
}

// src/engine/refactor/unwritten-reference.ts
function noPlace(seed, pattern) {
	return new UserError("no-single-place", [{
		message: `\`${pattern}\` can stand for several places, so nobody knows where to write`,
		place: { path: seed.identity.path },
		hint: "Write the reference by hand; `supersedes-symmetry` says whether both sides agree."
	}]);
}
function occupied(seed, at, { id, isNumber, side, references }) {
	const [first] = references;
	const place = placeAt(seed, first?.pointer ?? at);
	if (side === "inverse" && first !== void 0 && !isList(getAt(seed.document.data, at))) {
		const message = `\`${seed.identity.id ?? ""}\` is superseded by \`${first.id}\` already`;
		const hint = `Remove that on both sides first, or let \`${id}\` supersede \`${first.id}\`.`;
		return new UserError("already-superseded", [{
			message,
			place,
			hint
		}]);
	}
	const value = getAt(seed.document.data, at);
	const stranger = isList(value) ? findStranger(value, isNumber) : void 0;
	if (stranger !== void 0) return strange(seed, at, stranger, isNumber);
	const message = `\`${at}\` has a form in which \`${id}\` cannot be written`;
	return new UserError("reference-form", [{
		message,
		place,
		hint: "Expected a list of ids or a single one; write the reference by hand."
	}]);
}
function findStranger(items, isNumber) {
	const isId = (item) => isNumber ? typeof item === "number" : typeof item === "string" && item.trim() !== "";
	const index = items.findIndex((item) => !isId(item));
	const item = items[index];
	return item === void 0 ? void 0 : {
		index,
		item
	};
}
function strange(seed, at, { index, item }, isNumber) {
	const pointer = appendToPointer(at, index);
	const message = `\`${pointer}\` is no id: expected ${isNumber ? "a number, as the ids are" : "a text, as the ids are"}, found ${describe(item)}`;
	return new UserError("reference-form", [{
		message,
		place: placeAt(seed, pointer),
		hint: "Write the id there, or remove the item."
	}]);
}
function describe(item) {
	if (isList(item)) return "a list";
	if (isObject(item)) return "a mapping";
	if (typeof item === "string") return item.trim() === "" ? "a blank one" : `the text \`${item}\``;
	return typeof item === "number" ? `the number \`${item}\`` : `\`${String(item)}\``;
}

// src/engine/refactor/write-reference.ts
function createReferenceWriter(corpus, succession) {
	return (seed, { side, named }) => {
		const pattern = side === "from" ? succession.from : succession.inverse ?? "";
		const { id = "" } = named.identity;
		const said = readSide(seed, succession.index, side);
		if (said.references.some((reference) => reference.id === id)) return void 0;
		const at = toListPattern(pattern);
		if (at.includes("*")) throw noPlace(seed, pattern);
		const isOfList = pattern !== at || hasLists(corpus, succession, {
			side,
			pattern
		});
		const expectedAt = isOfList ? `${at}/*` : at;
		const isNumber = isNumberId(named);
		const edit = mend({
			seed,
			named,
			said,
			expectedAt,
			isNumber
		}) ?? create(seed, at, isOfList ? [toValue(id, isNumber)] : toValue(id, isNumber), said);
		if (edit === void 0) throw occupied(seed, at, {
			id,
			isNumber,
			side,
			references: said.references
		});
		return edit;
	};
}
function readSide({ seed, member }, index, side) {
	const said = (seed === void 0 ? void 0 : collectReferences(seed, member.collection))?.[index];
	const room = side === "from" ? said?.fromRoom : said?.inverseRoom;
	return {
		references: said?.[side] ?? [],
		room
	};
}
function hasLists({ seeds }, { index, scope }, { side, pattern }) {
	for (const seed of seeds) {
		if (scope !== "*" && seed.identity.collection !== scope) continue;
		const [first] = readSide(seed, index, side).references;
		if (first !== void 0) return first.pointer !== pattern;
	}
	return false;
}
function isNumberId({ identity, document }) {
	const at = identity.fields["id"];
	return at !== void 0 && typeof getAt(document.data, at) === "number";
}
const toValue = (id, isNumber) => isNumber ? Number(id) : id;
function mend({ seed, named, said, expectedAt, isNumber }) {
	const own = {
		pointer: "",
		id: seed.identity.id ?? ""
	};
	const asymmetry = {
		kind: "unanswered",
		path: named.identity.path,
		id: named.identity.id ?? "",
		reference: isNumber ? {
			...own,
			isNumber
		} : own,
		otherPath: seed.identity.path,
		answers: said.references,
		expectedAt,
		room: said.room
	};
	const { fix } = mendAsymmetries([asymmetry], () => false).get(asymmetry) ?? {};
	const [edit] = fix ?? [];
	if (edit?.kind !== "insert" && edit?.kind !== "set") return void 0;
	const { in: _path, at, ...rest } = edit;
	return {
		...rest,
		at
	};
}
function create({ document }, at, value, { references }) {
	if (references.length > 0) return void 0;
	const keys = parsePointer(at);
	for (let depth = 1; depth <= keys.length; depth += 1) {
		const pointer = toPointer(keys.slice(0, depth));
		const found = getAt(document.data, pointer);
		if (isObject(found) && depth < keys.length) continue;
		if (found !== void 0 && found !== null) return void 0;
		return {
			kind: "set",
			at: pointer,
			value: keys.slice(depth).reduceRight((nested, key) => Object.fromEntries([[key, nested]]), value)
		};
	}
}

// src/engine/refactor/plan-supersede.ts
function planSupersede({ corpus, collectionOf }, { oldId, newId }) {
	if (oldId === newId) throw new UserError("same-record", [{ message: "A record does not supersede itself" }]);
	const olds = seedsOf(corpus, collectionOf(oldId), oldId);
	const news = seedsOf(corpus, collectionOf(newId), newId);
	refuseUnread(olds, oldId);
	refuseUnread(news, newId);
	refuseTwins(olds);
	refuseTwins(news);
	refuseOneSided({
		oldId,
		newId,
		olds,
		news
	});
	const [first] = news;
	if (first === void 0) throw new Error(`The record ${newId} has no seed`);
	const succession = findSuccession(first.member.collection);
	refuseCycle(corpus, succession, {
		oldId,
		newId
	});
	const edits = /* @__PURE__ */ new Map();
	const notes = [];
	const add = ({ identity }, edit) => {
		if (edit === void 0) return;
		edits.set(identity.path, [...edits.get(identity.path) ?? [], edit]);
	};
	const write = createReferenceWriter(corpus, succession);
	for (const newSeed of news) {
		const oldSeed = olds.find(({ identity }) => identity.locale === newSeed.identity.locale);
		if (oldSeed === void 0) continue;
		add(newSeed, write(newSeed, {
			side: "from",
			named: oldSeed
		}));
		if (succession.inverse !== void 0) add(oldSeed, write(oldSeed, {
			side: "inverse",
			named: newSeed
		}));
		const status = planStatus(corpus, oldSeed);
		if (status?.kind === "edit") add(oldSeed, status.edit);
		else if (status !== void 0) notes.push(status.note);
	}
	return {
		title: `Make \`${oldId}\` superseded by \`${newId}\``,
		edits,
		moves: /* @__PURE__ */ new Map(),
		notes
	};
}
function refuseOneSided({ oldId, newId, olds, news }) {
	const locales = (seeds) => seeds.map(({ identity }) => identity.locale);
	const tell = (locale, id, other, seed) => ({
		message: `\`${id}\` does not exist ${locale === void 0 ? "without a locale" : `in \`${locale}\``}, where \`${other}\` does`,
		place: { path: seed.identity.path },
		hint: "Add the seed that is missing first (`locale-pair`)."
	});
	const missing = (seeds, others) => seeds.filter(({ identity }) => !locales(others).includes(identity.locale));
	refuseAll("locale-missing", [...missing(olds, news).map((seed) => tell(seed.identity.locale, newId, oldId, seed)), ...missing(news, olds).map((seed) => tell(seed.identity.locale, oldId, newId, seed))]);
}
function refuseCycle({ seeds }, { index, scope }, { oldId, newId }) {
	const facts = seeds.flatMap(({ seed, identity, member }) => {
		if (seed === void 0 || scope !== "*" && identity.collection !== scope) return [];
		const fact = collectReferences(seed, member.collection) ?? [];
		return [{
			...identity,
			fact
		}];
	});
	const way = findWay(toGraph(buildRelationGraph(facts, index)), oldId, newId);
	if (way === void 0) return;
	const cycle = [newId, ...way].map((id) => `\`${id}\``).join(" → ");
	const [, next = newId] = way;
	const owner = seeds.find(({ identity }) => identity.id === oldId);
	throw new UserError("supersede-cycle", [{
		message: `\`${newId}\` would supersede itself: ${cycle}`,
		...owner === void 0 ? {} : { place: placeAt(owner, "") },
		hint: `\`${oldId}\` already supersedes \`${next}\`. Remove what is wrong of it first.`
	}]);
}
function findWay(graph, from, to) {
	const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
	for (const node of cameFrom.keys()) {
		if (node === to) break;
		for (const next of graph.get(node) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, node);
	}
	if (!cameFrom.has(to)) return void 0;
	const way = [];
	for (let node = to; node !== void 0; node = cameFrom.get(node)) way.unshift(node);
	return way;
}

export { planSupersede };