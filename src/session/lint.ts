import type { LintRun } from "../sdk/index.ts";
import type { LintRequest } from "./request.ts";
import { withWorkspace } from "./with-workspace.ts";

/**
 * Judges what a request names and returns everything that was found. Throws `UserError` for what
 * the user can mend; what is wrong with content is a diagnostic.
 */
export async function lint(request: LintRequest): Promise<LintRun> {
  return withWorkspace(request, async () => (await import("./lint-workspace.ts")).lintWorkspace);
}
