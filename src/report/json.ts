import type {
  BaselineInfo,
  Diagnostic,
  LintRun,
  Pointer,
  Remedy,
  RuleChange,
  SnapshotInfo,
  Span,
} from "../sdk/index.ts";
import { toInertJson } from "../text/json.ts";
import type { Position } from "../text/line-index.ts";
import { allDiagnostics } from "./all-diagnostics.ts";
import type { ReportOptions } from "./options.ts";
import { Places } from "./places.ts";
import { tally } from "./tally.ts";

/**
 * The machine result, version 1, as `resultSchema` describes it: two blanks of indent, a line feed
 * at the end, every diagnostic. Safe to print in a terminal and in the log of a runner.
 */
export function json(run: LintRun, { tool }: ReportOptions): string {
  const result = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    head: toSnapshot(run.head),
    base: run.base === null ? null : toSnapshot(run.base),
    counts: toCounts(run),
    diagnostics: toResults(run),
    skipped: run.skipped.map(({ path, reason }) => ({ path, reason })),
    failed: run.failed.map(({ path, reason }) => ({ path, reason })),
    ruleChange: run.ruleChange === undefined ? null : toRuleChange(run.ruleChange),
    baseline: run.baseline === undefined ? null : toBaseline(run.baseline),
    ratchet: run.ratchet?.map(({ rule, added }) => ({ rule, added })) ?? null,
  };
  return `${toInertJson(result)}\n`;
}

/** The diagnostics of a run in the form of the machine result. */
export function toResults(run: LintRun): readonly object[] {
  const places = { head: new Places(run.sources), base: new Places(run.baseSources) };
  return allDiagnostics(run).map((diagnostic) =>
    toResult(diagnostic, diagnostic.verdict === "fixed" ? places.base : places.head),
  );
}

function toCounts(run: LintRun): object {
  const { counts, deletedCount, diagnostics, suppressed = [] } = run;
  return {
    ...{ ...counts, deleted: deletedCount, ...tally(diagnostics) },
    suppressed: suppressed.length,
    baselined: diagnostics.filter(({ isBaselined }) => isBaselined === true).length,
  };
}

const toBaseline = ({ paths, goneCount }: BaselineInfo): object => ({ paths, gone: goneCount });

const toSnapshot = ({ kind, ref, oid }: SnapshotInfo): SnapshotInfo => ({ kind, ref, oid });

const toRuleChange = ({ paths, effects, unknown }: RuleChange): object => ({
  paths,
  effects: effects.map(({ rule, added, removed }) => ({ rule, added, removed })),
  unknown,
});

/** Each key is named, so that the result has no other than the schema, in the same order. */
function toResult(diagnostic: Diagnostic, places: Places): object {
  const { path, span, pointer } = diagnostic;
  return {
    rule: diagnostic.rule,
    messageId: diagnostic.messageId,
    message: diagnostic.message,
    severity: diagnostic.severity,
    verdict: diagnostic.verdict,
    ...toPlace(path, pointer, span, places),
    collection: diagnostic.collection,
    id: diagnostic.id,
    locale: diagnostic.locale,
    fingerprint: diagnostic.fingerprint,
    url: diagnostic.url,
    related: diagnostic.related.map((related) => ({
      ...toPlace(related.path, related.pointer, related.span, places),
      message: related.message,
      cause: related.isCause === true,
    })),
    fixable: diagnostic.isFixable,
    remedies: diagnostic.remedies?.map((remedy) => toRemedy(remedy, places)) ?? null,
    suppressed: toSuppressed(diagnostic),
    baselined: diagnostic.isBaselined === true,
  };
}

function toSuppressed({ suppression }: Diagnostic): object | null {
  if (suppression === undefined) return null;
  const { reason, until, path } = suppression;
  return { reason, until, path };
}

function toRemedy({ title, isSafe, edits }: Remedy, places: Places): object {
  return {
    title,
    safe: isSafe,
    edits: edits.map(({ path, span, text }) => ({ path, ...toRange(path, span, places), text })),
  };
}

interface ResultRange {
  readonly start: Position & { readonly offset: number };
  readonly end: Position & { readonly offset: number };
}

interface ResultPlace extends ResultRange {
  readonly path: string;
  readonly pointer: Pointer | null;
}

function toPlace(path: string, pointer: Pointer | null, span: Span, places: Places): ResultPlace {
  return { path, pointer, ...toRange(path, span, places) };
}

function toRange(path: string, span: Span, places: Places): ResultRange {
  const { start, end } = places.rangeOf(path, span);
  return {
    start: { ...start, offset: span.start },
    end: { ...end, offset: span.end },
  };
}
