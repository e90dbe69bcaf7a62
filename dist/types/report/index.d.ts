import type { LintRun } from "../sdk/index.js";
import type { FormatName } from "./format-names.js";
import type { ReportOptions } from "./options.js";
export { formatNames, type FormatName } from "./format-names.js";
export type { ReportOptions, Tool } from "./options.js";
/** Turns a run into text. Pure: the same run and options give the same text. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;
/** The reporter of each format. */
export declare const formats: Readonly<Record<FormatName, Reporter>>;
