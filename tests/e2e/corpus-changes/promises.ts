import { expect } from "vitest";
import { rules } from "../../../rules/index.ts";
import type { Diagnostic, LintRun } from "../../../src/sdk/index.ts";
import { findExcused } from "../../histories/find-excused.ts";
import type { Corpus, Range } from "./corpus.ts";

const changeRules = new Set(
  rules.filter(({ scope }) => scope === "change").map(({ meta }) => meta.id),
);

/** True for what a version says by itself. */
const isOfState = ({ rule }: Diagnostic): boolean => !changeRules.has(rule);

/** What has a verdict. */
export function told(
  { diagnostics }: LintRun,
  verdict: Diagnostic["verdict"],
): readonly Diagnostic[] {
  return diagnostics.filter((each) => each.verdict === verdict);
}

/** Holds what is promised of every change, and returns what is said of it with `--all`. */
export async function expectSound(corpus: Corpus, range: Range): Promise<LintRun> {
  const head = await corpus.lintVersion(range.head, range.config);
  const base = await corpus.lintVersion(range.base, range.config);
  const all = await corpus.lintRange(range, true);
  const concise = await corpus.lintRange(range, false);
  const introduced = told(all, "introduced").filter(isOfState);
  const [existing, fixed] = [told(all, "existing"), told(all, "fixed")];
  expect(fingerprintsOf([...introduced, ...existing])).toEqual(fingerprintsOf(head.diagnostics));
  expect(findSurplus(fixed, base.diagnostics, toFingerprint)).toEqual([]);
  const runs = { head: head.diagnostics, base: base.diagnostics, introduced };
  expect(findExcused(runs, toFormerPaths(corpus, range))).toEqual([]);
  expectNoneLost(base.diagnostics, { introduced, existing, fixed });
  expect(told(concise, "introduced")).toEqual(told(all, "introduced"));
  expect(told(concise, "fixed")).toEqual(fixed);
  expect(findSurplus(told(concise, "existing"), existing, toFingerprint)).toEqual([]);
  return all;
}

/** Holds that two changes, one after the other, do nothing else than both at once. */
export async function expectComposed(
  corpus: Corpus,
  [a, b, c]: readonly [string, string, string],
  config: string,
): Promise<void> {
  const lint = (base: string, head: string) => corpus.lintRange({ base, head, config }, true);
  const [first, second, both] = [await lint(a, b), await lint(b, c), await lint(a, c)];
  for (const verdict of ["introduced", "fixed"] as const) {
    const inTurn = [...told(first, verdict), ...told(second, verdict)].filter(isOfState);
    const atOnce = told(both, verdict).filter(isOfState);
    expect(findSurplus(atOnce, inTurn, toPlace)).toEqual([]);
  }
}

/** Where a seed may have been before: at its path, else at any that is gone. */
function toFormerPaths(corpus: Corpus, range: Range): (path: string) => readonly string[] {
  const [before, after] = [corpus.listPaths(range.base), corpus.listPaths(range.head)];
  const gone = [...before].filter((path) => !after.has(path));
  return (path) => (before.has(path) ? [path] : gone);
}

const toFingerprint = ({ fingerprint }: Diagnostic): string => fingerprint;

/** Each as often as it occurs. */
function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(toFingerprint).toSorted();
}

/** Where something is wrong, in whatever item of a list. */
function toPlace({ rule, ...place }: Diagnostic): string {
  return JSON.stringify([rule, toValue(place)]);
}

/** Which value is wrong. */
function toValue({ collection, id, locale, path, pointer }: Omit<Diagnostic, "rule">): string {
  const record = id === null ? path : [collection, id, locale];
  return JSON.stringify([record, pointer?.replaceAll(/\d+/g, "*")]);
}

/** What is not fixed is still wrong in one way or another, or in a record that has another id. */
function expectNoneLost(
  base: readonly Diagnostic[],
  { introduced, existing, fixed }: Readonly<Record<Diagnostic["verdict"], readonly Diagnostic[]>>,
): void {
  const gone = new Set(fixed.map(toFingerprint));
  const wrong = new Set([...introduced, ...existing].map(toValue));
  const lasting = base.filter((each) => !gone.has(each.fingerprint)).map(toValue);
  const lost = lasting.filter((value) => !wrong.has(value));
  const before = new Set(base.map(toValue));
  const renamed = existing.map(toValue).filter((value) => !before.has(value));
  expect(lost.length).toBeLessThanOrEqual(renamed.length);
}

/** The keys of those that occur more often than among the others. */
function findSurplus(
  diagnostics: readonly Diagnostic[],
  others: readonly Diagnostic[],
  toKey: (diagnostic: Diagnostic) => string,
): readonly string[] {
  const left = new Map<string, number>();
  for (const key of others.map(toKey)) left.set(key, (left.get(key) ?? 0) + 1);
  return diagnostics.map(toKey).filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
