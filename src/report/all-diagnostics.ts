import type { Diagnostic, LintRun } from "../sdk/index.ts";

/** Everything that was found, what is suppressed included, in the order of the run. */
export function allDiagnostics({ diagnostics, suppressed = [] }: LintRun): readonly Diagnostic[] {
  return suppressed.length === 0 ? diagnostics : [...diagnostics, ...suppressed].toSorted(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
