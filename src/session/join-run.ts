import { compareText } from "../corpus/compare-text.ts";
import { compareDiagnostics } from "../engine/order.ts";
import type { ProjectOutcome } from "../engine/project.ts";
import type { LintRun, PathReason, RuleChange, SnapshotInfo } from "../sdk/index.ts";
import type { Snapshot } from "../git/index.ts";
import { findRepetitions } from "./find-repetitions.ts";
import type { OpenedProject } from "./open-project.ts";
import type { ReadAccount } from "./read-seeds.ts";
import type { Workspace } from "./workspace.ts";

/** A project and what judging it gave. */
export interface JudgedProject {
  readonly opened: OpenedProject;
  readonly outcome: ProjectOutcome;
}

/** What a run is made of beside what its projects gave. */
interface RunParts {
  readonly account: ReadAccount;
  /** How many files were selected. */
  readonly count: number;
  /** How many files of the head are seeds. */
  readonly seedCount: number;
  readonly ruleChange: RuleChange | undefined;
}

/** Joins what the projects gave into one run, in the order of every output. */
export function joinRun(
  { root, head, base }: Workspace,
  judged: readonly JudgedProject[],
  { account, count, seedCount, ruleChange }: RunParts,
): LintRun {
  const outcomes = judged.map(({ outcome }) => outcome);
  const linted = outcomes.flatMap((outcome) => outcome.linted).toSorted(compareText);
  const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
  const { failed } = account;
  return {
    root,
    head: toInfo(head),
    base: base?.snapshot ? toInfo(base.snapshot) : null,
    counts: {
      // Counted apart from what became of them, so that a file that got lost is noticed.
      selected: count + account.unselectedFailures,
      linted: linted.length,
      skipped: skipped.length,
      failed: failed.length,
    },
    linted,
    seedCount,
    deletedCount: outcomes.reduce((sum, { deletedCount }) => sum + deletedCount, 0),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).toSorted(compareDiagnostics),
    repetitions: judged
      .flatMap(({ opened, outcome }) =>
        findRepetitions(outcome.diagnostics, opened.project.config.aggregate),
      )
      .toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
    skipped: skipped.toSorted(byPath),
    failed: failed.toSorted(byPath),
    hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed),
    ruleChange,
    chains: outcomes.flatMap(({ chains }) => chains),
    sources: new Map(outcomes.flatMap(({ sources }) => [...sources])),
    baseSources: new Map(outcomes.flatMap(({ baseSources }) => [...baseSources])),
    formerSources: new Map(outcomes.flatMap(({ formerSources }) => [...formerSources])),
  };
}

function toInfo({ kind, ref, oid }: Snapshot): SnapshotInfo {
  return { kind, ref, oid };
}

function byPath(a: PathReason, b: PathReason): number {
  return compareText(a.path, b.path);
}
