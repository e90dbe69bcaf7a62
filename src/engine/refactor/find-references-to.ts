import {
  findReferences,
  findSharedScope,
  type Collection,
  type Pointer,
  type PointerPattern,
} from "../../sdk/index.ts";
import type { LoadedSeed } from "../load.ts";
import type { RefactorCorpus } from "./corpus.ts";

/** A place in a seed that names a record. */
export interface ReferenceTo {
  readonly seed: LoadedSeed;
  readonly pointer: Pointer;
  /** True for one that is written as a number. */
  readonly isNumber: boolean;
}

/** Every place that names a record of a collection, each once, by seed in path order. */
export function findReferencesTo(
  corpus: RefactorCorpus,
  collection: string,
  id: string,
): readonly ReferenceTo[] {
  const placesOf = createPlaceLookUp(corpus);
  return corpus.seeds.flatMap((seed) => {
    if (seed.seed === undefined) return [];
    const found = new Map<Pointer, ReferenceTo>();
    for (const { pattern, to } of placesOf(seed.identity.collection)) {
      if (to !== "*" && to !== collection) continue;
      for (const reference of findReferences(seed.seed, pattern)) {
        if (reference.id !== id || !isMeant(corpus, collection, id, { to, seed })) continue;
        const { pointer, isNumber = false } = reference;
        found.set(pointer, { seed, pointer, isNumber });
      }
    }
    return [...found.values()];
  });
}

/** Where records of any collection may be meant, it is the one that the rules find. */
function isMeant(
  { records }: RefactorCorpus,
  collection: string,
  id: string,
  { to, seed }: { readonly to: string; readonly seed: LoadedSeed },
): boolean {
  if (to !== "*") return true;
  return records.find("*", id, seed.identity.locale)?.collection === collection;
}

/** Where the seeds of a collection name records, and of which collection those are. */
interface ReferencePlace {
  readonly pattern: PointerPattern;
  /** `*` for any. */
  readonly to: string;
}

function createPlaceLookUp({ collections }: RefactorCorpus) {
  const known = new Map<string, readonly ReferencePlace[]>();
  return (name: string): readonly ReferencePlace[] => {
    const places = known.get(name) ?? listPlaces(collections, name);
    known.set(name, places);
    return places;
  };
}

function listPlaces(
  collections: ReadonlyMap<string, Collection>,
  name: string,
): readonly ReferencePlace[] {
  const own = collections.get(name)?.relations ?? [];
  const forward = own.map(({ from, to }) => ({ pattern: from, to }));
  const inverse = [...collections.values()].flatMap((collection) =>
    collection.relations.flatMap((relation): readonly ReferencePlace[] => {
      if (relation.inverse === undefined) return [];
      const scope = findSharedScope(collection, relation) ?? relation.to;
      if (scope !== name && scope !== "*") return [];
      return [{ pattern: relation.inverse, to: scope === "*" ? "*" : collection.name }];
    }),
  );
  return [...forward, ...inverse];
}
