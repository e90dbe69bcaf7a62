// src/engine/find-skip-reason.ts
const TEMPLATE_FOLDER = /(?:^|\/)_?(?:archetypes|scaffolds|templates?)\//;
const GAP = /\{\{[^{}\n]*\}\}/;
function findSkipReason(path, document) {
	const { hasFrontMatter, data, text, bodyStart } = document;
	if (!hasFrontMatter) return "no front matter";
	if (data !== void 0 || !TEMPLATE_FOLDER.test(path)) return void 0;
	return GAP.test(text.slice(0, bodyStart)) ? "template" : void 0;
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

export { findSkipReason as n, createRecords as t };