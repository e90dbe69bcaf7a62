import { countByRule } from "../engine/baseline/baseline.ts";
import { mayBeKnown } from "../engine/baseline/match-baseline.ts";
import type { Diagnostic, RuleGrowth } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { JudgedProject } from "./join-run.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The rules that have more diagnostics than they had, by id: than the base where there is one, else than
 * the baseline of their configuration. What is suppressed counts nowhere. Throws `UserError` where
 * there is nothing to compare with.
 */
export function findGrowth(
  { base, otherBases, requestedPaths }: Workspace,
  judged: readonly JudgedProject[],
): readonly RuleGrowth[] {
  // What a merge brings was counted when it was made; it is no growth of either side.
  if (otherBases.length > 0) return [];
  if (base !== null) return sumUp(judged.map(({ outcome }) => outcome.growth));
  const known = judged.filter(({ opened }) => opened.project.acceptance?.baseline !== undefined);
  if (known.length === 0 || requestedPaths.length > 0) throw nothingToCompare(known.length > 0);
  return sumUp(known.map(growthSinceBaseline));
}

function growthSinceBaseline({ opened, outcome }: JudgedProject): ReadonlyMap<string, number> {
  const entries = opened.project.acceptance?.baseline?.entries.values() ?? [];
  const allowed = countByRule(entries);
  const counts = countDiagnostics(outcome.diagnostics);
  return new Map([...counts].map(([rule, count]) => [rule, count - (allowed.get(rule) ?? 0)]));
}

/** How many diagnostics a baseline could have of each rule, by id. */
function countDiagnostics(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.verdict === "fixed" || !mayBeKnown(diagnostic)) continue;
    counts.set(diagnostic.rule, (counts.get(diagnostic.rule) ?? 0) + 1);
  }
  return counts;
}

/** Each configuration has a ratchet of its own: what one mends pays for nothing in another. */
function sumUp(all: readonly ReadonlyMap<string, number>[]): readonly RuleGrowth[] {
  const grown = new Map<string, number>();
  for (const growth of all) {
    for (const [rule, added] of growth) {
      if (added > 0) grown.set(rule, (grown.get(rule) ?? 0) + added);
    }
  }
  return [...grown].map(([rule, added]) => ({ rule, added })).toSorted(byRule);
}

function byRule(a: RuleGrowth, b: RuleGrowth): number {
  return a.rule < b.rule ? -1 : 1;
}

function nothingToCompare(hasBaseline: boolean): UserError {
  const message = hasBaseline
    ? "`--ratchet` counts what every seed has, so it takes no paths without a base"
    : "`--ratchet` has nothing to compare with: there is neither a base nor a baseline";
  const hint = hasBaseline
    ? "Leave the paths out, or name a base: `seedlint --since origin/main --ratchet`."
    : "Write one with `seedlint baseline`, or name a base: `seedlint --since origin/main --ratchet`.";
  return new UserError("usage", [{ message, hint }]);
}
