import { compareText } from "../corpus/compare-text.ts";
import { compareDiagnostics } from "../engine/order.ts";
import type { ProjectOutcome } from "../engine/project.ts";
import type {
  BaselineInfo,
  Diagnostic,
  LintRun,
  PathReason,
  RuleChange,
  RuleGrowth,
  SnapshotInfo,
} from "../sdk/index.ts";
import type { Snapshot } from "../git/index.ts";
import type { BrokenRuleReport } from "./broken-rules.ts";
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
  readonly brokenRules: BrokenRuleReport;
  readonly baseline?: BaselineInfo | undefined;
  readonly ratchet?: readonly RuleGrowth[] | undefined;
}

/** Joins what the projects gave into one run, in the order of every output. */
export function joinRun(
  { root, head, base }: Workspace,
  projects: readonly JudgedProject[],
  { account, count, seedCount, ruleChange, brokenRules, baseline, ratchet }: RunParts,
): LintRun {
  const judged = projects.map(leaveOutSuppressed);
  const outcomes = judged.map(({ outcome }) => outcome);
  const suppressed = projects.flatMap(({ outcome }) => outcome.diagnostics.filter(isSuppressed));
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
    diagnostics: [
      ...outcomes.flatMap(({ diagnostics }) => diagnostics),
      ...brokenRules.diagnostics,
    ].toSorted(compareDiagnostics),
    ...(suppressed.length === 0 ? {} : { suppressed: suppressed.toSorted(compareDiagnostics) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(ratchet === undefined ? {} : { ratchet }),
    repetitions: judged
      .flatMap(({ opened, outcome }) =>
        findRepetitions(outcome.diagnostics, opened.project.config.aggregate),
      )
      .toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
    skipped: skipped.toSorted(byPath),
    failed: failed.toSorted(byPath),
    hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed) || brokenRules.diagnostics.length > 0,
    ruleChange,
    chains: outcomes.flatMap(({ chains }) => chains),
    sources: new Map([...brokenRules.sources, ...outcomes.flatMap(({ sources }) => [...sources])]),
    baseSources: new Map(outcomes.flatMap(({ baseSources }) => [...baseSources])),
    formerSources: new Map(outcomes.flatMap(({ formerSources }) => [...formerSources])),
  };
}

/** What is suppressed stands apart in a run, so that nobody counts it who does not mean to. */
function leaveOutSuppressed({ opened, outcome }: JudgedProject): JudgedProject {
  const diagnostics = outcome.diagnostics.filter((diagnostic) => !isSuppressed(diagnostic));
  return { opened, outcome: { ...outcome, diagnostics } };
}

function isSuppressed({ suppression }: Diagnostic): boolean {
  return suppression !== undefined;
}

function toInfo({ kind, ref, oid }: Snapshot): SnapshotInfo {
  return { kind, ref, oid };
}

function byPath(a: PathReason, b: PathReason): number {
  return compareText(a.path, b.path);
}
