/** The name of a baseline; it stands beside its configuration. */
export const BASELINE_NAME = "seedlint.baseline.jsonl";

/** The version of the format; its line stands first. */
export const BASELINE_VERSION = 1;

/** A known diagnostic, and how often it occurs. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** The collection and id, `policies/x`; undefined for a seed that only its path names. */
  readonly record: string | undefined;
  readonly locale: string | undefined;
  /** Undefined if there is a record. */
  readonly path: string | undefined;
  /** As it was when the entry was written; undefined for the seed as a whole and its body. */
  readonly pointer: string | undefined;
  /** From 1. */
  readonly count: number;
}

/** The diagnostics that a repository has accepted for now. */
export interface Baseline {
  /** From the repository root. */
  readonly path: string;
  /** By fingerprint. */
  readonly entries: ReadonlyMap<string, BaselineEntry>;
}

/** How many diagnostics the entries stand for. */
export function countEntries(entries: Iterable<BaselineEntry>): number {
  let sum = 0;
  for (const { count } of entries) sum += count;
  return sum;
}

/** How many diagnostics of each rule the entries stand for, by id. */
export function countByRule(entries: Iterable<BaselineEntry>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, count } of entries) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return counts;
}
