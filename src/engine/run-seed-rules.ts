import type { Seed } from "../sdk/index.ts";
import type { BodyLinter } from "../seed/body/lint-body.ts";
import type { LoadedSeed } from "./load.ts";
import { FINDINGS_LIMIT, raise, raiseCrash, raiseExcess, type Raised } from "./raised.ts";
import type { RuleTimes } from "./rule-times.ts";
import type { SeedCall, SeedCalls } from "./seed-calls.ts";

/** What the seed rules of a run have in common. */
export interface SeedRun {
  readonly calls: SeedCalls;
  readonly bodyLinter: BodyLinter;
  readonly times: RuleTimes | undefined;
}

/**
 * Runs every seed rule on one seed. A rule that throws becomes a finding; the others still run.
 * The result is a promise only where a rule asked for a plugin that has to be loaded: rules are
 * pure, so they are run again when it is there.
 */
export function runSeedRules(
  run: SeedRun,
  loaded: LoadedSeed,
): readonly Raised[] | Promise<readonly Raised[]> {
  const raised = runRules(run, loaded);
  return run.bodyLinter.load()?.then(() => runSeedRules(run, loaded)) ?? raised;
}

function runRules({ calls, times }: SeedRun, loaded: LoadedSeed): readonly Raised[] {
  const { seed } = loaded;
  const raised: Raised[] = [];
  if (seed === undefined) return raised;
  for (const call of calls.of(loaded)) {
    if (times === undefined) runRule(call, seed, raised);
    else times.measure(call.rule.meta.id, () => runRule(call, seed, raised));
  }
  return raised;
}

/** Adds what one rule says of one seed. */
function runRule({ rule, context }: SeedCall, seed: Seed, raised: Raised[]): void {
  const { path } = seed;
  const limit = raised.length + FINDINGS_LIMIT;
  const isOwn = (named: string): boolean => named === path;
  try {
    for (const finding of rule.check(seed, context)) {
      if (raised.length === limit) {
        raised.push(raiseExcess(rule.meta.id, path));
        break;
      }
      raised.push(raise(rule.meta, { ...finding, in: path }, path, isOwn));
    }
  } catch (error) {
    raised.push(raiseCrash(rule.meta.id, path, error));
  }
}
