import type { Diagnostic, LintRun, Pointer, RuleChange, SnapshotInfo, Span } from "../sdk/index.ts";
import { toInertJson } from "../text/json.ts";
import type { Position } from "../text/line-index.ts";
import type { ReportOptions } from "./options.ts";
import { Places } from "./places.ts";
import { tally } from "./tally.ts";

/**
 * The machine result, version 1, as `resultSchema` describes it: two blanks of indent, a line feed
 * at the end, every diagnostic. Safe to print in a terminal and in the log of a runner.
 */
export function json(run: LintRun, { tool }: ReportOptions): string {
  const places = { head: new Places(run.sources), base: new Places(run.baseSources) };
  const result = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    head: toSnapshot(run.head),
    base: run.base === null ? null : toSnapshot(run.base),
    counts: { ...run.counts, deleted: run.deletedCount, ...tally(run.diagnostics) },
    diagnostics: run.diagnostics.map((diagnostic) =>
      toResult(diagnostic, diagnostic.verdict === "fixed" ? places.base : places.head),
    ),
    skipped: run.skipped.map(({ path, reason }) => ({ path, reason })),
    failed: run.failed.map(({ path, reason }) => ({ path, reason })),
    ruleChange: run.ruleChange === undefined ? null : toRuleChange(run.ruleChange),
  };
  return `${toInertJson(result)}\n`;
}

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
    suppressed: null,
  };
}

interface ResultPlace {
  readonly path: string;
  readonly pointer: Pointer | null;
  readonly start: Position & { readonly offset: number };
  readonly end: Position & { readonly offset: number };
}

function toPlace(path: string, pointer: Pointer | null, span: Span, places: Places): ResultPlace {
  const { start, end } = places.rangeOf(path, span);
  return {
    path,
    pointer,
    start: { ...start, offset: span.start },
    end: { ...end, offset: span.end },
  };
}
