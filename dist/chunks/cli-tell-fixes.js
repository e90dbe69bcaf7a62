import { Fn as loadDiff, Un as escapeTerminalLine, _r as count, er as sayOutcome, yr as sayNumber } from "./lint.js";

// src/cli/tell-fixes.ts
const LIMIT = 10;
async function tellFixes(fixes, options, { stdout, stderr }) {
	const { isDryRun } = options;
	if (isDryRun) await stdout.write((await loadDiff())(fixes.files));
	const lines = [
		...sayPaths(fixes.restored, "Put back, since a run that wrote it was killed"),
		sayFixed(fixes, isDryRun),
		...sayPaths(fixes.unstaged, "Fixed in the index alone, since the file has unstaged changes"),
		...sayLeft(fixes),
		...sayKnown(fixes, options),
		...isDryRun ? [`What remains: ${sayOutcome(fixes.run, options)}`] : []
	];
	await stderr.write(lines.map((line) => `${escapeTerminalLine(line)}\n`).join(""));
}
function sayFixed({ fixedCount, files }, isDryRun) {
	const done = isDryRun ? "Would fix" : "Fixed";
	if (files.length === 0) return `${done} nothing`;
	return `${done} ${count(fixedCount, "problem")} in ${count(files.length, "file")}`;
}
function sayPaths(paths, what) {
	return cut(paths.map((path) => `${what}: ${path}`));
}
function sayLeft({ left }) {
	return cut(left.map(({ path, rule, reason }) => `Not fixed: ${path}: ${rule}: ${reason}`));
}
function sayKnown({ run }, { isAll = false }) {
	if (isAll || run.base !== null) return [];
	const known = run.diagnostics.filter(({ verdict, isFixable }) => verdict === "existing" && isFixable);
	if (known.length === 0) return [];
	const pronoun = known.length === 1 ? "it" : "them";
	return [`Left as the baseline has ${pronoun}: ${count(known.length, "fixable problem")}; --all mends ${pronoun} too`];
}
function cut(lines) {
	const rest = lines.length - LIMIT;
	return rest > 0 ? [...lines.slice(0, LIMIT), `… and ${sayNumber(rest)} more`] : lines;
}

export { tellFixes };