import { G as isEqualJson, Q as coversPointer } from "./sdk.js";

// src/engine/suppressions/suppressor.ts
var Suppressor = class {
	#byRule = /* @__PURE__ */ new Map();
	#directivesOf;
	#path;
	#used = /* @__PURE__ */ new Map();
	constructor({ file, directivesOf, today }) {
		this.#directivesOf = directivesOf;
		this.#path = file?.path ?? "";
		for (const entry of file?.entries ?? []) {
			if (isExpired(entry, today)) continue;
			for (const rule of entry.rules) this.#enter(rule, entry);
		}
	}
	find(judged) {
		const { rule } = judged.told;
		const entries = this.#listEntries(judged).filter((entry) => matches(entry, judged));
		const comments = this.#directivesOf(judged.told.path).filter((each) => isFor(each, judged));
		for (const each of [...entries, ...comments]) this.#use(each, rule);
		const [entry] = entries;
		if (entry !== void 0) {
			const { reason, until } = entry;
			return {
				kind: "entry",
				entry,
				suppression: {
					reason,
					until,
					path: this.#path
				}
			};
		}
		const [comment] = comments;
		if (comment === void 0) return void 0;
		const { reason } = comment;
		return {
			kind: "comment",
			comment,
			suppression: {
				reason,
				until: null,
				path: judged.told.path
			}
		};
	}
	listUnused(each) {
		const used = this.#used.get(each);
		return used === void 0 ? each.rules : each.rules.filter((rule) => !used.has(rule));
	}
	#enter(rule, entry) {
		const { record } = entry;
		const byRecord = this.#byRule.get(rule) ?? /* @__PURE__ */ new Map();
		this.#byRule.set(rule, byRecord);
		const known = byRecord.get(record);
		if (known === void 0) byRecord.set(record, [entry]);
		else known.push(entry);
	}
	#listEntries({ told }) {
		const byRecord = this.#byRule.get(told.rule);
		const ofAny = byRecord?.get(void 0) ?? [];
		const record = nameRecord(told);
		const own = record === void 0 ? [] : byRecord?.get(record) ?? [];
		if (own.length === 0 || ofAny.length === 0) return own.length === 0 ? ofAny : own;
		return [...own, ...ofAny].toSorted((a, b) => a.span.start - b.span.start);
	}
	#use(each, rule) {
		const used = this.#used.get(each);
		if (used === void 0) this.#used.set(each, /* @__PURE__ */ new Set([rule]));
		else used.add(rule);
	}
};
function isExpired({ until }, today) {
	return until !== null && until < today;
}
function nameRecord({ collection, id }) {
	return id === null || id === void 0 ? void 0 : `${collection}/${id}`;
}
function isAbout({ record, locale, matchesPath }, seed) {
	return (record === void 0 || record === nameRecord(seed)) && (locale === void 0 || locale === seed.locale) && matchesPath(seed.path);
}
function matches(entry, { told, value }) {
	const { pointer } = entry;
	return isAbout(entry, told) && (pointer === void 0 || told.pointer !== null && coversPointer(pointer, told.pointer)) && (entry.value === void 0 || isEqualJson(value, entry.value));
}
function isFor({ rules, line }, { told }) {
	const { rule, pointer, span } = told;
	return pointer === null && rules.includes(rule) && span.start >= line.start && span.start < line.end;
}

export { nameRecord as i, isAbout as n, isExpired as r, Suppressor as t };