import type { LintRun } from "../sdk/index.ts";
import type { FormatName } from "./format-names.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { ReportOptions } from "./options.ts";
import { pretty } from "./pretty.ts";

export { formatNames, type FormatName } from "./format-names.ts";
export type { ReportOptions, Tool } from "./options.ts";

/** Turns a run into text. Pure: the same run and options give the same text. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;

/** The reporter of each format. */
export const formats: Readonly<Record<FormatName, Reporter>> = { pretty, json, github, markdown };
