import { t as applyTextEdits } from "./text-text-edits.js";

// src/seed/edit/plan.ts
const createPlan = () => ({
	added: /* @__PURE__ */ new Map(),
	inserted: /* @__PURE__ */ new Map(),
	children: /* @__PURE__ */ new Map()
});
function childPlan(plan, name) {
	const child = plan.children.get(name) ?? createPlan();
	plan.children.set(name, child);
	return child;
}
const changesWithin = (plan) => plan.order !== void 0 || plan.added.size > 0 || plan.inserted.size > 0 || plan.children.size > 0;
function newNameOf(name, plan) {
	return plan?.key ?? (plan?.keyParts === void 0 ? name : applyTextEdits(name, plan.keyParts));
}

// src/seed/edit/seed-edit.ts
var Refusal = class extends Error {
	name = "Refusal";
};

// src/seed/edit/text-parts.ts
function sortParts(parts, text, what) {
	const sorted = parts.filter((part, index) => !parts.slice(0, index).some((other) => isSameRange(part, other))).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	let end = 0;
	for (const { span } of sorted) {
		if (!(Number.isInteger(span.start) && Number.isInteger(span.end)) || span.end < span.start || span.start < 0 || span.end > text.length) throw new Refusal(`${what} has no range from ${span.start} to ${span.end}`);
		if (span.start < end) throw new Refusal(`Two edits change the same range of ${what}`);
		end = span.end;
	}
	return sorted;
}
const isSameRange = (a, b) => a.span.start < a.span.end && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
function findDifference(before, after) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	if (isWithinPair(before, start) || isWithinPair(after, start)) start -= 1;
	let kept = 0;
	while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
	if (isWithinPair(before, before.length - kept) || isWithinPair(after, after.length - kept)) kept -= 1;
	return {
		span: {
			start,
			end: before.length - kept
		},
		text: after.slice(start, after.length - kept)
	};
}
function isWithinPair(text, at) {
	return (text.codePointAt(at - 1) ?? 0) > 65535;
}

export { childPlan as a, changesWithin as i, sortParts as n, createPlan as o, Refusal as r, newNameOf as s, findDifference as t };