import type { Barred } from "./barred.ts";
import type { Mendable } from "./mend.ts";
import type { Offer } from "./offer.ts";
import type { FixPolicy } from "./policy.ts";
import type { ProjectOutcome } from "../project.ts";

/** A finding, and how it is to be mended. */
export interface Candidate {
  readonly diagnostic: Mendable;
  readonly offer: Offer;
  /** The seeds that it edits. */
  readonly paths: ReadonlySet<string>;
  /** The same for the same mend of the same finding, in whatever pass. */
  readonly key: string;
}

/** A finding that could be mended and is not, and why, as a sentence without a full stop. */
export interface LeftMend {
  readonly diagnostic: Mendable;
  readonly reason: string;
}

/** What an outcome is mended by: in the order of its diagnostics. */
export interface Candidates {
  readonly wanted: readonly Candidate[];
  readonly left: readonly LeftMend[];
}

/** Finds what is to be mended now. What has to wait is in neither list. */
export function findCandidates(
  { diagnostics, fileAt }: Pick<ProjectOutcome, "diagnostics" | "fileAt">,
  { isCounted, choose, findObstacle }: FixPolicy,
  barred: Barred,
): Candidates {
  const wanted: Candidate[] = [];
  const left: LeftMend[] = [];
  const obstacleAt = (path: string): string | undefined => {
    const file = fileAt(path);
    if (file === undefined) return `\`${path}\` is no seed any more`;
    if (!file.member.isRequested) return `It would edit \`${path}\`, which was not asked for`;
    return findObstacle(path);
  };
  for (const diagnostic of diagnostics) {
    const offer = isCounted(diagnostic) ? choose(diagnostic) : undefined;
    if (offer === undefined) continue;
    const paths = new Set(offer.edits.map((edit) => edit.in ?? diagnostic.path));
    const key = JSON.stringify([diagnostic.path, diagnostic.rule, offer.edits]);
    const [obstacle] = [...paths].flatMap((path) => obstacleAt(path) ?? []);
    const reason = barred.findReason(key) ?? obstacle;
    if (reason !== undefined) left.push({ diagnostic, reason });
    else if (!barred.isHeld(key)) wanted.push({ diagnostic, offer, paths, key });
  }
  return { wanted, left };
}

/** Groups of which no two edit the same seed; groups and what is in them in order. */
export function groupBySeeds<Item extends Pick<Candidate, "paths">>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { paths } = item;
    const met = new Set([...paths].map((path) => groups.get(path) ?? []));
    // The smaller ones join the largest, so that nothing moves more than a few times.
    const [largest = [], ...others] = [...met].toSorted((a, b) => b.length - a.length);
    for (const each of others.flat()) {
      largest.push(each);
      for (const path of each.paths) groups.set(path, largest);
    }
    largest.push(item);
    for (const path of paths) groups.set(path, largest);
  }
  const order = new Map(items.map((item, index) => [item, index]));
  const rank = (item: Item | undefined): number =>
    item === undefined ? 0 : (order.get(item) ?? 0);
  return [...new Set(groups.values())]
    .map((group) => group.toSorted((a, b) => rank(a) - rank(b)))
    .toSorted(([a], [b]) => rank(a) - rank(b));
}
