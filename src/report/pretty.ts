import type { LintRun } from "../sdk/index.ts";
import { inertLog } from "../text/workflow-log.ts";
import { createCanvas } from "./canvas.ts";
import { toEntries } from "./entries.ts";
import type { ReportOptions } from "./options.ts";
import { drawFindings } from "./pretty-findings.ts";
import { drawFixed } from "./pretty-fixed.ts";
import { drawRuleChange } from "./pretty-rule-change.ts";
import { drawSummary } from "./pretty-summary.ts";

/** How many diagnostics people get unless they ask for more. */
const DEFAULT_LIMIT = 200;

/**
 * What a person reads in a terminal: what the change introduces, the gravest findings by file, then
 * those that repeat in many seeds; with `isAll` the same of what existed before; what is fixed; what
 * changed rules do; then what was linted, skipped and failed, and last what the run comes to.
 * Whatever comes from content is escaped for terminals and for logs of runners.
 */
export function pretty(run: LintRun, options: ReportOptions): string {
  const canvas = createCanvas(run, options);
  const { limit = DEFAULT_LIMIT, isAll = false } = options;
  const introduced = toEntries(run, "introduced", options);
  const room = Math.max(0, limit - introduced.single.length);
  const lines = [
    ...drawFindings(introduced, limit, canvas),
    ...(isAll ? drawFindings(toEntries(run, "existing", options), room, canvas) : []),
    ...drawFixed(toEntries(run, "fixed", options), canvas),
    ...drawRuleChange(run, canvas),
    ...drawSummary(run, canvas, options),
  ];
  return inertLog(`${lines.join("\n")}\n`);
}
