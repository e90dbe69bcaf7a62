import type { Diagnostic, LintRun, PathReason, Severity, Verdict } from "../sdk/index.ts";
import type { ReportOptions } from "./options.ts";

/** How many diagnostics there are of each severity. */
export type Severities = Readonly<Record<Severity, number>>;

/** How many diagnostics there are of each severity (without fixed ones) and of each verdict. */
export type Tally = Severities & Readonly<Record<Verdict, number>>;

/** Counts diagnostics by severity and verdict. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const counts = { introduced: 0, existing: 0, fixed: 0 };
  for (const { verdict } of diagnostics) counts[verdict] += 1;
  return {
    ...countSeverities(diagnostics.filter(({ verdict }) => verdict !== "fixed")),
    ...counts,
  };
}

/** Counts diagnostics by severity, whatever their verdict. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Severities {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** The diagnostics of one verdict, in their order. */
export function ofVerdict({ diagnostics }: LintRun, wanted: Verdict): readonly Diagnostic[] {
  return diagnostics.filter(({ verdict }) => verdict === wanted);
}

/** True if the findings of a run are told by verdict: there is a base, or a baseline knows some. */
export function hasVerdicts({ base, diagnostics }: LintRun): boolean {
  return base !== null || diagnostics.some(({ verdict }) => verdict === "existing");
}

type ListedVerdict = Exclude<Verdict, "fixed">;

/** The verdicts of what is listed one by one and can fail the run; `isAll` adds the existing ones. */
export function listedVerdicts({
  isAll = false,
}: Pick<ReportOptions, "isAll">): readonly ListedVerdict[] {
  return isAll ? ["introduced", "existing"] : ["introduced"];
}

/** What has a path, by it: paths in order of the first that has each, items in order. */
export function groupByPath<T extends { readonly path: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group === undefined) groups.set(item.path, [item]);
    else group.push(item);
  }
  return groups;
}

/** How often each reason occurs, the most frequent first, then by code unit. */
export function countReasons(
  files: readonly PathReason[],
): readonly (readonly [reason: string, count: number])[] {
  return countBy(files, ({ reason }) => reason);
}

/** How many items have each name, the most frequent first, then by code unit. */
export function countBy<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
