import { UserError } from "../sdk/user-error.ts";
import type { FixedRun, FixRequest } from "./fix-workspace.ts";
import { withWorkspace } from "./with-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** What was mended, and what happened to the files. */
export interface Fixes extends FixedRun {
  /** Files of the worktree that differ from the index, of which only the index was mended, by path. */
  readonly unstaged: readonly string[];
  /** Files that a run that was killed had begun to write, as they were before it again, by path. */
  readonly restored: readonly string[];
}

/**
 * Judges what a request names, mends what can be mended and, unless it is a dry run, writes it: all
 * files or none, of the index also its entries. Throws `UserError`: for a head that has no files to
 * write, and for a file that is not what it was when it was read.
 */
export async function fix(request: FixRequest): Promise<Fixes> {
  refuseReadOnly(request);
  return withWorkspace(request, async () => {
    const { fixWorkspace } = await import("./fix-workspace.ts");
    return async (workspace, judged) => {
      const own = { ...request, ...judged };
      if (request.isDryRun === true) {
        return { ...(await fixWorkspace(workspace, own)), unstaged: [], restored: [] };
      }
      const { recoverWrites } = await import("./write-files.ts");
      const restored = await recoverWrites(workspace);
      const fixed = await fixWorkspace(workspace, own);
      return { ...fixed, unstaged: await write(workspace, fixed), restored };
    };
  });
}

/** Returns the files of the worktree that were left as they are. */
async function write(workspace: Workspace, { files }: FixedRun): Promise<readonly string[]> {
  if (workspace.head.kind === "index") {
    const { stageFixes } = await import("./stage-fixes.ts");
    return (await stageFixes(workspace, files)).keptWorktree;
  }
  const { writeFiles } = await import("./write-files.ts");
  await writeFiles(workspace, files);
  return [];
}

function refuseReadOnly({ head }: FixRequest): void {
  if (head.kind !== "commit" && head.kind !== "merge") return;
  throw new UserError("fix-read-only", [
    {
      message: "A commit is judged, and what is in a commit cannot be mended",
      hint: "Check it out, and mend the worktree: `seedlint --fix`.",
    },
  ]);
}
