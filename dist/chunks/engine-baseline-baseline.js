// src/engine/baseline/baseline.ts
const BASELINE_NAME = "seedlint.baseline.jsonl";
function countEntries(entries) {
	let sum = 0;
	for (const { count } of entries) sum += count;
	return sum;
}
function countByRule(entries) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, count } of entries) counts.set(rule, (counts.get(rule) ?? 0) + count);
	return counts;
}

export { countByRule as n, countEntries as r, BASELINE_NAME as t };