import type { Diagnostic } from "../../sdk/index.ts";
import { findingsBudget, ruleCrashed } from "../engine-rules.ts";
import { isSuppressionRule } from "../suppressions/suppression-rules.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";

/** Diagnostics held against a baseline. */
export interface Matched<Item extends Diagnostic> {
  /** In the order that they had. */
  readonly diagnostics: readonly Item[];
  /** What the baseline has and the diagnostics have not, each as often as it is missing. */
  readonly unmatched: readonly BaselineEntry[];
}

/**
 * What the baseline knows is existing. What was there before takes its entries first, so that no new
 * problem passes for an old one that is like it. What the baseline of the base knew and this one no
 * longer does is introduced.
 *
 * @param former the baseline of the base, if the change has altered it
 */
export function matchBaseline<Item extends Diagnostic>(
  diagnostics: readonly Item[],
  baseline: Baseline | undefined,
  former: Baseline | undefined,
): Matched<Item> {
  if (baseline === undefined && former === undefined) return { diagnostics, unmatched: [] };
  const known = new Stock(baseline);
  const before = new Stock(former);
  const matched = [...diagnostics];
  for (const verdict of ["existing", "introduced"] as const) {
    for (const [index, diagnostic] of diagnostics.entries()) {
      if (diagnostic.verdict !== verdict || !mayBeKnown(diagnostic)) continue;
      const wasKnown = before.take(diagnostic);
      if (known.take(diagnostic)) {
        matched[index] = { ...diagnostic, verdict: "existing", isBaselined: true };
      } else if (wasKnown) matched[index] = { ...diagnostic, verdict: "introduced" };
    }
  }
  return { diagnostics: matched, unmatched: known.finish() };
}

/**
 * False for what no baseline may accept: that nobody knows what a rule would have said, what is wrong
 * with suppressions, and what is suppressed already.
 */
export function mayBeKnown({ rule, suppression }: Diagnostic): boolean {
  if (suppression !== undefined || isSuppressionRule(rule)) return false;
  return rule !== ruleCrashed.id && rule !== findingsBudget.id;
}

/** What is left of a baseline while diagnostics are taken out of it. */
class Stock {
  readonly #baseline: Baseline | undefined;
  readonly #taken = new Map<string, number>();

  constructor(baseline: Baseline | undefined) {
    this.#baseline = baseline;
  }

  take({ fingerprint }: Diagnostic): boolean {
    const count = this.#baseline?.entries.get(fingerprint)?.count ?? 0;
    const taken = this.#taken.get(fingerprint) ?? 0;
    if (taken >= count) return false;
    this.#taken.set(fingerprint, taken + 1);
    return true;
  }

  finish(): readonly BaselineEntry[] {
    const left: BaselineEntry[] = [];
    for (const entry of this.#baseline?.entries.values() ?? []) {
      const count = entry.count - (this.#taken.get(entry.fingerprint) ?? 0);
      if (count > 0) left.push({ ...entry, count });
    }
    return left;
  }
}
