import { lintProject } from "../engine/lint-project.ts";
import type { LintRun } from "../sdk/index.ts";
import { findRuleChange } from "./find-rule-change.ts";
import { govern } from "./govern.ts";
import { joinRun, type JudgedProject } from "./join-run.ts";
import { openProjectFiles } from "./project-files.ts";
import { chooseConfig } from "./own-config.ts";
import { newAccount } from "./read-seeds.ts";
import { keepConcerned } from "./keep-concerned.ts";
import type { LintRequest } from "./request.ts";
import { selectSeeds } from "./select.ts";
import { openSnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** Judges what a request names in a workspace that is open for it. */
export async function lintWorkspace(workspace: Workspace, request: LintRequest): Promise<LintRun> {
  const listed = await openSnapshotFiles(workspace.head);
  const { configPath, files } = chooseConfig(workspace, listed, request);
  const options = {
    today: request.today ?? workspace.today,
    levels: request.levels ?? new Map(),
    configPath,
    times: request.times,
    isCodeAllowed: request.isCodeAllowed,
  };
  const governance = await govern(workspace, files, options);
  const isAll = request.isAll ?? false;
  const selected = await selectSeeds(workspace, files, governance, isAll);
  const account = newAccount(selected.skipped);
  const judged: JudgedProject[] = [];
  for (const project of governance.projects) {
    const source = { workspace, project, selected, governance, account };
    const outcome = await lintProject(project.project, await openProjectFiles(source));
    judged.push({ opened: project, outcome });
  }
  const ruleChange = await findRuleChange(workspace, { files, options, selected, judged });
  const reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
  return joinRun(workspace, reported, { account, count: selected.count, ruleChange });
}
