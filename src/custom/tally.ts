import type { Located, Rule } from "../sdk/index.ts";

/** What a declared rule has come across so far: a rule without findings may have had nothing to judge. */
export interface Tally {
  /** The seeds of its collections that it was shown. */
  seedCount: number;
  /** The values in them that it is about. */
  valueCount: number;
  /** Those of the values that it applies to, and had to meet it. */
  judgedCount: number;
}

/** Counts a seed and the values in it that a rule is about, and returns these. */
export function countValues(values: readonly Located[], tally: Tally): readonly Located[] {
  tally.seedCount += 1;
  tally.valueCount += values.length;
  return values;
}

const tallies = new WeakMap<Rule, Readonly<Tally>>();

/** Makes the tally of a rule known, and returns the rule. */
export function withTally(rule: Rule, tally: Readonly<Tally>): Rule {
  tallies.set(rule, tally);
  return rule;
}

/** The tally of a declared rule, which goes on while the rule runs; undefined for other rules. */
export function tallyOf(rule: Rule): Readonly<Tally> | undefined {
  return tallies.get(rule);
}
