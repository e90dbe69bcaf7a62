import { t as cutTo } from "./text-cut.js";
import { r as countSeverities } from "./report-tally.js";

// src/report/wording.ts
const COLLECTION_LIMIT = 100;
function sayFindings({ error, warning, info }, kind = "") {
	return [
		[error, "error"],
		[warning, "warning"],
		[info, "info"]
	].filter(([number]) => number > 0).map(([number, word]) => count(number, `${kind} ${word}`.trim())).join(", ") || "no findings";
}
function sayShown(diagnostics, shownCount) {
	const counts = sayFindings(countSeverities(diagnostics), kindOf(diagnostics[0]?.verdict));
	return shownCount === diagnostics.length ? counts : `${counts}, ${sayNumber(shownCount)} shown`;
}
function kindOf(verdict) {
	return verdict === "existing" ? "existing" : "";
}
function nameSeed({ base, ruleChange }, { isAll = false }) {
	return base !== null && ruleChange === void 0 && !isAll ? "changed seed" : "seed";
}
function nameAll({ settings }, write = String) {
	return settings === "inputs" ? `the input ${write("all")}` : write("--all");
}
function nameSetting(name, { settings }) {
	return settings === "inputs" ? name : `--${name}`;
}
function sayNumber(number) {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
function count(number, word) {
	return `${sayNumber(number)} ${word}${number === 1 ? "" : "s"}`;
}
function sayDuration(durationMs) {
	return durationMs < 1e3 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1e3).toFixed(1)} s`;
}
function sayRepetition({ diagnostics, seedCount }) {
	const { collection } = diagnostics[0];
	const whose = collection === null ? "" : ` of ${cutTo(collection, COLLECTION_LIMIT)}`;
	const seeds = `in ${count(seedCount, "seed")}${whose}`;
	return diagnostics.length === seedCount ? seeds : `${count(diagnostics.length, "time")} ${seeds}`;
}

export { nameSetting as a, sayNumber as c, nameSeed as i, sayRepetition as l, kindOf as n, sayDuration as o, nameAll as r, sayFindings as s, count as t, sayShown as u };