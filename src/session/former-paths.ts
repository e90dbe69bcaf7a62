import type { PathChange } from "../git/index.ts";
import type { OpenedProject } from "./open-project.ts";

/**
 * Where new seeds were before, by path: content may move together with the configuration that says
 * where it is. The former path is gone, and is no place of the seed's own project; it had the same
 * content, or it ends in the same folder and name and no other such path is as much alike.
 *
 * @param projectOf the project of the head that has a path; undefined if it is no seed
 */
export function findFormerPaths(
  changes: readonly PathChange[],
  projectOf: (path: string) => OpenedProject | undefined,
): ReadonlyMap<string, string> {
  const gone = changes.filter(({ status, before }) => status === "deleted" && before !== null);
  const added = changes.filter(
    ({ path, status }) => status === "added" && projectOf(path) !== undefined,
  );
  const former = new Map<string, string>();
  const taken = new Set<string>();
  const match = (keyOf: (change: PathChange) => string): void => {
    const groups = groupByKey(gone, keyOf);
    for (const change of added) {
      if (former.has(change.path)) continue;
      const candidates = (groups.get(keyOf(change)) ?? []).filter(
        ({ path }) => !taken.has(path) && projectOf(path) !== projectOf(change.path),
      );
      const found = findNearest(change.path, candidates);
      if (found === undefined) continue;
      former.set(change.path, found);
      taken.add(found);
    }
  };
  match(({ before, after }) => before ?? after ?? "");
  match(({ path }) => path.split("/").slice(-2).join("/"));
  return former;
}

function groupByKey(
  changes: readonly PathChange[],
  keyOf: (change: PathChange) => string,
): ReadonlyMap<string, readonly PathChange[]> {
  const groups = new Map<string, PathChange[]>();
  for (const change of changes) {
    const known = groups.get(keyOf(change));
    if (known === undefined) groups.set(keyOf(change), [change]);
    else known.push(change);
  }
  return groups;
}

/** The path that ends most like another one; undefined if two do. */
function findNearest(path: string, candidates: readonly PathChange[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ path: candidate.path, shared: countShared(path, candidate.path) }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best === undefined || best.shared === next?.shared ? undefined : best.path;
}

/** How many names two paths have in common at their ends. */
function countShared(a: string, b: string): number {
  const [left, right] = [a.split("/").toReversed(), b.split("/").toReversed()];
  const end = left.findIndex((name, index) => name !== right[index]);
  return end === -1 ? left.length : end;
}
