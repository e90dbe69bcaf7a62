import type { LintRun } from "../sdk/index.js";
import type { toDiff } from "./diff.js";
import type { FormatName } from "./format-names.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import type { ReportOptions } from "./options.js";
import { pretty } from "./pretty.js";
export { formatNames, type FormatName } from "./format-names.js";
export { markdownWithin } from "./markdown.js";
export type { ReportOptions, Tool } from "./options.js";
/** Turns a run into text. Pure: the same run and options give the same text. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;
/** The reporters that the doors use of themselves. */
export declare const formats: {
    pretty: typeof pretty;
    json: typeof json;
    github: typeof github;
    markdown: typeof markdown;
};
/** The reporter of a format; those for other programs are loaded when they are asked for. */
export declare function loadReporter(name: FormatName): Promise<Reporter>;
/** What writes changed files as a diff; loaded when it is asked for. */
export declare function loadDiff(): Promise<typeof toDiff>;
