import { t as cutTo } from "./text-cut.js";

// src/report/tally.ts
function tally(diagnostics) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0,
		introduced: 0,
		existing: 0,
		fixed: 0
	};
	for (const { severity, verdict } of diagnostics) {
		counts[verdict] += 1;
		if (verdict !== "fixed") counts[severity] += 1;
	}
	return counts;
}
function presentIn({ diagnostics }) {
	return diagnostics.filter(({ verdict }) => verdict !== "fixed");
}
function groupByPath(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const group = groups.get(diagnostic.path);
		if (group === void 0) groups.set(diagnostic.path, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}
function countReasons(files) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reason } of files) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

// src/report/wording.ts
const COLLECTION_LIMIT = 100;
function sayFindings({ error, warning, info }) {
	return [
		[error, "error"],
		[warning, "warning"],
		[info, "info"]
	].filter(([number]) => number > 0).map(([number, word]) => count(number, word)).join(", ") || "no findings";
}
function sayShown(diagnostics, shownCount) {
	const counts = sayFindings(tally(diagnostics));
	return shownCount === diagnostics.length ? counts : `${counts}, ${sayNumber(shownCount)} shown`;
}
function sayNumber(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
function count(number, word) {
	return `${sayNumber(number)} ${word}${number === 1 ? "" : "s"}`;
}
function sayDuration(durationMs) {
	return durationMs < 1e3 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1e3).toFixed(1)} s`;
}
function sayRepetition({ diagnostics, seedCount }) {
	const { collection } = diagnostics[0];
	const whose = collection === null ? "" : ` of ${cutTo(collection, COLLECTION_LIMIT)}`;
	const seeds = `in ${count(seedCount, "seed")}${whose}`;
	return diagnostics.length === seedCount ? seeds : `${count(diagnostics.length, "time")} ${seeds}`;
}

export { sayRepetition as a, groupByPath as c, sayNumber as i, presentIn as l, sayDuration as n, sayShown as o, sayFindings as r, countReasons as s, count as t, tally as u };