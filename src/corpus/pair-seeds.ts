import { compareText } from "./compare-text.ts";
import { pairSimilar } from "./pair-similar.ts";
import type { SeedPair, SeedVersion } from "./seed-version.ts";

/** What two versions of one seed have in common; undefined for a version that lacks it. */
type KeyOf = (version: SeedVersion) => string | undefined;

/**
 * From the surest sign to the weakest. Records go before paths, so that two files that swap their
 * contents are two renames.
 */
const SIGNS: readonly KeyOf[] = [
  ({ record, path }) => withRecord(record, path),
  toRecordAndBytes,
  ({ record }) => record,
  ({ path }) => path,
  ({ bytes }) => toKey(bytes),
];

/**
 * Finds out which seed became which: the same record, else the same path, else the same bytes, else
 * similar lines. Of several that are alike, the first by path become the first by path.
 *
 * @param before every seed that is deleted, and the old versions of those that changed
 * @param after every seed that is added, and the new versions of those that changed
 * @returns each seed of both sides in exactly one pair, by path in code-unit order, that of the
 * after side where there is one; the order of the parameters does not matter
 */
export function pairSeeds(
  before: readonly SeedVersion[],
  after: readonly SeedVersion[],
): readonly SeedPair[] {
  const unpaired = { before: toMap(before), after: toMap(after) };
  const pairs: SeedPair[] = [];
  const add = (matches: readonly SeedPair[]): void => {
    for (const { before: from, after: to } of matches) {
      if (from !== undefined) unpaired.before.delete(from);
      if (to !== undefined) unpaired.after.delete(to);
    }
    pairs.push(...matches);
  };
  // A file that moves unchanged is the same seed, also where a copy takes its place.
  const isIn = (versions: ReadonlyMap<string, unknown>) => (path: string) => versions.has(path);
  const [wasThere, isThere] = [isIn(toMap(before)), isIn(toMap(after))];
  add(pairByKey({ ...unpaired, after: without(unpaired.after, wasThere) }, toRecordAndBytes));
  add(pairByKey({ ...unpaired, before: without(unpaired.before, isThere) }, toRecordAndBytes));
  for (const sign of SIGNS) add(pairByKey(unpaired, sign));
  add(pairSimilar([...unpaired.before.values()], [...unpaired.after.values()]));
  add([...unpaired.before.keys()].map((path) => ({ before: path, after: undefined })));
  add([...unpaired.after.keys()].map((path) => ({ before: undefined, after: path })));
  return pairs.toSorted(comparePairs);
}

interface Unpaired {
  /** By path, in code-unit order, as the other one. */
  readonly before: ReadonlyMap<string, SeedVersion>;
  readonly after: ReadonlyMap<string, SeedVersion>;
}

function without(
  versions: ReadonlyMap<string, SeedVersion>,
  isExcluded: (path: string) => boolean,
): ReadonlyMap<string, SeedVersion> {
  return new Map([...versions].filter(([path]) => !isExcluded(path)));
}

function toMap(versions: readonly SeedVersion[]): Map<string, SeedVersion> {
  const sorted = versions.toSorted((a, b) => compareText(a.path, b.path));
  return new Map(sorted.map((version) => [version.path, version]));
}

function pairByKey({ before, after }: Unpaired, keyOf: KeyOf): readonly SeedPair[] {
  if (before.size === 0 || after.size === 0) return [];
  const waiting = new Map<string, SeedVersion[]>();
  // Last first, so that the first by path is the first to be taken from the end.
  for (const version of [...before.values()].toReversed()) {
    const key = keyOf(version);
    if (key === undefined) continue;
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [version]);
    else others.push(version);
  }
  return [...after.values()].flatMap((version) => {
    const key = keyOf(version);
    const partner = key === undefined ? undefined : waiting.get(key)?.pop();
    return partner === undefined ? [] : [{ before: partner.path, after: version.path }];
  });
}

function toRecordAndBytes({ record, bytes }: SeedVersion): string | undefined {
  return withRecord(record, toKey(bytes));
}

/** The length keeps apart what the two could otherwise be cut into. */
function withRecord(record: string | undefined, key: string | undefined): string | undefined {
  if (record === undefined || key === undefined) return undefined;
  return `${record.length}:${record}${key}`;
}

/** One character a byte. */
function toKey(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function comparePairs(a: SeedPair, b: SeedPair): number {
  return (
    compareText(a.after ?? a.before ?? "", b.after ?? b.before ?? "") ||
    // A path can be taken by another seed than the one that is gone from it.
    compareText(a.before ?? "", b.before ?? "")
  );
}
