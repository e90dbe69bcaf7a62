import type { LintRun } from "../sdk/index.js";
import type { ReportOptions } from "./options.js";
/**
 * Annotations as workflow commands, one a line: errors first, then warnings, then notices, ten of
 * each, chosen by {@link RemarkPlan}. If there are more, what says the same in one file is joined,
 * and the tenth says how many are left and where they are. Errors start with what keeps the run from
 * passing though no finding says so, and with the files that could not be judged. Empty for a run
 * that is clean. A last line, which is no command, tells how many findings are accepted, if any are.
 */
export declare function github(run: LintRun, options: ReportOptions): string;
