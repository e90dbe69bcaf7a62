/**
 * seedlint as a library: judge a repository and get everything that was found.
 *
 * @packageDocumentation
 */
export type * from "./sdk/index.js";
export type { ReportOptions, Tool } from "./report/index.js";
export { formats, formatNames, type FormatName, type Reporter } from "./report/index.js";
export { UserError, type InputPlace, type InputProblem } from "./sdk/user-error.js";
export { lint } from "./session/lint.js";
export { RuleTimes } from "./session/rule-times.js";
export type { BaseRequest, HeadRequest, LintRequest } from "./session/request.js";
