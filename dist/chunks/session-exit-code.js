// src/session/exit-code.ts
const GRAVITY = {
	error: 2,
	warning: 1,
	info: 0
};
function exitCodeOf(run, policy) {
	const { selected, linted, skipped, failed } = run.counts;
	if (run.hasCrashed || failed > 0 || selected !== linted + skipped + failed) return 2;
	const { failOn, maxWarnings, isAll = false } = policy;
	const counted = run.diagnostics.filter(({ verdict }) => verdict === "introduced" || isAll && verdict === "existing");
	const warnings = counted.filter(({ severity }) => severity === "warning").length;
	return counted.some(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]) || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

export { exitCodeOf as t };