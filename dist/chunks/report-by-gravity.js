import { i as groupByPath } from "./report-tally.js";

// src/report/in-turns.ts
function inTurns(groups, limit = Number.POSITIVE_INFINITY) {
	const taken = [];
	let remaining = groups;
	for (let turn = 0; taken.length < limit; turn += 1) {
		remaining = remaining.filter((group) => group.length > turn);
		if (remaining.length === 0) break;
		for (const group of remaining) taken.push(...group.slice(turn, turn + 1));
	}
	return limit < taken.length ? taken.slice(0, limit) : taken;
}

// src/report/by-gravity.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const GRAVITY = {
	error: 2,
	warning: 1,
	info: 0
};
function byGravity(diagnostics, limit = Number.POSITIVE_INFINITY) {
	return SEVERITIES.flatMap((severity) => {
		const equals = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		return inTurns([...groupByPath(equals).values()], limit);
	}).slice(0, limit);
}

export { inTurns as i, SEVERITIES as n, byGravity as r, GRAVITY as t };