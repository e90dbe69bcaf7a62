import { sortAcrossSeeds } from "./across-seeds.ts";
import type { Judged } from "./judge.ts";
import type { RaisedOnSides } from "./check-both-sides.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import type { Project } from "./project.ts";
import type { Raised } from "./raised.ts";
import type { Side } from "./side.ts";
import type { Sides } from "./sides.ts";

/** What the rules say of both sides of a change. */
interface JudgedSides {
  /** To be compared: what they say of seeds that changed, and of others on one side alone. */
  readonly head: readonly Judged[];
  readonly base: readonly Judged[];
  /** What they say on both sides of seeds that did not change, as far as it is wanted; of the head. */
  readonly lasting: readonly Judged[];
  /**
   * False for what another rule says better on its side. It is compared all the same: it was wrong
   * before, whoever said so, and it is not mended by being told in other words.
   */
  readonly isTold: (judged: Judged) => boolean;
}

/**
 * Judges what was raised on both sides, as far as it is wanted or to be compared.
 *
 * @param raised what corpus rules say of each side
 */
export async function judgeSides(
  { rules }: Pick<Project, "rules">,
  sides: Sides,
  raised: RaisedOnSides,
): Promise<JudgedSides> {
  const { head, base, changedPaths, reportsAll } = sides;
  const across = sortAcrossSeeds(raised.head, raised.base, changedPaths);
  const isLasting = ({ told }: Judged): boolean => !changedPaths.has(told.path);
  const lasting = reportsAll ? across.lasting.filter(head.isReported) : [];
  const found = {
    head: [
      ...head.ofSeeds.filter((judged) => !isLasting(judged)),
      ...(await head.judge(across.head.filter(head.isReported))),
    ],
    base: [...base.ofSeeds, ...(await base.judge(across.base))],
    lasting: [...head.ofSeeds.filter(isLasting), ...(await head.judge(lasting))],
  };
  const effects = [...found.head, ...found.base].filter(isLasting);
  const beside = await judgeBeside(head, across.lasting, new Set(effects.map(toPath)));
  const lastingOnes = [...found.lasting, ...beside];
  const ofHead = new Set(leaveOutTold([...found.head, ...lastingOnes], rules));
  const ofBase = new Set(leaveOutTold([...found.base, ...lastingOnes], rules));
  return {
    ...found,
    lasting: found.lasting.filter((judged) => ofHead.has(judged)),
    isTold: (judged) => ofHead.has(judged) || ofBase.has(judged),
  };
}

/**
 * What else is said, on both sides alike, of seeds that did not change and yet have a finding on one
 * side: a full run would leave out that finding if a better one is among it.
 */
async function judgeBeside(
  head: Side,
  lasting: readonly Raised[],
  paths: ReadonlySet<string>,
): Promise<readonly Judged[]> {
  const raised = lasting.filter(({ finding }) => paths.has(finding.in));
  for (const loaded of (await head.shelf.loadAll(paths)).values()) {
    raised.push(...(await head.checkSeed(loaded)));
  }
  return head.judge(raised);
}

const toPath = ({ told }: Judged): string => told.path;
