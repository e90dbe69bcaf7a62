import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countByRule, countEntries, type BaselineEntry } from "../engine/baseline/baseline.ts";
import { printBaseline } from "../engine/baseline/print-baseline.ts";
import { changeEntries, findMissing, toEntries } from "../engine/baseline/revise-baseline.ts";
import type { LintRun, RuleGrowth } from "../sdk/index.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { withUserErrors } from "./errors.ts";
import type { JudgedProject } from "./join-run.ts";
import { withJudge } from "./lint-workspace.ts";
import { baselinePathOf } from "./read-acceptance.ts";
import type { LintRequest } from "./request.ts";
import { listGone } from "./tell-baselines.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";
import { recoverWrites, writeFiles } from "./write-files.ts";

/** Whose baselines are written: those of the worktree of a repository, or of a plain folder. */
export type BaselineRequest = Pick<LintRequest, "cwd" | "configPath" | "today" | "environment"> & {
  readonly head: { readonly kind: "worktree" } | { readonly kind: "folder" };
  readonly mode: BaselineMode;
};

/**
 * What becomes of a baseline that is there: nothing; it takes in what is new; it loses what no longer
 * occurs; both; both, as long as no rule has more than before. One that is not there is written.
 */
export type BaselineMode = "keep" | "update" | "prune" | "renew" | "ratchet";

/** What a baseline knows and what there is. */
export interface BaselineRevision {
  /** From the repository root. */
  readonly path: string;
  readonly isNew: boolean;
  /** How many diagnostics it knows afterwards, if it is written, by rule. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many of them it did not know before. */
  readonly addedCount: number;
  /** How many it knew before and knows no more. */
  readonly removedCount: number;
  /** How many it still knows though they do not occur. */
  readonly goneCount: number;
  /** The rules that have more than it may take in; then nothing is written. */
  readonly refused: readonly RuleGrowth[];
}

/** What was done. */
export interface BaselineOutcome {
  /** The absolute folder that paths are relative to. */
  readonly root: string;
  /** By path; configurations without a finding and without a baseline have none. */
  readonly revisions: readonly BaselineRevision[];
  /** False if anything was refused: then nothing was written at all. */
  readonly isAccepted: boolean;
}

/**
 * Judges every seed and writes the baseline of each configuration: all of them, or none. Throws
 * `UserError` where not every seed can be judged.
 */
export async function writeBaselines(request: BaselineRequest): Promise<BaselineOutcome> {
  return withUserErrors(async () => {
    const asked = { ...request, paths: [] };
    const workspace = await openWorkspace(asked);
    try {
      await recoverWrites(workspace);
      const projects = await withJudge(workspace, asked, async (judge) => {
        const judged = await judge(workspace);
        refuseUnjudged(await judged.toRun());
        return judged.projects;
      });
      const revisions = projects
        .map((project) => revise(project, request.mode))
        .filter(({ isNew, entries }) => !isNew || entries.length > 0)
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
      const isAccepted = revisions.every(({ refused }) => refused.length === 0);
      if (isAccepted) await write(workspace, revisions);
      return { root: workspace.root ?? request.cwd, revisions, isAccepted };
    } finally {
      workspace.close();
    }
  });
}

/** What nobody has read may have problems that a baseline without them would not know. */
function refuseUnjudged({ failed, hasCrashed }: LintRun): void {
  const crashed = { message: "A rule crashed: `seedlint` says which" };
  const [first, ...others] = [
    ...failed.map(({ path, reason }): InputProblem => ({ message: reason, place: { path } })),
    ...(hasCrashed ? [crashed] : []),
  ];
  if (first === undefined) return;
  throw new UserError("baseline-unjudged", [
    { message: "Not every seed could be judged, so no baseline is written" },
    first,
    ...others,
  ]);
}

/** A revision, and every entry that the baseline has afterwards. */
interface Revised extends BaselineRevision {
  readonly entries: readonly BaselineEntry[];
}

function revise(project: JudgedProject, mode: BaselineMode): Revised {
  const { opened, outcome } = project;
  const { config, acceptance } = opened.project;
  const known = acceptance?.baseline?.entries;
  const before = known ?? new Map<string, BaselineEntry>();
  const missing = findMissing(toEntries(outcome.diagnostics, !config.isImplicit), before);
  const gone = listGone(project);
  const added = known === undefined || (mode !== "keep" && mode !== "prune") ? missing : [];
  const removed = mode === "keep" || mode === "update" ? [] : gone;
  const entries = changeEntries(before, added, removed);
  return {
    path: baselinePathOf(config),
    isNew: known === undefined,
    entries,
    counts: countByRule(entries),
    addedCount: countEntries(added),
    removedCount: countEntries(removed),
    goneCount: countEntries(gone) - countEntries(removed),
    refused: known === undefined ? [] : findRefused(mode, missing, gone),
  };
}

/** What an author has to say yes to by another mode. */
function findRefused(
  mode: BaselineMode,
  added: readonly BaselineEntry[],
  gone: readonly BaselineEntry[],
): readonly RuleGrowth[] {
  if (mode === "keep") return findGrowth(added, []);
  return mode === "ratchet" ? findGrowth(added, gone) : [];
}

function findGrowth(
  added: readonly BaselineEntry[],
  gone: readonly BaselineEntry[],
): readonly RuleGrowth[] {
  const lost = countByRule(gone);
  return [...countByRule(added)]
    .map(([rule, count]) => ({ rule, added: count - (lost.get(rule) ?? 0) }))
    .filter((growth) => growth.added > 0)
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}

async function write(workspace: Workspace, revisions: readonly Revised[]): Promise<void> {
  const root = workspace.root ?? "";
  const replacements = revisions.map(({ path, entries }) => {
    const file = join(root, path);
    return {
      path,
      before: existsSync(file) ? readFileSync(file) : null,
      // A baseline without an entry says what none says.
      after: entries.length === 0 ? null : Buffer.from(printBaseline(entries)),
    };
  });
  await writeFiles(workspace, replacements);
}
