import { withoutMends } from "../engine/fix/without-mends.ts";
import { lintProject } from "../engine/lint-project.ts";
import type { LintRun } from "../sdk/index.ts";
import { reportBrokenRules, type BrokenRule } from "./broken-rules.ts";
import { collectRules } from "./collect-rules.ts";
import { findGrowth } from "./find-growth.ts";
import { findTried } from "./find-tried.ts";
import { findRuleChange } from "./find-rule-change.ts";
import { govern, type Governance } from "./govern.ts";
import { joinRun, type JudgedProject } from "./join-run.ts";
import { keepConcerned } from "./keep-concerned.ts";
import { keepIntroduced } from "./keep-introduced.ts";
import { openHelpers } from "./open-helpers.ts";
import { openProjectFiles } from "./project-files.ts";
import { newAccount, type ReadAccount } from "./read-seeds.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { LintRequest } from "./request.ts";
import { openRuleSource, type RuleSource } from "./rule-source.ts";
import { selectSeeds, type Selected } from "./select.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import { tellBaselines } from "./tell-baselines.ts";
import type { Workspace } from "./workspace.ts";
import { hasUnfinishedWrites } from "./write-files.ts";

/** Judges what a request names in a workspace that is open for it. */
export async function lintWorkspace(workspace: Workspace, request: JudgeRequest): Promise<LintRun> {
  if (request.onUnfinished !== undefined && hasUnfinishedWrites(workspace)) request.onUnfinished();
  return withJudge(workspace, request, async (judge) => (await judge(workspace)).toRun());
}

/** Judges one state of the files of a workspace. */
export type Judge = (workspace: Workspace) => Promise<JudgedWorkspace>;

/** What was found in one state of the files. */
export interface JudgedWorkspace {
  readonly projects: readonly JudgedProject[];
  /** All of it as it is reported. */
  toRun(): Promise<LintRun>;
}

/**
 * Opens the rules that hold in a workspace and hands over what judges by them: the workspace itself,
 * or one that differs from it in the content of seeds alone.
 */
export async function withJudge<Result>(
  workspace: Workspace,
  request: JudgeRequest,
  use: (judge: Judge) => Promise<Result>,
): Promise<Result> {
  const files = await openSnapshotFiles(workspace.head);
  const source = await openRuleSource(workspace, files, request);
  try {
    return await use(await openJudge(source, workspace, { files, request }));
  } finally {
    source.close();
  }
}

async function openJudge(
  source: RuleSource,
  workspace: Workspace,
  { files, request }: { readonly files: SnapshotFiles; readonly request: JudgeRequest },
): Promise<Judge> {
  const options = {
    today: request.today ?? workspace.today,
    levels: request.levels ?? new Map(),
    times: request.times,
    trial: request.trial,
  };
  const { isAll = false, tracesChains = false, remedies } = request;
  const governance = await govern(workspace, source, options);
  if (request.trial !== undefined) {
    request.onTried?.(findTried(governance.projects, request.trial, workspace.base !== null));
  }
  if (request.rules !== undefined) collectRules(governance.projects, request.rules);
  const subject = { files, governance, isAll, tracesChains, request };
  return async (state) => {
    const { judged, selected, account } = await judgeProjects(state, subject);
    let reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
    for (const base of state.otherBases) {
      const other = await judgeProjects({ ...state, base }, subject);
      reported = keepIntroduced(reported, other.judged);
      joinFailures(account, other.account);
    }
    return {
      projects: reported,
      async toRun() {
        const { isCodeAllowed = true } = request;
        const judgement = { files, source, options, isCodeAllowed, selected, judged };
        return joinRun(state, await resolveAll(reported, remedies), {
          ...{ account, ruleChange: await findRuleChange(state, judgement) },
          brokenRules: await reportBrokenRules(listBroken(governance), source.files.readText),
          count: selected.count,
          seedCount: [...selected.members.values()].flat().length,
          baseline: tellBaselines(state, { judged, selected, account }),
          ratchet: request.ratchets === true ? findGrowth(state, judged) : undefined,
        });
      },
    };
  };
}

async function resolveAll(
  projects: readonly JudgedProject[],
  wanted: LintRequest["remedies"],
): Promise<readonly JudgedProject[]> {
  if (wanted === undefined) {
    return projects.map(({ opened, outcome }) => ({ opened, outcome: withoutMends(outcome) }));
  }
  const { resolveRemedies } = await import("../engine/fix/resolve-remedies.ts");
  return Promise.all(
    projects.map(async ({ opened, outcome }) => {
      return { opened, outcome: await resolveRemedies(outcome, wanted) };
    }),
  );
}

/** Each file once, though more than one configuration may name it. */
function listBroken({ projects }: Governance): readonly BrokenRule[] {
  const byPath = projects.flatMap(({ brokenRules }) =>
    brokenRules.map((broken) => [broken.path, broken] as const),
  );
  return [...new Map(byPath).values()];
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
  readonly request: JudgeRequest;
}

interface Judgement {
  readonly judged: readonly JudgedProject[];
  readonly selected: Selected;
  readonly account: ReadAccount;
}

async function judgeProjects(
  workspace: Workspace,
  { files, governance, isAll, tracesChains, request }: Subject,
): Promise<Judgement> {
  const selected = await selectSeeds(workspace, files, governance, isAll);
  request.onSeedCount?.([...selected.members.values()].flat().length);
  const account = newAccount(selected.skipped);
  const judged: JudgedProject[] = [];
  for (const opened of governance.projects) {
    const seedCount = selected.members.get(opened)?.length ?? 0;
    const helpers = openHelpers(workspace, opened, { request, seedCount });
    const source = {
      ...{ workspace, project: opened, selected, governance, account, tracesChains, helpers },
    };
    const outcome = await lintProject(opened.project, await openProjectFiles(source));
    helpers?.cache?.save();
    judged.push({ opened, outcome });
  }
  return { judged, selected, account };
}
