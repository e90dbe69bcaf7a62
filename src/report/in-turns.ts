/**
 * The first `limit` items when each group gives one in turn: the first of every group in the order
 * of the groups, then the second of every group …
 */
export function inTurns<T>(
  groups: readonly (readonly T[])[],
  limit = Number.POSITIVE_INFINITY,
): readonly T[] {
  const taken: T[] = [];
  let remaining = groups;
  for (let turn = 0; taken.length < limit; turn += 1) {
    remaining = remaining.filter((group) => group.length > turn);
    if (remaining.length === 0) break;
    // One by one, because there may be more groups than a call may have arguments.
    for (const group of remaining) taken.push(...group.slice(turn, turn + 1));
  }
  return limit < taken.length ? taken.slice(0, limit) : taken;
}
