// src/report/all-diagnostics.ts
function allDiagnostics({ diagnostics, suppressed = [] }) {
	return suppressed.length === 0 ? diagnostics : [...diagnostics, ...suppressed].toSorted(compare);
}
function compare(a, b) {
	return compareText(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

export { allDiagnostics as t };