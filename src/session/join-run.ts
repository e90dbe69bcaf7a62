import { compareDiagnostics, compareText } from "../engine/order.ts";
import type { ProjectOutcome } from "../engine/project.ts";
import type { LintRun, PathReason, SnapshotInfo } from "../sdk/index.ts";
import type { Snapshot } from "../git/index.ts";
import type { ReadAccount } from "./read-seeds.ts";
import type { Workspace } from "./workspace.ts";

/** Joins what the projects gave into one run, in the order of every output. */
export function joinRun(
  { root, head, base }: Workspace,
  outcomes: readonly ProjectOutcome[],
  account: ReadAccount,
): LintRun {
  const linted = outcomes.flatMap((outcome) => outcome.linted).length;
  const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
  const { failed } = account;
  return {
    root,
    head: toInfo(head),
    base: base?.snapshot ? toInfo(base.snapshot) : null,
    counts: {
      selected: linted + skipped.length + failed.length,
      linted,
      skipped: skipped.length,
      failed: failed.length,
    },
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).toSorted(compareDiagnostics),
    skipped: skipped.toSorted(byPath),
    failed: failed.toSorted(byPath),
    hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed),
    sources: new Map(outcomes.flatMap(({ sources }) => [...sources])),
  };
}

function toInfo({ kind, ref, oid }: Snapshot): SnapshotInfo {
  return { kind, ref, oid };
}

function byPath(a: PathReason, b: PathReason): number {
  return compareText(a.path, b.path);
}
