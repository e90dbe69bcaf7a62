import type { RuleMeta, SeedRule } from "../sdk/index.ts";
import { findAll } from "./find-all.ts";
import type { Judge } from "./judge.ts";
import type { Judged } from "./judged.ts";
import { listValues, viewSeed } from "./seed-view.ts";
import { countValues } from "./tally.ts";

/** A declared rule that looks at one seed. */
export function toSeedRule(meta: RuleMeta, judge: Judge, { isJudged, each }: Judged): SeedRule {
  return {
    ...{ scope: "seed", meta },
    *check(seed, { today }) {
      if (!isJudged(seed.collection)) return;
      judge.open(viewSeed(seed), today);
      yield* findAll(countValues(listValues(seed, each), judge.tally), (located) =>
        judge.judge(located),
      );
    },
  };
}
