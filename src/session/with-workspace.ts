import { withUserErrors } from "./errors.ts";
import { withoutHangs } from "./hangs.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { LintRequest } from "./request.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** What is done in a workspace, loaded while git answers. */
export type WorkspaceTask<Result> = (
  workspace: Workspace,
  request: JudgeRequest,
) => Promise<Result>;

/**
 * Opens what a request names, does a task in it, and closes it. Should a rule of the house not end,
 * all of it is done once more without that rule. Throws `UserError` for what the user can mend.
 */
export async function withWorkspace<Result>(
  request: LintRequest,
  loadTask: () => Promise<WorkspaceTask<Result>>,
): Promise<Result> {
  return withUserErrors(() =>
    withoutHangs(async ({ hangs, onHang }) => {
      const opening = openWorkspace(request);
      // What fails is told where it is awaited.
      opening.catch(() => undefined);
      const task = await loadTask();
      const workspace = await opening;
      onHang(() => workspace.close());
      try {
        return await task(workspace, { ...request, hangs });
      } finally {
        workspace.close();
      }
    }),
  );
}
