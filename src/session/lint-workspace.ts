import { lintProject } from "../engine/lint-project.ts";
import type { LintRun } from "../sdk/index.ts";
import { govern } from "./govern.ts";
import { joinRun, type JudgedProject } from "./join-run.ts";
import { openProjectFiles } from "./project-files.ts";
import { newAccount } from "./read-seeds.ts";
import type { LintRequest } from "./request.ts";
import { toRequestedPaths } from "./requested-paths.ts";
import { selectSeeds } from "./select.ts";
import { openSnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** Judges what a request names in a workspace that is open for it. */
export async function lintWorkspace(workspace: Workspace, request: LintRequest): Promise<LintRun> {
  const files = await openSnapshotFiles(workspace.head);
  const governance = await govern(workspace, files, {
    today: request.today ?? workspace.today,
    levels: request.levels ?? new Map(),
    configPath: toConfigPath(workspace, request),
    times: request.times,
    isCodeAllowed: request.isCodeAllowed,
  });
  const selected = await selectSeeds(workspace, files, governance);
  const account = newAccount(selected.skipped);
  const judged: JudgedProject[] = [];
  for (const project of governance.projects) {
    const projectFiles = await openProjectFiles({
      workspace,
      project,
      selected,
      governance,
      account,
    });
    const outcome = await lintProject(project.project, projectFiles);
    judged.push({ outcome, aggregate: project.project.config.aggregate });
  }
  return joinRun(workspace, judged, { account, count: selected.count });
}

function toConfigPath({ root }: Workspace, { cwd, configPath }: LintRequest): string | undefined {
  return configPath === undefined ? undefined : toRequestedPaths(root ?? cwd, cwd, [configPath])[0];
}
