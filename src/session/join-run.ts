import { compareDiagnostics, compareText } from "../engine/order.ts";
import type { ProjectOutcome } from "../engine/project.ts";
import type { LintRun, PathReason, SnapshotInfo } from "../sdk/index.ts";
import type { Snapshot } from "../git/index.ts";
import { findRepetitions } from "./find-repetitions.ts";
import type { ReadAccount } from "./read-seeds.ts";
import type { Workspace } from "./workspace.ts";

/** What judging a project gave, and how many seeds of a collection people are told one by one. */
export interface JudgedProject {
  readonly outcome: ProjectOutcome;
  readonly aggregate: number;
}

/**
 * Joins what the projects gave into one run, in the order of every output.
 *
 * @param count how many files were selected
 */
export function joinRun(
  { root, head, base }: Workspace,
  judged: readonly JudgedProject[],
  { account, count }: { readonly account: ReadAccount; readonly count: number },
): LintRun {
  const outcomes = judged.map(({ outcome }) => outcome);
  const linted = outcomes.flatMap((outcome) => outcome.linted).length;
  const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
  const { failed } = account;
  return {
    root,
    head: toInfo(head),
    base: base?.snapshot ? toInfo(base.snapshot) : null,
    counts: {
      // Counted apart from what became of them, so that a file that got lost is noticed.
      selected: count + account.unselectedFailures,
      linted,
      skipped: skipped.length,
      failed: failed.length,
    },
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).toSorted(compareDiagnostics),
    repetitions: judged
      .flatMap(({ outcome, aggregate }) => findRepetitions(outcome.diagnostics, aggregate))
      .toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
    skipped: skipped.toSorted(byPath),
    failed: failed.toSorted(byPath),
    hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed),
    ruleChange: undefined,
    sources: new Map(outcomes.flatMap(({ sources }) => [...sources])),
    baseSources: new Map(),
  };
}

function toInfo({ kind, ref, oid }: Snapshot): SnapshotInfo {
  return { kind, ref, oid };
}

function byPath(a: PathReason, b: PathReason): number {
  return compareText(a.path, b.path);
}
