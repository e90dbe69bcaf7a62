import type { RuleMeta } from "../sdk/index.ts";
import { seedRules } from "../seed/seed-rules.ts";
import type { LoadedSeed } from "./load.ts";
import type { Raised } from "./raised.ts";

const metas: ReadonlyMap<string, RuleMeta> = new Map(seedRules.map((meta) => [meta.id, meta]));

/** What parsing found wrong with a seed, as findings. */
export function raiseProblems({ document, identity }: LoadedSeed): readonly Raised[] {
  return document.problems.flatMap(({ rule, messageId, data, span }) => {
    const meta = metas.get(rule);
    const finding = { in: identity.path, message: messageId, data };
    return meta === undefined ? [] : [{ meta, finding, textSpan: span }];
  });
}
