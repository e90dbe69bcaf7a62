/**
 * seedlint as a library: judge a repository and get everything that was found.
 *
 * @packageDocumentation
 */
export type * from "./sdk/index.ts";
export type { ReportOptions, Tool } from "./report/index.ts";
export { formats, formatNames, type FormatName, type Reporter } from "./report/index.ts";
export { UserError, type InputPlace, type InputProblem } from "./sdk/user-error.ts";
export { lint } from "./session/lint.ts";
export { RuleTimes } from "./session/rule-times.ts";
export type { BaseRequest, HeadRequest, LintRequest } from "./session/request.ts";
