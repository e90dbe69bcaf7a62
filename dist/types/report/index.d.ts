import type { LintRun } from "../sdk/index.js";
import type { ReportOptions } from "./options.js";
export type { ReportOptions, Tool } from "./options.js";
/** Turns a run into text. Pure: the same run and options give the same text. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;
/** The names of the formats, in the order in which help lists them. */
export declare const formatNames: readonly ["pretty", "json", "github", "markdown"];
export type FormatName = (typeof formatNames)[number];
/** The reporter of each format. */
export declare const formats: Readonly<Record<FormatName, Reporter>>;
