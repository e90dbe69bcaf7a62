import type { LintRun, PathReason, Severity } from "../sdk/index.ts";
import { showInvisibleInLine } from "../text/invisible.ts";
import { toInertJson } from "../text/json.ts";
import { toKeyed, type Keyed } from "./keyed.ts";
import type { ReportOptions } from "./options.ts";
import { Places } from "./places.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};

/**
 * A Code Quality report of GitLab: what the head has, introduced or not, since GitLab compares the
 * reports of two branches by fingerprint itself. Nothing is left out for `quiet`. A seed that could
 * not be judged is a blocker. Source: "Code Quality report format" of GitLab's documentation.
 */
export function gitlab(run: LintRun, { tool }: ReportOptions): string {
  const places = new Places(run.sources);
  const issues = [
    ...run.failed.map((failed) => toFailedIssue(failed, tool.name)),
    ...toKeyed(run).map((keyed) => toIssue(keyed, places)),
  ];
  return `${toInertJson(issues)}\n`;
}

function toIssue({ diagnostic, key }: Keyed, places: Places): object {
  const { path, span, message, rule, severity } = diagnostic;
  const { start, end } = places.linesOf(path, span);
  return {
    description: showInvisibleInLine(message),
    check_name: rule,
    fingerprint: key,
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  };
}

function toFailedIssue({ path, reason }: PathReason, toolName: string): object {
  return {
    description: showInvisibleInLine(`The seed could not be judged: ${reason}`),
    check_name: toolName,
    fingerprint: `seed-failed:${path}`,
    severity: "blocker",
    location: { path, lines: { begin: 1, end: 1 } },
  };
}
