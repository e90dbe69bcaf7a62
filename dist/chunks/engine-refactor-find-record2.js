import { t as unknownCollection } from "./config-unknown-collection.js";
import { L as findClosest } from "./sdk.js";
import { Nn as UserError } from "./lint.js";

// src/engine/refactor/find-record.ts
function findRecords(corpora, ids, chosen) {
	const all = corpora.flatMap((corpus) => [...corpus.collections.keys()].map((collection) => ({
		corpus,
		collection
	})));
	const wanted = all.filter(({ collection }) => chosen === void 0 || collection === chosen);
	if (chosen !== void 0 && wanted.length === 0) {
		const names = new Set(all.map(({ collection }) => collection));
		throw unknownCollection(chosen, [...names], "filled");
	}
	for (const id of ids) refuseUnknown(id, wanted, chosen);
	const found = wanted.filter((each) => ids.every((id) => has(each, id)));
	const [first, second] = found;
	if (second !== void 0) throw ambiguous(ids, found);
	if (first === void 0) return findApart(ids, wanted);
	return {
		corpus: first.corpus,
		collectionOf: () => first.collection
	};
}
function findApart(ids, wanted) {
	const own = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const found = wanted.filter((each) => has(each, id));
		const [first, second] = found;
		if (first?.corpus.project.config.isImplicit !== true) throw noCommonCollection(ids, wanted);
		if (second !== void 0) throw ambiguous([id], found);
		own.set(id, first);
	}
	const [first] = own.values();
	if (first === void 0) throw new Error("No record was asked for");
	return {
		corpus: first.corpus,
		collectionOf: (id) => own.get(id)?.collection ?? ""
	};
}
function has({ corpus, collection }, id) {
	return corpus.records.find(collection, id) !== void 0;
}
function refuseUnknown(id, wanted, chosen) {
	if (wanted.some((each) => has(each, id))) return;
	const known = wanted.flatMap(({ corpus, collection }) => corpus.records.ids(collection));
	const closest = findClosest(id, known);
	const where = chosen === void 0 ? "" : ` in \`${chosen}\``;
	const hint = closest === void 0 ? "Give an id as the front matter has it." : `Did you mean \`${closest}\`?`;
	throw new UserError("unknown-record", [{
		message: `There is no record \`${id}\`${where}`,
		hint
	}]);
}
function noCommonCollection(ids, wanted) {
	const problems = ids.map((id) => {
		const names = wanted.filter((each) => has(each, id)).map(({ collection }) => collection);
		return { message: `\`${id}\` is a record of ${quote(names)}` };
	});
	return new UserError("no-common-collection", [{
		message: `No collection has both ${quote(ids)}`,
		hint: "A record is superseded by one of its own collection."
	}, ...problems]);
}
function ambiguous(ids, found) {
	const names = found.map(({ collection }) => collection);
	const sources = found.flatMap(({ corpus }) => corpus.project.config.source ?? []);
	const isOne = new Set(names).size === 1;
	const option = isOne ? `--config ${sources[0] ?? "<file>"}` : `--collection ${names[0] ?? ""}`;
	const which = isOne ? `\`${names[0] ?? ""}\` of ${quote(sources)}` : quote(names);
	return new UserError("record-ambiguous", [{
		message: `Several collections have ${quote(ids)}: ${which}`,
		hint: `Choose one: \`${option}\`.`
	}]);
}
const quote = (names) => names.map((name) => `\`${name}\``).join(", ");

export { quote as n, findRecords as t };