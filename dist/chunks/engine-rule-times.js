// src/engine/rule-times.ts
var RuleTimes = class {
	#byRule = /* @__PURE__ */ new Map();
	measure(ruleId, action) {
		const startedAt = performance.now();
		try {
			return action();
		} finally {
			const sum = this.#byRule.get(ruleId) ?? 0;
			this.#byRule.set(ruleId, sum + performance.now() - startedAt);
		}
	}
	list() {
		return [...this.#byRule].toSorted(([, a], [, b]) => b - a);
	}
};

export { RuleTimes as t };