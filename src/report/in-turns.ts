/**
 * The first `limit` items when each group gives one in turn: the first of every group in the order
 * of the groups, then the second of every group …
 */
export function inTurns<T>(groups: readonly (readonly T[])[], limit: number): readonly T[] {
  const taken: T[] = [];
  let remaining = groups;
  for (let turn = 0; remaining.length > 0 && taken.length < limit; turn += 1) {
    remaining = remaining.filter((group) => group.length > turn);
    taken.push(...remaining.flatMap((group) => group.slice(turn, turn + 1)).slice(0, limit));
  }
  return taken.slice(0, limit);
}
