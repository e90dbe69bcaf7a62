import type { Records, SeedIdentity } from "../sdk/index.ts";

/** The collection name that stands for every collection. */
const ANY = "*";

/**
 * The records of one snapshot, for look-ups by id.
 *
 * @param identities in path order: of several seeds with one id and locale, the first is found
 * @param unread those of them whose front matter cannot be read
 */
export function createRecords(
  identities: readonly SeedIdentity[],
  unread: readonly SeedIdentity[] = [],
): Records {
  const unreadPaths = new Set(unread.map(({ path }) => path));
  const byCollection = new Map<string, Map<string, SeedIdentity[]>>([[ANY, new Map()]]);
  for (const identity of identities) {
    if (identity.id === undefined) continue;
    for (const name of [ANY, identity.collection]) {
      const byId = getOrCreate(byCollection, name, () => new Map<string, SeedIdentity[]>());
      getOrCreate(byId, identity.id, () => []).push(identity);
    }
  }
  const sortedIds = new Map<string, readonly string[]>();
  return {
    isRead: (path) => !unreadPaths.has(path),
    find(collection, id, locale) {
      const seeds = byCollection.get(collection)?.get(id) ?? [];
      for (const seed of seeds) if (seed.locale === locale) return seed;
      return seeds[0];
    },
    ids: (collection) =>
      getOrCreate(sortedIds, collection, () =>
        [...(byCollection.get(collection)?.keys() ?? [])].toSorted(),
      ),
  };
}

function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const created = create();
  map.set(key, created);
  return created;
}
