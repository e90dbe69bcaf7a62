import { n as loadReporter } from "./report.js";
import { t as UserError } from "./sdk-user-error.js";
import { r as version } from "./sdk-version.js";
import { t as RuleTimes } from "./engine-rule-times.js";
import { t as refuseReportFiles } from "./session-refuse-report-files.js";
import { t as exitCodeOf } from "./session-exit-code.js";
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

// src/cli/lint-command.ts
async function runLintCommand(terminal, paths, options) {
	if (paths.includes("")) throw new UserError("usage", [{
		message: "A path is empty",
		hint: "Leave it out, or give `.`."
	}]);
	const targets = toTargets(options);
	await refuseReportFiles(targets.flatMap(({ file }) => file ?? []), terminal);
	const startedAt = performance.now();
	const rules = /* @__PURE__ */ new Map();
	const times = options.timing === void 0 ? void 0 : new RuleTimes();
	const run = await lint({
		cwd: terminal.cwd,
		paths,
		...toSnapshots(options),
		...options.config === void 0 ? {} : { configPath: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		levels: options.rule,
		isAll: options.all === true,
		tracesChains: targets.some(({ name }) => name === "markdown"),
		rules,
		...times === void 0 ? {} : { times },
		environment: terminal.environment
	});
	const durationMs = performance.now() - startedAt;
	if (times !== void 0) await terminal.stderr.write(toTimingTable(times, durationMs));
	for (const target of targets) await print(target, run, {
		...options,
		durationMs,
		rules
	}, terminal);
	const { failOn, maxWarnings } = options;
	return exitCodeOf(run, {
		failOn,
		maxWarnings,
		isAll: options.all === true
	});
}
async function print({ name, file }, run, { all, quiet, failOn, maxWarnings, color, durationMs, rules }, { cwd, stdout }) {
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