import type { Diagnostic, LintRun, PathReason, Severity, Verdict } from "../sdk/index.ts";

/** How many diagnostics there are of each severity (without fixed ones) and of each verdict. */
export type Tally = Readonly<Record<Severity | Verdict, number>>;

/** Counts diagnostics by severity and verdict. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const counts = { error: 0, warning: 0, info: 0, introduced: 0, existing: 0, fixed: 0 };
  for (const { severity, verdict } of diagnostics) {
    counts[verdict] += 1;
    if (verdict !== "fixed") counts[severity] += 1;
  }
  return counts;
}

/** The diagnostics that the head has: all but the fixed ones, in their order. */
export function presentIn({ diagnostics }: LintRun): readonly Diagnostic[] {
  return diagnostics.filter(({ verdict }) => verdict !== "fixed");
}

/** Diagnostics by file: files in order of their first diagnostic, diagnostics in order. */
export function groupByPath(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.path);
    if (group === undefined) groups.set(diagnostic.path, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}

/** How often each reason occurs, the most frequent first, then by code unit. */
export function countReasons(
  files: readonly PathReason[],
): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of files) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
