// src/engine/fix/without-mends.ts
function withoutMends(outcome) {
	return {
		...outcome,
		diagnostics: outcome.diagnostics.map(withoutMend)
	};
}
function withoutMend(diagnostic) {
	if (diagnostic.mend === void 0) return diagnostic;
	const { mend: _, ...rest } = diagnostic;
	return rest;
}

export { withoutMends as n, withoutMend as t };