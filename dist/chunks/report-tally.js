// src/report/tally.ts
function tally(diagnostics) {
	const counts = {
		introduced: 0,
		existing: 0,
		fixed: 0
	};
	for (const { verdict } of diagnostics) counts[verdict] += 1;
	return {
		...countSeverities(diagnostics.filter(({ verdict }) => verdict !== "fixed")),
		...counts
	};
}
function countSeverities(diagnostics) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of diagnostics) counts[severity] += 1;
	return counts;
}
function ofVerdict({ diagnostics }, wanted) {
	return diagnostics.filter(({ verdict }) => verdict === wanted);
}
function hasVerdicts({ base, diagnostics }) {
	return base !== null || diagnostics.some(({ verdict }) => verdict === "existing");
}
function listedVerdicts({ isAll = false }) {
	return isAll ? ["introduced", "existing"] : ["introduced"];
}
function groupByPath(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(item.path);
		if (group === void 0) groups.set(item.path, [item]);
		else group.push(item);
	}
	return groups;
}
function countReasons(files) {
	return countBy(files, ({ reason }) => reason);
}
function countBy(items, nameOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export { hasVerdicts as a, tally as c, groupByPath as i, countReasons as n, listedVerdicts as o, countSeverities as r, ofVerdict as s, countBy as t };