import { n as hintOf } from "./config-describe-violation.js";

// src/config/suppressible.ts
function findRuleProblem(id, { ids, fixedIds }) {
	if (fixedIds.has(id)) return { message: `Rule \`${id}\` cannot be suppressed, because the other rules rely on it` };
	if (ids.includes(id)) return void 0;
	const { hint = "" } = hintOf(id, ids);
	const isNear = hint.startsWith("Did");
	return {
		message: `Unknown rule \`${id}\``,
		...isNear ? { hint } : {}
	};
}

export { findRuleProblem as t };