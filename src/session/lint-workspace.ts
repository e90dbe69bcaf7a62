import { lintProject } from "../engine/lint-project.ts";
import type { LintRun } from "../sdk/index.ts";
import { collectRules } from "./collect-rules.ts";
import { findRuleChange } from "./find-rule-change.ts";
import { govern, type Governance } from "./govern.ts";
import { joinRun, type JudgedProject } from "./join-run.ts";
import { keepConcerned } from "./keep-concerned.ts";
import { keepIntroduced } from "./keep-introduced.ts";
import { openProjectFiles } from "./project-files.ts";
import { newAccount, type ReadAccount } from "./read-seeds.ts";
import type { LintRequest } from "./request.ts";
import { openRuleSource, type RuleSource } from "./rule-source.ts";
import { selectSeeds, type Selected } from "./select.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** Judges what a request names in a workspace that is open for it. */
export async function lintWorkspace(workspace: Workspace, request: LintRequest): Promise<LintRun> {
  const files = await openSnapshotFiles(workspace.head);
  const source = await openRuleSource(workspace, files, request);
  try {
    return await lintBy(source, workspace, { files, request });
  } finally {
    source.close();
  }
}

async function lintBy(
  source: RuleSource,
  workspace: Workspace,
  { files, request }: { readonly files: SnapshotFiles; readonly request: LintRequest },
): Promise<LintRun> {
  const options = {
    today: request.today ?? workspace.today,
    levels: request.levels ?? new Map(),
    times: request.times,
  };
  const { isAll = false, tracesChains = false } = request;
  const governance = await govern(workspace, source, options);
  if (request.rules !== undefined) collectRules(governance.projects, request.rules);
  const subject = { files, governance, isAll, tracesChains };
  const { judged, selected, account } = await judgeProjects(workspace, subject);
  const { isCodeAllowed = true } = request;
  const judgement = { files, source, options, isCodeAllowed, selected, judged };
  const ruleChange = await findRuleChange(workspace, judgement);
  let reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
  for (const base of workspace.otherBases) {
    const other = await judgeProjects({ ...workspace, base }, subject);
    reported = keepIntroduced(reported, other.judged);
    joinFailures(account, other.account);
  }
  return joinRun(workspace, reported, {
    ...{ account, ruleChange },
    count: selected.count,
    seedCount: [...selected.members.values()].flat().length,
  });
}

/** What could not be read for the sake of another parent keeps the run from passing too. */
function joinFailures(account: ReadAccount, { failed }: ReadAccount): void {
  const known = new Set(account.failed.map(({ path }) => path));
  const others = failed.filter(({ path }) => !known.has(path));
  account.failed.push(...others);
  // It was selected, if at all, by the comparison that is not reported.
  account.unselectedFailures += others.length;
}

/** What is judged, and by which configurations. */
interface Subject {
  readonly files: SnapshotFiles;
  readonly governance: Governance;
  readonly isAll: boolean;
  readonly tracesChains: boolean;
}

interface Judgement {
  readonly judged: readonly JudgedProject[];
  readonly selected: Selected;
  readonly account: ReadAccount;
}

async function judgeProjects(
  workspace: Workspace,
  { files, governance, isAll, tracesChains }: Subject,
): Promise<Judgement> {
  const selected = await selectSeeds(workspace, files, governance, isAll);
  const account = newAccount(selected.skipped);
  const judged: JudgedProject[] = [];
  for (const opened of governance.projects) {
    const source = {
      ...{ workspace, project: opened, selected, governance, account, tracesChains },
    };
    const outcome = await lintProject(opened.project, await openProjectFiles(source));
    judged.push({ opened, outcome });
  }
  return { judged, selected, account };
}
