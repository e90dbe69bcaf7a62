import type { LintRun } from "../sdk/index.ts";
import { withUserErrors } from "./errors.ts";
import type { LintRequest } from "./request.ts";
import { openWorkspace } from "./workspace.ts";

/**
 * Judges what a request names and returns everything that was found. Throws `UserError` for what
 * the user can mend; what is wrong with content is a diagnostic.
 */
export async function lint(request: LintRequest): Promise<LintRun> {
  return withUserErrors(async () => {
    const opening = openWorkspace(request);
    // git answers while what comes after it is loaded; what fails is told where it is awaited.
    opening.catch(() => undefined);
    const { lintWorkspace } = await import("./lint-workspace.ts");
    const workspace = await opening;
    try {
      return await lintWorkspace(workspace, request);
    } finally {
      workspace.close();
    }
  });
}
