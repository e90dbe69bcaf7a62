import { isCrash, ruleOf, type Raised } from "./raised.ts";

/** What corpus rules say of both sides of a change, as far as the change can have to do with it. */
export interface AcrossSeeds {
  /** Of seeds that the change did not touch, what the rules say of both sides alike; of the head. */
  readonly lasting: readonly Raised[];
  /** All else that they say of the head, and of the base. */
  readonly head: readonly Raised[];
  readonly base: readonly Raised[];
}

/**
 * Takes out what need not be compared any further: a seed that is the same on both sides has the
 * same places on both. A crash is never taken out, since what the rule would have said is unknown.
 */
export function sortAcrossSeeds(
  head: readonly Raised[],
  base: readonly Raised[],
  changedPaths: ReadonlySet<string>,
): AcrossSeeds {
  const isComparable = (raised: Raised): boolean =>
    !isCrash(raised) && !changedPaths.has(raised.finding.in);
  const before = new Map<string, Raised[]>();
  for (const raised of base) {
    if (!isComparable(raised)) continue;
    const key = keyOf(raised);
    const same = before.get(key);
    if (same === undefined) before.set(key, [raised]);
    else same.push(raised);
  }
  const gone = new Set(base);
  const lasting: Raised[] = [];
  const rest: Raised[] = [];
  for (const raised of head) {
    const same = isComparable(raised) ? before.get(keyOf(raised))?.pop() : undefined;
    if (same !== undefined) gone.delete(same);
    (same === undefined ? rest : lasting).push(raised);
  }
  return { lasting, head: rest, base: [...gone] };
}

/** With the texts of the message: what is said in other words is compared with more care. */
function keyOf(raised: Raised): string {
  const { meta, finding } = raised;
  const { in: path, message, data, at, key, part, span } = finding;
  return JSON.stringify([meta.id, ruleOf(raised), message, data, path, at, key, part, span]);
}
