import { r as loadReporter } from "./report.js";
import { t as UserError } from "./sdk-user-error.js";
import { r as version } from "./sdk-version.js";
import { t as RuleTimes } from "./engine-rule-times.js";
import { t as refuseReportFiles } from "./session-refuse-report-files.js";
import { t as exitCodeOf } from "./session-exit-code.js";
import { t as withWorkspace } from "./session-with-workspace.js";
import { t as lint } from "./session-lint.js";
import { c as toTargets, s as toSnapshots } from "./cli-lint-options.js";
import { dirname, resolve } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// src/cli/timing-table.ts
function toTimingTable(times, durationMs) {
	const rows = times.list();
	const width = Math.max(9, ...rows.map(([id]) => id.length));
	const toLine = (name, ms) => {
		const share = `${(100 * ms / durationMs).toFixed(1)} %`;
		return `${name.padEnd(width)}  ${ms.toFixed(1).padStart(8)} ms  ${share.padStart(7)}\n`;
	};
	const rules = rows.reduce((sum, [, ms]) => sum + ms, 0);
	return `${rows.map(([id, ms]) => toLine(id, ms)).join("")}${toLine("all rules", rules)}${toLine("run", durationMs)}`;
}

// src/session/fix.ts
async function fix(request) {
	refuseReadOnly(request);
	return withWorkspace(request, async () => {
		const { fixWorkspace } = await import("./session-fix-workspace.js");
		return async (workspace, judged) => {
			const own = {
				...request,
				...judged
			};
			if (request.isDryRun === true) return {
				...await fixWorkspace(workspace, own),
				unstaged: [],
				restored: []
			};
			const { recoverWrites } = await import("./session-write-files2.js");
			const restored = await recoverWrites(workspace);
			const fixed = await fixWorkspace(workspace, own);
			return {
				...fixed,
				unstaged: await write(workspace, fixed),
				restored
			};
		};
	});
}
async function write(workspace, { files }) {
	if (workspace.head.kind === "index") {
		const { stageFixes } = await import("./session-stage-fixes.js");
		return (await stageFixes(workspace, files)).keptWorktree;
	}
	const { writeFiles } = await import("./session-write-files2.js");
	await writeFiles(workspace, files);
	return [];
}
function refuseReadOnly({ head }) {
	if (head.kind !== "commit" && head.kind !== "merge") return;
	throw new UserError("fix-read-only", [{
		message: "A commit is judged, and what is in a commit cannot be mended",
		hint: "Check it out, and mend the worktree: `seedlint --fix`."
	}]);
}

// src/cli/fix-options.ts
function toFixMode(options) {
	const { fix, fixDryRun, unsafeFixes, range, onto, format } = options;
	if (fix && fixDryRun) throw usage("--fix and --fix-dry-run contradict each other", "Give --fix to write, --fix-dry-run to see what it would write.");
	if (!fix && !fixDryRun) {
		if (!unsafeFixes) return "none";
		throw usage("--unsafe-fixes only says which fixes are made", "Give --fix or --fix-dry-run too.");
	}
	const flag = fix ? "--fix" : "--fix-dry-run";
	const readOnly = range === void 0 ? onto !== void 0 && "--onto" : "--range";
	if (readOnly) throw usage(`${flag} mends files, and ${readOnly} judges commits`, "Mend the worktree: `seedlint --fix`, or with --since <ref> what a branch has changed.");
	if (fix) return "write";
	refusePrinted(format);
	return "dry-run";
}
function refusePrinted(targets) {
	const printed = targets.find(({ file }) => file === void 0);
	if (printed === void 0) return;
	const { name } = printed;
	throw usage("--fix-dry-run prints a diff and nothing else to standard output", `Give the format a file: \`--format ${name}=<file>\`.`);
}
function usage(message, hint) {
	return new UserError("usage", [{
		message,
		hint
	}]);
}

// src/cli/lint-command.ts
async function runLintCommand(terminal, paths, options) {
	if (paths.includes("")) throw new UserError("usage", [{
		message: "A path is empty",
		hint: "Leave it out, or give `.`."
	}]);
	const mode = toFixMode(options);
	const isDryRun = mode === "dry-run";
	const targets = toTargets(options).filter(({ file }) => !isDryRun || file !== void 0);
	await refuseReportFiles(targets.flatMap(({ file }) => file ?? []), terminal);
	const startedAt = performance.now();
	const rules = /* @__PURE__ */ new Map();
	const times = options.timing === void 0 ? void 0 : new RuleTimes();
	const request = {
		cwd: terminal.cwd,
		paths,
		...toSnapshots(options),
		...options.config === void 0 ? {} : { configPath: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		levels: options.rule,
		isAll: options.all === true,
		...options.ratchet === void 0 ? {} : { ratchets: true },
		tracesChains: targets.some(({ name }) => name === "markdown"),
		...toRemedies(targets),
		rules,
		...times === void 0 ? {} : { times },
		environment: terminal.environment
	};
	const takesSuggestions = options.unsafeFixes === true;
	const fixed = mode === "none" ? void 0 : await fix({
		...request,
		takesSuggestions,
		isDryRun
	});
	const run = fixed?.run ?? await lint(request);
	const durationMs = performance.now() - startedAt;
	if (times !== void 0) await terminal.stderr.write(toTimingTable(times, durationMs));
	for (const target of targets) await print(target, run, {
		...options,
		durationMs,
		rules
	}, terminal);
	const { failOn, maxWarnings } = options;
	const policy = {
		failOn,
		maxWarnings,
		isAll: options.all === true
	};
	if (fixed !== void 0) {
		const { tellFixes } = await import("./cli-tell-fixes.js");
		await tellFixes(fixed, {
			...policy,
			isDryRun
		}, terminal);
	}
	return exitCodeOf(run, policy);
}
function toRemedies(targets) {
	const names = new Set(targets.map(({ name }) => name));
	if (names.has("rdjson")) return { remedies: "all" };
	return names.has("json") || names.has("sarif") ? { remedies: "safe" } : {};
}
async function print({ name, file }, run, asked, { cwd, stdout }) {
	const { all, quiet, failOn, maxWarnings, color, durationMs, rules } = asked;
	const hasFixed = asked.fix === true || asked.fixDryRun === true;
	const options = {
		tool: {
			name: "seedlint",
			version
		},
		cwd,
		isAll: all === true,
		quiet: quiet === true,
		failOn,
		maxWarnings,
		durationMs,
		rules,
		...hasFixed ? { fixes: asked.unsafeFixes === true ? "unsafe" : "safe" } : {},
		...file === void 0 ? decorationsOf(stdout, color) : {}
	};
	const text = (await loadReporter(name))(run, options);
	if (file === void 0) await stdout.write(text);
	else await writeReport(resolve(cwd, file), text, file);
}
function decorationsOf({ hasColor, hasHyperlinks }, wanted) {
	return {
		color: wanted ?? hasColor,
		hyperlinks: (wanted ?? true) && hasHyperlinks
	};
}
async function writeReport(path, text, shownPath) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError("report-unwritable", [{
			message: `The report cannot be written: ${reason}`,
			place: { path: shownPath }
		}], error);
	}
}

export { runLintCommand };