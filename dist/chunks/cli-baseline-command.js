import { M as countByRule, N as countEntries, Nn as UserError, Un as escapeTerminalLine, _r as count, c as withJudge, cn as openWorkspace, h as writeFiles, j as baselinePathOf, l as listGone, p as recoverWrites, vn as withUserErrors, yr as sayNumber } from "./lint.js";
import { i as printBaseline, n as findMissing, r as toEntries, t as changeEntries } from "./engine-baseline-revise-baseline.js";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// src/session/baseline.ts
async function writeBaselines(request) {
	return withUserErrors(async () => {
		const asked = {
			...request,
			paths: []
		};
		const workspace = await openWorkspace(asked);
		try {
			await recoverWrites(workspace);
			const revisions = (await withJudge(workspace, asked, async (judge) => {
				const judged = await judge(workspace);
				refuseUnjudged(await judged.toRun());
				return judged.projects;
			})).map((project) => revise(project, request.mode)).filter(({ isNew, entries }) => !isNew || entries.length > 0).toSorted((a, b) => a.path < b.path ? -1 : 1);
			const isAccepted = revisions.every(({ refused }) => refused.length === 0);
			if (isAccepted) await write(workspace, revisions);
			return {
				root: workspace.root ?? request.cwd,
				revisions,
				isAccepted
			};
		} finally {
			workspace.close();
		}
	});
}
function refuseUnjudged({ failed, hasCrashed }) {
	const crashed = { message: "A rule crashed: `seedlint` says which" };
	const [first, ...others] = [...failed.map(({ path, reason }) => ({
		message: reason,
		place: { path }
	})), ...hasCrashed ? [crashed] : []];
	if (first === void 0) return;
	throw new UserError("baseline-unjudged", [
		{ message: "Not every seed could be judged, so no baseline is written" },
		first,
		...others
	]);
}
function revise(project, mode) {
	const { opened, outcome } = project;
	const { config, acceptance } = opened.project;
	const known = acceptance?.baseline?.entries;
	const before = known ?? /* @__PURE__ */ new Map();
	const missing = findMissing(toEntries(outcome.diagnostics, !config.isImplicit), before);
	const gone = listGone(project);
	const added = known === void 0 || mode !== "keep" && mode !== "prune" ? missing : [];
	const removed = mode === "keep" || mode === "update" ? [] : gone;
	const entries = changeEntries(before, added, removed);
	return {
		path: baselinePathOf(config),
		isNew: known === void 0,
		entries,
		counts: countByRule(entries),
		addedCount: countEntries(added),
		removedCount: countEntries(removed),
		goneCount: countEntries(gone) - countEntries(removed),
		refused: known === void 0 ? [] : findRefused(mode, missing, gone)
	};
}
function findRefused(mode, added, gone) {
	if (mode === "keep") return findGrowth(added, []);
	return mode === "ratchet" ? findGrowth(added, gone) : [];
}
function findGrowth(added, gone) {
	const lost = countByRule(gone);
	return [...countByRule(added)].map(([rule, count]) => ({
		rule,
		added: count - (lost.get(rule) ?? 0)
	})).filter((growth) => growth.added > 0).toSorted((a, b) => a.rule < b.rule ? -1 : 1);
}
async function write(workspace, revisions) {
	const root = workspace.root ?? "";
	const replacements = revisions.map(({ path, entries }) => {
		const file = join(root, path);
		return {
			path,
			before: existsSync(file) ? readFileSync(file) : null,
			after: entries.length === 0 ? null : Buffer.from(printBaseline(entries))
		};
	});
	await writeFiles(workspace, replacements);
}

// src/cli/baseline-command.ts
const MAX_RULES = 20;
async function runBaselineCommand({ cwd, environment, stdout }, options) {
	const mode = toMode(options);
	const { config: configPath, today } = options;
	const outcome = await writeBaselines({
		cwd,
		environment,
		mode,
		head: { kind: options.git ? "worktree" : "folder" },
		...configPath === void 0 ? {} : { configPath },
		...today === void 0 ? {} : { today }
	});
	const show = (path) => escapeTerminalLine(relative(cwd, join(outcome.root, path)));
	await stdout.write(`${describe(outcome, mode, show).join("\n")}\n`);
	return outcome.isAccepted ? 0 : 1;
}
function toMode({ update, prune, ratchet }) {
	if (ratchet === void 0) {
		if (update === void 0) return prune === void 0 ? "keep" : "prune";
		return prune === void 0 ? "update" : "renew";
	}
	if (update === void 0 && prune === void 0) return "ratchet";
	throw new UserError("usage", [{
		message: "`--ratchet` adds and removes by itself",
		hint: "Leave out `--update` and `--prune`; without `--ratchet`, a baseline may grow."
	}]);
}
function describe({ revisions, isAccepted }, mode, show) {
	if (revisions.length === 0) return ["Nothing is found, so there is nothing to write."];
	if (isAccepted) return revisions.flatMap((revision) => describeWritten(revision, show));
	return [...revisions.filter((revision) => revision.refused.length > 0).flatMap((revision) => describeRefused(revision, mode, show)), mode === "ratchet" ? "Nothing was written: under --ratchet the count of a rule only falls." : "Nothing was written: `seedlint` lists them, `seedlint baseline --update` takes them in."];
}
function describeRefused({ path, refused }, mode, show) {
	const sum = refused.reduce((total, { added }) => total + added, 0);
	const found = count(sum, "finding");
	return [mode === "ratchet" ? `${show(path)} would have ${found} more than before:` : `${show(path)} does not know ${found}:`, ...drawRules(refused, "+")];
}
function describeWritten({ path, isNew, counts, addedCount, removedCount, goneCount }, show) {
	const rules = [...counts].map(([rule, added]) => ({
		rule,
		added
	})).toSorted(byCount);
	const sum = rules.reduce((total, { added }) => total + added, 0);
	const known = count(sum, "known finding");
	if (isNew) return [
		`Wrote ${show(path)}: ${known}, which no longer ${sum === 1 ? "fails" : "fail"} a run.`,
		...drawRules(rules, ""),
		"Commit it with the configuration. New findings fail as before."
	];
	const hint = `${sayNumber(goneCount)} of them no longer occur: \`seedlint baseline --prune\` removes them.`;
	const rest = goneCount === 0 ? [] : [hint];
	if (sum === 0) return [`Removed ${show(path)}: nothing that it knew is left.`];
	if (addedCount + removedCount === 0) return [`${show(path)} is as it was: ${known}.`, ...rest];
	const changes = `${sayNumber(addedCount)} added, ${sayNumber(removedCount)} removed`;
	return [`Wrote ${show(path)}: ${known}, ${changes}.`, ...rest];
}
function byCount(a, b) {
	return b.added - a.added || (a.rule < b.rule ? -1 : 1);
}
function drawRules(rules, sign) {
	const shown = rules.slice(0, MAX_RULES).map(({ rule, added }) => {
		return [escapeTerminalLine(rule), `${sign}${sayNumber(added)}`];
	});
	const width = Math.max(0, ...shown.map(([rule]) => rule.length));
	const numberWidth = Math.max(0, ...shown.map(([, number]) => number.length));
	const hidden = rules.length - shown.length;
	return [...shown.map(([rule, number]) => `  ${rule.padEnd(width)}  ${number.padStart(numberWidth)}`), ...hidden > 0 ? [`  … and ${count(hidden, "more rule")}`] : []];
}

export { runBaselineCommand };