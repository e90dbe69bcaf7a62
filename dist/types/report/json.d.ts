import type { LintRun } from "../sdk/index.js";
import type { ReportOptions } from "./options.js";
/**
 * The machine result, version 1, as `resultSchema` describes it: two blanks of indent, a line feed
 * at the end, every diagnostic. Safe to print in a terminal and in the log of a runner.
 */
export declare function json(run: LintRun, { tool }: ReportOptions): string;
/** The diagnostics of a run in the form of the machine result. */
export declare function toResults(run: LintRun): readonly object[];
