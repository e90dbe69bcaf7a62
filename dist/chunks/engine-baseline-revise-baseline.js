import { X as mayBeKnown, Z as compareText } from "./lint.js";

// src/engine/baseline/print-baseline.ts
function printBaseline(entries) {
	const lines = [...entries].toSorted(compareEntries).map(printEntry);
	return [
		JSON.stringify({ version: 1 }),
		...lines,
		""
	].join("\n");
}
function printEntry(entry) {
	const { record, path, locale, rule, pointer, count, fingerprint } = entry;
	return JSON.stringify({
		record,
		path,
		locale,
		rule,
		pointer,
		count: count > 1 ? count : void 0,
		fingerprint
	});
}
function compareEntries(a, b) {
	return compareText(a.record ?? a.path ?? "", b.record ?? b.path ?? "") || compareText(a.locale ?? "", b.locale ?? "") || compareText(a.rule, b.rule) || compareText(a.pointer ?? "", b.pointer ?? "") || compareText(a.fingerprint, b.fingerprint);
}

// src/engine/baseline/revise-baseline.ts
function toEntries(diagnostics, hasRecords) {
	const entries = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (diagnostic.verdict === "fixed" || !mayBeKnown(diagnostic)) continue;
		const { fingerprint } = diagnostic;
		const count = (entries.get(fingerprint)?.count ?? 0) + 1;
		entries.set(fingerprint, {
			...toEntry(diagnostic, hasRecords),
			count
		});
	}
	return entries;
}
function toEntry({ fingerprint, rule, path, pointer, collection, id, locale }, hasRecords) {
	const isRecord = hasRecords && collection !== null && id !== null;
	return {
		fingerprint,
		rule,
		record: isRecord ? `${collection}/${id}` : void 0,
		locale: isRecord ? locale ?? void 0 : void 0,
		path: isRecord ? void 0 : path,
		pointer: pointer ?? void 0
	};
}
function findMissing(entries, others) {
	return [...entries.values()].flatMap((entry) => {
		const count = entry.count - (others.get(entry.fingerprint)?.count ?? 0);
		return count > 0 ? [{
			...entry,
			count
		}] : [];
	});
}
function changeEntries(entries, added, removed) {
	const revised = new Map(entries);
	const change = (entry, number) => {
		const known = revised.get(entry.fingerprint);
		const count = (known?.count ?? 0) + number;
		if (count > 0) revised.set(entry.fingerprint, {
			...known ?? entry,
			count
		});
		else revised.delete(entry.fingerprint);
	};
	for (const entry of added) change(entry, entry.count);
	for (const entry of removed) change(entry, -entry.count);
	return [...revised.values()];
}

export { printBaseline as i, findMissing as n, toEntries as r, changeEntries as t };