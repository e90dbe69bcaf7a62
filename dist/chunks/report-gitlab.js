import { $n as toInertJson, Dr as showInvisibleInLine, lr as Places } from "./lint.js";
import { t as toKeyed } from "./report-keyed.js";

// src/report/gitlab.ts
const SEVERITIES = {
	error: "major",
	warning: "minor",
	info: "info"
};
function gitlab(run, { tool }) {
	const places = new Places(run.sources);
	const issues = [...run.failed.map((failed) => toFailedIssue(failed, tool.name)), ...toKeyed(run).map((keyed) => toIssue(keyed, places))];
	return `${toInertJson(issues)}\n`;
}
function toIssue({ diagnostic, key }, places) {
	const { path, span, message, rule, severity } = diagnostic;
	const { start, end } = places.linesOf(path, span);
	return {
		description: showInvisibleInLine(message),
		check_name: rule,
		fingerprint: key,
		severity: SEVERITIES[severity],
		location: {
			path,
			lines: {
				begin: start.line,
				end: end.line
			}
		}
	};
}
function toFailedIssue({ path, reason }, toolName) {
	return {
		description: showInvisibleInLine(`The seed could not be judged: ${reason}`),
		check_name: toolName,
		fingerprint: `seed-failed:${path}`,
		severity: "blocker",
		location: {
			path,
			lines: {
				begin: 1,
				end: 1
			}
		}
	};
}

export { gitlab };