import { t as GRAVITY } from "./report-by-gravity.js";
import { a as hasVerdicts, o as listedVerdicts, r as countSeverities, s as ofVerdict } from "./report-tally.js";
import { a as nameSetting, c as sayNumber, i as nameSeed, s as sayFindings, t as count } from "./report-wording.js";

// src/report/outcome.ts
function outcomeOf(run, policy) {
	if (run.hasCrashed || run.counts.failed > 0 || hasGap(run)) return "unjudged";
	if (hasOnlyUnread(run)) return "unjudged";
	if (findFailure(run, policy) !== void 0) return "failed";
	if (run.diagnostics.some(({ verdict }) => verdict !== "fixed")) return "passed";
	if (run.counts.linted > 0) return "clean";
	return run.diagnostics.length > 0 || run.deletedCount > 0 ? "passed" : "empty";
}
function hasGap({ counts }) {
	return counts.selected !== counts.linted + counts.skipped + counts.failed;
}
function hasOnlyUnread({ base, counts, skipped }) {
	const isUnread = ({ reason }) => UNREAD.has(reason);
	return base !== null && counts.linted === 0 && skipped.some(isUnread);
}
const UNREAD = /* @__PURE__ */ new Set(["symlink", "submodule"]);
function findFailure(run, policy) {
	const { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = policy;
	const counted = countedIn(run, policy);
	if (counted.some(({ severity }) => severity === "error")) return {
		cause: "error",
		diagnostics: counted
	};
	const grave = counted.filter(({ severity }) => GRAVITY[severity] >= GRAVITY[failOn]);
	if (grave.length > 0) return {
		cause: "fail-on",
		diagnostics: grave
	};
	const warnings = counted.filter(({ severity }) => severity === "warning");
	if (warnings.length > maxWarnings) return {
		cause: "max-warnings",
		diagnostics: warnings
	};
	const grown = new Set(run.ratchet?.map(({ rule }) => rule));
	if (grown.size === 0) return void 0;
	return {
		cause: "ratchet",
		diagnostics: run.diagnostics.filter(({ rule }) => grown.has(rule))
	};
}
function countedIn(run, policy) {
	const verdicts = listedVerdicts(policy);
	return run.diagnostics.filter(({ verdict }) => verdicts.includes(verdict));
}

// src/report/say-outcome.ts
function sayOutcome(run, policy) {
	switch (outcomeOf(run, policy)) {
		case "unjudged": return `${sayUnjudged(run)}, so the run is no pass`;
		case "failed": return join("; ", sayFailure(run, policy), sayFixed(run));
		case "empty": return sayEmpty(run);
		case "passed": return sayPassed(run, policy);
		case "clean": return join("; ", sayClean(run, policy), sayThanks(run));
	}
}
function sayUnseenCauses(run, policy) {
	const limit = findFailure(run, policy)?.cause === "error" ? void 0 : sayFailure(run, policy);
	return [
		sayGap(run),
		sayUnread(run),
		limit
	].filter((cause) => cause !== void 0);
}
function sayUnjudged(run) {
	const { failed } = run.counts;
	if (failed > 0) return `${count(failed, "seed")} could not be judged`;
	return run.hasCrashed ? "A rule crashed" : sayGap(run) ?? sayUnread(run) ?? "";
}
function sayUnread(run) {
	if (!hasOnlyUnread(run)) return void 0;
	return "No seed that changed could be judged: symbolic links or submodules are in their places";
}
function sayGap(run) {
	if (!hasGap(run)) return void 0;
	const { selected, linted, skipped, failed } = run.counts;
	const known = sayNumber(linted + skipped + failed);
	return `Of ${count(selected, "selected seed")} only ${known} are accounted for`;
}
function sayEmpty({ base, counts, seedCount }) {
	if (counts.selected > 0) return "No seed was linted, all were skipped";
	return base === null ? "No seeds were found" : `0 of ${count(seedCount, "seed")} changed`;
}
function sayClean(run, policy) {
	const { linted } = run.counts;
	if (run.ruleChange !== void 0 && policy.isAll !== true) return `Nothing new in ${count(linted, "seed")}`;
	const word = nameSeed(run, policy);
	return linted === 1 ? `The one ${word} is clean` : `All ${count(linted, word)} are clean`;
}
function sayPassed(run, policy) {
	const counted = countedIn(run, policy);
	if (!hasVerdicts(run)) return `No errors, but ${sayWhere(run, counted)}`;
	if (counted.some(({ verdict }) => verdict === "introduced")) return join("; ", `No ${policy.isAll === true ? "errors" : "new errors"}, but ${sayNews(run, counted)}`, sayThanks(run));
	if (run.counts.linted === 0 && run.deletedCount > 0) return join("; ", sayDeleted(run), sayThanks(run), sayExisting(run));
	return join("; ", join(" and ", "Nothing new", sayThanks(run)), sayExisting(run));
}
function sayDeleted({ deletedCount }) {
	return `${count(deletedCount, "deleted seed")} ${deletedCount === 1 ? "breaks" : "break"} nothing`;
}
function sayExisting(run) {
	const existing = ofVerdict(run, "existing");
	if (existing.length === 0) return void 0;
	const were = existing.length === 1 ? "was" : "were";
	const found = sayFindings(countSeverities(existing));
	return run.base === null ? `the baseline has ${found}` : `${found} ${were} there before`;
}
function sayFailure(run, policy) {
	const failure = findFailure(run, policy);
	if (failure === void 0) return void 0;
	if (failure.cause === "max-warnings") return sayTooMany(run, failure, policy);
	if (failure.cause === "ratchet") return sayGrown(run, policy);
	const news = sayNews(run, failure.diagnostics);
	if (failure.cause === "fail-on") return `${news}, while ${nameSetting("fail-on", policy)} is ${policy.failOn}`;
	return !failure.diagnostics.some(({ verdict }) => verdict === "introduced") ? `Nothing new, but ${news}` : news;
}
function sayTooMany({ base }, { diagnostics }, policy) {
	const word = base !== null && policy.isAll !== true ? "new warning" : "warning";
	const limit = sayNumber(policy.maxWarnings ?? 0);
	const setting = nameSetting("max-warnings", policy);
	return `${count(diagnostics.length, word)}, more than the ${limit} of ${setting}`;
}
function sayGrown({ ratchet = [] }, policy) {
	const [first, ...others] = ratchet.slice(0, GROWN_LIMIT);
	const more = ratchet.length - 1 - others.length;
	return `${[
		`\`${first?.rule ?? ""}\` has ${count(first?.added ?? 0, "finding")} more than before`,
		...others.map(({ rule, added }) => `\`${rule}\` ${sayNumber(added)}`),
		...more > 0 ? [count(more, "more rule")] : []
	].join(", ")}, which ${nameSetting("ratchet", policy)} forbids`;
}
const GROWN_LIMIT = 5;
function sayFixed(run) {
	const { length } = ofVerdict(run, "fixed");
	return length === 0 ? void 0 : `${sayNumber(length)} fixed`;
}
function sayThanks(run) {
	const fixed = sayFixed(run);
	return fixed && `${fixed}, thank you`;
}
function sayNews(run, diagnostics) {
	if (!hasVerdicts(run)) return sayWhere(run, diagnostics);
	const sayKind = (verdict, kind) => {
		const found = diagnostics.filter((diagnostic) => diagnostic.verdict === verdict);
		return found.length === 0 ? void 0 : sayWhere(run, found, kind);
	};
	return join(" and ", sayKind("introduced", "new"), sayKind("existing", "existing"));
}
function sayWhere({ base, counts }, diagnostics, kind = "") {
	const seedCount = new Set(diagnostics.map(({ path }) => path)).size;
	const whose = base !== null && seedCount > counts.linted ? " that the change affects" : "";
	return `${sayFindings(countSeverities(diagnostics), kind)} in ${count(seedCount, "seed")}${whose}`;
}
function join(separator, ...parts) {
	return parts.filter((part) => part !== void 0).join(separator);
}

export { hasOnlyUnread as a, findFailure as i, sayUnseenCauses as n, outcomeOf as o, countedIn as r, sayOutcome as t };