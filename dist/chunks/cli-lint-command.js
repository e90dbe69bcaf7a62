import { n as formats } from "./report.js";
import { t as UserError } from "./sdk-user-error.js";
import { n as version } from "./sdk-version.js";
import { t as exitCodeOf } from "./session-exit-code.js";
import { t as lint } from "./session-lint.js";
import { s as toSnapshots } from "./cli-lint-options.js";
import { resolve } from "node:path";
import { writeFile } from "node:fs/promises";

// src/cli/lint-command.ts
async function runLintCommand(terminal, paths, options) {
	const startedAt = performance.now();
	const run = await lint({
		cwd: terminal.cwd,
		paths,
		...toSnapshots(options),
		...options.config === void 0 ? {} : { configPath: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		levels: options.rule,
		environment: terminal.environment
	});
	const durationMs = performance.now() - startedAt;
	const targets = options.format.length === 0 ? [PRETTY] : options.format;
	for (const target of targets) await print(target, run, {
		...options,
		durationMs
	}, terminal);
	return exitCodeOf(run, {
		failOn: options.failOn,
		maxWarnings: options.maxWarnings
	});
}
const PRETTY = { name: "pretty" };
async function print({ name, file }, run, { quiet, color, durationMs }, { cwd, stdout }) {
	const options = {
		tool: {
			name: "seedlint",
			version
		},
		cwd,
		quiet: quiet === true,
		durationMs,
		...file === void 0 ? decorationsOf(stdout, color) : {}
	};
	const text = formats[name](run, options);
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