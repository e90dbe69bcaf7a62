/** Some of the same kind, at least one. */
export type Group<T> = readonly [T, ...T[]];

/** Items by key: groups in order of the first of each, items in order. */
export function groupBy<T>(items: readonly T[], toKey: (item: T) => unknown): readonly Group<T>[] {
  const groups = new Map<unknown, [T, ...T[]]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
