import { K as createRecords, q as findSkipReason, st as loadSeed, ur as LineIndex } from "./lint.js";
import { ct as getKey, st as getAt } from "./sdk.js";

// src/engine/refactor/corpus.ts
async function loadCorpus(project, files, memberOf) {
	const seeds = [];
	for (const file of files) {
		const loaded = await loadSeed(file);
		if (isSeed(loaded, project)) seeds.push(loaded);
	}
	seeds.sort((a, b) => a.identity.path < b.identity.path ? -1 : 1);
	return {
		project,
		seeds,
		memberOf,
		records: createRecords(seeds.map(({ identity }) => identity)),
		collections: new Map(seeds.map(({ member }) => [member.collection.name, member.collection]))
	};
}
function isSeed({ document, identity }, { config }) {
	if (!config.isImplicit) return document.hasFrontMatter;
	return findSkipReason(identity.path, document) === void 0;
}
function seedsOf({ seeds }, collection, id) {
	return seeds.filter(({ identity }) => identity.collection === collection && identity.id === id);
}
function placeAt({ document, identity }, pointer) {
	const span = document.locate(pointer, "value") ?? document.opener;
	return {
		path: identity.path,
		...new LineIndex(document.text).positionAt(span.start)
	};
}
function findIdPointer({ identity, document }) {
	const at = getKey(identity.fields, "id");
	if (typeof at !== "string") return void 0;
	const value = getAt(document.data, at);
	return (typeof value === "string" || typeof value === "number") && String(value) === identity.id ? at : void 0;
}

export { seedsOf as i, loadCorpus as n, placeAt as r, findIdPointer as t };