import type { LintRun } from "../sdk/index.js";
import type { ReportOptions } from "./options.js";
/**
 * What a person reads in a terminal: what the change introduces, the gravest findings by file, then
 * those that repeat in many seeds; with `isAll` the same of what existed before; what is fixed; what
 * changed rules do; then what was linted, skipped and failed, and last what the run comes to.
 * Whatever comes from content is escaped for terminals and for logs of runners.
 */
export declare function pretty(run: LintRun, options: ReportOptions): string;
