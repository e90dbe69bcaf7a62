import { pairSeeds } from "../corpus/pair-seeds.ts";
import type { SeedVersion } from "../corpus/seed-version.ts";
import { recordOf } from "./fingerprint.ts";
import type { Judged } from "./judge.ts";
import type { Sides } from "./sides.ts";
import type { LoadedSeed } from "./load.ts";
import type { SeedShelf } from "./shelf.ts";

/** A seed on both sides of a change; on at least one of them it is there. */
export interface LoadedPair {
  readonly before: LoadedSeed | undefined;
  readonly after: LoadedSeed | undefined;
}

/** Which seed of the base became which of the head, of those that a change touches. */
export interface Pairing {
  /** By path, that of the head where there is one. */
  readonly pairs: readonly LoadedPair[];
  /** The pair of a seed of the base; undefined for one that the change does not touch. */
  readonly pairOf: (pathBefore: string) => LoadedPair | undefined;
  /** The path in the head of the seed that a finding of the base is in; its own if it is gone. */
  readonly pathNow: (judged: Judged) => string;
  /** What the record of that seed is called in the head. */
  readonly recordNow: (judged: Judged) => string;
}

/** Pairs the seeds of both sides that stand at paths that a change touches. */
export async function pairSides({ head, base, changedPaths }: Sides): Promise<Pairing> {
  const before = await base.shelf.loadAll(changedPaths);
  const after = await head.shelf.loadAll(changedPaths);
  const byPathBefore = new Map<string, LoadedPair>();
  const found = pairSeeds(toVersions(before, base.shelf), toVersions(after, head.shelf));
  const pairs = found.map((paths) => {
    const pair = { before: before.get(paths.before ?? ""), after: after.get(paths.after ?? "") };
    if (paths.before !== undefined) byPathBefore.set(paths.before, pair);
    return pair;
  });
  return {
    pairs,
    pairOf: (path) => byPathBefore.get(path),
    pathNow: ({ told }) => byPathBefore.get(told.path)?.after?.identity.path ?? told.path,
    recordNow({ told, record }) {
      const partner = byPathBefore.get(told.path)?.after;
      return partner === undefined ? record : recordOf(partner);
    },
  };
}

function toVersions(
  seeds: ReadonlyMap<string, LoadedSeed>,
  shelf: SeedShelf,
): readonly SeedVersion[] {
  return [...seeds].map(([path, loaded]) => {
    const file = shelf.fileAt(path);
    return {
      path,
      record: loaded.identity.id === undefined ? undefined : recordOf(loaded),
      bytes: file !== undefined && "bytes" in file ? file.bytes : undefined,
    };
  });
}
