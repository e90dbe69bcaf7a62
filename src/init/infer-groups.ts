import type { PlacedSeed } from "./infer-places.ts";
import { getOrCreate } from "./get-or-create.ts";

/** Seeds of one kind, as far as paths and keys tell. */
export interface SeedGroup {
  /** The folders that all have in common, as segments of a pattern. */
  readonly segments: readonly string[];
  /** What stands between them and the file: nothing, `*` folders or any folders. */
  readonly depth: "" | "*/" | "**/";
  readonly seeds: readonly PlacedSeed[];
}

/** Fewer folders of one kind beside each other are collections of their own. */
const MIN_SIBLINGS = 4;
const MIN_SIMILARITY = 0.6;
/** Keys that fewer seeds have say little about the kind. */
const MIN_SHARE = 0.5;

interface Node {
  readonly segments: readonly string[];
  readonly children: Map<string, Node>;
  readonly seeds: PlacedSeed[];
}

/**
 * Groups seeds by folder. A folder below another whose seeds have about the same keys is part of
 * it, and so are four and more such folders beside each other.
 */
export function groupSeeds(seeds: readonly PlacedSeed[]): readonly SeedGroup[] {
  const root: Node = { segments: [], children: new Map(), seeds: [] };
  for (const seed of seeds) {
    let node = root;
    for (const segment of seed.segments) {
      const segments = [...node.segments, segment];
      node = getOrCreate(node.children, segment, () => ({
        segments,
        children: new Map(),
        seeds: [],
      }));
    }
    node.seeds.push(seed);
  }
  return resolve(root);
}

function resolve(node: Node): readonly SeedGroup[] {
  const below = [...node.children.values()].flatMap(resolve);
  const { segments } = node;
  const own: SeedGroup = { segments, depth: "", seeds: node.seeds };
  // The top of a repository holds files of every kind.
  if (segments.length === 0) return node.seeds.length > 0 ? [own, ...below] : below;
  if (node.seeds.length === 0) return joinSiblings(node, below) ?? below;
  const similar = below.filter((group) => isSimilar(own, group));
  if (similar.length === 0) return [own, ...below];
  const joined = [own, ...similar].flatMap((group) => group.seeds);
  return [
    { segments, depth: "**/", seeds: joined },
    ...below.filter((group) => !similar.includes(group)),
  ];
}

function joinSiblings(
  { segments }: Node,
  groups: readonly SeedGroup[],
): readonly SeedGroup[] | undefined {
  if (groups.length < MIN_SIBLINGS) return undefined;
  const seeds = groups.flatMap((group) => group.seeds);
  const isFlat = groups.every((group) => group.depth === "" && isChild(group, segments));
  const joined: SeedGroup = { segments, depth: isFlat ? "*/" : "**/", seeds };
  return groups.every((group) => isSimilar(joined, group)) ? [joined] : undefined;
}

function isChild(group: SeedGroup, segments: readonly string[]): boolean {
  return group.segments.length === segments.length + 1;
}

/** True if the keys that most seeds have are about the same in both groups. */
function isSimilar(group: SeedGroup, part: SeedGroup): boolean {
  const [keys, partKeys] = [commonKeys(group), commonKeys(part)];
  const shared = [...partKeys].filter((key) => keys.has(key)).length;
  const union = keys.size + partKeys.size - shared;
  // A few seeds may lack what all others have, or have by chance what few have.
  const isSmall = part.seeds.length < 5;
  const least = Math.min(keys.size, partKeys.size);
  return shared > 0 && shared >= MIN_SIMILARITY * (isSmall ? least : union);
}

function commonKeys({ seeds }: SeedGroup): ReadonlySet<string> {
  const folders = new Set(seeds.map(({ folder }) => folder));
  const counts = new Map<string, number>();
  for (const { columns } of folders) {
    for (const { pointer, kinds } of columns) {
      if (pointer === "" || pointer.indexOf("/", 1) !== -1) continue;
      const count = Object.values(kinds).reduce((sum, each) => sum + each, 0);
      counts.set(pointer, (counts.get(pointer) ?? 0) + count);
    }
  }
  const total = [...folders].reduce((sum, folder) => sum + folder.seeds.length, 0);
  const common = [...counts].filter(([, count]) => count >= total * MIN_SHARE);
  return new Set(common.map(([key]) => key));
}
