import type { LintRun } from "../sdk/index.js";
import type { LintRequest } from "./request.js";
/**
 * Judges what a request names and returns everything that was found. Throws `UserError` for what
 * the user can mend; what is wrong with content is a diagnostic.
 */
export declare function lint(request: LintRequest): Promise<LintRun>;
