import { i as ruleCrashed, r as findingsBudget } from "./engine-engine-rules.js";
import { t as isSuppressionRule } from "./engine-suppressions-suppression-rules.js";

// src/corpus/compare-text.ts
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/engine/baseline/match-baseline.ts
function matchBaseline(diagnostics, baseline, former) {
	if (baseline === void 0 && former === void 0) return {
		diagnostics,
		unmatched: []
	};
	const known = new Stock(baseline);
	const before = new Stock(former);
	const matched = [...diagnostics];
	for (const verdict of ["existing", "introduced"]) for (const [index, diagnostic] of diagnostics.entries()) {
		if (diagnostic.verdict !== verdict || !mayBeKnown(diagnostic)) continue;
		const wasKnown = before.take(diagnostic);
		if (known.take(diagnostic)) matched[index] = {
			...diagnostic,
			verdict: "existing",
			isBaselined: true
		};
		else if (wasKnown) matched[index] = {
			...diagnostic,
			verdict: "introduced"
		};
	}
	return {
		diagnostics: matched,
		unmatched: known.finish()
	};
}
function mayBeKnown({ rule, suppression }) {
	if (suppression !== void 0 || isSuppressionRule(rule)) return false;
	return rule !== ruleCrashed.id && rule !== findingsBudget.id;
}
var Stock = class {
	#baseline;
	#taken = /* @__PURE__ */ new Map();
	constructor(baseline) {
		this.#baseline = baseline;
	}
	take({ fingerprint }) {
		const count = this.#baseline?.entries.get(fingerprint)?.count ?? 0;
		const taken = this.#taken.get(fingerprint) ?? 0;
		if (taken >= count) return false;
		this.#taken.set(fingerprint, taken + 1);
		return true;
	}
	finish() {
		const left = [];
		for (const entry of this.#baseline?.entries.values() ?? []) {
			const count = entry.count - (this.#taken.get(entry.fingerprint) ?? 0);
			if (count > 0) left.push({
				...entry,
				count
			});
		}
		return left;
	}
};

export { mayBeKnown as n, compareText as r, matchBaseline as t };