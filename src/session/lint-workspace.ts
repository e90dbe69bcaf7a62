import { lintProject } from "../engine/lint-project.ts";
import type { LintRun } from "../sdk/index.ts";
import { findRuleChange } from "./find-rule-change.ts";
import { govern, type Governance } from "./govern.ts";
import { joinRun, type JudgedProject } from "./join-run.ts";
import { keepConcerned } from "./keep-concerned.ts";
import { keepIntroduced } from "./keep-introduced.ts";
import { openProjectFiles } from "./project-files.ts";
import { chooseConfig } from "./own-config.ts";
import { newAccount, type ReadAccount } from "./read-seeds.ts";
import type { LintRequest } from "./request.ts";
import { selectSeeds, type Selected } from "./select.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
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
  const isAll = request.isAll ?? false;
  const subject = { files, governance: await govern(workspace, files, options), isAll };
  const { judged, selected, account } = await judgeProjects(workspace, subject);
  const ruleChange = await findRuleChange(workspace, { files, options, selected, judged });
  let reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
  for (const base of workspace.otherBases) {
    const other = await judgeProjects({ ...workspace, base }, subject);
    reported = keepIntroduced(reported, other.judged);
  }
  return joinRun(workspace, reported, { account, count: selected.count, ruleChange });
}

/** What is judged, and by which configurations. */
interface Subject {
  readonly files: SnapshotFiles;
  readonly governance: Governance;
  readonly isAll: boolean;
}

interface Judgement {
  readonly judged: readonly JudgedProject[];
  readonly selected: Selected;
  readonly account: ReadAccount;
}

async function judgeProjects(
  workspace: Workspace,
  { files, governance, isAll }: Subject,
): Promise<Judgement> {
  const selected = await selectSeeds(workspace, files, governance, isAll);
  const account = newAccount(selected.skipped);
  const judged: JudgedProject[] = [];
  for (const opened of governance.projects) {
    const source = { workspace, project: opened, selected, governance, account };
    const outcome = await lintProject(opened.project, await openProjectFiles(source));
    judged.push({ opened, outcome });
  }
  return { judged, selected, account };
}
