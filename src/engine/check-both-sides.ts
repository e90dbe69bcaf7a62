import { isDeepStrictEqual } from "node:util";
import type { CorpusRule } from "../sdk/index.ts";
import type { SeedFacts } from "./facts.ts";
import type { Sides } from "./sides.ts";
import { isCrash, ruleOf, type Raised } from "./raised.ts";

/** What corpus rules say of each side of a change. */
export interface RaisedOnSides {
  readonly head: readonly Raised[];
  readonly base: readonly Raised[];
}

/**
 * Runs the corpus rules on both sides. A rule is pure, so one that is told the same of both sides
 * says the same of both and is asked once: most edits change the facts of few rules.
 */
export function checkBothSides(rules: readonly CorpusRule[], sides: Sides): RaisedOnSides {
  const head = sides.head.checkAcrossSeeds();
  if (head.some(isCrash)) return { head, base: leaveOutCrashed(sides.base.checkAcrossSeeds()) };
  const changed = findChangedRules(rules, sides);
  const ids = new Set(changed.map(({ meta }) => meta.id));
  const same = head.filter((raised) => !ids.has(ruleOf(raised)));
  const base = [...same, ...sides.base.checkAcrossSeeds(changed)];
  return { head, base: leaveOutCrashed(base) };
}

/**
 * A rule that crashed on the base has not said all that was wrong, or has said too much for want of
 * a fact. What it said there excuses nothing.
 */
function leaveOutCrashed(base: readonly Raised[]): readonly Raised[] {
  const crashed = new Set(base.filter(isCrash).map(ruleOf));
  return crashed.size === 0 ? base : base.filter((raised) => !crashed.has(ruleOf(raised)));
}

/** The rules to which the sides have different facts; all, if they have different records. */
function findChangedRules(
  rules: readonly CorpusRule[],
  { head, base, changedPaths }: Sides,
): readonly CorpusRule[] {
  const pairs = [...changedPaths].map((path) => [head.facts.get(path), base.facts.get(path)]);
  if (pairs.some(([after, before]) => !isSameRecord(after, before))) return rules;
  return rules.filter((_, index) =>
    pairs.some(([after, before]) => !isDeepStrictEqual(after?.facts[index], before?.facts[index])),
  );
}

function isSameRecord(after: SeedFacts | undefined, before: SeedFacts | undefined): boolean {
  return (
    isDeepStrictEqual(after?.identity, before?.identity) &&
    after?.isParsed === before?.isParsed &&
    after?.collection === before?.collection &&
    [after, before].every((facts) => facts === undefined || facts.crashes.length === 0)
  );
}
