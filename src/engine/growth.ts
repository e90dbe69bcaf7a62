import type { Diagnostic } from "../sdk/index.ts";
import type { Judged } from "./judge.ts";
import { isSuppressionRule } from "./suppressions/suppression-rules.ts";

/** A diagnostic that the head has, and what it was in the base; undefined for a new one. */
export interface Present {
  readonly diagnostic: Diagnostic;
  readonly former: Judged | undefined;
}

/**
 * How many more diagnostics than the base the head has of each rule that has more or fewer, by id.
 * Suppressed ones are none on their side, and what is said of suppressions does not count.
 *
 * @param fixed what only the base has
 * @param wasAccepted true for what was suppressed in the base; nothing was if absent
 */
export function countGrowth(
  present: readonly Present[],
  fixed: readonly Judged[],
  wasAccepted: (former: Judged) => boolean = () => false,
): ReadonlyMap<string, number> {
  const growth = new Map<string, number>();
  const add = (rule: string, number: number): void => {
    if (number !== 0 && !isSuppressionRule(rule))
      growth.set(rule, (growth.get(rule) ?? 0) + number);
  };
  const countBefore = (former: Judged): number => (wasAccepted(former) ? 0 : 1);
  for (const { diagnostic, former } of present) {
    const now = diagnostic.suppression === undefined ? 1 : 0;
    add(diagnostic.rule, now - (former === undefined ? 0 : countBefore(former)));
  }
  for (const judged of fixed) add(judged.told.rule, -countBefore(judged));
  return new Map([...growth].filter(([, number]) => number !== 0));
}
